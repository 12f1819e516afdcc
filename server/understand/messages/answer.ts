/**
 * An answer of the candidate's to what they wrote: "wrote back to thank them", "sent a gracious reply", "thanked them for letting me know".
 * @module
 */
import type { AnsweredClaim } from "../claims.ts"
import { type Event, type Reading, told } from "../reading.ts"
import { answersBack } from "../sending.words.ts"
import { byThem } from "./sent.ts"

const REPLY =
  /\b(?:sent|wrote|written|e-?mailed|gave|dropped|posted) (?:(?:them|him|her|hr|off|back|in|\p{Lu}\p{L}+) )*(?:an?|my|the) (?:[\w-]+ ){0,3}(?:reply|response|answer|acceptance)\b/iu
const FOR_THEIR_ANSWER =
  /\bthank(?:ed|ing)? (?:(?:them|him|her|hr|\p{Lu}\p{L}+) )?for (?:letting|telling|the (?:news|answer|reply|e-?mail|call|offer|update|decision|letter|consideration)|(?:getting|coming|writing) back|their (?:answer|reply|e-?mail|call|offer|letter|decision|consideration)|considering|having considered)\b/iu

/** "Told her this morning, Mon to Thu", "gave her the date an hour ago", "let them know yesterday": begins the sentence, and is to them. */
const GIVEN_THEM =
  /^(?:(?:and|so|but|then|ok|okay|yes|i|i've|i have|have|just|already|did|since|duly) )*(?:told|let|gave|given|sent|got back to|called|rang|texted|e-?mailed|messaged) (?:him|her|them|hr|it to (?:him|her|them)|(?<name>\p{Lu}\p{L}+))\b(?! (?:about (?:the|an?) (?:other|new)|off\b|to (?:ask|chase|see|check)|asking|chasing|an? (?:thank|follow|chas|nudg|remind)|for (?:news|an update)))/u
const SAID_YES = /^(?:(?:and|so|but|then|i|i've|just|already) )*said (?:yes|no|ok|okay|sure|of course|that)\b/i

/** What the candidate did with the question of theirs that stands open from before. */
export function answeredBefore(reading: Reading): AnsweredClaim[] {
  const { situation } = reading
  const open = situation.replies?.findLast((one) => one.kind !== "holding")
  if (open?.kind !== "needs_reply" || open.answeredAt !== undefined) return []
  for (const clause of reading.clauses.slice(0, 6)) {
    if (!told(clause) || clause.negated || clause.tense === "future") continue
    const sentence = reading.sentence(clause)
    if (clause !== sentence[0]) continue
    const words = clause.text.charAt(0).toLowerCase() + clause.text.slice(1)
    const match = GIVEN_THEM.exec(words)
    if (!match && !SAID_YES.test(words)) continue
    const name = match?.groups?.name
    if (name && !situation.people?.some((one) => one.name?.split(" ").includes(name))) continue
    if (/\bthank/i.test(clause.text) && !FOR_THEIR_ANSWER.test(clause.text)) continue
    const end = sentence.at(-1)!.end
    const date = reading.dates.find(
      (one) =>
        (one.kind === "day" || one.kind === "event") &&
        one.start >= clause.start &&
        one.end <= end &&
        one.lean !== "future" &&
        !/^(?:by|until|till|before|for|from)$/.test(one.prep ?? ""),
    )
    const theirs = open.at === undefined ? null : Temporal.PlainDate.from(open.at.slice(0, 10))
    const day = date?.day(reading.view({ tense: "past", event: theirs })) ?? null
    const gone = day !== null && Temporal.PlainDate.compare(day, reading.today) <= 0 ? day : null
    if (gone !== null && theirs !== null && Temporal.PlainDate.compare(gone, theirs) < 0) continue
    const span = gone && date ? { start: date.start, end: date.end } : { start: clause.start, end: clause.end }
    return [{ fact: "answered", day: gone?.toString() ?? null, span, sure: true }]
  }
  return []
}

/** The answer, where theirs stands open: in this message or before it. */
export function answerSent(event: Event, reading: Reading): AnsweredClaim | null {
  const { clause } = event
  if (!told(clause) || clause.negated || clause.tense === "future") return null
  const known = reading.situation.replies?.findLast((one) => one.kind !== "holding" && one.answeredAt === undefined)
  const here = reading.events.findLast(
    (one) => one.topic === "reply" && one.clause.index <= clause.index && one !== event,
  )
  if (known === undefined && here === undefined) return null
  const words = clause.text
  const answers = answersBack(words) || REPLY.test(words) || FOR_THEIR_ANSWER.test(words)
  if (!answers || byThem(event, reading)) return null
  // "They thanked me for coming | and sent a reply to all": the doer stands in front.
  const before = reading.clauses[clause.index - 1]
  if (
    before?.sentence === clause.sentence &&
    !/\bi\b/i.test(words) &&
    /^(?:and |but |so )*(?:they|he|she|hr)\b/i.test(before.text)
  )
    return null
  const theirs = here?.dates[0]?.day(reading.view({ tense: "past" }))?.toString() ?? known?.at?.slice(0, 10)
  const asked = theirs === undefined ? reading.interviewDays.at(-1) : Temporal.PlainDate.from(theirs)
  const date = [...event.dates, ...reading.dates].find(
    (one) => (one.kind === "day" || one.kind === "event") && one.start >= clause.start && one.end <= clause.end,
  )
  const day = date?.day(reading.view({ tense: "past", event: asked ?? null })) ?? null
  if (day !== null && Temporal.PlainDate.compare(day, reading.today) > 0) return null
  const span = date ? { start: date.start, end: date.end } : { start: clause.start, end: clause.end }
  return { fact: "answered", day: day?.toString() ?? null, span, sure: true }
}
