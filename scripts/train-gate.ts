/**
 * npm run train-gate: learns the gate's second opinion from judged sentences, tells how it does on situations it has not seen,
 * and writes server/coach/gate/opinion/learned.ts. The same cases give the same bytes.
 * @module
 */
import { writeFileSync } from "node:fs"
import { overrules } from "../server/coach/gate/opinion/opinion.ts"
import { BYTES, hashOf } from "../server/coach/gate/opinion/score.ts"
import { learnedCases } from "./gate/cases.ts"
import { crossValidated, type Scored } from "./gate/cross-validate.ts"
import { everywhere } from "./gate/everywhere.ts"
import { harvested } from "./gate/harvest.ts"
import { type Fit, stepOf, train } from "./gate/logistic.ts"
import { judgedBy, rowsOf } from "./gate/rows.ts"

const target = new URL("../server/coach/gate/opinion/learned.ts", import.meta.url)
const options = { ridge: 30, rounds: 14, least: 2, most: 48_000 }
/** By writers who had not seen the gate, so they tell what to expect of sentences that nobody has seen. */
const FRESH = /^gate-learned-(?:[3-8]|10|12)\./
/** Of what must be held back there so much is; of all, where near misses were sought out, somewhat less. */
const HELD = 0.993
const HELD_OF_ALL = 0.985
/** It must be so sure, at the least, to let pass what the rules let through, and what they hold: when torn, it holds. */
const DOUBT = 0.25
const SURE = -1.5

const cases = [...learnedCases()].flatMap(([file, list]) => list.map((one) => ({ ...judgedBy(one), file })))
const always = [
  ...everywhere(2).flatMap((one) => rowsOf(judgedBy(one), one.id.replace(/:\d+$/, ""), 0.2)),
  ...harvested().flatMap((one) => rowsOf(judgedBy(one), one.sentence, 0.2)),
]
const scored = crossValidated(cases, always, (judged) => rowsOf(judged, judged.case.id, 1), options)
const fresh = scored.filter(({ file }) => FRESH.test(file))
const thresholds = chosen(fresh, scored)
for (const [file, part] of Map.groupBy(scored, ({ file }) => file)) report(file, part)
report("fresh", fresh)
report("all", scored)
console.log(`doubt from ${thresholds.doubt}, sure below ${thresholds.sure}, surer below ${thresholds.surer}`)
weakness(scored)
const learned = train([...cases.flatMap((judged) => rowsOf(judged, judged.case.id, 1)), ...always], options)
writeFileSync(target, written(learned, thresholds))

interface Thresholds {
  doubt: number
  sure: number
  surer: number
}

/** Those that show the most while holding enough, of the fresh ones and of all. */
function chosen(fresh: readonly Scored[], all: readonly Scored[]): Thresholds {
  let best: Thresholds & { shown: number } = { doubt: 0, sure: -9, surer: -9, shown: -1 }
  for (let doubt = -4; doubt <= DOUBT; doubt += 0.25)
    for (let sure = -5; sure <= Math.min(SURE, doubt); sure += 0.25)
      for (let surer = -6; surer <= sure; surer += 0.25) {
        const thresholds = { doubt, sure, surer }
        const { held, shown } = rates(fresh, (one) => isShown(one, thresholds))
        if (held < HELD || shown <= best.shown) continue
        if (rates(all, (one) => isShown(one, thresholds)).held >= HELD_OF_ALL) best = { ...thresholds, shown }
      }
  return { doubt: best.doubt, sure: best.sure, surer: best.surer }
}

function isShown({ why, features, score, settled }: Scored, thresholds: Thresholds): boolean {
  if (why === undefined) return settled || score <= thresholds.doubt
  return features !== null && overrules(score, why, features.found, thresholds)
}

function rates(all: readonly Scored[], shows: (one: Scored) => boolean): { held: number; shown: number } {
  const block = all.filter(({ case: { verdict } }) => verdict === "block")
  const allow = all.filter(({ case: { verdict } }) => verdict === "allow")
  return {
    held: block.filter((one) => !shows(one)).length / block.length,
    shown: allow.filter(shows).length / allow.length,
  }
}

function report(name: string, part: readonly Scored[]): void {
  const line = (how: string, { held, shown }: { held: number; shown: number }): string =>
    `${how} ${(100 * held).toFixed(1)} / ${(100 * shown).toFixed(1)}`
  console.log(
    `${name} (${part.length}), held / shown:`,
    [
      line(
        "rules",
        rates(part, ({ why }) => why === undefined),
      ),
      line(
        "learned",
        rates(part, ({ score }) => score < 0),
      ),
      line(
        "both",
        rates(part, (one) => isShown(one, thresholds)),
      ),
    ].join(", "),
  )
}

/** Of each id: how many of those it holds are held rightly, and of those that are overruled. */
function weakness(all: readonly Scored[]): void {
  const held = all.filter(({ why }) => why !== undefined)
  for (const [why, part] of [...Map.groupBy(held, ({ why }) => why!)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const overruled = part.filter((one) => isShown(one, thresholds))
    const block = (some: readonly Scored[]): string =>
      `${some.filter(({ case: { verdict } }) => verdict === "block").length} of ${some.length}`
    console.log(`  ${why}: rightly ${block(part)}; overruled ${block(overruled)}`)
  }
}

function written({ bias, weights }: Fit, { doubt, sure, surer }: Thresholds): string {
  const step = stepOf([...weights.values()])
  const byHash = new Map([...weights].map(([name, weight]) => [hashOf(name), Math.round(weight / step)]))
  const bytes = new Uint8Array(byHash.size * BYTES)
  for (const [index, [hash, weight]] of [...byHash].sort(([one], [other]) => one - other).entries())
    bytes.set([hash >> 16, (hash >> 8) & 255, hash & 255, weight & 255], index * BYTES)
  const learned = { bias, step, doubt, sure, surer, weights: bytes.toBase64() }
  const lines = Object.entries(learned).map(
    ([name, value]) => `  ${name}:${typeof value === "string" ? "\n   " : ""} ${JSON.stringify(value)},`,
  )
  return `/** Written by npm run train-gate; not to be edited. */\nexport const LEARNED = {\n${lines.join("\n")}\n}\n`
}
