/**
 * A model's answer read from the moment it is asked for, whoever waits for it yet, and handed on in larger pieces: each write to the
 * store and each event has its price, and no reader sees a difference of some hundredths of a second.
 * @module
 */

import { ModelFailure } from "../../model/model.ts"

export interface PumpOptions {
  /** Whoever says so many characters has not said it in short: a failure, for the rest is missing. */
  most: number
  /** Between two pieces, the first one aside. */
  everyMs: number
}

export class Pump implements AsyncIterable<string> {
  readonly #everyMs: number
  #text = ""
  #ended = false
  #failure: { error: unknown } | undefined
  #left = false
  #news = Promise.withResolvers<void>()
  readonly #end = Promise.withResolvers<void>()

  constructor(source: AsyncIterable<string>, { most, everyMs }: PumpOptions) {
    this.#everyMs = everyMs
    void this.#run(source, most)
  }

  async #run(source: AsyncIterable<string>, most: number): Promise<void> {
    let read = 0
    try {
      for await (const piece of source) {
        this.#text += piece
        read += piece.length
        this.#news.resolve()
        if (read >= most) throw new ModelFailure("cut", "The answer is longer than anybody wants it.")
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
        if (text !== "") yield text
        if (this.#text !== "" && this.#ended) continue
        if (this.#ended) break
        await this.#pause()
      }
      if (this.#failure) throw this.#failure.error
    } finally {
      this.#left = true
    }
  }

  async #pause(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, this.#everyMs)
    await Promise.race([promise, this.#end.promise])
    clearTimeout(timer)
  }
}
