/**
 * The answer to a message that tells facts or asks what to do and when.
 * @module
 */
import { aheadPieces } from "./ahead.ts"
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion } from "./finish.ts"
import { isStrained, opening } from "./heard.ts"
import { preparing } from "./preparing.ts"
import { doesNotKnow } from "./question.ts"
import { acknowledge } from "./tell.ts"
import { core } from "./timing.ts"
import { topicAsked } from "./topics.ts"
import type { Answer } from "./types.ts"
import { support } from "./why.ts"

export function timing(context: Context): Answer {
  const { advice, words } = context
  const heard = opening(context)
  if (advice.action === "ask") {
    const declined = context.situation.followUpPolicy === "declined"
    const intro = declined ? words.askDeclined : acknowledge(context) ? words.askMore : words.askIntro
    const lead: Piece[] = doesNotKnow(context) || isStrained(context) ? [] : [{ say: intro, rank: 5 }]
    return endWithQuestion(context, [...heard, ...sideQuestion(context), ...lead])
  }
  if (gotTheJob.test(context.text) && advice.action !== "reply")
    return asTheyAre(context, [{ say: words.hired }, { say: words.hiredNext }])
  if (advice.action === "prepare")
    return endWithQuestion(context, [...heard, ...sideQuestion(context), ...preparing(context)])
  const beside = aheadPieces(context)?.map((piece) => ({ ...piece, rank: 6 })) ?? support(context)
  return endWithQuestion(context, [...heard, ...sideQuestion(context), ...core(context), ...beside])
}

const gotTheJob =
  /\b(?:i (?:got|have got|'ve got|was given|landed) (?:the|this) job|they(?:'ve| have)? hired me|i(?:'m| am| was| got) hired|i(?:'ve| have)? (?:accepted|took|taken) (?:it|the job|their offer|the offer|this job))\b|^\W*i(?:'ve| have)? accepted\W*$/i

/** A general question that came along with the facts, answered in a line. */
export function sideQuestion({ text, words, situation }: Context): Piece[] {
  const topic = topicAsked(text)
  const line = topic === null ? undefined : words.policyInBrief[topic.id]
  if (line === undefined)
    return situation.viaAgency && asksToWrite.test(text) ? [{ say: words.askYourRecruiter, rank: 4 }] : []
  return [{ say: [line], rank: 4, once: true }]
}

const asksToWrite =
  /\b(?:can|could|should|may|shall|do) i (?:also |just |still )?(?:e?-?mail|write|call|contact|message|text|ask)\b/i
