/**
 * Pieces of an answer become its text: at most 90 words, never the same words as before.
 * @module
 */

export interface Piece {
  /** The same thing said in several ways, best first. */
  say: readonly string[]
  /** What goes first where room is short: the lowest rank; a piece without one always stays. */
  rank?: number
  /** Left out once any of its wordings has been said in this chat. */
  once?: boolean
}

export const WORD_LIMIT = 90

/** Beyond this many words, what is only nice to know (a rank of 2 or less) is left out. */
const EASY_READING = 70
const NICE_TO_KNOW = 2

/** Joins the pieces in their order, each in the wording that was heard least recently. */
export function compose(pieces: readonly Piece[], said: readonly string[]): string {
  const chosen = pieces
    .filter((piece) => piece.say.some((text) => text !== ""))
    .filter((piece) => !(piece.once && piece.say.some((text) => lastSaid(text, said) >= 0)))
    .map((piece) => ({ piece, ways: leastRecentFirst(piece.say, said) }))
  for (;;) {
    const count = words(join(chosen.map(({ ways }) => ways[0]!)))
    const weakest = chosen.toSorted((a, b) => rank(a.piece) - rank(b.piece))[0]
    const lowest = weakest ? rank(weakest.piece) : Number.POSITIVE_INFINITY
    if (!weakest || count <= (lowest <= NICE_TO_KNOW ? EASY_READING : WORD_LIMIT)) break
    if (lowest === Number.POSITIVE_INFINITY) break
    chosen.splice(chosen.indexOf(weakest), 1)
  }
  const first = join(chosen.map(({ ways }) => ways[0]!))
  if (!said.includes(first)) return first
  return otherWordings(chosen.map(({ ways }) => ways)).find((text) => !said.includes(text)) ?? first
}

/** The number of words as a reader counts them. */
export function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function join(texts: readonly string[]): string {
  return texts.filter(Boolean).join(" ")
}

function rank(piece: Piece): number {
  return piece.rank ?? Number.POSITIVE_INFINITY
}

function lastSaid(text: string, said: readonly string[]): number {
  return said.findLastIndex((earlier) => earlier.includes(text))
}

/** By the whole wording, then, where there is a choice, by how it begins, so that two answers in a row don't start alike. */
function leastRecentFirst(ways: readonly string[], said: readonly string[]): string[] {
  const begun = (text: string) => (ways.length > 2 ? lastSaid(beginning(text), said) : 0)
  return ways.filter(Boolean).toSorted((a, b) => lastSaid(a, said) - lastSaid(b, said) || begun(a) - begun(b))
}

function beginning(text: string): string {
  return text.split(" ", 2).join(" ")
}

/** One piece at a time in another wording, without going over the limit. */
function otherWordings(ways: readonly string[][]): string[] {
  return ways.flatMap((way, index) =>
    way
      .slice(1)
      .map((text) => join(ways.map((other, at) => (at === index ? text : other[0]!))))
      .filter((text) => words(text) <= WORD_LIMIT),
  )
}
