/**
 * The cases of the gate's own file, as the gate's parts take them.
 * @module
 */
import { readFileSync } from "node:fs"
import { contextOf, type GateCase } from "../../scripts/cases/gate.ts"
import { type Canonical, signsOf } from "../../server/coach/gate/canonical.ts"
import { type Facts, factsOf } from "../../server/coach/gate/facts.ts"
import { type Prepared, readSentence } from "../../server/coach/gate/judge.ts"
import { normalise } from "../../server/coach/gate/normalise.ts"

export const gateCases: readonly (GateCase & { case: number })[] = JSON.parse(
  readFileSync(new URL("../cases/gate.json", import.meta.url), "utf8"),
)

export function preparedFor(one: GateCase): Prepared {
  const facts = factsOf(contextOf(one))
  return { facts, signs: signsOf(facts) }
}

/** The first sentence about the case of that number. */
export const numbered = (number: number): GateCase => gateCases.find((one) => one.case === number)!

/** The first with that step and message, or with whatever message where none is named. */
export const advising = (action: string, message?: string | null): GateCase =>
  gateCases.find(({ advice }) => advice.action === action && (message === undefined || advice.message === message))!

/** A sentence that can be read. */
export function readIn(one: GateCase, text: string): { read: Canonical; facts: Facts } {
  const prepared = preparedFor(one)
  const { read } = readSentence(normalise(text), prepared)
  return { read: read!, facts: prepared.facts }
}
