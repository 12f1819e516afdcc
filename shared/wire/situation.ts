/**
 * What is known about one application: the facts the candidate told, and can see and correct.
 * @module
 */
import { z } from "zod"
import { LocalDate, LocalTime, TimeZone } from "./time.ts"

const id = z.string().min(1).max(100)
const line = z.string().max(500)

export const Channel = z.enum(["email", "phone", "mail"])
export type Channel = z.infer<typeof Channel>

export const MessageKind = z.enum([
  "thank_you",
  "follow_up",
  "recruiter_check_in",
  "contact_request",
  "reply",
  "notice",
])
export type MessageKind = z.infer<typeof MessageKind>

/** How a note of a placed candidate reaches the agency's client. */
export const ClientContact = z.enum(["direct", "copy_recruiter", "through_recruiter"])
export type ClientContact = z.infer<typeof ClientContact>

export const Person = z.strictObject({
  id,
  name: line.optional(),
  title: line.optional(),
  kind: z.enum(["interviewer", "hr", "recruiter"]),
  email: line.optional(),
  phone: line.optional(),
  postalAddress: line.optional(),
  /** As told, where no address is given. */
  contact: z.enum(["direct", "generic", "none"]).optional(),
  /** Absences, both days included. */
  away: z
    .array(z.strictObject({ from: LocalDate, until: LocalDate }))
    .max(50)
    .optional(),
  /** What was talked about. */
  notes: z.array(z.string().max(2000)).max(50).optional(),
})
export type Person = z.infer<typeof Person>

export const Interview = z.strictObject({
  at: LocalTime,
  /** Length in minutes; 60 where absent. */
  minutes: z.int().min(1).max(1440).optional(),
  with: z.array(id).max(50).optional(),
  round: line.optional(),
  format: z.enum(["phone", "video", "onsite", "automated"]).optional(),
})
export type Interview = z.infer<typeof Interview>

export const SentMessage = z.strictObject({
  kind: MessageKind,
  at: LocalTime.optional(),
  to: z.array(id).max(50).optional(),
  channel: Channel.optional(),
})
export type SentMessage = z.infer<typeof SentMessage>

export const Reply = z.strictObject({
  kind: z.enum(["holding", "needs_reply", "rejection"]),
  at: LocalTime.optional(),
  from: id.optional(),
  about: z.enum(["question", "invitation", "offer"]).optional(),
  answeredAt: LocalTime.optional(),
  decisionDate: LocalDate.optional(),
})
export type Reply = z.infer<typeof Reply>

export const Situation = z.strictObject({
  timeZone: TimeZone.optional(),
  employerTimeZone: TimeZone.optional(),
  /** ISO 3166 country or subdivision whose holidays the employer keeps: "US", "US-NY", "GB-SCT". */
  region: z.string().max(20).optional(),
  company: line.optional(),
  role: line.optional(),
  interviews: z.array(Interview).max(50).optional(),
  people: z.array(Person).max(100).optional(),
  viaAgency: z.boolean().optional(),
  clientContact: ClientContact.optional(),
  followUpPolicy: z.enum(["welcome", "declined"]).optional(),
  decisionDate: LocalDate.optional(),
  /** Absent: not told. Empty: none sent. */
  messages: z.array(SentMessage).max(200).optional(),
  replies: z.array(Reply).max(200).optional(),
  otherOffer: z.strictObject({ answerBy: LocalDate, told: z.boolean().optional() }).optional(),
})
export type Situation = z.infer<typeof Situation>
