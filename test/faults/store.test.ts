import { statSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { describe, expect, it } from "vitest"
import { ChatClient } from "../server/client.ts"
import { testApp } from "../server/fakes.ts"

describe("a store that cannot be written", { timeout: 30_000 }, () => {
  it("is a 503 for everybody, and forgotten once it is over", async () => {
    const server = await testApp()
    const client = new ChatClient((path, init) => server.app.request(path, init))
    await client.say("on 2026-11-18", {}, "m1")

    const other = new DatabaseSync(server.file)
    other.exec("BEGIN EXCLUSIVE")
    const refused = await client.post("by 2026-11-30", {}, "m2")
    expect(refused.status).toBe(503)
    expect(refused.headers.get("retry-after")).toBe("2")
    expect(refused.headers.get("content-type")).toBe("application/problem+json")
    expect((await server.app.request("/readyz")).status).toBe(503)
    expect((await server.app.request("/healthz")).status).toBe(200)
    other.exec("ROLLBACK")
    other.close()

    expect((await server.app.request("/readyz")).status).toBe(200)
    expect((await client.say("by 2026-11-30", {}, "m2")).message.parts[0]).toMatchObject({
      data: { situation: { interviews: [{ at: "2026-11-18" }], decisionDate: "2026-11-30" } },
    })
    await server.close()
  })

  it("in the middle of an answer ends the answer, and the next try makes it whole", async () => {
    const other: { db?: DatabaseSync } = {}
    let locked = false
    const server = await testApp({
      coach: {
        async *word({ answer }) {
          yield answer.text
          if (locked) return
          locked = true
          other.db = new DatabaseSync(server.file)
          other.db.exec("BEGIN EXCLUSIVE")
        },
      },
    })
    const client = new ChatClient((path, init) => server.app.request(path, init))
    const { chunks } = await client.say("on 2026-11-18", {}, "m1")
    expect(chunks.at(-1)?.type).toBe("error")
    other.db?.exec("ROLLBACK")
    other.db?.close()
    expect((await client.say("on 2026-11-18", {}, "m1")).text).toBe("Action: wait.")
    const { messages } = (await (await client.call("GET")).json()) as { messages: object[] }
    expect(messages).toHaveLength(2)
    await server.close()
  })
})

describe("the file", () => {
  it("is nobody else's to read", async () => {
    const server = await testApp()
    await new ChatClient((path, init) => server.app.request(path, init)).say("hello")
    for (const end of ["", "-wal"]) expect(statSync(server.file + end).mode & 0o077).toBe(0)
    await server.close()
  })
})
