/**
 * `fetch` for the client of the provider: no redirect is followed, nothing but an event stream is let through,
 * and no event, however long, is held in memory.
 * @module
 */
import { CallFailure, type Consequences } from "./failure.ts"
import { retryAfterMs } from "./retry-after.ts"

/** Of one event of the stream. */
export const LONGEST_EVENT = 1024 * 1024
/** All of a stream: an answer with the JSON around each of its tokens. */
export const LARGEST_BODY = 32 * 1024 * 1024
/** As much of an error's body as is read. */
const LARGEST_COMPLAINT = 8 * 1024
/** How long, and how often, the end of a response is waited for once the answer is over. */
const READ_OUT_MS = 1000
const MOST_READS_OUT = 4

/** @throws CallFailure for every answer that is no event stream */
export async function guardedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual" })
  if (!response.ok) throw await refusal(response)
  const { body, headers, status } = response
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  if (body === null || type !== "text/event-stream") {
    await body?.cancel()
    throw new CallFailure("broken", "The provider's answer is no event stream.", { status })
  }
  return new Response(guarded(body), { status, headers })
}

const NAMES_AN_OPTION = /response_format|json_?schema|stream_options|include_usage/i

async function refusal(response: Response): Promise<CallFailure> {
  const { status, headers } = response
  const consequences: Consequences = {
    status,
    passing: status === 408 || status === 429 || status >= 500,
    ours: status === 400 || status === 413 || status === 422,
  }
  const retryAfter = retryAfterMs(headers.get("retry-after"), Date.now())
  if (retryAfter !== undefined) consequences.retryAfterMs = retryAfter
  // Some servers call it an error of their own to be asked for what they do not know; it is looked at where it names that.
  if (status === 400 || status === 422 || status === 500) {
    const complaint = await startOf(response.body)
    if (status !== 500 || NAMES_AN_OPTION.test(complaint)) consequences.complaint = complaint
  } else await response.body?.cancel()
  return new CallFailure("refused", `The provider answered with status ${status}.`, consequences)
}

/** What names an option stands at the start; the rest is not waited for. */
async function startOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  let text = ""
  const decoder = new TextDecoder()
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > LARGEST_COMPLAINT) break
  }
  return text.slice(0, LARGEST_COMPLAINT)
}

function guarded(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const guard = new Guard()
  return new ReadableStream({
    async pull(controller) {
      const { value } = await reader.read()
      if (value === undefined) {
        guard.end()
        controller.close()
        return
      }
      try {
        guard.look(value)
      } catch (error) {
        void reader.cancel().catch(() => undefined)
        throw error
      }
      controller.enqueue(value)
    },
    cancel(reason) {
      if (!guard.saidDone) return reader.cancel(reason)
      void readOut(reader)
    },
  })
}

/** After `[DONE]` nothing but the end of the response comes; a connection that gets so far can be used again. */
async function readOut(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), READ_OUT_MS)
  try {
    for (let reads = 0; reads < MOST_READS_OUT; reads += 1) if ((await reader.read()).done) return
    await reader.cancel()
  } catch {
    // The answer has come; what becomes of the connection harms nobody.
  } finally {
    clearTimeout(timer)
  }
}

/**
 * How a line of an event stream begins. A reader of the format passes over others, and an answer that is broken off by
 * one, as llama.cpp does with `error:`, would look whole.
 */
const LINE = /^(?:\r?$|:|(?:data|event|id|retry)(?:[:\r]|$))/
const DONE = /^data: ?\[DONE\]/
const LONGEST_HEAD = "data: [DONE]".length

/** Looks at what goes by: UTF-8, the length of events and of all, and that every line is one of an event stream. */
class Guard {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true })
  /** The start of the line that is not over yet. */
  #head = ""
  /** Characters of the event so far; a blank line ends it. */
  #length = 0
  #total = 0
  #done = false

  get saidDone(): boolean {
    return this.#done
  }

  /** @throws CallFailure "broken" */
  look(bytes: Uint8Array): void {
    this.#total += bytes.byteLength
    if (this.#total > LARGEST_BODY) throw new CallFailure("broken", "The provider's answer has no end.")
    this.#read(this.#decode(bytes))
  }

  /** @throws CallFailure "broken" where it ends in half a character, or a line that is none */
  end(): void {
    this.#decode()
    this.#endLine()
  }

  #decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode()
    } catch {
      throw new CallFailure("broken", "The provider's answer is no UTF-8.")
    }
  }

  #read(text: string): void {
    let from = 0
    while (from < text.length) {
      const newline = text.indexOf("\n", from)
      const to = newline < 0 ? text.length : newline
      if (this.#head.length < LONGEST_HEAD) {
        this.#head += text.slice(from, Math.min(to, from + LONGEST_HEAD - this.#head.length))
      }
      this.#length += to - from
      if (this.#length > LONGEST_EVENT) throw new CallFailure("broken", "The provider sent an event without an end.")
      if (newline < 0) return
      this.#endLine()
      from = newline + 1
    }
  }

  #endLine(): void {
    if (!LINE.test(this.#head)) throw new CallFailure("broken", "The provider broke off with something else.")
    this.#done ||= DONE.test(this.#head)
    if (this.#head === "" || this.#head === "\r") this.#length = 0
    this.#head = ""
  }
}
