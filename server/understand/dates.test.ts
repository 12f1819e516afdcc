import { describe, expect, test } from "vitest"
import { findDates, type View } from "./dates.ts"

const today = Temporal.PlainDate.from("2026-11-24")

/** The first day in a text, on Tuesday 24 November 2026. */
function day(text: string, over: Partial<View> = {}): string | null {
  const view: View = {
    today,
    from: today,
    event: Temporal.PlainDate.from("2026-11-19"),
    tense: null,
    quoted: false,
    dayFirst: false,
    country: "US",
    ...over,
  }
  const { dates } = findDates(text)
  return (
    dates
      .map((date) => date.day(view))
      .find((found) => found !== null)
      ?.toString() ?? null
  )
}

describe("past", () => {
  test.each([
    ["yesterday", "2026-11-23"],
    ["Before yesterday I was there", "2026-11-22"],
    ["yesterday week", "2026-11-16"],
    ["sixteen days ago", "2026-11-08"],
    ["twenty-one days ago", "2026-11-03"],
    ["a month to the day since", "2026-10-24"],
    ["exactly two months ago", "2026-09-24"],
    ["a month ago yesterday", "2026-10-23"],
    ["two weeks before today", "2026-11-10"],
    ["twelve days have gone by since", "2026-11-12"],
    ["a fortnight last Friday", "2026-11-06"],
    ["a week on Monday just gone", "2026-11-16"],
    ["Tuesday week before last", "2026-11-10"],
    ["10-Nov", "2026-11-10"],
    ["the day 10 of this month", "2026-11-10"],
    ["yesterday's interview", "2026-11-23"],
    ["two Mondays back", "2026-11-16"],
    ["Halloween eve", "2026-10-30"],
    ["three days before Veterans Day", "2026-11-08"],
    ["the last Friday in October", "2026-10-30"],
    ["Monday 10 with the foreman", "2026-11-23"],
    ["last Friday", "2026-11-20"],
    ["on Tuesday", "2026-11-17"],
    ["Friday gone", "2026-11-20"],
    ["thursday last week the 12th", "2026-11-12"],
    ["Tuesday of last week", "2026-11-17"],
    ["the Friday before last", "2026-11-13"],
    ["a fortnight ago today", "2026-11-10"],
    ["three weeks ago yesterday", "2026-11-02"],
    ["ten days ago", "2026-11-14"],
    ["a couple of days ago", "2026-11-22"],
    ["two Fridays ago", "2026-11-13"],
    ["it's been ten days to the day since", "2026-11-14"],
    ["the 2nd of this month", "2026-11-02"],
    ["the 9th of last month", "2026-10-09"],
    ["the 20th instant", "2026-11-20"],
    ["Monday week ago", "2026-11-16"],
    ["two nights ago", "2026-11-22"],
    ["48 hours ago", "2026-11-22"],
    ["Monday just there", "2026-11-23"],
    ["Easter Saturday", "2026-04-04"],
    ["the 12th", "2026-11-12"],
    ["the 28th", "2026-10-28"],
    ["11/4", "2026-11-04"],
    ["Dec 17", "2025-12-17"],
    ["10 November", "2026-11-10"],
    ["the day 4 of November", "2026-11-04"],
    ["the twelfth of November", "2026-11-12"],
    ["Veterans Day", "2026-11-11"],
    ["the day before yesterday", "2026-11-22"],
    ["this morning", "2026-11-24"],
    ["Monday arvo last week", "2026-11-16"],
    ["it will be two weeks tomorrow since we met", "2026-11-11"],
    ["a week yesterday since then", "2026-11-16"],
    ["the next day", "2026-11-20"],
    ["a month ago today", "2026-10-24"],
    ["exactly two months ago", "2026-09-24"],
    ["12 and 19 November", "2026-11-12"],
    ["the Saturday after, by post", "2026-11-21"],
    ["the evening of the interview", "2026-11-19"],
    ["the same evening", "2026-11-19"],
  ])("%s", (text, expected) => expect(day(text, { tense: "past" })).toBe(expected))
})

