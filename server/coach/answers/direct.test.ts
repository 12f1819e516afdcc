import { describe, expect, test } from "vitest"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import * as words from "../../../shared/words/en/answers/direct.ts"
import { answer } from "../answer.ts"
import { adviceOf, inputOf, reasonOf } from "./fixture.ts"

const ny = (local: string) => `${local}-05:00[America/New_York]`
const dana: Situation = {
  interviews: [{ at: "2026-11-23T10:00", with: ["dana"] }],
  people: [
    { id: "dana", name: "Dana", kind: "interviewer", email: "dana@northwind.example" },
    { id: "carla", name: "Carla", kind: "recruiter" },
  ],
  messages: [],
}
const thanking = adviceOf({
  action: "send",
  message: "thank_you",
  to: ["dana"],
  channels: ["email"],
  opens: ny("2026-11-23T11:00:00"),
  by: ny("2026-11-25T11:00:00"),
})
const waiting = adviceOf({
  action: "wait",
  message: "follow_up",
  ordinal: 1,
  to: ["dana"],
  channels: ["email"],
  opens: ny("2026-11-30T09:00:00"),
  by: ny("2026-12-07T17:00:00"),
})
const declined = adviceOf({ action: "do_not_contact", reasons: [reasonOf("no-follow-up-request", "onesource")] })
const silent = adviceOf({ action: "move_on", reasons: [reasonOf("enough-follow-ups", "house")] })
const rejected = adviceOf({ action: "move_on", message: "reply", reasons: [reasonOf("rejected", "house")] })
const secondRound = adviceOf({ action: "prepare", reasons: [reasonOf("round-two-ahead", "house")] })

const catalogue: Record<string, unknown> = { ...words }

/** Every wording of a group, as it stands in the catalogue. */
function wordingsOf(group: unknown): string[] {
  if (typeof group === "string") return [group]
  if (Array.isArray(group)) return group.flatMap(wordingsOf)
  if (typeof group === "function")
    return [true, false].flatMap((odd) =>
      [true, false].flatMap((late) => wordingsOf(group({ odd, late, abroad: odd, who: "Dana", recruiter: "Carla" }))),
    )
  return Object.values(group as object).flatMap(wordingsOf)
}

interface Table {
  advice: Partial<Advice>
  situation?: Situation
  asks: readonly string[]
  others: readonly string[]
}

