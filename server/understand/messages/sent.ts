/**
 * Whether a message is told as sent, and by the candidate: a verb in the past, nobody else before it.
 * @module
 */
import type { MessageClaim } from "../claims.ts"
import type { Event, Reading } from "../reading.ts"

type Kind = MessageClaim["kind"]

const SENT_VERB =
  /\b(?:sent|send(?:ed)?|emailed|e-mailed|mailed|posted|wrote|written|dropped|popped|gave|left|did|done|went|thanked|followed|chased|nudged|checked|pinged|called|rang|rung|phoned|texted|messaged|contacted|reached|already|put|handed|shot|fired|told|talked|spoke|chatted|caught|filled|let|updated|briefed|debriefed|whatsapped|delivered|made|prodded|poked|bumped|pestered|hassled|bugged|badgered|hounded|reminded|asked|requested|inquired|enquired|swung|nipped|walked|stuck|slipped|flicked|whacked|tried|out)\b/i

/** Told as done: a verb in the past, or a bare noun with a day ("thank-you on the 18th", "First follow-up 1 October"). */
export function isSent(event: Event, anchors: string, kind: Kind, reading: Reading): boolean {
  const { clause } = event
  const words = clause.text
  if (
    /\b(?:in person|face to face|at the (?:door|end|time)|on (?:my|the) way out|when i left|as i left|before i left|verbally|shook (?:his|her|their) hand)\b/i.test(
      words,
    ) &&
    /\bthank/i.test(words) &&
    !/\b(?:email|card|note|sent)\b/i.test(words)
  )
    return false
  if (
    /\b(?:will|can|going to|should|gonna|want to|need to|plan to|have to|must|might|(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\b(?:of|in) )may(?! \d)|could|about to|supposed to|meant to|ready to|forgot to|trying to|try to|help me|write me|please write|write (?:a|the|my|an)|draft(?:ing)?|wording|template)\b/i.test(
      words,
    )
  ) {
    if (
      !/\b(?:sent|emailed|thanked|followed up|called|chased)\b/i.test(words) ||
      /\b(?:will|should|going to|forgot to|meant to|about to)\b.{0,25}\b(?:send|be sent|email|thank|follow|call|chase)\b/i.test(
        words,
      )
    )
      return false
  }
  const before = reading.clauses[clause.index - 1]
  // "I sent a thank-you | and a follow-up": the same verb.
  if (
    before?.sentence === clause.sentence &&
    /^(?:and|plus|then|also|&|as well as)(?: then| also| later| now| even)* (?:an?|one|two|three|my|another) (?:\w+ )?(?:follow[- ]?ups?|chasers?|nudges?|check[- ]?ins?|reminders?|thank[- ]?you)\b/i.test(
      words,
    ) &&
    /(?:\b(?:i|i've|we|we've|have|already|just) (?:(?:have|already|just|did|even) )*|^)(?:sent|e-?mailed|mailed|posted|wrote|written|dropped|shot|fired off|did|done)\b/i.test(
      before.text,
    ) &&
    !before.negated &&
    !before.imagined &&
    !before.question &&
    before.story === "mine"
  )
    return true
  if (
    before?.sentence === clause.sentence &&
    /^(?:and |then )*(?:again )?on .{3,25} to (?:follow up|chase|check in|ask|nudge)/i.test(words) &&
    /\bi (?:wrote|emailed|called|rang|sent|texted|messaged)\b/i.test(
      reading
        .sentence(clause)
        .map((one) => one.text)
        .join(" "),
    )
  )
    return true
  // What they want or do not want is no message: "they don't want follow-ups".
  if (
    /\b(?:they|he|she|hr|company)\b[^,;]{0,30}\b(?:want|like|accept|allow|take|prefer|appreciate|said no|mind|answer)\b/i.test(
      words,
    ) &&
    !/\bi\b/i.test(words)
  )
    return false
  if (/^\s*(?:to|before|when|after) /i.test(words) && !SENT_VERB.test(words)) return false
  if (
    /\b(?:to (?:send|thank|follow up|call|email|write|check in|chase|nudge))\b/i.test(words) &&
    !/\b(?:sent|thanked|e-?mailed|wrote|written|called|rang|followed up|phoned|texted|messaged|whatsapped|dm'?d|posted|dropped|left|mailed|gave|popped|used|put)\b/i.test(
      words,
    )
  )
    return false
  if (kind === "thank_you" && /^thank(?:s| you)$/i.test(anchors) && !SENT_VERB.test(words))
    return event.dates.length > 0 && !/\b(?:for|so much)\b/i.test(words)
  if (SENT_VERB.test(words) && !/\b(?:when|once|after) (?:they|he|she)\b/i.test(words.slice(0, 12))) return true
  void reading
  return event.dates.length > 0
}

