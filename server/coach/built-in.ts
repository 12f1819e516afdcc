/**
 * The coach without any model: understanding, timing, review and answers.
 * @module
 */
import { type Reviewer, reviewer } from "../review/reviewer.ts"
import { draftIn } from "../understand/pasted-draft.ts"
import { understand } from "../understand/understand.ts"
import { answer } from "./answer.ts"
import type { Coach } from "./coach.ts"
import { timing } from "./timing.ts"
import { write } from "./write/write.ts"

/** Without spelling and grammar. */
export const builtInCoach: Coach = coachWith(reviewer(null))

export function coachWith(review: Reviewer): Coach {
  return { understand, draftIn, timing, review, answer, write }
}