const tables: Partial<Record<keyof typeof words, Table>> = {
  mayGoNow: {
    advice: thanking,
    asks: [
      "is it weird if i do it now",
      "can I still say thanks?",
      "I can send yet?",
      "would it be odd to write to her now",
      "Is it alright if I email him now?",
      "so can i just send it now??",
      "May I thank her now?",
      "is it ok to send now?",
      "am i allowed to write her now question mark",
      "It is possible to send still?",
      "isn't it a bit awkward to thank them now?",
      "should i send it straight away",
    ],
    others: [
      "can i still get the job?",
      "when can I send it?",
      "Is it weird that they walked me round?",
      "what should I send now?",
      "should I bring my CV now?",
      "Can I still send a gift?",
      "is it okay if they call my old boss now?",
      "should I still add her on LinkedIn now?",
      "now what?",
      "is it bad that he yawned?",
    ],
  },
  tooLate: {
    advice: thanking,
    asks: [
      "Is it too late now for thanking?",
      "am i too late",
      "is it too late to send one?",
      "Have I left it too late?",
      "did i miss my chance to thank her? too late now?",
      "too late for a thank you?",
      "Am I late with it?",
      "Is it late for the thank-you mail?",
      "it is too late for to write?",
      "have i missed the boat on saying thanks?",
    ],
    others: [
      "how late can I send it?",
      "what time is too late at night?",
      "they were late, does it matter?",
      "my bus was late, should I explain it?",
      "will they decide late this week?",
      "why are they so late?",
      "when is it late?",
      "do they work late?",
      "who decides this late?",
      "I was running late",
    ],
  },
  mustIt: {
    advice: thanking,
    asks: [
      "Is a thank-you necessary?",
      "In my country it is not usual. It is necessary?",
      "do i really have to send one?",
      "must I really write to her?",
      "do I even need to thank them?",
      "is the note really needed?",
      "Can I skip it?",
      "is that mail a must?",
      "do i have to bother",
      "Is it required to send this?",
    ],
    others: [
      "is a reference needed?",
      "do I need a visa?",
      "what is needed for the interview?",
      "Do I have to wear a suit?",
      "is experience required for this job?",
      "must they tell me why?",
      "do they need to answer?",
      "is a degree necessary?",
      "Do I have to give a reason?",
      "are my documents required?",
    ],
  },
  betweenRounds: {
    advice: secondRound,
    asks: [
      "do I need to follow up in between?",
      "should i write anything before the next round?",
      "do I send something in the meantime?",
      "Should I check in before the second interview?",
      "meanwhile, should I email them?",
      "do i contact them until then?",
      "Shall I nudge her in-between?",
      "is there anything to send before the final round?",
      "must I write meanwhile?",
      "should I follow up before the next interview?",
    ],
    others: [
      "what should I ask at the end?",
      "how do I prepare?",
      "can I take notes?",
      "how long is it?",
      "who will be there?",
      "what is a panel?",
      "are you a bot?",
      "is this free?",
      "can I reschedule?",
      "what now?",
    ],
  },
  mayCall: {
    advice: thanking,
    asks: [
      "I have only the phone number of she. I can call?",
      "Shall I give them a bell?",
      "no email, just his cell. can i call him",
      "Should I telephone her?",
      "may I ring the shop?",
      "So is a call a no-no then?",
      "is calling them ok?",
      "can i phone her instead",
      "could I call, I've only got a number?",
      "is it okay if i call?",
    ],
    others: [
      "what do I say when I call?",
      "when can I call again?",
      "will they call me?",
      "why didn't they call?",
      "email or phone?",
      "should I call or write?",
      "how do I call in sick?",
      "can they call my references?",
      "what is your phone number?",
      "who should I call?",
    ],
  },
  mayText: {
    advice: thanking,
    asks: [
      "he said text me, so can i text him thanks?",
      "We texted the whole time to set it up. Can I text a thank you?",
      "she texted me the address, can I text her?",
      "i don't do email. can i text him",
      "he told me to text. is a text ok?",
      "They texted me first, may I text them?",
      "we've been texting, should I send a text?",
      "we always whatsapp. is whatsapp ok, can I text him back?",
      "I have no email for her, can I text her?",
      "he likes me to text, so could I text him?",
    ],
    others: [
      "what should the text say?",
      "can you text me?",
      "can I see the text of your rules?",
      "where is the text?",
      "Is texting common?",
      "how long should a text be?",
      "did they text you?",
      "should I call or text her?",
      "when should I text?",
      "who texts first?",
    ],
  },
  atThatHour: {
    advice: thanking,
    asks: [
      "can I send it at 3am tonight when I'm on break?",
      "would midnight be ok to email?",
      "is it ok to send at night?",
      "may i write in the middle of the night",
      "Can I mail them at 2 am?",
      "I work nights, is sending it at 4am bad?",
      "do they read emails sent at 3am?",
      "can i email at two in the morning, like 2:30 am?",
      "could I send it after midnight?",
      "does it matter if I send it late at night?",
    ],
    others: [
      "is the night shift paid more?",
      "they said shifts start at 3am, is that legal?",
      "do I have to work at night?",
      "what time should I send it?",
      "can I sleep at night?",
      "which hour is best?",
      "when do they open?",
      "is 10 am fine?",
      "I worked last night",
      "who works at midnight?",
    ],
  },
  meansNo: {
    advice: waiting,
    asks: [
      "She say “wait for notice”, this mean no follow up allowed?",
      "does that mean I can't follow up?",
      "they said be patient, does it mean I should not write?",
      "so that means no follow ups?",
      "does 'we will be in touch' mean i can't contact them?",
      "is it forbidden to ask? does it mean no mail?",
      "does this mean that I'm not allowed to email?",
      "meaning I shouldn't ask?",
      "It means I cannot call them?",
      "does it mean i must never write again?",
    ],
    others: [
      "what does holding mean?",
      "does silence mean no?",
      "what do you mean?",
      "does that mean I got it?",
      "do they mean Friday?",
      "does it mean they liked me?",
      "is that a no?",
      "what does a playbook mean?",
      "I mean the follow-up?",
      "did he mean it?",
    ],
  },
  rudeNotTo: {
    advice: declined,
    asks: [
      "not even a thank you?? that seems rude",
      "isn't it impolite to say nothing at all?",
      "I haven't thanked her. Is that rude?",
      "feels rude not to say thanks",
      "it's bad manners to send nothing, no?",
      "is it impolite of me that i did not thank them?",
      "would leaving her out be rude?",
      "without a thank you I look ungrateful",
      "staying silent seems so disrespectful",
      "not thanking them, isn't that rude?",
    ],
    others: [
      "is it rude to chase?",
      "they were rude to me",
      "was it rude of him not to shake hands?",
      "will I look pushy?",
      "how rude",
      "is it impolite to ask twice?",
      "the manager was cold",
      "I don't want to be rude, how often may I write?",
      "he was unfriendly, what now?",
      "is a second mail bad form?",
    ],
  },
  alreadySent: {
    advice: waiting,
    asks: [
      "I already wrote her again this morning, was that wrong?",
      "i emailed them yesterday again, did i mess up?",
      "I called twice already. Is that bad?",
      "I've sent a second one, have I ruined it?",
      "texted him last night. was that too much?",
      "I wrote the client though, last night. is that bad?",
      "we chased them this morning, was that a mistake?",
      "I rang them yesterday, was that ok?",
      "i sent it already, is that too soon?",
      "Already emailed her, is it a problem?",
    ],
    others: [
      "they emailed me, is that bad?",
      "they called late, is that a bad sign?",
      "he wrote nothing, is that bad?",
      "is that bad?",
      "was the answer wrong?",
      "did I answer it right?",
      "is Friday ok?",
      "was that the last question?",
      "he said I talk too much, is that bad?",
      "did I get the job?",
    ],
  },
  thatDay: {
    advice: waiting,
    asks: [
      "is Wednesday ok instead?",
      "can i send it on thursday",
      "what about tomorrow?",
      "could I ask her on Friday?",
      "may I do it tomorrow rather?",
      "how about this weekend?",
      "is friday fine",
      "I can write tomorrow?",
      "would thursday be alright?",
      "can I email on Tues?",
    ],
    others: [
      "is the interview on Wednesday ok?",
      "do they decide on Friday?",
      "should I wait until Wednesday?",
      "was it Monday?",
      "which day is best?",
      "what day is it today?",
      "they said Friday, is that a long time?",
      "will he be back on Tuesday?",
      "when do I hear, Friday?",
      "can they call on Monday?",
    ],
  },
  oneMore: {
    advice: waiting,
    asks: [
      "what if I just send one really short one",
      "can I send just one quick note?",
      "one last try maybe?",
      "should i try once more?",
      "can i just write one more tiny line?",
      "could I send one short email",
      "just one short message?",
      "may I nudge them one last time?",
      "how about one final attempt?",
      "only one little note?",
    ],
    others: [
      "one more question: are you a bot?",
      "which one is short?",
      "is one interview enough?",
      "can you say that once more?",
      "do I need one?",
      "is this the one?",
      "one of them was short, why?",
      "can I get one more day off?",
      "what is one week?",
      "how short?",
    ],
  },
  clientOrRecruiter: {
    advice: { ...thanking, route: "copy_recruiter" },
    situation: { ...dana, viaAgency: true },
    asks: [
      "do i write to the client or to Carla?",
      "should I ask Carla or the company?",
      "the recruiter or the manager?",
      "do I send it to the agency or the hospital?",
      "Carla or the client, who gets it?",
      "do i thank the employer or my recruiter",
      "should it go to you or the client?",
      "Must I write at the client or at the agency?",
      "is it the site or my agent i email?",
      "to the company or to you guys?",
    ],
    others: [
      "who is my recruiter?",
      "does the client know Carla?",
      "is Carla nice?",
      "will the client call?",
      "is the agency paid by the company?",
      "can I trust my recruiter?",
      "does Carla work there?",
      "is the company big?",
      "did the client like me?",
      "how many clients do you have?",
    ],
  },
}

