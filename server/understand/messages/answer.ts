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
