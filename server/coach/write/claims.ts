/**
 * Whether a model's draft claims only what was told. Closed by default: a word that is neither courtesy nor told stems from nowhere.
 * @module
 */
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { COURTESY_WORDS, GRAMMAR_WORDS, MATTER_WORDS } from "./letter.words.ts"

const nlp = winkNLP(model, [])
const { stem, value, type } = nlp.its as unknown as Record<"stem" | "value" | "type", never>

/** Words that turn what was told into something else; weekdays and the like count as told only where they were. */
const TURNING =
  /^(?:no|not|n't|never|none|nothing|nobody|without|hardly|barely|cannot|can't|\w+n't|unlike|instead|despite|only|always|every|most|best|first|last|more|many|few|all|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|week|month|year|promised|deadline)$/u
const HARMLESS_TURNS = new Set(
  "only always every most best first last more many few all both today week nothing".split(" "),
)

const courtesy = stemsOf([...GRAMMAR_WORDS, ...COURTESY_WORDS, ...MATTER_WORDS].join(" "))

/**
 * @param told all that the words may stem from: points, situation, sender, the built-in text
 * @returns the words of `text` that stem from nowhere, as written, each once
 */
export function untold(text: string, told: string): string[] {
  const known = stemsOf(told)
  const heard = new Set(wordsOf(told).map(({ word }) => word))
  const missing = wordsOf(text)
    .filter(({ word, root }) => {
      if (heard.has(word)) return false
      if (TURNING.test(word) && !HARMLESS_TURNS.has(word)) return true
      return !known.has(root) && !courtesy.has(root)
    })
    .map(({ word }) => word)
  return [...new Set(missing)]
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ root }) => root))
}

function wordsOf(text: string): { word: string; root: string }[] {
  const tokens = nlp
    .readDoc(
      text
        .toLowerCase()
        .replaceAll("’", "'")
        .replaceAll(/(?<=\p{L})[-/](?=\p{L})/gu, " "),
    )
    .tokens()
  const roots = tokens.out(stem) as string[]
  const types = tokens.out(type) as string[]
  return (tokens.out(value) as string[]).flatMap((word, index) =>
    types[index] === "punctuation" || types[index] === "tabCRLF" || !/[\p{L}\p{N}]/u.test(word)
      ? []
      : [{ word, root: roots[index] ?? word }],
  )
}
