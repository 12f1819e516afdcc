/**
 * The employer's clock: days and minutes there to exact moments and back.
 * @module
 */
import { type Day, dayOf, isoOf } from "../language/day.ts"

/** Milliseconds since 1970-01-01T00:00Z. */
export type Moment = number

export interface Zone {
  id: string
  /** The moment of a day and minute of day there; in a gap of summer time the later reading. */
  at(day: Day, minute: number): Moment
  dayOf(moment: Moment): Day
  /** Minutes since midnight, seconds dropped. */
  minuteOf(moment: Moment): number
  /** "2026-11-23T09:00:00-05:00[America/New_York]" */
  print(moment: Moment): string
  /** "2026-11-23T09:00" */
  local(moment: Moment): string
}

/** @param id an IANA zone that has been checked; throws RangeError otherwise. */
export function zoneOf(id: string): Zone {
  const zoned = (moment: Moment) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(id)
  // One verdict asks for the same few days again and again, and a zone lives no longer than a verdict.
  const held = new Map<number, Moment>()
  return {
    id,
    at(day, minute) {
      const key = day * 1440 + minute
      const known = held.get(key)
      if (known !== undefined) return known
      const made = Temporal.PlainDateTime.from(`${isoOf(day)}T${clock(minute)}`).toZonedDateTime(id).epochMilliseconds
      held.set(key, made)
      return made
    },
    dayOf: (moment) => dayOf(zoned(moment).toPlainDate().toString()),
    minuteOf: (moment) => {
      const time = zoned(moment)
      return time.hour * 60 + time.minute
    },
    print: (moment) => zoned(moment).toString({ smallestUnit: "second" }),
    local: (moment) => zoned(moment).toPlainDateTime().toString({ smallestUnit: "minute" }),
  }
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
}
