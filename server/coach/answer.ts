/**
 * What the coach says to a message, without any model: the advice put into words.
 * @module
 */
import type { Answer, AnswerInput } from "./answers/types.ts"

export type { Answer, AnswerInput } from "./answers/types.ts"

/** Words for one turn. Pure: the same input gives the same words. */
export function answer(input: AnswerInput): Answer {
  const question = input.advice.questions.find(({ field }) => !input.askedBefore.includes(field))
  const why = input.advice.reasons[0]?.text ?? ""
  return {
    text: [why, question?.text].filter(Boolean).join(" ") || "Tell me when your interview was.",
    asked: question?.field ?? null,
    refusal: null,
    erase: null,
  }
}