/** "Her voicemail says …": a voicemail of theirs. */
export const THEIR_VOICEMAIL =
  /\b(?:her|his|their|the) (?:voice ?mail|out of office|auto-?reply|email)(?: message)? (?:says|said|says that|tells)|^(?!.*\bi left\b).*\bleft (?:me )?an? (?:voice ?mail|message)(?: (?:for me|with my \w+))? (?:to|asking me to|saying to|that i should) (?:please )?(?:call|ring|phone|get back)(?! me\b)\b/i

const FIRST_WORDS =
  /^(?:i|we|i've|i'd|have|had|and|then|so|also|just|already|only|finally|later|again|even|did|but|or|yes|yeah|well|ok|once|twice|actually|never|not|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|night|morning|afternoon|evening|am|pm|email|note|card|letter|message|voicemail|up|out|back|you|thanks|thank|immediately|politely|duly|briefly|quickly|though|personally|both|since|time|week|day|ago|was|were|been|got|all|myself|each|interview|th|st|nd|rd|it|one|them|after|before|when)$/i

/** The word before a bare verb names who did it: "the landlord called" is not the candidate's call. */
function elseDid(before: string, verb: string): boolean {
  if (
    !/^(?:called|rang|phoned|texted|messaged|emailed|e-mailed|wrote|contacted|reached|dropped|popped|stopped|sent|mailed|posted|left|gave)/i.test(
      verb,
    )
  )
    return false
  const word = /([\p{L}']+)\s*$/u.exec(before)?.[1]
  return word !== undefined && !FIRST_WORDS.test(word)
}

const TO_ME =
  /^(?!.*\bi\b).*\b(?:sen[dt]|gave|give|wrote|written|write|left|e-?mailed|texted|dropped|shot|messaged|posted|mailed|owes?) (?:me|us) (?:(?:back|over|an?|the|this|his|her|their|one|some|another) )*(?:\w+ )?$/i

/** "they emailed", "Mel called me": a message to the candidate, not by them. */
export function byThem(event: Event, reading: Reading): boolean {
  const { clause } = event
  const first = event.spans[0]!.start
  const before = reading.text.slice(clause.start, first)
  const after = reading.text.slice(event.spans.at(-1)!.end, clause.end)
  if (/\b(?:i|i've|i'd|we)\s+(?:\w+\s+){0,3}$/i.test(before)) return false
  // "Bo sent me a thank-you note": theirs, whatever the noun.
  if (TO_ME.test(before)) return true
  if (elseDid(before, reading.text.slice(first, event.spans[0]!.end))) return true
  if (/^\s*(?:back )?(?:me|us)\b/i.test(after) && !/^\s*me (?:and|a)\b/i.test(after)) return true
  if (
    /\b(?:they|he|she|hr|who|recruiter|manager|company|someone|somebody|lady|guy|woman|man|interviewer|boss|he's|she's)\s+(?:(?:just|also|finally|then|has|have|had|only|even|never|later)\s+)*$/i.test(
      before,
    )
  )
    return true
  return reading.names.some(
    (name) =>
      name.end <= first &&
      name.start >= clause.start &&
      first - name.end <= 12 &&
      /^\s*(?:(?:just|also|finally|then|has|had|who|later|even)\s+)*$/i.test(reading.text.slice(name.end, first)) &&
      !/\b(?:to|with|and|thanked|emailed)\s*$/i.test(reading.text.slice(Math.max(0, name.start - 9), name.start)),
  )
}
