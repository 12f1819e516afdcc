/**
 * What the coach is given to answer, and what it says.
 * @module
 */
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Refusal } from "../../../shared/wire/chat.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Intent, Mention } from "../../../shared/wire/understand.ts"

export interface AnswerInput {
  intent: Intent
  /** The candidate's message. */
  text: string
  /** Before and after this message. */
  before: Situation
  situation: Situation
  /** Of this message. */
  mentions: Mention[]
  advice: Advice
  previousAdvice: Advice | null
  now: Temporal.ZonedDateTime
  /** The candidate's. */
  timeZone: string
  agency: { name: string; handoff: boolean; links: { jobs?: string; contact?: string } }
  /** The coach's texts of this chat, oldest first: not to be repeated word for word. */
  said: string[]
  /** JSON path of the fact asked last. */
  asked: string | null
  /** Every field asked so far. */
  askedBefore: string[]
  /** The last answer asked whether to erase everything. */
  erasePending: boolean
  locale: string
}

export interface Answer {
  /** At most 90 words. */
  text: string
  /** JSON path of the fact that the text asks for. */
  asked: string | null
  refusal: Refusal | null
  erase: "ask" | "now" | null
}
