/**
 * Whether a model's draft claims only what was told. Closed by default: a word that is neither courtesy nor told stems from nowhere.
 * @module
 */
import stem from "wink-porter2-stemmer"
import { COURTESY_WORDS, GRAMMAR_WORDS, MATTER_WORDS } from "./letter.words.ts"

/** Words that turn what was told into something else. */
const DENIALS =
  /^(?:no|not|never|none|nobody|without|hardly|barely|neither|nor|unlike|instead|despite|except|\p{L}+n't)$/u
/** Said of what was told alone: another day, a promise, a limit. */
const TOLD_ALONE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|yesterday|month|year|promised?|deadline)s?$/u

const courtesy = new Set([...GRAMMAR_WORDS, ...COURTESY_WORDS, ...MATTER_WORDS].map(stemOf))

/**
 * @param told all that the words may stem from: points, situation, sender, the built-in text
 * @returns the words of `text` that stem from nowhere, as written in small letters, each once
 */
export function untold(text: string, told: string): string[] {
  const known = wordsOf(told)
  const heard = new Set(known)
  const roots = new Set([...known.map(stemOf), ...known.flatMap(otherwise)])
  const missing = new Set<string>()
  for (const sentence of text.split(/(?<=[.?!])\s+|\n+/u)) {
    const words = wordsOf(sentence)
    // A "not" among courtesies denies nothing: "I won't take more of your time".
    const material = words.some((word) => !courtesy.has(stemOf(word)) && !DENIALS.test(word))
    for (const word of words) {
      if (heard.has(word)) continue
      if (roots.has(stemOf(word))) continue
      if (DENIALS.test(word) ? material : TOLD_ALONE.test(word) || !courtesy.has(stemOf(word))) missing.add(word)
    }
  }
  return [...missing]
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  )
}

/** "Dana's" is Dana, "I'd" is I, "wasn't" a denial of its own. */
function stemOf(word: string): string {
  return stem(word.replace(/'(?:s|d|ll|ve|re|m)$/u, ""))
}

const NUMBERS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
  "nineteen twenty"
).split(" ")
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ")

/** "40" as forty, "8" as eight, "10" as 10th: the same number in another dress. */
function otherwise(word: string): string[] {
  if (/^\d{1,2}$/u.test(word)) {
    const number = Number(word)
    const name = NUMBERS[number] ?? (number % 10 === 0 ? TENS[number / 10 - 3] : undefined)
    return [...(name === undefined ? [] : [stemOf(name)]), ...["st", "nd", "rd", "th"].map((end) => `${number}${end}`)]
  }
  const at = NUMBERS.indexOf(word)
  const tens = TENS.indexOf(word)
  return at >= 0 ? [String(at)] : tens >= 0 ? [String((tens + 3) * 10)] : []
}
