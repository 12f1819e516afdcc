/**
 * Where a situation holds its days.
 * @module
 */
import type { Situation } from "../../../shared/wire/situation.ts"
import type { Reading } from "../reading.ts"

/** Paths of the situation's days, in the order the facts are told. */
export function dayPaths({ situation }: Reading): string[] {
  const { interviews = [], messages = [], replies = [] } = situation
  return [
    ...interviews.map((_, index) => `interviews[${index}].at`),
    ...messages.flatMap((one, index) => (one.at === undefined ? [] : [`messages[${index}].at`])),
    ...(situation.decisionDate === undefined ? [] : ["decisionDate"]),
    ...replies.flatMap((one, index) => [
      ...(one.at === undefined ? [] : [`replies[${index}].at`]),
      ...(one.decisionDate === undefined ? [] : [`replies[${index}].decisionDate`]),
    ]),
    ...(situation.otherOffer === undefined ? [] : ["otherOffer.answerBy"]),
  ]
}

/** The day at a path of `dayPaths`. */
export function dayAt(situation: Situation, path: string): string | undefined {
  const value = path
    .match(/[^.[\]]+/g)!
    .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], situation)
  return typeof value === "string" ? value.slice(0, 10) : undefined
}
