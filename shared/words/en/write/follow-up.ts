/**
 * The sentences of a status mail, of the last one, and of a word with one's own recruiter.
 * @module
 */
import {
  atFirm,
  capital,
  inShort,
  type Material,
  type PointText,
  type Slot,
  theJob,
  uncapital,
  when,
} from "./material.ts"

/** A word of greeting before the matter. */
export const hello: Slot = {
  warm: (m) => [`I hope all is well${atFirm(m)}.`, "I hope you're having a good week.", "I hope this finds you well."],
  plain: (m) => [`I hope all is well${atFirm(m)}.`, "I hope you're well."],
  formal: () => ["I hope that you are well."],
}

/** The question first, where it does not come last. */
const openAskAnyway: Slot = {
  warm: (m) => [
    `I wanted to ask if there's any news on ${theJob(m)} yet.`,
    `Is there any news yet on ${theJob(m)}?`,
    `Just a quick note to ask how things stand with ${theJob(m)}.`,
    `How is the search for ${m.role === null ? "somebody" : `your ${m.role}`} coming along?`,
    `I thought I'd ask how things are going with ${theJob(m)}.`,
  ],
  plain: (m) => [
    `I'm writing to ask if there's any news on ${theJob(m)}.`,
    `Is there any update on ${theJob(m)}?`,
    `Could you tell me where things stand with ${theJob(m)}?`,
    `A quick note about ${theJob(m)}: is there any news?`,
    `I wanted to check in about ${theJob(m)}. Where do things stand?`,
  ],
  formal: (m) => [
    `I am writing to ask whether there is any news on ${theJob(m, "position")}.`,
    `May I ask how matters stand with ${theJob(m, "position")}?`,
  ],
}

/** The day they named has gone by: that is what one asks by. */
const dayed = (named: Slot, anyway: Slot): Slot => ({
  warm: (m) => (m.decision === null ? anyway : named).warm(m),
  plain: (m) => (m.decision === null ? anyway : named).plain(m),
  formal: (m) => (m.decision === null ? anyway : named).formal(m),
})

export const openAsk = dayed(
  {
    warm: (m) => [
      `You were hoping to decide by ${m.decision}, so I thought I'd ask how things stand with ${theJob(m)}.`,
      `I know you had ${m.decision} in mind for a decision on ${theJob(m)}. Is there any news yet?`,
      `With ${m.decision} come and gone, I wondered if there's any news on ${theJob(m)}.`,
      `I wanted to ask if there's any news on ${theJob(m)}, as you hoped to decide by ${m.decision}.`,
    ],
    plain: (m) => [
      `You said you'd decide by ${m.decision}, so I'm writing to ask where things stand with ${theJob(m)}.`,
      `You were aiming to decide on ${theJob(m)} by ${m.decision}. Is there any update?`,
      `I'm checking in on ${theJob(m)}, as you expected to decide by ${m.decision}.`,
      `Quick note on ${theJob(m)}: you hoped to decide by ${m.decision}. Is there any news?`,
    ],
    formal: (m) => [
      `You expected to decide by ${m.decision}, and I am writing to ask how matters stand.`,
      `I understood that a decision on ${theJob(m, "position")} was expected by ${m.decision}, and would be grateful for any update.`,
    ],
  },
  openAskAnyway,
)

export const thanks: Slot = {
  warm: (m) => [
    `Thank you again for seeing me${when(m)}.`,
    `I enjoyed our talk${when(m)} so much, and thank you again for it.`,
    `It was lovely to meet you${when(m)}, and thank you again.`,
    `Thanks again for your time${when(m)}.`,
    `I still think back happily to our talk${when(m)}.`,
    `Thank you again for making time for me${when(m)}.`,
  ],
  plain: (m) => [
    `Thanks again for your time${when(m)}.`,
    `Thank you again for seeing me${when(m)}.`,
    `It was good to meet you${when(m)}, and thanks again for that.`,
    `Thanks again for sitting down with me${when(m)}.`,
    `I appreciated our talk${when(m)}, and thanks again for it.`,
  ],
  formal: (m) => [
    `Thank you once again for the interview${when(m)}.`,
    `I would like to thank you again for seeing me${when(m)}.`,
  ],
}

