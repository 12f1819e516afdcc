/**
 * Where a draft says, in its writer's own voice, what one of a rule's ideas is about.
 * @module
 */
import { type Clause, clausesOf, ownWords } from "../language/clauses.ts"
import type { Hit } from "./rule.ts"
import type { Body, Span } from "./text.ts"

export interface Idea {
  message: string
  find: RegExp
  /** What, found in the same sentence, makes it harmless. */
  unless?: RegExp
  /** True: what somebody else said counts too. */
  reported?: boolean
}

/** At the most one hit a sentence: the first idea that matches, from the clause it begins in to the one it ends in. */
export function* claimsIn(body: Body, ideas: readonly Idea[]): Iterable<Hit> {
  for (const sentence of body.sentences) {
    const span = claimOf(sentence.text, ideas)
    if (span) yield { message: span.message, in: "body", span: shift(span, sentence.start) }
  }
}

/** The place of the first idea that a sentence expresses. */
export function claimOf(sentence: string, ideas: readonly Idea[]): (Span & { message: string }) | undefined {
  const clauses = clausesOf(sentence)
  const own = ownWords(sentence, clauses)
  for (const { message, find, unless, reported } of ideas) {
    const text = reported ? sentence.replaceAll("’", "'") : own
    const match = find.exec(text)
    if (!match || unless?.test(text)) continue
    return { message, ...clauseAround({ start: match.index, end: match.index + match[0].length }, clauses) }
  }
  return undefined
}

function clauseAround(span: Span, clauses: readonly Clause[]): Span {
  // What ties a clause to the one before it, "until", belongs to it.
  const touched = clauses.filter(({ end }, index) => (clauses[index - 1]?.end ?? 0) < span.end - 1 && span.start < end)
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  }
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
