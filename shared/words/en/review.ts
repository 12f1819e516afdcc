/**
 * What findings say, by rule and message: what is wrong, why, and what to do. Short, kind, to the candidate.
 * @module
 */
import type { Params } from "../../wire/advice.ts"
import type { ReviewWords } from "../catalogue.ts"
import { proofreading } from "./proofreading.ts"

type Text = (params: Params) => string

export const findings: Record<string, Record<string, Text>> = {
  ...proofreading,
  "not-welcome": {
    now: () => "They asked for no messages, or have already said no. Don't send this: it can only count against you.",
  },
  "too-soon": {
    now: () =>
      "Not yet: the day for this message has not come, or something of theirs is to be answered first. Keep it for then.",
  },
  "one-too-many": {
    now: () => "They have had as many messages from you as are good. One more would read as chasing, so leave it.",
  },
  placeholder: {
    slot: (p) => `“${p.slot}” is a slot of a template. Put in what belongs there, or take it out.`,
  },
  "generic-greeting": {
    office: (p) =>
      p.name
        ? `This greets an office, and you know the name: write to ${p.name}.`
        : "This greets an office. A name makes it a letter to somebody: look for one.",
    nameless: (p) =>
      p.name ? `Greet ${p.name} by name: you know it.` : "Greet them by name: a nameless hello reads as a circular.",
    none: (p) =>
      p.name
        ? `There is no greeting. Begin with ${p.name}'s name.`
        : "There is no greeting. Begin with the name of whom you met.",
  },
  "wrong-name": {
    misspelt: (p) => `Their name is spelt ${p.known}. A name misspelt is the first thing they see.`,
    "somebody-else": (p) => `You know this goes to ${p.known}. Is ${p.name} from another letter?`,
  },
  "wrong-company": {
    misspelt: (p) => `The firm is spelt ${p.known}. They notice that one at once.`,
    another: (p) => `This says ${p.name}, and the job is at ${p.known}. Was it left over from another application?`,
  },
  "wrong-day": {
    "not-that-day": (p) => `“${p.said}” is not the day of your interview: that was on ${p.weekday}, ${p.day}.`,
  },
  "weak-subject": {
    empty: () => "The subject is empty. Say what it is about, such as the job and the day you met.",
    "says-nothing": () => "The subject says nothing. Name the job or the day you met, and it gets opened.",
  },
  "no-sign-off": {
    neither: () => "There is no closing and no name under it. End with a line such as “Kind regards,” and your name.",
    "no-name": () => "Your name is missing under the closing.",
    "no-closing": () => "A closing is missing above your name, such as “Kind regards,”.",
  },
  "no-contact-details": {
    none: () => "Put your phone or email under your name, so that an answer is one tap away.",
  },
  "generic-inbox": {
    address: (p) =>
      `${p.to} is not the address of one person. A note there is lost, or reads as advertising: find theirs, or ask HR.`,
    person: (p) =>
      `You have no address that is ${p.name || "theirs"} alone. Look on LinkedIn, or ask HR by phone or email, before you send this.`,
  },
  desperation: {
    plea: () => "This pleads, and pity gets nobody hired. Ask plainly, and say what you would bring.",
    need: () =>
      "How much you need the job weighs on the reader. Say why you want this one, and what you would do in it.",
    anything: () =>
      "Offering anything at any price makes your work look worth little. Say what you are good at, and leave the rest for later.",
    hardship: () =>
      "Your troubles are real, but a hiring note is the wrong place for them. Take this out, and say what you would bring.",
  },
  negativity: {
    former: () =>
      "This runs down people you worked with, and the reader wonders who is next. Leave it out, or say what you look for instead.",
    self: () => "Don't point at your own weak spots. If an answer went badly, just give the better one, without blame.",
    pessimism: () => "Expecting a no invites one. Leave this out and ask, or say, what you want to.",
    process: () => "A complaint about how they hire stays in the reader's mind longer than your thanks. Leave it out.",
  },
  pressure: {
    ultimatum: () =>
      "An ultimatum is easily answered with goodbye. If you have a real date, name it politely, without a threat.",
    deadline: () =>
      "This sets them a deadline, or claims an answer. Ask when they expect to know; another offer's date may be told politely.",
    threat: () => "This reads as a threat. Interest from others counts when it is told as a fact, with no consequence.",
    guilt: () => "This makes them feel they owe you something, and nobody likes a debt. Ask plainly instead.",
  },
  impatience: {
    still: () => "This reproaches them for the wait. A friendly question about how things stand gets further.",
    counting: () => "Counting your messages reads as a complaint. Leave the number out, and just ask.",
    why: () => "A “why” or “how long” puts them on the spot. Ask kindly whether there is an update.",
    reproach: () => "This sounds impatient. Name the date neutrally, if you like, and ask how things stand.",
  },
  "pay-talk": {
    own: () => "Keep your own pay and time off for when they bring it up, or for the offer. Leave it out of this note.",
    asked: () => "Asking about pay or benefits now makes the thanks look like an opening bid. Wait for the offer.",
  },
  shouting: {
    capitals: () => "Capitals sound like shouting. Small letters say the same in a friendlier voice.",
    marks: () => "One exclamation mark is enough; more of them sound like shouting.",
    many: () =>
      "Three exclamation marks or more in one note sound breathless. Keep one or two, and end the rest with a full stop.",
  },
  casual: {
    word: () => "This is how friends write. A plain word keeps the warmth, and shows care.",
    emoji: () => "Leave smileys and emoji to chats: here, words do it better.",
    hey: () => "“Hey” and the like are for friends. “Hello” or “Dear” is as warm, and safe.",
  },
  gift: {
    present: () =>
      "Many may not take presents, and this could look like a price for the job. Thanks in words are enough.",
  },
  apologetic: {
    opener: () =>
      "No need to apologise for writing: a short, friendly note is no bother. Start with what you want to say.",
  },
  "too-long": {
    shorten: ({ words, limit }) =>
      `${words} words are more than most people read. Keep what matters to this reader and come down to ${limit} or fewer.`,
  },
  "too-short": {
    lengthen: ({ words, fewest }) =>
      `${words} words read like a duty done. Add one thing from the talk and why you want the job: at least ${fewest} words.`,
  },
  "copied-note": {
    same: () =>
      "This is nearly the same text as your note to another interviewer, and they may compare. Write about what you discussed with this one.",
  },
  "no-thanks": {
    thank: () => "Nothing here says thank you. They gave you their time, so thank them for it, best at the very start.",
  },
  "no-interest": {
    say: () =>
      "Nothing here says that you want this job, so the reader has to guess. Add a plain sentence: what about it you would enjoy.",
  },
  "no-ask": {
    ask: () =>
      "This asks for nothing, so there is nothing to answer. Ask one friendly question: is there an update, or a next step?",
  },
  "decision-demand": {
    press: () =>
      "This presses for the decision. A thank-you should only thank: leave it out, or ask once, kindly, when they expect to decide.",
  },
  "resume-rehash": {
    reference: () => "They have your résumé and have read it. Say instead what you would do for them, in one sentence.",
    recital: () =>
      "This recites your résumé, which they have. Keep the one thing that answers what they need, and take out the rest.",
  },
  "no-specific-detail": {
    name: () =>
      "This could go to any firm after any interview. Name one thing from the talk: a topic, a remark, something you were shown.",
  },
  "no-value-link": {
    link: () =>
      "They may wonder what you would bring. Add one sentence that ties something you can do to something they need.",
  },
}

export const review: ReviewWords = {
  finding(rule, message, params) {
    const text = findings[rule]?.[message]
    if (!text) throw new Error(`There is no text for ${rule}.${message}.`)
    return text(params)
  },
}
