/**
 * npm run bench: what things cost, side by side in one run. Absolute times depend on the machine; the ratios say more.
 * @module
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { builtInCoach } from "../server/coach/built-in.ts"
import { type ReviewInput, readDraft, review } from "../shared/review/review.ts"
import { rules } from "../shared/review/rules/index.ts"
import { advise } from "../shared/timing/advise.ts"
import { calendarOf } from "../shared/timing/holidays.ts"
import { playbookOf } from "../shared/timing/playbooks/index.ts"
import type { ReviewRequest } from "../shared/wire/review.ts"
import { Situation } from "../shared/wire/situation.ts"
import { wordsOf } from "../shared/words/index.ts"
import { ChatClient } from "../test/server/client.ts"
import { topics, values } from "../test/writer/points.ts"
import { streamCosts } from "./bench/model.ts"
import { buildAll } from "./build.ts"
import { sizes } from "./size.ts"

const casesOf = (name: string) => JSON.parse(readFileSync(new URL(`../test/cases/${name}`, import.meta.url), "utf8"))
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const round = (value: number, digits = 2) => Number(value.toFixed(digits))

console.log("Verdicts, with timeline and texts")
console.table([verdicts()])
console.log("Understanding, a message with what was known before it")
console.table([understanding()])
console.log("Reviews, without grammar")
console.table([reviews()])
console.log("Each rule over the same drafts, slowest first")
console.table(rulesTimed())
console.log("Drafts written, each reviewed before it is shown")
console.table([await writing()])
console.log("A chat turn over HTTP against a bare route that streams the same bytes (interleaved, median)")
console.table(await turns())
console.log(
  "A model's words on their way through the coach against a plain proxy of the same provider (interleaved, median)",
)
console.table(await streamCosts())
console.log("What a visitor loads, bytes")
await buildAll()
console.table(Object.fromEntries(sizes().map(({ name, ...rest }) => [name, rest])))

function verdicts() {
  const rows = casesOf("timing.json").map((one: { situation: unknown; now: string; playbook: string }) => {
    const situation = Situation.parse(one.situation)
    const context = {
      now: Temporal.ZonedDateTime.from(one.now),
      playbook: playbookOf(one.playbook)!,
      calendar: calendarOf(situation.region ?? "US")!,
      words: wordsOf("en").timing,
    }
    return () => advise(situation, context)
  })
  const each = timeEach(rows, 20)
  return { cases: rows.length, "µs a verdict": round(each * 1000, 1), "verdicts a second": Math.round(1000 / each) }
}

function understanding() {
  const messages = casesOf("chat.json").flatMap((one: { turns: string[]; now: string; timeZone: string }) => {
    const now = Temporal.ZonedDateTime.from(one.now)
    let situation: Situation = {}
    return one.turns.map((text) => {
      const before = situation
      situation = builtInCoach.understand(text, { now, timeZone: one.timeZone, situation }).situation
      return () => builtInCoach.understand(text, { now, timeZone: one.timeZone, situation: before })
    })
  })
  for (const run of messages) run()
  const times = messages.map((run: () => unknown) => timeEach([run], 5))
  return {
    messages: messages.length,
    "ms a message, median": round(median([...times]), 3),
    "ms, slowest": round(Math.max(...times), 3),
    "messages a second": Math.round(1000 / (times.reduce((sum: number, time: number) => sum + time, 0) / times.length)),
  }
}

/** Every tone of thank-you and follow-up from points as people type them. */
async function writing() {
  const requests = topics.flatMap((topic, index) =>
    (["warm", "plain", "formal"] as const).map((tone) => ({
      situation: {
        company: "Harbour Lights",
        role: "line cook",
        interviews: [{ at: "2026-11-17T14:00", with: ["dana"] }],
        people: [{ id: "dana", name: "Dana Okoro", kind: "interviewer" as const, email: "dana@harbour.example" }],
        messages: index % 2 ? [{ kind: "thank_you" as const, at: "2026-11-17" }] : [],
      },
      kind: index % 2 ? ("follow_up" as const) : ("thank_you" as const),
      tone,
      points: { topic, value: values[index % values.length]! },
      sender: { name: "Priya Nair", phone: "555-0142" },
    })),
  )
  const now = Temporal.ZonedDateTime.from("2026-11-17T18:00:00-05:00[America/New_York]")
  for (const request of requests) await builtInCoach.write(request, { now })
  const times: number[] = []
  for (const request of requests) {
    const start = performance.now()
    await builtInCoach.write(request, { now })
    times.push(performance.now() - start)
  }
  return {
    drafts: requests.length,
    "ms a draft, median": round(median(times)),
    "ms, slowest": round(Math.max(...times)),
  }
}

