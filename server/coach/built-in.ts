/**
 * The coach without any model: understanding, timing, review and answers.
 * @module
 */
import { reviewDraft } from "../review/reviewer.ts"
import { understand } from "../understand/understand.ts"
import { answer } from "./answer.ts"
import type { Coach } from "./coach.ts"
import { timing } from "./timing.ts"

export const builtInCoach: Coach = { understand, timing, review: reviewDraft, answer }
