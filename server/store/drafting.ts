/**
 * What a chat keeps of the message that the candidate is being helped with.
 * @module
 */
import type { Points, Sender, Tone } from "../../shared/wire/draft.ts"
import type { Form } from "../../shared/wire/review.ts"
import type { MessageKind } from "../../shared/wire/situation.ts"

export interface Drafting {
  kind: MessageKind
  form: Form
  tone: Tone
  /** Whom it is for, by id; null: whom the advice would send it to. */
  to: string | null
  points: Points
  sender: Sender | null
  /** Points that were asked for, skipped ones too. */
  asked: DraftQuestion[]
  /** Counts up where another wording is wanted. */
  variant: number
  /** What chose the wording first, so that a change changes no more than is asked for. */
  seed: number
  /** What has been shown, newest last: bodies by whom they are for. */
  shown: { to: string | null; body: string }[]
}

/** What is asked for before a draft is written; the answer's field is "draft.topic". */
export type DraftQuestion = "topic" | "value" | "answer" | "name"
