/**
 * Whether a draft says only what was told: every name, number, address and date of it stands in the situation, the points or the sender's details.
 * @module
 */

import { MONTHS, WEEKDAYS } from "../../../shared/language/day-names.ts"
import type { Points, Sender } from "../../../shared/wire/draft.ts"
import type { Situation } from "../../../shared/wire/situation.ts"

export interface Grounds {
  situation: Situation
  points?: Points | undefined
  sender?: Sender | undefined
}

/** @returns the words that stem from nowhere */
export function ungrounded(text: string, { situation, points = {}, sender }: Grounds): string[] {
  const told = [JSON.stringify(situation), ...Object.values(points), sender?.name, sender?.phone, sender?.email].join(
    " ",
  )
  const lower = told.toLowerCase()
  const dates = datesIn(situation)
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’@.&/-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)]
    .filter(({ 0: word, index }) => isClaim(word, text.slice(0, index)))
    .map(([word]) => word.replace(/['’]s$/u, "").replace(/(?<=\d)(?:st|nd|rd|th)$/u, ""))
    .filter(
      (word) =>
        !lower.includes(word.toLowerCase()) &&
        !lower.includes(word.toLowerCase().replaceAll("-", " ")) &&
        !lower.includes(word.toLowerCase().replaceAll("-", "")) &&
        !dates.has(word.toLowerCase()) &&
        !lower.includes(word.replaceAll(",", "")) &&
        !(word.endsWith(",000") && lower.includes(word.replace(",000", "k"))) &&
        !writtenSo(word, lower),
    )
}

/** A number, an address, or a word with a capital where the language asks for none. */
function isClaim(word: string, before: string): boolean {
  if (/\d|@/u.test(word)) return true
  if (!/^\p{Lu}/u.test(word) || /^I(?:['’]\p{L}+)?$/u.test(word)) return false
  return !/(?:^|[.?!:]\s+|\n\s*)$/u.test(before)
}

/** The days and months of the situation's dates, as they are said. */
function datesIn(situation: Situation): Set<string> {
  const said = new Set<string>()
  for (const [date] of JSON.stringify(situation).matchAll(/\d{4}-\d\d-\d\d/gu)) {
    const day = new Date(`${date}T00:00Z`)
    if (Number.isNaN(day.getTime())) continue
    said
      .add(WEEKDAYS[(day.getUTCDay() + 6) % 7]!.toLowerCase())
      .add(MONTHS[day.getUTCMonth()]!.toLowerCase())
      .add(String(day.getUTCDate()))
  }
  return said
}

/** "years" for "yrs", "Mr" of a greeting: written out, not added. */
function writtenSo(word: string, told: string): boolean {
  const short: Record<string, string> = { years: "yrs", year: "yr", people: "ppl", christmas: "mas" }
  const form = short[word.toLowerCase()]
  if (MONTHS.some((month) => month.toLowerCase() === word.toLowerCase()))
    return new RegExp(`\\b${word.slice(0, 3)}t?\\b`, "iu").test(told)
  if (WEEKDAYS.some((day) => day.toLowerCase() === word.toLowerCase()))
    return new RegExp(`\\b${word.slice(0, 3)}(?:s|r|rs)?\\b`, "iu").test(told)
  return form !== undefined && told.includes(form)
}
