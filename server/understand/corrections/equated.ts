/**
 * A weekday told before gets its date: "so Monday was the 4th", behind an interview put a week back. The promise known for a Monday moves.
 * @module
 */
import type { DayCorrection } from "../claims.ts"
import { weekdayNumber } from "../dates/words.ts"
import { findDates } from "../dates.ts"
import type { Reading } from "../reading.ts"
import { dayAt, dayPaths } from "./day-paths.ts"

const IS =
  /^(?: (?:they|he|she|i) (?:said|meant|gave|mentioned|promised))?(?: then| there)?,? (?:was|is|would be|would have been|would've been|means|meant|being|=)(?: actually| really| then| therefore| in fact)*(?: on)?(?: the)? ?$|^(?: the)? $/i
const THEREFORE =
  /(?:^|[.!?,;] ?|\b)(?:so|and|then|which (?:makes|means|made|meant)|that (?:makes|means|made|meant)|making|meaning|hence|therefore)(?: that| then)?(?: his| her| their| the| that)? ?$/i

const LIKELY = /day\b[^.!?]{0,24}\b(?:was|is|would|means?|meant|being)\b|day the \d/i

export function equatedDays(reading: Reading): DayCorrection[] {
  const found: DayCorrection[] = []
  if (!LIKELY.test(reading.text)) return found
  const promises = dayPaths(reading).filter((path) => /decisionDate$/.test(path))
  if (promises.length === 0) return found
  const held = (path: string) => Temporal.PlainDate.from(dayAt(reading.situation, path)!)
  // What says one thing twice is no day to the readers: it is looked for again.
  const { dates } = findDates(reading.text)
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    if (!next || date.kind !== "day" || next.kind !== "day") continue
    const clause = reading.at(date.start)
    if (clause.question || clause.imagined || clause.story !== "mine" || clause.block !== null) continue
    const weekday = weekdayNumber(reading.text.slice(date.start, date.end).replace(/^(?:the|that) /i, ""))
    if (!weekday || !IS.test(reading.text.slice(date.end, next.start))) continue
    if (!THEREFORE.test(reading.text.slice(Math.max(0, date.start - 30), date.start))) continue
    const path = promises.findLast((one) => held(one).dayOfWeek === weekday)
    if (path === undefined) continue
    const from = held(path)
    const day = (["past", "future"] as const)
      .flatMap((tense) => next.day(reading.view({ tense })) ?? [])
      .filter((one) => one.dayOfWeek === weekday)
      .sort((a, b) => Math.abs(a.until(from).days) - Math.abs(b.until(from).days))[0]
    if (!day || day.equals(from)) continue
    const span = { start: next.start, end: next.end }
    found.push({ fact: "day-correction", from: null, to: day.toString(), path, span, sure: true })
  }
  return found
}
