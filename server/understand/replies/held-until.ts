/**
 * The day that a message of theirs puts the decision off to, whatever its words for it: "new date Oct 16", "sorry, make that the
 * 14th", "two more to see, final word on the 30th".
 * @module
 */
import type { Clause } from "../clauses.ts"
import { OTHER_MATTER } from "../decisions/words.ts"
import type { Reading } from "../reading.ts"

interface NewDay {
  decision: string
  decisionSpan: { start: number; end: number }
}

/**
 * The day to come told behind `at`, in the same sentence or the two that go on about it.
 * @param came when the message came
 */
export function heldUntil(
  at: number,
  came: { day: string | null; daySpan: { start: number } | null },
  reading: Reading,
): NewDay | null {
  const first = reading.at(at)
  const from = came.day === null ? reading.today : Temporal.PlainDate.from(came.day)
  for (const date of reading.dates) {
    if (
      date.start < at ||
      date.start === came.daySpan?.start ||
      date.kind === "event" ||
      date.lean === "past" ||
      (date.kind === "period" && date.guess)
    )
      continue
    const clause = reading.at(date.start)
    if (clause.sentence - first.sentence > 2) break
    if (!goesOn(first, clause, reading) || busy(date, reading)) continue
    const words = reading.text.slice(Math.max(at, reading.sentence(clause)[0]!.start), clause.end)
    if (!PUTS_OFF.test(words) || OTHER_MATTER.test(words) || ELSEWISE.test(words)) continue
    const day = date.day(reading.view({ tense: "future", from, event: from }))
    if (day && Temporal.PlainDate.compare(day, from) > 0)
      return { decision: day.toString(), decisionSpan: { start: date.start, end: date.end } }
  }
  return null
}

/** Told as a fact of theirs: nothing asked, imagined, ordered or done by the candidate stands between. */
function goesOn(first: Clause, last: Clause, reading: Reading): boolean {
  return reading.clauses
    .slice(first.index, last.index + 1)
    .every(
      (one) =>
        one.story === "mine" &&
        !one.command &&
        !one.imagined &&
        !(one.question && !one.quoted) &&
        (one === first || one.block === first.block) &&
        !(one !== first && OWN.test(one.text)),
    )
}

/** The day of an interview, of somebody's return or of the candidate's own message. */
function busy(date: Reading["dates"][number], reading: Reading): boolean {
  return reading.events.some(
    (event) =>
      (event.topic === "interview" || event.topic === "away" || event.topic === "offer" || event.topic === "message") &&
      event.dates.includes(date),
  )
}

const PUTS_OFF =
  /\b(?:new (?:date|day|target|deadline)|date|target|deadline|decision|decid\w*|news|word|answer|verdict|outcome|result|choos\w+|pick\w*|hear|know|tell|told|sorry|apolog\w+|make (?:it|that)|try|now|wait|longer|late|patien\w+|until|till?|not yet|instead|rather|back to|in touch|moved?|pushed|put|slid\w*|slip\w*|delay\w*|extend\w*|shift\w*|final|more time|behind|settle\w*|sort\w*)\b/i
/** Of other days than the decision's: what they ask for, and what comes after it. */
const ELSEWISE =
  /\b(?:interview|second (?:talk|chat|round|meeting)|come (?:in|back)|references?|documents?|forms?|cv|résumé|away|off|leave|holiday|vacation|accept|sign|offer|send (?:me|her|him|them)|closing date|orientation|induction|contract)\b/i
const OWN =
  /^(?:and |but |so |then |now )*(?:i|i'm|i've|i'd|i'll|we|my)\b(?!(?:'d| would|'ll| will| should)? (?:hear|know|have|get|be told|be hearing|find out))/i
