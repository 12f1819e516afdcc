/**
 * "It's over now, we finished early": today's interview has ended, whatever its hour and length say.
 * @module
 */
import type { Claim } from "../claims.ts"
import { type Reading, told } from "../reading.ts"
import { interviewAt } from "./claim.ts"

const OVER =
  /^(?:(?:ok|okay|right|so|well|um|uh|hey|hi|and|phew|whew|update|just|guess what|yes|yeah|actually)[\s,:]+)*(?:(?:(?:it|that|this|the (?:interview|call|meeting|chat|zoom|whole thing)|my interview|interview)(?:'s| is|s|'s been| has been| was)?|all|i'm|im|i am|we're|we are)(?: (?:all|now|already|finally|just|been|over and|well and truly))* (?:over|done|finished|ended|wrapped up)(?! (?:the|my|on|by|for|at|in|with (?!it\b|the interview|them\b))\b)|(?:we|they|it|she|he|i|the interview|interview)(?:'ve| have|'s| has)? (?:just |already |finally )*(?:finished|ended|wrapped up|ran short|got done)(?: up)?(?: (?:early|sooner|quickly|now|already|before|ahead|a (?:bit|little) early|\d+ minutes early|just now))*(?=\W*$)|(?:i )?(?:just |'ve just |have just )(?:got|came|come|walked|gotten|stepped|hung) (?:out|off|up|back)(?=\W*$| (?:of (?:it|there|the (?:interview|call|meeting|building))|the (?:phone|call|zoom|interview|meeting)|from (?:it|the interview|there)|now)\b)|(?:i'm |im |i am )?(?:just )?out of (?:it|there|the interview)\b)/i

/** The interview of today that is still ahead, or not over yet, is over now. */
export function overNow(reading: Reading): Claim[] {
  const { interviews = [] } = reading.situation
  const today = reading.today.toString()
  const now = reading.now.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" })
  const index = interviews.findIndex((one) => {
    if (!one.at.startsWith(today) || !one.at.includes("T")) return false
    const end = Temporal.PlainDateTime.from(one.at).add({ minutes: one.minutes ?? 60 })
    return Temporal.PlainDateTime.compare(end, now) > 0
  })
  if (index < 0) return []
  const clause = reading.clauses.find((one) => {
    const match = OVER.exec(one.text)
    // "It's over now what do I send", dictated: the question goes behind.
    const asks = one.question && (match === null || !/\p{L}/u.test(one.text.slice(match[0].length)))
    return (
      match !== null && !asks && told({ ...one, question: false }) && !/\b(?:not|n't)\b/i.test(match[0]) && !one.quoted
    )
  })
  if (clause === undefined) return []
  const span = { start: clause.start, end: clause.end }
  const begun = Temporal.PlainDateTime.from(interviews[index]!.at)
  const lasted = Math.floor(begun.until(now).total("minutes"))
  if (lasted > 0)
    return [
      interviewAt(span, {
        day: today,
        time: begun.toPlainTime().toString({ smallestUnit: "minute" }),
        minutes: lasted,
      }),
    ]
  const start = now.subtract({ minutes: Math.min(interviews[index]!.minutes ?? 60, now.hour * 60 + now.minute) })
  const time = start.toPlainTime().toString({ smallestUnit: "minute" })
  return [{ fact: "day-correction", from: null, to: today, time, path: `interviews[${index}].at`, span, sure: true }]
}
