/**
 * npm run eval: how well the model that is configured words drafts and answers, so that an agency can choose its model.
 * Takes the server's own variables (OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL). Drafts and conversations are the project's own.
 * @example OPENAI_BASE_URL=http://localhost:8080/v1 OPENAI_MODEL=local npm run eval -- --drafts 40 --talks 20 --print
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { coachWith } from "../server/coach/built-in.ts"
import type { Coach } from "../server/coach/coach.ts"
import { converse } from "../server/coach/wording/converse.ts"
import { untold } from "../server/coach/write/claims.ts"
import { ungrounded } from "../server/coach/write/grounding.ts"
import { type WriteRequest, writtenFor } from "../server/coach/write/write.ts"
import { readConfig } from "../server/config.ts"
import type { LogLine } from "../server/http/log.ts"
import { openModel } from "../server/model/open-model.ts"
import { reviewer } from "../server/review/reviewer.ts"
import { openStore } from "../server/store/store.ts"
import { play } from "../test/server/play.ts"
import { topics, values } from "../test/writer/points.ts"

const { values: options } = parseArgs({
  options: {
    drafts: { type: "string", default: "40" },
    talks: { type: "string", default: "20" },
    /** Prints every draft, answer and sentence held back. */
    print: { type: "boolean", default: false },
  },
})
const print = options.print ? console.log : () => undefined

const { model: config } = readConfig(process.env)
if (!config) {
  console.error("OPENAI_BASE_URL or OPENAI_API_KEY must be set: there is no model to try.")
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), "afterword-eval-"))
const now = () => Temporal.Now.instant()
const store = await openStore(join(folder, "eval.db"), now)
const lines: LogLine[] = []
const unlimited = { chat: 0, visitor: 0, agency: 0, day: 0 }
const model = (await openModel(
  { ...config, budgets: unlimited },
  { spending: store.spending, now, log: (line) => lines.push(line) },
))!
const coach = coachWith(reviewer(null), model)

console.log(`${config.model}: drafts`)
console.table([await drafting(Number(options.drafts))])
console.log(`${config.model}: conversation`)
console.table([await conversation(Number(options.talks))])
const failed = Map.groupBy(
  lines.filter(({ event }) => event === "model-failed"),
  ({ kind }) => String(kind),
)
if (failed.size > 0)
  console.table([Object.fromEntries(Array.from(failed, ([kind, { length }]) => [`failed: ${kind}`, length]))])
await model.close()
await store.close()
rmSync(folder, { recursive: true })

async function drafting(count: number) {
  const moment = Temporal.ZonedDateTime.from("2026-11-17T18:00:00-05:00[America/New_York]")
  const sender = { name: "Priya Nair", phone: "555-0142" }
  let [byModel, firstTry, passing, grounded] = [0, 0, 0, 0]
  const seconds: number[] = []
  const before = lines.length
  for (let index = 0; index < count; index += 1) {
    const thanks = index % 3 !== 0
    const points = { topic: topics[index % topics.length]!, value: values[(index * 7) % values.length]! }
    const request: WriteRequest = {
      situation: {
        company: "Harbour Lights",
        role: "line cook",
        interviews: [{ at: thanks ? "2026-11-17T14:00" : "2026-11-05T14:00", with: ["dana"] }],
        people: [{ id: "dana", name: "Dana Okoro", kind: "interviewer", email: "dana@harbour.example" }],
        messages: thanks ? [] : [{ kind: "thank_you", at: "2026-11-05" }],
      },
      kind: thanks ? "thank_you" : "follow_up",
      tone: (["warm", "plain", "formal"] as const)[index % 3]!,
      points,
      sender,
    }
    // A provider that is left alone for a while is waited for, else the rest would be the built-in writer's.
    while (lines.at(-1)?.kind === "open") {
      await pause(11_000)
      lines.push({ event: "waited" })
    }
    const calls = lines.length
    const started = performance.now()
    const draft = await coach.write(
      request,
      { now: moment, locale: "en" },
      model.session({ agency: "eval" }, new AbortController().signal),
    )
    seconds.push((performance.now() - started) / 1000)
    if ("forbidden" in draft) throw new Error("This draft may be written.")
    const own = await writtenFor(request, { now: moment, locale: "en" })
    if ("forbidden" in own) throw new Error("This draft may be written.")
    if (draft.written === "model") byModel += 1
    if (draft.written === "model" && lines.length === calls + 1) firstTry += 1
    // Checked again, apart from the writer's own checks.
    const { findings } = await own.judge(draft.subject, draft.body)
    const faults = findings.filter(({ level }) => level !== "hint").map(({ rule }) => rule)
    const excused = own.draft.review.findings.map(({ rule }) => rule)
    if (faults.every((rule) => excused.includes(rule))) passing += 1
    const told = [
      own.draft.subject,
      own.draft.body,
      ...Object.values(points),
      "Dana Okoro Harbour Lights line cook",
    ].join("\n")
    const text = `${draft.subject}\n${draft.body}`
    if (untold(text, told).length + ungrounded(text, { situation: request.situation, points, sender }).length === 0)
      grounded += 1
    print(`\n[${draft.written}] ${points.topic} | ${points.value}\nSubject: ${draft.subject}\n${draft.body}`)
  }
  return {
    drafts: count,
    "by the model": share(byModel, count),
    "at the first try": share(firstTry, count),
    "shown that pass review": share(passing, count),
    "shown that are grounded": share(grounded, count),
    ...cost(before, count, seconds),
  }
}

async function conversation(count: number) {
  const cases = JSON.parse(readFileSync(new URL("../test/cases/chat.json", import.meta.url), "utf8")) as {
    turns: string[]
    now: string
    timeZone: string
  }[]
  let [held, heldTurns, turns, own, shown] = [0, 0, 0, 0, 0]
  const reasons: Record<string, number> = {}
  const seconds: number[] = []
  const before = lines.length
  const watched: Coach = {
    ...coach,
    async *word(wording, session) {
      let holding = false
      let text = ""
      const onHeld = (sentence: string, why: string) => {
        held += 1
        holding = true
        reasons[why] = (reasons[why] ?? 0) + 1
        print(`  held back (${why}): ${sentence}`)
      }
      for await (const piece of converse({ ...wording, onHeld }, session)) {
        text += piece
        yield piece
      }
      turns += 1
      if (holding) heldTurns += 1
      if (text === wording.answer.text) own += 1
      else shown += text.split(/(?<=[.?!])\s+/u).length
    },
  }
  for (const { turns: messages, now: at, timeZone } of cases.slice(0, count)) {
    const played = await play(watched, messages, { now: Temporal.ZonedDateTime.from(at), timeZone })
    for (const { message, text, seconds: took } of played) {
      seconds.push(took)
      print(`\n> ${message}\n${text}`)
    }
  }
  return {
    "answers worded": turns,
    "the coach's own after all": share(own, turns),
    "with something held back": share(heldTurns, turns),
    "sentences held back": held,
    "sentences shown": shown,
    ...cost(before, Math.max(1, turns), seconds),
    "held for": Object.entries(reasons)
      .toSorted((a, b) => b[1] - a[1])
      .map(([why, times]) => `${why} ${times}`)
      .join(", "),
  }
}

function cost(from: number, count: number, seconds: number[]) {
  const used = lines.slice(from).reduce((sum, { tokens }) => sum + Number(tokens ?? 0), 0)
  const sorted = seconds.toSorted((a, b) => a - b)
  return {
    "tokens each": Math.round(used / count),
    "seconds, median": Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)),
  }
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}`
}
