/**
 * "That was another employer": what was told before is taken back to nothing. What is meant is said in the same sentence, else it is
 * what was told last, else the softest fact there is.
 * @module
 */
import type { Claim, Span } from "../claims.ts"
import type { Reader, Reading } from "../reading.ts"

const OTHER_FIRM =
  "(?:one|job|company|employer|place|interview|firm|application|role|recruiter|post|position|crowd|lot|outfit|people)"
/** "In the letter from a different employer" */
const CAME_IN =
  "(?:(?:in|from|on|off|about|to do with) (?:the|an?|their|some) (?:\\w+ ){1,2}?(?:from|for|of|by|to|at|with) )?"
const ELSEWHERE = new RegExp(
  `\\b(?:(?:that|it|this)(?:'s|s| (?:(?:e-?mail|mail|call|message|letter|one|no|offer|rejection|text|line|bit|part|rule|note|sentence) )?(?:was|is|came|were))|the (?:date|call|email|rejection|offer|policy|line|rule|\\w+ one) (?:was|is|came|were)) (?:actually |really |meant )?${CAME_IN}(?:from |for |about |at |to |with )?(?:an? |the |my |some )?(?:totally |completely |whole |quite )?(?:different|other|another|wrong|previous|old|last)(?: (?:year|month)'s)?(?: ${OTHER_FIRM})?\\b|\\b(?:mixed|mixing|muddled|got|confused|mistook) (?:(?:that|it|this|them|you|things|the \\w+) )?(?:(?:up|muddled|confused|mixed up) )?(?:with|for) (?:a |an |the |my |some )?(?:totally |completely |entirely )*(?:different|other|another|previous|old|last) ${OTHER_FIRM}\\b|\\b(?:that|it) was (?:(?:for|from|at|with|about) )?(?:the |my |an? )?(?:\\w+ ){0,3}\\w+, not (?:these (?:people|ones?|lot|guys)|this (?:one|lot|place|job|firm)|here|them)\\b`,
  "i",
)
/** "These people said nothing of the kind" */
const SAID_NOTHING =
  /\b(?:said|say|told (?:me|us)|mentioned|asked)(?: \w+)? (?:nothing|no such thing)(?: of (?:the|that) (?:kind|sort)| like that| about (?:follow\w*|chas\w+|contact\w*|calls?|calling|e-?mails?|that|it)|$|[.,!;])|\b(?:didn't|did not|never|hasn't|haven't)(?: actually| really)? (?:say|said|tell|told|ask|asked|mention|mentioned)(?: (?:me|us))? (?:that|anything (?:like that|of (?:the|that) (?:kind|sort))|any such thing|so\b|such)/i
/** "I applied for this one myself", "the agency had nothing to do with it" */
const NO_AGENCY =
  /\bappl(?:ied|y)(?: (?:for|to) (?:it|this(?: one| job)?|them))? (?:by |on |all )*(?:my ?self|my own|direct(?:ly)?|(?:on|through|via) (?:their|its|the \w+(?:'s)?) (?:own )?(?:web ?)?(?:site|page|portal|form))\b|\b(?:found|saw|got) (?:it|this|the (?:job|ad|advert))(?: \w+)? (?:on|through|via) (?:their|its|the (?:firm|company)'s) (?:own )?(?:web ?)?(?:site|page)\b|\b(?:no|not (?:the|an|any|through an?|via an?|with an?|from an?)) (?:\w+ )?(?:agency|recruiter)\b|\b(?:had|has|have) nothing to do with (?:this|it|these)\b/i

export const retraction: Reader = {
  name: "retraction",
  anchors: [],
  read(reading) {
    const { situation } = reading
    const claims: Claim[] = []
    const off = situation.viaAgency === true ? spanOf(NO_AGENCY, reading) : null
    if (off) claims.push({ fact: "value", field: "viaAgency", value: false, span: off, sure: true })
    const nothing = situation.followUpPolicy === undefined ? null : spanOf(SAID_NOTHING, reading)
    if (nothing) claims.push({ fact: "value", field: "followUpPolicy", value: null, span: nothing, sure: true })
    if (claims.length > 0) return claims
    const elsewhere = spanOf(ELSEWHERE, reading)
    return elsewhere ? takeBack(reading, elsewhere) : []
  },
}

function spanOf(pattern: RegExp, reading: Reading): Span | null {
  const match = pattern.exec(reading.text)
  if (!match) return null
  const clause = reading.at(match.index)
  if (clause.imagined || clause.question || clause.block !== null) return null
  return { start: match.index, end: match.index + match[0].length }
}

function takeBack(reading: Reading, span: Span): Claim[] {
  const { situation, text, lastTold } = reading
  const value = (field: "followUpPolicy" | "decisionDate" | "viaAgency"): Claim[] => [
    { fact: "value", field, value: field === "viaAgency" ? false : null, span, sure: true },
  ]
  const sent = situation.messages?.at(-1)
  if (sent !== undefined && /\bto (?:a|an|another|the (?:other|wrong))\b/i.test(text.slice(span.start, span.end)))
    return [{ fact: "no-message", kind: sent.kind, firm: true, span, sure: true }]
  const reply = (): Claim[] => [{ fact: "no-reply", kind: situation.replies?.at(-1)?.kind ?? "any", span, sure: true }]
  if (situation.replies?.length && /\b(?:reject\w*|offer\w*|reply|replied|email|turned down|call)\b/i.test(text))
    return reply()
  if (
    situation.decisionDate !== undefined &&
    /\b(?:date|decide\w*|decision|deadline|hear|the \d+(?:st|nd|rd|th))\b/i.test(text)
  )
    return value("decisionDate")
  if (situation.viaAgency === true && (lastTold.includes("viaAgency") || /\b(?:agency|recruiter)\b/i.test(text)))
    return value("viaAgency")
  if (situation.followUpPolicy !== undefined) return value("followUpPolicy")
  if (situation.decisionDate !== undefined) return value("decisionDate")
  return situation.replies?.length ? reply() : []
}
