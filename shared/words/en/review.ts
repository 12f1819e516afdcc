/**
 * What findings say, by rule and message: what is wrong, why, and what to do. Short, kind, to the candidate.
 * @module
 */
import type { Params } from "../../wire/advice.ts"
import type { ReviewWords } from "../catalogue.ts"

type Text = (params: Params) => string

export const findings: Record<string, Record<string, Text>> = {
  "not-welcome": {
    now: () => "They asked for no messages, or have already said no. Don't send this: it can only count against you.",
  },
  "too-soon": {
    now: () =>
      "Not yet: the day for this message has not come, or something of theirs is to be answered first. Keep it for then.",
  },
  "one-too-many": {
    now: () => "They have had as many messages from you as are good. One more would read as chasing, so leave it.",
  },
  apologetic: {
    opener: () =>
      "No need to apologise for writing: a short, friendly note is no bother. Start with what you want to say.",
  },
}

export const review: ReviewWords = {
  finding(rule, message, params) {
    const text = findings[rule]?.[message]
    if (!text) throw new Error(`There is no text for ${rule}.${message}.`)
    return text(params)
  },
}
