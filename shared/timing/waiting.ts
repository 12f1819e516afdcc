/**
 * What a follow-up counts from: since when there is silence, how many were sent into it, what date was promised.
 * @module
 */

import { type Day, dayOf } from "../language/day.ts"
import type { SentMessage } from "../wire/situation.ts"
import {
  answerTo,
  dateFact,
  type InterviewTold,
  isAfter,
  isSince,
  newest,
  type Point,
  type Reading,
  type Told,
} from "./reading.ts"

export interface Since extends Point {
  /** JSON path of the fact it came from. */
  path: string
  /** False where it is the interview itself. */
  fromReply: boolean
}

/** The latest of the interview's end, the newest holding reply, and the newest answer given to a reply. */
export function sinceOf(reading: Reading, latest: InterviewTold): Since {
  const interview: Since = { ...latest.ended, path: `${latest.path}.at`, fromReply: false }
  return newest([interview, ...holdings(reading), ...answers(reading)]) ?? interview
}

function holdings(reading: Reading): Since[] {
  return reading.replies
    .filter((reply) => reply.item.kind === "holding")
    .map((told) => ({ ...pointIn(told), path: dateFact(told), fromReply: true }))
}

const pointIn = ({ day, minute, rank }: Point): Point => ({ day, minute, rank })

/** Answers as they stand at the reply, and messages of kind reply. */
function answers(reading: Reading): Since[] {
  const given = reading.replies.flatMap((reply) => {
    const answer = answerTo(reply, reading)
    return answer ? [{ ...answer, path: `${reply.path}.answeredAt`, fromReply: true }] : []
  })
  const sent = reading.messages
    .filter((message) => message.item.kind === "reply")
    .map((told) => ({ ...pointIn(told), path: dateFact(told), fromReply: true }))
  return [...given, ...sent]
}

/** Follow-ups sent into the silence, as told. */
export function followUpsSince(reading: Reading, since: Point): Told<SentMessage>[] {
  return reading.messages.filter((message) => message.item.kind === "follow_up" && isAfter(message, since))
}

export interface DecisionDate {
  day: Day
  path: string
}

/** The date promised last: of the newest reply that has one, else the situation's. */
export function decisionDateOf(reading: Reading): DecisionDate | undefined {
  const reply = newest(reading.replies.filter((told) => told.item.decisionDate !== undefined))
  if (reply?.item.decisionDate) return { day: dayOf(reply.item.decisionDate), path: `${reply.path}.decisionDate` }
  const date = reading.situation.decisionDate
  return date === undefined ? undefined : { day: dayOf(date), path: "decisionDate" }
}

/** The day of the first message of any kind sent at or after the interview's end. */
export function firstMessageSince(reading: Reading, latest: InterviewTold): Told<SentMessage> | undefined {
  return reading.messages
    .filter((message) => isSince(message, latest.ended))
    .reduce<Told<SentMessage> | undefined>((first, one) => (first && !isAfter(first, one) ? first : one), undefined)
}

/** The candidate's last message of any kind but a request for contact details, answers to replies included. */
export function lastMessage(reading: Reading): Since | undefined {
  const sent = reading.messages
    .filter((message) => message.item.kind !== "contact_request")
    .map((told) => ({ ...pointIn(told), path: dateFact(told), fromReply: false }))
  return newest([...sent, ...answers(reading)])
}
