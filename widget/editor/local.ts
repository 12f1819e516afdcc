/**
 * The rules as they run in the browser: all that need neither the calendar nor a dictionary.
 * @module
 */
import { type ReviewInput, review } from "../../shared/review/review.ts"
import { rules } from "../../shared/review/rules/index.ts"
import { readBody } from "../../shared/review/text.ts"
import type { Review } from "../../shared/wire/review.ts"
import { review as words } from "../../shared/words/en/review.ts"

export interface LocalReview {
  review: Review
  /** Of the body, without greeting, closing and signature. */
  words: number
}

export function reviewLocally(input: ReviewInput): LocalReview {
  return { review: review(input, { rules, words }), words: readBody(input.body).words.length }
}
