import { addBusinessDays } from "../calendar.ts"
import { answered, missingDay } from "../questions.ts"
import { CLOSE, newest, OPEN } from "../reading.ts"
import { rule } from "../rule.ts"
import type { Stage } from "../verdict.ts"
import { currentReplies, isAnswered } from "./rejected.ts"

const needsReply = rule("needs-reply", ["house"])

/** They asked something and wait for an answer: that comes before everything else. */
export const stage: Stage = (reading) => {
  const { zone, calendar } = reading
  const open = currentReplies(reading).filter(
    (reply) => reply.item.kind === "needs_reply" && !isAnswered(reply, reading),
  )
  const reply = newest(open)
  if (!reply) return undefined
  const opens = zone.at(reply.day, reply.minute ?? OPEN)
  const by = zone.at(addBusinessDays(reply.day, 1, calendar), CLOSE)
  return {
    action: "reply",
    message: "reply",
    channels: ["email"],
    opens,
    by,
    reasons: [needsReply.because([reply.path], { about: reply.item.about ?? "", by: zone.local(by) })],
    questions: [answered(reply), ...missingDay(reply)],
  }
}
