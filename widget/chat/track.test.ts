import { describe, expect, it } from "vitest"
import type { TimelineStep } from "../../shared/wire/advice.ts"
import { instant } from "./moment.ts"
import { track } from "./track.ts"

const zone = "America/New_York"
const at = (day: string, hour = "09") => `${day}T${hour}:00:00-05:00[${zone}]`
const step = (what: TimelineStep["what"], day: string): TimelineStep => ({ what, on: at(day), message: null, text: "" })
const now = instant(at("2026-11-24", "10"))

describe("the track", () => {
  it("is none without dates ahead", () => expect(track([], now, zone)).toBeNull())

  it("runs from today to the last date, in order, within the line", () => {
    const line = track(
      [step("follow_up_opens", "2026-11-30"), step("follow_up_by", "2026-12-02"), step("move_on", "2026-12-14")],
      now,
      zone,
    )!
    expect(line.now).toBeGreaterThan(0)
    expect(line.labels.map(({ what }) => what)).toEqual(["follow_up_opens", "move_on"])
    expect(line.labels[0]!.at).toBeGreaterThan(line.now)
    expect(line.labels[1]!.at).toBeGreaterThan(line.labels[0]!.at)
    expect(line.labels[1]!.at).toBeLessThan(100)
    expect(line.window).toEqual({ from: line.labels[0]!.at, to: expect.any(Number) })
    expect(line.window!.to).toBeLessThan(line.labels[1]!.at)
  })

  it("shades the weekends", () => {
    const line = track([step("move_on", "2026-12-07")], now, zone)!
    expect(line.weekends).toHaveLength(4)
    expect(line.weekends[0]!.to).toBeCloseTo(line.weekends[1]!.from)
  })

  it("lowers a label that would run into the one before, but never two in a row", () => {
    const line = track(
      [
        step("thank_you_by", "2026-11-25"),
        step("follow_up_opens", "2026-11-26"),
        step("second_follow_up_opens", "2026-11-27"),
        step("move_on", "2027-01-08"),
      ],
      now,
      zone,
    )!
    expect(line.labels.map(({ low }) => low)).toEqual([false, true, false, false])
  })

  it("puts what is due already at today", () => {
    const line = track([step("follow_up_opens", "2026-11-20"), step("follow_up_by", "2026-11-25")], now, zone)!
    expect(line.labels[0]!.at).toBeLessThanOrEqual(line.now)
    expect(line.window!.to).toBeGreaterThan(line.now)
  })
})
