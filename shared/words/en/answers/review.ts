/**
 * What the coach says to a draft: first what is good, then what weighs most and why, then the next step.
 * @module
 */
import type { Params } from "../../../wire/advice.ts"
import type { MessageKind } from "../../../wire/situation.ts"
import { list } from "./days.ts"
import { capital } from "./when.ts"

export const pasteDraft: readonly string[] = [
  "Paste it here, subject line and all, and I'll tell you at once what works and what would hurt.",
  "Put the whole text in here, greeting to name, and I'll read it right away.",
  "Let me see it: paste the text here and I'll go through it.",
  "Paste the note itself, just as you'd send it, and I'll look.",
  "Put your draft right here, and I'll say what's good and what to mend.",
]

/** What a draft does well, by the rule that found nothing to say against it. The most telling first. */
export const strengths: readonly (readonly [rule: string, clause: string])[] = [
  ["no-specific-detail", "it could only come from your own talk with them"],
  ["no-thanks", "you thank them as you should"],
  ["no-interest", "you say that you want the job"],
  ["no-ask", "you ask kindly for news"],
  ["wrong-name", "you greet them by name"],
  ["no-sign-off", "it closes the way a letter should"],
  ["too-long", "it's short enough to be read"],
]

export function goodDraft(clauses: readonly string[]): string[] {
  const what = list(clauses)
  return [`There is good in this: ${what}.`, `${capital(what)}; keep that.`, `What works already: ${what}.`]
}

export const startedDraft: readonly string[] = [
  "Good that you show it before it goes out.",
  "You have a first version down, and that's the hardest part.",
  "It's good to have this read before they do.",
]

const notes: Record<MessageKind, string> = {
  thank_you: "thank-you",
  follow_up: "follow-up",
  recruiter_check_in: "check-in",
  contact_request: "request",
  reply: "answer",
  notice: "message",
}

/** A draft that passes. */
export function finishedDraft(p: { kind: MessageKind; clauses: readonly string[] }): string[] {
  const note = notes[p.kind]
  const what = list(p.clauses)
  if (!what)
    return [`Lovely, this ${note} is ready.`, `A fine ${note}, ready to go.`, `Well done, this ${note} is ready.`]
  return [
    `Lovely, this ${note} is ready: ${what}.`,
    `A fine ${note}, with nothing to mend: ${what}.`,
    `Well done, this ${note} is ready as it stands: ${what}.`,
  ]
}

/** The text is right, and its day has not come. */
export const readyTooSoon: readonly string[] = [
  "The words are right; only the day isn't here yet.",
  "Nothing in the text needs mending. It only has to wait.",
  "The text is ready, and it keeps until its day.",
]

export const nothingAgainst: readonly string[] = [
  "Nothing stands against sending it.",
  "It may go as it is.",
  "You can send it as it stands.",
]

/** How many things are named. */
export function weighsMost(p: { named: number; more: number }): string[] {
  if (p.more > 0) return ["Three things weigh most.", "Three things matter most.", "Three things come first."]
  const number = ["", "One thing", "Two things", "Three things"][p.named]!
  const verb = p.named === 1 ? "stands" : "stand"
  return [
    `${number} ${verb} in the way.`,
    `${number} would hurt you.`,
    `${number} ${p.named === 1 ? "needs" : "need"} mending.`,
  ]
}

export interface Issue {
  /** The words at fault, in quotation marks; null where they are long or the whole draft is meant. */
  quote: string | null
  /** What should stand there, in quotation marks. */
  better: string | null
  params: Params
}

