/**
 * One response of the test provider, to be written right or wrong.
 * @module
 */
import { createHash } from "node:crypto"
import { once } from "node:events"
import type { ServerResponse } from "node:http"
import type { Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

export class Exchange {
  readonly response: ServerResponse
  readonly pieces: readonly string[]
  /** From 0 to 1, the same for the same seed. */
  readonly random: () => number
  readonly #signal: AbortSignal

  constructor(response: ServerResponse, pieces: readonly string[], seed: number, signal: AbortSignal) {
    this.response = response
    this.pieces = pieces
    this.random = chance(seed)
    this.#signal = signal
  }

  /** The connection itself, for what HTTP should not look like. */
  get socket(): Socket {
    const { socket } = this.response
    if (!socket) throw new Error("The connection is gone.")
    return socket
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.random() * end)
  }

  pick<T>(...choices: [T, ...T[]]): T {
    return choices[this.below(choices.length)] as T
  }

  pause(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.#signal, ref: false })
  }

  /** Never on its own: until the client leaves or the provider closes. */
  async silence(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.response.once("close", resolve)
    this.#signal.addEventListener("abort", () => resolve(), { once: true })
    await promise
  }

  head(headers: Record<string, string> = {}, status = 200): void {
    this.response.writeHead(status, { "content-type": "text/event-stream; charset=utf-8", ...headers })
    this.response.flushHeaders()
  }

  /** As it is; resolves once it may go on. */
  async write(bytes: string | Uint8Array): Promise<void> {
    if (this.response.destroyed) throw new Error("The client has left.")
    if (this.response.write(bytes)) return
    const settled = new AbortController()
    const { signal } = settled
    await Promise.race([once(this.response, "drain", { signal }), once(this.response, "close", { signal })])
    settled.abort()
  }

  event(data: unknown): void {
    this.response.write(eventOf(data))
  }

  delta(delta: object, more: object = {}): void {
    this.event(chunk([{ index: 0, delta, finish_reason: null, ...more }]))
  }

  role(): void {
    this.delta({ role: "assistant", content: "" })
  }

  /** The head, the role and so many pieces, at a seed's pace. */
  async begin(pieces: number): Promise<void> {
    this.head()
    this.role()
    await this.say(0, pieces)
  }

  async say(from: number, to: number): Promise<void> {
    for (const content of this.pieces.slice(from, to)) {
      this.delta({ content })
      if (this.random() < 0.3) await this.pause(this.below(4))
    }
  }

  finish(reason = "stop"): void {
    this.delta({}, { finish_reason: reason })
  }

  usage(usage = { prompt_tokens: 10, completion_tokens: Math.max(1, this.pieces.length) }): void {
    this.event({ ...chunk([]), usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } })
  }

  done(): void {
    this.response.write("data: [DONE]\n\n")
  }

  end(): void {
    this.response.end()
  }

  /** What comes after the pieces of an answer that is whole. */
  close(): void {
    this.finish()
    this.usage()
    this.done()
    this.end()
  }

  /** The events of the whole answer as they go over the wire. */
  wire(events: readonly unknown[] = this.events()): string {
    return `${events.map(eventOf).join("")}data: [DONE]\n\n`
  }

  events(): unknown[] {
    return [
      chunk([{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }]),
      ...this.pieces.map((content) => chunk([{ index: 0, delta: { content }, finish_reason: null }])),
      chunk([{ index: 0, delta: {}, finish_reason: "stop" }]),
    ]
  }
}

export function chunk(choices: unknown): Record<string, unknown> {
  return { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1_790_000_000, model: "test", choices }
}

function eventOf(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

/** Chance that a seed decides. */
function chance(seed: number): () => number {
  let draws = 0
  return () => {
    draws += 1
    return createHash("sha256").update(`${seed} ${draws}`).digest().readUInt32BE() / 2 ** 32
  }
}

/** Words with the space behind them. */
export function piecesOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}
