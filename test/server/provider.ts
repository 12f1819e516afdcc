/**
 * An OpenAI-compatible server on loopback that says what it is told to, or goes wrong in a named way.
 * @example
 * const provider = await startProvider({ script: ["Dear Ada, …", { fault: "cut-in-body", seed: 7 }] })
 * // … a model with the base URL `provider.url` …
 * await provider.close()
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import type { ModelConfig } from "../../server/config.ts"
import { Exchange, piecesOf } from "./exchange.ts"
import { type FaultName, faults } from "./provider-faults.ts"

export interface Said {
  /** In one piece a word, or in these pieces. */
  text: string | readonly string[]
  /** Before the first piece, and between two. */
  afterMs?: number
  everyMs?: number
  /** Absent: counted in words. False: the server does not tell. */
  usage?: { prompt_tokens: number; completion_tokens: number } | false
  finish?: string
}

export interface Faulty {
  fault: FaultName
  /** Where it breaks, how far it got, when. */
  seed: number
  /** What it would have said, or says all the same. */
  text?: string
}

export interface Refusing {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

export type Reply = string | Said | Refusing | Faulty

/** For every request the same, for each its own (the last one again and again), or found by what was asked. */
export type Script = Reply | readonly Reply[] | ((request: ProviderRequest, index: number) => Reply)

export interface ProviderRequest {
  path: string
  headers: IncomingMessage["headers"]
  body: {
    model: string
    messages: { role: string; content: string }[]
    stream: boolean
    max_tokens?: number
    max_completion_tokens?: number
    stream_options?: object
    response_format?: { type: string; json_schema?: { name: string; schema: object } }
  }
  /** Whether the client went away before the response was over. */
  left: boolean
}

export interface TestProvider {
  /** The base URL, `/v1` included. */
  url: string
  requests: ProviderRequest[]
  /** May be changed between requests. */
  script: Script
  /** Connections that are open now, and that were ever, and bytes that went over them. */
  connections(): { open: number; ever: number; sent: number }
  close(): Promise<void>
}

/** The settings of a server whose model this provider is; without limits on tokens. */
export function configOf({ url }: TestProvider, apiKey = "key"): ModelConfig {
  return {
    baseURL: url,
    apiKey,
    model: "test",
    firstTokenMs: 0,
    answerMs: 0,
    budgets: { chat: 0, visitor: 0, agency: 0, day: 0 },
  }
}

/** What a fault says where it is given no text: words, and characters of two, three and four bytes. */
export const FAULTY_TEXT =
  "Thank you, José, for the talk on Tuesday – “caching” it was. I look forward to the next step 🙂 with you."

export async function startProvider({ script }: { script: Script }): Promise<TestProvider> {
  const open = new Set<Socket>()
  const closing = new AbortController()
  let ever = 0
  let sent = 0
  const server = createServer((message, response) => {
    // A fault that writes to a client that has left, or to a provider that closes, has nothing to tell.
    answer(message, response).catch((error: unknown) => {
      if (!closing.signal.aborted && message.socket.writable) throw error
    })
  })
  server.on("connection", (socket) => {
    ever += 1
    open.add(socket)
    socket.on("error", () => undefined)
    socket.on("close", () => {
      open.delete(socket)
      sent += socket.bytesWritten
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const provider: TestProvider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    script,
    connections: () => ({
      open: open.size,
      ever,
      sent: [...open].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent),
    }),
    async close() {
      closing.abort()
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return provider

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = ""
    for await (const bytes of message.setEncoding("utf8")) text += bytes
    const request: ProviderRequest = {
      path: message.url ?? "",
      headers: message.headers,
      body: (text === "" ? {} : JSON.parse(text)) as ProviderRequest["body"],
      left: false,
    }
    response.on("close", () => {
      request.left = !response.writableFinished
    })
    provider.requests.push(request)
    const reply = replyTo(provider.script, request, provider.requests.length - 1)
    if (typeof reply === "object" && "status" in reply) {
      response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers })
      response.end(JSON.stringify(reply.body ?? {}))
    } else if (typeof reply === "object" && "fault" in reply) {
      const exchange = new Exchange(response, piecesOf(reply.text ?? FAULTY_TEXT), reply.seed, closing.signal)
      await faults[reply.fault].run(exchange)
    } else {
      await say(response, typeof reply === "string" ? { text: reply } : reply, closing.signal)
    }
  }
}

function replyTo(script: Script, request: ProviderRequest, index: number): Reply {
  if (typeof script === "function") return script(request, index)
  if (!isList(script)) return script
  const reply = script[Math.min(index, script.length - 1)]
  if (reply === undefined) throw new Error("The script is empty.")
  return reply
}

function isList(script: Script): script is readonly Reply[] {
  return Array.isArray(script)
}

async function say(response: ServerResponse, said: Said, signal: AbortSignal): Promise<void> {
  const pieces = typeof said.text === "string" ? piecesOf(said.text) : [...said.text]
  const exchange = new Exchange(response, pieces, 0, signal)
  if (said.afterMs) await exchange.pause(said.afterMs)
  exchange.head()
  exchange.role()
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && said.everyMs) await exchange.pause(said.everyMs)
    exchange.delta({ content: piece })
  }
  exchange.finish(said.finish)
  if (said.usage !== false) exchange.usage(said.usage)
  exchange.done()
  exchange.end()
}
