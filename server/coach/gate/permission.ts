/**
 * Whether an act of contact is the advice's: who, by which way, and from when on.
 * @module
 */
import type { Around } from "./around.ts"
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"
import { type Contact, leaveFor } from "./contact.ts"
import type { Facts } from "./facts.ts"

/** Where what is written ahead stays. */
const KEPT =
  /\b(?:drafts?|(?:keep|save|store|leave) it (?:in|for|until|till|ready|there|back|unsent|aside)|kept|until|till|hold|rest|ahead|goes|go (?:out )?(?:on|in|D)|send it|later|wait|not send|unsent|schedule it to leave)\b/

/** What reaches nobody at the employer's, or is the advice itself. */
export function isHarmless(
  { target, by }: Contact,
  { text, negated }: Clause,
  sentence: string,
  { context, leave, recipients }: Facts,
): boolean {
  const { action } = context.advice
  // Written, and kept: where something may be written at all.
  if (
    context.advice.message !== null &&
    action !== "prepare" &&
    !/\b(?:anyway|regardless|nonetheless|all the same|nevertheless)\b/.test(text) &&
    /^(?:write|writing)$/.test(by) &&
    /\bwrit(?:e|ing) (?:(?:now|D\d+) )?(?:it|the|your|a|an|one|down|this|that|both|two|up(?! to)|out|something|every)\b/.test(
      text,
    ) &&
    !/\b(?:to|for) (?:WHO|her|him|them|FIRM|OTHER|hr|REC)\b/.test(text) &&
    (leave === "now" || !/\b(?:now|D\d+)\b/.test(text) || KEPT.test(sentence))
  )
    return true
  if (action === "prepare" && /\bwrit(?:e|ing) (?:[a-z]+ )?(?:down|out)\b/.test(text)) return true
  // "Notes are fine, once you have asked": taken, not sent.
  if (
    action === "prepare" &&
    by === "goes" &&
    /^(?:(?:and|but|then|taking|your|a few|some|short|handwritten) )*notes\b(?! (?:to|for) )/.test(text) &&
    /\b(?:ask\w*|minds?|permission|all right|allowed)\b/.test(sentence)
  )
    return true
  if (
    negated &&
    /^(?:ask|asking|tell|telling|remind|mention)/.test(by) &&
    /\b(?:about|for|whether|if|why|that|anything)\b/.test(text)
  )
    return true
  if (target === "coach" || target === "elsewhere") return true
  // Who lacks an address may be asked for at HR.
  if (
    target === "hr" &&
    /^ask/.test(by) &&
    /\b(?:address|reach|contact)\b/.test(text) &&
    recipients.some(({ email }) => email === undefined)
  )
    return true
  // Found, it may go.
  if (
    action === "get_contact" &&
    target === "employer" &&
    context.advice.opens !== null &&
    /^(?:goes|send)$/.test(by) &&
    /^(?:if|once|when|as soon as|should)\b[^,]*\b(?:address|email|have it|find it|turns? up)\b/.test(sentence) &&
    !/\b(?:SHARED|anyway|twice|again)\b/.test(sentence)
  )
    return true
  // "So that you can write to him afterwards".
  if (
    action === "prepare" &&
    target === "employer" &&
    /\b(?:afterwards|after the (?:interview|talk))\b/.test(text) &&
    /\b(?:can|may|could|will|reach|welcome|know|touch)\b/.test(text)
  )
    return true
  // Once there, one asks.
  if (
    action === "prepare" &&
    /^(?:ask|asking|tell|telling|show|give|greet|explain|check|speak|talk|meet|see|visit|say)/.test(by)
  )
    return true
  return (
    action === "get_contact" &&
    ((target === "hr" && !/\b(?:follow-up|thank-you|thanks|note|chase|decision)\b/.test(text)) ||
      (/^(?:ask|asking|call|calling|email|emailing|check|inquire|phone|phoning|ring)/.test(by) &&
        /\b(?:address|hr|contact|reach|details?)\b/.test(sentence) &&
        !/\bthank|follow|news|pass|notes?\b/.test(sentence)) ||
      // "Check whether a profile shows an email".
      (by === "check" && /\b(?:linkedin|profile|email|signature|invitation|card|address)\b/.test(sentence)))
  )
}

/** Where the address comes first, the message comes behind. */
const FINDS = /\b(?:HRADDR|address|contact details?|details|linkedin|hr|where to reach|how to reach|email)\b/

