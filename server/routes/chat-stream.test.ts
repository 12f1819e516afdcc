import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ChatClient, read } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
let client: ChatClient
/** Lets the coach say its next word. */
let nextWord: () => void
let spoken: PromiseWithResolvers<void>

beforeEach(async () => {
  spoken = Promise.withResolvers()
  let gate = Promise.withResolvers<void>()
  nextWord = () => gate.resolve()
  server = await testApp({
    coach: {
      async *word(_wording, _session, signal) {
        yield "One, "
        spoken.resolve()
        await Promise.race([gate.promise, new Promise((resolve) => signal.addEventListener("abort", resolve))])
        gate = Promise.withResolvers()
        yield "two."
      },
    },
  })
  client = new ChatClient((path, init) => server.app.request(path, init))
})
afterEach(() => server.close())

describe("a turn in the middle", () => {
  it("is followed from its start by any number of listeners", async () => {
    const first = client.post("on 2026-11-18", {}, "m1")
    await spoken.promise
    const followers = [client.call("GET", "/stream"), client.post("on 2026-11-18", {}, "m1")]
    const responses = await Promise.all([first, ...followers])
    nextWord()
    const turns = await Promise.all(responses.map(read))
    for (const turn of turns) {
      expect(turn.text).toBe("One, two.")
      expect(turn.chunks).toEqual(turns[0]?.chunks)
    }
    expect((await client.call("GET", "/stream")).status).toBe(204)
  })

  it("runs to its end though nobody listens", async () => {
    const response = await client.post("hello", {}, "m1")
    await response.body?.cancel()
    await spoken.promise
    nextWord()
    expect((await client.say("hello", {}, "m1")).text).toBe("One, two.")
  })

  it("lets no other message in", async () => {
    const first = await client.post("hello", {}, "m1")
    await spoken.promise
    const second = await client.post("and another thing", {}, "m2")
    expect(second.status).toBe(409)
    expect(second.headers.get("content-type")).toBe("application/problem+json")
    nextWord()
    await read(first)
    const { messages } = (await (await client.call("GET")).json()) as { messages: { id: string }[] }
    expect(messages.map(({ id }) => id)[0]).toBe("m1")
    expect(messages).toHaveLength(2)
  })

  it("begins once where the same message comes twice at once", async () => {
    const responses = await Promise.all([client.post("hello", {}, "m1"), client.post("hello", {}, "m1")])
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    await spoken.promise
    nextWord()
    const [a, b] = await Promise.all(responses.map(read))
    expect(a?.chunks).toEqual(b?.chunks)
  })

  it("begins one of two different messages that come at once", async () => {
    const responses = await Promise.all([client.post("hello", {}, "m1"), client.post("hi", {}, "m2")])
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    await spoken.promise
    nextWord()
    await Promise.all(responses.map((response) => response.text()))
  })

  it("gives a new chat to whoever's secret comes first", async () => {
    const body = (id: string) => ({
      id: client.id,
      message: { id, role: "user", parts: [{ type: "text", text: "hi" }] },
    })
    const thief = new ChatClient((path, init) => server.app.request(path, init))
    const [mine, theirs] = await Promise.all([client.post("hi", {}, "m1"), thief.post("", body("m1"))])
    expect([mine.status, theirs.status]).toEqual([200, 404])
    await spoken.promise
    nextWord()
    await read(mine)
  })

  it("ends when it is stopped, and what was said stays, marked as stopped", async () => {
    const response = await client.post("on 2026-11-18", {}, "m1")
    await spoken.promise
    expect((await client.call("POST", "/stop")).status).toBe(204)
    const live = await read(response)
    expect(live.chunks.at(-1)).toEqual({ type: "abort" })
    expect(live.text).toBe("One, ")
    expect((await client.call("GET", "/stream")).status).toBe(204)
    const { messages, situation } = (await (await client.call("GET")).json()) as {
      messages: object[]
      situation: object
    }
    expect(messages.at(-1)).toMatchObject({
      metadata: { stopped: true },
      parts: [{}, {}, { text: "One, ", state: "done" }],
    })
    expect(situation).toMatchObject({ interviews: [{ at: "2026-11-18" }] })
    expect((await client.say("on 2026-11-18", {}, "m1")).message.metadata).toEqual({ stopped: true })
  })

  it("is not told with the messages until it is whole", async () => {
    const response = await client.post("hello", {}, "m1")
    await spoken.promise
    const { messages } = (await (await client.call("GET")).json()) as { messages: { role: string }[] }
    expect(messages.map(({ role }) => role)).toEqual(["user"])
    nextWord()
    await read(response)
  })

  it("takes in a fact that is put right meanwhile", async () => {
    const response = await client.post("on 2026-11-18", {}, "m1")
    await spoken.promise
    const put = await client.call("PUT", "/situation", { situation: { role: "Welder" } }, { "if-match": "*" })
    expect(put.status).toBe(200)
    nextWord()
    await read(response)
    expect(await (await client.call("GET")).json()).toMatchObject({ situation: { role: "Welder" } })
  })

  it("leaves nothing behind where the chat is erased meanwhile", async () => {
    const response = await client.post("on 2026-11-18", {}, "m1")
    await spoken.promise
    expect((await client.call("DELETE")).status).toBe(204)
    expect((await read(response)).chunks.at(-1)).toEqual({ type: "abort" })
    expect((await client.call("GET")).status).toBe(404)
    expect(await server.deps.store.chats.messages(client.id)).toEqual([])
  })

  it("is waited for by a server that closes, and cut short after the grace", async () => {
    const response = await client.post("hello", {}, "m1")
    await spoken.promise
    const closing = server.deps.turns.close(50)
    expect((await new ChatClient((path, init) => server.app.request(path, init)).post("hi")).status).toBe(503)
    await closing
    expect((await read(response)).chunks.map(({ type }) => type).slice(-2)).toEqual(["message-metadata", "error"])
    const { messages } = (await (await client.call("GET")).json()) as { messages: object[] }
    expect(messages.at(-1)).toMatchObject({ metadata: { interrupted: true } })
  })
})
