/**
 * What a model may cost: tokens are reserved before a call and put right after it.
 * @module
 */
import { createHmac } from "node:crypto"
import type { Budgets } from "../config.ts"
import type { Purse, Spending } from "../store/spending.ts"
import { type Account, ModelFailure } from "./model.ts"

export interface BudgetDeps {
  spending: Spending
  now: () => Temporal.Instant
  /** Keeps the hash of a visitor's address from being tried out; whatever stays the same over a restart. */
  secret: string
  onFailure: (error: unknown) => void
}

/** Puts the reservation right, in its own time. */
export type Settle = (used: number) => void

export class Budget {
  readonly #limits: Budgets
  readonly #deps: BudgetDeps
  readonly #settling = new Set<Promise<void>>()

  constructor(limits: Budgets, deps: BudgetDeps) {
    this.#limits = limits
    this.#deps = deps
  }

  /**
   * @param tokens the most that the call can use
   * @throws ModelFailure "budget" where one of the budgets lacks them, or cannot be read
   */
  async reserve(account: Account, tokens: number): Promise<Settle> {
    const purses = this.#purses(account)
    const taken = await this.#deps.spending.take(purses, tokens).catch((error: unknown) => {
      this.#deps.onFailure(error)
      return false
    })
    if (!taken) throw new ModelFailure("budget", "No tokens are left in a budget.")
    return (used) => {
      if (used === tokens) return
      const settled = this.#deps.spending
        .giveBack(purses, tokens - used)
        // The reservation stands then: too much is counted, never too little.
        .catch(this.#deps.onFailure)
        .finally(() => this.#settling.delete(settled))
      this.#settling.add(settled)
    }
  }

  /** Resolves once all is settled. */
  async settled(): Promise<void> {
    await Promise.all(this.#settling)
  }

  #purses({ chat, visitor, agency }: Account): Purse[] {
    const day = this.#deps.now().toZonedDateTimeISO("UTC").toPlainDate().toString()
    return [
      ...(chat === undefined ? [] : [{ scope: "chat", owner: chat, day: "", limit: this.#limits.chat } as const]),
      ...(visitor === undefined
        ? []
        : [{ scope: "visitor", owner: this.#hash(visitor, day), day, limit: this.#limits.visitor } as const]),
      { scope: "agency", owner: agency, day, limit: this.#limits.agency },
      { scope: "server", owner: "", day, limit: this.#limits.day },
    ]
  }

  /** Another one each day, so that the days of a visitor cannot be put together. */
  #hash(visitor: string, day: string): string {
    return createHmac("sha256", this.#deps.secret).update(`visitor\0${day}\0${visitor}`).digest("base64url")
  }
}
