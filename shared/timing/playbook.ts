/**
 * A playbook: the rule set's parameters, as one published article would have them.
 * @module
 */
import type { SourceId } from "../sources.ts"
import type { Channel } from "../wire/situation.ts"

/** A length of time. Hours are elapsed hours; days are calendar days. */
export type Span = { hours: number } | { days: number } | { businessDays: number } | { endOfNextDay: true }

/** From when a message may go, and by when it should have gone. */
export interface Window {
  opens: Span
  by: Span
}

export interface Parameters {
  /** After the interview's end; shown, not enforced. */
  thankYouIdeal: Span
  /** After the interview's end. */
  thankYouBy: Span
  /** Best first. */
  thankYouChannels: readonly Channel[]
  /** After a decision date. */
  afterDecision: Window
  /** Where no date was named: after `since`, or after the first message sent since the interview, if that is later. */
  noDate: Window & { from: "since" | "first-message" }
  /** Best first. */
  followUpChannels: readonly Channel[]
  followUpsAtMost: number
  /** Calendar days between follow-ups; null where there is only one. */
  gapDays: number | null
  /** Calendar days to wait after the last follow-up before moving on. */
  patienceDays: number
}

export interface Playbook extends Parameters {
  id: SourceId
  /** What its article says itself; everything else is the house's. */
  says: Partial<Parameters>
}

/** The parameters of the house, the default. */
export const house: Parameters = {
  thankYouIdeal: { hours: 1 },
  thankYouBy: { hours: 24 },
  thankYouChannels: ["email"],
  afterDecision: { opens: { businessDays: 1 }, by: { businessDays: 3 } },
  noDate: { opens: { days: 7 }, by: { days: 14 }, from: "since" },
  followUpChannels: ["email"],
  followUpsAtMost: 2,
  gapDays: 7,
  patienceDays: 7,
}

/** A playbook is the house with an article's own values put in. */
export function definePlaybook(id: SourceId, says: Partial<Parameters>): Playbook {
  return { ...house, ...says, id, says }
}
