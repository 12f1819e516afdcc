/**
 * Which places of a text are taken already, so that several patterns point at each place once, in linear time.
 * @module
 */

export class Taken {
  readonly #places: Uint8Array

  constructor(length: number) {
    this.#places = new Uint8Array(length)
  }

  /** Takes a span; false where its start or end lies in one that is taken. Longer spans are to be offered first. */
  take(start: number, end: number): boolean {
    if (this.#places[start] || this.#places[end - 1]) return false
    this.#places.fill(1, start, end)
    return true
  }
}
