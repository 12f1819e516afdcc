/**
 * What a model's words cost on their way through the coach, against a plain Hono proxy of the same provider. It says so many tokens all
 * at once, whatever it is asked for, and takes no time to think: what is left between the two is the coach's own work, to read the
 * message, to advise, and to judge the first sentence. The proxy's first words are its first token, the coach's a whole sentence. Sixty
 * tokens are what the coach asks for; of 1,000 it shows the first few sentences and leaves.
 * @example node scripts/bench/model.ts            the first token and the CPU, interleaved
 * @example node scripts/bench/model.ts 2000       so many open streams at five tokens a second: 500 more each second until all are open
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { ChatClient } from "../../test/server/client.ts"

const children: ChildProcess[] = []
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const round = (value: number, digits = 2) => Number(value.toFixed(digits))
const WARM_UP = 30
const NOW = "2026-11-24T10:00:00-05:00[America/New_York]"
const QUESTION = "I interviewed on Friday, November 20 with Dana at Acme. When should I follow up?"

async function start(...args: string[]): Promise<string> {
  const script = fileURLToPath(new URL("model-servers.ts", import.meta.url))
  const child = spawn(process.execPath, ["--expose-gc", script, ...args], { stdio: ["ignore", "pipe", "inherit"] })
  children.push(child)
  // One that ends before it listens would be waited for without end.
  const [line] = (await Promise.race([once(child.stdout, "data"), endOf(child)])) as [Buffer]
  return `http://127.0.0.1:${(JSON.parse(line.toString()) as { port: number }).port}`
}

async function endOf(child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, "exit")
  throw new Error(`A server of the bench ended before it listened: ${code ?? signal}.`)
}

const usageOf = async (base: string, query = "") =>
  (await (await fetch(`${base}/usage${query}`)).json()) as { cpuMs: number; rss: number }

const askProxy = (base: string) =>
  fetch(`${base}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "m", stream: true, messages: [{ role: "user", content: QUESTION }] }),
  })
const askCoach = (base: string) =>
  new ChatClient((path, init) => fetch(`${base}${path}`, init)).post(QUESTION, { now: NOW })

/** Milliseconds until `sign` has come, and what came in all. */
async function timed(
  ask: () => Promise<Response>,
  sign: string,
  onFirst?: () => void,
): Promise<{ first: number; body: string }> {
  const started = performance.now()
  const decoder = new TextDecoder()
  let [body, first] = ["", 0]
  for await (const bytes of (await ask()).body ?? []) {
    body += decoder.decode(bytes, { stream: true })
    if (first > 0 || !body.includes(sign)) continue
    first = performance.now() - started
    onFirst?.()
  }
  return { first, body }
}

/** Else what came first was the coach's own, and the model's was never waited for. */
const startsInItsWords = (body: string, sign: string): boolean =>
  /^[^}]*"(?:delta|content)":"Keep/.test(body.slice(body.indexOf(sign)))

const LENGTHS = [60, 1000]

/** The first words, and CPU, side by side, for a short answer and a long one. */
export async function streamCosts(requests = 60) {
  const rows: Record<string, Record<string, number>> = {}
  for (const tokens of LENGTHS)
    for (const [name, costs] of Object.entries(await costsOf(tokens, requests)))
      rows[`${name}, ${tokens} tokens`] = costs
  return rows
}

async function costsOf(tokens: number, requests: number) {
  const provider = await start("provider", String(tokens), "0")
  const [proxy, coach] = await Promise.all([start("proxy", `${provider}/v1`), start("coach", `${provider}/v1`)])
  const sides = {
    "plain Hono proxy": { base: proxy, ask: () => askProxy(proxy), sign: '"content"' },
    coach: { base: coach, ask: () => askCoach(coach), sign: '"text-delta"' },
  }
  const measured = (): { first: number[]; cpu: number[]; worded: number } => ({ first: [], cpu: [], worded: 0 })
  const of = { "plain Hono proxy": measured(), coach: measured() }
  for (let turn = 0; turn < WARM_UP + requests; turn += 1)
    for (const name of Object.keys(sides) as (keyof typeof sides)[]) {
      const { base, ask, sign } = sides[name]
      const before = (await usageOf(base)).cpuMs
      const { first, body } = await timed(ask, sign)
      await pause(5)
      const after = (await usageOf(base)).cpuMs
      if (turn < WARM_UP) continue
      of[name].first.push(first)
      of[name].cpu.push(after - before)
      if (startsInItsWords(body, sign)) of[name].worded += 1
    }
  stop()
  const row = ({ first, cpu, worded }: ReturnType<typeof measured>) => ({
    answers: first.length,
    "begun in the model's words": worded,
    "first words, ms": round(median(first)),
    "CPU an answer, ms": round(median(cpu)),
  })
  return { "plain Hono proxy": row(of["plain Hono proxy"]), coach: row(of.coach) }
}

/** A provider that talks on for a minute: whoever is let in first is still listening when the last one is. */
const [LONG_TOKENS, EVERY_MS] = ["300", "200"]

/** Many streams open at once: twenty more each 40 ms, whether or not the ones before have an answer yet. */
async function openStreams(count: number) {
  const provider = await start("provider", LONG_TOKENS, EVERY_MS)
  const coach = await start("coach", `${provider}/v1`)
  for (let warm = 0; warm < 20; warm += 1) await (await askCoach(coach)).body?.cancel()
  await pause(14_000)
  const before = await usageOf(coach, "?collected")
  let [open, most, failed, worded] = [0, 0, 0, 0]
  const { promise: allSpeak, resolve: speaks } = Promise.withResolvers<void>()
  let speaking = 0
  const why: Record<string, number> = {}
  const fail = (reason: string) => {
    failed += 1
    why[reason] = (why[reason] ?? 0) + 1
  }
  const begun = () => {
    speaking += 1
    if (speaking + failed === count) speaks()
  }
  const one = async () => {
    open += 1
    most = Math.max(most, open)
    try {
      const { body } = await timed(() => askCoach(coach), '"text-delta"', begun)
      if (!body.includes('"type":"finish"') || body.includes('"type":"error"')) fail("cut short")
      else if (body.includes("Close with your name.") || body.includes("Keep your note short")) worded += 1
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } }
      fail(cause?.code ?? String(error))
    }
    open -= 1
  }
  const started = performance.now()
  const all: Promise<void>[] = []
  for (let index = 0; index < count; index += 1) {
    all.push(one())
    // They come over a few seconds, as people do.
    if (index % 20 === 19) await pause(40)
  }
  await Promise.race([allSpeak, Promise.all(all)])
  const spoken = performance.now()
  const full = await usageOf(coach, "?collected")
  await Promise.all(all)
  const after = await usageOf(coach)
  stop()
  if (failed > 0) console.error(why)
  return {
    streams: count,
    "open at once": most,
    failed,
    "in the model's words": worded,
    "seconds until all had words": round((spoken - started) / 1000, 1),
    "seconds in all": round((performance.now() - started) / 1000, 1),
    "KB a stream, while streaming": round((full.rss - before.rss) / most / 1024, 0),
    "CPU s": round((after.cpuMs - before.cpuMs) / 1000, 1),
  }
}

function stop(): void {
  for (const child of children.splice(0)) child.kill()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? 0)
  console.table(count > 0 ? [await openStreams(count)] : await streamCosts())
}
