/**
 * General questions: how it is done, and how the coach works. Ends with what it means for the candidate.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { preparing } from "./prepare.ts"
import { inShort } from "./timing.ts"
import { timing } from "./timing-answer.ts"
import { topicAsked, topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

export function policy(context: Context): Answer {
  const found = topicAsked(context.text) ?? topicOf(context.text)
  const topic = found?.id ?? "unknown"
  if (found === null && asksAboutTheReply(context)) return timing(context)
  const pieces: Piece[] = [...opening(context), { say: context.words.policy[topic] }]
  if (context.advice.action === "ask") return endWithQuestion(context, pieces)
  if (context.advice.action === "prepare" && context.mentions.length > 0)
    return endWithQuestion(context, [
      ...opening(context),
      { say: context.words.policy[topic], rank: 5 },
      ...preparing(context),
    ])
  const forThem: Piece = { say: inShort(context, { apart: found?.apart ?? false }), rank: 7 }
  if (context.mentions.length > 0) return endWithQuestion(context, [...pieces, forThem])
  return endWithStep(context, [...pieces, forThem])
}

/** "Should I answer?", where their message is the very thing the advice is about. */
function asksAboutTheReply({ text, advice }: Context): boolean {
  return advice.message === "reply" && /\b(?:answer|reply|respond|write back|thank)\b/i.test(text)
}
