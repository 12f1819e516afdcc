import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ChatClient, read } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
let client: ChatClient
beforeEach(async () => {
  server = await testApp()
  client = new ChatClient((path, init) => server.app.request(path, init))
})
afterEach(() => server.close())

const types = (chunks: { type: string }[]) => chunks.map(({ type }) => type)

describe("POST /v1/chat", () => {
  it("streams facts and advice before any word", async () => {
    const { response, chunks, message } = await client.say("I had an interview on 2026-11-18")
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8")
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1")
    expect(types(chunks)).toEqual([
      "start",
      "data-situation",
      "data-advice",
      "text-start",
      "text-delta",
      "text-end",
      "finish",
    ])
    expect(message.metadata).toEqual({ asked: "decisionDate" })
    expect(message.parts[0]).toMatchObject({
      type: "data-situation",
      id: "situation",
      data: {
        situation: { timeZone: "America/New_York", interviews: [{ at: "2026-11-18" }] },
        mentions: [{ field: "interviews[0].at", text: "on 2026-11-18", sure: true, messageId: expect.any(String) }],
      },
    })
  })

  it("remembers what was said from message to message, and never asks twice", async () => {
    const first = await client.say("on 2026-11-18")
    const second = await client.say("they decide by 2026-11-30")
    expect(second.message.parts[0]).toMatchObject({
      data: { situation: { interviews: [{ at: "2026-11-18" }], decisionDate: "2026-11-30" } },
    })
    expect([first, second].map(({ message }) => message.metadata?.asked)).toEqual(["decisionDate", "messages"])
  })

  it("joins the turn of a message that came before, and does nothing twice", async () => {
    const first = await client.say("on 2026-11-18", {}, "m1")
    const again = await client.say("on 2026-11-18", {}, "m1")
    expect(again.message).toEqual(first.message)
    const { messages } = (await (await client.call("GET")).json()) as { messages: unknown[] }
    expect(messages).toHaveLength(2)
  })

  it("takes other agencies' chats under their own settings", async () => {
    await server.close()
    server = await testApp({ agencies: [{ id: "north", name: "North", origins: [], playbook: "selectek" }] })
    const { message } = await client.say("on 2026-11-18", { agency: "north" })
    expect(message.parts[1]).toMatchObject({ type: "data-advice", data: { playbook: "selectek" } })
  })

  it("refuses in a part of its own", async () => {
    const { chunks } = await client.say("shall I write hourly?")
    expect(chunks).toContainEqual({
      type: "data-refusal",
      id: "refusal",
      data: { rule: "no-chasing", text: "Not every hour." },
    })
  })

  it.each([
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ timeZone: undefined }, "timeZone"],
    [{ now: "2026-11-24T10:00:00-05:00[America/New_York]" }, "now"],
    [{ agency: "nobody" }, "agency"],
    [{ locale: "!!" }, "locale"],
    [{ extra: 1 }, "extra"],
    [{ id: "1" }, "id"],
    [{ message: { id: "m", role: "system", parts: [] } }, "message.role"],
    [{ message: { id: "m", role: "user", parts: [] } }, "message.parts"],
    [{ message: { id: "m", role: "user", parts: [{ type: "file", url: "data:," }] } }, "message.parts"],
    [{ message: { id: "", role: "user", parts: [{ type: "text", text: "hi" }] } }, "message.id"],
    [{ message: { id: "m", role: "user", parts: [{ type: "text", text: 5 }] } }, "message.parts[0].text"],
  ])("refuses %j at %s", async (more, path) => {
    const response = await client.post("hello", more)
    expect(response.status).toBe(400)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toMatchObject({ status: 400, path })
  })

  it("lets a message carry fields and parts it does not know", async () => {
    const parts = [{ type: "text", text: "on 2026-11-18", state: "done" }, { type: "step-start" }]
    const { text } = await client.say("", { message: { id: "m", role: "user", parts, metadata: { a: 1 } } })
    expect(text).toBe("Action: wait.")
  })

  it("takes the time from the client only where it is allowed to", async () => {
    await server.close()
    server = await testApp({ settings: { allowNow: true } })
    const now = "2027-01-05T10:00:00-05:00[America/New_York]"
    expect((await client.say("on 2026-11-18", { now })).text).toBe("Action: send.")
    expect(await (await client.call("GET")).json()).toMatchObject({ advice: { action: "send" } })
  })

  it("gives the same 404 for no secret, a short one, and another chat's", async () => {
    await client.say("hello")
    const stranger = new ChatClient((path, init) => server.app.request(path, init))
    const post = (authorization?: string) =>
      server.app.request("/v1/chat", {
        method: "POST",
        headers: { "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) },
        body: JSON.stringify({
          id: client.id,
          message: { id: "m", role: "user", parts: [{ type: "text", text: "hi" }] },
          timeZone: "UTC",
        }),
      })
    const answers = [
      await post(),
      await post("Bearer short"),
      await post(`Bearer ${stranger.secret}`),
      await stranger.call("GET"),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })

  it("erases after it asked, says so, and leaves nothing", async () => {
    expect((await client.say("please erase everything")).text).toBe("Erase everything?")
    const { chunks } = await client.say("yes")
    expect(types(chunks).slice(-4)).toEqual(["text-delta", "text-end", "data-erased", "finish"])
    expect((await client.call("GET")).status).toBe(404)
    expect((await server.deps.store.chats.messages(client.id)).length).toBe(0)
  })

  it("takes a no for a no", async () => {
    await client.say("please erase everything")
    await client.say("no")
    expect((await client.say("yes")).text).toBe("Action: ask.")
  })

  it("says in the stream that a turn failed, without the candidate's words, and lets the client try again", async () => {
    const { chunks } = await client.say("explode secretly", {}, "m1")
    expect(types(chunks)).toEqual(["start", "message-metadata", "error"])
    expect(JSON.stringify([chunks, server.lines])).not.toContain("secretly")
    const { messages } = (await (await client.call("GET")).json()) as { messages: object[] }
    expect(messages.at(-1)).toMatchObject({ role: "assistant", parts: [], metadata: { interrupted: true } })
    expect(types((await read(await client.post("explode secretly", {}, "m1"))).chunks)).toContain("error")
    expect(((await (await client.call("GET")).json()) as { messages: object[] }).messages).toHaveLength(2)
  })
})
