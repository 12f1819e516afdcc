/**
 * What the sentences of a letter are made from. Every word of it was told by the candidate or stands in the situation.
 * @module
 */

import type { Mood } from "./moods.ts"

export type Tone = "warm" | "plain" | "formal"

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
}

export interface Material {
  /** As addressed in the text: "Dana". */
  reader: string | null
  company: string | null
  /** "line cook". */
  role: string | null
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

/** The same thing said in several ways; null where the material lacks what a way needs. */
export type Ways = (material: Material) => (string | null | false)[]
/** A place in a letter, by tone. */
export type Slot = Record<Tone, Ways>

/** "the line cook job", "the apprenticeship"; "the job" where no title is known. */
export function theJob({ role }: Material, word = "job"): string {
  if (!role) return `the ${word}`
  return /\b(?:job|role|position|post|apprenticeship|internship|traineeship|placement|vacancy|scheme|programme|program)$/iu.test(
    role,
  )
    ? `the ${role}`
    : `the ${role} ${word}`
}

/** "the new canning line", of "the new canning line and how it keeps jamming"; null where it is no short thing. */
export function shortly({ form, text }: PointText): string | null {
  if (form !== "noun") return null
  const head = (HEAD.exec(text)?.[0] ?? "").trim()
  return head.split(" ").length <= 5 && /^(?:the|your) /u.test(head) ? head : null
}

const HEAD =
  /^.+?(?=[,(]| and (?:how|why|what|who|whether|the|your|their|whose)\b| (?:that|who|which|where|how|why|the|they|you|nobody|everybody|in|on|at|with|from|for|to|of|last|this|downtown)\b|$)/u

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
