/**
 * Worked examples of a playbook: dates in, dates out. They are its tests, and its page is made from them.
 * All of them: an interview on Tuesday 3 November 2026, 14:00 to 15:00, in New York, with Dana, whose address is known.
 * @module
 */
import type { Action } from "../wire/advice.ts"
import type { MessageKind, SentMessage, Situation } from "../wire/situation.ts"

export interface Example {
  name: string
  /** On the employer's clock, as all times here. */
  now: string
  messages: SentMessage[]
  decisionDate?: string
  expect: { action: Action; message: MessageKind | null; opens: string | null; by: string | null }
}

export const examples = (list: Example[]): Example[] => list

export const thanks = (at: string): SentMessage => ({ kind: "thank_you", at })
export const followUp = (at: string): SentMessage => ({ kind: "follow_up", at })

/** The situation of an example. */
export function situationOf({ messages, decisionDate }: Example): Situation {
  return {
    timeZone: "America/New_York",
    region: "US",
    interviews: [{ at: "2026-11-03T14:00", with: ["dana"] }],
    people: [{ id: "dana", name: "Dana Lee", kind: "interviewer", email: "dana.lee@acme.example" }],
    messages,
    ...(decisionDate !== undefined && { decisionDate }),
  }
}
