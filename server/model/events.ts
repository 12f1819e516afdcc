/**
 * The events of a provider's stream, read as strictly as nothing else does: an answer that is broken off by a line that is no event's,
 * as llama.cpp does with `error:`, would look whole to a reader that passes over it. No event, however long, is held in memory.
 * @module
 */
import { CallFailure } from "./failure.ts"

/** Of one event of the stream. */
export const LONGEST_EVENT = 1024 * 1024
/** All of a stream: an answer with the JSON around each of its tokens. */
export const LARGEST_BODY = 32 * 1024 * 1024
/** How long, and how often, the end of a response is waited for once the answer is over. */
const READ_OUT_MS = 1000
const MOST_READS_OUT = 4

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** So many events are handed on together: of a burst the first few, before the rest is even read. */
const TOGETHER = 64

/** What the events say, some that came at once together; ends at `[DONE]`, or where the stream does. @throws CallFailure "broken" */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<unknown[], void, undefined> {
  const reader = body.getReader()
  const leave = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener("abort", leave, { once: true })
  const events = new Events()
  try {
    while (!events.done) {
      const { value } = await reader.read()
      if (signal.aborted) return
      for (const data of events.take(value)) {
        yield data
        if (signal.aborted) return
      }
      if (!value) return
    }
  } finally {
    signal.removeEventListener("abort", leave)
    if (events.done) void readOut(reader)
    else leave()
  }
}

/** After `[DONE]` nothing but the end of the response comes; a connection that gets so far can be used again. */
async function readOut(reader: Reader): Promise<void> {
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

/** Takes a stream in pieces of any length, in time linear in all of it. */
class Events {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true })
  #total = 0
  /** The line that is not over yet, and how long it is. */
  #line: string[] = []
  #lineLength = 0
  #afterReturn = false
  /** Of the event that is not over yet. */
  #name = ""
  #data: string[] = []
  #length = 0
  #done = false

  get done(): boolean {
    return this.#done
  }

  /**
   * What they say, a few together, and before a failure what came until then.
   * @param bytes none at the end, where the last event may lack the blank line behind it
   */
  *take(bytes: Uint8Array | undefined): Generator<unknown[], void, undefined> {
    let data: unknown[] = []
    try {
      const text = this.#decode(bytes)
      let from = this.#afterReturn && text.startsWith("\n") ? 1 : 0
      if (text !== "") this.#afterReturn = text.endsWith("\r")
      const returns = text.includes("\r")
      while (from < text.length && !this.#done) {
        from = this.#readLine(text, from, returns, data)
        if (data.length < TOGETHER) continue
        yield data
        data = []
      }
      if (bytes === undefined && !this.#done) {
        if (this.#lineLength > 0) this.#endLine(this.#whole(""), data)
        this.#endEvent(data)
      }
    } catch (error) {
      if (data.length > 0) yield data
      throw error
    }
    if (data.length > 0) yield data
  }

  #decode(bytes: Uint8Array | undefined): string {
    this.#total += bytes?.byteLength ?? 0
    if (this.#total > LARGEST_BODY) throw broken("an answer without an end")
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode()
    } catch {
      throw broken("what is no UTF-8")
    }
  }

  /** A line ends with a line feed, a carriage return, or both. @returns where the next begins */
  #readLine(text: string, from: number, returns: boolean, data: unknown[]): number {
    let to = text.indexOf("\n", from)
    let next = to + 1
    if (returns) {
      const at = text.indexOf("\r", from)
      if (at >= 0 && (to < 0 || at < to)) {
        to = at
        next = text[at + 1] === "\n" ? at + 2 : at + 1
      }
    }
    const end = to < 0 ? text.length : to
    this.#length += end - from
    if (this.#length > LONGEST_EVENT) throw broken("an event without an end")
    if (to < 0) {
      this.#line.push(text.slice(from))
      this.#lineLength += end - from
      return text.length
    }
    this.#endLine(this.#whole(text.slice(from, to)), data)
    return next
  }

  #whole(rest: string): string {
    if (this.#line.length === 0) return rest
    const line = this.#line.join("") + rest
    this.#line = []
    this.#lineLength = 0
    return line
  }

  #endLine(line: string, data: unknown[]): void {
    if (line === "") {
      this.#endEvent(data)
      this.#length = 0
      return
    }
    const colon = line.indexOf(":")
    if (colon === 0) return
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1)
    if (field === "data") this.#data.push(value)
    else if (field === "event") this.#name = value
    else if (field !== "id" && field !== "retry") throw broken("something other than an event")
  }

  #endEvent(data: unknown[]): void {
    if (this.#data.length === 0 && this.#name === "") return
    const [name, text] = [this.#name, this.#data.join("\n")]
    this.#name = ""
    this.#data = []
    if (text === "[DONE]") {
      this.#done = true
      return
    }
    if (name === "error" || name.startsWith("thread.")) throw broken("an event of another kind")
    data.push(parsed(text))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken("an event that is no JSON")
  }
}

function broken(what: string): CallFailure {
  return new CallFailure("broken", `The provider sent ${what}.`)
}
