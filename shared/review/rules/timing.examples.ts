/**
 * A thank-you and a status mail to Dana, met on Tuesday 3 November 2026 from 14:00 to 15:00, for the examples of the timing's rules.
 * @module
 */
import type { Situation } from "../../wire/situation.ts"
import type { Example } from "../rule.ts"

const met: Situation = {
  timeZone: "America/New_York",
  region: "US",
  interviews: [{ at: "2026-11-03T14:00", with: ["dana"] }],
  people: [{ id: "dana", name: "Dana Lee", kind: "interviewer", email: "dana.lee@acme.example" }],
  messages: [],
}

/** @param now on the employer's clock: "2026-11-04T10:00" */
export function thanks(now: string, facts: Situation = {}): Example {
  const body =
    "Hi Dana,\n\nThank you for Tuesday and for the tour of the press room. I would love to join you.\n\nBest,\nSam"
  return { kind: "thank_you", body, situation: { ...met, ...facts }, now: `${now}[America/New_York]` }
}

/** @param now on the employer's clock: "2026-11-04T10:00" */
export function asks(
  now: string,
  facts: Situation = {},
  kind: "follow_up" | "recruiter_check_in" = "follow_up",
): Example {
  const body = "Hi Dana,\n\nThank you again for Tuesday. Is there any news on the printer job?\n\nBest,\nSam"
  return { kind, body, situation: { ...met, ...facts }, now: `${now}[America/New_York]` }
}
