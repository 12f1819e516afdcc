import { afterEach, describe, expect, it, vi } from "vitest"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import { ChatRequest } from "../../shared/wire/chat.ts"
import { Failure } from "./failure.ts"
import { newSession } from "./session.ts"
import { CoachTransport, readEvents } from "./transport.ts"

const streamOf = (...pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })

const streamOfBytes = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })

async function read<T>(stream: ReadableStream<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream as unknown as AsyncIterable<T>) items.push(item)
  return items
}

describe("the event stream", () => {
  it.each([
    ["one event", streamOf('data: {"type":"start"}\n\n'), ["start"]],
    ["an event cut anywhere", streamOf("da", 'ta: {"ty', 'pe":"start"}\n', "\n"), ["start"]],
    ["two in one piece", streamOf('data: {"type":"start"}\n\ndata: {"type":"finish"}\n\n'), ["start", "finish"]],
    [
      "ids, comments, the closing word",
      streamOf('id: 3\ndata: {"type":"start"}\n\n: x\n\ndata: [DONE]\n\n'),
      ["start"],
    ],
    ["carriage returns", streamOf('data: {"type":"start"}\r\n\r\n'), ["start"]],
    ["a character cut in two", streamOfBytes('data: {"type":"é"}\n\n'), ["é"]],
    ["an event without its end", streamOf('data: {"type":"start"}\n\ndata: {"type":"fin'), ["start"]],
  ])("reads %s", async (_, stream, types) => {
    expect((await read(readEvents(stream))).map(({ type }) => type)).toEqual(types)
  })

  it.each(["data: {}\n\n", "data: nonsense\n\n", "data: 1\n\n"])("rejects %j", async (text) => {
    await expect(read(readEvents(streamOf(text)))).rejects.toThrow()
  })
})

describe("sending", () => {
  afterEach(() => vi.unstubAllGlobals())

  const say = (text: string, id = "m1"): CoachMessage => ({ id, role: "user", parts: [{ type: "text", text }] })
  const options = (messages: CoachMessage[], id: string) => ({
    chatId: id,
    messages,
    abortSignal: undefined,
    trigger: "submit-message" as const,
    messageId: undefined,
  })

  it("posts the newest message of the visitor and what the contract names, nothing else", async () => {
    const calls: [string, RequestInit][] = []
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      calls.push([url, init])
      return Promise.resolve(new Response(streamOf('data: {"type":"start"}\n\n')))
    })
    const session = newSession()
    const transport = new CoachTransport(session, "demo", { timeZone: "Europe/London", locale: "en-GB" })
    const answer: CoachMessage = { id: "a1", role: "assistant", parts: [{ type: "text", text: "Hm." }] }
    await read(await transport.sendMessages(options([say("one"), answer, say("two", "m2")], session.id)))

    const [url, init] = calls[0]!
    const body = JSON.parse(init.body as string)
    expect(url).toBe("/v1/chat")
    expect(new Headers(init.headers).get("authorization")).toBe(`Bearer ${session.secret}`)
    expect(body).toEqual({
      id: session.id,
      message: say("two", "m2"),
      timeZone: "Europe/London",
      agency: "demo",
      locale: "en-GB",
    })
    expect(ChatRequest.safeParse(body).success).toBe(true)
  })

  it("rejects with the status and the seconds to wait", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}", { status: 429, headers: { "retry-after": "7" } })))
    const session = newSession()
    const sent = new CoachTransport(session, "demo", { timeZone: "UTC", locale: "en" }).sendMessages(
      options([say("x")], session.id),
    )
    await expect(sent).rejects.toEqual(new Failure(429, 7))
    await expect(sent).rejects.toMatchObject({ status: 429, retryAfter: 7 })
  })

  it("finds no running answer where the server says 204", async () => {
    const paths: string[] = []
    vi.stubGlobal("fetch", (url: string) => {
      paths.push(url)
      return Promise.resolve(new Response(null, { status: 204 }))
    })
    const session = newSession()
    expect(
      await new CoachTransport(session, "demo", { timeZone: "UTC", locale: "en" }).reconnectToStream({
        chatId: session.id,
      }),
    ).toBeNull()
    expect(paths).toEqual([`/v1/chat/${session.id}/stream`])
  })
})