export function ofContact(
  contact: Contact,
  clause: Clause,
  read: Canonical,
  facts: Facts,
  around: Around,
): string | undefined {
  const { text, negated, supposed, connector } = clause
  const leave = leaveFor(contact, facts)
  const denied = negated && !text.includes("ALLOWS")
  const by = channelOf(contact, text)
  if (
    by !== null &&
    !denied &&
    contact.target === "employer" &&
    !facts.context.advice.channels.some((channel) => channel === by)
  )
    return "channel"
  if (contact.target === "hr" && !denied && /\b(?:follow-up|thank-you|thanks|note|pass (?:it|them|your))\b/.test(text))
    return "channel"
  if (contact.target === "other") return denied ? undefined : "channel"
  if (contact.target === "recruiter" && facts.context.situation.viaAgency !== true) return "channel"
  if (denied && facts.context.advice.action === "move_on" && !/^(?:answer|reply|respond|thank)/.test(contact.by))
    return undefined
  if (denied)
    return leave === "now" &&
      !/\b(?:again|twice|second time|long|too|more|both|same|before|wait|any longer|apolog\w+|at length|delay|just|only|SHARED|hr|without|until|rather than|instead|(?:any|no)(?:one|body) (?:but|except|besides|other)|anywhere (?:but|except|else))\b/.test(
        text,
      )
      ? "action"
      : undefined
  const { action } = facts.context.advice
  if (action === "prepare" && /^(?:answer|reply|respond)/.test(contact.by)) return undefined
  // They wrote first, if they do.
  const first = around.clauses.some(
    (other) =>
      other.supposed &&
      /\b(?:they|she|he|WHO|FIRM)\b.*\b(?:writes?|asks?|answers?|repl(?:y|ies)|gets? in touch|calls?|contacts?|emails?|reach(?:es)? out|needs?|wants?)\b/.test(
        other.text,
      ),
  )
  if (first && /^(?:reply|respond|answer)/.test(contact.by)) return undefined
  if (
    !denied &&
    !supposed &&
    /^(?:reply|replying|respond|responding|answer|answering|accept|decline)\b/.test(contact.by) &&
    facts.message !== "reply" &&
    contact.target === "employer"
  )
    return "action"
  if (leave === "now") return undefined
  // The card that is handed over with the address on it.
  if (facts.context.advice.action === "prepare" && contact.by === "goes" && /\bcard\b/.test(text)) return undefined
  if (
    facts.context.advice.action === "get_contact" &&
    contact.by === "goes" &&
    (/\b(?:should|needs to|is due|has to|ought to|ideally|reaches|lands)\b.*\b(?:by|before|until) D\d/.test(text) ||
      /\bD\d+ is (?:still )?(?:the|your) (?:last|latest|final) (?:good )?(?:day|morning|moment|chance)\b/.test(text))
  )
    return undefined
  if (supposed && leave !== "never") return undefined
  if (
    facts.context.advice.action === "get_contact" &&
    FINDS.test(read.text) &&
    /^(?:then|and|so|,|once|until|before|but|;|as)$|^$/.test(connector) &&
    /\b(?:find|get|track|look|need|have|had|until|once|first|then|ask|before)\b/.test(read.text)
  )
    return undefined
  // "Press send once it's nine": the day stands behind.
  const behind = read.text.slice(read.text.indexOf(text))
  if (leave === "later" && /\b(?:once|when|as soon as|from|after) (?:[a-z]+ ){0,3}D\d/.test(behind)) return undefined
  if (leave === "later" && around.clauses.some(sets)) return undefined
  if (
    leave === "later" &&
    !/\b(?:now|today|right away|at once|already)\b/.test(text) &&
    (/\bD\d/.test(text) || around.dated || /\b(?:then|when the (?:day|time) comes|once it opens)\b/.test(text))
  )
    return undefined
  return "early"
}

/** The way it goes, where the words tell; a text message is none that is ever advised. */
function channelOf({ by }: Contact, text: string): "phone" | "mail" | "text" | null {
  if (/^(?:text|texting|message|messaging|dm|fax)\b/.test(by) || /\b(?:text message|a text)\b/.test(text)) return "text"
  if (
    /^(?:call|calling|phone|phoning|ring|ringing|telephone|dial)\b/.test(by) ||
    /\b(?:a|quick|phone|short|brief|friendly|the|your) (?:call|ring|voicemail)\b|\bby phone\b|\bvoicemail\b|\bleave (?:WHO |her |him |them )?(?:a |another )(?:[a-z]+ )?(?:message|word)\b|\bpick up the phone\b/.test(
      text,
    )
  )
    return "phone"
  return /\b(?:post|mail|send|drop|write) (?:WHO |her |him |them )?(?:a |the |your )?(?:[a-z-]+ )*(?:card|letter)\b|\bin the (?:post|mail)\b|\bby (?:post|letter)\b/.test(
    text,
  )
    ? "mail"
    : null
}

/** "When you do write", "in the follow-up": what comes with it is for then. */
const THEN =
  /^(?:when|once) (?:you (?:do |finally |get to |then )?(?:write|follow|send|email|ask|check|reach)|(?:the|that|your) (?:day|time|moment|window))|^(?:in|for) (?:the|your|that) (?:follow-up|note|email|message|check-in)\b/

function sets({ connector, text }: Clause): boolean {
  return THEN.test(text) || THEN.test(`${connector} ${text}`)
}
