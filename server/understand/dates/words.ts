/**
 * The words of dates: months, weekdays, numbers, holidays.
 * @module
 */

export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
/** Full names and the short forms that are no other word. */
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])"
export const ORDINAL = "(?:(?:31|21|1)st|(?:22|2)nd|(?:23|3)rd|(?:30|2[04-9]|1\\d|[04-9])th|(?:11|12|13)th)"
export const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|(?:a )?couple(?: of)?|half a dozen)"

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
/** By their value: "zero" first. */
export const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
]
const SPOKEN_ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
  "twenty-second",
  "twenty-third",
  "twenty-fourth",
  "twenty-fifth",
  "twenty-sixth",
  "twenty-seventh",
  "twenty-eighth",
  "twenty-ninth",
  "thirtieth",
  "thirty-first",
]
/** "twelfth", "twenty third": people who dictate say them in words. */
export const SPOKEN_ORDINAL = `(?:${[...SPOKEN_ORDINALS].reverse().join("|").replace(/-/g, "[- ]")})`

/** 1 to 12. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** 1 (Monday) to 7. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

export function numberOf(word: string): number {
  const text = word.toLowerCase().trim()
  if (/^\d+$/.test(text)) return Number(text)
  if (text === "a" || text === "an") return 1
  if (/couple/.test(text)) return 2
  if (text === "twenty") return 20
  if (text === "half a dozen") return 6
  return Math.max(1, NUMBERS.indexOf(text))
}

/** The day of "12th", "twelfth" or "12". */
export function ordinalOf(word: string): number {
  const digits = /\d+/.exec(word)
  if (digits) return Number(digits[0])
  return SPOKEN_ORDINALS.indexOf(word.toLowerCase().replace(" ", "-")) + 1
}

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
  { words: "bonfire night", on: (y) => day(y, 11, 5) },
  { words: "valentine'?s(?: day)?", on: (y) => day(y, 2, 14) },
  { words: "st\\.? patrick'?s day|paddy'?s day", on: (y) => day(y, 3, 17) },
  { words: "good friday", on: (y) => easter(y).subtract({ days: 2 }) },
  { words: "easter monday", on: (y) => easter(y).add({ days: 1 }) },
  { words: "easter(?: sunday)?", on: easter },
  { words: "republic day", on: (y) => day(y, 1, 26) },
  { words: "australia day", on: (y) => day(y, 1, 26) },
  { words: "anzac day", on: (y) => day(y, 4, 25) },
]

export const HOLIDAY = `(?:${HOLIDAYS.map((holiday) => holiday.words).join("|")})`
const tests = HOLIDAYS.map((holiday) => ({ ...holiday, re: new RegExp(`^(?:${holiday.words})$`, "i") }))

/** The holiday of that name in a year, or null. */
export function holiday(words: string, year: number, country: string): Temporal.PlainDate | null {
  const found = tests.find((test) => test.re.test(words.trim()))
  return found ? found.on(year, country) : null
}

function day(year: number, month: number, date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: date })
}

/** The n-th weekday (1 Monday to 7) of a month. */
export function nth(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = day(year, month, 1)
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) })
}

/** The last such weekday of a month. */
export function lastOf(year: number, month: number, weekday: number): Temporal.PlainDate {
  const last = day(year, month, 1).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
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
