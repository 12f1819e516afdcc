/**
 * A message laid out for the readers: clauses, names, and events with the dates that belong to them.
 * @module
 */
import type { MessageKind, Situation } from "../../shared/wire/situation.ts"
import type { Claim, Span } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import type { TimeMention } from "./dates/times.ts"
import type { DateMention, View } from "./dates.ts"
import type { Firm } from "./firms.ts"
import type { NameMention } from "./names.ts"
import type { Rival } from "./rivals.ts"

/** What dates compete for. "other" has dates too but is no fact. */
export type Topic = "interview" | "message" | "reply" | "decision" | "away" | "offer" | "other"

/** A message that was advised: "sent it" is this one. */
export interface Pending {
  kind: MessageKind
  /** Person ids. */
  to: string[]
}

export interface Event {
  topic: Topic
  clause: Clause
  /** The words that tell of it, in order. */
  spans: Span[]
  dates: DateMention[]
  times: TimeMention[]
}

export interface Reading {
  text: string
  clauses: Clause[]
  names: NameMention[]
  /** Likely firms, by what stands around them. */
  firms: Firm[]
  /** Those of them that are the candidate's agency. */
  agencies: Span[]
  /** Other employers, and what they did. */
  rivals: Rival[]
  /** The candidate's own name, where the text gives it. */
  own: string | null
  dates: DateMention[]
  events: Event[]
  /** Days and hours that belong to no event. */
  loose: DateMention[]
  looseTimes: TimeMention[]
  now: Temporal.ZonedDateTime
  today: Temporal.PlainDate
  dayFirst: boolean
  country: string
  situation: Situation
  asked: string | null
  /** What the coach has just advised to send. */
  pending: Pending | null
  /** Paths of the facts told last. */
  lastTold: string[]
  /** Interview days this message or the situation tells, for what counts from them. Set once the interview reader has run. */
  interviewDays: Temporal.PlainDate[]
  /** The day each interviewer was met, by name in lower case. */
  metOn: Map<string, Temporal.PlainDate>
  view(over: Partial<View>): View
  /** The clause at an offset. */
  at(offset: number): Clause
  sentence(clause: Clause): Clause[]
}

export interface Reader {
  name: string
  /** What in a clause speaks of this kind of fact. Each find competes for the dates nearby. */
  anchors: { topic: Topic; re: RegExp }[]
  read(reading: Reading): Claim[]
}

/** Told as a fact of the candidate's own: not asked, imagined, ordered, somebody else's or pasted. */
export function told(clause: Clause): boolean {
  return !clause.question && !clause.imagined && !clause.command && clause.story === "mine" && clause.block === null
}

/** Takes a day that belongs to no event, so that nothing else is told of it. */
export function takeLoose(date: DateMention, { loose }: Reading): void {
  const at = loose.indexOf(date)
  if (at >= 0) loose.splice(at, 1)
}

/** Takes a day from whatever holds it: its event, or those that belong to none. */
export function takeDate(date: DateMention, reading: Reading): void {
  for (const { dates } of reading.events) {
    const at = dates.indexOf(date)
    if (at >= 0) dates.splice(at, 1)
  }
  takeLoose(date, reading)
}

/** The day of the last interview that has taken place. */
export function lastMet({ interviewDays, today }: Reading): Temporal.PlainDate | null {
  return interviewDays.findLast((day) => Temporal.PlainDate.compare(day, today) <= 0) ?? null
}

/** The last date that ends at or before an offset and fits, looking back over a dozen at most. */
export function dateBefore(
  dates: readonly DateMention[],
  offset: number,
  fits: (date: DateMention) => boolean,
): DateMention | undefined {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= Math.max(0, low - 12); i--) if (fits(dates[i]!)) return dates[i]
  return undefined
}
