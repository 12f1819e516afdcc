/**
 * "It was the 11th not the 12th": whatever the situation dates on the one day gets the other.
 * @module
 */
import type { Claim, DayCorrection } from "./claims.ts"
import type { Reading } from "./reading.ts"

/** The corrections of a message. What other readers made of the two days is dropped from `claims`. */
export function dayCorrections(reading: Reading, claims: Claim[]): DayCorrection[] {
  const found: DayCorrection[] = []
  const held = new Set<string>(JSON.stringify(reading.situation).match(/\d{4}-\d\d-\d\d/g))
  if (held.size === 0) return found
  for (const [index, date] of reading.dates.entries()) {
    const before = reading.text.slice(Math.max(0, date.start - 16), date.start)
    if (date.kind !== "day" || !/\b(?:not|instead of|rather than|n't)\s+(?:on |the |on the )*$/i.test(before)) continue
    const sentence = reading.at(date.start).sentence
    const right = [reading.dates[index - 1], reading.dates[index + 1]].find(
      (other) => other !== undefined && other.kind === "day" && reading.at(other.start).sentence === sentence,
    )
    if (!right) continue
    for (const tense of ["past", "future"] as const) {
      const from = date.day(reading.view({ tense }))
      const to = right.day(reading.view({ tense }))
      if (!from || !to || !held.has(from.toString())) continue
      found.push({
        fact: "day-correction",
        from: from.toString(),
        to: to.toString(),
        span: { start: right.start, end: right.end },
        sure: true,
      })
      for (let i = claims.length - 1; i >= 0; i--) {
        const { start } = claims[i]!.span
        if (start === date.start || start === right.start) claims.splice(i, 1)
      }
      break
    }
  }
  return found
}
