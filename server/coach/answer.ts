/**
 * What the coach says to a message, without any model: the advice put into words.
 * @module
 */
import { ahead } from "./answers/ahead.ts"
import { applied } from "./answers/applied.ts"
import { compose } from "./answers/compose.ts"
import { type Context, contextOf, knowsInterview } from "./answers/context.ts"
import { direct } from "./answers/direct.ts"
import { doneUnnoticed } from "./answers/done.ts"
import { drafted, resumed } from "./answers/draft.ts"
import { erase } from "./answers/erase.ts"
import { handoff } from "./answers/handoff.ts"
import { chat, danger, isBesideThePoint, other, ownMiss } from "./answers/other.ts"
import { planned } from "./answers/plan.ts"
import { policy } from "./answers/policy.ts"
import { prepare, saidOver } from "./answers/prepare.ts"
import { refuse } from "./answers/refuse.ts"
import { askForDraft, reviewed } from "./answers/review.ts"
import { acknowledge } from "./answers/tell.ts"
import { core } from "./answers/timing.ts"
import { timing } from "./answers/timing-answer.ts"
import { topicAsked, topicOf } from "./answers/topics.ts"
import type { Answer, AnswerInput, Reviewed } from "./answers/types.ts"
import { unwilling } from "./answers/unwilling.ts"
import { whatToWrite } from "./answers/what-to-write.ts"
import { whichApplication } from "./answers/which-application.ts"
import { whom } from "./answers/whom.ts"
import { whyAsked } from "./answers/why-asked.ts"
import { withdraw } from "./answers/withdraw.ts"

export type { Answer, AnswerInput } from "./answers/types.ts"

/** Words for one turn, at most 90 of them. Pure: the same input gives the same words. */
export function answer(input: AnswerInput): Answer {
  // What stands in a draft is said to somebody else.
  if (input.reviewed) return aboutDraft(contextOf({ ...input, text: input.reviewed.around }), input.reviewed)
  const context = contextOf(input)
  return (
    danger(context) ??
    erase(context) ??
    refuse(context) ??
    (["handoff", "erase"].includes(context.intent) ? null : whichApplication(context)) ??
    planned(context) ??
    drafted(context) ??
    resumed(
      context,
      saidOver(context) ??
        chat(context) ??
        doneUnnoticed(context) ??
        ownMiss(context) ??
        openToWording(context, byIntent(context)),
    )
  )
}

function aboutDraft(context: Context, draft: Reviewed): Answer {
  return danger(context) ?? erase(context) ?? reviewed(context, draft)
}

function byIntent(context: Context): Answer {
  return (
    applied(context) ??
    withdraw(context) ??
    unwilling(context) ??
    direct(context) ??
    (acknowledge(context) ? null : (whyAsked(context) ?? later(context))) ??
    bySubject(context)
  )
}

/** A model may say it in other words, unless it is a formality or has nothing to do with the application. */
function openToWording(context: Context, answer: Answer): Answer {
  const formal = ["review", "draft", "handoff", "erase"].includes(context.intent) || answer.asked === "draft"
  if (formal || answer.refusal || isBesideThePoint(context)) return answer
  const standing = knowsInterview(context) ? compose(core(context), []) : ""
  return { ...answer, standing: standing === "" ? answer.text : standing }
}

/** What comes after the next step. */
function later(context: Context): Answer | null {
  return ["review", "handoff"].includes(context.intent) ? null : (ahead(context) ?? whom(context))
}

function bySubject(context: Context): Answer {
  const { intent, text } = context
  if (["policy", "other", "timing", "tell", "prepare", "draft"].includes(intent)) {
    const points = whatToWrite(context)
    if (points) return points
  }
  if (topicOf(text)?.id === "are-you-human" && ["handoff", "timing", "other"].includes(intent)) return policy(context)
  if (asksToLook.test(text) && ["other", "tell", "policy"].includes(intent)) return askForDraft(context)
  if (intent === "draft" && !ofText.test(text)) return timing(context)
  if (["timing", "tell", "other", "draft"].includes(intent) && asksTheRule(context)) return policy(context)
  switch (context.intent) {
    case "timing":
    case "tell":
      return timing(context)
    case "prepare":
      return prepare(context)
    case "policy":
      return policy(context)
    case "review":
      return askForDraft(context)
    case "draft":
      return timing(context)
    case "handoff":
      return handoff(context)
    case "erase":
    case "other":
      return other(context)
  }
}

const asksToLook =
  /\b(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?(?:look (?:it )?over|look (?:it|this|my \w+) over|check|proof-?read|review|read) (?:it|this|my|a)\b|(?:look it over|have a look at (?:it|my)|proof-?read (?:it|my)))/i

/** What is to be written or said, by any name. */
const ofText =
  /\b(?:writ\w*|draft\w*|compos\w*|word\w*|phras\w*|templates?|text|scripts?|help|say|put|make|samples?|examples?|notes?|cards?|letters?|repl(?:y|ies)|respon\w+)\b/i

/** A general question and no new fact: the rule is wanted, not the day alone. */
function asksTheRule(context: Context): boolean {
  const topic = topicAsked(context.text)
  if (topic === null || acknowledge(context) !== null) return false
  return knowsInterview(context) ? !topic.personal : true
}
