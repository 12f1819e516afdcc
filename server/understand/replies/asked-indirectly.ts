/**
 * What they asked, told as the candidate would ask it: "Email yesterday: can I send my certificates?", "HR messaged, when could I start?"
 * @module
 */
import { cameIn } from "../arrivals.ts"
import type { ReplyClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import type { Reading } from "../reading.ts"
import { tells } from "./tells.ts"

/** The question of theirs right behind the words of its coming, where no verb of asking tells it. */
export function askedIndirectly(reading: Reading): ReplyClaim | null {
  for (const clause of reading.clauses) {
    const next = reading.clauses[clause.index + 1]
    if (next?.story !== "mine" || next.block !== null || !tells(clause)) continue
    if (!(NOUN_ALONE.test(clause.text) || (cameIn(clause.text) && next.sentence === clause.sentence))) continue
    if (next.sentence - clause.sentence > 1 || /\b(?:i|we|me|my)\b/i.test(clause.text)) continue
    if (next.sentence !== clause.sentence && !/^\W*(?:can|could|would|will|am) i\b/i.test(next.text)) continue
    if (!OF_ME.test(next.text) || !GIVES.test(next.text) || OWN_MOVE.test(next.text)) continue
    return replyOf(clause, next, reading)
  }
  return null
}

function replyOf(clause: Clause, asked: Clause, reading: Reading): ReplyClaim {
  const date = reading.dates.find(
    (one) => one.start >= clause.start && one.end <= clause.end && one.kind === "day" && one.lean !== "future",
  )
  const day = date?.day(reading.view({ tense: "past" })) ?? null
  const came = day !== null && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day.toString() : null
  return {
    fact: "reply",
    kind: "needs_reply",
    about: INVITES.test(asked.text) ? "invitation" : "question",
    day: came,
    time: came === null ? null : (date?.time ?? null),
    daySpan: came !== null && date ? { start: date.start, end: date.end } : null,
    from: reading.names.find((name) => name.start >= clause.start && name.end <= clause.end)?.name ?? null,
    answered: null,
    answeredSpan: null,
    decision: null,
    decisionSpan: null,
    span: { start: clause.start, end: asked.end },
    sure: true,
  }
}

/** "Email yesterday", "Message from Dot on Tuesday", "then a voicemail this morning". */
const NOUN_ALONE =
  /^\W*(?:and |but |then |so |just |got )*(?:an? |another |one )?(?:e-?mail|mail|text|call|message|voice ?mail|letter|note|sms|whatsapp)(?: (?:from|off|by) (?:the )?[\p{L}.' -]{2,30}?)?(?: (?:on |this |last |just |back on )?(?:yesterday|today|tonight|now|morning|afternoon|evening|night|\w+day|the \d{1,2}(?:st|nd|rd|th)?|\p{L}+ \d{1,2}|\d{1,2} \p{L}+|\d{1,2}\/\d{1,2}))+\W*$/iu
/** Asked of the candidate, in the candidate's mouth. */
const OF_ME =
  /^\W*(?:please |so |and )*(?:(?:can|could|would|will|might|do|am|are|have) (?:i|we|you)\b|(?:when|what|which|how|where)\b[^.?!]{0,40}\b(?:i|you|my|your)\b)/i
/** What they would have: papers, a day, a figure, a visit. */
const GIVES =
  /\b(?:send|bring|scan|provide|share|forward|supply|fill|sign|complete|come (?:in|back|over|along|by|to|for)|start|attend|meet|confirm|give (?:them|her|him|a|my|two)|let (?:them|her|him)|upload|attach|show|free|available|availability|interested|willing|able to|happy to|work|pick|choose|do (?:a|an|the|another) (?!wrong)|pay|salary|wages?|notice|hours|shifts?|days?|times?|dates?|slots?|references?|rates?|suits?|still (?:want|keen)|licen[cs]e|passport|transcripts?|certificates?)\b/i
/** What the candidate asks the coach. */
const OWN_MOVE =
  /\b(?:reply|respond|answer|write|thank\w*|follow|call|ring|phone|chase|nudge|wait|worry|ask|email|text|e-?mail|do i (?:do|say|send|need)|(?:should|must|shall|ought) i|what (?:do|can|should) i (?:do|say|write)|how long|how soon|send (?:him|her|them) (?:an?|my) (?:thank|follow|note|reply|message))\b/i
const INVITES =
  /\b(?:free|available|availability|second|another (?:talk|chat|interview|meeting)|come (?:back|in|over|along|by)|meet|slots?|which (?:day|time|date)|what (?:day|time)|round|next stage)\b/i
