/**
 * What goes into the grammar worker, and what comes out.
 * @module
 */

/** The Englishes that Harper tells apart, by its own names. */
export type Dialect = "American" | "British" | "Australian" | "Canadian" | "Indian"

export interface GrammarRequest {
  texts: readonly string[]
  /** Spelt right whatever the dictionary says: names, firms. */
  words: readonly string[]
  /** A lint counts where every one of these has it. */
  dialects: readonly [Dialect, ...Dialect[]]
}

/** One of Harper's findings. */
export interface Lint {
  /** UTF-16 offsets, half open. */
  start: number
  end: number
  /** Harper's rule, such as "SpellCheck". */
  rule: string
  /** Harper's kind, such as "Agreement". */
  kind: string
  /** What could stand in its place, best first; "" takes it out. */
  replacements: string[]
}

export type ToWorker = GrammarRequest & { id: number }

export type FromWorker =
  | { ready: true }
  /** The lints of each text. */
  | { id: number; lints: Lint[][] }
