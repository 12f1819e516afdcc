/**
 * The three clocks of an answer: its first piece, the silence between two pieces, its end.
 * @module
 */
import { ModelFailure } from "./model.ts"

export interface Limits {
  /** Until the first piece of the answer, retries included. */
  firstMs: number
  /** Between two signs of life. */
  stallMs: number
  /** Until the end of the answer. */
  wholeMs: number
  /** Before the one retry, where the provider names no time of its own; and up to as much again by chance. */
  pauseMs: number
}

export class Deadlines {
  readonly #abort = new AbortController()
  readonly #limits: Limits
  readonly #start = performance.now()
  readonly #whole: NodeJS.Timeout
  readonly #first: NodeJS.Timeout
  readonly #outer: AbortSignal
  #stall: NodeJS.Timeout | undefined

  /** @param signal from outside; its reason is passed on */
  constructor(limits: Limits, signal: AbortSignal) {
    this.#limits = limits
    this.#outer = signal
    this.#whole = this.#timer(limits.wholeMs, "The answer took too long.")
    this.#first = this.#timer(limits.firstMs, "The answer did not begin in time.")
    signal.addEventListener("abort", this.#pass)
    if (signal.aborted) this.#pass()
  }

  /** Aborts at the first deadline that passes, with a ModelFailure, or as the one from outside does. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get elapsedMs(): number {
    return performance.now() - this.#start
  }

  /** What is left until the first piece is due. */
  get untilFirstMs(): number {
    return this.#limits.firstMs - this.elapsedMs
  }

  /** The answer has begun. */
  begun(): void {
    clearTimeout(this.#first)
  }

  /** From now on the provider's silence counts. */
  listen(): void {
    this.#stall ??= this.#timer(this.#limits.stallMs, "The answer stalled.")
  }

  /** A sign of life. */
  heard(): void {
    clearTimeout(this.#stall)
    this.#stall = undefined
  }

  /** Stops the clocks. */
  end(): void {
    for (const timer of [this.#whole, this.#first, this.#stall]) clearTimeout(timer)
    this.#outer.removeEventListener("abort", this.#pass)
  }

  readonly #pass = () => this.#abort.abort(this.#outer.reason)

  #timer(ms: number, late: string): NodeJS.Timeout {
    return setTimeout(() => this.#abort.abort(new ModelFailure("timeout", late)), ms)
  }
}
