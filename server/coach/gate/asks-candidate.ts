/**
 * Questions that only the candidate can answer, about what they did, have or know: they tell nobody to do anything.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"

const ASKS =
  /^(?:(?:and|so|by the way|first) ,? ?)?(?:did|have|has|is|are|was|were|had|who|whom|what|which|where|when|how many|how long|how (?:did|do you feel|was|are you)|do you|does|could (?:you name|WHO 's|OTHER 's|the|his|her|their|it|that)|would you (?:know|recognize|say))\b/
const OWN = /\b(?:you|your|there|it|that|them|this)\b|\bWHO\b/
/** A question that suggests what to do, doubts a rule, or tells something by the way. */
const SUGGESTS =
  /\b(?:not|never|why|rules?|limits?|allowed|legal|law|legally|right to|guarantee|wait|waiting|too|hurt|harm|mind|objection|point|sense|matter|against|wrong|what about|how about|what is (?:stopping|keeping)|^who (?:will|would|knows|cares|minds)|going to|for a (?:quick|short)|private|you could (?:call|ask|write|try|turn|reach|contact|text|phone)|thought (?:of|about)|considered|tried (?:calling|writing|asking|texting|phoning|ringing|going|visiting)|planning to|know that|that (?:they|she|he|WHO|FIRM|it|you)|do you want to (?:write|call|ask|send|tell)|if|unless|because|since they|and then|salary|pay|pregnant|married|children|age|religion|health|ready to (?:write|send|call)|when (?:will|do|are|can|may|could) you|time to|today|now|tonight|tomorrow)\b|, (?:is|are|was|were|did|do|does|has|have|would|will) (?:it|he|she|they|you|not)\b/

export function asksCandidate({ text, mentions }: Canonical, clauses: readonly Clause[]): boolean {
  return (
    text.endsWith("?") &&
    mentions.length === 0 &&
    clauses.length <= 2 &&
    text.length <= 120 &&
    ASKS.test(text) &&
    OWN.test(text) &&
    !SUGGESTS.test(text)
  )
}

/** What the rules may hold against such a question by mistake. */
export const MISTAKEN: ReadonlySet<string> = new Set(
  "promise pressure channel practice employer early action ask tell act coach number unknown".split(" "),
)
