/**
 * A letter of theirs, pasted whole: what it says is a reply even where no clause of it says that something came.
 * @module
 */
import type { ReplyClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { NOT_YET } from "../outcomes.ts"
import { promised } from "../readers/decision.ts"
import { dateBefore, type Reading } from "../reading.ts"

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

/** "This came today:", "the mail I got yesterday:": the day in the words right before a pasted letter. */
export function cameWith(clause: Clause, reading: Reading): Pick<ReplyClaim, "day" | "daySpan" | "time"> | null {
  let first = clause
  while (first.index > 0 && reading.clauses[first.index - 1]!.block === "received")
    first = reading.clauses[first.index - 1]!
  const date = dateBefore(reading.dates, first.start, (one) => one.kind === "day" && one.lean !== "future")
  if (date === undefined || first.start - date.end > BEFORE || reading.at(date.start).block !== null) return null
  const day = date.day(reading.view({ tense: "past" }))
  if (day === null || Temporal.PlainDate.compare(day, reading.today) > 0) return null
  const words = reading.text.slice(Math.max(0, date.start - BEFORE), first.start)
  if (!REACHED.test(words) || /\b(?:interview\w*|i (?:sent|wrote|asked|met|saw))\b/i.test(words)) return null
  return { day: day.toString(), daySpan: { start: date.start, end: date.end }, time: date.time }
}

const BEFORE = 60
const REACHED =
  /\b(?:came|comes|got|gotten|received|landed|arrived|sent|wrote|written|reached|hit|dropped|popped|replied|reply|response|answer|answered|e-?mail(?:ed)?|mail(?:ed)?|letter|message|messaged|text(?:ed)?|in my inbox|posted|turned up|had)\b/i

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
