/**
 * Changes that the candidate asks for, made to a letter's words: what is added, left out, swapped or greeted otherwise.
 * @module
 */
import stem from "wink-porter2-stemmer"
import type { Edits } from "../../store/drafting.ts"
import type { Paragraphs } from "./letter.ts"
import { type PointContext, sayPlainly } from "./points/read-point.ts"

/** The sentences without those that are to go, and with what was added before the last of them. */
export function editedParagraphs(
  paragraphs: Paragraphs,
  { added = [], left = [] }: Edits,
  context: PointContext,
): Paragraphs {
  const kept = paragraphs.map((sentences) => sentences.map((one) => withoutSentences(one, left)).filter(Boolean))
  const said = added.flatMap((one) => sayPlainly(one, context))
  if (said.length === 0) return kept
  const filled = kept.filter((sentences) => sentences.length > 0)
  const last = filled.at(-1) ?? []
  if (last.length < 2 && filled.length > 1) {
    // What is asked comes last.
    const at = filled.findLastIndex((one, index) => index < filled.length - 1 && !one.at(-1)!.endsWith("?"))
    return filled.flatMap((one, index) => (index === Math.max(0, at) ? [[...one, ...said]] : [one]))
  }
  return [...filled.slice(0, -1), [...last.slice(0, -1), ...said, ...last.slice(-1)]]
}

/** A whole letter with its words swapped and its greeting set. */
export function editedBody(body: string, { swaps = [], greeting }: Edits, to: string | null): string {
  const swapped = swappedIn(body, swaps)
  if (!greeting || (greeting.to !== null && to !== null && greeting.to !== to)) return swapped
  return swapped.replace(/^[^\n]*/u, (line) => greetingLine(greeting.words, line))
}

export function swappedIn(text: string, swaps: NonNullable<Edits["swaps"]>): string {
  return swaps.reduce(
    (all, { from, to }) =>
      all.replace(wordsOf(from), (found) =>
        /^\p{Lu}/u.test(found) && !/^I\b/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
      ),
    text,
  )
}

/** Whether a text has those words, whatever their capitals. */
export const hasWords = (text: string, words: string): boolean => text.search(wordsOf(words)) >= 0

function wordsOf(phrase: string): RegExp {
  const plain = phrase.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]")
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, "giu")
}

const SALUTATION = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b/iu
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|madam|principal|chef|captain)\b/iu

function greetingLine(words: string, line: string): string {
  if (SALUTATION.test(words)) return `${words.charAt(0).toUpperCase()}${words.slice(1)},`
  const [salutation = "Hello"] = /^\p{L}+/u.exec(line) ?? []
  return `${TITLED.test(words) ? "Dear" : salutation} ${words},`
}

/** Most of what a sentence would be found by. */
const ENOUGH = 0.6

/** @param left what is to go, in the candidate's words: "being happy to answer questions" */
export function withoutSentences(text: string, left: readonly string[]): string {
  const wanted = left.map(stemsOf).filter((stems) => stems.length > 0)
  return text
    .split(/(?<=[.?!])\s+/u)
    .filter((sentence) => !wanted.some((stems) => speaksOf(sentence, stems)))
    .join(" ")
}

/** Whether any sentence of a text would go. */
export const wouldGo = (text: string, words: string): boolean => {
  const stems = stemsOf(words)
  return stems.length > 0 && text.split(/(?<=[.?!])\s+|\n+/u).some((sentence) => speaksOf(sentence, stems))
}

function speaksOf(sentence: string, stems: readonly string[]): boolean {
  const has = new Set(stemsOf(sentence))
  return stems.filter((one) => has.has(one)).length / stems.length >= ENOUGH
}

/** Words that tell one sentence from another. */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]+/gu) ?? []).filter((word) => !COMMON.has(word)).map(stem),
  ),
]

const COMMON = new Set(
  "a about am an and any are as at be been being but by can could did do does for from get had has have having how i i'd i'll i'm i've if in is it it's its me mention more my of on or our out part bit line sentence thing stuff point word words again please so some that that's the their them then there they this to too up was we were what when where which who will with would you your".split(
    " ",
  ),
)
