/**
 * What would be good to know. A stage lists its questions with the one first that would change the answer most.
 * @module
 */
import type { Params } from "../wire/advice.ts"
import type { Reply, SentMessage } from "../wire/situation.ts"
import type { Reading, Told } from "./reading.ts"
import { pathOf, type Recipient } from "./recipients.ts"
import type { Asked } from "./verdict.ts"
import { decisionDateOf } from "./waiting.ts"

export const interviewDate: Asked = { id: "interview-date", field: "interviews[0].at" }

/** Whether anything was sent, where nothing was told about it. */
export function messagesSent(reading: Reading): Asked[] {
  return reading.situation.messages === undefined ? [{ id: "messages-sent", field: "messages" }] : []
}

/** What was told without a day: today is taken until it is known. */
export function missingDays(reading: Reading): Asked[] {
  return [...reading.messages, ...reading.replies].flatMap(missingDay)
}

/** The day of one message or reply. */
export function missingDay(told: Told<SentMessage | Reply>): Asked[] {
  if (told.dated) return []
  const id = told.path.startsWith("messages") ? "message-day" : "reply-day"
  return [{ id, field: `${told.path}.at`, params: { kind: told.item.kind } }]
}

/** Whether a reply that needs an answer has had one. */
export function answered(reply: Told<Reply>): Asked {
  return { id: "answered", field: `${reply.path}.answeredAt` }
}

/** By when the employer would decide, where no date is known. */
export function decisionDate(reading: Reading): Asked[] {
  return decisionDateOf(reading) ? [] : [{ id: "decision-date", field: "decisionDate" }]
}

/** What the employer said about follow-ups. */
export function followUpPolicy(reading: Reading): Asked[] {
  return reading.situation.followUpPolicy === undefined ? [{ id: "follow-up-policy", field: "followUpPolicy" }] : []
}

/** Whether an agency places the candidate: then the recruiter is the one to ask. */
export function viaAgency(reading: Reading): Asked[] {
  return reading.situation.viaAgency === undefined ? [{ id: "via-agency", field: "viaAgency" }] : []
}

/** How those can be reached of whom it is not known, or is known not to be proper. */
export function contactsOf(recipients: readonly Recipient[], reading: Reading): Asked[] {
  return recipients.flatMap((one): Asked[] => {
    if (one.state === "proper") return []
    const params: Params = { name: one.person?.name ?? "", kind: one.person?.kind ?? "interviewer" }
    const id = one.state === "lacking" ? "contact-lacking" : "contact-not-told"
    if (!one.person) return [{ id: "interviewer", field: `${reading.latest?.path ?? "interviews[0]"}.with` }]
    return [{ id, field: `${pathOf(one.person, reading)}.email`, params }]
  })
}

/** Who the interview was with, where nobody is known. */
export function interviewer(recipients: readonly Recipient[], reading: Reading): Asked[] {
  if (recipients.length > 0 || !reading.latest) return []
  return [{ id: "interviewer", field: `${reading.latest.path}.with` }]
}

/** Who the candidate's recruiter is, where nobody is known. */
export const recruiter: Asked = { id: "recruiter", field: "people" }
