/**
 * The end of every answer: one question, or the next step.
 * @module
 */
import type { Refusal } from "../../../shared/wire/chat.ts"
import { compose, type Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { nextQuestion } from "./question.ts"
import type { Answer } from "./types.ts"

/** Pieces, then the most telling question or, where nothing is to be asked, what the candidate does next. */
export function endWithQuestion(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  const question = nextQuestion(context)
  return question
    ? ended(context, pieces, question.piece, question.field, refusal)
    : endWithStep(context, pieces, refusal)
}

export function endWithStep(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  const { action, message, channels } = context.advice
  const spoken = action === "send" && (channels[0] === "phone" || message === "recruiter_check_in")
  const step: Piece = { say: context.words.next[spoken ? "talk" : action] }
  return ended(context, pieces, step, null, refusal)
}

/** Pieces that end in a next step of their own. */
export function asTheyAre(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  return { text: compose(pieces, context.said), asked: null, refusal, erase: null }
}

function ended(
  context: Context,
  pieces: readonly Piece[],
  last: Piece,
  asked: string | null,
  refusal: Refusal | null,
): Answer {
  const text = compose([...pieces, last], context.said)
  const closing = last.say.find((way) => way !== "" && text.endsWith(way))
  return { text, asked, refusal, erase: null, ...(closing !== undefined && { closing }) }
}
