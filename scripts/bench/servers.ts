/**
 * The two servers that the bench compares: the coach on a real database file, and a bare route that streams given bytes.
 * Prints their ports as one line of JSON.
 * @module
 */
import "../../server/compiled-regexps.ts"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Hono } from "hono"
import { stream } from "hono/streaming"
import { Directory, demoAgency } from "../../server/agencies.ts"
import { createApp } from "../../server/app.ts"
import { builtInCoach } from "../../server/coach/built-in.ts"
import { serve } from "../../server/serve.ts"
import { openStore } from "../../server/store/store.ts"
import { Turns } from "../../server/stream/turns.ts"

const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
process.on("SIGTERM", () => process.exit())
const now = () => Temporal.Now.instant()
const store = await openStore(join(folder, "bench.db"), now)
const turns = new Turns(store.chats, builtInCoach, (error) => console.error(error))
const settings = { allowNow: false, rateLimit: 0, trustedProxies: 0, site: folder }
const coach = await serve({ port: 0, host: "127.0.0.1" }, (port) => {
  const agencies = new Directory([demoAgency(port)])
  return createApp({ store, turns, coach: builtInCoach, agencies, now, log: () => {}, settings }).fetch
})

let events: string[] = []
const route = new Hono()
  .post("/sample", async (c) => {
    events = (await c.req.text()).split(/(?<=\n\n)/)
    return c.body(null, 204)
  })
  .post("/v1/chat", async (c) => {
    await c.req.json()
    c.header("content-type", "text/event-stream")
    return stream(c, async (out) => {
      for (const event of events) await out.write(event)
    })
  })
const bare = await serve({ port: 0, host: "127.0.0.1" }, () => route.fetch)

console.log(JSON.stringify({ coach: coach.port, bare: bare.port }))
