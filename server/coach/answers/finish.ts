/**
 * The end of every answer: one question, or the next step.
 * @module
 */
import type { Refusal } from "../../../shared/wire/chat.ts"
import { compose, type Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { type Asked, nextQuestion } from "./question.ts"
import type { Answer } from "./types.ts"

/** Pieces, then the most telling question or, where nothing is to be asked, what the candidate does next. */
export function endWithQuestion(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  const question = nextQuestion(context)
  return question ? endWith(context, pieces, question, refusal) : endWithStep(context, pieces, refusal)
}

export function endWithStep(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  const { action, message, channels } = context.advice
  const spoken = action === "send" && (channels[0] === "phone" || message === "recruiter_check_in")
  const step: Piece = { say: context.words.next[spoken ? "talk" : action] }
  return { text: compose([...pieces, step], context.said), asked: null, refusal, erase: null }
}

/** Pieces that end in a next step of their own. */
export function asTheyAre(context: Context, pieces: readonly Piece[], refusal: Refusal | null = null): Answer {
  return { text: compose(pieces, context.said), asked: null, refusal, erase: null }
}

function endWith(context: Context, pieces: readonly Piece[], { piece, field }: Asked, refusal: Refusal | null): Answer {
  return { text: compose([...pieces, piece], context.said), asked: field, refusal, erase: null }
}
