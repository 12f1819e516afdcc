/**
 * Everything that is neither about timing nor a general question: small talk, anger, worry, other subjects. One kind way back.
 * @module
 */
import type { Piece } from "./compose.ts"
import { type Context, knowsInterview } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { isInsulting, isStrained } from "./heard.ts"
import { policy } from "./policy.ts"
import { core } from "./timing.ts"
import { timing } from "./timing-answer.ts"
import { topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

const endangered =
  /\b(?:kill(?:ing)? my ?self|suicid\w*|end(?:ing)? (?:my life|it all)|(?:don'?t|do not) want to (?:live|be here any|wake up|be alive)|want to die|wanna die|better off dead|hurt(?:ing)? my ?self|self[- ]?harm\w*|no reason to live)\b/i

/** Somebody may be in danger: nothing else matters then. Null otherwise. */
export function danger(context: Context): Answer | null {
  return endangered.test(context.text) ? asTheyAre(context, [{ say: context.words.danger }]) : null
}

const hello =
  /^\W*(?:hi+|hello|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings)\b(?:\s+(?:there|coach|everyone|again))?\W*$/i
const thanks = /\b(?:thanks|thank (?:you|u)|thx|ty|cheers|much appreciated|appreciate it)\b/i
const goodbye = /^\W*(?:bye+|good ?bye|see (?:you|ya)|good ?night|take care|later|that'?s all)\b/i
const agreed =
  /^\W*(?:ok(?:ay)?|alright|all right|got it|sure|fine|great|cool|perfect|will do|understood|makes sense|yes|yeah|yep|no|nope|nah|right|good|nice|done|k)\b\W*(?:(?:ok(?:ay)?|thanks|then|will do|got it)\W*)?$/i
const ofWork =
  /\b(?:interview\w*|jobs?|hir(?:e|ed|ing)|recruit\w*|employer|follow|r[eé]sum[eé]|cv|manager|application|appl(?:y|ied)|offer|career)\b/i

export function other(context: Context): Answer {
  const { text, words, agency } = context
  const short = text.trim().split(/\s+/).length <= 6
  if (isStrained(context)) return backWith(context, words.distressed)
  if (isInsulting(context)) return backWith(context, words.hostile)
  if (topicOf(text)) return policy(context)
  if (hello.test(text)) return backWith(context, words.hello({ agency: agency.name }))
  if (goodbye.test(text)) return backWith(context, words.goodbye)
  if (thanks.test(text) && short) return backWith(context, words.welcome)
  if (agreed.test(text)) return backWith(context, words.fine)
  if (context.mentions.length > 0) return timing(context)
  if (!/[a-z]{3}/i.test(text)) return backWith(context, words.unclear)
  return backWith(context, ofWork.test(text) ? words.policy.unknown : words.offTopic)
}

/** A few words for what was said, then back to what stands. */
function backWith(context: Context, say: readonly string[]): Answer {
  const first: Piece = { say }
  if (!knowsInterview(context)) return endWithQuestion(context, [first])
  const [standing] = core(context)
  return standing ? endWithStep(context, [first, { ...standing, rank: 6 }]) : endWithStep(context, [first])
}
