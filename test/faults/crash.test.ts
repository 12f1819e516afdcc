import { afterEach, describe, expect, it } from "vitest"
import { ChatClient, read } from "../server/client.ts"
import { newFile, type ServerProcess, startServer } from "../server/process.ts"

const running: ServerProcess[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end("SIGKILL")))
})

async function slowServer(file: string, ms: number): Promise<ServerProcess> {
  const server = await startServer({}, ["test/faults/slow-server.ts", file, String(ms)])
  running.push(server)
  return server
}

/** Reads until the text has come up in what was streamed. */
async function readUntil(response: Response, text: string): Promise<void> {
  const decoder = new TextDecoder()
  let seen = ""
  for await (const piece of response.body ?? []) {
    seen += decoder.decode(piece, { stream: true })
    if (seen.includes(text)) return
  }
  throw new Error(`the stream ended without ${text}`)
}

describe("a server that is killed in the middle of an answer", { timeout: 30_000 }, () => {
  it("has lost nothing when it is back, and shows the half answer as interrupted", async () => {
    const file = newFile()
    let server = await slowServer(file, 20_000)
    const client = new ChatClient((path, init) => server.fetch(path, init))
    await readUntil(await client.post("on 2026-11-18", {}, "m1"), "Action: ")
    await server.end("SIGKILL")

    server = await slowServer(file, 0)
    expect((await client.call("GET", "/stream")).status).toBe(204)
    const held = (await (await client.call("GET")).json()) as { messages: object[] }
    expect(held).toMatchObject({
      situation: { interviews: [{ at: "2026-11-18" }] },
      mentions: [{ field: "interviews[0].at", messageId: "m1" }],
      messages: [
        { id: "m1", parts: [{ text: "on 2026-11-18" }] },
        {
          role: "assistant",
          metadata: { interrupted: true },
          parts: [{ type: "data-situation" }, { type: "data-advice" }, { type: "text", text: "Action: " }],
        },
      ],
    })

    // The same message again brings the answer whole, in the half one's place.
    expect((await client.say("on 2026-11-18", {}, "m1")).text).toBe("Action: wait.")
    const { messages } = (await (await client.call("GET")).json()) as { messages: { metadata?: object }[] }
    expect(messages).toHaveLength(2)
    expect(messages[1]?.metadata).toEqual({ asked: "decisionDate" })
  })

  it("has every message that it acknowledged", async () => {
    const file = newFile()
    let server = await slowServer(file, 20_000)
    const clients = Array.from({ length: 10 }, () => new ChatClient((path, init) => server.fetch(path, init)))
    // The head of the answer is the acknowledgement.
    const responses = await Promise.all(clients.map((client, index) => client.post(`message ${index}`, {}, "m1")))
    await server.end("SIGKILL")
    await Promise.allSettled(responses.map((response) => response.text()))

    server = await slowServer(file, 0)
    for (const [index, client] of clients.entries()) {
      const { messages } = (await (await client.call("GET")).json()) as { messages: object[] }
      expect(messages[0]).toMatchObject({ id: "m1", parts: [{ text: `message ${index}` }] })
      expect(messages[1]).toMatchObject({ metadata: { interrupted: true } })
    }
  })

  it("takes the next message as if nothing had been", async () => {
    const file = newFile()
    let server = await slowServer(file, 20_000)
    const client = new ChatClient((path, init) => server.fetch(path, init))
    await readUntil(await client.post("on 2026-11-18", {}, "m1"), "data-advice")
    await server.end("SIGKILL")
    server = await slowServer(file, 0)
    expect((await client.say("by 2026-11-30", {}, "m2")).text).toBe("Action: wait.")
    // The interrupted one is not run again behind it.
    expect((await client.say("on 2026-11-18", {}, "m1")).message.metadata).toEqual({ interrupted: true })
  })
})

describe("a client that goes away", { timeout: 30_000 }, () => {
  it("finds the whole answer when it comes back", async () => {
    const server = await slowServer(newFile(), 150)
    const client = new ChatClient((path, init) => server.fetch(path, init))
    const leaving = new AbortController()
    const gone = new ChatClient((path, init) => server.fetch(path, { ...init, signal: leaving.signal }))
    Object.assign(gone, { id: client.id, secret: client.secret })
    await readUntil(await gone.post("on 2026-11-18", {}, "m1"), "text-start")
    leaving.abort()

    const back = await read(await client.call("GET", "/stream"))
    expect(back.text).toBe("Action: wait.")
    expect(back.chunks[0]?.type).toBe("start")
    const { messages } = (await (await client.call("GET")).json()) as { messages: object[] }
    expect(messages.at(-1)).toMatchObject({ metadata: { asked: "decisionDate" } })
  })
})
