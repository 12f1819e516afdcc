/**
 * What comes after the next step: the later dates, when to stop, how often to write.
 * @module
 */
import { onDay } from "./days.ts"
import { capital } from "./when.ts"

/** A later step as a clause; `day` as "Monday, November 30" or "tomorrow". */
export const later = {
  followUp: (p: { day: string; who: string }) => `a short follow-up${p.who && ` to ${p.who}`} can go ${onDay(p.day)}`,
  second: (p: { day: string }) => `one more, shorter, can follow ${onDay(p.day)}`,
  checkIn: (p: { day: string; who: string }) => `a word with ${p.who} is due ${onDay(p.day)}`,
  checkInAgain: (p: { day: string; who: string }) => `you may ask ${p.who} again ${onDay(p.day)}`,
  moveOn: (p: { day: string }) => `${onDay(p.day)} you may take the silence as a no and move on`,
}

/** All that is still ahead, if nobody answers. */
export function ifQuiet(clauses: readonly string[]): string[] {
  const steps = inTurn(clauses)
  return [
    `If it stays quiet: ${steps}.`,
    `Suppose nothing comes: ${steps}.`,
    `Without an answer it goes on like this: ${steps}.`,
    `If nobody replies, then ${steps}.`,
  ]
}

export function followUpFrom(p: { onAndFrom: string }): string[] {
  return [
    `Your follow-up can go ${p.onAndFrom}, if they've been silent until then.`,
    `If you've heard nothing by then, the follow-up goes out ${p.onAndFrom}.`,
    `The day for your follow-up is ${p.onAndFrom.replace(/^on /, "")}.`,
  ]
}

export function secondFrom(p: { onAndFrom: string }): string[] {
  return [
    `The second one, shorter, may go ${p.onAndFrom}, if the first stays unanswered.`,
    `If there's no answer to the first, the second comes ${p.onAndFrom}.`,
    `The second is for ${p.onAndFrom.replace(/^on /, "")}, and only into silence.`,
  ]
}

export const noSecond: readonly string[] = [
  "There's no second one: a single follow-up is enough, and after it the next word is theirs.",
  "One follow-up is all, so a second isn't planned.",
]

export function giveUpOn(p: { day: string; before: readonly string[] }): string[] {
  const before = p.before.length > 0 ? ` Until then: ${inTurn(p.before)}.` : ""
  return [
    `Not before ${p.day}. If there's no word by then, take it as a no and move on, without bitterness.${before}`,
    `${capital(p.day)} is the day to let it go, if nothing has come.${before}`,
    `Give them until ${p.day}; silence after that is a no.${before}`,
  ]
}

/** @param p.left follow-ups still to be written, of `most` */
export function howMany(p: { left: number; most: number; clauses: readonly string[] }): string[] {
  const steps = p.clauses.length > 0 ? ` If it stays quiet, ${inTurn(p.clauses)}.` : ""
  const number = ["no", "one", "two", "three"][p.left] ?? String(p.left)
  if (p.left === 0)
    return [
      `No more: you've asked as often as is good.${steps}`,
      `That was enough; another note would feel like chasing.${steps}`,
    ]
  if (p.left < p.most)
    return [
      `${capital(number)} more at most, then it's their turn.${steps}`,
      `You've room for ${number} more and no further.${steps}`,
    ]
  const notes = p.left === 1 ? "follow-up" : "follow-ups"
  const apart = p.left === 1 ? "" : ", a week apart"
  return [
    `${capital(number)} ${notes} at most${apart}; thank-yous don't count.${steps}`,
    `No more than ${number} ${notes}${apart}.${steps}`,
  ]
}

/** Placed by an agency, one asks one's own recruiter. */
export function askRecruiter(p: { who: string; day: string }): string[] {
  return [
    `For news you ask ${p.who}, not the employer: a word is due ${onDay(p.day)}.`,
    `Your follow-up is a word with ${p.who}, ${onDay(p.day)}; they ask the employer for you.`,
  ]
}

/** When they answer is theirs to say. */
export const theirAnswer: readonly string[] = [
  "That's up to them, and answers often come later than promised; it says nothing about you.",
  "Nobody but they can say. Late is common, so don't read much into it.",
]

/** They may say that it takes longer. */
export const ifTheyNeedTime: readonly string[] = [
  "Then thank them, and ask by when they expect to know. The wait starts afresh from that day, so tell me what they say and I'll name the next date.",
  "Should they ask for time, that's no bad sign: the clock starts again with their message, or with the new day they name.",
]

/** One's own recruiter may be asked again and again. */
export function checkInsGoOn(p: { who: string }): string[] {
  return [
    `About once a week you may ask ${p.who} for news; there's no limit, since your recruiter is on your side.`,
    `With ${p.who} a word about once a week is welcome for as long as it takes.`,
  ]
}

/** No dates follow from an answer or a notice until it is out. */
export const datesAfterThis: readonly string[] = [
  "Once that's out, the waiting starts afresh from its day, and I'll name the next date.",
  "The next date counts from the day that goes out.",
]

/** The interview lies ahead. */
export const afterTheInterview: readonly string[] = [
  "After it, a thank-you goes out within a day. Ask for news a business day after the date they name; if they name none, about a week later.",
  "First a thank-you, within 24 hours. The follow-up comes a business day after the day they promise, or a week on if they promise none.",
]

/** Nothing is known yet. */
export const silenceInGeneral: readonly string[] = [
  "If a follow-up stays unanswered, one more about a week later is our limit; after another quiet week, take it as a no and move on.",
  "Two follow-ups a week apart, then one more week of patience; after that, silence is a no.",
]

/** Days have commas of their own, so the steps are parted by semicolons. */
function inTurn(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join("; ")}; and ${clauses.at(-1)!}`
}
