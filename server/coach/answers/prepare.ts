/**
 * Before an interview: what to ask and to bring home.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion } from "./finish.ts"
import { opening } from "./heard.ts"
import { policy } from "./policy.ts"
import { preparing } from "./preparing.ts"
import { inShort } from "./timing.ts"
import { sideQuestion } from "./timing-answer.ts"
import { topicAsked } from "./topics.ts"
import type { Answer } from "./types.ts"

const isOver =
  /\b(?:it|that|the interview|interview|everything|meeting|call)(?:['’]?s| is| has been| was| got| went)? (?:just |now |all |already |finally )*(?:over|done|finished|ended|wrapped up)\b|\b(?:i|we)(?:['’]?m| am|['’]?re| are|['’]?ve| have)? (?:just |now |already |all |finally )*(?:done|finished|got out|came out|out of (?:it|there|the interview)|left|back from (?:it|the interview)|wrapped up)\b|^\W*(?:(?:ok(?:ay)?|so|all|just|now|and|yes|well)\W+)*(?:finished|done|got out|came out)\b|\bover now\b|\bjust had (?:it|my interview|the interview)\b/i

/** The interview is said to be over, and was not understood to be: what comes now, and how to tell it. Null for any other message. */
export function saidOver(context: Context): Answer | null {
  const { advice, text, words } = context
  if (advice.action !== "prepare" || !context.unchanged || !isOver.test(text) || unsure.test(text)) return null
  return asTheyAre(context, [{ say: words.overAlready }])
}

const unsure =
  /\b(?:is|will|be|was) (?:it|that) (?:be )?(?:over|done|finished)\b|\b(?:over|done|finished) (?:when|if|by)\b|\b(?:when|once|after|if|before|until|till|as soon as|will be|not)\b[^.!?]{0,25}\b(?:over|done|finished|ended|out)\b/i

export function prepare(context: Context): Answer {
  const over = saidOver(context)
  if (over) return over
  // Once the four things have been named, a question about one of them wants its own answer.
  if (context.unchanged && context.advice.action === "prepare" && topicAsked(context.text)) return policy(context)
  const rest: Piece[] = context.advice.action === "prepare" ? [] : [{ say: inShort(context), rank: 4 }]
  return endWithQuestion(context, [...opening(context), ...sideQuestion(context), ...preparing(context), ...rest])
}