/** Where nothing has said yet what it is about. */
export const thanksAbout: Slot = {
  warm: (m) => [
    `Thank you again for talking to me${when(m)} about ${theJob(m)}.`,
    `I so enjoyed our talk${when(m)} about ${theJob(m)}. Thank you again.`,
    `Thank you again for seeing me${when(m)} for ${theJob(m)}.`,
    `It was lovely to meet you${when(m)} and talk about ${theJob(m)}, and thank you again.`,
  ],
  plain: (m) => [
    `Thanks again for seeing me${when(m)} about ${theJob(m)}.`,
    `We met${when(m)} about ${theJob(m)}, and I wanted to thank you again for your time.`,
    `Thank you again for the interview${when(m)} for ${theJob(m)}.`,
    `I'm writing about ${theJob(m)}, and to thank you again for your time${when(m)}.`,
  ],
  formal: (m) => [`Thank you once again for the interview${when(m)} for ${theJob(m, "position")}.`],
}

export const interest: Slot = {
  warm: (m) => [
    `I'd still love ${theJob(m)}.`,
    "I'm still really hoping it works out.",
    "I'd still love to come and work with you.",
    "Nothing has changed at my end: I'd still love the job.",
    "I'm every bit as keen on the job as I was.",
    "I still can't think of a job I'd like more.",
    m.company !== null && `I'd still love to work${atFirm(m)}.`,
    m.role !== null && `I'd still love to be your ${m.role}.`,
  ],
  plain: (m) => [
    "I'd still be glad to have the job.",
    "I'm still very interested in the job.",
    "I'm as interested in the job as I was on the day.",
    "If it's still open, I'd still be glad to do it.",
    "I remain interested, and I'm ready for a next step if there is one.",
    m.company !== null && `I'd still like to work${atFirm(m)}.`,
  ],
  formal: (m) => [
    "My interest in the position is unchanged.",
    `I would still be glad to join you${atFirm(m)}.`,
    "I remain as interested in the position as I was on the day.",
    `I remain very interested in working${atFirm(m, " with you")}.`,
  ],
}

const askAnyway: Slot = {
  warm: () => [
    "Is there any news yet?",
    "Do you know yet when you'll decide?",
    "Could you let me know how it's looking when you get a minute?",
    "Have you had a chance to decide? If you need more time, that's fine.",
    "How are things looking? If there's a next step, I'd be delighted to take it.",
    "When you know more, would you drop me a line?",
    "How is the search going?",
  ],
  plain: () => [
    "Could you let me know where things stand?",
    "Is there any update?",
    "Do you know when you'll decide?",
    "Where are you in the process?",
    "Has anything been decided, and is there something more you'd like from me?",
    "If there's an update, could you let me know?",
    "How is it looking?",
  ],
  formal: () => [
    "May I ask when a decision is expected?",
    "I would be grateful for an update when you have one.",
    "I would be grateful if you could let me know how matters stand.",
    "May I ask whether there is any news?",
  ],
}

export const ask = dayed(
  {
    warm: (m) => [
      `I know you hoped to decide by ${m.decision}. Is there any news?`,
      `You were hoping to decide by ${m.decision}, so I thought I'd ask if there's any news yet.`,
      `I know you had ${m.decision} in mind for a decision. Could you tell me how it's looking?`,
      `I know you were aiming for ${m.decision}, so I thought I'd ask: is there any news?`,
    ],
    plain: (m) => [
      `You expected to decide by ${m.decision}. Is there any news?`,
      `I believe you were aiming to decide by ${m.decision}. Is there an update you can share?`,
      `I know you hoped to decide by ${m.decision}. Could you tell me where things stand?`,
      `As you were going to decide by ${m.decision}, could you let me know how it's looking?`,
    ],
    formal: (m) => [
      `You had expected to decide by ${m.decision}. May I ask how matters stand?`,
      `As a decision was expected by ${m.decision}, I would be grateful for any update.`,
    ],
  },
  askAnyway,
)

/** The last one: the question, the door left open, no more. */
export const lastAsk: Slot = {
  warm: (m) => [
    `I wanted to ask one last time about ${theJob(m)}, because I'd still love it. Is there any news?`,
    `Is there any news on ${theJob(m)}? I'd still love to do it.`,
    `One last note from me: I'd still love ${theJob(m)}. Is there any news?`,
    `I'd still love ${theJob(m)}, so I thought I'd ask just once more: is there any news?`,
    `I won't keep writing, but I'd still love ${theJob(m)}. Is there any news?`,
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open? I'd still like it.`,
    `I'm writing one last time about ${theJob(m)}, as I'd still like it. Is there an update?`,
    `A last note about ${theJob(m)}: I'm still interested. Is there an update?`,
    `I'm still interested in ${theJob(m)}. Could you tell me if there's any news?`,
  ],
  formal: (m) => [
    `May I ask one last time whether there is any news on ${theJob(m, "position")}? I remain interested in it.`,
    `I remain interested in ${theJob(m, "position")}, and would be grateful to hear whether there is any news.`,
  ],
}

