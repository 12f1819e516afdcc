/**
 * Two interviews mixed up: "Pallas was the 28th, the 26th was somewhere else". The day told for this application takes the place of the
 * one known.
 * @module
 */
import type { Claim, DayCorrection } from "../claims.ts"
import type { Reading } from "../reading.ts"

const MIXED =
  /\b(?:mix(?:ed|ing)|muddl(?:ed|ing)|confus(?:ed|ing)|swapped|wrong way round|got (?:them|the two|two) (?:crossed|backwards))\b|\b(?:was|is|were) (?:(?:at|with|for|actually) )*(?:somewhere else|(?:a|an|the|my|some)(?:other)? ?(?:different|other|another)? ?(?:firm|company|job|place|employer|one|application|interview|outfit|lot))\b/i
const OURS = /\b(?:this one|mine|the real one|the right one|the one here)$/i

export function mixedUpDay(reading: Reading, claims: Claim[]): DayCorrection[] {
  const { text, situation } = reading
  const { interviews = [], company } = situation
  if (interviews.length !== 1 || !MIXED.test(text)) return []
  for (const date of reading.dates) {
    const clause = reading.at(date.start)
    if (date.kind !== "day" || clause.question || clause.imagined || clause.block !== null) continue
    const lead = text.slice(clause.start, date.start)
    const subject = /^(?<who>.*?)(?: interview)?(?:'s| was| is)(?: actually| really)*(?: on)?\s*(?:the )?$/i
      .exec(lead)
      ?.groups?.who?.trim()
    if (subject === undefined || subject === "") continue
    const firm = company?.toLowerCase()
    const last = subject.split(/[:,] /).at(-1)!
    const isOurs = last.length >= 2 && firm?.startsWith(last.toLowerCase()) === true
    if (!isOurs && !OURS.test(subject)) continue
    const ahead = interviews[0]!.at.slice(0, 10) > reading.today.toString()
    const day = date.day(reading.view({ tense: ahead ? "future" : "past" }))
    if (!day) continue
    const days = new Set(reading.dates.map((one) => one.start))
    for (let i = claims.length - 1; i >= 0; i--)
      if (claims[i]!.fact === "interview" && days.has(claims[i]!.span.start)) claims.splice(i, 1)
    const span = { start: date.start, end: date.end }
    return [{ fact: "day-correction", from: null, to: day.toString(), path: "interviews[0].at", span, sure: true }]
  }
  return []
}
