/**
 * Before an interview: what to ask and to bring home.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { endWithQuestion } from "./finish.ts"
import { opening } from "./heard.ts"
import { policy } from "./policy.ts"
import { preparing } from "./preparing.ts"
import { inShort } from "./timing.ts"
import { sideQuestion } from "./timing-answer.ts"
import { topicAsked } from "./topics.ts"
import type { Answer } from "./types.ts"

export function prepare(context: Context): Answer {
  // Once the four things have been named, a question about one of them wants its own answer.
  if (context.unchanged && context.advice.action === "prepare" && topicAsked(context.text)) return policy(context)
  const rest: Piece[] = context.advice.action === "prepare" ? [] : [{ say: inShort(context), rank: 4 }]
  return endWithQuestion(context, [...opening(context), ...sideQuestion(context), ...preparing(context), ...rest])
}