/** Thanks for what was talked of go with the door that is left open. */
export const lastClose: Slot = {
  warm: (m) => [
    `If you've gone with somebody else, I understand, and ${lastThanks(m, "thank you again for")}.`,
    `If you've found somebody else, that's all right. ${capital(lastThanks(m, "thank you again for"))}.`,
    `And if you've chosen somebody else, no hard feelings: ${lastThanks(m, "thank you again for")}.`,
  ],
  plain: (m) => [
    `If you chose somebody else, I understand. ${capital(lastThanks(m, "thanks again for"))}.`,
    `If it's gone to somebody else, that's fine, and ${lastThanks(m, "thanks again for")}.`,
    `If you went with another candidate, I understand. ${capital(lastThanks(m, "thanks again for"))}.`,
  ],
  formal: (m) => [
    `Should you have chosen somebody else, I fully understand, and ${lastThanks(m, "I thank you again for")}.`,
  ],
}

/** "Thank you again for telling me about the port strike." */
function lastThanks({ topic, day }: Material, thanks: string): string {
  const on = day ? ` ${day}` : ""
  if (topic && topic.form === "noun" && topic.text.split(" ").length <= 8)
    return `${thanks} our talk about ${topic.text}`
  if (topic && (topic.form === "noun" || topic.form === "how") && topic.text.split(" ").length <= 12)
    return `${thanks} telling me ${topic.form === "how" ? "" : "about "}${topic.text}`
  return `${thanks} seeing me${on}`
}

export const subject: Slot = {
  warm: (m) => [
    `Any news on ${theJob(m)}?`,
    m.role !== null && `${capital(m.role)} job: any news?`,
    headline(m, "any news?"),
  ],
  plain: (m) => [
    m.role !== null && `${capital(m.role)} job: any update?`,
    m.role !== null && `Checking in: ${m.role} job`,
    m.role === null && `Our interview${when(m)}: any update?`,
    headline(m, "an update?"),
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)}: interview${when(m)}`,
    m.role !== null && `${capital(m.role)}: request for an update`,
    `Interview${when(m)}: request for an update`,
  ],
}

/** "The church tower job, and any news?" */
function headline({ topic }: Material, question: string): string | null {
  const short = topic && topic.mood !== "grave" ? inShort(topic) : null
  return short && `${capital(short.replace(/^your /u, "that "))}, and ${question}`
}

export const lastSubject: Slot = {
  warm: (m) => [
    m.role !== null && `${capital(m.role)} job: one last note`,
    m.role !== null && `${capital(m.role)}: a last question`,
    m.role === null && "One last question from me",
  ],
  plain: (m) => [
    `Is ${theJob(m)} still open?`,
    m.role !== null && `${capital(m.role)}: still open?`,
    m.role === null && "Is the job still open?",
  ],
  formal: (m) => [
    m.role !== null && `${capital(m.role)} position: a final ${m.american ? "note" : "enquiry"}`,
    m.role === null && "A final note about the position",
  ],
}

/** To the recruiter after the interview. */
export const debrief: Slot = {
  warm: (m) => [
    `Thank you for putting me forward${m.company ? ` for ${m.company}` : ""}. I went in${when(m)}, and I enjoyed it.`,
    `Thanks so much for setting up${m.company ? ` ${m.company}` : " the interview"}. I went${when(m)} and really enjoyed it.`,
    `Reporting back on ${m.company ?? "the interview"}: I went${when(m)} and had a really good time. Thank you for setting it up.`,
  ],
  plain: (m) => [
    `Thanks for setting up the interview${atFirm(m)}. I went${when(m)}.`,
    `I had the interview${atFirm(m)}${when(m)}. Thanks for setting it up.`,
    `A quick report on ${m.company ?? "the interview"}: I went${when(m)}, and thanks for setting it up.`,
  ],
  formal: (m) => [
    `Thank you for arranging the interview${atFirm(m)}, which I attended${when(m)}.`,
    `I attended the interview${atFirm(m)}${when(m)}, and I thank you for arranging it.`,
  ],
}

export const debriefMet: Slot = {
  warm: (m) => [m.met !== null && `I saw ${m.met}.`, m.met !== null && `It was with ${m.met}.`],
  plain: (m) => [m.met !== null && `I spoke to ${m.met}.`, m.met !== null && `It was with ${m.met}.`],
  formal: (m) => [m.met !== null && `I spoke with ${m.met}.`],
}

/** "He walked me round the rig", of somebody whose name is known and alone. */
export function byName({ met, topic }: Material): string | null {
  if (met === null || / and |,/u.test(met) || topic?.form !== "clause") return null
  return /^(?:he|she) /iu.test(topic.text) ? topic.text.replace(/^\p{L}+/u, met) : null
}

/** What was talked of there, to somebody who was not in the room. */
export function debriefTopic({ form, text, whole }: PointText): Slot {
  const ways = (m: Material) => {
    const named = byName(m)
    if (named !== null) return [`${named}.`]
    if (whole !== null || form === "clause") return [`${whole ?? capital(text)}.`]
    return m.met !== null && !/,/u.test(m.met)
      ? [`I talked to ${m.met} about ${text}.`, `${m.met} and I talked about ${text}.`]
      : [`We talked about ${text}.`]
  }
  return { warm: ways, plain: ways, formal: ways }
}

/** What the candidate told them or would bring, as it was said. */
export function debriefValue({ whole, text, form }: PointText): Slot {
  const said =
    whole !== null
      ? /\bI (?:told|said|mentioned)\b/u.test(whole)
        ? [`${whole}.`]
        : [`I told them that ${uncapital(whole)}.`]
      : form === "gerund"
        ? [`I told them I'm good at ${text}.`]
        : [`I told them about ${text}.`]
  return { warm: () => said, plain: () => said, formal: () => said }
}

