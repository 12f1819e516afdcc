/**
 * Parts of speech for what a candidate types: a few words, often no sentence. wink-nlp's small English model reads them in hundredths of a millisecond.
 * @module
 */
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"

const nlp = winkNLP(model, ["pos"])
// Functions without a `this`; named once so that they can be handed over.
const { value, pos, precedingSpaces, uniqueId } = nlp.its as unknown as Record<
  "value" | "pos" | "precedingSpaces" | "uniqueId",
  never
>

export interface Token {
  text: string
  /** Universal part of speech: NOUN, PROPN, PRON, VERB, AUX, ADJ, ADV, ADP, DET, NUM, SCONJ, CCONJ, PART, PUNCT … */
  pos: string
  /** What stands before it: "" or blanks. */
  space: string
}

/** @returns the tokens in their order; joined with their spaces they are the text again */
export function tagged(text: string): Token[] {
  const tokens = nlp.readDoc(text).tokens()
  const texts = tokens.out(value) as string[]
  const tags = tokens.out(pos) as string[]
  const spaces = tokens.out(precedingSpaces) as string[]
  return texts.map((text, index) => ({ text, pos: tags[index] ?? "X", space: spaces[index] ?? "" }))
}

/** What the model knows was numbered before the first word that it does not know. */
const [KNOWN = 0] = nlp.readDoc("qzxvqj").tokens().out(uniqueId) as number[]
const words = new Map<string, boolean>()
const MOST = 20_000

/** Whether a word stands in the model's dictionary of some ninety thousand. @param lower in lower case */
export function isWord(lower: string): boolean {
  const told = words.get(lower)
  if (told !== undefined) return told
  const ids = nlp.readDoc(lower).tokens().out(uniqueId) as number[]
  const known = ids.length > 0 && ids.every((id) => id < KNOWN)
  if (words.size < MOST) words.set(lower, known)
  return known
}

export const untagged = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, space }) => space + text)
    .join("")
    .trim()

/** A verb that a sentence may stand on, by itself. */
export const isFiniteToken = ({ pos, text }: Token): boolean =>
  (pos === "AUX" && !/^(?:be|been|being|having)$/iu.test(text)) ||
  (pos === "VERB" && !/ing$/iu.test(text)) ||
  /^(?:I|you|we|they|he|she|it|that|there|what|who)'(?:m|ve|d|ll|re|s)$|n't$/iu.test(text)