/** What is wrong and why, in one short sentence, by rule. */
export const issues: Record<string, (issue: Issue) => string> = {
  "not-welcome": () => "Don't send it: they said no or asked for quiet, so it can only count against you.",
  "one-too-many": () => "Don't send it: they have had enough messages, and one more reads as chasing.",
  "too-soon": () => "Its day hasn't come, and too early reads as impatient.",
  "wrong-company": ({ quote, better }) =>
    better
      ? `${quote ?? "The firm's name"} should be ${better}; a firm notices its own name.`
      : `${quote ?? "A name in it"} isn't this firm, so it looks written for someone else.`,
  "wrong-name": ({ quote, better }) =>
    better
      ? `${quote ?? "The name"} should be ${better}; people notice their own name first.`
      : `${quote ?? "The greeting"} isn't whom this goes to, and they see that first.`,
  placeholder: ({ quote }) => `${quote ?? "A blank"} is left over from a template; fill it in.`,
  "generic-inbox": () => "The address isn't one person's own, so it may never be read.",
  "wrong-day": ({ quote }) => `${quote ?? "A date in it"} isn't the day you met, which looks careless.`,
  pressure: ({ quote }) => `${quote ?? "Part of it"} puts pressure on them, and that closes doors.`,
  negativity: ({ quote }) => `${quote ?? "Part of it"} sounds negative, and that's what stays with them.`,
  desperation: ({ quote }) => `${quote ?? "Part of it"} sounds desperate, and that makes them doubt.`,
  impatience: ({ quote }) => `${quote ?? "Part of it"} reads as a reproach, and they may have good reasons.`,
  "pay-talk": ({ quote }) => `${quote ?? "Pay"} is about your pay, which belongs after an offer.`,
  "copied-note": () => "It's nearly the note you wrote to another person, and they may compare.",
  "no-thanks": () => "It never says thank you, though they gave you their time.",
  "no-interest": () => "It doesn't say you want the job, so they have to guess.",
  "no-specific-detail": () => "It could go to any firm; name one thing you talked about.",
  "decision-demand": ({ quote }) => `${quote ?? "Part of it"} presses for a decision, which a thank-you shouldn't.`,
  gift: () => "A gift can embarrass them; leave it out.",
  casual: ({ quote }) => `${quote ?? "The tone"} is too casual for someone who may hire you.`,
  shouting: ({ quote }) => `${quote ?? "Part of it"} reads as shouting; say it calmly.`,
  "generic-greeting": ({ quote }) =>
    quote ? `${quote} could be to anybody; use a name.` : "It greets nobody by name; start with theirs.",
  "resume-rehash": () => "It retells your résumé, which they have read already.",
  "no-ask": () => "It asks for nothing; add one kind question about the next step.",
  "too-long": ({ params: { words, limit } }) => `At ${words} words it's long; few read past ${limit}.`,
  "too-short": ({ params: { words } }) => `At ${words} words it looks like a duty; add something you talked about.`,
  "weak-subject": () => "The subject line says nothing, so the mail may stay unopened.",
  "no-sign-off": () => "It doesn't end with both a closing and your name.",
  // Matters of taste
  apologetic: ({ quote }) => `${quote ?? "The apology"} can go; you're no bother.`,
  "no-value-link": () => "A line on what you'd bring them would make it stronger.",
  "no-contact-details": () => "Your phone or email under the name would help them reach you.",
  spelling: ({ quote, better }) => slip(quote ?? "One word", better, "looks misspelt"),
  grammar: ({ quote, better }) => slip(quote ?? "One place", better, "may not be right"),
}

function slip(what: string, better: string | null, doubt: string): string {
  return better ? `${what} is probably meant to be ${better}.` : `${what} ${doubt}.`
}

export const onlyTaste: readonly string[] = [
  "One small thing, if you like.",
  "There is one matter of taste.",
  "It could be better still.",
]

export const restMarked: readonly string[] = [
  "The rest is marked in the draft.",
  "You'll find the rest marked in the draft.",
  "The smaller ones are marked in the draft.",
]

export const mendAndShow: readonly string[] = [
  "Mend that in the editor below, and watch it pass; a new version here is read just as well.",
  "Open it in the editor and change that; I read along as you type.",
  "Put that right in the editor, where I read along, or show me a new version here.",
  "Once that's mended in the editor, you'll see it pass.",
  "Work on that in the editor; I look again at every word.",
]

export const tapAndShow: readonly string[] = [
  "Open it in the editor: one tap takes each fix, and you'll see it pass.",
  "The editor has the fixes ready; take them and see it pass.",
  "Take the fixes in the editor, and I'll read along as you go.",
]

/** It passes, and its time is now. */
export function sendDraft(p: { by: string | null }): string[] {
  if (p.by === null) return ["It may go now, and today is best.", "Send it today.", "Today is the day for it."]
  return [
    `It may go now, by ${p.by} at the latest.`,
    `Now is the time for it, until ${p.by}.`,
    `You can send it now, and no later than ${p.by}.`,
  ]
}

export const keepForThen: readonly string[] = [
  "Keep it as it is, and tell me if they write before then.",
  "Put it aside until then, and tell me if anything changes.",
  "Save it for that day, and come back if you hear from them.",
]
