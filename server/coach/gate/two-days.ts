/**
 * Two days for one message are two messages, unless they tell what has gone.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Facts } from "./facts.ts"

const CONTACT = /\b(?:ask|write|send|email|call|follow|check|nudge|remind|thank)\b/

/** Linear in the length. */
export function twoDays({ text, mentions }: Canonical, facts: Facts): string | undefined {
  if (hasGone({ text, mentions }, facts)) return undefined
  // "One on Monday and one on Wednesday".
  if (
    /\bon D\d+\b.*\b(?:and|then)\b.*\bon D\d+/.test(text) &&
    /^(?:[a-z]+ )?(?:send|write|ask|call|email|follow|check|nudge|remind|thank)\b/.test(text) &&
    !/\b(?:or|between|if|from)\b/.test(text)
  )
    return "often"
  const pair = /\bD(?<one>\d+)(?: ,)? (?:D\d+ )?(?:,? ?and|then) (?:on |again )?D\d+\b/.exec(text)?.groups?.one
  if (
    pair !== undefined &&
    // "One quiet weekend, and on Monday": stretches are for resting.
    !/(?:quiet|more|another|one|a) D\d+ , and\b/.test(text) &&
    CONTACT.test(text) &&
    !/\b(?:between|from|either)\b/.test(text)
  )
    return "often"
  return /\b(?:D\d+|now|at once|first|right away)\b.*\b(?:and|then)\b (?:maybe |perhaps |then )?(?:once more|again|one more time|a second time) (?:on |the )?D\d+\b/.test(
    text,
  ) && CONTACT.test(text)
    ? "often"
    : undefined
}

/** "And again on the 16th", where that one has gone too. */
export const goneAgain = (clause: string, read: Canonical, facts: Facts): boolean =>
  /^(?:and )?again (?:on )?D\d+$/.test(clause) && hasGone(read, facts)

/** "You wrote on the 5th and again on the 16th". */
function hasGone({ text, mentions }: Pick<Canonical, "text" | "mentions">, facts: Facts): boolean {
  const told =
    /\b(?:you|you have|they|WHO|both) (?:already |also )?(?:wrote|written|sent|asked|followed|checked|nudged|emailed|called|thanked|tried)\b|\b(?:your|both|the) (?:(?:two|both|three|first|last|own) )*(?:follow-ups?|notes?|emails?|messages?|reminders?) (?:(?:have|both|already|duly) )*(?:went|left|reached|gone|go)\b/
  return (
    told.test(text) &&
    mentions.length > 1 &&
    mentions.every(({ days }) =>
      days.some((day) => facts.facts.some(({ role, from }) => role === "sent" && day.from <= from && from <= day.to)),
    )
  )
}
