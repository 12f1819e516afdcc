/**
 * What one turn has streamed so far. Writers add to it, any number of readers follow it from the start,
 * and a reader that goes away changes nothing.
 * @module
 */
export class EventLog<Chunk> {
  readonly #chunks: Chunk[] = []
  #closed = false
  #wake = Promise.withResolvers<void>()

  /** A log that has all it will ever have. */
  static of<Chunk>(chunks: readonly Chunk[]): EventLog<Chunk> {
    const log = new EventLog<Chunk>()
    log.append(chunks)
    log.close()
    return log
  }

  /** A copy of what is there. */
  get chunks(): readonly Chunk[] {
    return [...this.#chunks]
  }

  get length(): number {
    return this.#chunks.length
  }

  append(chunks: readonly Chunk[]): void {
    if (this.#closed) throw new Error("the log is closed")
    this.#chunks.push(...chunks)
    this.#wakeReaders()
  }

  close(): void {
    this.#closed = true
    this.#wakeReaders()
  }

  /** Everything from the first chunk on, each time all that has come since; ends when the log is closed. */
  read(): ReadableStream<readonly Chunk[]> {
    let next = 0
    return new ReadableStream<readonly Chunk[]>(
      {
        pull: async (controller) => {
          while (next >= this.#chunks.length && !this.#closed) await this.#wake.promise
          if (next === this.#chunks.length) {
            controller.close()
            return
          }
          controller.enqueue(this.#chunks.slice(next))
          next = this.#chunks.length
        },
      },
      // Nothing is taken ahead: what waits for a slow reader grows together.
      { highWaterMark: 0 },
    )
  }

  #wakeReaders(): void {
    this.#wake.resolve()
    this.#wake = Promise.withResolvers<void>()
  }
}
