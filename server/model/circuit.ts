/**
 * Keeps away from a provider that fails again and again, or that asked for it, and tries it with one call later.
 * @module
 */
import { ModelFailure } from "./model.ts"

/** `ours`: the call says nothing about the provider. */
export type Outcome = "good" | "bad" | "ours"

/** Ends one call: told how it went, in any case, once. */
export type Leave = (outcome: Outcome) => void

export interface CircuitOptions {
  /** So many failures in a row open it. */
  failures: number
  /** How long it stays open at first; each trial that fails doubles it, up to the longest. */
  pauseMs: number
  longestPauseMs: number
  /** A clock that only goes forward, in milliseconds. */
  clock(): number
}

export class Circuit {
  readonly #options: CircuitOptions
  #failures = 0
  #pauseMs: number
  /** Open until then; Infinity while one call tries. */
  #until = Number.NEGATIVE_INFINITY

  constructor(options: CircuitOptions) {
    this.#options = options
    this.#pauseMs = options.pauseMs
  }

  /** @throws ModelFailure "open" */
  enter(): Leave {
    const leave = this.tryEnter()
    if (!leave) throw new ModelFailure("open", "The provider is left alone for a while.")
    return leave
  }

  /** Null where it is open. */
  tryEnter(): Leave | null {
    if (this.#options.clock() < this.#until) return null
    const trial = this.#failures >= this.#options.failures
    const until = this.#until
    if (trial) this.#until = Number.POSITIVE_INFINITY
    return (outcome) => {
      if (trial && this.#until === Number.POSITIVE_INFINITY) this.#until = until
      if (outcome === "good") this.#close()
      if (outcome === "bad") this.#fail(trial)
    }
  }

  /** The provider's own word on when to come back. */
  stayAway(ms: number): void {
    this.#until = Math.max(this.#until, this.#options.clock() + ms)
  }

  #close(): void {
    this.#failures = 0
    this.#pauseMs = this.#options.pauseMs
  }

  #fail(trial: boolean): void {
    this.#failures += 1
    if (this.#failures < this.#options.failures) return
    // Calls that were under way when it opened fail too; they make it no longer.
    if (trial) this.#pauseMs = Math.min(2 * this.#pauseMs, this.#options.longestPauseMs)
    else if (this.#options.clock() < this.#until) return
    this.stayAway(this.#pauseMs)
  }
}
