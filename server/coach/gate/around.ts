/**
 * What the clauses of one sentence know of each other.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Part } from "./when.ts"

export interface Around {
  question: boolean
  draft: boolean
  dated: boolean
  clauses: readonly Clause[]
  /** The part that the last day played. */
  part?: Part
}
