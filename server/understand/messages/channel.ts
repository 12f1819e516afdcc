/**
 * By what a message went: email, phone or post.
 * @module
 */
import type { MessageClaim, Span } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import type { DateMention } from "../dates.ts"
import type { Reading } from "../reading.ts"
import { LABEL } from "../sending.words.ts"

type Kind = MessageClaim["kind"]

/** "Both by email", "emails both", "phone each time". */
const BOTH_WAYS =
  /^(?:(?:both|all|each|all three)(?: times?| of them)? (?:by|via|over|on|were|e-?mails?|calls?|voice ?mails?)\b|(?:by |via |over )?(?:the )?(?:e-?mails?|calls?|phone|letters?|texts?|voice ?mails?) (?:both|each|all|every)(?: times?| three)?\b)/i

/** "She's had a thank-you from me | went by email", "… | it went in the post" */
const WENT_BY =
  /^(?:(?:and|which|it|they|both|that|this|one|was|were|all) )*(?:went|gone|sent|out|e-?mailed|posted|dispatched)(?: (?:out|off|over))? (?:on (?:the )?\w+ )?(?:by|via|over|in(?:to)? the (?:post|mail)|through the post)\b/i

/** By what a message went: its clause tells, or the one behind that tells nothing else. */
export function channelOf(
  reading: Reading,
  clause: Clause,
  anchors: string,
  kind: Kind,
): { channel: MessageClaim["channel"]; span: Span | null } {
  const sentence = reading.sentence(clause)
  // "Twice, on the 5th and the 12th, both by email"
  const next =
    sentence.find(
      (other) => other.index > clause.index && other.index <= clause.index + 3 && BOTH_WAYS.test(other.text),
    ) ?? sentence.find((other) => other.index > clause.index && !isBareDay(other, reading))
  // "Thank-you: dispatched by email the same afternoon": it holds for its line.
  const label = LABEL.test(clause.text)
  // "I asked | where things stood by email"
  const asked = /\basked$/.test(clause.text) ? next : undefined
  const scope =
    label || asked
      ? { start: clause.start, end: asked?.end ?? sentence.at(-1)!.end }
      : next &&
          (BOTH_WAYS.test(next.text) ||
            WENT_BY.test(next.text) ||
            /^(?:(?:(?:yesterday|today|tonight|last night|this \w+|on \w+|\w+day)(?: (?:morning|afternoon|evening|night))?,? )?(?:(?:both|all|each|each time|all three|both times) )?(?:by|via|an?|over|on the|on (?:phone|call|telephone)|email|e-mail|phone|card|handwritten|by)\b[^,]{0,20})$/i.test(
              next.text.replace(/[.)]+$/, ""),
            ))
        ? { start: clause.start, end: next.end }
        : clause
  const words = reading.text.slice(scope.start, scope.end)
  const find = (re: RegExp): Span | null => {
    const match = re.exec(words)
    return match ? { start: scope.start + match.index, end: scope.start + match.index + match[0].length } : null
  }
  if (kind === "contact_request") {
    const verb =
      /\b(?:(rang|called|phoned|(?:by|over the|on the) (?:tele)?phone)|(e-?mailed|wrote to|by e-?mail))\b/i.exec(words)
    if (!verb) return { channel: null, span: null }
    const start = scope.start + verb.index
    return { channel: verb[1] ? "phone" : "email", span: { start, end: start + verb[0].length } }
  }
  // "Thank-you mail", "a mail", "mailed" where mail is what one types.
  const typed = find(
    /\bthank[- ]?you mails?\b|\b(?:appreciation|thanks|gratitude|follow[- ]?up|reminder|status|an?) mails?\b(?! (?:carrier|room))|\bby mail only\b/i,
  )
  if (typed && !/\b(?:card|letter|handwritten|hand-written|post(?:ed)?|stamp)\b/i.test(words))
    return { channel: "email", span: typed }
  // Where mail is short for email, "mailed her" went by it.
  const mailed = TYPES_MAIL.has(reading.country)
    ? find(/\bmailed\b|\b(?:sent|send|dropped) (?:\w+ ){0,4}mail\b/i)
    : null
  if (mailed && !ON_PAPER.test(words)) return { channel: "email", span: mailed }
  const mail = find(
    /\b(?:mailed|posted|handwritten|hand-written|card|by post|by mail|in the (?:mail|post)|letter|snail mail)\b/i,
  )
  if (
    mail &&
    !/\b(?:on (?:his|her|their) card|business card|gift card)\b/i.test(words) &&
    !/\be-?mail(?:ed)?\b/i.test(words)
  )
    return { channel: "mail", span: mail }
  const email = find(
    /\b(?:e-?mail(?:ed|s)?|by e-?mail)\b(?! (?:address|on (?:his|her|their|the card)))|\bto (?:the |her |his |their )?\S{1,40}@/i,
  )
  if (email) return { channel: "email", span: email }
  const phone = find(
    /\b(?:called(?! (?:by|in|round|over|down|past)\b)|rang|rung|ringing|calling|phoning|phoned|by phone|phone (?:both|each|every|all)|(?:follow[- ]?up|check[- ]?in) calls?|calls (?:both|each|all|every)|(?:both|all) (?:were )?calls|phoned|voice ?mails?|a (?:call|ring|bell|buzz)|left (?:\w+ )?(?:a|an|another|two|three|\d) (?:message|msg)s?|(?:over|on|through|thru|by|via) (?:the )?(?:phone|telephone)(?! number)|(?:over|on|through|by|via) (?:an? )?(?:phone )?call)\b/i,
  )
  if (phone) return { channel: "phone", span: phone }
  void anchors
  return { channel: null, span: null }
}

/** "I followed up once | Nov 18 | by email" */
function isBareDay(clause: Clause, reading: Reading): boolean {
  return reading.dates.some(
    (date) => date.start - clause.start <= 4 && clause.end - date.end <= 1 && date.start >= clause.start,
  )
}

/** Countries whose English says "mail" for email. */
const TYPES_MAIL = new Set(["IN", "PK", "BD", "LK", "NP", "NG", "GH", "KE", "AE", "SG", "MY"])
const ON_PAPER = /\b(?:card|letter|handwritten|hand-written|post(?:ed)?|stamp|envelope|courier|post office)\b/i

/** "By email on the 5th, by phone on the 13th": each day has its own way. */
export function channelBeside(
  date: DateMention,
  from: number,
  reading: Reading,
): Pick<MessageClaim, "channel" | "channelSpan"> | undefined {
  const words = reading.text.slice(from, date.start)
  const match =
    /\b(?:by|via|over the|on the) (e-?mail|phone|telephone|post|mail)\b|\b(e-?mailed|emailing|rang|called|phoned|ringing|calling)\b/gi
  const last = [...words.matchAll(match)].at(-1)
  if (!last) return undefined
  const start = from + last.index
  const way = (last[1] ?? last[2]!).toLowerCase()
  const channel = /^e/.test(way) ? "email" : /^(?:post|mail)/.test(way) ? "mail" : "phone"
  return { channel, channelSpan: { start, end: start + last[0].length } }
}
