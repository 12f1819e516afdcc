/**
 * One of the three servers of the stream bench, each in a process of its own: a provider, a plain proxy of it, the coach with it as its
 * model. Prints its port as one line of JSON; `GET /usage` tells CPU and memory so far, `?collected` after a collection.
 * @example node scripts/bench/model-servers.ts provider 60 200
 * @example node scripts/bench/model-servers.ts coach http://127.0.0.1:9000/v1
 * @module
 */
import "../../server/compiled-regexps.ts"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Hono } from "hono"
import { proxy } from "hono/proxy"
import { Directory, demoAgency } from "../../server/agencies.ts"
import { createApp } from "../../server/app.ts"
import { coachWith } from "../../server/coach/built-in.ts"
import { warmUp } from "../../server/coach/warm-up.ts"
import { openModel } from "../../server/model/open-model.ts"
import { reviewer } from "../../server/review/reviewer.ts"
import { serve } from "../../server/serve.ts"
import { openStore } from "../../server/store/store.ts"
import { Turns } from "../../server/stream/turns.ts"

const [, , role, ...rest] = process.argv
const here = { port: 0, host: "127.0.0.1" }
const usage = (collected = false) => {
  const { user, system } = process.cpuUsage()
  // What is held, not what could be given up at any moment.
  if (collected) globalThis.gc?.()
  return { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() }
}
const ready = (port: number) => console.log(JSON.stringify({ port }))
process.on("SIGTERM", () => process.exit())

if (role === "provider") provider(Number(rest[0]), Number(rest[1]))
else if (role === "proxy") await plainProxy(rest[0]!)
else await coach(rest[0]!)

/** So many tokens, one every so many milliseconds; 0 for all at once. Each token is a word. */
function provider(tokens: number, everyMs: number): void {
  const text =
    "Keep your note short and friendly. Thank them for their time. Name one detail from your conversation. " +
    "Say that you are interested in the job. Ask politely about the next steps. Close with your name. "
  const words = text
    .repeat(Math.ceil(tokens / 30))
    .match(/\S+\s/gu)!
    .slice(0, tokens)
  const event = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
  const events = [event({ role: "assistant" }), ...words.map((content) => event({ content }))]
  const end = [event({}, "stop"), "data: [DONE]\n\n"]
  const server = createServer((request, response) => {
    // The prompt is read and thrown away.
    request.resume().once("end", () => answer(response))
  })
  const answer = (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream" })
    if (everyMs === 0) {
      for (const one of [...events, ...end]) response.write(one)
      response.end()
      return
    }
    let next = 0
    const timer = setInterval(() => {
      if (next < events.length) response.write(events[next++])
      else {
        clearInterval(timer)
        response.end(end.join(""))
      }
    }, everyMs)
    response.on("close", () => clearInterval(timer))
  }
  server.listen(0, "127.0.0.1", 4096, () => ready((server.address() as AddressInfo).port))
}

async function plainProxy(url: string): Promise<void> {
  const app = new Hono()
    .get("/usage", (c) => c.json(usage(c.req.query("collected") !== undefined)))
    .post("/v1/chat/completions", (c) => proxy(`${url}/chat/completions`, c.req))
  ready((await serve(here, () => app.fetch)).port)
}

async function coach(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"))
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  const now = () => Temporal.Now.instant()
  const store = await openStore(join(folder, "bench.db"), now)
  const model = await openModel(
    {
      baseURL: url,
      apiKey: undefined,
      model: "m",
      firstTokenMs: 20_000,
      answerMs: 120_000,
      budgets: { chat: 0, visitor: 0, agency: 0, day: 0 },
    },
    { spending: store.spending, now, log: () => undefined },
  )
  const parts = coachWith(reviewer(null), model ?? undefined)
  const turns = new Turns(store.chats, parts, (error) => console.error(error))
  const settings = { allowNow: true, rateLimit: 0, trustedProxies: 0, site: folder }
  const listening = await serve(here, (port) => {
    const agencies = new Directory([demoAgency(port)])
    const app = createApp({ store, turns, coach: parts, agencies, now, log: () => undefined, settings })
    app.get("/usage", (c) => c.json(usage(c.req.query("collected") !== undefined)))
    return app.fetch
  })
  await warmUp(parts, demoAgency(listening.port), now(), AbortSignal.timeout(60_000))
  ready(listening.port)
}
