/**
 * What the coach won't do, whoever asks, and what to do instead.
 * @module
 */
import type { RefusalRule } from "../../../shared/words/en/answers.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { acknowledge } from "./tell.ts"
import { core } from "./timing.ts"
import type { Answer } from "./types.ts"

/** Null where nothing is asked for that has to be refused. */
export function refuse(context: Context): Answer | null {
  const rule = ruleAtStake(context)
  if (rule === null) return null
  const { words } = context
  const { text, say } = words.refusals[rule]
  const refusal = { rule, text }
  const facts = acknowledge(context)
  const pieces = [
    ...(facts ? [{ ...facts, rank: 3 }] : []),
    { say },
    ...core(context).map((piece) => ({ rank: 6, ...piece })),
  ]
  if (context.advice.action === "ask") return endWithQuestion(context, pieces, refusal)
  if (rule === "private-contact" && context.advice.action === "get_contact") return asTheyAre(context, pieces, refusal)
  return endWithStep(context, pieces, refusal)
}

const setRulesAside =
  /\b(?:ignore|forget|disregard|override|bypass|break|set aside|drop|skip)\b.{0,30}\b(?:rules?|instructions?|guidelines?|prompts?|training|polic(?:y|ies))\b|\brepeat after me\b|\bsystem prompt\b|\b(?:pretend|imagine) (?:to be|you(?:'re| are))\b|\bact (?:as|like) (?:a|an|my|the)\b|\byou are now\b|\bjailbreak\b|\b(?:developer|god) mode\b|\brole[- ]?play\b|\b(?:make|just) (?:an|this once an|one) exception\b|\bsay (?:that )?(?:i|you) (?:should|can|may|must)\b/i
const privateDetails =
  /\b(?:give|tell|find|get|look up|send|need|want|what(?:'s| is))\b.{0,50}\b(?:private|personal|home|cell|mobile)\b.{0,15}\b(?:number|address|phone|e-?mail|cell)\b/i
const untrue =
  /\b(?:pretend|lie|lying|make up|making up|fake|invent|bluff)\b.{0,40}\b(?:offers?|interviews?|references?|job|experience|excuses?|deadlines?|about|something|reason)\b/i
const legal =
  /\b(?:sue|suing|lawsuit|lawyer|solicitor|attorney|illegal|is (?:it|this|that) legal|legally|discriminat\w+|unlawful|eeoc|tribunal|my (?:legal )?rights)\b/i
const pushing =
  /\b(?:anyway|anyways|regardless|all the same|even (?:so|if)|(?:don'?t|do not) care|no matter what|just this once|i(?:'ll| will| am going to|'m going to|'m gonna| wanna| want to) (?:just |still )?(?:call|send|write|e?mail|ring|text|message|nudge|chase|ping|contact))\b/i
const sending = /\b(?:send|writ|call|e?mail|ring|text|messag|nudg|chas|ping|contact|follow)\w*/i

function ruleAtStake(context: Context): RefusalRule | null {
  const { text, intent } = context
  if (setRulesAside.test(text)) return "rules-stand"
  if (privateDetails.test(text)) return "private-contact"
  if (untrue.test(text) && (intent !== "tell" || text.includes("?"))) return "honesty"
  if (legal.test(text) && ["other", "policy", "handoff"].includes(intent)) return "no-legal-advice"
  return forbiddenMessage(context)
}

/** A message that the advice forbids now, insisted on or to be drafted all the same. */
function forbiddenMessage({ text, intent, advice }: Context): RefusalRule | null {
  const insists = pushing.test(text) && sending.test(text)
  const wantsDraft = intent === "draft" && !/\b(?:withdraw|thank|reply|answer|offer)/i.test(text)
  if (!insists && !wantsDraft) return null
  if (advice.action === "do_not_contact") return "not-welcome"
  if (advice.action === "move_on")
    return advice.reasons.some(({ rule }) => rule === "rejected") ? "closed" : "one-too-many"
  if (advice.action === "wait") {
    if (advice.message === null) return "one-too-many"
    return insists && advice.message === "follow_up" ? "too-soon" : null
  }
  return null
}
