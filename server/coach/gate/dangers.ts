/**
 * What may be named only to forbid it: other channels and people, pay, presents, pressure, statistics, law, promises.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { DANGERS } from "./words/danger.words.ts"

/** Denials, and what calls the thing before it bad. */
const BEFORE =
  /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|avoid|avoiding|refrain|resist|instead of|rather than|steer clear|stay away|keep away|leave out|leave|skip|stop|against|forget|cut|drop|spare|save|keep|beats?|better than|more than|unlike|least|than|free of|isn't)\b/
const BEHIND =
  /\b(?:not|never|unwise|risky|overkill|premature|too (?:early|soon|much|many|pushy)|backfires?|mistake|out of (?:it|the note|the letter|your|place|bounds)|no (?:place|good|substitute)|for later|another time|off limits|wrong|worse|harm|can wait|does more|comes? across|looks? (?:pushy|desperate|bad)|puts? (?:people|them|her|him) off|hurts?|belongs? elsewhere|should wait|has to wait|wait until|weakens?|spoils?|elsewhere)\b/

/** @returns the id of what is wrong */
export function dangerIn(clause: Clause, facts: Facts): string | undefined {
  for (const { why, re } of DANGERS) {
    const match = re.exec(clause.text)
    if (!match || isOwnFact(match[0], why, facts)) continue
    if (!isForbidden(clause, match.index, match[0].length)) return why
  }
  return undefined
}

function isForbidden(clause: Clause, at: number, length: number): boolean {
  if (clause.text.includes("ALLOWS")) return false
  if (clause.negated && !BEFORE.test(clause.text) && !BEHIND.test(clause.text)) return true
  return BEFORE.test(clause.text.slice(0, at)) || BEHIND.test(clause.text.slice(at + length))
}

/** Words that the case itself holds are no danger: an offer that was told of, a job at a front desk. */
function isOwnFact(words: string, why: string, { context }: Facts): boolean {
  const { situation, told } = context
  if (why === "pressure" && /offer/.test(words)) return situation.otherOffer !== undefined
  const role = situation.role?.toLowerCase() ?? ""
  return role.includes(words) || (why !== "legal" && why !== "pressure" && told.some((text) => text.toLowerCase().includes(words) && words.length > 6 && why === "human"))
}
