/**
 * Somebody takes themselves out of the running: a message that may go at any time, and no follow-up.
 * @module
 */
import type { Context } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { opening } from "./heard.ts"
import { topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

/** Null where the message is about something else, and where an offer waits for its answer. */
export function withdraw(context: Context): Answer | null {
  const { text, words, advice } = context
  if (advice.action === "reply" || !isAbout(context)) return null
  const [short] = /\breasons?\b|\bwhy\b/i.test(text) ? [words.withdrawReason] : [words.policy.withdrawing]
  return asTheyAre(context, [
    ...opening(context).map((piece) => ({ ...piece, rank: 2 })),
    { say: short! },
    { say: words.withdrawStep },
  ])
}

function isAbout({ text, said, words }: Context): boolean {
  if (/(?:\bnot|n['’]?t|\bnever|\bno reason to) (?:want to |going to |have to )?withdraw/i.test(text)) return false
  if (topicOf(text)?.id === "withdrawing") return true
  const lastWasThat = words.policy.withdrawing.some((way) => said.at(-1)?.includes(way))
  return (
    lastWasThat &&
    /\b(?:reasons?|explain|tell them why|say why|call|phone|e-?mail|what (?:do|should) i (?:say|write))\b/i.test(text)
  )
}
