/**
 * The chat: what the widget sends, the data parts that the stream carries, what is kept.
 * @module
 */
import type { UIMessage } from "ai"
import { z } from "zod"
import { Advice } from "./advice.ts"
import type { WrittenDraft } from "./draft.ts"
import type { Review } from "./review.ts"
import { Situation } from "./situation.ts"
import { TimeZone, ZonedTime } from "./time.ts"
import { Mention } from "./understand.ts"

/** A mention with the message it was read in; a fact put right by hand has the id "hand". */
export const ChatMention = Mention.extend({ messageId: z.string() })
export type ChatMention = z.infer<typeof ChatMention>

export const Refusal = z.strictObject({ rule: z.string(), text: z.string() })
export type Refusal = z.infer<typeof Refusal>

/** What an answer carries beside its parts. */
export type CoachMetadata = {
  /** The server stopped in the middle of this answer. */
  interrupted?: boolean
  /** The candidate stopped this answer. */
  stopped?: boolean
  /** JSON path of the fact that this answer asks for, so that the widget can show its card. */
  asked?: string | null
  /** What the candidate may have told and was not understood, as sentences to tap; nothing is taken from them untapped. */
  offers?: string[]
}

/** Data parts of the stream by name, without the `data-` prefix. */
export type CoachData = {
  situation: { situation: Situation; mentions: ChatMention[] }
  advice: Advice
  /** Feedback on a pasted draft; `subject` is null where none was pasted. Spans count in these texts. */
  review: { subject: string | null; body: string; review: Review }
  /** A draft written for the candidate; one part for each interviewer. */
  draft: WrittenDraft
  refusal: Refusal
  /** Transient: the chat has been erased; the client starts afresh with a new id and secret. */
  erased: Record<string, never>
}
export type CoachMessage = UIMessage<CoachMetadata, CoachData>

/** Role user; text parts are read, every other part is ignored, so `message` alone may carry unknown fields. */
export const IncomingMessage = z.looseObject({
  id: z.string().min(1).max(100),
  role: z.literal("user"),
  parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).max(100),
})
export type IncomingMessage = z.infer<typeof IncomingMessage>

export const ChatRequest = z.strictObject({
  id: z.uuid(),
  message: IncomingMessage,
  timeZone: TimeZone,
  now: ZonedTime.optional(),
  agency: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
})
export type ChatRequest = z.infer<typeof ChatRequest>

export const PutSituationRequest = z.strictObject({ situation: Situation, now: ZonedTime.optional() })
export type PutSituationRequest = z.infer<typeof PutSituationRequest>

export const SituationAndAdvice = z.strictObject({ situation: Situation, advice: Advice })
export type SituationAndAdvice = z.infer<typeof SituationAndAdvice>

/** What `GET /v1/chat/:id` gives. */
export type ChatSnapshot = {
  messages: CoachMessage[]
  situation: Situation
  mentions: ChatMention[]
  advice: Advice
}
