/**
 * Cases of the gate as rows to learn from, with what the rules say of each.
 * @module
 */

import { signsOf } from "../../server/coach/gate/canonical.ts"
import { factsOf } from "../../server/coach/gate/facts.ts"
import { type Judgement, judge, readSentence } from "../../server/coach/gate/judge.ts"
import { normalise } from "../../server/coach/gate/normalise.ts"
import { type Features, featuresOf } from "../../server/coach/gate/opinion/features.ts"
import { contextOf, type GateCase } from "../cases/gate.ts"
import type { Row } from "./logistic.ts"

export interface Judged extends Judgement {
  case: GateCase
  /** null where it cannot be read. */
  features: Features | null
}

export function judgedBy(one: GateCase): Judged {
  const facts = factsOf(contextOf(one))
  const sentence = readSentence(normalise(one.sentence), { facts, signs: signsOf(facts) })
  if (!sentence.read) return { case: one, why: sentence.why, features: null, settled: false }
  return { case: one, ...judge(sentence.read, facts), features: featuresOf(sentence.read, facts) }
}

/** @returns none where it cannot be read */
export function rowsOf({ case: { verdict }, features }: Judged, source: string, weight: number): Row[] {
  return features ? [{ features: features.names, label: verdict === "block" ? 1 : 0, weight, source }] : []
}
