/**
 * What was said to the candidate's own asking: "Chased Tuesday, he said next Friday", "popped in Monday. The manager said not yet".
 * @module
 */
import type { Claim, ReplyClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { promised } from "../readers/decision.ts"
import { lastMet, type Reading } from "../reading.ts"
import { lastNamed } from "../who.ts"
import { tells } from "./tells.ts"

/** "Chased Tuesday, he said next Friday": what is said to the candidate's own asking came that day. */
export function saidWhenAsked(reading: Reading, told: readonly Claim[]): ReplyClaim[] {
  const spoken = new Set(
    told.flatMap((claim) => (claim.fact === "reply" ? [reading.at(claim.span.start).sentence] : [])),
  )
  return reading.events.slice(0, 40).flatMap((event) => {
    const { clause } = event
    if (event.topic !== "message" || spoken.has(clause.sentence) || !tells(clause) || clause.negated) return []
    if (!CHASED.test(clause.text)) return []
    const last = reading.sentence(clause).at(-1)!
    const behind = reading.clauses[last.index + 1]
    const next =
      reading.sentence(clause).find((one) => one.index > clause.index && SAID_BACK.test(one.text)) ??
      (behind && SAID_BACK.test(behind.text) && !spoken.has(behind.sentence) ? behind : undefined)
    if (next === undefined || next.question || next.imagined || next.story !== "mine") return []
    const date = event.dates.find((one) => one.kind === "day" && one.lean !== "future")
    const day = date?.day(reading.view({ tense: "past", event: lastMet(reading) })) ?? null
    if (day === null || Temporal.PlainDate.compare(day, reading.today) > 0) return []
    const promise = reading.events
      .filter(
        (other) =>
          other.topic === "decision" && other.clause.sentence === next.sentence && other.clause.index >= next.index,
      )
      .map((other) => promised(other, reading, day))
      .find((found) => found !== null)
    const words = reading.text.slice(next.start, reading.sentence(next).at(-1)!.end)
    const undecided = UNDECIDED.test(words)
    if (!promise && !undecided) return []
    const open = promise ? null : dayNamed(reading, next)
    spoken.add(clause.sentence)
    return [
      {
        fact: "reply" as const,
        kind: "holding" as const,
        day: day.toString(),
        daySpan: null,
        from: lastNamed(reading, next.start),
        answered: null,
        answeredSpan: null,
        decision: promise ? promise.day : (open?.day ?? null),
        decisionSpan: promise ? promise.span : (open?.span ?? null),
        span: { start: next.start, end: next.end },
        sure: true,
      },
    ]
  })
}

/** "Manager Bev said not yet, Friday": the one day named behind it is the promise. */
function dayNamed(reading: Reading, clause: Clause): { day: string; span: { start: number; end: number } } | null {
  const end = reading.sentence(clause).at(-1)!.end
  const dates = reading.dates.filter((one) => one.start >= clause.start && one.end <= end)
  const [date] = dates
  if (dates.length !== 1 || date?.kind !== "day" || date.lean === "past") return null
  const day = date.day(reading.view({ tense: "future" }))
  return day ? { day: day.toString(), span: { start: date.start, end: date.end } } : null
}

const UNDECIDED =
  /\b(?:not (?:just )?yet|not decided|no decision|no news|still (?:deciding|looking|interviewing|seeing|thinking|waiting|going through|working)|haven't (?:decided|made|picked|chosen)|need(?:ed)? more time|nothing yet)\b/i
const CHASED =
  /\b(?:chased|nudged|rang|called|phoned|texted|messaged|e-?mailed|asked|whatsapped|popped|stopped|dropped|followed up|checked)\b(?!.*\b(?:thank\w*|thanx|thx|say (?:cheers|ta)|gratitude)\b)/i
const SAID_BACK =
  /^(?:and |but |so )*(?:he|she|they|hr|reception|the (?:lady|guy|girl|woman|man|manager|receptionist|boss|owner|lad|bloke|head|secretary)(?: (?:on|at|in) (?:the )?\p{L}+)?|(?:girl|lad|lady|guy|bloke|woman|man)(?: (?:on|at|in) (?:the )?\p{L}+)?|(?:(?:[Mm]anager|[Bb]oss|[Oo]wner|[Hh]ead) )?\p{Lu}\p{L}+)(?: just| only)? (?:said|says|told me|reckoned|reckons|goes|put|replied|answered)\b/u
