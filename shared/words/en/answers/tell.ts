/**
 * What the coach says it took from a message.
 * @module
 */
import { WEEKDAYS } from "../../../language/day-names.ts"
import { onDay } from "./days.ts"

/** Facts as clauses after "so": "you met Dana on Tuesday the 24th". */
export const fact = {
  interviewPast: (p: { who: string; day: string; company: string }) =>
    p.who
      ? `you met ${p.who}${p.company && ` at ${p.company}`} ${onDay(p.day)}`
      : `your interview${p.company && ` at ${p.company}`} was ${onDay(p.day)}`,
  interviewAhead: (p: { who: string; day: string; hour: string; company: string; further: boolean }) =>
    `your ${p.further ? "next " : ""}interview${p.who && ` with ${p.who}`}${p.company && ` at ${p.company}`} is ${onDay(p.day)}${p.hour}`,
  interviewGone: () => "that interview is off the list",
  met: (p: { who: string }) => `you met ${p.who}`,
  name: (p: { who: string }) => `the name is ${p.who}`,
  company: (p: { company: string }) => `the company is ${p.company}`,
  role: (p: { role: string }) => `the job is ${p.role}`,
  decision: (p: { day: string; past: boolean }) => `they ${p.past ? "meant" : "mean"} to decide by ${p.day}`,
  decisionGone: () => "no decision date after all",
  nothingSent: () => "nothing is sent so far",
  thanked: (p: { who: string; day: string }) => `you thanked ${p.who || "them"}${p.day && ` ${onDay(p.day)}`}`,
  followedUp: (p: { day: string; count: number }) =>
    p.count > 1 ? `you've followed up ${times(p.count)}` : `you followed up${p.day && ` ${onDay(p.day)}`}`,
  checkedIn: (p: { day: string }) => `you checked in with your recruiter${p.day && ` ${onDay(p.day)}`}`,
  askedContact: (p: { day: string }) => `you asked HR for the address${p.day && ` ${onDay(p.day)}`}`,
  answered: (p: { day: string }) => `you answered them${p.day && ` ${onDay(p.day)}`}`,
  noticed: (p: { day: string }) => `you told them about the other offer${p.day && ` ${onDay(p.day)}`}`,
  holding: (p: { day: string }) => `you heard from them${p.day && ` ${onDay(p.day)}`}`,
  question: (p: { day: string }) => `they asked you something${p.day && ` ${onDay(p.day)}`}`,
  invitation: (p: { day: string }) => `they invited you on${p.day && ` ${onDay(p.day)}`}`,
  offer: (p: { day: string }) => `they made you an offer${p.day && ` ${onDay(p.day)}`}`,
  declined: () => "they don't want follow-ups",
  welcome: () => "they're glad to be asked",
  leaves: (p: { who: string; day: string; until: string }) =>
    `${p.who} leaves ${onDay(p.day)} and is away until ${p.until}`,
  away: (p: { who: string; day: string }) => `${p.who} is away until ${p.day}`,
  phoneKnown: (p: { who: string }) => `you can reach ${p.who} by phone`,
  contactKnown: (p: { who: string }) => `you can reach ${p.who} directly`,
  contactLacking: (p: { who: string }) => `you don't have ${p.who}'s own address`,
  viaAgency: () => "an agency put you forward",
  notViaAgency: () => "you applied yourself",
  otherOffer: (p: { day: string }) => `your other offer must be answered by ${p.day}`,
}

const DAY = new RegExp(
  String.raw`\b(?:(?:${WEEKDAYS.join("|")})\b|(?<near>today|tomorrow|yesterday|the same day|the day after)\b)`,
)
/** A count, a wish, or who is behind it. */
const OF_WEIGHT =
  /\b(?:twice|times|follow-ups|glad to be asked|agency|applied yourself|date after all|made you an offer)\b/

/** Whether a clause says more than the candidate typed: the day behind a word, a count, a wish. */
export function isWorthChecking(clause: string, typed: string): boolean {
  const day = DAY.exec(clause)
  if (!day) return OF_WEIGHT.test(clause)
  const near = day.groups?.near?.replace(/^the /, "")
  return near === undefined || !typed.toLowerCase().includes(near) || OF_WEIGHT.test(clause)
}

/** Clauses into one sentence. */
export function understood(clauses: string): string[] {
  return [
    `Thanks, so ${clauses}.`,
    `Got it: ${clauses}.`,
    `Understood, ${clauses}.`,
    `All right: ${clauses}.`,
    `So ${clauses}.`,
    `I see, ${clauses}.`,
    `Noted: ${clauses}.`,
    `Thank you; ${clauses}, then.`,
  ]
}

/** A day that was put right. */
export function corrected(clauses: string): string[] {
  return [
    `Thanks for putting that right: ${clauses}.`,
    `I've changed that: ${clauses}.`,
    `Corrected: ${clauses}.`,
    `Right, changed: ${clauses}.`,
  ]
}

/** Something was taken back and nothing put in its place. */
export const takenBack: readonly string[] = [
  "I've taken that out again.",
  "All right, that's off the list.",
  "Understood, I've dropped that.",
]

function times(count: number): string {
  return count === 2 ? "twice" : `${count} times`
}
