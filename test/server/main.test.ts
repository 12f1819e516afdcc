import { writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { connect } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { afterEach, describe, expect, it } from "vitest"
import { ChatClient } from "./client.ts"
import { newFile, type ServerProcess, startServer } from "./process.ts"
import { type Script, startProvider, type TestProvider } from "./provider.ts"

const running: ServerProcess[] = []
const providers: TestProvider[] = []
afterEach(async () => {
  await Promise.all(providers.splice(0).map((provider) => provider.close()))
  await Promise.all(running.splice(0).map((server) => server.end("SIGKILL")))
})

async function start(environment: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServer({ PORT: "0", DATABASE_URL: `file:${newFile()}`, ...environment })
  running.push(server)
  return server
}

describe("the server as it runs", { timeout: 30_000 }, () => {
  it("is healthy, ready, and answers a chat over a real connection", async () => {
    const server = await start({ ALLOW_NOW: "1" })
    for (const path of ["/healthz", "/readyz", "/openapi.json", "/v1/agencies/demo"]) {
      expect((await server.fetch(path)).status).toBe(200)
    }
    const client = new ChatClient(server.fetch)
    const { chunks, text } = await client.say("I had an interview yesterday at 2pm. When should I follow up?", {
      now: "2026-11-24T10:00:00-05:00[America/New_York]",
    })
    expect(chunks.map(({ type }) => type)).toEqual([
      "start",
      "data-situation",
      "data-advice",
      "text-start",
      "text-delta",
      "text-end",
      "finish",
    ])
    expect(text.length).toBeGreaterThan(20)
    expect((await client.call("GET")).status).toBe(200)
    expect((await client.call("GET", "/calendar.ics")).headers.get("content-type")).toContain("text/calendar")
    expect((await client.call("DELETE")).status).toBe(204)
  })

  it("closes at once when told to, though clients keep their connections", async () => {
    const server = await start()
    await (await server.fetch("/healthz")).text()
    const idle = connect(server.port, "127.0.0.1")
    idle.on("error", () => undefined)
    await pause(50)
    const begun = performance.now()
    expect(await server.end("SIGTERM")).toBe(0)
    expect(performance.now() - begun).toBeLessThan(6000)
    expect(server.output()).toContain('"event":"closed"')
    idle.destroy()
  })

  it("prints nothing but JSON lines, and nothing of what was said", async () => {
    const server = await start()
    await new ChatClient(server.fetch).say("I met Ada Lovelace")
    await server.fetch("/nothing?name=Lovelace")
    await server.end("SIGTERM")
    const lines = server.output().trim().split("\n")
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("event")
    expect(server.output()).not.toContain("Lovelace")
  })

  it("takes a body without content-length, and refuses it beyond 64 KB", async () => {
    const server = await start()
    const send = (bytes: number) => {
      const body = JSON.stringify({ text: "x".repeat(bytes) })
      // A stream has no length that could be told ahead.
      return server.fetch("/v1/understand", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: new Blob([body]).stream(),
        duplex: "half",
      } as RequestInit)
    }
    expect((await send(1000)).status).toBe(200)
    const refused = await send(70_000)
    expect(refused.status).toBe(413)
    expect(await refused.json()).toMatchObject({ status: 413 })
    expect((await server.fetch("/healthz")).status).toBe(200)
  })
})

describe("the server with a model", { timeout: 30_000 }, () => {
  const withModel = async (script: Script) => {
    const provider = await startProvider({ script })
    providers.push(provider)
    const server = await start({
      OPENAI_BASE_URL: provider.url,
      OPENAI_MODEL: "test",
      OPENAI_API_KEY: "sk-secret",
      MODEL_FIRST_TOKEN_SECONDS: "1",
    })
    return { provider, server }
  }

  it("asks it, counts what it used, and tells nobody its key or its words", async () => {
    const { provider, server } = await withModel("Bluebells are blue.")
    const { chunks } = await new ChatClient(server.fetch).say("I had an interview yesterday. When should I follow up?")
    expect(chunks.at(-1)?.type).toBe("finish")
    expect(provider.requests[0]?.headers.authorization).toBe("Bearer sk-secret")
    expect(await server.end("SIGTERM")).toBe(0)
    expect(server.output()).toMatch(/"event":"model","job":"converse",.*"tokens":\d+/)
    expect(server.output()).not.toMatch(/sk-secret|Bluebells|interview/)
  })

  it("finishes what it was asked before it closes, without a model that is late", async () => {
    const { provider, server } = await withModel({ text: "Bluebells are blue.", afterMs: 60_000 })
    const answer = new ChatClient(server.fetch).say("I had an interview yesterday. When should I follow up?")
    await expect.poll(() => provider.requests.length, { timeout: 5000 }).toBe(1)
    expect(await server.end("SIGTERM")).toBe(0)
    expect((await answer).chunks.at(-1)?.type).toBe("finish")
    expect(server.output()).toMatch(/"event":"model-failed","job":"converse","kind":"timeout"/)
    expect(provider.requests[0]?.left).toBe(true)
  })
})

describe("a start that cannot be", { timeout: 30_000 }, () => {
  const failing = async (environment: Record<string, string>) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    await startServer({ PORT: "0", DATABASE_URL: `file:${newFile()}`, ...environment }).then(
      async (server) => {
        await server.end("SIGKILL")
        resolve("it started")
      },
      (error: Error) => resolve(error.message),
    )
    return promise
  }

  it.each([
    ["PORT", "http"],
    ["ALLOW_NOW", "perhaps"],
    ["RETENTION_DAYS", "-3"],
    ["DATABASE_URL", "postgres://localhost/afterword"],
    ["DATABASE_URL", "file:/dev/null/x.db"],
    ["AGENCIES", "/nowhere.json"],
    ["HOST", "256.1.1.1"],
    ["OPENAI_BASE_URL", "nowhere"],
  ])("says why in one line: %s=%s", async (name, value) => {
    expect(await failing({ [name]: value })).toMatch(new RegExp(`^${name}: [^\n]+\n$`))
  })

  it("names the place in the agencies file", async () => {
    const file = `${newFile()}.json`
    writeFileSync(file, JSON.stringify([{ id: "north", name: "North", origins: [], playbook: "none-such" }]))
    expect(await failing({ AGENCIES: file })).toMatch(/^AGENCIES: .*\[0\]\.playbook is not a known playbook\n$/)
  })

  it("says so where the port is taken, and where the file is no database", async () => {
    const other = createServer().listen(0)
    const { port } = other.address() as AddressInfo
    expect(await failing({ PORT: String(port) })).toBe("PORT: cannot listen (EADDRINUSE)\n")
    other.close()
    const file = newFile()
    writeFileSync(file, "This is no database, it only looks like a file of one kind or another.".repeat(20))
    expect(await failing({ DATABASE_URL: `file:${file}` })).toMatch(/^DATABASE_URL: .*\n$/)
  })
})
