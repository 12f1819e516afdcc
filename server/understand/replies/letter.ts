/**
 * A letter of theirs, pasted whole: what it says is a reply even where no clause of it says that something came.
 * @module
 */
import type { ReplyClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { NOT_YET } from "../outcomes.ts"
import { promised } from "../readers/decision.ts"
import type { Reading } from "../reading.ts"

/** When the letter came, where the words before it tell. */
export interface Came {
  from: string | null
  day: string | null
  daySpan: ReplyClaim["daySpan"]
  time: string | null
}

/** "We are still meeting applicants and will let you know by the 18th": not yet, in a received letter. */
export function fromLetter(reading: Reading, came: Came | null): ReplyClaim | null {
  const letter = reading.clauses.filter((clause) => clause.block === "received" && !clause.question)
  const promise = promiseIn(letter, reading, came?.day ?? null)
  const says = letter.find((clause) => NOT_YET.test(clause.text)) ?? promise?.clause
  if (says === undefined) return null
  return {
    fact: "reply",
    kind: "holding",
    day: came?.day ?? null,
    time: came?.time ?? null,
    daySpan: came?.daySpan ?? null,
    from: came?.from ?? null,
    answered: null,
    answeredSpan: null,
    decision: promise?.day ?? null,
    decisionSpan: promise?.span ?? null,
    span: { start: says.start, end: says.end },
    sure: true,
  }
}

function promiseIn(
  letter: readonly Clause[],
  reading: Reading,
  day: string | null,
): (NonNullable<ReturnType<typeof promised>> & { clause: Clause }) | null {
  const from = day === null ? reading.today : Temporal.PlainDate.from(day)
  for (const event of reading.events) {
    if (event.topic !== "decision" || !letter.includes(event.clause)) continue
    const promise = promised(event, reading, from)
    if (promise) return { ...promise, clause: event.clause }
  }
  return null
}
