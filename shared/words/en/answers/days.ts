/**
 * Days and hours in words: month first with am and pm in the US, day first with a 24-hour clock elsewhere.
 * @module
 */

import { MONTHS, WEEKDAYS } from "../../../language/day-names.ts"

export type DayOrder = "month-first" | "day-first"

/** "Monday, November 30" or "Monday 30 November"; with the year where it is half a year away or more. */
export function fullDay(day: Temporal.PlainDate, today: Temporal.PlainDate, order: DayOrder): string {
  const far = Math.abs(today.until(day).days) > 180
  const weekday = WEEKDAYS[day.dayOfWeek - 1]!
  const month = MONTHS[day.month - 1]!
  if (order === "month-first") return `${weekday}, ${month} ${day.day}${far ? `, ${day.year}` : ""}`
  return `${weekday} ${day.day} ${month}${far ? ` ${day.year}` : ""}`
}

/** "Monday the 30th", for a day that has been named in full or is near. */
export function shortDay(day: Temporal.PlainDate): string {
  return `${WEEKDAYS[day.dayOfWeek - 1]!} the ${ordinal(day.day)}`
}

/** "today", "tomorrow", "yesterday", or the day in full. */
export function nearDay(day: Temporal.PlainDate, today: Temporal.PlainDate, order: DayOrder): string {
  const days = today.until(day).days
  if (days === 0) return "today"
  if (days === 1) return `tomorrow, ${shortDay(day)}`
  if (days === -1) return `yesterday, ${shortDay(day)}`
  return fullDay(day, today, order)
}

/** Beyond this many days ahead a day is named with its month. */
const NEAR = 6

/** A day that is being recalled: short where it is less than two weeks ago or a few days ahead, in full otherwise. */
export function recalledDay(day: Temporal.PlainDate, today: Temporal.PlainDate, order: DayOrder): string {
  const days = today.until(day).days
  if (Math.abs(days) <= 1) return nearDay(day, today, order).replace(/,.*/, "")
  return days > -14 && days <= NEAR ? shortDay(day) : fullDay(day, today, order)
}

/** "9 am", "2:30 pm", "noon", "midnight"; day first: "9:00", "14:30". */
export function clock(time: Temporal.PlainTime, order: DayOrder): string {
  const minutes = String(time.minute).padStart(2, "0")
  if (order === "day-first") return `${time.hour}:${minutes}`
  if (time.hour === 12 && time.minute === 0) return "noon"
  if (time.hour === 23 && time.minute === 59) return "midnight"
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12
  return `${hour}${time.minute === 0 ? "" : `:${minutes}`} ${time.hour < 12 ? "am" : "pm"}`
}

/** "9 in the morning", "2 in the afternoon" for full hours of the day; else the clock. */
export function spokenHour(time: Temporal.PlainTime, order: DayOrder): string {
  if (time.minute !== 0 || time.hour < 6 || time.hour > 18 || time.hour === 12) return clock(time, order)
  return time.hour < 12 ? `${time.hour} in the morning` : `${time.hour - 12} in the afternoon`
}

/** 1 → "1st", 22 → "22nd". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")
  return `${number}${ending}`
}

/** "first", "second", "third", then "4th". */
export function ordinalWord(number: number): string {
  return ["zeroth", "first", "second", "third"][number] ?? ordinal(number)
}

/** "Dana", "Dana and Lee", "Dana, Lee and Wei". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ""
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`
}

/** When something may be done: the day, the hour, and the employer's clock where that differs. */
export interface Moment {
  day: Temporal.PlainDate
  time: Temporal.PlainTime
  /** The same moment for the employer, where the clocks differ. */
  theirs: { day: Temporal.PlainDate; time: Temporal.PlainTime } | null
}

/** ", your time (9 am for the employer)" where the clocks differ, else nothing. */
export function otherClock(moment: Moment, order: DayOrder): string {
  if (!moment.theirs) return ""
  const { day, time } = moment.theirs
  const weekday = day.equals(moment.day) ? "" : ` on ${WEEKDAYS[day.dayOfWeek - 1]!}`
  return `, your time (${clock(time, order)}${weekday} for the employer)`
}

/** A day next to one just named: "the same day", "the day after"; null for any other. */
export function besideDay(day: Temporal.PlainDate, named: Temporal.PlainDate): string | null {
  const days = named.until(day).days
  if (days === 0) return "the same day"
  return days === 1 ? "the day after" : null
}

/** "on Monday the 30th", "tomorrow", "the day after". */
export function onDay(day: string): string {
  return /^(?:today|tomorrow|yesterday|the )/.test(day) ? day : `on ${day}`
}
