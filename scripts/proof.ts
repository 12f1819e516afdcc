/**
 * npm run proof: what the server's own spelling and grammar find in the letters of the built-in writer, per 1,000 words.
 * The letters are made from the points that the tests type; every kind, every tone, both sides of the ocean.
 * @example npm run proof -- --print
 * @module
 */
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { write } from "../server/coach/write/write.ts"
import { Grammar } from "../server/review/grammar/grammar.ts"
import { reviewer } from "../server/review/reviewer.ts"
import type { Situation } from "../shared/wire/situation.ts"
import { topics, values } from "../test/writer/points.ts"

const { values: options } = parseArgs({ options: { print: { type: "boolean", default: false } } })
const grammar = new Grammar({ deadlineMs: 10_000, silenceMs: 60_000 })
const review = reviewer(grammar)
// The first request sets its worker up; until then a review goes without.
while ((await grammar.check({ texts: ["Ready."], words: [], dialects: ["American"] })) === null) await sleep(200)

const sender = { name: "Robin Vale", phone: "+44 20 7946 0958" }
const now = Temporal.ZonedDateTime.from("2026-12-10T18:00[UTC]")

let words = 0
let findings = 0
for (const [index, topic] of topics.entries()) {
  const value = values[index % values.length]!
  for (const region of ["US", "GB"])
    for (const tone of ["warm", "plain", "formal"] as const)
      for (const kind of ["thank_you", "follow_up"] as const) {
        const situation: Situation = {
          region,
          company: "Harbour Lights",
          role: "line cook",
          people: [{ id: "dana", kind: "interviewer", name: "Dana Okoro" }],
          interviews: [{ at: kind === "thank_you" ? "2026-12-10T14:00" : "2026-12-01T14:00", with: ["dana"] }],
          messages: [],
        }
        const draft = await write({ situation, kind, tone, points: { topic, value }, sender }, { now })
        if ("forbidden" in draft) continue
        const { findings: found } = await readThrough(draft.body, situation, kind)
        words += draft.body.split(/\s+/u).length
        for (const { rule, start, end, message } of found.filter((one) => /^(?:spelling|grammar)$/u.test(one.rule))) {
          findings++
          if (options.print) console.log(`${rule}: “${draft.body.slice(start ?? 0, end ?? 0)}” ${message}`)
        }
      }
}
console.log(`${findings} findings in ${words} words: ${((findings / words) * 1000).toFixed(1)} per 1,000`)
process.exit(0)

function readThrough(body: string, situation: Situation, kind: "thank_you" | "follow_up") {
  return review({ body, kind, form: "email", situation }, { now })
}
