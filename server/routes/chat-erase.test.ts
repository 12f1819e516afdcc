import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ChatClient } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
let client: ChatClient
beforeEach(async () => {
  server = await testApp()
  client = new ChatClient((path, init) => server.app.request(path, init))
})
afterEach(() => server.close())

describe("DELETE /v1/chat/:id", () => {
  it("erases for good, files included", async () => {
    await client.say("on 2026-11-18 with Ada Lovelace at Analytical Engines")
    const files = () => ["", "-wal"].map((end) => readFileSync(server.file + end, "latin1")).join("")
    expect(files()).toContain("Ada Lovelace")
    const response = await client.call("DELETE")
    expect([response.status, await response.text()]).toEqual([204, ""])
    expect(files()).not.toContain("Ada Lovelace")
    expect(files()).not.toContain(client.id)
    for (const [method, rest] of [
      ["GET", ""],
      ["GET", "/stream"],
      ["GET", "/export"],
      ["DELETE", ""],
    ] as const) {
      expect((await client.call(method, rest)).status).toBe(404)
    }
  })

  it("is nobody's but the secret's", async () => {
    await client.say("hello")
    const response = await server.app.request(`/v1/chat/${client.id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${"x".repeat(43)}` },
    })
    expect(response.status).toBe(404)
    expect((await client.call("GET")).status).toBe(200)
  })
})

describe("GET /v1/chat/:id/export", () => {
  it("gives everything that is held, and not the secret's hash", async () => {
    await client.say("on 2026-11-18", { agency: "demo", locale: "en-GB" }, "m1")
    const response = await client.call("GET", "/export")
    expect(response.headers.get("content-disposition")).toContain("attachment")
    const held = await response.json()
    expect(held).toMatchObject({
      id: client.id,
      agency: "demo",
      locale: "en-GB",
      timeZone: "America/New_York",
      situation: { interviews: [{ at: "2026-11-18" }] },
      mentions: [{ messageId: "m1" }],
      askedBefore: ["decisionDate"],
      messages: [{ id: "m1" }, { role: "assistant" }],
      turns: [{ messageId: "m1", status: "done" }],
    })
    expect(JSON.stringify(held)).not.toMatch(/[0-9a-f]{64}/)
  })
})

describe("GET /v1/chat/:id/calendar.ics", () => {
  it("is a calendar with the dates ahead", async () => {
    await client.say("on 2026-11-18")
    const response = await client.call("GET", "/calendar.ics")
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(await response.text()).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20261125T090000Z\r\n[\s\S]*END:VCALENDAR\r?\n?$/,
    )
  })

  it("is nobody's but the secret's", async () => {
    await client.say("hello")
    expect((await server.app.request(`/v1/chat/${client.id}/calendar.ics`)).status).toBe(404)
  })
})
