/**
 * Hours and lengths that stand away from the interview they belong to, and hours told by two clocks.
 * @module
 */
import type { InterviewClaim } from "../claims.ts"
import { findTimes, type TimeMention } from "../dates/times.ts"
import { zone } from "../readers/zone.ts"
import type { Reading } from "../reading.ts"
import { interviewAt } from "./claim.ts"
import { formatOf, minutesOf } from "./length.ts"

/** Gives loose hours and lengths to the interviews told, or to the one known. */
export function settleHours(claims: InterviewClaim[], reading: Reading): void {
  // A long list of days or hours is no story of one application, and work stays linear.
  const few = claims.length <= MOST && reading.looseTimes.length <= MOST
  for (const claim of few ? claims : []) {
    if (claim.mode === "cancel") continue
    if (claim.time === null) {
      const time = nearest(claim, claims, reading)
      if (time) {
        claim.time = time.time
        if (time.minutes !== undefined) claim.minutes ??= time.minutes
      }
    }
  }
  if (few && claims.length === 0 && reading.situation.interviews?.length) {
    const added = ofKnown(reading)
    if (added) claims.push(added)
  }
  if (few) settleLength(claims, reading)
  byTheirClock(claims, reading)
}

const MOST = 12
/** So many sentences behind an interview may still tell its length. */
const FOLLOWING = 3

/** "It took about an hour and a quarter", "I talked to the owner for 20 minutes": told some sentences later. */
function settleLength(claims: InterviewClaim[], reading: Reading): void {
  const told = claims.filter((claim) => claim.day !== null && claim.mode !== "cancel")
  const [claim] = told
  if (told.length !== 1 || claim === undefined || claim.minutes !== undefined || claim.ahead) return
  const own = reading.at(claim.span.start).sentence
  for (const clause of reading.clauses) {
    if (clause.sentence < own || clause.sentence > own + FOLLOWING) continue
    if (clause.story !== "mine" || clause.question || clause.imagined || clause.command || clause.block !== null)
      continue
    // "An hour and a quarter" is one length.
    const next = reading.clauses[clause.index + 1]
    const more = next?.sentence === clause.sentence && /^and (?:a |one )?(?:half|quarter)\b/i.test(next.text)
    const words = reading.text.slice(clause.start, more ? next.end : clause.end)
    const minutes = LASTED.test(words) ? minutesOf(words) : undefined
    if (minutes === undefined) continue
    claim.minutes = minutes
    return
  }
}

/** What says that some minutes are the interview's. */
const LASTED =
  /^(?:and |but |so )?(?:it|that|the (?:whole )?(?:thing|interview|call|chat|meeting|conversation)|we|they|he|she)\b.{0,30}\b(?:lasted|took|was|ran|went on|talked|spoke|chatted|kept (?:me|us)|had (?:me|us)|let (?:me|us) (?:go|out)|speak with (?:me|us)|grilled|quizzed)\b|^(?:and |but |so )?(?:i |we )?(?:talked|spoke|chatted) (?:to|with)\b.*\bfor\b|\b(?:speak|spoke|talked|talk) (?:with|to) me\b|^(?:and |but |so )?(?:was |only |just )*(?:lasted|took|about|around|roughly|just under|just over|nearly|almost|a good|a full)\b/i

