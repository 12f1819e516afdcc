/**
 * Advice and input for the tests of this folder, from the few things a test is about.
 * @module
 */
import type { Advice } from "../../../shared/wire/advice.ts"
import type { AnswerInput } from "./types.ts"

export function adviceOf(part: Partial<Advice>): Advice {
  return {
    action: "ask",
    message: null,
    ordinal: null,
    to: [],
    channels: [],
    opens: null,
    by: null,
    late: false,
    route: "direct",
    reasons: [],
    questions: [],
    timeline: [],
    playbook: "house",
    version: "test",
    ...part,
  }
}

/** A reason without parameters. */
export function reasonOf(rule: string, ...sources: string[]): Advice["reasons"][number] {
  return { rule, params: {}, text: `The rule ${rule}.`, facts: [], sources }
}

export const askInterview: Advice = adviceOf({
  questions: [{ id: "interview-date", field: "interviews[0].at", text: "When was the interview?" }],
})

/** A Tuesday morning in New York. */
export const tuesday = "2026-11-24T10:00:00-05:00[America/New_York]"

export function inputOf(part: Partial<Omit<AnswerInput, "now">> & { now?: string }): AnswerInput {
  const { now = tuesday, ...rest } = part
  return {
    intent: "timing",
    text: "",
    before: {},
    situation: {},
    mentions: [],
    advice: askInterview,
    reviewed: null,
    drafting: null,
    previousAdvice: null,
    timeZone: "America/New_York",
    agency: { name: "Hartwell Staffing", handoff: false, links: {} },
    said: [],
    asked: null,
    askedBefore: [],
    erasePending: false,
    locale: "en",
    ...rest,
    now: Temporal.ZonedDateTime.from(now),
  }
}
