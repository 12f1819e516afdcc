/**
 * How days are counted once their words are known: from today or the day of a promise, forward or back, in the year that fits.
 * @module
 */

import { dayOf } from "../../../shared/language/day.ts"
import { type Calendar, isBusinessDay } from "../../../shared/timing/calendar.ts"
import { calendarOf } from "../../../shared/timing/holidays.ts"
import { holidaysOf } from "./holidays.ts"
import { monthNumber, numberOf, ordinalOf, weekdayNumber } from "./words.ts"

export type Day = Temporal.PlainDate

/** How a date is to be read. */
export interface View {
  today: Day
  /** The day the words were said: today, or the day of a promise. */
  from: Day
  /** The event that "the next day" or "the same day" refers to. */
  event: Day | null
  tense: "past" | "future" | null
  /** Words of somebody else, given literally: "tomorrow" counts from their day too. */
  quoted: boolean
  dayFirst: boolean
  country: string
}

/** The day the words count from: quoted words from the speaker's day, the candidate's own from today. */
export function said(view: View): Day {
  return view.quoted ? view.from : view.today
}

export function deictic(word: string, view: View): Day {
  const base = said(view)
  const text = word.toLowerCase()
  if (/before yesterday/.test(text)) return base.subtract({ days: 2 })
  if (/after tomorrow/.test(text)) return base.add({ days: 2 })
  if (/yesterday|last night/.test(text)) return base.subtract({ days: 1 })
  if (/tomorrow/.test(text)) return base.add({ days: 1 })
  return base
}

/** The latest such weekday before a day. */
export function recent(day: Day, weekday: number): Day {
  return day.subtract({ days: ((day.dayOfWeek - weekday + 6) % 7) + 1 })
}

/** The first such weekday after a day. */
export function coming(day: Day, weekday: number): Day {
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 })
}

export function beside(day: Day, weekday: number, side: -1 | 1): Day {
  return side < 0 ? recent(day, weekday) : coming(day, weekday)
}

export function monday(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

/** The Friday of the week; on a weekend the one to come. */
export function friday(day: Day): Day {
  return day.dayOfWeek > 5 ? coming(day, 5) : monday(day).add({ days: 4 })
}

export function exact(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" })
  } catch {
    return null
  }
}

/** No year told: the one that fits the tense; the nearest one where that would be most of a year away. */
export function fitYear(make: (year: number) => Day | null, year: string | undefined, view: View): Day | null {
  if (year) return make(year.length === 2 ? 2000 + Number(year) : Number(year))
  return fitTense((y) => make(y) ?? [], view)
}

/** Of the days of three years, the one that fits the tense. */
function fitTense(make: (year: number) => Day | Day[], view: View): Day | null {
  const base = view.tense === "future" ? view.from : view.today
  const days = [base.year - 1, base.year, base.year + 1].flatMap(make)
  if (days.length === 0) return null
  const away = (day: Day): number => base.until(day, { largestUnit: "days" }).days
  const nearest = days.reduce((best, day) => (Math.abs(away(day)) < Math.abs(away(best)) ? day : best))
  const fits = days.filter((day) =>
    view.tense === "past" ? away(day) <= 0 : view.tense === "future" ? away(day) >= 0 : true,
  )
  if (view.tense === null || fits.length === 0) return nearest
  const fitting = fits.reduce((best, day) => (Math.abs(away(day)) < Math.abs(away(best)) ? day : best))
  return Math.abs(away(fitting)) > 345 ? nearest : fitting
}

export function monthDay(g: Record<string, string>, view: View): Day | null {
  const date = g.spoken ? ordinalOf(g.spoken) : ordinalOf(g.day!)
  return fitYear((year) => exact(year, monthNumber(g.month!), date), g.year, view)
}

export function numeric(g: Record<string, string>, view: View): Day | null {
  const a = Number(g.a)
  const b = Number(g.b)
  const order = view.dayFirst
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ]
  for (const [month, day] of order) {
    if (month! < 1 || month! > 12 || day! < 1 || day! > 31) continue
    return fitYear((year) => exact(year, month!, day!), g.year, view)
  }
  return null
}

/** "Friday 10": a day of the month only where the weekday agrees; else an hour follows the weekday. */
export function weekdayWithNumber(g: Record<string, string>, view: View): Day | null {
  const day = ordinalDay(g, view)
  if (/\D/.test(g.day!) || (day && day.dayOfWeek === weekdayNumber(g.wd!) && fitsSoon(day, view))) return day
  return weekdayAlone({ wd: g.wd! }, view)
}

/** A day of the month without its month is one of the weeks at hand, on the side of the tense. */
function fitsSoon(day: Day, view: View): boolean {
  const away = view.today.until(day, { largestUnit: "days" }).days
  if (Math.abs(away) > 45) return false
  return view.tense === "past" ? away <= 0 : view.tense === "future" ? away >= 0 : true
}