describe("ahead", () => {
  test.each([
    ["tomorrow at 3pm", "2026-11-25"],
    ["next Friday", "2026-11-27"],
    ["this Wednesday", "2026-11-25"],
    ["a week from Friday", "2026-12-04"],
    ["Wednesday week", "2026-12-02"],
    ["Wednesday fortnight", "2026-12-09"],
    ["a week come Friday", "2026-12-04"],
    ["the 3rd of next month", "2026-12-03"],
    ["before the month is out", "2026-11-30"],
    ["within 48 hours", "2026-11-26"],
    ["the Monday after next", "2026-12-07"],
    ["the 12th", "2026-12-12"],
    ["in two weeks", "2026-12-08"],
    ["within three business days", "2026-11-30"],
    ["by EOW", "2026-11-27"],
    ["end of next week", "2026-12-04"],
    ["the end of the month", "2026-11-30"],
    ["end of year", "2026-12-31"],
    ["next week", "2026-12-04"],
    ["the second Friday of January", "2027-01-08"],
    ["before Thanksgiving", "2026-11-25"],
    ["straight after the Thanksgiving weekend", "2026-11-30"],
    ["right after the Fourth of July", "2027-07-06"],
    ["right after Thanksgiving", "2026-11-27"],
    ["Jan 5", "2027-01-05"],
    ["until Wednesday in next week", "2026-12-02"],
    ["the Tuesday of the week after next", "2026-12-08"],
    ["Thursday the week after", "2026-12-03"],
    ["the first working day after New Year's Day", "2027-01-04"],
    ["the Friday before Christmas", "2026-12-18"],
    ["by close of play Thursday", "2026-11-26"],
  ])("%s", (text, expected) => expect(day(text, { tense: "future" })).toBe(expected))
})

describe("public holidays come from the calendar of the country", () => {
  test.each([
    ["GB", "the day after the August bank holiday", "2026-09-01"],
    ["GB", "the Tuesday after the early May bank holiday", "2026-05-05"],
    ["ZA", "Heritage Day", "2026-09-24"],
    ["NZ", "Waitangi Day", "2026-02-06"],
    ["SG", "Vesak Day", "2026-05-31"],
    ["IE", "after the October bank holiday", "2026-10-27"],
  ])("%s: %s", (country, text, expected) => expect(day(text, { tense: "past", country })).toBe(expected))
  test("a working day is none of them", () =>
    expect(day("within two working days", { from: Temporal.PlainDate.from("2026-05-01"), country: "GB" })).toBe(
      "2026-05-06",
    ))
})

describe("numbers go by the custom of the country", () => {
  test("month first", () => expect(day("3/2", { tense: "past" })).toBe("2026-03-02"))
  test("day first", () => expect(day("3/2", { tense: "past", dayFirst: true })).toBe("2026-02-03"))
  test("what fits only one way is read that way", () => expect(day("19/11", { tense: "past" })).toBe("2026-11-19"))
})

test.each([
  "a few days ago",
  "a week or two",
  "in October",
  "mid-December",
  "sometime next week",
  "a while back",
  "recently",
  "next month",
  "two or three weeks",
  "the other day",
  "in the new year",
  "I sat down",
  "24/7",
  "a 9/10",
  "may I",
  "31/31",
  "Monday or Tuesday",
  "the 2nd interview",
  "in 2019",
])("sets nothing: %s", (text) => expect(day(text, { tense: "past" })).toBeNull())

test.each([
  ["Tuesday at 2", "14:00"],
  ["tomorrow at half ten", "10:30"],
  ["Nov 12 at quarter past two", "14:15"],
  ["12/16 at 9:00 am", "09:00"],
  ["Friday noon", "12:00"],
  ["yesterday at two thirty", "14:30"],
  ["Tuesday at 0800", "08:00"],
  ["3 in the arvo last Thursday", "15:00"],
  ["ten past four yesterday", "16:10"],
  ["at twenty to one this morning", "00:40"],
  ["Monday around 2", "14:00"],
  ["10/6 9a", "09:00"],
  ["Thursday half seven a.m.", "07:30"],
  ["8 at night on Friday", "20:00"],
  ["2026-11-18 at 14:00", "14:00"],
  ["2 December, 9.45", "09:45"],
])("hour: %s", (text, time) => expect(findDates(text).dates[0]?.time).toBe(time))

test.each([
  "Friday, midday supervisor",
  "on Friday I was at Five Oaks Farm",
  "Monday for noon shift cook",
  "Friday for cook at one bakery",
])("no hour: %s", (text) => {
  const { dates, times } = findDates(text)
  expect([...dates.map((date) => date.time), ...times]).toEqual([null])
})

test("days of one month share its name", () => {
  const view = {
    today,
    from: today,
    event: null,
    tense: "past" as const,
    quoted: false,
    dayFirst: false,
    country: "US",
  }
  const days = (text: string) => findDates(text).dates.map((date) => date.day(view)?.toString())
  expect(days("on the 3rd, 10th and 17th of November")).toEqual(["2026-11-03", "2026-11-10", "2026-11-17"])
  expect(days("Oct 6 and 13, by phone")).toEqual(["2026-10-06", "2026-10-13"])
  expect(days("Oct 6 and 2 others")).toEqual(["2026-10-06"])
})
