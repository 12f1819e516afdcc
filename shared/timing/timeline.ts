/**
 * The steps still ahead: each worked out as if the one before were done when it opens and nothing was heard.
 * @module
 */

import { isoOf } from "../language/day.ts"
import type { TimelineStep } from "../wire/advice.ts"
import type { MessageKind } from "../wire/situation.ts"
import { answerTo, type Reading, read, type Told } from "./reading.ts"
import { firstAnswer, type Stage, type Verdict } from "./verdict.ts"
import type { Moment } from "./zone.ts"

export interface Step {
  what: TimelineStep["what"]
  on: Moment
  message: MessageKind | null
}

/**
 * @param verdict the answer now; only some answers have steps ahead
 * @param order the stages that follow a thank-you
 */
export function timelineOf(verdict: Verdict, reading: Reading, order: readonly Stage[]): Step[] {
  const steps: Step[] = []
  const ahead = (what: Step["what"], on: Moment | null | undefined, message: MessageKind | null) => {
    if (on !== null && on !== undefined && on >= reading.now) steps.push({ what, on, message })
  }

  let current = reading
  let next: Verdict | undefined = verdict.timeline ? verdict : undefined
  while (next) {
    const { message, opens, by } = next
    const at: Moment = Math.max(opens ?? current.now, current.now)
    if (message === "thank_you") {
      ahead("thank_you_by", by, message)
    } else if (message === "follow_up" || message === "recruiter_check_in") {
      if (next.ordinal === 2) ahead("second_follow_up_opens", at, message)
      else if (next.ordinal === 1 || next === verdict) {
        ahead("follow_up_opens", at, message)
        ahead("follow_up_by", by, message)
      }
    } else {
      if (next.action === "wait") ahead("move_on", at, null)
      break
    }
    if (message === "recruiter_check_in") break
    current = asIfDone(current, message, at)
    next = firstAnswer(order, current)
  }
  return steps
}

/** As told by now and no more: nothing is heard later, and what has no day stays on the day it was read as. */
function asIfDone(reading: Reading, kind: MessageKind, at: Moment): Reading {
  const { situation, zone } = reading
  const pin = <T>(told: Told<T>): T => (told.dated ? told.item : { ...told.item, at: isoOf(told.day) })
  const messages = [...reading.messages.map(pin), { kind, at: zone.local(at) }]
  const replies = reading.replies.map((told) => {
    const { answeredAt, ...reply } = pin(told)
    return answeredAt !== undefined && answerTo(told, reading) ? { ...reply, answeredAt } : reply
  })
  return read({ ...situation, messages, replies }, at, reading)
}
