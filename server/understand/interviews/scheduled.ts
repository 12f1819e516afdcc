/**
 * Interviews ahead told in the present: "I meet the owner on Friday", "they see me Monday at 2", "Meeting Dr. Osei this Thursday".
 * @module
 */
import { type Clause, wordsTense } from "../clauses.ts"
import { PREPARE } from "../intent.words.ts"
import type { Reading } from "../reading.ts"

/** What is fixed for a day is told in the present, and with a participle where the subject is left out. */
const FIXED = new RegExp(
  [
    "\\b(?:i|we) (?:meet|see|sit (?:down|before|with|in front of)|stand before|go (?:in|before|to|up|back)|face|speak|talk|interview|appear|attend|have)\\b",
    "\\b(?:they|he|she|owner|manager|boss|director|chef|panel|board|committee)(?:'re|'s| are| is)? (?:sees?|meets?|interviews?|seeing|meeting|interviewing|having) me\\b",
    "\\b(?:i'm|i am|im) being (?:interviewed|seen|assessed|put through)\\b",
    "^(?:(?:and|so|but|hi|hello|hey|ok|okay|i'm|i am|im|now|am)[, ]+)*(?:up before|meeting|seeing|facing|interviewing|sitting down|having (?:an?|my|the)|going (?:in|before|up))\\b",
  ].join("|"),
  "i",
)
/** What is asked or done only once it is over. */
const OVER =
  /\b(?:thank(?:s|ed|[- ]?you)?|haven't|hasn't|not heard|no (?:word|reply|news|answer)|nothing (?:since|yet|from)|heard|interviewed|follow(?:ed)?[- ]?up|went|was|were|sent|told me|said|asked me|he ask|she ask|they ask|still nothing|any news|chase|nudge|write to|e-?mail (?:him|her|them))\b/i

const PASSIVE = /\bbeing interviewed\b/i

/** The clause tells of a day ahead in the present, and nothing in the message says that it is over. */
export function isScheduled(clause: Clause, reading: Reading): boolean {
  const [first] = reading.sentence(clause)
  return (
    FIXED.test(reading.text.slice(first!.start, clause.end)) &&
    wordsTense(clause.text.replace(PASSIVE, "")) !== "past" &&
    !OVER.test(reading.text.replace(PASSIVE, ""))
  )
}

/** "What should I find out?", "should I bring anything?": asked before an interview. */
export function asksBefore(reading: Reading): boolean {
  return (PREPARE.test(reading.text) || BRING.test(reading.text)) && !OVER.test(reading.text)
}

const BRING =
  /\b(?:(?:should|shall|do|can|must) i (?:need to |have to )?(?:bring|wear|take (?:along|anything|my|a)|ask)|anything i should (?:know|bring|ask|wear)|what (?:should|do|shall) i (?:take along|find out|need|put to|come away with)|which questions|what do they (?:usually|normally)? ?ask|how do i get ready|need to come away with)\b/i
