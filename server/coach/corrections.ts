/**
 * Which words stand behind which fact, from message to message, and what the candidate put right by hand.
 * @module
 */
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Mention, Understood } from "../../shared/wire/understand.ts"
import { changesBetween, valueAt, withValueAt } from "../json-path.ts"

export const BY_HAND = "hand"

/** A guess yields to a correction of the same fact made by hand; a sure statement replaces it. */
export function keepCorrections(
  before: Situation,
  understood: Understood,
  earlier: readonly ChatMention[],
): Understood {
  const corrected = new Set(earlier.filter(({ messageId }) => messageId === BY_HAND).map(({ field }) => field))
  const guesses = understood.mentions.filter(({ field, sure }) => !sure && corrected.has(field))
  return {
    intent: understood.intent,
    situation: guesses.reduce(
      (situation, { field }) => withValueAt(situation, field, valueAt(before, field)),
      understood.situation,
    ),
    mentions: understood.mentions.filter((mention) => !guesses.includes(mention)),
  }
}

/** The mentions that hold after a message: its own, and the earlier ones whose fact stands as it stood. */
export function mentionsAfter(
  before: Situation,
  after: Situation,
  earlier: readonly ChatMention[],
  fresh: readonly Mention[],
  messageId: string,
): ChatMention[] {
  const replaced = new Set(fresh.map(({ field }) => field))
  const stillHold = earlier.filter(
    ({ field }) => !replaced.has(field) && same(valueAt(before, field), valueAt(after, field)),
  )
  return [...stillHold, ...fresh.map((mention) => ({ ...mention, messageId }))]
}

/** The mentions that hold after a correction by hand: one for each fact that changed, null where it was taken away. */
export function mentionsByHand(before: Situation, after: Situation, earlier: readonly ChatMention[]): ChatMention[] {
  const fresh = changesBetween(before, after).map(({ path, value }) => ({
    field: path,
    start: 0,
    end: 0,
    text: "",
    value: value ?? null,
    sure: true,
  }))
  return mentionsAfter(before, after, earlier, fresh, BY_HAND)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
