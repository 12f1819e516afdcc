/**
 * Table tests of what a text tells: a text, what it sets, what it leaves unset. The day is a Tuesday, 24 November 2026, 10:00 in New York.
 * @module
 */
import { expect, test } from "vitest"
import type { Situation } from "../../shared/wire/situation.ts"
import { type UnderstandContext, understand } from "./understand.ts"

export interface Row {
  text: string
  /** JSON path to value. */
  sets?: Record<string, unknown>
  /** Paths that hold nothing. */
  unset?: string[]
  situation?: Situation
  asked?: string
  now?: string
  pending?: UnderstandContext["pending"]
  pendingTo?: string[]
  lastTold?: string[]
}

export const NOW = "2026-11-24T10:00:00-05:00[America/New_York]"

/** What a text tells. */
export function tell(text: string, over: Omit<Row, "text" | "sets" | "unset"> = {}) {
  const now = Temporal.ZonedDateTime.from(over.now ?? NOW)
  const context: UnderstandContext = { now, timeZone: now.timeZoneId }
  if (over.situation) context.situation = over.situation
  if (over.asked) context.asked = over.asked
  if (over.pending) context.pending = over.pending
  if (over.pendingTo) context.pendingTo = over.pendingTo
  if (over.lastTold) context.lastTold = over.lastTold
  return understand(text, context)
}

/** One test a row. */
export function table(rows: Row[]): void {
  for (const row of rows) {
    test(row.asked ? `${row.asked} ← ${row.text}` : row.text, () => {
      const { situation } = tell(row.text, row)
      for (const [path, value] of Object.entries(row.sets ?? {})) expect(at(situation, path), path).toEqual(value)
      for (const path of row.unset ?? []) expect(at(situation, path), path).toBeUndefined()
    })
  }
}

/** The value at a path such as "people[0].name". */
export function at(value: unknown, path: string): unknown {
  return path
    .match(/[^.[\]]+/g)!
    .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], value)
}
