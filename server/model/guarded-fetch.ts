/**
 * `fetch` for the client of the provider: no redirect is followed, nothing but an event stream is let through,
 * and no event, however long, is held in memory.
 * @module
 */
import { CallFailure } from "./failure.ts"
import { retryAfterMs } from "./retry-after.ts"

/** Of one event of the stream. */
export const LONGEST_EVENT = 1024 * 1024
/** All of a stream: an answer with the JSON around each of its tokens. */
export const LARGEST_BODY = 32 * 1024 * 1024
/** As much of an error's body as is read. */
const LARGEST_COMPLAINT = 8 * 1024

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
  return new Response(body.pipeThrough(new TransformStream(new Guard())), { status, headers })
}

async function refusal(response: Response): Promise<CallFailure> {
  const { status, headers } = response
  return new CallFailure("refused", `The provider answered with status ${status}.`, {
    status,
    passing: status === 408 || status === 429 || status >= 500,
    ours: status === 400 || status === 413 || status === 422,
    complaint: await startOf(response),
    ...optional("retryAfterMs", retryAfterMs(headers.get("retry-after"), Date.now())),
  })
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V })
}

/** What names an option stands at the start; the rest is not waited for. */
async function startOf({ status, body }: Response): Promise<string> {
  if (status !== 400 && status !== 422) {
    await body?.cancel()
    return ""
  }
  let text = ""
  const decoder = new TextDecoder()
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > LARGEST_COMPLAINT) break
  }
  return text.slice(0, LARGEST_COMPLAINT)
}

/** No field of an event stream; a reader of the format passes over it, and the answer before it would look whole. */
const ERROR_FIELD = "error:"

/** Looks at what goes by: UTF-8, the length of events and of all, and the line by which llama.cpp tells an error. */
class Guard implements Transformer<Uint8Array, Uint8Array> {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true })
  /** The start of the line that is not over yet. */
  #head = ""
  /** Characters of the event so far; a blank line ends it. */
  #length = 0
  #total = 0

  transform(bytes: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>): void {
    this.#total += bytes.byteLength
    if (this.#total > LARGEST_BODY) throw new CallFailure("broken", "The provider's answer has no end.")
    this.#read(this.#decode(bytes))
    controller.enqueue(bytes)
  }

  flush(): void {
    this.#read(this.#decode())
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
      if (this.#head.length < ERROR_FIELD.length) {
        this.#head += text.slice(from, Math.min(to, from + ERROR_FIELD.length - this.#head.length))
        if (this.#head === ERROR_FIELD) throw new CallFailure("broken", "The provider broke off with an error.")
      }
      this.#length += to - from
      if (this.#length > LONGEST_EVENT) throw new CallFailure("broken", "The provider sent an event without an end.")
      if (newline < 0) return
      if (this.#head === "" || this.#head === "\r") this.#length = 0
      this.#head = ""
      from = newline + 1
    }
  }
}
