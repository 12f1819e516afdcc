/**
 * A day, an hour or a length of time as a sentence names it, before anybody asks what it is the day of.
 * @module
 */
import type { Day } from "../../../../shared/language/day.ts"

/** Days, both ends included. */
export interface Days {
  from: Day
  to: Day
}

/** How a length of time is meant: still to run, gone by, or counted from something named. */
export type SpanUse = "left" | "elapsed" | "after" | "since" | "before" | "within" | "more" | "that" | "bare"

export interface Span {
  use: SpanUse
  /** In minutes; of business days the minutes of as many days. */
  minutes: number
  business: boolean
  /** "More than", "almost", "about": it need not be exact. */
  loose: "more" | "less" | "about" | null
}

export interface Mention {
  /** UTF-16 offsets, half open. */
  start: number
  end: number
  /** What it can mean, by the words alone: "Monday" is the last one and the next. None: nobody can say. */
  days: readonly Days[]
  /** Minute of the day, where an hour is told. */
  minute: number | null
  /** Part of the day, as minutes from and to. */
  part: readonly [number, number] | null
  span: Span | null
  /** Named as a holiday. */
  holiday: boolean
  /** An hour that stands beside no day. */
  alone: boolean
}
