/**
 * What the candidate is said to have done or to lack, which only the case can bear out.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"

const SENT =
  /\b(?:thank-you|thanks|card|note|follow-up|email|mail|message|check-in|reminder)s? (?:(?:has|have|had|already|also|now|first|even) )*(?:is (?:out|in|sent|done|there|on its way|with)|are (?:out|in|sent|there)|was sent|went|went out|was (?:the same|on|out|right)|has gone|reached|said|arrived|did its|stands|counted)\b|\b(?:has|have) (?:already )?(?:had|got|received) your (?:thanks|note|thank-you|email|card|message|follow-up|answer|reply)\b/
const DID =
  /\byou (?:(?:have|had|already|also|both|first|then|only|just|even|did) )*(?<did>thanked|followed up|checked in|nudged|reminded|sent|wrote|written|emailed|mailed|asked|replied|answered|responded|accepted|declined|interviewed|met|spoke|talked)\b/

/** @returns why it is not so, or undefined */
export function undoneIn({ text, negated, supposed }: Clause, facts: Facts, question: boolean): string | undefined {
  if (question) return undefined
  if (
    !(
      facts.context.advice.late &&
      /\byou (?:should|ought to) have (?:answered|replied|thanked|written)\b.*\bD\d/.test(text)
    ) &&
    /\byou (?:should|could|might|ought to) have (?:asked|written|sent|called|emailed|followed|thanked|replied|answered)\b/.test(
      text,
    )
  )
    return "past"
  if (supposed) return undefined
  const { situation } = facts.context
  const messages = situation.messages ?? []
  if (miscounted(text, facts)) return "past"
  if (negated) return deniesSent(text, facts) ? "past" : undefined
  const has = (...kinds: string[]): boolean => messages.some(({ kind }) => kinds.includes(kind))
  const thanked = has("thank_you")
  const wrote = messages.length > 0 || (situation.replies ?? []).some(({ answeredAt }) => answeredAt !== undefined)
  // What followed up is no note of thanks.
  if (
    /\b(?:follow-up|check-in|reminder|nudge) (?:was|went|has|is out|reached|arrived)\b/.test(text) &&
    SENT.test(text) &&
    !has("follow_up", "recruiter_check_in")
  )
    return "past"
  if (SENT.test(text) && !(/\b(?:thank-you|thanks|card)\b/.test(text) ? thanked : wrote)) return "past"
  const did = DID.exec(text)?.groups?.did
  if (did === undefined) return undefined
  if (
    did === "asked" &&
    !/\basked (?:WHO|her|him|them|for (?:news|an update)|D\d|on D|twice|again|whether)\b/.test(text)
  )
    return undefined
  const answered =
    has("reply") ||
    (situation.replies ?? []).some(({ kind, answeredAt }) => answeredAt !== undefined || kind === "holding")
  if (did === "thanked") return thanked || answered ? undefined : "past"
  if (/^(?:replied|answered|responded|accepted|declined)/.test(did) && !/\bquestions?\b/.test(text))
    return answered ? undefined : "past"
  if (/^(?:followed|checked|nudged|reminded)/.test(did))
    return has("follow_up", "recruiter_check_in") ? undefined : "past"
  // "The day you spoke" is asked for.
  if (
    /\b(?:day|date|time|week|hour|when|where|whom|who|that) you (?:two |both )?(?:interviewed|met|spoke|talked)\b/.test(
      text,
    )
  )
    return undefined
  if (/^(?:interviewed|met|spoke|talked)/.test(did))
    return facts.facts.some(({ role, from }) => role === "interview" && from <= facts.clock.today) ? undefined : "past"
  return wrote || /\b(?:told|me|asked for|about)\b/.test(text) ? undefined : "past"
}

/** "You haven't thanked her", where the case knows better. */
function deniesSent(text: string, { context, message }: Facts): boolean {
  const messages = context.situation.messages ?? []
  const has = (sought: string): boolean => messages.some(({ kind }) => kind === sought)
  if (
    has("thank_you") &&
    message !== "thank_you" &&
    /\b(?:have|has|had|did) (?:not|never) (?:(?:yet|even|ever) )?thank(?:ed)?\b|\bnever thanked\b|\b(?:thank-you|thanks|note of thanks) (?:has |was )?(?:never|not) (?:(?:yet|even) )?(?:go|gone|went|sent|reached|out)\b/.test(
      text,
    )
  )
    return true
  return (
    has("follow_up") &&
    /\byou (?:(?:have|had|did) (?:not|never)|never) (?:(?:yet|even|ever) )?(?:follow(?:ed)? up|check(?:ed)? in|nudged?|asked? for (?:news|an update))\b/.test(
      text,
    )
  )
}

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 }
const NUMBERS = "zero one two three four five six seven eight nine".split(" ")
/** How often it is said to have gone. */
const WRITTEN =
  /\byou (?:(?:have|had|already|only|just|now) )*(?:wrote|written|sent|followed up|asked|nudged|emailed|checked in)(?: (?:to )?(?:WHO|her|him|them|FIRM))?(?: with (?:WHO|her|him|them))? (?:(?:already|only|just|exactly) )*(?:(?<times>once|twice)|(?<n>one|two|three|four|five|six) (?:times|(?:[a-z]+ )?(?:notes|follow-ups|emails|messages|mails|nudges)))\b/
const ORDINAL =
  /\b(?:this|it|that) (?<was>is|would be|will be|was) (?:(?:only|just|already|still) )*(?:your|the) (?<which>first|second|third) (?:follow-up|nudge|check-in|reminder)\b/

/** "You wrote three notes", "this is your first follow-up": as many as the case has. */
function miscounted(text: string, { context }: Facts): boolean {
  const messages = context.situation.messages ?? []
  const followed = messages.filter(({ kind }) => kind === "follow_up" || kind === "recruiter_check_in").length
  const ordinal = ORDINAL.exec(text)?.groups
  if (ordinal) {
    const now = ordinal.was === "was" ? null : context.advice.ordinal
    return ["first", "second", "third"].indexOf(ordinal.which!) + 1 !== (now ?? followed)
  }
  const said = WRITTEN.exec(text)?.groups
  if (!said) return false
  const times = said.times === undefined ? NUMBERS.indexOf(said.n!) : TIMES[said.times]!
  return times !== followed && times !== messages.length
}

/** An address is had, or was given, where the case lacks one. */
const HAS_ADDRESS =
  /\byou (?:(?:already|now|do|still) )*(?:have|hold|got|know) (?:(?:WHO|FIRM) 's|her|his|their) (?:(?:own|email|mail|direct|proper|right) )*(?:address|email|contact details|card)\b|\b(?:WHO|she|he) (?:(?:has|already) )*(?:gave|given|handed|left) you (?:her|his|a|the) (?:[a-z]+ )?(?:card|address|email)\b/

export const hasAddress = (text: string, { context }: Facts): boolean =>
  context.advice.action === "get_contact" &&
  HAS_ADDRESS.test(text) &&
  !/\b(?:if|once|when|until|unless|whether|should|as soon as|the (?:minute|moment|second|day)|before|after|maybe|perhaps)\b|\?$/.test(
    text,
  )

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
