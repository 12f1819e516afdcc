import { describe, expect, it } from "vitest"
import { addDays, countdown, dayOf, daysBetween, instant, momentParts, shortDay, untilDay } from "./moment.ts"

const boston = { locale: "en-US", timeZone: "America/New_York" }
const monday = "2026-11-23T09:00:00-05:00[America/New_York]"

/** Intl may put a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replaceAll("\u202f", " ")

describe("a moment's parts", () => {
  it("are the reader's own, with no second clock where the zones agree", () => {
    const { time, ...day } = momentParts(monday, boston)
    expect(day).toEqual({ day: "23", month: "November", weekday: "Monday", there: null })
    expect(plain(time)).toBe("9:00 AM")
  })

  it("name the employer's clock and place where it is another", () => {
    const london = { locale: "en-GB", timeZone: "Europe/London" }
    expect(momentParts(monday, london)).toMatchObject({ time: "14:00", there: ["9:00", "New York"] })
  })

  it("move to the reader's day", () => {
    const sydney = { locale: "en-AU", timeZone: "Australia/Sydney" }
    const parts = momentParts("2026-11-23T17:00:00-05:00[America/New_York]", sydney)
    expect(parts).toMatchObject({ day: "24", weekday: "Tuesday" })
    expect(plain(parts.there![0]).toLowerCase()).toBe("5:00 pm")
  })

  it("have one clock for two zones that agree on that day", () => {
    expect(momentParts("2026-11-23T09:00:00-05:00[America/Detroit]", boston).there).toBeNull()
  })
})

describe("the countdown", () => {
  const now = instant("2026-11-20T16:00:00-05:00[America/New_York]")
  it.each([
    ["2026-11-23T09:00:00-05:00[America/New_York]", "in 3 days"],
    ["2026-11-21T00:30:00-05:00[America/New_York]", "tomorrow"],
    ["2026-11-20T20:30:00-05:00[America/New_York]", "in 4 hours"],
    ["2026-11-20T16:20:00-05:00[America/New_York]", "today"],
    ["2026-11-20T13:00:00-05:00[America/New_York]", "3 hours ago"],
    ["2026-11-19T17:00:00-05:00[America/New_York]", "yesterday"],
    ["2026-11-10T17:00:00-05:00[America/New_York]", "10 days ago"],
  ])("to %s is %s", (moment, text) => expect(countdown(moment, now, boston)).toBe(text))

  it("counts the reader's calendar days, not the employer's", () => {
    const tokyo = { locale: "en", timeZone: "Asia/Tokyo" }
    expect(countdown("2026-11-20T17:00:00-05:00[America/New_York]", now - 6 * 3_600_000, tokyo)).toBe("in 7 hours")
    expect(countdown("2026-11-20T17:00:00-05:00[America/New_York]", now - 8 * 3_600_000, tokyo)).toBe("tomorrow")
  })
})

describe("days", () => {
  it("are those of the zone", () => {
    expect(dayOf(Date.UTC(2026, 10, 24, 3), "America/New_York")).toBe("2026-11-23")
    expect(dayOf(monday, "Pacific/Auckland")).toBe("2026-11-24")
  })

  it("count over the turn of a month, a year and the clocks", () => {
    expect(addDays("2026-12-30", 3)).toBe("2027-01-02")
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28")
    expect(daysBetween("2026-10-24", "2026-11-02")).toBe(9)
    expect(untilDay("2026-11-25", "2026-11-24", "en")).toBe("tomorrow")
  })

  it.each([
    ["2026-11-18", "en-US", false, "Wed, Nov 18"],
    ["2026-11-18", "en-GB", true, "Wednesday 18 November"],
    ["2026-11-18T14:05", "en-US", false, "Wed, Nov 18, 2:05 PM"],
    ["2025-11-18", "en-US", false, "Tue, Nov 18, 2025"],
  ])("%s reads in %s (long: %s): %s", (at, locale, long, text) =>
    expect(plain(shortDay(at, locale, "2026", long))).toBe(text),
  )
})
