/**
 * The coach: understanding, timing, review and answers, and a model where there is one to help with words.
 * @module
 */
import type { Model } from "../model/model.ts"
import { type Reviewer, reviewer } from "../review/reviewer.ts"
import { draftIn } from "../understand/pasted-draft.ts"
import { understand } from "../understand/understand.ts"
import { answer } from "./answer.ts"
import type { Coach } from "./coach.ts"
import { timing } from "./timing.ts"
import { converse } from "./wording/converse.ts"
import { writeWith } from "./write/by-model.ts"

/** Without spelling and grammar. */
export const builtInCoach: Coach = coachWith(reviewer(null))

export function coachWith(review: Reviewer, model?: Model): Coach {
  const parts = { understand, draftIn, timing, review, answer, write: writeWith }
  return model ? { ...parts, model, word: (wording, session) => converse(wording, session) } : parts
}
