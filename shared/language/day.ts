/**
 * Calendar days as whole numbers, so that sums over them are cheap and comparisons plain.
 * @module
 */

/** Days since 1970-01-01; negative before it. */
export type Day = number

const MS = 86_400_000

/** The day of "2026-11-18", or of the date part of "2026-11-18T14:00". */
export function dayOf(text: string): Day {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / MS
}

/** "2026-11-18" */
export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10)
}

/** 1 Monday … 7 Sunday */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear()
}
