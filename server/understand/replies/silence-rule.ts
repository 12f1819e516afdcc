/**
 * What silence would mean: "if you don't hear in a week it's a no", "no news means no". A rule for later; nobody has said no yet.
 * @module
 */

const SILENT =
  "(?:(?:n't|\\bdont|\\bhavent|\\bdidnt|\\bnot|\\bnever|\\bno|\\bnothing|\\bnobody)\\b[^.!?;]{0,30}?\\b(?:hear\\w*|contact\\w*|call\\w*|ring|rung|phone[ds]?|e-?mail\\w*|message\\w*|reach\\w*|get|got|reply|replies|replied|respon\\w+|answer\\w*|word|news|text\\w*|come|comes|write|written|writes|touch|invit\\w+)\\b|\\b(?:hear|hears|heard|get|gets) (?:nothing|no|zilch|nowt|zip)\\b)"
const IF =
  "\\b(?:if|unless|when|once|should|where|in case|as long as|whoever|anyone (?:who|that)|anybody (?:who|that)|those (?:who|that))\\b"

/** "If I'm not called by Friday …", "… unless they call"; "no news means no". */
const RULE = new RegExp(
  [
    `${IF}[^.!?;]{0,40}?${SILENT}`,
    "\\bunless\\b[^.!?;]{0,40}\\b(?:hear\\w*|contact\\w*|call\\w*|ring|rung|phone|e-?mail\\w*|message\\w*|get|reply|write|text|told)\\b",
    "\\b(?:no (?:news|call|reply|answer|word|e-?mail|response|contact|text|message)|silence|hearing nothing|nothing|not hearing(?: back| anything)?)(?: (?:by|within|in|after|before|until|till|from|at) [^.!?;,]{2,25}?)?,?(?: just| simply| basically| would| will| usually| always| normally)* (?:means?|meant|is|equals?|=|counts as|translates to)\\b",
    "\\bonly (?:contact|call|ring|phone|e-?mail|write to|hear|the (?:successful|chosen|selected|lucky)|successful|chosen|selected|those|people|candidates)\\b",
  ].join("|"),
  "i",
)
/** Something came after all: what is told then is no rule. */
const CAME =
  /\b(?:they|he|she|hr|who|recruiter|manager|it|\p{Lu}\p{Ll}+) (?:(?:just|then|now|finally|have|has|'ve|did|actually|already|since) )*(?:wrote|e-?mailed|called|rang|phoned|texted|messaged|replied|got back|came back|turned me down|rejected me)\b|\b(?:turned (?:me )?down|rejected) (?:me )?(?:by|yesterday|today|on|this|last)\b|\b(?:got|received|had) (?:an?|the|my|this|that) (?:\w+ )?(?:e-?mail|call|letter|text|message|reply|rejection|no)\b|\bit came\b|\bi (?:have|'ve) been (?:told|rejected|turned)\b|\b(?:and|but) now\b|\bso it'?s a no\b/iu

/** Whether the words around a no, in its sentence, make it what silence would mean. */
export function isSilenceRule(sentence: string): boolean {
  return RULE.test(sentence) && !CAME.test(sentence)
}
