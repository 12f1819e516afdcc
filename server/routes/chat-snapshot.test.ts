import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ChatClient } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
let client: ChatClient
let clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
beforeEach(async () => {
  clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
  server = await testApp({ now: () => clock })
  client = new ChatClient((path, init) => server.app.request(path, init))
})
afterEach(() => server.close())

describe("GET /v1/chat/:id", () => {
  it("gives the messages, the facts with their words, and the advice as of now", async () => {
    await client.say("on 2026-11-18", {}, "m1")
    const response = await client.call("GET")
    const snapshot = await response.json()
    expect(snapshot).toMatchObject({
      messages: [
        { id: "m1", role: "user", parts: [{ type: "text", text: "on 2026-11-18" }] },
        { role: "assistant", metadata: { asked: "decisionDate" } },
      ],
      situation: { interviews: [{ at: "2026-11-18" }] },
      mentions: [{ field: "interviews[0].at", messageId: "m1" }],
      advice: { action: "wait" },
    })
    expect(Object.keys(snapshot as object)).toEqual(["messages", "situation", "mentions", "advice"])
    clock = clock.add({ hours: 48 })
    expect(await (await client.call("GET")).json()).toMatchObject({ advice: { action: "send" } })
  })

  it("has a tag that says when it changed", async () => {
    await client.say("on 2026-11-18")
    const etag = (await client.call("GET")).headers.get("etag") ?? ""
    expect(etag).toMatch(/^"[^"]+"$/)
    const same = await client.call("GET", "", undefined, { "if-none-match": etag })
    expect([same.status, await same.text()]).toEqual([304, ""])
    await client.say("by 2026-11-30")
    expect((await client.call("GET", "", undefined, { "if-none-match": etag })).status).toBe(200)
  })

  it("is new for a cache once the advice is, and unchanged for a correction", async () => {
    await client.say("on 2026-11-18")
    const etag = (await client.call("GET")).headers.get("etag") ?? ""
    clock = clock.add({ hours: 48 })
    expect((await client.call("GET", "", undefined, { "if-none-match": etag })).status).toBe(200)
    const put = await client.call("PUT", "/situation", { situation: {} }, { "if-match": etag })
    expect(put.status).toBe(200)
  })
})
