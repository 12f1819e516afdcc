/**
 * Moments in a sentence: from when, until when, by when.
 * @module
 */
import { clock, type DayOrder, fullDay, type Moment, nearDay, otherClock, recalledDay, spokenHour } from "./days.ts"

/** "on Monday, November 30, from 9 in the morning", "from 2 pm today". */
export function onAndFrom(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const hour = `from ${spokenHour(moment.time, order)}`
  const theirs = otherClock(moment, order)
  const days = today.until(moment.day).days
  if (days === 0) return `${hour} today${theirs}`
  if (days === 1) return `${nearDay(moment.day, today, order)}, ${hour}${theirs}`
  return `on ${fullDay(moment.day, today, order)}, ${hour}${theirs}`
}

/** "Monday, November 30, 9 in the morning", "2 pm today": after "until". */
export function untilMoment(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const hour = spokenHour(moment.time, order)
  const theirs = otherClock(moment, order)
  const days = today.until(moment.day).days
  if (days === 0) return `${hour.includes(" in the ") ? hour.replace("in the", "this") : `${hour} today`}${theirs}`
  return `${nearDay(moment.day, today, order)}, ${hour}${theirs}`
}

/** "5 pm today", "5 pm tomorrow, Wednesday the 25th", "5 pm on Monday, November 30": after "by". */
export function byMoment(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  const days = today.until(moment.day).days
  const hour = clock(moment.time, order)
  const theirs = otherClock(moment, order)
  if (Math.abs(days) <= 1) return `${hour} ${nearDay(moment.day, today, order)}${theirs}`
  return `${hour} on ${fullDay(moment.day, today, order)}${theirs}`
}

/** " at 2 pm", " at 11 am, your time (2 pm for the employer)"; nothing where the hour is not known. */
export function atHour(moment: Moment | null, order: DayOrder): string {
  return moment ? ` at ${clock(moment.time, order)}${otherClock(moment, order)}` : ""
}

/** "Monday the 30th", "tomorrow", "today"; with the month where it is further off. */
export function briefly(moment: Moment, today: Temporal.PlainDate, order: DayOrder): string {
  return recalledDay(moment.day, today, order)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