/** What was not said there may still be told. */
export const passOn: Slot = {
  warm: () => ["Could you pass that on to them?", "Would you mind passing that on?"],
  plain: () => ["Could you pass that on to them?", "Please pass that on if you can."],
  formal: () => ["I would be grateful if you could pass that on."],
}

export const debriefAsk: Slot = {
  warm: () => ["Could you tell me as soon as you hear anything?", "Will you let me know what they say?"],
  plain: () => ["Could you let me know when you hear from them?", "Have you heard anything from them yet?"],
  formal: () => ["Could you kindly let me know when you hear from them?"],
}

/** Of the job, to somebody who does not hire for it. */
export const keen: Slot = {
  warm: () => ["I'd love the job.", "I'd love to get it.", "I came away wanting it even more."],
  plain: () => ["I'd like the job.", "I'm very interested in the job.", "I came away wanting the job."],
  formal: () => ["I am very interested in the position.", "I would be glad to be offered the position."],
}

export const checkIn: Slot = {
  warm: (m) => [
    `Thanks again for all your help with ${theJob(m)}${atFirm(m)}.`,
    `Thank you for all you're doing on ${theJob(m)}${atFirm(m)}.`,
  ],
  plain: (m) => [
    `Thanks for your help so far with ${theJob(m)}${atFirm(m)}.`,
    `I'm writing about ${theJob(m)}${atFirm(m)}, and thanks for your help so far.`,
    `Just checking in about ${theJob(m)}${atFirm(m)}, and thanks for staying on it.`,
  ],
  formal: (m) => [`Thank you for your continued help with ${theJob(m, "position")}${atFirm(m)}.`],
}

export const checkInAsk: Slot = {
  warm: () => ["Has there been any word from them?", "Have they said when they'll decide?"],
  plain: () => ["Any news from them?", "Have they said when they'll decide?"],
  formal: () => ["May I ask whether there is any news from them?"],
}

/** After the report, when the answer is waited for. */
export const newsSubject: Slot = {
  warm: (m) => [
    m.company !== null && `Any news from ${m.company}?`,
    m.role !== null && `${capital(m.role)} job: any word?`,
    m.company === null && "Any news on the job?",
  ],
  plain: (m) => [
    m.company !== null && `${m.company}: any news yet?`,
    m.role !== null && `${capital(m.role)} job: any news?`,
    m.company === null && "Any news on the job?",
  ],
  formal: (m) => [m.company !== null && `Interview at ${m.company}: any news?`, "My interview and the next steps"],
}

export const checkInSubject: Slot = {
  warm: (m) => [m.company !== null && `How it went at ${m.company}`, m.company === null && "How the interview went"],
  plain: (m) => [
    m.company !== null && `How it went at ${m.company}`,
    m.company !== null && m.role !== null && `${m.company} interview: ${m.role} job`,
    m.company === null && "How the interview went",
  ],
  formal: (m) => [m.company !== null && `Interview at ${m.company}: next steps`, "My interview and the next steps"],
}
