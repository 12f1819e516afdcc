/**
 * Moments and days as a person reads them. What travels is text (shared/wire/time.ts); browsers without Temporal read it too.
 * @module
 */
import type { LocalDate, LocalTime, ZonedTime } from "../../shared/wire/time.ts"

export interface Reader {
  /** BCP 47, English in the reader's own region. */
  locale: string
  /** The candidate's IANA zone. */
  timeZone: string
}

/** The parts of a moment, in the reader's zone. */
export interface MomentParts {
  /** "23" */
  day: string
  /** "November" */
  month: string
  /** "Monday" */
  weekday: string
  /** "9:00 AM" or "09:00" */
  time: string
  /** The clock and place of the employer, where it is not the reader's: ["14:00", "London"]. */
  there: [time: string, place: string] | null
}

/** Milliseconds since 1970 of "2026-11-23T09:00:00-05:00[America/New_York]". */
export const instant = (moment: ZonedTime) => Date.parse(moment.replace(/\[.*$/, ""))

const zoneOf = (moment: ZonedTime) => /\[([^\]]+)\]/.exec(moment)?.[1] ?? "UTC"

export function momentParts(moment: ZonedTime, { locale, timeZone }: Reader): MomentParts {
  const at = instant(moment)
  const read = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at)
  const there = zoneOf(moment)
  const hours = { hour: "numeric", minute: "2-digit" } as const
  const full = { ...hours, day: "numeric" } as const
  return {
    day: read({ day: "numeric" }),
    month: read({ month: "long" }),
    weekday: read({ weekday: "long" }),
    time: read(hours),
    there:
      read(full) === read(full, there) ? null : [read(hours, there), there.replace(/^.*\//, "").replaceAll("_", " ")],
  }
}

/** A moment's calendar day in the reader's zone. */
export const dayOf = (moment: ZonedTime | number, timeZone: string): LocalDate =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    typeof moment === "number" ? moment : instant(moment),
  )

/** Days from one day to another; negative backwards. */
export const daysBetween = (from: LocalDate, to: LocalDate) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** `day` + n days. */
export const addDays = (day: LocalDate, n: number): LocalDate =>
  new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)

/** "in 3 days", "tomorrow", "in 4 hours", "2 days ago". */
export function countdown(moment: ZonedTime, now: number, { locale, timeZone }: Reader): string {
  const [day, today] = [dayOf(moment, timeZone), dayOf(now, timeZone)]
  const hours = Math.trunc((instant(moment) - now) / 3_600_000)
  return day === today && hours ? relative(locale).format(hours, "hour") : untilDay(day, today, locale)
}

/** "in 3 days", "today", "yesterday". */
export const untilDay = (day: LocalDate, today: LocalDate, locale: string) =>
  relative(locale).format(daysBetween(today, day), "day")

const relative = (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" })

/** "Mon 23 Nov", with the year where it is not this one; with the time where one is told. */
export function shortDay(at: LocalTime, locale: string, thisYear: string, long = false): string {
  const [day, time] = at.split("T") as [LocalDate, string?]
  const style = long ? "long" : "short"
  const text = new Intl.DateTimeFormat(locale, {
    weekday: style,
    day: "numeric",
    month: style,
    ...(day.startsWith(thisYear) ? {} : { year: "numeric" }),
    timeZone: "UTC",
  }).format(Date.parse(day))
  return time ? `${text}, ${clock(time, locale)}` : text
}

/** "2:00 PM" or "14:00" of "14:00". */
export const clock = (time: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    Date.parse(`1970-01-01T${time}Z`),
  )
