/**
 * Lengths of time put onto days and moments.
 * @module
 */

import type { Day } from "../language/day.ts"
import { addBusinessDays, type Calendar, isBusinessDay, rollToBusinessDay, rollToOpening } from "./calendar.ts"
import type { Span } from "./playbook.ts"
import { CLOSE, OPEN } from "./reading.ts"
import type { Moment, Zone } from "./zone.ts"

/** The day a span of days after `day`; hours make whole days here. */
export function daysAfter(day: Day, span: Span, calendar: Calendar): Day {
  if ("businessDays" in span) return addBusinessDays(day, span.businessDays, calendar)
  if ("days" in span) return day + span.days
  return "hours" in span ? day + Math.ceil(span.hours / 24) : day + 1
}

/** The moment a span after `moment`: hours are elapsed hours, the end of the next day is 23:59 there. */
export function momentAfter(moment: Moment, span: Span, zone: Zone, calendar: Calendar): Moment {
  if ("hours" in span) return moment + span.hours * 3_600_000
  const day = zone.dayOf(moment)
  if ("endOfNextDay" in span) return zone.at(day + 1, 23 * 60 + 59)
  return zone.at(daysAfter(day, span, calendar), CLOSE)
}

/** What made a day roll forward: weekends and holidays, quiet days, or both. */
export interface Rolled {
  day: Day
  /** Not a business day itself, or no business day behind it. */
  pastClosed: boolean
  pastQuiet: boolean
}

/** The first day on or after `day` on which a message may open, and what it had to pass. */
export function openingDay(day: Day, calendar: Calendar): Rolled {
  const opening = rollToOpening(day, calendar)
  const business = rollToBusinessDay(day, calendar)
  return { day: opening, pastClosed: !isBusinessDay(day, calendar), pastQuiet: opening !== business }
}

/** 09:00 on a day. */
export function opens(day: Day, zone: Zone): Moment {
  return zone.at(day, OPEN)
}

/** 17:00 on the first business day on or after `day`. */
export function closes(day: Day, zone: Zone, calendar: Calendar): Moment {
  return zone.at(rollToBusinessDay(day, calendar), CLOSE)
}

/** 17:00 on `byDay`, rolled; where that falls before the opening, two business days after it. */
export function byAfter(opening: Moment, byDay: Day, zone: Zone, calendar: Calendar): Moment {
  const by = closes(byDay, zone, calendar)
  return by < opening ? zone.at(addBusinessDays(zone.dayOf(opening), 2, calendar), CLOSE) : by
}
