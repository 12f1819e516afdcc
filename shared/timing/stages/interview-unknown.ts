import { interviewDate } from "../questions.ts"
import { rule } from "../rule.ts"
import type { Stage } from "../verdict.ts"

const interviewUnknown = rule("interview-unknown", ["house"])

/** Every day counts from the interview, so that is what is asked first. */
export const stage: Stage = (reading) => {
  if (reading.past.length + reading.ahead.length > 0) return undefined
  return {
    action: "ask",
    message: null,
    reasons: [interviewUnknown.because([])],
    questions: [interviewDate],
  }
}
