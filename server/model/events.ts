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
      if (value) events.take(value)
      else events.end()
      for (let more = true; more; ) {
        const { data, failure, rest } = events.some()
        if (data.length > 0) yield data
        if (signal.aborted) return
        if (failure) throw failure
        more = rest
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

/** What could be read, why no more, and whether there is a rest. */
interface Some {
  data: unknown[]
  failure?: CallFailure
  rest: boolean
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
  /** What was taken last, and how far it has been read. */
  #text = ""
  #from = 0
  #ended = false
  #failure: CallFailure | undefined

  get done(): boolean {
    return this.#done
  }

  take(bytes: Uint8Array): void {
    this.#total += bytes.byteLength
    if (this.#total > LARGEST_BODY) this.#failure = broken("an answer without an end")
    else this.#give(bytes)
  }

  /** The last event may lack the blank line behind it. */
  end(): void {
    this.#give()
    this.#ended = true
  }

  /** Of what was taken the next few. */
  some(): Some {
    const data: unknown[] = []
    try {
      if (this.#failure) throw this.#failure
      this.#read(data)
      const rest = this.#from < this.#text.length && !this.#done
      if (this.#ended && !rest && !this.#done) {
        if (this.#lineLength > 0) this.#endLine(this.#whole(""), data)
        this.#endEvent(data)
      }
      return { data, rest }
    } catch (error) {
      if (error instanceof CallFailure) return { data, failure: error, rest: false }
      throw error
    }
  }

  #give(bytes?: Uint8Array): void {
    try {
      this.#text = this.#decode(bytes)
      this.#from = this.#afterReturn && this.#text.startsWith("\n") ? 1 : 0
      if (this.#text !== "") this.#afterReturn = this.#text.endsWith("\r")
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      this.#failure = error
    }
  }

  #decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode()
    } catch {
      throw broken("what is no UTF-8")
    }
  }

  /** A line ends with a line feed, a carriage return, or both. */
  #read(data: unknown[]): void {
    const text = this.#text
    const returns = text.includes("\r")
    while (this.#from < text.length && !this.#done && data.length < TOGETHER) {
      const from = this.#from
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
        this.#from = text.length
        return
      }
      this.#from = next
      this.#endLine(this.#whole(text.slice(from, to)), data)
    }
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
