import { describe, expect, test } from "vitest"
import { clock, fullDay, list, nearDay, ordinal, otherClock, recalledDay, shortDay, spokenHour } from "./days.ts"

const day = (iso: string) => Temporal.PlainDate.from(iso)
const time = (text: string) => Temporal.PlainTime.from(text)
const today = day("2026-11-24")

describe("days", () => {
  test.each([
    ["2026-11-30", "month-first", "Monday, November 30"],
    ["2026-11-30", "day-first", "Monday 30 November"],
    ["2027-06-01", "month-first", "Tuesday, June 1, 2027"],
    ["2026-01-05", "day-first", "Monday 5 January 2026"],
  ] as const)("%s %s in full is %s", (iso, order, words) => {
    expect(fullDay(day(iso), today, order)).toBe(words)
  })

  test.each([
    ["2026-11-24", "today"],
    ["2026-11-25", "tomorrow, Wednesday the 25th"],
    ["2026-11-23", "yesterday, Monday the 23rd"],
    ["2026-11-26", "Thursday, November 26"],
  ])("%s from today is %s", (iso, words) => {
    expect(nearDay(day(iso), today, "month-first")).toBe(words)
  })

  test.each([
    ["2026-11-23", "yesterday"],
    ["2026-11-20", "Friday the 20th"],
    ["2026-11-03", "Tuesday 3 November"],
    ["2026-11-30", "Monday the 30th"],
    ["2026-12-01", "Tuesday 1 December"],
  ])("%s recalled is %s", (iso, words) => {
    expect(recalledDay(day(iso), today, "day-first")).toBe(words)
  })

  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [22, "22nd"],
    [31, "31st"],
  ])("%i is %s", (number, words) => {
    expect(ordinal(number)).toBe(words)
  })

  test.each([
    ["09:00", "9 am", "9:00", "9 in the morning"],
    ["17:00", "5 pm", "17:00", "5 in the afternoon"],
    ["12:00", "noon", "12:00", "noon"],
    ["00:15", "12:15 am", "0:15", "12:15 am"],
    ["13:30", "1:30 pm", "13:30", "1:30 pm"],
    ["23:59", "midnight", "23:59", "midnight"],
  ])("%s is %s, %s, %s", (text, us, elsewhere, spoken) => {
    expect(clock(time(text), "month-first")).toBe(us)
    expect(clock(time(text), "day-first")).toBe(elsewhere)
    expect(spokenHour(time(text), "month-first")).toBe(spoken)
  })

  test("a short day", () => expect(shortDay(day("2026-11-30"))).toBe("Monday the 30th"))

  test("the employer's clock is named where it differs, with their weekday where that differs too", () => {
    const own = { day: day("2026-12-01"), time: time("02:00") }
    expect(otherClock({ ...own, theirs: null }, "month-first")).toBe("")
    expect(otherClock({ ...own, theirs: { day: own.day, time: time("05:00") } }, "month-first")).toBe(
      ", your time (5 am for the employer)",
    )
    expect(otherClock({ ...own, theirs: { day: day("2026-11-30"), time: time("09:00") } }, "day-first")).toBe(
      ", your time (9:00 on Monday for the employer)",
    )
  })

  test.each([
    [[], ""],
    [["Dana"], "Dana"],
    [["Dana", "Lee"], "Dana and Lee"],
    [["Dana", "Lee", "Wei"], "Dana, Lee and Wei"],
  ])("lists %j", (items, words) => {
    expect(list(items)).toBe(words)
  })
})
