/**
 * "Who gets it?", "whom should I ask?": the one the message goes to, or who can tell the address.
 * @module
 */
import type { Context } from "./context.ts"
import { namesOf } from "./context.ts"
import { endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { helper } from "./helper.ts"
import { acknowledge } from "./tell.ts"
import { core, firstInShort, inShort, messageName } from "./timing.ts"
import type { Answer } from "./types.ts"

const asksWhom =
  /\bwho(?:m)? (?:gets|receives|should get|does it go to|(?:do|should|can|could|shall|must) i (?:\w+ )?(?:ask|write|send|e?-?mail|contact|follow|call|address|thank)\w*)\b|\b(?:and )?with whom\b|\bto whom\b/i

/** Null where nothing of the kind is asked, or nobody is known. */
export function whom(context: Context): Answer | null {
  const { advice, words, text } = context
  if (!asksWhom.test(text) || acknowledge(context) || advice.to.length === 0) return null
  if (!["send", "wait", "get_contact", "reply"].includes(advice.action) || advice.message === null) return null
  const who = namesOf(context, advice.to)
  if (/\bfollow[- ]?up/i.test(text) && advice.message === "thank_you")
    return endWithStep(context, [
      ...opening(context),
      { say: words.oneForNews },
      { say: firstInShort(context), rank: 5 },
    ])
  const lacking = advice.action === "get_contact" || advice.questions.some(({ id }) => id === "contact-lacking")
  if (lacking && !helper(context))
    return endWithStep(context, [
      ...opening(context),
      { say: words.whoKnowsAddress({ who }) },
      { say: inShort(context), rank: 5 },
    ])
  if (lacking) return endWithStep(context, [...opening(context), ...core({ ...context, unchanged: false })])
  const goes = words.goesTo({ message: messageName(context), who, several: advice.to.length > 1 })
  return endWithStep(context, [...opening(context), { say: goes }, { say: inShort(context), rank: 5 }])
}
