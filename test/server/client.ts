/**
 * A client of the chat, over anything that fetches.
 * @module
 */
import { randomBytes, randomUUID } from "node:crypto"
import { type CoachChunk, messageOf } from "../../server/stream/chunk.ts"
import type { CoachMessage } from "../../shared/wire/chat.ts"

export type Fetch = (path: string, init?: RequestInit) => Response | Promise<Response>

export class ChatClient {
  readonly id: string = randomUUID()
  readonly secret: string = randomBytes(32).toString("base64url")
  readonly #fetch: Fetch

  constructor(fetch: Fetch) {
    this.#fetch = fetch
  }

  /** POST /v1/chat. */
  async post(text: string, more: Record<string, unknown> = {}, messageId: string = randomUUID()): Promise<Response> {
    return this.#fetch("/v1/chat", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.secret}` },
      body: JSON.stringify({
        id: this.id,
        message: { id: messageId, role: "user", parts: [{ type: "text", text }] },
        timeZone: "America/New_York",
        ...more,
      }),
    })
  }

  /** The answer to a message, whole. */
  async say(text: string, more: Record<string, unknown> = {}, messageId?: string): Promise<Turn> {
    return read(await this.post(text, more, messageId))
  }

  /** Any other call on the chat. */
  async call(method: string, rest = "", body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.#fetch(`/v1/chat/${this.id}${rest}`, {
      method,
      headers: {
        authorization: `Bearer ${this.secret}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
}

export interface Turn {
  response: Response
  chunks: CoachChunk[]
  message: CoachMessage
  text: string
}

/** Reads a UI message stream to its end. */
export async function read(response: Response): Promise<Turn> {
  const body = await response.text()
  const chunks = body
    .split("\n\n")
    .filter((event) => event.startsWith("data: ") && event !== "data: [DONE]")
    .map((event) => JSON.parse(event.slice("data: ".length)) as CoachChunk)
  const message = messageOf("none", chunks)
  return {
    response,
    chunks,
    message,
    text: message.parts.map((part) => (part.type === "text" ? part.text : "")).join(""),
  }
}
