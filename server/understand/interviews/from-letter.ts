/**
 * The interview that a letter of theirs thanks for: "thank you for coming in on December 2", "further to your interview of 11 November".
 * Only where the candidate tells of none: what one tells oneself counts more.
 * @module
 */
import type { InterviewClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { hourOfDay } from "../dates.ts"
import { type Reading, takeDate } from "../reading.ts"
import { interviewAt } from "./claim.ts"

const TALK = "(?:interview|meeting|conversation|discussion|visit|call|chat|talk|assessment|trial|time|panel|attendance)"
const OCCASION = new RegExp(
  [
    `\\b(?:thank(?:s| you|ing you)|grateful|appreciate[sd]?)\\b[^.!?]{0,20}?(?: for)? (?:your (?:\\p{L}+ ){0,2}?(?:${TALK}|interest in)|coming|attending|visiting|meeting|interviewing|speaking|talking|joining|sitting|taking|making|giving|sparing)\\b`,
    "\\b(?:it was|was) (?:\\p{L}+ ){0,3}?(?:meeting|to meet|seeing|to see|speaking|to speak|talking|to talk|having|to have|interviewing) (?:with )?you\\b",
    "\\b(?:we|i) (?:\\p{L}+ ){0,2}?(?:enjoyed|loved|liked|appreciated) (?:meeting|seeing|speaking|talking|having|our|your)\\b",
    `\\b(?:further to|following|with reference to|in reference to|regarding|re|after|since|as discussed (?:at|in|during)|about|from|at) (?:your|our|the) (?:\\p{L}+ ){0,2}?${TALK}\\b`,
    "\\byou (?:came in|came to see us|interviewed|met (?:with )?(?:us|me|our)|attended|visited|were interviewed)\\b",
    "\\b(?:when|since) we (?:met|spoke|talked)\\b",
  ].join("|"),
  "iu",
)
/** As far as the day may stand behind what it is the day of. */
const NEAR = 90

/** The interview whose day stands in a received letter, or in their words quoted. */
export function fromLetter(reading: Reading): InterviewClaim | null {
  if (reading.situation.interviews?.length) return null
  for (const date of reading.dates) {
    if (date.kind !== "day" || date.lean === "future" || /^(?:by|until|till|til|before)$/.test(date.prep ?? ""))
      continue
    const clause = reading.at(date.start)
    const sentence = reading.sentence(clause)
    const [first] = sentence
    if (clause.block !== "received" && !(clause.block === null && clause.quoted && isTheirs(sentence))) continue
    const lead = reading.text.slice(Math.max(first!.start, date.start - NEAR), date.start)
    if (!OCCASION.test(lead) || AHEAD.test(lead)) continue
    const day = date.day(reading.view({ tense: "past" }))
    if (!day || Temporal.PlainDate.compare(day, reading.today) > 0) continue
    takeDate(date, reading)
    return interviewAt(date, { day: day.toString(), time: hourOfDay(date, day), sure: !date.guess })
  }
  return null
}

/** Their words to the candidate, not the candidate's to them. */
function isTheirs(sentence: Clause[]): boolean {
  const words = sentence.flatMap((clause) => (clause.quoted ? [clause.text] : [])).join(" ")
  return /\b(?:we|us|our)\b/i.test(words) && !/\b(?:i|i'm|me|my)\b/i.test(words)
}

/** "Regarding your application, we would like to see you on …" */
const AHEAD = /\b(?:will|would|like to|invite|invitation|please|scheduled?|booked|application|appl(?:y|ied|ying))\b/i
