/**
 * Business days and openings of one region. Its public holidays are given, not looked up here.
 * @module
 */
import { type Day, dayOf, weekdayOf, yearOf } from "../language/day.ts"

export interface Calendar {
  /** ISO 3166, as asked for: "US", "GB-SCT". */
  region: string
  isHoliday(day: Day): boolean
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5
}

/** Monday to Friday, and no public holiday. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
  return !isWeekend(day) && !calendar.isHoliday(day)
}

/** 24 December to 1 January; in the US the Friday after Thanksgiving too. People are at work, but a nudge is lost. */
export function isQuiet(day: Day, calendar: Calendar): boolean {
  const year = yearOf(day)
  if (day >= dayOf(`${year}-12-24`) || day === dayOf(`${year}-01-01`)) return true
  return /^US\b/.test(calendar.region) && day === fridayAfterThanksgiving(year)
}

function fridayAfterThanksgiving(year: number): Day {
  const first = dayOf(`${year}-11-01`)
  const firstThursday = first + ((4 - weekdayOf(first) + 7) % 7)
  return firstThursday + 22
}

/** `count` business days forward, counting from the day after `day`. Quiet days count. */
export function addBusinessDays(day: Day, count: number, calendar: Calendar): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    if (isBusinessDay(at, calendar)) left -= 1
  }
  return at
}

/** The last business day before `day`. */
export function businessDayBefore(day: Day, calendar: Calendar): Day {
  let at = day - 1
  while (!isBusinessDay(at, calendar)) at -= 1
  return at
}

/** The first business day on or after `day`. */
export function rollToBusinessDay(day: Day, calendar: Calendar): Day {
  let at = day
  while (!isBusinessDay(at, calendar)) at += 1
  return at
}

/** The first day on or after `day` on which a message may open: a business day that is not quiet. */
export function rollToOpening(day: Day, calendar: Calendar): Day {
  let at = day
  while (!isBusinessDay(at, calendar) || isQuiet(at, calendar)) at += 1
  return at
}
