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
  /** What the candidate wants changed that neither tone nor points say. */
  edits?: Edits
  /** As it was before the last change, to go back to. */
  before?: Changeable
}

/** What a change may touch. */
export type Changeable = Pick<Drafting, "form" | "tone" | "to" | "points" | "sender" | "variant" | "edits">

/** Changes to a letter's words. */
export interface Edits {
  /** Without filler, and of several ways the shortest. */
  brief?: boolean
  /** Sentences to say as they are, in the candidate's name. */
  added?: string[]
  /** What no sentence may speak of. */
  left?: string[]
  /** "Ms. Fischer" or "Dear Ms. Fischer", and by id whom it greets; null: whoever reads it. */
  greeting?: { words: string; to: string | null }
  subject?: string
  /** Versions that other words were wanted for. */
  unlike?: string[]
  /** One word or phrase for another, wherever it stands. */
  swaps?: { from: string; to: string }[]
}

/** What is asked for before a draft is written; the answer's field is "draft.topic". */
export type DraftQuestion = "topic" | "value" | "answer" | "name"
