/**
 * What a draft is asked for with, and what comes back.
 * @module
 */
import { z } from "zod"
import { Advice } from "./advice.ts"
import { Problem } from "./problem.ts"
import { Form, Review } from "./review.ts"
import { MessageKind, Situation } from "./situation.ts"
import { ZonedTime } from "./time.ts"

const point = z.string().max(2000)

/** The candidate's own points, as typed. */
export const Points = z.strictObject({
  /** What was talked about; what a notice is about. */
  topic: point.optional(),
  /** What the candidate would bring. */
  value: point.optional(),
  /** What was not said in the interview. */
  forgotten: point.optional(),
  /** A doubt of theirs to settle. */
  doubt: point.optional(),
  /** An interest shared with the reader. */
  shared: point.optional(),
  /** The answer to a question, an invitation or an offer. */
  answer: point.optional(),
})
export type Points = z.infer<typeof Points>

export const Tone = z.enum(["warm", "plain", "formal"])
export type Tone = z.infer<typeof Tone>

export const Sender = z.strictObject({
  name: z.string().max(200),
  phone: z.string().max(100).optional(),
  email: z.string().max(320).optional(),
})
export type Sender = z.infer<typeof Sender>

export const DraftRequest = z.strictObject({
  situation: Situation,
  kind: MessageKind,
  now: ZonedTime.optional(),
  playbook: z.string().max(100).optional(),
  /** Id of whom it is for; absent: whom the advice would send it to. */
  to: z.string().max(100).optional(),
  points: Points.optional(),
  tone: Tone.optional(),
  sender: Sender.optional(),
  form: Form.optional(),
  /** Bodies already written to other interviewers: this one will differ. */
  others: z.array(z.string().max(60_000)).max(20).optional(),
  agency: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
})
export type DraftRequest = z.infer<typeof DraftRequest>

const Address = z.strictObject({ person: z.string().nullable(), email: z.string().nullable() })

export const WrittenDraft = z.strictObject({
  subject: z.string(),
  body: z.string(),
  /** Where it goes; `email` only where it is a proper address. */
  to: Address,
  /** From when it may go; null: at any time. */
  mayGo: ZonedTime.nullable(),
  /** As of the moment it may go. */
  review: Review,
  written: z.enum(["model", "built-in"]),
  kind: MessageKind.optional(),
  form: Form.optional(),
  tone: Tone.optional(),
  /** Whom it greets, where a recruiter passes it on. */
  reader: z.string().nullable().optional(),
  /** Who gets a copy. */
  cc: z.array(Address).optional(),
  /** Points that were left out, with the rule each would break. */
  left: z.array(z.strictObject({ point: z.string(), rule: z.string() })).optional(),
})
export type WrittenDraft = z.infer<typeof WrittenDraft>

/** 409: it may not be written, and the advice says why and what to do instead. */
export const ForbiddenDraft = Problem.extend({ advice: Advice })
export type ForbiddenDraft = z.infer<typeof ForbiddenDraft>
