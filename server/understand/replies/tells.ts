/**
 * Whether a clause tells what came back.
 * @module
 */
import type { Clause } from "../clauses.ts"

/** Told as a fact of the candidate's own, or in a letter received. */
export function tells(clause: Clause): boolean {
  return (
    !clause.imagined &&
    !clause.command &&
    clause.story === "mine" &&
    (clause.block === null || clause.block === "received") &&
    !(clause.question && !clause.quoted)
  )
}
