import { describe, expect, it } from "vitest"
import type { TimelineStep } from "../../shared/wire/advice.ts"
import { calendarFile } from "./calendar-file.ts"

const timeline: TimelineStep[] = [
  { what: "thank_you_by", on: "2026-11-19T15:00:00-05:00[America/New_York]", message: "thank_you", text: "Thank them" },
  {
    what: "follow_up_opens",
    on: "2026-11-25T09:00:00-05:00[America/New_York]",
    message: "follow_up",
    text: "Follow up; briefly, kindly",
  },
  {
    what: "follow_up_by",
    on: "2027-07-02T17:00:00-04:00[America/New_York]",
    message: "follow_up",
    text: "At the latest",
  },
]
const context = { chatId: "5f0c", version: 3, now: Temporal.Instant.from("2026-11-24T15:00:00Z") }
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n")

describe("the calendar file", () => {
  const lines = unfolded(calendarFile(timeline, context))

  it("holds the dates ahead, in UTC on either side of summer time", () => {
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART:20261125T140000Z",
      "DTSTART:20270702T210000Z",
    ])
    expect(lines.filter((line) => line.startsWith("DTSTAMP"))).toEqual(Array(2).fill("DTSTAMP:20261124T150000Z"))
  })

  it("escapes what the format gives a meaning to", () => {
    expect(lines).toContain("SUMMARY:Follow up\\; briefly\\, kindly")
  })

  it("reminds at the moment, and two hours before a deadline", () => {
    expect(lines.filter((line) => line.startsWith("TRIGGER"))).toEqual(["TRIGGER:PT0S", "TRIGGER:-PT2H"])
  })

  it("names an entry the same whenever it is made, and does not tell the chat", () => {
    const uids = (file: string) => unfolded(file).filter((line) => line.startsWith("UID"))
    const later = calendarFile(timeline, { ...context, version: 9 })
    expect(uids(later)).toEqual(lines.filter((line) => line.startsWith("UID")))
    expect(new Set(uids(later)).size).toBe(2)
    expect(later).not.toContain("5f0c")
    expect(unfolded(later).filter((line) => line === "SEQUENCE:9")).toHaveLength(2)
  })

  it("keeps every line within 75 octets, whatever the firm is called", () => {
    const file = calendarFile(timeline, { ...context, company: "Grüße & 株式会社 ".repeat(12) })
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it("is a calendar still where nothing lies ahead", () => {
    expect(unfolded(calendarFile([], context))).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "END:VCALENDAR"]))
  })
})
