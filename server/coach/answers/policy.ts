/**
 * General questions: how it is done, and how the coach works. Ends with what it means for the candidate.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { preparing } from "./preparing.ts"
import { inShort } from "./timing.ts"
import { timing } from "./timing-answer.ts"
import { topicAsked, topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"

export function policy(context: Context): Answer {
  const found = topicAsked(context.text) ?? topicOf(context.text)
  const topic = found?.id ?? "unknown"
  if (found === null && isAboutTheirCase(context)) return timing(context)
  const pieces: Piece[] = [...opening(context), { say: context.words.policy[topic] }]
  if (context.advice.action === "ask")
    return askedLately(context)
      ? asTheyAre(context, [...pieces, { say: context.words.moreQuestions }])
      : endWithQuestion(context, pieces)
  if (context.advice.action === "prepare" && context.mentions.length > 0)
    return endWithQuestion(context, [
      ...opening(context),
      { say: context.words.policy[topic], rank: 5 },
      ...preparing(context),
    ])
  const forThem: Piece = { say: inShort(context, { apart: found?.apart ?? false }), rank: 7 }
  if (context.mentions.length > 0) return endWithQuestion(context, [...pieces, forThem])
  return endWithStep(context, [...pieces, forThem])
}

/** Somebody who asks around in general is asked for their interview now and then, not every time. */
const ASK_EVERY = 3

function askedLately({ said, words, advice }: Context): boolean {
  // Somebody who has only applied has no interview to tell.
  if (said.some((text) => words.appliedStep.some((way) => text.includes(way)))) return true
  const ways = advice.questions.flatMap(({ id }) => words.ask[id]?.({ who: words.yourInterviewer, what: "" }) ?? [])
  const last = said.findLastIndex((text) => ways.some((way) => text.includes(way)))
  return last >= 0 && said.length - last < ASK_EVERY
}

/** A short question that no topic covers is about the case at hand: "Should I answer?", "Not even a tiny one?" */
function isAboutTheirCase({ text, advice }: Context): boolean {
  return !["ask", "prepare"].includes(advice.action) && text.trim().split(/\s+/).length <= 8
}
