/**
 * What the coach is given to answer, and what it says.
 * @module
 */
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Refusal } from "../../../shared/wire/chat.ts"
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import type { Review } from "../../../shared/wire/review.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Intent, Mention } from "../../../shared/wire/understand.ts"
import type { Drafting, DraftQuestion } from "../../store/drafting.ts"
import type { Conflict } from "../../understand/applications.ts"
import type { Remark } from "../drafting/revise.ts"

/** A draft that was pasted, with what the review says of it. */
export interface Reviewed {
  subject: string | null
  body: string
  /** What the candidate wrote around it. */
  around: string
  review: Review
}

/** A turn about a draft. */
export interface DraftingTurn {
  state: Drafting
  /** "draft.topic" where something is asked first. */
  ask: string | null
  /** A draft that was shown before is changed. */
  changed: boolean
  /** What is said beside the draft, or instead of one. */
  remark: Remark | null
  /** What was written, one for each reader; empty where it is asked first or forbidden. */
  drafts: WrittenDraft[]
  /** It may not be written: why, and what to do instead. */
  forbidden: boolean
}

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
  /** This message tells of more than one application. */
  conflict?: Conflict | undefined
  /** null where no draft was pasted to be looked at. */
  reviewed: Reviewed | null
  /** Where a draft is asked for: what is asked first, or what was written. */
  drafting: DraftingTurn | null
  /** The draft's question that this message is no answer to, to be asked again. */
  waiting?: DraftQuestion | null
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
  /** JSON path of the fact that the text asks for; "draft" where it asks for a draft. */
  asked: string | null
  refusal: Refusal | null
  erase: "ask" | "now" | null
  /** The text's end: its question or next step. Absent where the text ends in neither. */
  closing?: string
  /** What stands, in a sentence or two, where a model may word the answer. Absent: these words stay as they are. */
  standing?: string
}
