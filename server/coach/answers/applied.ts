/**
 * Applied, but not invited: the coach's time has not come.
 * @module
 */
import type { Context } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { opening } from "./heard.ts"
import { acknowledge } from "./tell.ts"
import type { Answer } from "./types.ts"

const appliedOnly =
  /\b(?:i(?:'ve| have|'d)?|we|just|only) (?:just |only |already )?(?:applied|sent (?:in )?(?:my|an|the) (?:application|r[eé]sum[eé]|cv)|submitted|filled (?:in|out))\b|\b(?:no interview|(?:not|n't|never) (?:been )?(?:yet )?(?:invited|had an interview|interviewed)|waiting (?:for|on) an (?:interview|invitation)|my application (?:was|is|went) )/i
const interviewedToo =
  /\b(?:interview(?:ed)? (?:was|is|on|with|at|yesterday|today|last)|had (?:my|an|the|our) interview|i (?:was )?interviewed|met with|after (?:the|my|an) interview)\b/i
/** What somebody says who still has no interview. */
const stillNone = /^\W*(?:no|nope|nah|not yet|none|never|no interview|there (?:was|is) none)\b/i

/** Null where an interview is known, or may have been. */
export function applied(context: Context): Answer | null {
  const { advice, words, text } = context
  if (advice.action !== "ask") return null
  const before = context.said.some((earlier) => words.applied.some((way) => earlier.includes(way)))
  const nothingElse = acknowledge(context) === null && !/\binterview(?:ed)?\b/i.test(text)
  const none = before && (stillNone.test(text) || (nothingElse && asksOn.test(text)))
  if (!hasOnlyApplied(text) && !none) return null
  const field = advice.questions[0]?.field ?? null
  if (before || /\b(?:no|not|n't|never)\b[^.?!]{0,20}\b(?:interview|invited)/i.test(text) || field === null)
    return asTheyAre(context, [...opening(context), { say: words.appliedStep }])
  const pieces = [...opening(context), { say: words.applied }, { say: words.wasThereOne }]
  return { ...asTheyAre(context, pieces), asked: field }
}

const asksOn = /\b(?:what (?:now|next|do i do|should i do|can i do)|so what|and now|then\b|anything i can do)\b/i

function hasOnlyApplied(text: string): boolean {
  const claimed = text.replaceAll(/\b(?:haven'?t|havent|hasn'?t|not|never|no) (?:had|been|an|interview)[^.]*/gi, "")
  return appliedOnly.test(text) && !interviewedToo.test(claimed)
}
