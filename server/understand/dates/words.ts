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
  "(?:\\d{1,3}|an?|(?:(?:twenty|thirty|forty)[- ])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|sixty|ninety|(?:a )?couple(?: of)?|half a dozen)"

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
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 }
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
  if (text === "half a dozen") return 6
  const [tens, ones] = text.split(/[- ]/)
  if (TENS[tens!] !== undefined) return TENS[tens!]! + Math.max(0, NUMBERS.indexOf(ones ?? ""))
  return Math.max(1, NUMBERS.indexOf(text))
}

/** The day of "12th", "twelfth" or "12". */
export function ordinalOf(word: string): number {
  const digits = /\d+/.exec(word)
  if (digits) return Number(digits[0])
  return SPOKEN_ORDINALS.indexOf(word.toLowerCase().replace(" ", "-")) + 1
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