function drafts(): ReviewInput[] {
  return casesOf("drafts.json").map(({ request }: { request: ReviewRequest }) => ({
    ...request,
    today: request.now?.slice(0, 10),
  }))
}

function reviews() {
  const words = wordsOf("en").review
  const inputs = drafts()
  const times = inputs.map((input) => timeEach([() => review(input, { rules, words })], 10))
  return {
    drafts: inputs.length,
    "words, mean": Math.round(inputs.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0) / inputs.length),
    "ms a review, median": round(median([...times]), 3),
    "ms, slowest": round(Math.max(...times), 3),
  }
}

function rulesTimed() {
  const read = drafts().map((input) => readDraft(input))
  return rules
    .map((rule) => ({
      rule: rule.id,
      "µs a draft": round(
        timeEach(
          read.map((draft) => () => [...rule.check(draft)]),
          5,
        ) * 1000,
        1,
      ),
    }))
    .sort((a, b) => b["µs a draft"] - a["µs a draft"])
}

/** Milliseconds a call, the best of three rounds, after a round to warm up. */
function timeEach(calls: (() => unknown)[], times: number): number {
  const rounds = [0, 1, 2, 3].map(() => {
    const start = performance.now()
    for (let turn = 0; turn < times; turn += 1) for (const call of calls) call()
    return (performance.now() - start) / times / calls.length
  })
  return Math.min(...rounds.slice(1))
}

/** The servers run in a process of their own, as they do in life; the client is here. */
async function turns() {
  const servers = spawn(process.execPath, [fileURLToPath(new URL("bench/servers.ts", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  const [line] = (await once(servers.stdout, "data")) as [Buffer]
  const { coach, bare } = JSON.parse(line.toString()) as { coach: number; bare: number }
  const text =
    "I interviewed last Tuesday with Dana at Acme, she said they'd decide by Friday. When should I follow up?"
  const ask = (port: number) =>
    new ChatClient((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init)).post(text)

  // The bare route sends what it is told to: a true turn's bytes.
  const sample = await (await ask(coach)).text()
  await fetch(`http://127.0.0.1:${bare}/sample`, { method: "POST", body: sample })

  const ports = { "bare route": bare, "chat turn": coach }
  const measured = Object.fromEntries(
    Object.keys(ports).map((name) => [name, { first: [], advice: [], whole: [] } as Times]),
  )
  const WARM_UP = 100
  for (let round = 0; round < WARM_UP + 400; round += 1)
    for (const [name, port] of Object.entries(ports)) {
      const times = await timed(() => ask(port))
      if (round < WARM_UP) continue
      for (const key of ["first", "advice", "whole"] as const) measured[name]![key].push(times[key])
    }
  servers.kill()

  const row = (key: keyof Times) =>
    Object.fromEntries(Object.entries(measured).map(([name, times]) => [name, round(median(times[key]), 3)]))
  const rows = { "first byte, ms": row("first"), "advice there, ms": row("advice"), "whole, ms": row("whole") }
  for (const one of Object.values(rows)) one.ratio = round(one["chat turn"]! / one["bare route"]!)
  return { bytes: { "chat turn": sample.length }, ...rows }
}

interface Times {
  first: number[]
  advice: number[]
  whole: number[]
}

/** Milliseconds until the first byte, the advice and the end of an answer. */
async function timed(ask: () => Promise<Response>): Promise<{ first: number; advice: number; whole: number }> {
  const start = performance.now()
  const since = () => performance.now() - start
  const decoder = new TextDecoder()
  let first = 0
  let advice = 0
  for await (const piece of (await ask()).body ?? []) {
    first ||= since()
    if (decoder.decode(piece).includes('"data-advice"')) advice ||= since()
  }
  return { first, advice, whole: since() }
}
