/**
 * "Why?" and "who says so?", however short: the reason of the advice and where it comes from.
 * @module
 */

import type { Context } from "./context.ts"
import { endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { acknowledge } from "./tell.ts"
import { core } from "./timing.ts"
import { topicAsked } from "./topics.ts"
import type { Answer } from "./types.ts"
import { because } from "./why.ts"

const why =
  /^\W*(?:(?:but|and|ok|okay|so|hm+|well|sorry|yes|no|then)\W+)*(?:y(?: tho(?:ugh)?| so| not)?\W*$|why\b(?! (?:have|has|had|do|does|did|are|is|was|were|wo|ca|would|could)(?:n'?t|nt| not)? (?:they|he|she|people|employers|companies|nobody|it take))|how come\b|what for\b|(?:on |and )?what (?:grounds|basis)\b|what(?:'s| is) the basis\b|what makes you (?:say|think)\b|for what reason\b|what'?s the reason)/i
const whoSays =
  /\b(?:who (?:says|said|told you|decided)(?: so| that| this| it)?|says who|according to (?:whom|who|what)|whose (?:rule|advice|idea)|where (?:do|did|does) (?:you|this|that|it)\b.{0,20}\b(?:from|get)|how do you know)\b/i

/** A question of another kind that begins with "why" is no longer than this, in words. */
const SHORT = 8

/** The reason for somebody who asks for it and tells nothing new; null for any other message. */
export function whyAsked(context: Context): Answer | null {
  const { text, advice } = context
  if (!asksForReason(text) || acknowledge(context)) return null
  // Without a case at hand only a bare question asks for its reason.
  const topic = topicAsked(text)
  if (advice.action === "ask" && topic !== null) return null
  const reason = because(context, { who: whoSays.test(text) })
  if (reason.length === 0) return null
  const pieces = [...opening(context), ...reason]
  if (advice.action === "ask") return endWithQuestion(context, pieces)
  return endWithStep(context, [...pieces, ...core(context).map((piece) => ({ rank: 5, ...piece }))])
}

export function asksForReason(text: string): boolean {
  if (text.trim().split(/\s+/).length > SHORT) return false
  if (whoSays.test(text)) return true
  const topic = topicAsked(text)
  return why.test(text) && (topic === null || topic.personal === true)
}
