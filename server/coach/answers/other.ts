/**
 * Everything that is neither about timing nor a general question: small talk, anger, worry, other subjects. One kind way back.
 * @module
 */
import type { Piece } from "./compose.ts"
import { type Context, knowsInterview } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { isInsulting, isStrained } from "./heard.ts"
import { policy } from "./policy.ts"
import { namesRoughDay } from "./question.ts"
import { smallTalk } from "./small-talk.ts"
import { acknowledge } from "./tell.ts"
import { core, inShort } from "./timing.ts"
import { timing } from "./timing-answer.ts"
import { questionsIn, topicAsked, topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

const endangered =
  /\b(?:kill(?:ing)? my ?self|suicid\w*|end(?:ing)? (?:my life|it all)|(?:don'?t|do not) want to (?:live|be here any|wake up|be alive)|want to die|wanna die|better off dead|hurt(?:ing)? my ?self|self[- ]?harm\w*|no reason to live)\b/i

/** Somebody may be in danger: nothing else matters then. Null otherwise. */
export function danger(context: Context): Answer | null {
  return endangered.test(context.text) ? asTheyAre(context, [{ say: context.words.danger }]) : null
}

/** A word back to a greeting or thanks, then what stands. Null where the message is more than that. */
export function chat(context: Context): Answer | null {
  if (!["timing", "tell", "other", "policy"].includes(context.intent)) return null
  const say = smallTalk(context)
  return say === null ? null : backWith(context, say)
}

export function other(context: Context): Answer {
  const { text, words } = context
  if (isStrained(context)) return backWith(context, words.distressed)
  if (isInsulting(context)) return backWith(context, words.hostile)
  if (topicAsked(text) ?? topicOf(text)) return policy(context)
  if (!/\p{L}{2}/u.test(text)) return backWith(context, words.unclear)
  if (isElsewhere(text)) return backWith(context, words.offTopic)
  if (knowsInterview(context) || context.mentions.length > 0 || namesRoughDay(context)) return timing(context)
  return backWith(context, ofWork.test(text) ? words.policy.unknown : words.unclear)
}

/**
 * Whoever is angry at an answer wants to be asked what was wrong with it, not to hear it again. Null where the anger comes with a fact
 * or a question, or before any answer.
 */
export function ownMiss(context: Context): Answer | null {
  const { words, said, text, advice } = context
  if (!isInsulting(context) || said.length === 0 || acknowledge(context)) return null
  if (questionsIn(text).some((question) => !isInsulting({ ...context, text: question }))) return null
  if (!knowsInterview(context) || ["erase", "handoff", "review"].includes(context.intent)) return null
  const short = advice.action === "move_on" ? [] : inShort(context, { apart: true })
  return asTheyAre(context, [{ say: words.ownMiss }, { say: short, rank: 1 }, { say: words.whatWasMissed }])
}

/** Worry, anger, noise and other subjects: answered in the coach's own words, without a model. */
export function isBesideThePoint(context: Context): boolean {
  const { intent, text } = context
  if (isStrained(context) || isInsulting(context) || !/\p{L}{2}/u.test(text)) return true
  return ["other", "policy"].includes(intent) && !(topicAsked(text) ?? topicOf(text)) && isElsewhere(text)
}

const ofWork =
  /\b(?:interview\w*|jobs?|hir(?:e|ed|ing)|recruit\w*|employer|follow|r[eé]sum[eé]|cv|manager|application|appl(?:y|ied)|offer|career)\b/i
const otherSubjects =
  /\b(?:capital of|weather|recipe|joke|poem|song|story|football|score|movie|film|translate|landlord|rent|tax(?:es)?|mortgage|girlfriend|boyfriend|horoscope|lottery|bitcoin|crypto|stocks?|python|javascript|code|homework|maths?|president|prime minister|restaurant|flight|hotel|medicine|cover letter|news today|bomb|hack)\b/i
/** Speaks of the interview, or of what is to go out, whatever else it names. */
const ofCase =
  /\b(?:(?:my|the|an|our) (?:\w+ )?interview(?:er)?s?|thank[- ]?you (?:note|e?-?mail|card)|follow(?:ing)?[- ]?ups?|what (?:do|should|can|shall|must) i (?:send|write|do|say)(?! about| to (?:my|a|the) (?:landlord|girlfriend|boyfriend|bank))|it'?s over|recruiter|hiring|(?:days?|weeks?|months?) ago|last (?:week|month))\b/i
const wantsToKnow =
  /\?\s*$|^\W*(?:what|who|which|where|how|why|when|tell me|write|give me|explain|is|are|can|do|does)\b/i
const ofTheirs =
  /\b(?:i|i'?m|i'?ve|me|my|we|they|them|their|he|him|his|she|her|it|its|this|that|these|you|your|so|and|but|then|now|still|next|more|really|sure|certain|serious(?:ly)?|late|soon|early|ok(?:ay)?)\b/i

/** A question that has nothing of the candidate or the employer in it, or is about something else by its words. */
function isElsewhere(text: string): boolean {
  const bare = text.trim().split(/\s+/).length <= 3 && /\?\s*$/.test(text)
  if (ofCase.test(text)) return false
  return otherSubjects.test(text) || (!bare && wantsToKnow.test(text) && !ofTheirs.test(text) && !ofWork.test(text))
}

/** A few words for what was said, then back to what stands. */
function backWith(context: Context, say: readonly string[]): Answer {
  const first: Piece = { say }
  if (!knowsInterview(context))
    return say === context.words.goodbye
      ? asTheyAre(context, [first, { say: context.words.comeBack }])
      : endWithQuestion(context, [first])
  const [standing] = core(context)
  return standing ? endWithStep(context, [first, { ...standing, rank: 6 }]) : endWithStep(context, [first])
}
