/**
 * Cases of the gate as rows to learn from, with what the rules say of each.
 * @module
 */

import { signsOf } from "../../server/coach/gate/canonical.ts"
import { factsOf } from "../../server/coach/gate/facts.ts"
import { isSettled, judge, readSentence } from "../../server/coach/gate/judge.ts"
import { normalise } from "../../server/coach/gate/normalise.ts"
import { type Features, featuresOf } from "../../server/coach/gate/opinion/features.ts"
import { contextOf, type GateCase } from "../cases/gate.ts"
import type { Row } from "./logistic.ts"

export interface Judged {
  case: GateCase
  /** What the rules hold against it. */
  why: string | undefined
  /** null where it cannot be read. */
  features: Features | null
  /** Where the rules let it pass, no opinion is asked for. */
  settled: boolean
}

export function judgedBy(one: GateCase): Judged {
  const facts = factsOf(contextOf(one))
  const sentence = readSentence(normalise(one.sentence), { facts, signs: signsOf(facts) })
  if (!sentence.read) return { case: one, why: sentence.why, features: null, settled: false }
  const why = judge(sentence.read, facts)
  const settled = why === undefined && isSettled(sentence.read, facts)
  return { case: one, why, features: featuresOf(sentence.read, facts), settled }
}

/** @returns none where it cannot be read */
export function rowsOf({ case: { verdict }, features }: Judged, source: string, weight: number): Row[] {
  return features ? [{ features: features.names, label: verdict === "block" ? 1 : 0, weight, source }] : []
}
