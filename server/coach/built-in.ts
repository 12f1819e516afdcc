/**
 * The coach without any model: understanding, timing and answers.
 * @module
 */
import { understand } from "../understand/understand.ts"
import { answer } from "./answer.ts"
import type { Coach } from "./coach.ts"
import { timing } from "./timing.ts"

export const builtInCoach: Coach = { understand, timing, answer }
