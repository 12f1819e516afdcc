/**
 * Holidays by the names people give them. What is public comes from the calendar of the country; the list here holds the days of
 * custom, and the names of public ones that everybody knows.
 * @module
 */
import { isoOf } from "../../../shared/language/day.ts"
import { publicHolidays } from "../../../shared/timing/holidays.ts"
import { lastOf, nth } from "./words.ts"

/** Holidays people name when they speak of dates, to the day in a year. */
const HOLIDAYS: { words: string; on: (year: number, country: string) => Temporal.PlainDate }[] = [
  { words: "christmas eve", on: (y) => day(y, 12, 24) },
  { words: "christmas(?: day)?|xmas", on: (y) => day(y, 12, 25) },
  { words: "boxing day|st stephen'?s day", on: (y) => day(y, 12, 26) },
  { words: "new year'?s? eve", on: (y) => day(y, 12, 31) },
  { words: "new year'?s(?: day)?|new year(?! \\w+ resolution)", on: (y) => day(y, 1, 1) },
  { words: "thanksgiving(?: day)?", on: (y, c) => (c === "CA" ? nth(y, 10, 1, 2) : nth(y, 11, 4, 4)) },
  { words: "black friday", on: (y) => nth(y, 11, 4, 4).add({ days: 1 }) },
  { words: "lab(?:o|ou)r day", on: (y, c) => (c === "US" || c === "CA" ? nth(y, 9, 1, 1) : day(y, 5, 1)) },
  { words: "memorial day", on: (y) => lastOf(y, 5, 1) },
  { words: "(?:the )?(?:4th|fourth) of july|independence day", on: (y) => day(y, 7, 4) },
  { words: "juneteenth", on: (y) => day(y, 6, 19) },
  { words: "canada day", on: (y) => day(y, 7, 1) },
  { words: "victoria day", on: (y) => day(y, 5, 24).subtract({ days: (day(y, 5, 24).dayOfWeek + 6) % 7 }) },
  { words: "veterans'? day|remembrance day", on: (y) => day(y, 11, 11) },
  { words: "columbus day|indigenous peoples'? day", on: (y) => nth(y, 10, 1, 2) },
  { words: "mlk day|martin luther king(?: jr\\.?)? day", on: (y) => nth(y, 1, 1, 3) },
  { words: "president'?s'? day", on: (y) => nth(y, 2, 1, 3) },
  { words: "halloween", on: (y) => day(y, 10, 31) },
  { words: "valentine'?s(?: day)?", on: (y) => day(y, 2, 14) },
  { words: "st\\.? patrick'?s day|paddy'?s day", on: (y) => day(y, 3, 17) },
  { words: "good friday", on: (y) => easter(y).subtract({ days: 2 }) },
  { words: "easter monday", on: (y) => easter(y).add({ days: 1 }) },
  { words: "easter saturday", on: (y) => easter(y).subtract({ days: 1 }) },
  { words: "maundy thursday", on: (y) => easter(y).subtract({ days: 3 }) },
  { words: "shrove tuesday|pancake day", on: (y) => easter(y).subtract({ days: 47 }) },
  { words: "whit monday|whitsun", on: (y) => easter(y).add({ days: 50 }) },
  { words: "easter(?: sunday)?", on: easter },
  { words: "bonfire night|guy fawkes(?: night)?", on: (y) => day(y, 11, 5) },
  { words: "groundhog day", on: (y) => day(y, 2, 2) },
  { words: "election day", on: (y) => nth(y, 11, 1, 1).add({ days: 1 }) },
  { words: "cinco de mayo", on: (y) => day(y, 5, 5) },
  { words: "april fools?'?s? day", on: (y) => day(y, 4, 1) },
  { words: "st\\.? george'?s day", on: (y) => day(y, 4, 23) },
  { words: "st\\.? andrew'?s day", on: (y) => day(y, 11, 30) },
  { words: "st\\.? david'?s day", on: (y) => day(y, 3, 1) },
  { words: "twelfth night", on: (y) => day(y, 1, 5) },
  { words: "ash wednesday", on: (y) => easter(y).subtract({ days: 46 }) },
  { words: "palm sunday", on: (y) => easter(y).subtract({ days: 7 }) },
  { words: "flag day", on: (y) => day(y, 6, 14) },
  { words: "gandhi jayanti", on: (y) => day(y, 10, 2) },
  { words: "burns night", on: (y) => day(y, 1, 25) },
  { words: "republic day", on: (y) => day(y, 1, 26) },
  { words: "australia day", on: (y) => day(y, 1, 26) },
  { words: "anzac day", on: (y) => day(y, 4, 25) },
]

