/**
 * Where a draft says, in its writer's own voice, what one of a rule's ideas is about.
 * @module
 */
import { type Clause, clausesOf, ownWords, withoutQuotes } from "../language/clauses.ts"
import type { Found, Phrases } from "../language/phrases.ts"
import type { Hit } from "./rule.ts"
import type { Body, Span } from "./text.ts"

export interface Idea {
  message: string
  find: Phrases
  /** What must stand in the same sentence too, wherever. */
  also?: Phrases
  /** What, found in the same sentence, makes it harmless. */
  unless?: Phrases
  /** What makes it harmless where it stands in the same clause. */
  unlessHere?: Phrases
  /** True: what somebody else said counts too, unless it is quoted. */
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
  const { clauses, own } = readingOf(sentence)
  for (const { message, find, also, unless, unlessHere, reported } of ideas) {
    const text = reported ? withoutQuotes(sentence.replaceAll("’", "'")) : own
    const match = find.exec(text)
    if (!match) continue
    const second = also?.exec(text)
    if ((also && !second) || unless?.test(text)) continue
    const start = Math.min(match.index, second?.index ?? match.index)
    const end = Math.max(endOf(match), second ? endOf(second) : 0)
    const span = clauseAround({ start, end }, clauses)
    if (unlessHere?.test(text.slice(span.start, span.end))) continue
    return { message, ...span }
  }
  return undefined
}

const endOf = ({ index, 0: text }: Found) => index + text.length

interface Reading {
  clauses: readonly Clause[]
  own: string
}

/** Every rule asks for the sentences of the same draft, one after the other. */
const KEPT = 200
const readings = new Map<string, Reading>()

export function readingOf(sentence: string): Reading {
  const known = readings.get(sentence)
  if (known) return known
  const clauses = clausesOf(sentence)
  const reading = { clauses, own: ownWords(sentence, clauses) }
  if (readings.size >= KEPT) readings.clear()
  readings.set(sentence, reading)
  return reading
}

/** The clauses that a place touches, whole. */
export function clauseAround(span: Span, clauses: readonly Clause[]): Span {
  // What ties a clause to the one before it, "until", belongs to it.
  const touched = clauses.filter(({ end }, index) => (clauses[index - 1]?.end ?? 0) < span.end - 1 && span.start < end)
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  }
}

/** A place in a sentence, counted from where the sentence begins. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
