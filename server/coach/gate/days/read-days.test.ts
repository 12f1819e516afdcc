import { describe, expect, test } from "vitest"
import { dayOf, isoOf } from "../../../../shared/language/day.ts"
import { readDays } from "./read-days.ts"

/** Wednesday, 18 November 2026, 10:00. */
const clock = { today: dayOf("2026-11-18"), minute: 600, dayFirst: false, country: "US" }

function told(text: string): string[] {
  return readDays(text, clock).map(({ days, minute, part, span }) => {
    const when = days
      .map(({ from, to }) => isoOf(from).slice(5) + (to === from ? "" : `..${isoOf(to).slice(5)}`))
      .join("|")
    const length = span ? `${span.use} ${span.minutes / 1440}d` : ""
    return [when, minute === null ? "" : `@${minute / 60}`, part && minute === null ? "part" : "", length]
      .filter(Boolean)
      .join(" ")
  })
}

describe("days of a sentence", () => {
  test.each<[string, string[]]>([
    ["write on monday, november 23, at nine", ["11-23 @9"]],
    ["it opens on the 23rd", ["10-23|11-23|12-23"]],
    ["monday is right", ["11-16|11-23"]],
    ["until tomorrow at 11 am", ["11-19 @11"]],
    ["until five on wednesday", ["11-18|11-11|11-25 @17"]],
    ["friday morning", ["11-13|11-20 part"]],
    ["the friday after thanksgiving", ["11-27"]],
    ["a week after monday the 16th", ["11-23"]],
    ["eight days to go", ["left 8d"]],
    ["three weeks have passed since then", ["elapsed 21d"]],
    ["they decide on friday, so let that day pass", ["11-13|11-20", "11-13|11-20"]],
    ["december 1 is a tuesday", ["12-01", "11-17|11-24|12-01"]],
    ["over the weekend", ["11-21..11-22"]],
    ["two or three sentences", []],
    ["one of these days you sat down", []],
    ["november is long", [""]],
    ["by 9.45 in the morning", ["@9.75"]],
    ["a week from tomorrow", ["11-26"]],
    ["three working days from now", ["11-23"]],
    ["at ten to two", ["@13.833333333333334"]],
    ["a second may go", []],
    ["by this time next week", ["11-25"]],
    ["two and a half weeks to go", ["left 17.5d"]],
    ["a week and a half to go", ["left 10.5d"]],
    ["three weeks to the day since you met", ["since 21d"]],
    ["two working days are left", ["left 2d"]],
    ["on the 20th, and a week later", ["10-20|11-20|12-20", "10-27|11-27|12-27"]],
    ["past monday", ["11-16|11-23"]],
    ["at lunchtime", ["part"]],
    ["sunday night", ["11-15|11-22 part"]],
    ["the hour you gave me", []],
    ["what hour was it", []],
  ])("%s", (text, days) => {
    expect(told(text)).toEqual(days)
  })
})
