/**
 * Cases of the gate as rows to learn from, with what the rules say of each.
 * @module
 */

import { canonical, signsOf } from "../../server/coach/gate/canonical.ts"
import { factsOf } from "../../server/coach/gate/facts.ts"
import { judge } from "../../server/coach/gate/judge.ts"
import { withoutMarkup } from "../../server/coach/gate/markup.ts"
import { normalise } from "../../server/coach/gate/normalise.ts"
import { type Features, featuresOf } from "../../server/coach/gate/opinion/features.ts"
import type { GateContext } from "../../server/coach/gate.ts"
import { contextOf, type GateCase } from "../cases/gate.ts"
import type { Row } from "./logistic.ts"

export interface Judged {
  case: GateCase
  /** What the rules hold against it. */
  why: string | undefined
  /** null where it cannot be read. */
  features: Features | null
}

export function judgedBy(one: GateCase): Judged {
  const context: GateContext = contextOf(one)
  const facts = factsOf(context)
  const signs = signsOf(facts)
  const text = normalise(one.sentence)
  const plain = withoutMarkup(text, context)
  const read = plain ? canonical(plain, facts, signs) : null
  return {
    case: one,
    why: judge(text, { facts, signs }),
    features: read && !read.unread ? featuresOf(read, facts) : null,
  }
}

/** @returns none where it cannot be read */
export function rowsOf({ case: { verdict }, features }: Judged, source: string, weight: number): Row[] {
  return features ? [{ features: features.names, label: verdict === "block" ? 1 : 0, weight, source }] : []
}
