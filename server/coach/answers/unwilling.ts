/**
 * Somebody would rather not do what is due: their choice, and what it means.
 * @module
 */
import { firstOfTimeline } from "./ahead.ts"
import type { Context } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { opening } from "./heard.ts"
import { acknowledge } from "./tell.ts"
import type { Answer } from "./types.ts"

const refuses =
  /\b(?:i|we)(?:['’]?d rather not| (?:really )?(?:don['’]?t|do not|dont|won['’]?t|will not|wont|can['’]?t|cannot|cant|would rather not|refuse to|hate to))(?: (?:really|just))?(?: (?:want|wanna|like|wish|feel like|dare)(?: to)?)?(?: (?:do|doing|try) (?:that|it|this|so)| (?:call|ring|phone|ask|send|write|e?mail|bother|thank|chase)\w*(?: (?:them|him|her|it|that|this|anybody|anyone|hr|a \w+(?:-\w+)?|one|\w+))?)\W*$/i

const whatIfNot = /\bwhat (?:if|happens if|happens when) i (?:just |simply )?(?:don['’]?t|do not|dont|skip)\b/i

/** Null where nothing is due, or the message says something else. */
export function unwilling(context: Context): Answer | null {
  const { advice, words, text, said } = context
  if (said.length === 0 || acknowledge(context)) return null
  if (!whatIfNot.test(text) && (text.includes("?") || !refuses.test(text))) return null
  if (advice.action !== "send" && advice.action !== "get_contact") return null
  const later = advice.message === "thank_you" ? firstOfTimeline(context) : []
  const choice = advice.action === "get_contact" ? words.noNoteThen : words.yourChoice
  return asTheyAre(context, [...opening(context), { say: choice }, { say: later, rank: 6 }, { say: words.ifYouChange }])
}