export function ordinalDay(g: Record<string, string>, view: View): Day | null {
  const date = g.spoken ? ordinalOf(g.spoken) : ordinalOf(g.day!)
  const base = view.tense === "future" ? view.from : view.today
  const month = base.with({ day: 1 })
  const shift = /next|following|coming/i.test(g.which ?? "")
    ? [1]
    : /last/i.test(g.which ?? "")
      ? [-1]
      : /this|the|that/i.test(g.which ?? "")
        ? [0]
        : [-2, -1, 0, 1, 2]
  let days = shift.flatMap((months) => {
    const first = month.add({ months })
    return exact(first.year, first.month, date) ?? []
  })
  if (g.wd) {
    const matching = days.filter((day) => day.dayOfWeek === weekdayNumber(g.wd!))
    if (matching.length > 0) days = matching
  }
  if (days.length === 0) return null
  const away = (day: Day): number => base.until(day, { largestUnit: "days" }).days
  const fits = days.filter((day) =>
    view.tense === "past" ? away(day) <= 0 : view.tense === "future" ? away(day) >= 0 : true,
  )
  return (fits.length > 0 ? fits : days).reduce((best, day) =>
    Math.abs(away(day)) < Math.abs(away(best)) ? day : best,
  )
}

/** The days of a unit: a day, a week, a fortnight. */
export function daysIn(unit: string): number {
  return /fort/i.test(unit) ? 14 : /week/i.test(unit) ? 7 : 1
}

export function ago(g: Record<string, string>, view: View): Day | null {
  const base = g.base ? deictic(g.base, view) : view.today
  const n = /fortnight/i.test(g.n ?? "") ? 1 : numberOf(g.n!)
  const unit = (g.unit ?? (/fortnight/i.test(g.n ?? "") ? "fortnight" : "")).toLowerCase()
  if (unit === "" || /month/.test(unit)) return null
  const days = /hour|hr/.test(unit) ? Math.round(n / 24) : n * daysIn(unit)
  // "Three days ago, on Saturday": the weekday names that day again.
  if (g.wd && !/week|fortnight/.test(unit) && base.subtract({ days }).dayOfWeek === weekdayNumber(g.wd))
    return base.subtract({ days })
  if (g.wd) return recent(view.today, weekdayNumber(g.wd)).subtract({ days })
  return base.subtract({ days })
}

/** "A month to the day ago", "two weeks before today". */
export function countedBack(g: Record<string, string>, view: View): Day {
  const n = numberOf(g.n!)
  const from = deictic(g.base ?? "today", { ...view, quoted: false })
  const unit = g.unit!.toLowerCase()
  if (/year/.test(unit)) return from.subtract({ years: n })
  if (/month/.test(unit)) return from.subtract({ months: n })
  return from.subtract({ days: n * daysIn(unit) })
}

export function span(from: Day, n: string, unit: string, view: View): Day | null {
  const count = numberOf(n)
  const what = unit.toLowerCase()
  if (/business|working|work /.test(what)) {
    let day = from
    for (let i = 0; i < count; i++) day = nextBusinessDay(day, view.country)
    return day
  }
  if (/month/.test(what)) return from.add({ months: count })
  if (/hour|hr/.test(what)) return from.add({ days: Math.ceil(count / 24) })
  return from.add({ days: count * daysIn(what) })
}

export function endOf(g: Record<string, string>, view: View): Day | null {
  const short = (g.short ?? "").toLowerCase()
  const which = (g.which ?? "").toLowerCase()
  const what = short
    ? { eow: "week", eod: "day", eom: "month", eoy: "year", cob: "day", cop: "day" }[short]!
    : (g.what ?? g.which2 ?? "").toLowerCase().replace(/'?s$/, "")
  const base = which === "this" ? said(view) : view.from
  const later = which === "next" || which === "the following" ? 1 : 0
  switch (what) {
    case "day":
    case "business":
    case "play":
      return said(view)
    case "week":
      return friday(base).add({ days: 7 * (g.later ? 2 : later) })
    case "month":
      return base
        .with({ day: 1 })
        .add({ months: 1 + later })
        .subtract({ days: 1 })
    case "year":
      return exact(base.year + later, 12, 31)
    default:
      return null
  }
}

export function weekdayAlone(g: Record<string, string>, view: View): Day | null {
  const weekday = weekdayNumber(g.wd!)
  const pre = (g.pre ?? "").toLowerCase()
  const post = (g.post ?? "").toLowerCase()
  if (/last|past/.test(pre) || /gone|past|last|there/.test(post)) return recent(view.today, weekday)
  if (/this/.test(pre)) {
    if (view.tense === "past") return recent(view.today.add({ days: 1 }), weekday)
    return coming(said(view).subtract({ days: 1 }), weekday)
  }
  if (/next|coming/.test(pre) || /coming|next/.test(post)) return coming(view.from, weekday)
  return view.tense === "future" ? coming(view.from, weekday) : recent(view.today, weekday)
}

/** The holiday of that name that fits the tense. */
export function holidayNear(words: string, view: View): Day | null {
  return fitTense((year) => holidaysOf(words, year, view.country), view)
}

/** The next day somebody works: Monday to Friday, and no public holiday where they are. */
export function nextBusinessDay(day: Day, country: string): Day {
  const calendar = calendarOf(country) ?? NO_HOLIDAYS
  let next = day.add({ days: 1 })
  while (!isBusinessDay(dayOf(next.toString()), calendar)) next = next.add({ days: 1 })
  return next
}

const NO_HOLIDAYS: Calendar = { region: "XX", isHoliday: () => false }
