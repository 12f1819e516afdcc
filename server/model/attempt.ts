/**
 * One call to the provider, heard to its end: pieces of the answer, or a failure, and what it cost.
 * @module
 */
import { AnswerText } from "./answer-text.ts"
import type { Deadlines } from "./deadlines.ts"
import { promptTokens, tokensOf } from "./estimate.ts"
import { CallFailure } from "./failure.ts"
import type { ModelRequest } from "./model.ts"
import type { Options } from "./options.ts"
import type { Provider } from "./provider.ts"
import type { Piece, Usage } from "./read-chunk.ts"

/** Beyond, the server does not keep to `maxTokens`; no language has words that long. */
const MOST_CHARACTERS_A_TOKEN = 10
/** How long the count of what was used is waited for once the answer is whole. */
const AFTER_THE_END_MS = 250

export class Attempt {
  readonly #request: ModelRequest
  readonly #deadlines: Deadlines
  readonly #text = new AnswerText()
  readonly #cut = new AbortController()
  readonly #pieces: AsyncGenerator<Piece, void, undefined>
  #characters = 0
  #usage: Usage | null = null
  #refused = false
  #over = false

  constructor(provider: Provider, request: ModelRequest, options: Options, deadlines: Deadlines) {
    this.#request = request
    this.#deadlines = deadlines
    this.#pieces = provider.call(request, options, AbortSignal.any([deadlines.signal, this.#cut.signal]))
  }

  /** Whether any of the answer has been given out. */
  get begun(): boolean {
    return this.#text.begun
  }

  /** Tokens, by the provider's count where it gave one, else estimated. */
  get used(): number {
    if (this.#refused) return 0
    if (this.#usage) return this.#usage.prompt + this.#usage.completion
    return promptTokens(this.#request) + tokensOf(this.#characters)
  }

  /** @throws ModelFailure; the signal's reason where that aborted it */
  async *run(): AsyncGenerator<string, void, undefined> {
    try {
      const finish = yield* this.#body()
      await this.#tail()
      if (finish !== "stop") throw endedBy(finish)
      yield* this.#show(this.#text.end())
    } catch (error) {
      this.#refused = error instanceof CallFailure && error.kind === "refused"
      throw error
    } finally {
      // A call that came to its own end leaves its connection to the next.
      if (!this.#over) this.#cut.abort()
      this.#pieces.return().catch(() => undefined)
    }
  }

  /** Up to the reason for its end, which this returns. */
  async *#body(): AsyncGenerator<string, string, undefined> {
    for (;;) {
      this.#deadlines.listen()
      const piece = await this.#next()
      if (piece === undefined) throw new CallFailure("broken", "The provider's answer has no end.", { passing: true })
      if (piece.text !== "" || piece.aside > 0) this.#deadlines.heard()
      if (piece.declined) throw new CallFailure("cut", "The model declined.")
      yield* this.#show(this.#text.take(piece.text))
      if (piece.finish !== null) return piece.finish
    }
  }

  async *#show(text: string): AsyncGenerator<string, void, undefined> {
    if (text === "") return
    this.#deadlines.begun()
    this.#deadlines.heard()
    yield text
    // Whoever took it may have taken a while.
    this.#deadlines.signal.throwIfAborted()
  }

  /** After the reason for the end only the count of what was used may come; what else goes wrong harms nobody. */
  async #tail(): Promise<void> {
    const timer = setTimeout(() => this.#cut.abort(), AFTER_THE_END_MS)
    let more = false
    try {
      for (let piece = await this.#next(); piece; piece = await this.#next()) more ||= piece.text !== ""
    } catch {
      // The answer has come whole, whatever became of the connection.
    } finally {
      clearTimeout(timer)
    }
    this.#deadlines.signal.throwIfAborted()
    if (more) throw new CallFailure("broken", "The provider's answer went on after its end.")
  }

  async #next(): Promise<Piece | undefined> {
    const { value } = await this.#pieces.next().finally(() => {
      // What a call says whose time is over is beside the point.
      this.#deadlines.signal.throwIfAborted()
    })
    if (!value) {
      this.#over = true
      return undefined
    }
    this.#usage = value.usage ?? this.#usage
    this.#characters += value.text.length + value.aside
    if (this.#characters > MOST_CHARACTERS_A_TOKEN * this.#request.maxTokens) {
      throw new CallFailure("cut", "The answer is longer than it may be.")
    }
    return value
  }
}

function endedBy(finish: string): CallFailure {
  const cut = finish === "length" || finish === "content_filter"
  return cut
    ? new CallFailure("cut", `The answer was ended by ${finish === "length" ? "its length" : "a filter"}.`)
    : new CallFailure("broken", "The answer ended with something other than text.")
}
