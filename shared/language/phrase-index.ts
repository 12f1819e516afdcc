/**
 * Which phrases of which list a text can hold at all. All lists are asked about the same sentence in turn: the beginnings of
 * its words are looked up once, for all lists together.
 * @module
 */

export interface Wanted {
  /** Numbers of the phrases that the text may hold, in the list's order. @param lower in small letters @param starts where a word may begin */
  in(lower: string, starts: readonly number[]): readonly number[]
}

/** Letters of a word's beginning that are looked up. */
const LONGEST = 6

interface Entry {
  list: number
  phrase: number
}

const index = new Map<string, Entry[]>()
let lists = 0
/** Phrases that may stand anywhere, by list. */
const always: number[][] = []

/** The latest text, and what it may hold of each list that was known when it was read. */
let held: { text: string; lists: number; found: (number[] | undefined)[] } = { text: "", lists: 0, found: [] }

/** @param needs for each phrase the beginnings of words one of which it must have; undefined: none is sure */
export function register(needs: readonly (readonly string[] | undefined)[]): Wanted {
  const list = lists
  lists += 1
  always[list] = needs.flatMap((need, phrase) => (need === undefined ? [phrase] : []))
  for (const [phrase, need] of needs.entries())
    for (const word of need ?? []) {
      const entries = index.get(word)
      if (entries) entries.push({ list, phrase })
      else index.set(word, [{ list, phrase }])
    }
  return { in: (lower, starts) => candidates(list, lower, starts) }
}

function candidates(list: number, lower: string, starts: readonly number[]): readonly number[] {
  // A list that was read after the text was looks at it anew.
  if (held.text !== lower || held.lists <= list) held = { text: lower, lists, found: lookUp(lower, starts) }
  return held.found[list] ?? always[list]!
}

function lookUp(lower: string, starts: readonly number[]): (number[] | undefined)[] {
  const found: (number[] | undefined)[] = []
  const touched = new Set<number>()
  const seen = new Set<string>()
  for (const start of starts)
    for (let length = 1; length <= LONGEST && start + length <= lower.length; length += 1) {
      const beginning = lower.slice(start, start + length)
      if (seen.has(beginning)) continue
      seen.add(beginning)
      for (const { list, phrase } of index.get(beginning) ?? []) {
        const phrases = found[list]
        if (phrases) phrases.push(phrase)
        else found[list] = [phrase, ...always[list]!]
        touched.add(list)
      }
    }
  for (const list of touched) found[list] = [...new Set(found[list])].sort((a, b) => a - b)
  return found
}
