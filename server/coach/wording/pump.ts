/**
 * A model's answer read from the moment it is asked for, whoever waits for it yet, and handed on in larger pieces where whoever takes
 * them pauses: each write to the store and each event has its price, and no reader sees a difference of some hundredths of a second.
 * @module
 */

import { ModelFailure } from "../../model/model.ts"

export interface PumpOptions {
  /** Whoever says so many characters has not said it in short: a failure, for the rest is missing. */
  most: number
  /** So many lie ready at most; the source waits until they are taken. */
  ahead: number
  /** How long a pause is. */
  everyMs: number
}

export class Pump implements AsyncIterable<string> {
  readonly #everyMs: number
  #text = ""
  #ended = false
  #failure: { error: unknown } | undefined
  #left = false
  #news = Promise.withResolvers<void>()
  #taken = Promise.withResolvers<void>()
  readonly #end = Promise.withResolvers<void>()

  constructor(source: AsyncIterable<string>, options: PumpOptions) {
    this.#everyMs = options.everyMs
    void this.#run(source, options)
  }

  async #run(source: AsyncIterable<string>, { most, ahead }: PumpOptions): Promise<void> {
    let read = 0
    try {
      for await (const piece of source) {
        this.#text += piece
        read += piece.length
        this.#news.resolve()
        if (read >= most) throw new ModelFailure("cut", "The answer is longer than anybody wants it.")
        if (this.#text.length >= ahead && !this.#left) await this.#taken.promise
        if (this.#left) break
      }
    } catch (error) {
      this.#failure = { error }
    }
    this.#ended = true
    this.#news.resolve()
    this.#end.resolve()
  }

  /** What has come since, in one piece each time. @throws what the source threw, after all that came before */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    try {
      for (;;) {
        if (this.#text === "" && !this.#ended) await this.#news.promise
        this.#news = Promise.withResolvers()
        const text = this.#text
        this.#text = ""
        this.#taken.resolve()
        this.#taken = Promise.withResolvers()
        if (text !== "") yield text
        if (this.#text !== "" && this.#ended) continue
        if (this.#ended) break
      }
      if (this.#failure) throw this.#failure.error
    } finally {
      this.#left = true
      this.#taken.resolve()
    }
  }

  /** Until there may be enough for a next piece: some time, or the end. */
  async pause(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, this.#everyMs)
    await Promise.race([promise, this.#end.promise])
    clearTimeout(timer)
  }
}
