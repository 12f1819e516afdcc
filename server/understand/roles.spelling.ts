/**
 * Misspelt job titles: the doer one slip away from what was typed, for "instaler", "gard" and "phlebotamist".
 * @module
 */
import { FIRM_NOUN } from "./firms.words.ts"
import { FIRST_NAMES, NOT_NAMES } from "./names.words.ts"
import { NO_HEADS, ROLE_HEADS } from "./roles.words.ts"

/** The head of a title that a word is a misspelling of, or null: a letter too few, too many, changed or swapped. */
export function mendedHead(word: string): string | null {
  if (!/^\p{Ll}{4,}$/u.test(word)) return null
  if (ROLE_HEADS.has(word) || NO_HEADS.has(word) || NOT_NAMES.has(word) || FIRST_NAMES.has(word)) return null
  if (FIRM_NOUN.test(word)) return null
  // "Baler", "lister": what ends like a doer may be one that nobody listed, unless a letter is doubled in the one listed.
  const like = /(?:er|or|ist)$/.test(word) && word.length < 9
  for (const key of [word, ...cuts(word)])
    for (const head of near().get(key) ?? []) if (isSlip(word, head) && (!like || DOUBLED.test(head))) return head
  return null
}

/** "Installer": easily written with one letter of the two. */
const DOUBLED = /([lnrstpm])\1(?:er|or|ist)$/

/** No verb of the doer ("drive"), no trade of theirs ("bakery"), not many of them ("cooks"). */
function isSlip(word: string, head: string): boolean {
  if (head.length < 5 || Math.abs(word.length - head.length) > 1 || word[0] !== head[0]) return false
  if (`${word}r` === head || word === `${head}y` || word === `${head}s` || /(?:ing|ed|s)$/.test(word)) return false
  let at = 0
  while (word[at] === head[at]) at++
  const [a, b] = [word.slice(at), head.slice(at)]
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.slice(1) === b.slice(1) && /^[aeiouy]/.test(a) && /^[aeiouy]/.test(b)) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}

/** A word without each of its letters in turn. */
function cuts(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Heads by themselves and by what is left of them without one letter; made once, when first asked for. */
function near(): Map<string, string[]> {
  if (index === null) {
    index = new Map()
    for (const head of ROLE_HEADS)
      if (/^\p{Ll}{5,}$/u.test(head))
        for (const key of [head, ...cuts(head)]) index.set(key, [...(index.get(key) ?? []), head])
  }
  return index
}

let index: Map<string, string[]> | null = null
