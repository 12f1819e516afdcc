/**
 * The three ways a moment travels: a day, a day or minute on the employer's clock, an exact moment with its zone.
 * @module
 */
import { z } from "zod"

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** Outside these years calendars are guesses, and work on them has no end. */
function isNear(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** A calendar day that exists, of the years 1900 to 2199: "2026-11-18". */
export const LocalDate = z.iso
  .date({ error: "must be a real date such as 2026-11-18", abort: true })
  .refine(isNear, { error: `must be in the years ${FIRST_YEAR} to ${LAST_YEAR}` })
export type LocalDate = z.infer<typeof LocalDate>

const minute = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/

/** A day, or a minute of a day, on the employer's clock: "2026-11-18" or "2026-11-18T14:00". */
export const LocalTime = z
  .string()
  .refine(
    (text) => (minute.test(text) ? LocalDate.safeParse(text.slice(0, 10)).success : LocalDate.safeParse(text).success),
    { error: "must be a real date, or date and time, such as 2026-11-18 or 2026-11-18T14:00" },
  )
export type LocalTime = z.infer<typeof LocalTime>

/** An exact moment with its zone, as Temporal prints it: "2026-11-23T09:00:00-05:00[America/New_York]". */
export const ZonedTime = z.string().refine(isZonedTime, {
  error: "must be a moment with its zone such as 2026-11-23T09:00:00-05:00[America/New_York]",
})
export type ZonedTime = z.infer<typeof ZonedTime>

function isZonedTime(text: string): boolean {
  if (!text.includes("[") || text.length > 100) return false
  try {
    Temporal.ZonedDateTime.from(text)
    return true
  } catch {
    return false
  }
}

/** An IANA time zone such as "Europe/London"; bare offsets are refused, for they know no summer time. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: "must be an IANA time zone such as Europe/London" })
export type TimeZone = z.infer<typeof TimeZone>

/** Zones that were found to be ones; there are some hundreds, and to ask costs more than the rest of a request's validation. */
const known = new Set<string>()

function isTimeZone(name: string): boolean {
  if (known.has(name)) return true
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    // An offset in letters' place is endless in its forms, and letters' case too.
    if (known.size < 1000) known.add(name)
    return true
  } catch {
    return false
  }
}
