/**
 * Public holidays of every country that date-holidays knows, a set a year, made once.
 * @module
 */
import Holidays from "date-holidays"
import { type Day, dayOf, yearOf } from "../language/day.ts"
import type { Calendar } from "./calendar.ts"

/** Plain GB lacks the regional days; the house means England and Wales by it. */
const ALIAS: Record<string, string> = { GB: "GB-ENG", UK: "GB-ENG" }
const DAY_MS = 86_400_000

const known = new Map<string, Calendar>()
const named = new Map<string, PublicHoliday[]>()

/** A public holiday by its English name; of several days the first. */
export interface PublicHoliday {
  name: string
  day: Day
}

/** The public holidays of a year in a region, in order; none where the region is not known. */
export function publicHolidays(region: string, year: number): readonly PublicHoliday[] {
  const code = region.toUpperCase()
  const key = `${code} ${year}`
  const held = named.get(key)
  if (held) return held
  const parts = (ALIAS[code] ?? code).split("-")
  const list = exists(parts)
    ? sourceOf(parts)
        .getHolidays(year, "en")
        .map((holiday) => ({ name: holiday.name, day: dayOf(holiday.date) }))
    : []
  named.set(key, list)
  return list
}

/**
 * The calendar of a region such as "US", "US-NY" or "GB-SCT".
 * @returns undefined where the region is not known.
 */
export function calendarOf(region: string): Calendar | undefined {
  const code = region.toUpperCase()
  const held = known.get(code)
  if (held) return held
  const parts = (ALIAS[code] ?? code).split("-")
  if (!exists(parts)) return undefined
  const calendar = makeCalendar(code, parts)
  known.set(code, calendar)
  return calendar
}

function exists([country = "", state, region, ...rest]: string[]): boolean {
  const lists = new Holidays()
  // `in` would find "constructor"; the lists are plain objects.
  const has = (list: Record<string, string> | undefined, key: string) => Object.hasOwn(list ?? {}, key)
  if (rest.length > 0 || !has(lists.getCountries(), country)) return false
  if (state === undefined) return true
  if (!has(lists.getStates(country), state)) return false
  return region === undefined || has(lists.getRegions(country, state), region)
}

function sourceOf([country = "", state, part]: string[]): Holidays {
  return part && state
    ? new Holidays(country, state, part, { types: ["public"] })
    : state
      ? new Holidays(country, state, { types: ["public"] })
      : new Holidays(country, { types: ["public"] })
}

function makeCalendar(region: string, parts: string[]): Calendar {
  const source = sourceOf(parts)
  const years = new Map<number, Set<Day>>()

  function holidaysOf(year: number): Set<Day> {
    const held = years.get(year)
    if (held) return held
    const days = new Set<Day>()
    for (const holiday of source.getHolidays(year)) {
      const first = dayOf(holiday.date)
      const length = Math.max(1, Math.ceil((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS))
      for (let day = first; day < first + length; day += 1) days.add(day)
    }
    years.set(year, days)
    return days
  }

  return { region, isHoliday: (day) => holidaysOf(yearOf(day)).has(day) }
}
