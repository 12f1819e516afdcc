/**
 * An interview as some words tell of it.
 * @module
 */
import type { InterviewClaim, Span } from "../claims.ts"

/** Told and sure, of no day and nobody yet, but for what is known. @param at the words that tell of it */
export function interviewAt({ start, end }: Span, known: Partial<InterviewClaim> = {}): InterviewClaim {
  return {
    fact: "interview",
    mode: "tell",
    day: null,
    time: null,
    with: [],
    another: false,
    ahead: false,
    span: { start, end },
    sure: true,
    ...known,
  }
}
