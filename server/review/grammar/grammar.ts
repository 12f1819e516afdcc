/**
 * Spelling and grammar by a worker that is started when it is first wanted. It never holds anybody up: while it
 * sets up, is slow or is dead, there are no lints.
 * @module
 */
import { Worker } from "node:worker_threads"
import type { FromWorker, GrammarRequest, Lint, ToWorker } from "./lint.ts"

/** What is needed of a worker thread. */
export interface GrammarWorker {
  postMessage(message: ToWorker): void
  on(event: "message", listener: (message: FromWorker) => void): unknown
  on(event: "error" | "exit", listener: () => void): unknown
  terminate(): Promise<unknown>
  unref(): void
}

export interface GrammarOptions {
  start?: () => GrammarWorker
  /** How long a review waits. */
  deadlineMs?: number
  /** How long the worker may be silent over its work, its set-up included, before it is ended. */
  silenceMs?: number
  /** How long after a death it is left alone. */
  restartMs?: number
  /** Unused for so long, it is ended: it takes some 300 MB. */
  idleMs?: number
}

/** Reviews that may stand in line; each takes some 20 ms. */
const LONGEST_LINE = 20

export class Grammar {
  readonly #options: Required<GrammarOptions>
  readonly #waiting = new Map<number, (lints: Lint[][] | null) => void>()
  #worker: GrammarWorker | undefined
  #ready = false
  #count = 0
  #notBefore = Number.NEGATIVE_INFINITY
  #watch: NodeJS.Timeout | undefined

  constructor(options: GrammarOptions = {}) {
    this.#options = {
      start: startWorker,
      deadlineMs: 1500,
      silenceMs: 20_000,
      restartMs: 30_000,
      idleMs: 15 * 60_000,
      ...options,
    }
  }

  /** The lints of each text; null where there is no word of them in time. Never throws. */
  async check(request: GrammarRequest): Promise<Lint[][] | null> {
    const worker = this.#worker ?? this.#start()
    if (!worker || !this.#ready || this.#waiting.size >= LONGEST_LINE) return null
    const id = this.#count++
    const answered = new Promise<Lint[][] | null>((resolve) => {
      const late = setTimeout(() => resolve(null), this.#options.deadlineMs)
      this.#waiting.set(id, (lints) => {
        clearTimeout(late)
        resolve(lints)
      })
    })
    if (this.#waiting.size === 1) this.#expect(this.#options.silenceMs)
    worker.postMessage({ id, ...request })
    return answered
  }

  /** Ends the worker; a later check starts another. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (worker) this.#forget(worker)
    await worker?.terminate()
  }

  #start(): GrammarWorker | undefined {
    if (performance.now() < this.#notBefore) return undefined
    try {
      const worker = this.#options.start()
      worker.on("message", (message) => this.#hear(worker, message))
      worker.on("error", () => this.#bury(worker))
      worker.on("exit", () => this.#bury(worker))
      worker.unref()
      this.#worker = worker
      this.#expect(this.#options.silenceMs)
      return worker
    } catch {
      this.#notBefore = performance.now() + this.#options.restartMs
      return undefined
    }
  }

  #hear(worker: GrammarWorker, message: FromWorker): void {
    if (worker !== this.#worker) return
    if ("ready" in message) this.#ready = true
    else {
      this.#waiting.get(message.id)?.(message.lints)
      this.#waiting.delete(message.id)
    }
    this.#expect(this.#waiting.size > 0 ? this.#options.silenceMs : this.#options.idleMs)
  }

  /** Ends a worker that is not heard of within this time. */
  #expect(withinMs: number): void {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => {
      const worker = this.#worker
      if (!worker) return
      if (this.#ready && this.#waiting.size === 0) this.#forget(worker)
      else this.#bury(worker)
      void worker.terminate()
    }, withinMs).unref()
  }

  /** It died of itself or was ended for its silence: what waits gets nothing, and the next one is not started at once. */
  #bury(worker: GrammarWorker): void {
    if (worker !== this.#worker) return
    this.#forget(worker)
    this.#notBefore = performance.now() + this.#options.restartMs
  }

  #forget(worker: GrammarWorker): void {
    if (worker !== this.#worker) return
    clearTimeout(this.#watch)
    this.#worker = undefined
    this.#ready = false
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}

function startWorker(): GrammarWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { execArgv: [], env: {} })
}
