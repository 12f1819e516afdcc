/**
 * The timeline as a picture: where on a line each date stands, in per cent.
 * @module
 */
import type { TimelineStep } from "../../shared/wire/advice.ts"
import type { ZonedTime } from "../../shared/wire/time.ts"
import { addDays, dayOf, daysBetween, instant } from "./moment.ts"

type Stop = Exclude<TimelineStep["what"], "follow_up_by">

export interface Track {
  /** Where now is. */
  now: number
  /** The dates that get a mark and a label; `low` where it would run into the one before. The last day to follow up is the end of `window`. */
  labels: { what: Stop; at: number; on: number; low: boolean }[]
  /** The stretch in which a follow-up is welcome. */
  window: { from: number; to: number } | null
  /** Saturdays and Sundays. */
  weekends: { from: number; to: number }[]
}

/** Labels closer than this, in per cent, run into each other. */
const CLOSE = 25

/** The line runs from today to the last date, with a little room at both ends. Null where there is nothing ahead. */
export function track(timeline: TimelineStep[], now: number, timeZone: string): Track | null {
  if (!timeline.length) return null
  const day = (moment: ZonedTime | number) => dayOf(moment, timeZone)
  const first = day(now)
  const length = Math.max(3, ...timeline.map((step) => daysBetween(first, day(step.on)) + 1))
  const place = (n: number) => Math.round((6 + (Math.min(Math.max(n, 0), length) / length) * 88) * 10) / 10
  const at = (moment: ZonedTime) => place(daysBetween(first, day(moment)) + 0.5)

  const labels: Track["labels"] = []
  for (const { what, on } of timeline) {
    if (what === "follow_up_by") continue
    const before = labels.at(-1)
    const here = at(on)
    labels.push({ what, at: here, on: instant(on), low: !!before && !before.low && here - before.at < CLOSE })
  }
  const opens = timeline.find(({ what }) => what === "follow_up_opens")
  const by = timeline.find(({ what }) => what === "follow_up_by")
  return {
    now: place(0.5),
    labels,
    window: by ? { from: opens ? at(opens.on) : place(0.5), to: at(by.on) } : null,
    weekends: Array.from({ length }, (_, n) => n)
      .filter((n) => [0, 6].includes(new Date(addDays(first, n)).getUTCDay()))
      .map((n) => ({ from: place(n), to: place(n + 1) })),
  }
}
