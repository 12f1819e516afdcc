/**
 * What the sentences of a letter are made from. Every word of it was told by the candidate or stands in the situation.
 * @module
 */

import type { Mood } from "./moods.ts"

export type Tone = "warm" | "plain" | "formal"

/** What was talked of, taken apart so that it can be said in other words; what it does not have is null. */
export interface Reworded {
  /** "the canning line that keeps jamming", without what was told beside it. */
  first: string
  /** "the canning line". */
  short: string | null
  plural: boolean
  /** "that line", "those tents": once it has been named. */
  again: string | null
  /** "that sold out in April", behind `short`. */
  which: string | null
  /** "40 table pieces every Friday". */
  aside: string | null
  /** "your idea to text people", "why completions slip". */
  and: string | null
  /** "you let families stay over", "you lost the early peaches". */
  fact: string | null
  /** "eleven drivers off, and you still ran every bus". */
  fragment: string | null
  /** It has happened, and nobody can help with it any more. */
  over: boolean
}

/** A point as a piece of a sentence, articles in place. */
export interface PointText {
  form: "noun" | "how" | "gerund" | "quality" | "verb" | "clause"
  /** "the new triage desk", "how you moved to Shopify", "you want somebody for nights". */
  text: string
  subject: "I" | "we" | "you" | "other" | null
  /** It was said in the talk. */
  told: boolean
  /** What the reader did for the candidate: "letting me have a go". */
  favour: string | null
  /** A sentence of its own, without its stop, where it makes one. */
  whole: string | null
  /** How it strikes one. */
  mood: Mood
  /** The same sentence the other way about: "I spent six years running a kitchen". */
  otherWays: string[]
  /** "six years running a kitchen", where it is no more than that. */
  years: string | null
  /** Sentences that follow, each whole, without its stop. */
  more: string[]
  parts: Reworded
  /** As it was typed, set right and said to the reader. */
  plain: () => string
}

export interface Material {
  /** As addressed in the text: "Dana". */
  reader: string | null
  company: string | null
  /** "line cook". */
  role: string | null
  /** The reader is in the United States, where some British turns sound foreign. */
  american: boolean
  /** Where the employer is: "US", "GB"; "" where it is not told. */
  region: string
  /** When they met: "today", "on Tuesday", "on 14 October"; "" where it is not known. */
  day: string
  format: "phone" | "video" | "onsite" | null
  /** Whom the candidate met, the reader aside: "Sam Ito and Ann Lee". */
  met: string | null
  sender: { name: string | null; phone: string | null; email: string | null }
  /** The day the employer named for its decision, gone by: "Friday". */
  decision: string | null
  /** The day another offer has to be answered: "Friday, 27 November". */
  answerBy: string | null
  topic: PointText | null
  value: PointText | null
  forgotten: PointText | null
  doubt: PointText | null
  shared: PointText | null
  answer: PointText | null
}

/** The same thing said in several ways; null where the material lacks what a way needs. One that begins with "~" is a spare. */
export type Ways = (material: Material) => (string | null | false)[]
/** A place in a letter, by tone. */
export type Slot = Record<Tone, Ways>

/** What is made in the same way for every tone. */
export const byTone = <T>(made: (tone: Tone) => T): Record<Tone, T> => ({
  warm: made("warm"),
  plain: made("plain"),
  formal: made("formal"),
})

/** "the line cook job", "the apprenticeship"; "the job" where no title is known. */
export function theJob({ role }: Material, word = "job"): string {
  if (!role) return `the ${word}`
  return /\b(?:job|role|position|post|apprenticeship|internship|traineeship|placement|vacancy|scheme|programme|program)$/iu.test(
    role,
  )
    ? `the ${role}`
    : `the ${role} ${word}`
}

/** "A bench joiner", "an aquarist". */
export const aRole = (role: string): string =>
  `${/^(?:[aeio]|u(?!ni|se|su)|h(?:our|onest)|[AEFHILMNORSX][A-Z])/u.test(role) ? "an" : "a"} ${role}`

/** "The mud kitchen", as a headline; "the people" says nothing. */
export const inShort = ({ parts: { short } }: PointText): string | null =>
  short !== null &&
  /^(?:the|your|that|those|these) (?:people|teens|kids|children|patients?|residents?|customers?|clients?|guests?|members?|tenants?|things?|ones?|plan|idea|story|way|time|day|team|staff)$/iu.test(
    short,
  )
    ? null
    : short

/** " at Acme". */
export const atFirm = ({ company }: Material, otherwise = ""): string => (company ? ` at ${company}` : otherwise)
/** " on Tuesday". */
export const when = ({ day }: Material): string => (day ? ` ${day}` : "")
/** "this morning", "Tuesday", "your time": what thanks are for. */
export const dayNoun = ({ day }: Material): string =>
  day.replace(/^on (?=\p{Lu})/u, "").replace(/^on /u, "our talk on ") || "your time"
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A sentence set behind other words; "I" keeps its capital. */
export const uncapital = (text: string): string =>
  /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
const TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
export const ONES: readonly string[] = "one two three four five six seven eight nine ten".split(" ")

/** A number written out. @param count a whole one, 1 to 99 */
export function inWords(count: number): string {
  if (count <= 10) return ONES[count - 1]!
  if (count < 20) return TEENS[count - 11]!
  return [TENS[Math.floor(count / 10)], ONES[(count % 10) - 1]].filter(Boolean).join("-")
}

/** At the head of a sentence, where a number is written out; null where that would be long. */
export function opening(text: string): string | null {
  const digits = /^\d+(?![\d.,:-])/u.exec(text)?.[0]
  if (digits === undefined) return /^\d/u.test(text) ? null : capital(text)
  const count = Number(digits)
  if (count < 1 || count > 99) return null
  return capital(inWords(count)) + text.slice(digits.length)
}
