/**
 * Lets the work of new turns in one at a time, with a breath between two: where many come at once, each new one would else be taken up
 * before the answers that run get on, and before the requests behind it are even read, which then look as if they had never come.
 * @module
 */
import { setImmediate as breath } from "node:timers/promises"

export class Turnstile {
  #last: Promise<void> | undefined

  /** Resolves once it is one's turn: at once where nobody has just gone through. */
  pass(): Promise<void> {
    const before = this.#last
    const mine = (before ?? Promise.resolve()).then(() => breath())
    this.#last = mine
    void mine.then(() => {
      if (this.#last === mine) this.#last = undefined
    })
    return before ?? Promise.resolve()
  }
}