/** Public holidays that only the calendar of a country can date. */
const OF_CALENDAR =
  "chinese new year|lunar new year|hari raya(?: puasa| haji)?|eid(?: al[- ]\\w+)?|vesak day|deepavali|diwali|national day|waitangi day|matariki|heritage day|freedom day|youth day|human rights day|women'?s day|day of reconciliation|day of goodwill|workers'? day|st\\.? brigid'?s day|(?:king|queen)'?s birthday|family day|corpus christi|ascension day|all saints'?(?: day)?|german unity day|bastille day|assumption(?: day)?"

/** "The bank holiday", "the early May bank holiday", "the public holiday Monday". */
const UNNAMED =
  "(?:(?:early|late|end of|first|last|spring|summer|august|may day|may|easter|christmas|october|june|whitsun)[ -])*(?:bank|public|statutory|stat|federal|national) hol(?:iday)?(?: monday| friday)?"

export const HOLIDAY = `(?:${[UNNAMED, ...HOLIDAYS.map((holiday) => holiday.words), OF_CALENDAR].join("|")})`
const tests = HOLIDAYS.map((holiday) => ({ ...holiday, re: new RegExp(`^(?:${holiday.words})$`, "i") }))
const unnamed = new RegExp(`^(?:${UNNAMED})$`, "i")

/** The holidays of that name in a year, in order; several where it is "the bank holiday". */
export function holidaysOf(words: string, year: number, country: string): Temporal.PlainDate[] {
  const name = words.trim().toLowerCase()
  if (unnamed.test(name)) return bankHolidays(name, year, country)
  const found = tests.find((test) => test.re.test(name))
  if (found) return [found.on(year, country)]
  const plain = name.replace(/['.\u2019]/g, "").replace("diwali", "deepavali")
  return publicHolidays(country, year)
    .filter((holiday) =>
      holiday.name
        .toLowerCase()
        .replace(/['.\u2019]/g, "")
        .includes(plain),
    )
    .slice(0, 1)
    .map((holiday) => Temporal.PlainDate.from(isoOf(holiday.day)))
}

/** The next public holiday from a day on, where one is near. */
export function nextHoliday(from: Temporal.PlainDate, country: string): Temporal.PlainDate | null {
  const last = from.add({ days: 21 })
  return (
    [from.year, from.year + 1]
      .flatMap((year) => publicHolidays(country, year))
      .map((holiday) => Temporal.PlainDate.from(isoOf(holiday.day)))
      .filter((one) => Temporal.PlainDate.compare(one, from) >= 0 && Temporal.PlainDate.compare(one, last) <= 0)
      .sort((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? null
  )
}

const MONTHS_OF: [RegExp, (date: Temporal.PlainDate) => boolean][] = [
  [/early|may day|first/, (date) => date.month === 5 && date.day <= 7],
  [/late|end of|spring|whitsun/, (date) => date.month === 5 && date.day > 7],
  [/summer|august/, (date) => date.month === 8],
  [/may/, (date) => date.month === 5],
  [/june/, (date) => date.month === 6],
  [/october/, (date) => date.month === 10],
  [/easter/, (date) => [3, 4].includes(date.month)],
  [/christmas/, (date) => date.month === 12],
]

function bankHolidays(name: string, year: number, country: string): Temporal.PlainDate[] {
  const fits = MONTHS_OF.find(([word]) => word.test(name))?.[1] ?? (() => true)
  return publicHolidays(country, year)
    .map((holiday) => Temporal.PlainDate.from(isoOf(holiday.day)))
    .filter((date) => fits(date) && (!/monday/.test(name) || date.dayOfWeek === 1))
}

function day(year: number, month: number, date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: date })
}

/** Western Easter (anonymous Gregorian algorithm). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return day(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
