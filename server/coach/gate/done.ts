/**
 * What the candidate is said to have done or to lack, which only the case can bear out.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"

const SENT =
  /\b(?:thank-you|thanks|card|note|follow-up|email|mail|message|check-in|reminder)s? (?:(?:has|have|had|already|also|now|first|even) )*(?:is (?:out|in|sent|done|there|on its way|with)|are (?:out|in|sent|there)|was sent|went|went out|was (?:the same|on|out|right)|has gone|reached|said|arrived|did its|stands|counted)\b|\b(?:has|have) (?:already )?(?:had|got|received) your (?:thanks|note|thank-you|email|card|message|follow-up|answer|reply)\b/
const DID =
  /\byou (?:(?:have|had|already|also|both|first|then|only|just|even|did) )*(?<did>thanked|followed up|checked in|nudged|reminded|sent|wrote|written|emailed|mailed|asked|replied|answered|responded|interviewed|met|spoke|talked)\b/

/** @returns why it is not so, or undefined */
export function undoneIn({ text, negated, supposed }: Clause, facts: Facts, question: boolean): string | undefined {
  if (question) return undefined
  if (
    !(facts.context.advice.late && /\byou (?:should|ought to) have (?:answered|replied|thanked|written)\b.*\bD\d/.test(text)) &&
    /\byou (?:should|could|might|ought to) have (?:asked|written|sent|called|emailed|followed|thanked|replied|answered)\b/.test(
      text,
    )
  )
    return "past"
  if (negated || supposed) return undefined
  const { situation } = facts.context
  const messages = situation.messages ?? []
  const has = (...kinds: string[]): boolean => messages.some(({ kind }) => kinds.includes(kind))
  const thanked = has("thank_you")
  const wrote = messages.length > 0 || (situation.replies ?? []).some(({ answeredAt }) => answeredAt !== undefined)
  if (SENT.test(text) && !(/\b(?:thank-you|thanks|card)\b/.test(text) ? thanked : wrote)) return "past"
  const did = DID.exec(text)?.groups?.did
  if (did === undefined) return undefined
  if (
    did === "asked" &&
    !/\basked (?:WHO|her|him|them|for (?:news|an update)|D\d|on D|twice|again|whether)\b/.test(text)
  )
    return undefined
  if (did === "thanked") return thanked ? undefined : "past"
  if (/^(?:followed|checked|nudged|reminded)/.test(did))
    return has("follow_up", "recruiter_check_in") ? undefined : "past"
  if (/^(?:interviewed|met|spoke|talked)/.test(did))
    return facts.facts.some(({ role, from }) => role === "interview" && from <= facts.clock.today) ? undefined : "past"
  return wrote || /\b(?:told|me|asked for|about)\b/.test(text) ? undefined : "past"
}

/** An address is sought only where none is known. */
const SEEKS =
  /\b(?:need|find|get|until you have|once you (?:have|hold)|track|look (?:up|for)|missing|is missing|without|give you|tell you|ask for|how to reach)\b.*\baddress\b|\bhow to reach (?:WHO|her|him|them)\b|\blook (?:WHO|her|him|them) up\b/

export function seeksInVain(text: string, { context, recipients }: Facts): boolean {
  if (context.advice.action === "get_contact" || recipients.length === 0) return false
  return (
    SEEKS.test(text) &&
    recipients.every(({ email, contact }) => email !== undefined && contact !== "generic") &&
    !/\b(?:not|never|no need)\b/.test(text)
  )
}

/** An offer is spoken of where one was made, an answer where one is awaited. */
export function unheardOf(text: string, { context }: Facts): boolean {
  const { situation, advice } = context
  if (/\b(?:if|when|once|should|unless|other|another|not|no|never)\b/.test(text)) return false
  const asked = (situation.replies ?? []).some(({ kind }) => kind === "needs_reply")
  if (
    !asked &&
    situation.otherOffer === undefined &&
    /\b(?:the|this|their|her|his|an) offer\b|\boffer(?:ed|ing) (?:you|me)\b|\bcongratulations\b/.test(text)
  )
    return true
  return !asked && advice.message !== "reply" && /\byour (?:reply|answer)\b/.test(text)
}
