/**
 * Which phrases of which list a text can hold at all. All lists are asked about the same sentence in turn: the beginnings of
 * its words are looked up once, for all lists together.
 * @module
 */

/** A text as the lists look at it. */
export interface Words {
  /** In small letters. */
  lower: string
  /** Where a word may begin. */
  starts: readonly number[]
  /** What it may hold of each list that was known when it was looked up. */
  held?: { lists: number; found: readonly (readonly number[] | undefined)[] }
}

export interface Wanted {
  /** Numbers of the phrases that the text may hold, in the list's order. */
  in(words: Words): readonly number[]
}

/** Stands behind a word that is wanted whole: "mess$" is not in "message". */
export const WHOLE = "$"

/** Letters of a word's beginning that are looked up. */
const LONGEST = 6
/** Words remembered. */
const MOST_WORDS = 5000

/** Numbers of all phrases, through all lists, by the beginning of a word that one needs. */
const index = new Map<string, number[]>()
/** Of each such number, its list and its place there. */
const listOf: number[] = []
const placeOf: number[] = []
let lists = 0
/** Phrases that may stand anywhere, by list. */
const always: (readonly number[])[] = []
/** What each word that was met brings, until another list is read. */
let brought = new Map<string, readonly number[]>()
/** The last reading in which a phrase was met. */
const metIn: number[] = []
let readings = 0

/** @param needs for each phrase the beginnings of words one of which it must have; undefined: none is sure */
export function register(needs: readonly (readonly string[] | undefined)[]): Wanted {
  const list = lists
  lists += 1
  brought = new Map()
  always[list] = needs.flatMap((need, phrase) => (need === undefined ? [phrase] : []))
  for (const [phrase, need] of needs.entries()) {
    if (need === undefined) continue
    const number = listOf.push(list) - 1
    placeOf.push(phrase)
    metIn.push(0)
    for (const word of need) {
      const numbers = index.get(word)
      if (numbers) numbers.push(number)
      else index.set(word, [number])
    }
  }
  return { in: (words) => candidates(list, words) }
}

function candidates(list: number, words: Words): readonly number[] {
  // A list that was read after the text was looks at it anew.
  if (words.held === undefined || words.held.lists <= list)
    words.held = { lists, found: lookUp(words.lower, words.starts) }
  return words.held.found[list] ?? always[list]!
}

function lookUp(lower: string, starts: readonly number[]): (number[] | undefined)[] {
  const found: (number[] | undefined)[] = []
  const touched: number[] = []
  readings += 1
  for (const start of starts)
    for (const number of broughtBy(lower, start)) {
      if (metIn[number] === readings) continue
      metIn[number] = readings
      const list = listOf[number]!
      const phrases = found[list]
      if (phrases) phrases.push(placeOf[number]!)
      else {
        found[list] = [placeOf[number]!, ...always[list]!]
        touched.push(list)
      }
    }
  for (const list of touched) if (found[list]!.length > 1) found[list]!.sort((a, b) => a - b)
  return found
}

/** The phrases that need a word that begins as the one here does. */
function broughtBy(lower: string, start: number): readonly number[] {
  let end = start
  // Below "0" stand blanks, marks and the apostrophe.
  while (end <= start + LONGEST && lower.charCodeAt(end) >= 48) end += 1
  const word = lower.slice(start, end)
  const known = brought.get(word)
  if (known) return known
  const beginnings = Array.from({ length: Math.min(LONGEST, word.length) }, (_, at) => word.slice(0, at + 1))
  const whole = /^[a-z0-9]{1,6}(?![a-z0-9\u00c0-\u024f])/.exec(word)?.[0]
  if (whole) beginnings.push(whole + WHOLE)
  const numbers = beginnings.flatMap((beginning) => index.get(beginning) ?? [])
  if (brought.size >= MOST_WORDS) brought.clear()
  brought.set(word, numbers)
  return numbers
}
