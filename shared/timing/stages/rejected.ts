import type { Reply } from "../../wire/situation.ts"
import { answerTo, isAfter, isSince, newest, type Reading, type Told } from "../reading.ts"
import { rule } from "../rule.ts"
import type { Stage } from "../verdict.ts"
import { keepSearching } from "./keep-searching.ts"

const rejected = rule("rejected", ["house"])

/** The newest reply is a no: one gracious answer, then on to the next. */
export const stage: Stage = (reading) => {
  const reply = newest(currentReplies(reading))
  if (reply?.item.kind !== "rejection") return undefined
  const answered = isAnswered(reply, reading)
  return {
    action: "move_on",
    message: answered ? null : "reply",
    channels: answered ? [] : ["email"],
    reasons: [rejected.because([reply.path], { answered: answered ? 1 : 0 }), keepSearching.because([])],
  }
}

/** Replies that still count: not older than the latest interview's end. */
export function currentReplies(reading: Reading): Told<Reply>[] {
  const { latest } = reading
  return reading.replies.filter((reply) => !latest || isSince(reply, latest.ended))
}

/** Answered as told with the reply, or by a message of kind reply sent after it. */
export function isAnswered(reply: Told<Reply>, reading: Reading): boolean {
  return (
    answerTo(reply, reading) !== undefined ||
    reading.messages.some((message) => message.item.kind === "reply" && isAfter(message, reply))
  )
}