/** Hours of other things. */
const ELSEWHERE =
  /\b(?:calls?|called|e-?mail\w*|sent|said|told|shift|work|home|bus|train|replied|wrote|rang|posted|texted|lunch|sleep|woke|bed|it's (?:now|only|already)|it is (?:now|only)|nada|still nothing|nothing yet|pick up|drop off|kids?)\b/i

function free(time: TimeMention, reading: Reading): boolean {
  const clause = reading.at(time.start)
  return (
    !clause.question &&
    !clause.imagined &&
    clause.story === "mine" &&
    clause.block === null &&
    !ELSEWHERE.test(clause.text) &&
    !reading.events.some((event) => event.clause === clause && event.topic !== "interview" && event.topic !== "other")
  )
}

/** The hour in the interview's sentence, or in the next where that says little else. */
function nearest(claim: InterviewClaim, claims: InterviewClaim[], reading: Reading): TimeMention | undefined {
  const sentence = reading.at(claim.span.start).sentence
  const alone = claims.filter((other) => other.mode !== "cancel" && other.day !== null).length <= 1
  const found = reading.looseTimes.find((time) => {
    const gap = Math.abs(time.start - claim.span.end)
    if (gap < 60 && reading.at(time.start).story === "mine" && !reading.at(time.start).question && alone)
      return free(time, reading) || gap < 25
    if (!free(time, reading)) return false
    const other = reading.at(time.start).sentence
    if (other === sentence) {
      const rivals = claims.filter((one) => one !== claim && reading.at(one.span.start).sentence === sentence)
      const behind = time.start >= claim.span.end && !rivals.some(({ span }) => isBetween(span.start, claim, time))
      const nearer = rivals.some(({ span }) => Math.abs(time.start - span.end) < gap)
      return rivals.length === 0 || (gap < 40 && !nearer) || behind
    }
    return alone && other - sentence === 1 && gap < 160 && isBare(time, reading)
  })
  if (found) reading.looseTimes.splice(reading.looseTimes.indexOf(found), 1)
  return found
}

/** Another day stands between a day and an hour, or right behind the hour. */
function isBetween(at: number, claim: InterviewClaim, time: TimeMention): boolean {
  return at > claim.span.end && at < time.end + 9
}

function isBare(time: { start: number }, reading: Reading): boolean {
  const sentence = reading.sentence(reading.at(time.start))
  const words = sentence
    .map((one) => one.text)
    .join(" ")
    .replace(/[^\p{L} ]/gu, "")
    .split(/\s+/)
    .filter(Boolean)
  return words.length <= 10
}

const OF_INTERVIEW =
  /^\W*(?:it|that|this|the (?:whole )?(?:thing|interview|call|chat|meeting)|about|around|just|only|half|from|at|lasted|took|started|\d|an hour|a (?:good|full|solid)|we)\b/i

/** "It's with Rangi and it's on site": goes on about the interview known. */
const IT_IS =
  /^\W*(?:it|that|the (?:interview|call|chat|meeting))(?:'s| is| was|'ll be| will be) (?:with|over|by|on|via|at (?:their|the)|in person|in their|face|a (?:phone|video|zoom|teams|skype))\b/i

/** "Half an hour it was, quarter past three": of the interview known. */
function ofKnown(reading: Reading): InterviewClaim | undefined {
  const time = reading.looseTimes.find((one) => free(one, reading) && isBare(one, reading))
  const bare = reading.clauses.find(
    (one) =>
      !one.question && !one.imagined && one.story === "mine" && one.block === null && OF_INTERVIEW.test(one.text),
  )
  const minutes =
    time?.minutes ??
    (bare && !ELSEWHERE.test(bare.text) && isBare(bare, reading)
      ? minutesOf(
          reading
            .sentence(bare)
            .map((one) => one.text)
            .join(", "),
        )
      : undefined)
  const format =
    bare && IT_IS.test(bare.text) && reading.situation.interviews?.length === 1
      ? formatOf(
          reading
            .sentence(bare)
            .map((one) => one.text)
            .join(", "),
        )
      : undefined
  const at = time ?? bare
  if (!at || (time === undefined && minutes === undefined && format === undefined)) return undefined
  return interviewAt(at, {
    time: time?.time ?? null,
    ...(minutes === undefined ? {} : { minutes }),
    ...(format === undefined ? {} : { format }),
  })
}

const THEIRS =
  /^\s*[,(]?\s*(?:their (?:time|clock|end|side)|(?:for|with) them\b|on their (?:end|side|clock)|(?:over |out |up |down )?there\b(?! (?:was|is|were|are))|local(?: time)?\b|at their end)/i
const MINE = /^\s*[,(]?\s*(?:my (?:time|clock|end)|here\b|for me\b|on my (?:end|side|clock)|our time\b|at my end)/i

/** "11:30 pm here, 9:30 in the morning there": an interview stands in the employer's clock. */
function byTheirClock(claims: InterviewClaim[], reading: Reading): void {
  if (claims.length > MOST) return
  const told = claims.filter((claim) => claim.time !== null && claim.mode !== "cancel")
  const [claim] = told
  if (
    told.length !== 1 ||
    claim === undefined ||
    !/\b(?:time|there|here|them|me|end|side|clock|local)\b/i.test(reading.text)
  )
    return
  const times = findTimes(reading.text)
  const follows = (re: RegExp): TimeMention | undefined =>
    times.find((time) => re.test(reading.text.slice(time.end, time.end + 30)))
  const theirs = follows(THEIRS)
  const mine = follows(MINE)
  const named = zone.read(reading).find((one) => one.fact === "value" && one.field === "employerTimeZone")
  const theirZone =
    named?.fact === "value" && typeof named.value === "string" ? named.value : reading.situation.employerTimeZone
  const ownZone = reading.situation.timeZone
  if (theirs) claim.time = theirs.time
  if (!mine || theirZone === undefined || ownZone === undefined || claim.day === null) return
  const there = Temporal.PlainDateTime.from(`${claim.day}T${mine.time}`)
    .toZonedDateTime(ownZone)
    .withTimeZone(theirZone)
  if (theirs && there.toPlainTime().toString({ smallestUnit: "minute" }) !== theirs.time) return
  claim.day = there.toPlainDate().toString()
  claim.time = there.toPlainTime().toString({ smallestUnit: "minute" })
}
