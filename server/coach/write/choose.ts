/**
 * Which of several wordings: by the letter's own seed, so that the same request always gives the same letter; not one that stands in
 * another letter already, and sooner one whose words this letter has not used yet.
 * @module
 */
import type { Material, Slot, Tone } from "../../../shared/words/en/write/material.ts"

/** No sentence is longer; a reader loses the thread. */
export const LONGEST_SENTENCE = 30

/** Begins a wording that is used only where no other is left. */
const SPARE = "~"

/** The greeting has no stop, and is read together with what follows. */
const GREETING = 3

export interface Choice {
  tone: Tone
  seed: number
  /** Bodies already written, whose sentences are not used again. */
  others: readonly string[]
  /** What has been chosen for this letter so far. */
  said: string[]
  /** Of several ways the shortest, and no filler. */
  brief?: boolean
}

/** @returns "" where the material has nothing for it */
export function choose(
  slot: Slot,
  name: string,
  material: Material,
  { tone, seed, others, said, brief = false }: Choice,
): string {
  const all = slot[tone](material).filter((way): way is string => typeof way === "string" && way !== "")
  // A spare way is for the letter whose sister letters have said it the plain way already.
  const told = all.filter((way) => !way.startsWith(SPARE))
  const isFresh = (way: string): boolean => !others.some((other) => other.includes(way))
  const ways = told.some(isFresh) ? told : all.map((way) => way.replace(SPARE, ""))
  // The day they met is named once.
  const dated = material.day !== "" && said.some((one) => one.includes(material.day))
  const open = dated ? firstOf([ways.filter((way) => !way.includes(material.day)), ways]) : ways
  const home = material.american ? firstOf([open.filter((way) => !BRITISH.test(way)), open]) : open
  const fit = firstOf([home.filter((way) => longestSentence(way) <= LONGEST_SENTENCE - GREETING), home])
  const named = material.company !== null && said.some((one) => one.includes(material.company!))
  const unnamed = named ? fit.filter((way) => !way.includes(material.company!)) : fit
  // The job is named once, and no two sentences begin alike.
  const titled = material.role !== null && said.some((one) => one.includes(material.role!))
  const plain = titled ? unnamed.filter((way) => !way.includes(material.role!)) : unnamed
  const wishes = said.flatMap(wishesIn)
  const begun = new Set(said.flatMap((one) => one.split(/(?<=[.?!])\s+/u)).map(beginning))
  const untitled = firstOf([plain, unnamed, fit])
  const other = untitled.filter(
    (way) => !begun.has(beginning(way)) && !wishesIn(way).some((wish) => wishes.includes(wish)),
  )
  const fresh = firstOf([other, untitled]).filter(isFresh)
  // Now and then a word may come twice: people don't keep count.
  const unworn = leastRepeated(firstOf([fresh, fit]), said, 3)
  const from = brief ? shortest(unworn) : unworn
  if (from.length === 0) return ""
  const chosen = from[hash(`${seed} ${name}`) % from.length]!
  said.push(chosen)
  return chosen
}

/** The first of several lists, each wider than the one before, that holds anything. */
const firstOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find(({ length }) => length > 0) ?? []

const WISH = /\b(?:love|like|glad) to [^,.]+|\bwant(?:ing)? th(?:e|is) job\b/gu

const wishesIn = (text: string): string[] =>
  (text.match(WISH) ?? []).map((wish) => (wish.startsWith("want") ? "want" : wish))

const beginning = (sentence: string): string => sentence.split(" ", 2).join(" ").toLowerCase()

function shortest(ways: readonly string[]): readonly string[] {
  const fewest = Math.min(...ways.map((way) => way.split(" ").length))
  return ways.filter((way) => way.split(" ").length === fewest)
}

/** Sounds foreign to an American. */
const BRITISH =
  /\b(?:lovely|keen(?:er)?|over the moon|(?:having|asking) me in|a bit|straight away|ring\b|stuck into|have a go|sort (?:that|this|it|one) out|quite understand|should like|chuffed|whilst|so like to|enquiry)\b/iu

/** "I'd love to …" once is enough, and the firm's name need not stand in two sentences running. */
function leastRepeated(ways: readonly string[], said: readonly string[], more: number): readonly string[] {
  // One conclusion drawn with "so" is enough.
  const concluded = said.some((one) => CONCLUDES.test(one))
  const open = concluded ? ways.filter((way) => !CONCLUDES.test(way)) : ways
  if (open.length > 0 && open.length < ways.length) return leastRepeated(open, said, more)
  const used = new Set(said.flatMap(tellingWords))
  const repeats = ways.map((way) =>
    tellingWords(way)
      .filter((word) => used.has(word))
      .reduce((sum, word) => sum + (FEELS.has(word) ? 2 : 1), 0),
  )
  const fewest = Math.min(...repeats)
  return ways.filter((_, index) => repeats[index]! <= fewest + more)
}

/** What is felt is felt once. */
const FEELS = new Set(
  "love loved enjoy enjoyed glad happy hope hoping keen lovely nice thinking hearing wanting help".split(" "),
)
const CONCLUDES = /^So\b|, so\b/u

const PLAIN = new Set(
  "about after again also and any been could first from give have hear know like more much need other please than that their there thing this time very what when where which will with would your yours you're".split(
    " ",
  ),
)

function tellingWords(text: string): string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !PLAIN.has(word)))]
}

/** Words of the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(0, ...text.split(/(?<=[.?!])\s+/u).map((sentence) => sentence.split(/\s+/u).filter(Boolean).length))
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
