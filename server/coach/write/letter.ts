/**
 * The parts of a letter put together: greeting, paragraphs, closing, signature.
 * @module
 */
import type { Tone } from "../../../shared/wire/draft.ts"
import type { Material } from "../../../shared/words/en/write/material.ts"
import { closings, greetings } from "../../../shared/words/en/write/other-kinds.ts"
import { hash, LONGEST_SENTENCE } from "./choose.ts"

/** Paragraphs as lists of sentences; empty ones fall away. */
export type Paragraphs = readonly (readonly string[])[]

/** @param others bodies already written, whose closing is not used again while there is another */
export function letter(
  paragraphs: Paragraphs,
  material: Material,
  { tone, seed, others = [] }: { tone: Tone; seed: number; others?: readonly string[] },
): string {
  const body = text(paragraphs)
  // Thanks in the last line are not said again below it.
  const thanked = /\bthank/iu.test(body.slice(body.lastIndexOf("\n") + 1))
  const here = closings[tone](material.region)
  const fit = here.filter((one) => !thanked || !/thank/iu.test(one))
  const fresh = fit.filter((one) => !others.some((other) => other.includes(`\n${one},\n`)))
  const from = fresh.length > 0 ? fresh : fit
  const closing = from[hash(`${seed} closing`) % from.length]!
  return [greeting(material, tone, seed), body, [`${closing},`, ...signature(material)].join("\n")].join("\n\n")
}

/** The paragraphs alone, for what is spoken. */
export function text(paragraphs: Paragraphs): string {
  return paragraphs
    .map((sentences) => shortened(unbracketed(sentences.filter(Boolean).join(" "))))
    .filter(Boolean)
    .join("\n\n")
}

function greeting({ reader }: Material, tone: Tone, seed: number): string {
  if (reader === null) return "Hello,"
  // A title and "Hi" don't go together.
  const titled =
    /^(?:mr|mrs|ms|miss|mx|mdm|mme|whaea|matua|dr|prof|rev|sir|madam|canon|father|fr|chief|pastor|alhaji|hajia|datuk|dato|encik|puan|cik|tuan|cllr|councillor|hon|imam|rabbi|sheikh|shri|smt|frau|herr|judge|sister|captain|engr|barrister)\b/iu.test(
      reader,
    )
  if (tone === "formal" || titled) return `Dear ${reader},`
  return `${greetings[tone][hash(`${seed} greeting`) % greetings[tone].length]!} ${reader},`
}

function signature({ sender }: Material): string[] {
  const details = [sender.phone, sender.email].filter((detail) => detail !== null)
  return [...(sender.name ? [sender.name] : []), ...(sender.name ? details : [])]
}

/** "The rush (200 calls an hour)" is a list's way; a letter has it between commas. */
const unbracketed = (paragraph: string): string =>
  paragraph
    .replace(ASIDE, (_, aside: string, after: string) => {
      const how = COUNTED.test(aside) ? `with ${aside}` : aside
      return `, ${how}${after === " " ? ", " : after}`
    })
    .replace(/,(?= (?:and|but) )(?<=, with [^,]+,)/gu, ",")

const ASIDE =
  / \(((?:\d|(?:an?|the|over|about|some|up to|one|two|three|four|five|six|seven|eight|nine|ten) )[^()]+)\)([ .,;:!?]|$)/gu
const COUNTED = /^(?:\d|over|about|some|up to|one|two|three|four|five|six|seven|eight|nine|ten)/u

/** Sentences that run on are parted where somebody would draw breath. */
function shortened(paragraph: string): string {
  return paragraph
    .split(/(?<=[.?!])\s+/u)
    .map((sentence) => (sentence.split(/\s+/u).length > LONGEST_SENTENCE ? parted(sentence) : sentence))
    .join(" ")
}

const BREATHS: readonly [RegExp, (next: string) => string][] = [
  [/(?:,|;)\s+(?=(?:and |but |so )?(?:I|you|we|it|they|that|this)\b)/giu, (next) => next.replace(/^and /iu, "")],
  [/\s+(?=(?:and|but|so) (?:I|you|we|it|they|that|this)\b)/giu, (next) => next.replace(/^and /iu, "")],
  [
    /(?:,)?\s+(?=because (?:I|you|we|it|they|the|your|my)\b)/giu,
    (next) => next.replace(/^because /iu, "That is because "),
  ],
  [/:\s+/gu, (next) => next],
  [/,\s+(?=(?:and|but|then|where|which)\b)/giu, (next) => next.replace(/^(?:and|then) /iu, "")],
]

function parted(sentence: string): string {
  for (const [breath, next] of BREATHS) {
    const middle = sentence.length / 2
    const at = [...sentence.matchAll(breath)]
      .filter(({ index }) => index > 12)
      .toSorted((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0]
    if (!at) continue
    const rest = next(sentence.slice(at.index + at[0].length))
    const parts = [`${sentence.slice(0, at.index)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)]
    return parts
      .map((part) =>
        part.split(/\s+/u).length > LONGEST_SENTENCE && part.length < sentence.length ? parted(part) : part,
      )
      .join(" ")
  }
  return sentence
}
