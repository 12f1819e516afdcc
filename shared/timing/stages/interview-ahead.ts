import { type Because, rule } from "../rule.ts"
import type { Stage, Verdict } from "../verdict.ts"

const interviewAhead = rule("interview-ahead", ["house"])
const askNextSteps = rule("ask-next-steps", ["dos-and-donts", "onesource"])
const askFollowUpPolicy = rule("ask-follow-up-policy", ["onesource"])
const collectContacts = rule("collect-contacts", ["dos-and-donts"])
const askToTakeNotes = rule("ask-to-take-notes", ["dos-and-donts"])

/** Nothing has been sat through yet: what to find out while there. */
export const stage: Stage = (reading) => {
  if (reading.past.length > 0) return undefined
  const next = reading.ahead[0]
  if (!next) return undefined
  return prepare(interviewAhead.because([`${next.path}.at`], { on: next.item.at }))
}

/** What to ask and collect at the next interview; also where a further round is booked. */
export function prepare(because: Because, also: Because[] = []): Verdict {
  return {
    action: "prepare",
    message: null,
    reasons: [
      because,
      ...also,
      askNextSteps.because([]),
      askFollowUpPolicy.because([]),
      collectContacts.because([]),
      askToTakeNotes.because([]),
    ],
  }
}
