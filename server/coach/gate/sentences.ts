/**
 * A text that comes piece by piece, cut into whole sentences.
 * @module
 */
export class Sentences {
  #rest = ""

  /** @returns the sentences that this piece made whole */
  push(piece: string): string[] {
    this.#rest += piece
    return []
  }

  /** @returns what is left */
  end(): string[] {
    const rest = this.#rest
    this.#rest = ""
    return rest === "" ? [] : [rest]
  }
}
