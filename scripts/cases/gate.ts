/**
 * Scores the gate on sentences that it must hold back (`block`) or show (`allow`).
 * @module
 */
import { adviceOf } from "../../server/coach/answers/fixture.ts"
import { type GateContext, gate, type Verdict } from "../../server/coach/gate.ts"

export interface GateCase {
  id: string
  now: string
  situation: GateContext["situation"]
  /** What the candidate said before. */
  context?: string | string[]
  /** Lists that are empty may be absent. */
  advice: Partial<GateContext["advice"]>
  sentence: string
  verdict: "block" | "allow"
}

export interface GateScore {
  misses: { case: GateCase; got: Verdict }[]
  held: number
  block: number
  shown: number
  allow: number
}

/** Judges every case in its own situation. */
export function scoreGate(cases: readonly GateCase[]): GateScore {
  const score: GateScore = { misses: [], held: 0, block: 0, shown: 0, allow: 0 }
  for (const one of cases) {
    const got = judge(one)
    score[one.verdict] += 1
    if (got.shown === (one.verdict === "allow")) score[got.shown ? "shown" : "held"] += 1
    else score.misses.push({ case: one, got })
  }
  return score
}

/** Prints what was judged wrongly, and last the two rates. */
export function printGateScore(cases: readonly GateCase[]): void {
  const { misses, held, block, shown, allow } = scoreGate(cases)
  for (const { case: one, got } of misses)
    console.log(
      `  ${one.id} ${got.shown ? "shown, must be held" : `held (${got.why}), may be shown`}: ${one.sentence.replaceAll("\n", "\\n")}`,
    )
  console.log(`  held of block: ${rate(held, block)}, shown of allow: ${rate(shown, allow)}`)
}

function judge(one: GateCase): Verdict {
  return gate(contextOf(one))(one.sentence)
}

/** What the gate is told of a case. */
export function contextOf({ now, situation, context, advice }: GateCase): GateContext {
  const told = context === undefined ? [] : [context].flat()
  return { advice: adviceOf(advice), situation, now: Temporal.ZonedDateTime.from(now), told, links: [] }
}

const rate = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`