describe.each(Object.entries(tables))("%s", (id, { advice, situation = dana, asks, others }) => {
  const known = wordingsOf(catalogue[id])
  const said = (text: string) =>
    answer(
      inputOf({
        text,
        before: situation,
        situation,
        advice: adviceOf(advice),
        previousAdvice: adviceOf(advice),
        said: ["Earlier."],
      }),
    ).text

  test.each(asks)("answers “%s”", (text) => {
    const given = said(text)
    expect(
      known.some((way) => given.includes(way)),
      given,
    ).toBe(true)
  })

  test.each(others)("is not for “%s”", (text) => {
    const given = said(text)
    expect(
      known.some((way) => given.includes(way)),
      given,
    ).toBe(false)
  })
})

describe("yes or no by what the advice is", () => {
  const said = (text: string, advice: Partial<Advice>, situation = dana) =>
    answer(inputOf({ text, before: situation, situation, advice: adviceOf(advice) })).text
  test.each<[string, Partial<Advice>, RegExp]>([
    ["can I thank her now?", declined, /^(?:No|Please don't)/],
    ["what if I just send one really short one", silent, /^(?:No|Better not)/],
    ["can i call him?", silent, /^(?:No|Please don't)/],
    ["should I even answer?", rejected, /^Yes/],
    ["is Tuesday ok?", waiting, /^Yes/],
    ["is Wednesday ok?", waiting, /^(?:No|Not)/],
    ["is next week ok?", thanking, /^(?:Better sooner|I'd not)/],
    ["can I write to them now?", waiting, /^(?:Not|A little)/],
    ["is it too late to thank her?", waiting, /your follow-up/],
    ["is it too late?", { ...thanking, late: true }, /^(?:No|Not)/],
    ["I never sent a thank you. is it too late?", { ...waiting, action: "send" }, /your follow-up/],
    ["he hasnt said anything about pay yet should i ask in the thank you", thanking, /^(?:Leave pay|That's for)/],
    ["when can I call again?", waiting, /November 30/],
    ["I only have her number, can I call?", { ...waiting, channels: ["phone"] }, /not before its day|not yet/],
  ])("“%s”", (text, advice, words) => {
    expect(said(text, advice)).toMatch(words)
  })
})
