/**
 * A day that nothing else made use of. Who writes to a coach for after the interview tells of one; where no other fact took a past day
 * with its hour, its person or its firm, that day is the interview's, whatever the verb: "Mitch Oyelaran rang me Thursday at 11 for
 * twenty-five minutes", "yesterday at half two, across the table Colin and Bev".
 * @module
 */
import type { Claim, InterviewClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { numberOf } from "../dates/words.ts"
import type { DateMention } from "../dates.ts"
import { type Reading, takeDate } from "../reading.ts"
import { interviewAt } from "./claim.ts"
import { claimOf, isNow, ownWords } from "./encounter.ts"
import { formatOf, minutesOf } from "./length.ts"
import { AFTERMATH, JOB, MEETING, PRIVATE, STRONG } from "./words.ts"

const ENOUGH = 3
/** More days than this are no story of one application. */
const MOST = 12

/**
 * The interview that an unused day tells, once all readers have read; nothing where one is told or known.
 * Takes its day away from the event that held it.
 */
export function unclaimedInterview(reading: Reading, claims: readonly Claim[]): InterviewClaim[] {
  if (reading.situation.interviews?.length || reading.asked !== null) return []
  if (claims.some((claim) => claim.fact === "interview" && (claim.day !== null || claim.mode === "cancel"))) return []
  if (reading.dates.length > MOST) return []
  const beside = dayBeside(reading)
  // "The interview, which was at 2": its hour is told apart.
  const hour = claims.find((claim) => claim.fact === "interview" && claim.mode === "tell" && claim.time !== null)
  if (beside !== null) {
    if (hour?.fact === "interview") beside.time ??= hour.time
    return [beside]
  }
  let best: { date: DateMention; weight: number } | null = null
  for (const date of reading.dates) {
    const weight = isUsed(date, claims) ? 0 : weigh(date, reading)
    if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { date, weight }
  }
  if (best === null) return []
  const { date } = best
  const clause = reading.at(date.start)
  const sentence = reading.sentence(clause)
  const day = date.day(reading.view({ tense: date.lean ?? "past" }))
  if (!day || Temporal.PlainDate.compare(day, reading.today) > 0) return []
  takeDate(date, reading)
  const words = reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
  return [claimOf(date, day, sentence, words, reading)]
}

const OF_IT =
  "(?:(?:my|the|our|that) (?:\\w+ )?(?:interview|panel|trial|screening)|(?:he|she|they) (?:interviewed|saw|met) (?:me|us)|we (?:met|spoke|talked|sat down)|we (?:had |'d )?(?:finished|ended|wrapped up)(?: (?:the interview|it|up|talking))?|i (?:met|saw|interviewed with) (?:him|her|them|with (?:him|her|them)))\\b(?! (?:on|last|yesterday|process|stage))"
const AFTER_IT = new RegExp(
  `^(?: to (?:thank|say thanks to|say thank you to) (?:him|her|them|both|everyone|both of them))?[\\s,(-]*(?:(?:that is|i\\.?e\\.?|which was|being|the|very|just) )*(?:(?<n>(?:one|two|three|four|five|\\d) days?|day|morning|evening) after|(?:(?:straight|right|just|soon|shortly|immediately) )?after|(?:(?:an?|one|two|three|four|five|six|\\d+|a few|a couple of|some|only|barely|just|literally) )*(?:hours?|hrs?|minutes?|mins?) after|(?:same )?(?:day|morning|afternoon|evening|night) (?:as|of)) ${OF_IT}`,
  "i",
)

const YET_TO_BE =
  /\b(?:should|shall|could|can|will|would|might|(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\b(?:of|in) )may(?! \d)|must|ought|i'?ll|going to|want to|plan(?:ning)?|hope|need to)\b/i

/** "I emailed her on Friday, the day after the interview", "yesterday after the interview": the day that another day tells of. */
function dayBeside(reading: Reading): InterviewClaim | null {
  for (const date of reading.dates) {
    if (date.kind !== "day" || date.lean === "future" || !isOwn(reading.at(date.start))) continue
    if (YET_TO_BE.test(reading.at(date.start).text)) continue
    const match = AFTER_IT.exec(reading.text.slice(date.end, date.end + 80))
    const day = match ? date.day(reading.view({ tense: date.lean ?? "past" })) : null
    if (!match || !day || Temporal.PlainDate.compare(day, reading.today) > 0) continue
    const end = date.end + match[0].length
    const apart = match.groups?.n === undefined ? 0 : numberOf(/^(\w+) days?$/i.exec(match.groups.n)?.[1] ?? "one")
    return interviewAt(
      { start: date.end, end },
      {
        day: day.subtract({ days: /^(?:day|morning|evening)$/i.test(match.groups?.n ?? "") ? 1 : apart }).toString(),
        sure: !date.guess,
      },
    )
  }
  return null
}

/** How much speaks for an interview: an hour twice, all else once. */
function weigh(date: DateMention, reading: Reading): number {
  if (date.kind !== "day" || date.lean === "future" || /^(?:by|until|till|til|before|since)$/.test(date.prep ?? ""))
    return 0
  const clause = reading.at(date.start)
  if (!isOwn(clause) || isNow(date, reading)) return 0
  // "It's on the 20th": still ahead.
  if (/^(?:and |so |but )*it'?s (?:on|booked|set|scheduled|arranged)\b/i.test(clause.text)) return 0
  const sentence = reading.sentence(clause)
  const words = reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
  const told = reading.events.some((event) => event.topic === "interview" && event.clause.sentence === clause.sentence)
  if (!told && PRIVATE.test(ownWords(sentence, clause))) return 0
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  const inside = (one: { start: number; end: number }): boolean => one.start >= from && one.end <= to
  const lasted = date.minutes !== undefined || minutesOf(words) !== undefined
  if (!lasted && SENT.test(clause.text)) return 0
  if (PROMISED.test(clause.text)) return 0
  const signs = [
    reading.names.some(inside),
    reading.names.some((name) => name.kind === "interviewer"),
    reading.firms.some(inside),
    MEETING.test(words),
    STRONG.test(words),
    ME.test(words),
    JOB.test(reading.text),
    AFTERMATH.test(reading.text),
    formatOf(words) !== undefined,
    lasted,
  ]
  const hour = date.time !== null || reading.looseTimes.some(inside)
  const weight = signs.filter(Boolean).length + (hour ? 2 : 0) - (!lasted && WROTE_ME.test(clause.text) ? 2 : 0)
  const met = reading.names.some((name) => inside(name) && name.link === "with" && name.kind === "interviewer")
  return hour || MEETING.test(words) || lasted || met || formatOf(words) !== undefined ? weight : 0
}

/** The candidate's own messages. */
const SENT =
  /\b(?:i|i've|i'd|we)\b(?: (?:have|had|just|then|also|already|only|did|even|later))* (?:sent|e-?mailed|mailed|wrote|written|texted|messaged|posted|called|rang|phoned|thanked|replied|answered|chased|nudged|prodded|followed|dropped|left|reached|applied|asked|booked|started|handed|shot|fired|pinged)\b|\bmy (?:e-?mail|mail|message|letter|note|card|text|call|voicemail) (?:of|from|on)\b|\b(?:e-?mail|mail|message|letter|note|card|text|voicemail|thank[- ]?you)s? (?:from me |of mine )?(?:went|was sent|got sent|sent|posted|left)\b|^\W*(?:and |then |so |just |only )*(?:applied|put in for|handed in|submitted|filled (?:in|out)|sent|e-?mailed|thanked|texted|messaged|posted|chased|nudged|followed up|wrote)\b/i

/** Messages of theirs. */
const WROTE_ME =
  /\b(?:e-?mailed|mailed|wrote|texted|messaged|replied|answered|called|rang|phoned|responded|got back|came back|offered|rejected|got an? (?:e-?mail|call|text|letter|reply|message|voicemail|answer))\b/i

const PROMISED =
  /\b(?:should(?:'ve| have) been|(?:was|were) (?:meant|supposed|due|going) to|was to be|will|'ll|would|going to|expect|by then|decide|deciding|decision|let me know|hear back|hear from)\b/i

/** "Put me through it", "asked us things": done to the candidate. */
const ME = /\b\p{L}+ (?:me|us)\b/iu

function isOwn(clause: Clause): boolean {
  return (
    !clause.imagined &&
    clause.story === "mine" &&
    clause.block === null &&
    !clause.command &&
    !clause.quoted &&
    !clause.question
  )
}

/** Whether the words of a fact are those of the day. */
function isUsed(date: DateMention, claims: readonly Claim[]): boolean {
  const covers = (span: { start: number; end: number } | null | undefined): boolean =>
    span !== null && span !== undefined && span.start < date.end && date.start < span.end
  return claims.some((claim) => {
    switch (claim.fact) {
      case "message":
        return claim.day !== null && covers(claim.daySpan ?? claim.span)
      case "reply":
        return (
          (claim.day !== null && covers(claim.daySpan ?? claim.span)) ||
          covers(claim.answeredSpan) ||
          covers(claim.decisionSpan)
        )
      case "detail":
        return claim.set.away !== undefined && covers(claim.span)
      case "value":
        return claim.field === "decisionDate" && covers(claim.span)
      case "answered":
      case "offer":
      case "day-correction":
        return covers(claim.span)
      default:
        return false
    }
  })
}
