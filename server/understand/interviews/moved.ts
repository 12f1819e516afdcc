/**
 * An interview known that gets another day or hour, told in any words: "Rodrigo can't do Monday so it's Wednesday the 11th now, still 8",
 * "Friday is off, we're doing Tuesday", "they moved it to 10".
 * @module
 */
import type { InterviewClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { hourAlone } from "../dates/times.ts"
import { type DateMention, hourOfDay } from "../dates.ts"
import { type Reading, takeLoose, told } from "../reading.ts"
import { interviewAt } from "./claim.ts"

const MOVE =
  "(?:mov|shift|chang|swapp?|switch|bump|push|resched|re-?arrang|re-?book|postpon|delay|put(?:ting)? (?:it |me |mine |the interview )?(?:back|off|forward)|br(?:ing|ought) (?:it |mine |the interview )?forward)\\w*"
/** What says that the day known does not hold. */
const GIVEN_UP = new RegExp(
  `\\b(?:${MOVE}|(?:can'?t|cannot|can not|couldn'?t|won'?t|unable to|not able to)(?: \\w+)? (?:do|make|manage|see|have|be|come|meet|get)|(?:doesn'?t|didn'?t|don'?t|won'?t|not) (?:work|suit|go ahead|happen)\\w*|(?:'s|is|are|was) (?:now |been )?(?:off|out|no good|gone|taken|full|ill|sick|away|poorly|no longer|cancelled|canceled)|clash\\w*|snow day|double[- ]booked|fell through|something (?:has |had )?c[ao]me up|should have been|was (?:meant|supposed|going) to)\\b`,
  "i",
)
const INSTEAD =
  /\b(?:now|instead|new (?:day|date|time|slot)|rather|moved|changed|switched|swapped|pushed|bumped|shifted|it'?s|it is|it'?ll|will be|so|we'?re|i'?m|they'?ve|to)\b/i
/** "They changed the room", "my car is off the road": what changed is not its day. */
const OF_ELSE =
  /\b(?:my (?!(?:\w+ )?(?:interview|slot|day|time|date|appointment|round|one|panel|trial|call|screening)\b)\p{L}+|i (?:can't|cannot|couldn't) (?:decide|make up|sleep|wait|stop)|(?:the|a) (?:room|house|venue|address|place|location|building|link|platform|flat|car|bus|train)|house|flat)\b/iu
/** Days of other things. */
const ELSE =
  /\b(?:decid\w+|decision|hear|heard|let me know|thank\w*|offer|answer|start(?:s|ing)? (?:work|on)|birthday|holiday|deadline|sent|wrote|applied|closing|back (?:on|from|at work)|e-?mailed (?:me|them|her|him) (?:on|last))\b/i

/**
 * Puts the day or the hour a known interview gets in the place of the old one: what the claims tell of the old day goes.
 * Changes `claims`.
 */
export function moveKnown(claims: InterviewClaim[], reading: Reading): void {
  const today = reading.today.toString()
  const ahead = (reading.situation.interviews ?? []).filter((one) => one.at.slice(0, 10) >= today)
  const [known] = ahead
  if (ahead.length !== 1 || known === undefined || !GIVEN_UP.test(reading.text)) return
  if (claims.some((claim) => claim.mode === "move" && claim.day !== null)) return
  const old = known.at.slice(0, 10)
  const sign = reading.clauses.findIndex(
    (clause) => holds(clause) && GIVEN_UP.test(clause.text) && !OF_ELSE.test(clause.text),
  )
  if (sign < 0) return
  const off = claims.flatMap((claim) => (claim.mode === "cancel" && claim.day !== null ? [claim.day] : []))
  const found = newDay([old, ...off], sign, reading)
  if (found === null) {
    const hour = newHour(sign, claims, reading)
    if (hour !== null) claims.push(hour)
    return
  }
  const { date, day } = found
  const same = claims.find((claim) => claim.day === day.toString() && claim.mode === "tell")
  for (let i = claims.length - 1; i >= 0; i--)
    if (claims[i]!.mode === "cancel" || claims[i]!.day === old || (claims[i] !== same && claims[i]!.day !== null))
      claims.splice(i, 1)
  if (same) {
    same.mode = "move"
    return
  }
  takeLoose(date, reading)
  claims.push(
    interviewAt(date, {
      mode: "move",
      day: day.toString(),
      time: hourOfDay(date, day),
      ahead: true,
      sure: !date.guess,
    }),
  )
}

/** The last day told ahead that is none of those given up, behind what gives them up or in its sentence. */
function newDay(
  old: readonly string[],
  sign: number,
  reading: Reading,
): { date: DateMention; day: Temporal.PlainDate } | null {
  const first = reading.clauses[sign]!
  for (const date of reading.dates.toReversed()) {
    const clause = reading.at(date.start)
    const later = clause.sentence - first.sentence
    if (date.kind !== "day" || later < 0 || later > 1 || !holds(clause) || date.lean === "past") continue
    const before = reading.text.slice(Math.max(first.start, date.start - 60), date.start)
    if (/\b(?:not|from|instead of|rather than|in place of|isn't)(?: on| the)*\s*$/i.test(before)) continue
    if (/^(?:by|before|since|from)$/.test(date.prep ?? "") || ELSE.test(clause.text)) continue
    const day = date.day(reading.view({ tense: "future" }))
    if (!day || old.includes(day.toString()) || Temporal.PlainDate.compare(day, reading.today) < 0) continue
    // "Monday's off" gives up a day and names none; "so it's Wednesday", "Thursday the 3rd instead", "Now Monday" does.
    const words = reading.text.slice(reading.sentence(clause)[0]!.start, reading.sentence(clause).at(-1)!.end)
    if (clause.index === sign && later === 0 && REFUSES.test(clause.text)) continue
    if (later > 0 ? INSTEAD.test(words) || words.length < 60 : INSTEAD.test(words)) return { date, day }
  }
  return null
}

/** The clause gives up a day, and so names none. */
const REFUSES =
  /\b(?:can'?t|cannot|couldn'?t|won'?t|doesn'?t|don'?t|unable)\b|(?:day|th|st|nd|rd)(?:'s| is) (?:now |been )?(?:off|out|no good|gone|taken|full|cancelled|canceled)\b|\bclash/i

/** "They moved it to 10", "it's half ten now": the hour alone. */
function newHour(sign: number, claims: InterviewClaim[], reading: Reading): InterviewClaim | null {
  if (claims.some((claim) => claim.time !== null)) return null
  const clause = reading.clauses[sign]!
  const match = MOVED_TO.exec(clause.text)
  const time = match === null ? null : hourAlone(match.groups!.hour!)
  if (time === null || match === null) return null
  const end = clause.start + match.index + match[0].length
  return interviewAt({ start: clause.start + match.index, end }, { mode: "move", time, ahead: true })
}

const MOVED_TO = new RegExp(
  `\\b${MOVE} (?:it |mine |me |the interview |my interview |that |the (?:time|hour|start) |everything )?(?:up |back |forward |on |from \\S+ )?(?:to|till|until) (?:about |around )?(?<hour>(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?|\\p{L}+)(?= ?(?:$|[,.;!)]|instead|now|same day|on the same day|in the (?:morning|afternoon)|and\\b|so\\b))`,
  "iu",
)

function holds(clause: Clause): boolean {
  return told({ ...clause, imagined: clause.imagined && !/\bshould have been\b/i.test(clause.text) })
}
