/**
 * A draft in, findings with exact spans out.
 * @module
 */
import { z } from "zod"
import { Params } from "./advice.ts"
import { MessageKind, Situation } from "./situation.ts"
import { ZonedTime } from "./time.ts"

/** How the words reach the reader: a call and a voicemail are spoken. */
export const Form = z.enum(["email", "card", "call", "voicemail"])
export type Form = z.infer<typeof Form>

export const Level = z.enum(["error", "warning", "hint"])
export type Level = z.infer<typeof Level>

export const Finding = z.strictObject({
  rule: z.string(),
  level: Level,
  /** Tells findings of one review apart: "casual-2". */
  id: z.string(),
  params: Params,
  message: z.string(),
  /** Ids of shared/sources.ts. */
  sources: z.array(z.string()),
  in: z.enum(["subject", "body", "to", "draft"]),
  /** UTF-16 offsets into subject or body, half open; null where the whole draft is meant. */
  start: z.int().nullable(),
  end: z.int().nullable(),
  replacement: z.string().nullable(),
})
export type Finding = z.infer<typeof Finding>

export const Review = z.strictObject({ kind: MessageKind, passes: z.boolean(), findings: z.array(Finding) })
export type Review = z.infer<typeof Review>

const text = z.string().max(60_000)

export const ReviewRequest = z.strictObject({
  body: text,
  subject: text.optional(),
  /** `email` is what stands in the To field, proper or not; `person` an id of the situation. */
  to: z.strictObject({ email: z.string().max(1000).optional(), person: z.string().max(100).optional() }).optional(),
  kind: MessageKind.optional(),
  form: Form.optional(),
  situation: Situation.optional(),
  now: ZonedTime.optional(),
  playbook: z.string().max(100).optional(),
  /** Bodies already written to other interviewers. */
  others: z.array(text).max(20).optional(),
  agency: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
})
export type ReviewRequest = z.infer<typeof ReviewRequest>
