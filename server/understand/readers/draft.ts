/**
 * What a pasted draft of the candidate's own gives away: whom it greets and which day it thanks for. Guesses only, and only where
 * nothing of the kind is known or told; its signature is nobody.
 * @module
 */

import type { Claim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { SAMPLE } from "../intent.words.ts"
import { interviewAt } from "../interviews/claim.ts"
import type { Reader, Reading } from "../reading.ts"
import { takeName } from "../take-name.ts"

export const draft: Reader = {
  name: "draft",
  anchors: [],
  read(reading) {
    const clauses = reading.clauses.filter((clause) => clause.block === "draft")
    // "One sample mail, like Dear Mr. Sharma, …": a model, not a letter of the candidate's.
    if (clauses.length === 0 || SAMPLE.test(reading.text)) return []
    return [...greeted(clauses, reading), ...thankedFor(clauses, reading)]
  },
}

function greeted(clauses: Clause[], reading: Reading): Claim[] {
  const known = (reading.situation.people ?? []).some((person) => person.kind === "interviewer")
  const told = reading.names.some((name) => name.kind === "interviewer")
  if (known || told) return []
  for (const clause of clauses.slice(0, 6)) {
    const greeting = /^["'>\s]*(?:dear|hi|hello|good (?:morning|afternoon|evening))\s+/i.exec(clause.text)
    if (!greeting) continue
    const name = takeName(reading.text, clause.start + greeting[0].length, "plain")
    if (!name || /\b(?:team|hiring|manager|sir|madam|committee|recruiter|all|coach)\b/i.test(name.name)) return []
    return [
      {
        fact: "person",
        name: name.name,
        kind: "interviewer",
        met: true,
        span: { start: name.start, end: name.end },
        sure: false,
      },
    ]
  }
  return []
}

/** "Thank you for meeting with me on Wednesday". */
function thankedFor(clauses: Clause[], reading: Reading): Claim[] {
  if (reading.interviewDays.length > 0) return []
  for (const clause of clauses) {
    if (!/\b(?:thank\w*|enjoyed|appreciate\w*|pleasure|great|lovely)\b/i.test(clause.text)) continue
    if (
      !/\b(?:meet\w*|met|speak\w*|spoke|talk\w*|interview\w*|time|chat\w*|conversation|discuss\w*|see\w*)\b/i.test(
        clause.text,
      )
    )
      continue
    const date = reading.dates.find(
      (one) => one.kind === "day" && one.start >= clause.start && one.end <= clause.end && one.lean !== "future",
    )
    const day = date?.day(reading.view({ tense: "past" }))
    if (!date || !day) continue
    return [interviewAt(date, { day: day.toString(), sure: false })]
  }
  return []
}
