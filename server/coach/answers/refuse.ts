/**
 * What the coach won't do, whoever asks, and what to do instead.
 * @module
 */
import type { RefusalRule } from "../../../shared/words/en/answers.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { planOf } from "./plan.ts"
import { readBack } from "./tell.ts"
import { core } from "./timing.ts"
import type { Answer } from "./types.ts"

/** Null where nothing is asked for that has to be refused. */
export function refuse(context: Context): Answer | null {
  const rule = ruleAtStake(context)
  if (rule === null) return null
  const { words } = context
  const { text, say } = words.refusals[rule]
  const refusal = { rule, text }
  // Of a plan it is said why that very plan would hurt.
  const plan = planOf(context.text)
  const facts = readBack(context)
  const pieces = [
    ...(facts ? [{ ...facts, rank: 3 }] : []),
    ...(mistreated.test(context.text)
      ? [{ say: words.mistreated({ agency: context.agency.name, contact: context.agency.links.contact }) }]
      : []),
    { say: plan === null ? say : words.plans[plan] },
    ...core(context).map((piece) => ({ rank: 6, ...piece })),
  ]
  if (context.advice.action === "ask") return endWithQuestion(context, pieces, refusal)
  if (rule === "private-contact" && context.advice.action === "get_contact") return asTheyAre(context, pieces, refusal)
  return endWithStep(context, pieces, refusal)
}

const setRulesAside =
  /(?<!\b(?:it|that|this|i|we|they|would|will|to|not) )\b(?:ignore|forget|disregard|override|bypass|break|skip|drop|set aside)\b (?:all |any |every )?(?:of )?(?:your|the|previous|prior|these|those|my|its)\b.{0,25}\b(?:rules?|instructions?|guidelines?|prompts?|training)\b|\brepeat after me\b|\bsystem prompt\b|\bpretend (?:to be|you(?:'re| are))\b|^\W*(?:now |please |you will |you must )*act as\b|\byou are now\b|\bjailbreak\b|\b(?:developer|god) mode\b|\brole[- ]?play\b|\bmake (?:an|one) exception\b|^\W*(?:just |please )*(?:say|tell me) (?:that )?(?:i|you) (?:should|can|may|must)\b/i
const privateDetails =
  /\b(?:give|tell|find|get|look up|send|need|want|what(?:'s| is))\b.{0,50}\b(?:private|personal|home|cell|mobile)\b.{0,15}\b(?:number|address|phone|cell)\b/i
const untrue =
  /(?<!(?:\bnot|\bnever|n't|\bdont|\bwont) (?:want to |going to |have to )?)\b(?:pretend|lie|lying|make up|making up|fake|invent|bluff)\b.{0,40}\b(?:offers?|interviews?|references?|job|experience|excuses?|deadlines?|about|something|reason)\b/i
const legal =
  /\b(?:sue|suing|lawsuit|lawyer|solicitor|attorney|illegal|is (?:it|this|that) legal|legally|discriminat\w+|unlawful|eeoc|tribunal|my (?:legal )?rights)\b/i

/** What the agency should hear of. */
const mistreated =
  /\b(?:pregnan\w*|discriminat\w*|harass\w*|racis\w*|sexis\w*|touched me|inappropriate\w*|my (?:age|religion|race|disability|accent|skin|gender|sexuality)|insulted|humiliat\w*)\b/i

const sending = /\b(?:send|writ|call|e?mail|ring|text|messag|nudg|chas|ping|contact|follow)\w*/i
const anyway = /\b(?:anyways?|regardless|all the same|even so|(?:don'?t|do not) care|no matter what|just this once)\b/i
const announces =
  /\bi(?:'ll| will| am going to|'m going to|'m gonna| wanna) (?:just |still )?(?:call|send|write|e?mail|ring|text|message|nudge|chase|ping|contact)\b/i
const rightNow = /\b(?:now|today|tonight|right away|immediately|early|earlier|sooner)\b/i
/** Somebody who may be written to. */
const elsewhere = /\b(?:recruiter|agency)\b|\b(?:other|another|next) (?:compan|job|employer|place|application)/i

function ruleAtStake(context: Context): RefusalRule | null {
  const { text, intent } = context
  if (setRulesAside.test(text)) return "rules-stand"
  if (privateDetails.test(text)) return "private-contact"
  if (untrue.test(text) && (intent !== "tell" || text.includes("?"))) return "honesty"
  if (legal.test(text) && ["other", "policy", "handoff"].includes(intent)) return "no-legal-advice"
  return forbiddenMessage(context)
}

/** The sentences in which the candidate wants something; not what others did or would do, nor what is told as done, nor "but anyway, ...". */
function ownWishes(text: string): string {
  return text
    .replaceAll(
      /\b(?:but |so |and |or |well )?anyways?(?=\W*,|\W+(?:i (?:went|had|was|am|met|got)|the|there|my|he|she|they|we|it|so|now|what))/giu,
      "",
    )
    .split(/(?<=[.!?;])\s+|\n+|, (?:and|but|so|then) (?=\w+)/u)
    .filter((part) => !others.test(part) && (!done.test(part) || announces.test(part)))
    .join(" . ")
}

const others =
  /\b(?:my|a|our|his|her|some|the|one) (?:\w+ )?(?:cousin|friend|uncle|aunt|mum|mom|mother|dad|father|brother|sister|mate|buddy|wife|husband|partner|boyfriend|girlfriend|neighbou?r|colleague|roommate|teacher|boss|people|guy)s?\b[^.!?]{0,60}\b(?:say|says|said|would|wouldn't|told|tells|thinks?|reckons?|did|got|just|should|had|advises?|keeps?|swears?)\b|\b(?:everyone|everybody|people|they|others|somebody|someone) (?:say|says|tell|tells|told|keep|would)\b/iu
const done =
  /\b(?:i|we)(?:['’]?ve| have|['’]?d| had)? (?:already |just |also )?(?:sent|wrote|written|e?mailed|called|rang|texted|messaged|thanked|followed)\b/iu

/** A message that the advice forbids now, insisted on or to be drafted all the same. */
function forbiddenMessage({ text, intent, advice }: Context): RefusalRule | null {
  if (elsewhere.test(text)) return null
  const own = ownWishes(text)
  const insists = sending.test(own) && (anyway.test(own) || announces.test(own))
  const wantsDraft = intent === "draft" && !/\b(?:withdraw|thank|reply|answer|offer)/i.test(text)
  if (!insists && !wantsDraft) return null
  if (advice.action === "do_not_contact") return "not-welcome"
  if (advice.action === "move_on") {
    if (!advice.reasons.some(({ rule }) => rule === "rejected")) return "one-too-many"
    // The one gracious answer is still welcome.
    return advice.message === "reply" && !anyway.test(text) ? null : "closed"
  }
  if (advice.action !== "wait") return null
  if (advice.message === null) return "one-too-many"
  const early = insists && (anyway.test(own) || rightNow.test(own))
  return early && advice.message === "follow_up" ? "too-soon" : null
}
