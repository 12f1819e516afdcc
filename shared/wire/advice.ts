/**
 * What the engine answers to a situation.
 * @module
 */
import { z } from "zod"
import { Channel, ClientContact, MessageKind, Situation } from "./situation.ts"
import { ZonedTime } from "./time.ts"

/** Values of a text: names, numbers, days as LocalDate. */
export const Params = z.record(z.string(), z.union([z.string(), z.number()]))
export type Params = z.infer<typeof Params>

export const Reason = z.strictObject({
  rule: z.string(),
  params: Params,
  text: z.string(),
  /** JSON paths into Situation: what the rule read. */
  facts: z.array(z.string()),
  /** Ids of shared/sources.ts. */
  sources: z.array(z.string()),
  dissent: z.array(z.strictObject({ source: z.string(), text: z.string() })).optional(),
})
export type Reason = z.infer<typeof Reason>

export const Question = z.strictObject({
  id: z.string(),
  /** JSON path into Situation of the fact that is asked for. */
  field: z.string(),
  text: z.string(),
})
export type Question = z.infer<typeof Question>

export const TimelineStep = z.strictObject({
  what: z.enum(["thank_you_by", "follow_up_opens", "follow_up_by", "second_follow_up_opens", "move_on"]),
  on: ZonedTime,
  message: MessageKind.nullable(),
  text: z.string(),
})
export type TimelineStep = z.infer<typeof TimelineStep>

export const Action = z.enum(["ask", "prepare", "send", "wait", "get_contact", "do_not_contact", "reply", "move_on"])
export type Action = z.infer<typeof Action>

export const Advice = z.strictObject({
  action: Action,
  /** What to send, or what the wait is for. */
  message: MessageKind.nullable(),
  /** 1 for the first follow-up, 2 for the second; null for other messages. */
  ordinal: z.int().nullable(),
  /** Person ids. */
  to: z.array(z.string()),
  /** Best first. */
  channels: z.array(Channel),
  /** Earliest acceptable moment. */
  opens: ZonedTime.nullable(),
  /** Latest comfortable moment. */
  by: ZonedTime.nullable(),
  late: z.boolean(),
  route: ClientContact,
  reasons: z.array(Reason),
  /** The one that would change the answer most comes first. */
  questions: z.array(Question),
  timeline: z.array(TimelineStep),
  playbook: z.string(),
  /** Of the rule set. */
  version: z.string(),
})
export type Advice = z.infer<typeof Advice>

const request = { agency: z.string().max(100).optional(), locale: z.string().max(35).optional() }

export const AdviceRequest = z.strictObject({
  situation: Situation,
  now: ZonedTime.optional(),
  playbook: z.string().max(100).optional(),
  ...request,
})
export type AdviceRequest = z.infer<typeof AdviceRequest>
