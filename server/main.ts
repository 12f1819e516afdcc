/**
 * Starts the server from the environment, and closes it when it is told to. The only reader of the environment.
 * @module
 */
import "./compiled-regexps.ts"
import { fileURLToPath } from "node:url"
import { Directory, demoAgency, readAgencies } from "./agencies.ts"
import { createApp } from "./app.ts"
import { coachWith } from "./coach/built-in.ts"
import { timing } from "./coach/timing.ts"
import { warmUp } from "./coach/warm-up.ts"
import { ConfigError, readConfig } from "./config.ts"
import { failureLine, type LogLine } from "./http/log.ts"
import { openModel } from "./model/open-model.ts"
import { keepRetention } from "./retention.ts"
import { Grammar } from "./review/grammar/grammar.ts"
import { reviewer } from "./review/reviewer.ts"
import { serve } from "./serve.ts"
import { openStore, type Store } from "./store/store.ts"
import { Turns } from "./stream/turns.ts"

/** How long a running answer may take to its end once the server is told to close. */
const GRACE_MS = 8000

const now = () => Temporal.Now.instant()
const log = (line: LogLine) => console.log(JSON.stringify({ time: now().toString(), ...line }))

// Node would print the error whole, and it may quote a candidate. What ran is taken up at the next start.
process.on("uncaughtException", (error) => {
  log(failureLine(error))
  process.exit(1)
})

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : "The server could not start.")
  process.exitCode = 1
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const named = config.agencies === undefined ? undefined : readAgencies(config.agencies, timing)
  const store = await open(config.databaseFile)
  const grammar = config.grammar ? new Grammar() : null
  const model = await openModel(config.model, { spending: store.spending, now, log })
  const coach = coachWith(reviewer(grammar), model ?? undefined)
  const turns = new Turns(store.chats, coach, (error) => log(failureLine(error)))
  const interrupted = await turns.recover()
  const endRetention = keepRetention(store, config.retentionDays, now, log)

  const server = await serve(config, (port) => {
    const agencies = named ?? new Directory([demoAgency(port)])
    const settings = { ...config, site: fileURLToPath(new URL("../dist", import.meta.url)) }
    return createApp({ store, turns, coach, agencies, now, log, settings }).fetch
  }).catch((error: NodeJS.ErrnoException) => {
    const variable = error.code === "ENOTFOUND" || error.code === "EADDRNOTAVAIL" ? "HOST" : "PORT"
    throw new ConfigError(variable, `cannot listen (${error.code})`)
  })
  log({ event: "listening", port: server.port, interrupted })
  const warming = new AbortController()
  const warm = warmUp(coach, named?.first ?? demoAgency(server.port), now(), warming.signal)

  const close = async () => {
    endRetention()
    warming.abort()
    await warm
    await Promise.all([turns.close(GRACE_MS), server.close(GRACE_MS + 1000)])
    await model?.close()
    await Promise.all([store.close(), grammar?.close()])
    log({ event: "closed" })
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void close())
}

async function open(file: string): Promise<Store> {
  try {
    return await openStore(file, now)
  } catch {
    throw new ConfigError("DATABASE_URL", `${file} cannot be opened as a database`)
  }
}
