import { describe, expect, it } from "vitest"
import { dayOf, isoOf, weekdayOf } from "../language/day.ts"
import { addBusinessDays, businessDayBefore, isBusinessDay, isQuiet, rollToOpening } from "./calendar.ts"
import { calendarOf } from "./holidays.ts"

const US = calendarOf("US")!

describe("days", () => {
  it.each(["1969-12-31", "1970-01-01", "2026-11-24", "2028-02-29", "2090-01-01"])(
    "come back from numbers: %s",
    (day) => {
      expect(isoOf(dayOf(day))).toBe(day)
      expect(weekdayOf(dayOf(day))).toBe(Temporal.PlainDate.from(day).dayOfWeek)
    },
  )
})

describe("business days", () => {
  it.each([
    ["US", "2026-11-26", "Thanksgiving"],
    ["US", "2026-07-03", "Independence Day observed, for the 4th is a Saturday"],
    ["US", "2027-12-24", "Christmas Day observed"],
    ["US", "2027-12-31", "New Year's Day of the next year, observed"],
    ["US", "2026-06-19", "Juneteenth"],
    ["GB", "2026-08-31", "summer bank holiday, which plain GB lists lack"],
    ["GB", "2026-12-28", "Boxing Day, substitute"],
    ["GB-SCT", "2026-11-30", "St Andrew's Day"],
    ["CA-ON", "2027-02-15", "Family Day"],
    ["DE-BY", "2027-01-06", "Epiphany in Bavaria"],
  ])("%s rests on %s: %s", (region, day) => {
    expect(isBusinessDay(dayOf(day), calendarOf(region)!)).toBe(false)
  })

  it.each([
    ["GB-SCT", "2026-08-31"],
    ["US", "2026-11-27"],
    ["US", "2026-12-24"],
    ["GB", "2026-11-30"],
    ["DE", "2027-12-24"],
  ])("%s works on %s", (region, day) => {
    expect(isBusinessDay(dayOf(day), calendarOf(region)!)).toBe(true)
  })

  it.each([
    ["2026-11-24", 1, "2026-11-25"],
    ["2026-11-24", 2, "2026-11-27"], // over Thanksgiving; the quiet Friday counts
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-12-23", 5, "2026-12-31"],
    ["2026-11-24", 0, "2026-11-24"],
  ])("%s + %d business days = %s", (day, count, expected) => {
    expect(isoOf(addBusinessDays(dayOf(day), count, US))).toBe(expected)
  })

  it("finds the last one before a day", () => {
    expect(isoOf(businessDayBefore(dayOf("2026-11-30"), US))).toBe("2026-11-27")
    expect(isoOf(businessDayBefore(dayOf("2026-11-27"), US))).toBe("2026-11-25")
  })
})

describe("quiet days", () => {
  it.each(["2026-12-24", "2026-12-31", "2027-01-01", "2026-11-27", "2027-11-26"])("%s is quiet in the US", (day) => {
    expect(isQuiet(dayOf(day), US)).toBe(true)
    expect(isQuiet(dayOf(day), calendarOf("US-NY")!)).toBe(true)
  })

  it("has no Friday after Thanksgiving elsewhere", () => {
    expect(isQuiet(dayOf("2026-11-27"), calendarOf("GB")!)).toBe(false)
  })

  it.each([
    ["2026-12-24", "2027-01-04"],
    ["2026-11-26", "2026-11-30"],
    ["2026-11-25", "2026-11-25"],
  ])("rolls an opening on %s to %s", (day, expected) => {
    expect(isoOf(rollToOpening(dayOf(day), US))).toBe(expected)
  })
})

describe("regions", () => {
  it.each(["US", "us", "GB-SCT", "CA-ON", "US-LA-NO", "IN", "AU-VIC", "IE"])("knows %s", (region) => {
    expect(calendarOf(region)).toBeDefined()
  })

  it.each(["", "XX", "US-", "US-ZZ", "constructor", "US-NY-XX", "US-LA-NO-X", "Europe/London"])(
    "does not know %j",
    (region) => {
      expect(calendarOf(region)).toBeUndefined()
    },
  )
})
