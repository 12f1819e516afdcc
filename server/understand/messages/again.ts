/**
 * Messages told without their verb: "and again on the 14th to ask for news", "my second nudge; the first one went on the 20th".
 * @module
 */
import type { Claim, MessageClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import type { DateMention } from "../dates.ts"
import { lastMet, type Reading, told } from "../reading.ts"
import { STATE } from "../sending.words.ts"
import { peopleIn } from "../who.ts"
import { channelOf } from "./channel.ts"

/** A clause that goes on with what was sent before it, up to its day. */
const ONCE_MORE =
  /^(?:(?:and|then|but|so|plus|i|she|he|wrote|did|sent) )*(?:also|then|again|once more|once again|one more time|another (?:one|time)|a (?:second|third) (?:one|time))\b[ ,]*(?:(?:by|via|over) (?:the )?[\w-]+ )?(?:on |back on |yesterday |the |this |last )*$/i
const ENDS =
  /^\W*(?:(?:by|via|over) (?:the )?[\w-]+\W*)?(?:$|(?:to (?:ask|see|check|find|chase|nudge|follow|get)|asking|wondering|checking|chasing|for (?:an? |any )?(?:news|updates?|word)|about|but (?:no|nothing)|no (?:answer|reply))\b)/i

/** The second is asked for; the first has gone. */
const SECOND =
  /\b(?:second|2nd|third|3rd|another|next) (?:\w+ )?(?:follow[- ]?ups?|nudges?|chasers?|reminders?|check[- ]?ins?|status (?:e-?mail|mail|note))\b|\b(?:follow[- ]?up|nudge|chaser|reminder|check[- ]?in) (?:number |no\.? ?|#) ?(?:two|2|three|3)\b/i
const FIRST =
  /(?:^|\b(?:the|my|and|since) )(?:first(?: one| e-?mail| mail| message| note)?|1st(?: one)?|number one|no\.? ?1|#1|one before|last one|previous one)\b(?= (?:was|went|got|had|has|is|on|by|to|sent|left|out|gone|dates?)\b|:)(?![^.;!?,]{0,30}\b(?:interview|round|stage|call with))/i

/** "Gail had hers on the 19th", where thank-yous are spoken of. */
const HERS =
  /^(?:(?:and|but|while|only|though|just) )*\p{Lu}[\p{L}'. ]{1,40}? (?:(?:has|have|'s|already|each|both) )*(?:had|got|gotten|received|was sent|were sent|been sent) (?:hers|his|theirs|one)\b/u
const SENT = "(?:sent|e-?mailed|mailed|posted|wrote|written|texted|messaged|dropped|popped|gave|given|done)"
/** "I emailed Perla hers", "Ron's went by post", "I've done Odile's": one's own is given to whom one met, so it is the thanks. */
const OWN_TO_HER = new RegExp(
  `^(?:(?:and|but|so|then|i|i've|i have|have|we|just|already|only) )*(?:${SENT} (?:\\p{L}[\\p{L}'.-]* ){1,3}?(?:hers|his|theirs)\\b|${SENT} \\p{Lu}\\p{L}+'s(?=\\W*$|,| (?:on|by|the|yesterday|last|this|first|already)\\b)|\\p{Lu}\\p{L}+'s (?:(?:has|have|was|is|already|got|been) )*(?:went|gone|sent|e-?mailed|posted|mailed)\\b)|^\\p{Lu}\\p{L}+ (?:already )?(?:has|have|'s had) (?:already )?(?:hers|his|theirs)(?: already)?\\W*$`,
  "iu",
)
/** "My own one went to Anders": of one met, with nothing asked. */
const MINE =
  /^(?:(?:and|but|so|then|never ?mind|no|yes|well|ok) )*(?:mine|my own(?: (?:one|note|version))?) (?:(?:has|was|is|already|just|been) )*(?:went|gone|sent|e-?mailed|posted|mailed)\b/i
const THANKS = /\bthank|\bthx\b/i
const ASKS =
  /\b(?:follow|chas|nudg|remind|check(?:ed|ing)? in|invoice|applications?|cv|resume|references?|forms?|documents?)/i

const WENT = /^(?:(?:and|it|which|they|i|was|were) )*(?:sent|went|e-?mailed|posted|mailed|gone)\b/i

/** Whether a clause gives one's own note to somebody met, or tells that it went. */
function ownGiven(clause: Clause, reading: Reading): boolean {
  if (reading.interviewDays.length === 0 && !reading.situation.interviews?.length) return false
  if (ASKS.test(reading.text.slice(clause.start, reading.sentence(clause).at(-1)!.end))) return false
  if (MINE.test(clause.text)) return peopleIn(reading, clause.start, clause.end).who.length > 0
  if (!OWN_TO_HER.test(clause.text)) return false
  const met = (name: string): boolean =>
    reading.situation.people?.some((one) => one.kind === "interviewer" && one.name?.split(" ")[0] === name) === true ||
    [...reading.metOn.keys()].some((one) => one.split(" ")[0] === name.toLowerCase())
  return reading.names.some((one) => one.start >= clause.start && one.end <= clause.end && met(one.name.split(" ")[0]!))
}

/** What the clauses tell that no verb of sending has told. */
export function sentAgain(reading: Reading, claims: readonly Claim[]): MessageClaim[] {
  const found: MessageClaim[] = []
  const spoken = claims.flatMap((claim) => (claim.fact === "message" ? [claim] : []))
  const isTaken = (date: DateMention): boolean => spoken.some(({ daySpan }) => daySpan?.start === date.start)
  for (const clause of reading.clauses) {
    if (!told(clause) || clause.quoted) continue
    const first = FIRST.test(clause.text)
    const own = !clause.negated && ownGiven(clause, reading)
    const given = own || (HERS.test(clause.text) && !clause.negated)
    if (!first && !given && !/\b(?:also|then|again|more|another|second|third)\b/i.test(clause.text.slice(0, 40)))
      continue
    const sentence = reading.sentence(clause)
    // "Amina already has hers, emailed on the 17th"
    const behind = given ? sentence.find((one) => one.index === clause.index + 1 && WENT.test(one.text)) : undefined
    const within = behind?.end ?? clause.end
    const date = reading.dates.find((one) => one.start >= clause.start && one.end <= within)
    if (!date || isTaken(date)) continue
    const met = lastMet(reading)
    const day = date.day(reading.view({ tense: "past", event: met }))
    if (!day || Temporal.PlainDate.compare(day, reading.today) > 0) continue
    if (met && Temporal.PlainDate.compare(day, met) < 0) continue
    const rest = reading.text.slice(date.end, sentence.at(-1)!.end)
    const earlier = spoken.findLast(({ span }) => span.start < clause.start) ?? reading.situation.messages?.at(-1)
    const again = ONCE_MORE.test(reading.text.slice(clause.start, date.start)) && ENDS.test(rest)
    let kind: MessageClaim["kind"] | null = null
    const hers = own || (given && THANKS.test(reading.text.slice(Math.max(0, sentence[0]!.start - 120), clause.start)))
    if (hers) kind = "thank_you"
    else if (again && earlier !== undefined)
      kind = STATE.test(rest) || /\b(?:chas|nudg|follow)/i.test(rest) ? "follow_up" : earlier.kind
    else if (first && SECOND.test(reading.text) && !spoken.some((one) => one.kind === "follow_up")) kind = "follow_up"
    // Thanks are not given again.
    if (kind === null || (!hers && kind === "thank_you")) continue
    const span = { start: clause.start, end: date.end }
    const here = channelOf(reading, clause, "", kind)
    const { channel, span: channelSpan } = here.channel === null && behind ? channelOf(reading, behind, "", kind) : here
    const near = spoken.findLast((one) => reading.at(one.span.start).sentence === clause.sentence)
    const to =
      again && !hers ? { who: near?.to ?? [], span: near?.toSpan ?? null } : peopleIn(reading, clause.start, clause.end)
    found.push({
      fact: "message",
      kind: kind === "follow_up" && earlier?.kind === "recruiter_check_in" ? "recruiter_check_in" : kind,
      day: day.toString(),
      time: date.time,
      daySpan: { start: date.start, end: date.end },
      channel,
      channelSpan,
      to: to.who,
      toSpan: to.span,
      definite: false,
      again: true,
      span,
      sure: !date.guess,
    })
  }
  return found
}
