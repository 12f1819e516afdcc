/**
 * Days and moments as English writes them, month first in the US.
 * @module
 */

export interface DateWords {
  /** "2026-11-23" or "2026-11-23T09:00" → "Monday 23 November" or "Monday, November 23" */
  day(local: string): string
  /** "2026-11-23T09:00" → "Monday 23 November at 09:00" or "Monday, November 23 at 9:00 AM" */
  moment(local: string): string
}

export function dates(locale: string): DateWords {
  const style = locale.startsWith("en-US") ? "en-US" : "en-GB"
  const days = new Intl.DateTimeFormat(style, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
  const times = new Intl.DateTimeFormat(style, {
    hour: style === "en-US" ? "numeric" : "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
  })
  // The wall clock is written as if it were UTC, so that no other zone shifts it.
  const instant = (local: string) => new Date(local.length > 10 ? `${local.slice(0, 16)}Z` : `${local}T00:00Z`)
  const day = (local: string) => days.format(instant(local))
  return { day, moment: (local) => `${day(local)} at ${times.format(instant(local))}` }
}
