/**
 * How well the gate's second opinion does on cases it did not learn from: no fold has a case whose situation it has seen.
 * @module
 */
import { mulberry, type Options, type Row, scoreOf, train } from "./logistic.ts"
import type { Judged } from "./rows.ts"

const FOLDS = 6

export interface Scored extends Judged {
  /** Logarithm of the odds that it must be held back. */
  score: number
  file: string
}

/** @param always rows of situations that no case has */
export function crossValidated(
  cases: readonly (Judged & { file: string })[],
  always: readonly Row[],
  rowOf: (judged: Judged) => Row[],
  options: Options,
): Scored[] {
  const chance = mulberry(3)
  const foldOf = new Map<string, number>()
  const frameOf = ({ case: { now, situation } }: Judged): string => now + JSON.stringify(situation)
  for (const judged of cases) {
    const frame = frameOf(judged)
    if (!foldOf.has(frame)) foldOf.set(frame, Math.floor(chance() * FOLDS))
  }
  const scored: Scored[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const here = (judged: Judged): boolean => foldOf.get(frameOf(judged)) === fold
    const learned = train([...cases.filter((judged) => !here(judged)).flatMap(rowOf), ...always], options)
    for (const judged of cases.filter(here))
      scored.push({
        ...judged,
        score: judged.features ? scoreOf(learned, judged.features.names) : Number.POSITIVE_INFINITY,
      })
  }
  return scored
}
