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
  "too-long": {
    shorten: ({ words, limit }) =>
      `${words} words are more than most people read. Keep what matters to this reader and come down to ${limit} or fewer.`,
  },
  "too-short": {
    lengthen: ({ words, fewest }) =>
      `${words} words read like a duty done. Add one thing from the talk and why you want the job: at least ${fewest} words.`,
  },
  "copied-note": {
    same: () =>
      "This is nearly the same text as your note to another interviewer, and they may compare. Write about what you discussed with this one.",
  },
  "no-thanks": {
    thank: () => "Nothing here says thank you. They gave you their time, so thank them for it, best at the very start.",
  },
  "no-interest": {
    say: () =>
      "Nothing here says that you want this job, so the reader has to guess. Add a plain sentence: what about it you would enjoy.",
  },
}

export const review: ReviewWords = {
  finding(rule, message, params) {
    const text = findings[rule]?.[message]
    if (!text) throw new Error(`There is no text for ${rule}.${message}.`)
    return text(params)
  },
}
