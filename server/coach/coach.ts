/**
 * The parts a turn is made of, as the server is given them.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { Agency } from "../../shared/wire/agency.ts"
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import type { MessageKind, Situation } from "../../shared/wire/situation.ts"
import type { Model, ModelSession } from "../model/model.ts"
import type { Reviewer } from "../review/reviewer.ts"
import type { PastedDraft } from "../understand/pasted-draft.ts"
import type { Told } from "../understand/understand.ts"
import type { Answer, AnswerInput } from "./answers/types.ts"
import type { Wording } from "./wording/converse.ts"
import type { Forbidden, WriteContext, WriteRequest } from "./write/write.ts"

export interface Coach {
  understand(text: string, context: UnderstandContext): Told
  /** The draft in a message; "draft" was asked for where the coach has just asked for it. */
  draftIn(text: string, asked: string | null): PastedDraft | null
  timing: Timing
  /** @throws RangeError for a playbook or region that is not known; ask first. */
  review: Reviewer
  answer(input: AnswerInput): Answer
  /** A draft, worded by the model where a session is given, or the advice that forbids it. @throws RangeError for a playbook or region that is not known; ask first. */
  write(request: WriteRequest, context: WriteContext, session?: ModelSession): Promise<WrittenDraft | Forbidden>
  /** Helps with words where there is one; the coach is whole without. */
  model?: Model | undefined
  /** An answer in other words, piece by piece. Absent: the answer's own text in one piece. */
  word?(wording: Wording, session: ModelSession | undefined, signal: AbortSignal): AsyncIterable<string>
}

export interface UnderstandContext {
  now: Temporal.ZonedDateTime
  timeZone: string
  situation?: Situation
  /** JSON path of the fact that was asked for. */
  asked?: string
  /** The agency's, where the situation names none. */
  region?: string
  /** The message that was advised last: "sent it" is this one. */
  pending?: MessageKind
  /** Whom it goes to, by id. */
  pendingTo?: readonly string[]
  /** JSON paths of the facts that the message before told. */
  lastTold?: readonly string[]
  /** The employer chosen, where the text tells of two. */
  about?: string
}

export interface Timing {
  /** @throws RangeError for a playbook or region that is not known; ask first. */
  advise(situation: Situation, context: TimingContext): Advice
  knowsPlaybook(id: string): boolean
  knowsRegion(code: string): boolean
}

export interface TimingContext {
  now: Temporal.ZonedDateTime
  /** Absent: the agency's, else the house's. */
  playbook?: string | undefined
  agency?: Agency | undefined
  locale?: string | undefined
}
