/**
 * What may be named only to forbid it: other channels and people, pay, presents, pressure, statistics, law, promises.
 * @module
 */
import { mayMatch } from "../../prefilter.ts"
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { DANGERS } from "./words/danger.words.ts"

/** Denials, and what calls the thing beside it bad. */
const BEFORE =
  /\b(?:not|never|(?<!\b(?:the|their|a|his|her|that|this|your) )no|nobody|nothing|none|neither|nor|without|avoid|avoiding|refrain|resist|instead of|rather than|steer clear|stay away|keep away|stay off|leave out|leaving out|skip|stop|against|forget about|free of|beats|better than|unlike|isn't|spare (?:them|her|him)|keep clear|however tempting|tempting as)\b/
const BEHIND =
  /\b(?:not|never|unwise|risky|overkill|premature|too (?:early|soon|much|many|pushy)|backfires?|mistake|out of (?:it|the [a-z-]+|your [a-z-]+|this|place|bounds)|no (?:place|good|substitute)|for later|for another (?:day|time)|another time|off limits|wrong|worse|can wait|does more|comes? across as|would come across|looks? (?:pushy|desperate|bad)|awkward|off the table|out of the question|not on the cards|best (?:avoided|left|kept)|too far|out of place|puts? (?:people|them|her|him) off|would (?:only )?(?:feel|look|seem|sound|be) (?:like )?(?:push\w*|press\w*|chas\w*|nagg\w*|begging|too)|hurts?|elsewhere|should wait|has to wait|weakens?|spoils?|alone|aside|to one side|at home|to yourself)\b/

/** "…, so skip them": put off as soon as it is named. */
const THEN_DROPPED =
  /^ , (?:so |and |just |better |please )*(?:skip|avoid|drop|leave out|forget) (?:it|them|(?:that|those|this|the)(?: (?:idea|thought|plan|bit|part))?)(?: ?[.!;,]|$)/

/** An inbox named first, and forbidden behind: "it is read by many, so don't use it". */
const SPURNED =
  /\b(?:do not|never|should not|not) (?:use|write|send|go)\b|\bavoid\b|\bno (?:place|address|home|spot) (?:for|to)\b|\b(?:will|would|does|can) not (?:do|count|work|serve|reach)\b|\b(?:is|are) not (?:(?:the|a|an) (?:right|proper|good|personal|private)|enough|proper|private|personal|(?:WHO|her|his|their) own)\b|\bsteer clear\b/

/** "Apply for a few front desk jobs": the name of a trade, where work is looked for. */
const isTrade = (text: string, at: number): boolean =>
  /\b(?:apply|applying|applications?|look|looking|search|searching|hunt|openings?|other|more|new)\b/.test(
    text.slice(0, at),
  ) && /^(?:[a-z-]+ ){1,3}(?:jobs?|openings?|positions?|roles?|posts|vacanc(?:y|ies)|work)\b/.test(text.slice(at))

/** @returns the id of what is wrong */
export function dangerIn(clause: Clause, sentence: string, facts: Facts): string | undefined {
  // How it was is asked, nothing is proposed.
  const past = sentence.endsWith("?") && /^(?:was|were|did|who|when|which day|have you|has|how was)\b/.test(sentence)
  for (const { why, re } of DANGERS) {
    if (past && (why === "channel" || why === "practice")) continue
    const match = mayMatch(re, clause.text) ? re.exec(clause.text) : null
    if (!match || isOwnFact(match[0], facts)) continue
    if (match[0] === "on your behalf" && facts.recruiter && /\b(?:REC|recruiter)\b/.test(clause.text)) continue
    if (match[0] === "SHARED" && SPURNED.test(sentence.slice(sentence.indexOf("SHARED")))) continue
    if (why === "promise" && clause.supposed && / you$/.test(match[0])) continue
    if (match[0] === "client" && facts.recruiter && /\bask (?:REC|your recruiter)\b/.test(clause.text)) continue
    if (isTrade(clause.text, match.index)) continue
    if (
      why === "often" &&
      /^(?:use [a-z ]+ to )?(?:apply|applying)\b/.test(clause.text) &&
      /\b(?:jobs|openings|places|firms)$/.test(clause.text)
    )
      continue
    if (THEN_DROPPED.test(sentence.slice(sentence.indexOf(clause.text) + clause.text.length))) continue
    if (!isForbidden(clause, match.index, match[0].length)) return why
  }
  return undefined
}

function isForbidden(clause: Clause, at: number, length: number): boolean {
  const { text, negated } = clause
  if (text.includes("ALLOWS")) return false
  if (BEFORE.test(text.slice(0, at))) return !/^not .{0,30}\bbut\b/.test(text)
  if (BEHIND.test(text.slice(at + length))) return true
  // Denied by what it hangs on: "don't call, text or drop by".
  return negated && !BEFORE.test(text) && !BEHIND.test(text)
}

/** Words that the job itself holds are no danger: somebody may work at a front desk. */
function isOwnFact(words: string, { context }: Facts): boolean {
  const { situation, told } = context
  if (/offer/.test(words) && situation.otherOffer !== undefined) return true
  // They have made one.
  if (
    words === "an offer is" &&
    situation.replies?.some(({ kind }) => kind === "needs_reply") === true &&
    told.some((text) => /\boffer(?:ed|s)?\b/i.test(text))
  )
    return true
  return (situation.role ?? "").toLowerCase().includes(words)
}
