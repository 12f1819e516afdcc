/**
 * "That was another employer": what was told before is taken back to nothing. What is meant is said in the same sentence, else it is
 * the softest fact there is.
 * @module
 */
import type { Claim, Span } from "../claims.ts"
import type { Reader, Reading } from "../reading.ts"

const ELSEWHERE =
  /\b(?:(?:that|it|this)(?: (?:e-?mail|mail|call|message|letter|one|no|offer|rejection|text))?|the (?:date|call|email|rejection|offer|policy|\w+ one)) (?:was|is|came|were) (?:actually |really |meant )?(?:from |for |about |at )?(?:a |an |the |my |some )?(?:totally |completely |whole |quite )?(?:different|other|another|wrong|previous|old|last)(?: (?:one|job|company|employer|place|interview|firm|application|role|recruiter))?\b|\b(?:mixed|mixing|muddled|got|confused|mistook) (?:(?:that|it|this|them|you|things|the \w+) )?(?:(?:up|muddled|confused|mixed up) )?(?:with|for) (?:a |an |the |my |some )?(?:totally |completely |entirely )*(?:different|other|another|previous|old|last) (?:one|job|company|employer|place|interview|firm|application|role|recruiter)\b/i

export const retraction: Reader = {
  name: "retraction",
  anchors: [],
  read(reading) {
    const match = ELSEWHERE.exec(reading.text)
    if (!match) return []
    const clause = reading.at(match.index)
    if (clause.imagined || clause.question || clause.block !== null) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return takeBack(reading, span)
  },
}

function takeBack(reading: Reading, span: Span): Claim[] {
  const { situation, text } = reading
  const value = (field: "followUpPolicy" | "decisionDate"): Claim[] => [
    { fact: "value", field, value: null, span, sure: true },
  ]
  const reply = (): Claim[] => [{ fact: "no-reply", kind: situation.replies?.at(-1)?.kind ?? "any", span, sure: true }]
  if (situation.replies?.length && /\b(?:reject\w*|offer\w*|reply|replied|email|turned down|call)\b/i.test(text))
    return reply()
  if (
    situation.decisionDate !== undefined &&
    /\b(?:date|decide\w*|decision|deadline|hear|the \d+(?:st|nd|rd|th))\b/i.test(text)
  )
    return value("decisionDate")
  if (situation.followUpPolicy !== undefined) return value("followUpPolicy")
  if (situation.decisionDate !== undefined) return value("decisionDate")
  return situation.replies?.length ? reply() : []
}
