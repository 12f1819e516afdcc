/**
 * An interview nobody calls one: "Saw Marek about the joiner's job, Thursday at 8", "10/6 9a. Zoom. Eli Sandoval". A day that belongs to
 * no other event is weighed by what stands around it.
 * @module
 */
import type { Claim, InterviewClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { numberOf } from "../dates/words.ts"
import { type DateMention, hourOfDay } from "../dates.ts"
import { type Reading, takeLoose } from "../reading.ts"
import { interviewAt } from "./claim.ts"
import { formatOf, minutesOf } from "./length.ts"
import { isScheduled } from "./scheduled.ts"
import { AFTERMATH, JOB, MEETING, PRIVATE, STRONG, WENT_ABOUT } from "./words.ts"

const ENOUGH = 3
/** More days than this are no story of one application. */
const MOST = 12

/**
 * The interviews that loose days tell.
 * @param dayless an interview that was told without its day
 * @param ahead the message looks ahead to it
 */
export function encounters(reading: Reading, dayless: Claim | undefined, ahead: boolean): InterviewClaim[] {
  if (reading.asked !== null && !/^interviews/.test(reading.asked)) return []
  const found: InterviewClaim[] = []
  const about = Number(JOB.test(reading.text)) + 2 * Number(AFTERMATH.test(reading.text))
  const weighed = reading.loose.slice(0, MOST).flatMap((date) => {
    if (date.kind !== "day" || /^(?:by|until|till|til|before|since)$/.test(date.prep ?? "")) return []
    const clause = reading.at(date.start)
    if (!isOwn(clause) || clause.question || isNow(date, reading) || UNDONE.test(clause.text)) return []
    const sentence = reading.sentence(clause)
    if (sentence.some((one) => one.index <= clause.index && one.story !== "mine")) return []
    const words = reading.text.slice(sentence[0]!.start, sentence.at(-1)!.end)
    if (PRIVATE.test(ownWords(sentence, clause))) return []
    const weight = weigh(date, sentence, words, about, reading, dayless)
    return weight < ENOUGH ? [] : [{ date, clause, sentence, words, weight }]
  })
  const told = new Set<number>()
  for (const { date, clause, sentence, words } of weighed.sort((a, b) => b.weight - a.weight)) {
    if (found.length > 0 && (!MEETING.test(words) || told.has(clause.sentence))) continue
    told.add(clause.sentence)
    const tense = date.lean ?? (clause.tense === "future" || ahead || isScheduled(clause, reading) ? "future" : "past")
    const day = date.day(reading.view({ tense }))
    if (!day) continue
    takeLoose(date, reading)
    found.push(claimOf(date, day, sentence, words, reading))
    if (found.length > 1) found.at(-1)!.another = true
  }
  return found
}

/** How much speaks for an interview: a meeting counts twice, an hour, a name, a firm, a job once each. */
function weigh(
  date: DateMention,
  sentence: Clause[],
  words: string,
  about: number,
  reading: Reading,
  dayless: Claim | undefined,
): number {
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  const inside = (one: { start: number; end: number }): boolean => one.start >= from && one.end <= to
  const number = sentence[0]!.sentence
  const before = reading.text.slice(from, date.start)
  const itWas = /^(?:it was |that was |this was |we met |it's |it is )?\W*$/i.test(before)
  const itWasThere =
    /^(?:it|that|this|mine) was (?:(?:with|at|for|over at|in) [\p{L}\p{N}'&. -]{2,40},? )?(?:on |in )?$/iu.test(before)
  const near = dayless ? reading.at(dayless.span.start).sentence : -9
  const label = /\b(?:interview(?:ed)? |int\.? )?(?:date|when|day|on)\s*[:=]\s*$/i.test(before)
  if (label && about >= 2) return ENOUGH
  if (near === number || (near === number - 1 && itWas)) return ENOUGH
  // "Was down in Cork on Monday about the joiner job. Fiadh saw me.": told of the day in the sentence beside it.
  const beside = Math.abs(near - number) === 1 && date.lean !== "future" && (about % 2 === 1 || before.trim() === "")
  const bare = !/\b(?:i|i'm|i've|they|he|she|we|is|was|are|were|has|had|will|have)\b/i.test(words) && words.length < 160
  const named = reading.names.some(inside)
  let weight = beside ? 2 : 0
  if (MEETING.test(words) || isScheduled(reading.at(date.start), reading)) weight += 2
  if (STRONG.test(words)) weight += 1
  if (WENT_ABOUT.test(words)) weight += 2
  if (about % 2 === 1 || (named && /\bfor (?:an? |the )?\p{Ll}/u.test(words))) weight += 1
  if (date.time !== null || reading.looseTimes.some(inside)) weight += 1
  if (named) weight += 1
  if (reading.firms.some(inside)) weight += 1
  if (bare) weight += 1
  const format = formatOf(words)
  if (format !== undefined) weight += format === "automated" ? 3 : 1
  if ((itWas || itWasThere) && date.lean !== "future") weight += 1
  // With nothing told before that "it" may be but the interview.
  if (itWasThere && !reading.events.some((event) => OF_ANOTHER.test(event.topic) && event.clause.sentence < number))
    weight += 1
  if (about >= 2) weight += 1
  return weight
}

const OF_ANOTHER = /^(?:message|reply|offer|away)$/

export function claimOf(
  date: DateMention,
  day: Temporal.PlainDate,
  sentence: Clause[],
  words: string,
  reading: Reading,
): InterviewClaim {
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  const time =
    hourOfDay(date, day) ??
    reading.looseTimes.find((one) => one.start >= from && one.end <= to)?.time ??
    hoursAgo(reading.text.slice(date.start, date.end), reading)
  const format = formatOf(words)
  const minutes = date.minutes ?? minutesOf(words)
  return interviewAt(
    { start: Math.max(from, date.start), end: Math.min(to, date.end) },
    {
      day: day.toString(),
      time,
      ahead: Temporal.PlainDate.compare(day, reading.today) > 0,
      ...(format ? { format } : {}),
      ...(minutes ? { minutes } : {}),
      sure: !date.guess,
    },
  )
}

/** "Should've been yesterday at 3": it was not. */
export const UNDONE = /\b(?:should(?:'ve| have) been|(?:was|were) (?:meant|supposed|due|going) to\b|was to be)\b/i

/** What the candidate says of the day itself; "my dad knows him" behind it is another matter. */
export function ownWords(sentence: Clause[], clause: Clause): string {
  return sentence
    .filter((one) => one.story === "mine" && one.index <= clause.index + 1)
    .map((one) => one.text)
    .join(" ")
}

function isOwn(clause: Clause): boolean {
  return !clause.imagined && clause.story === "mine" && clause.block === null && !clause.command && !clause.quoted
}

/** "It's Friday night": the day of writing. */
export function isNow(date: DateMention, reading: Reading): boolean {
  if (
    !/\b(?:it'?s|it is|today'?s|today is)(?: (?:now|only|already|just|currently|about|nearly))*\s+(?:a |the )?$/i.test(
      reading.text.slice(Math.max(0, date.start - 24), date.start),
    )
  )
    return false
  return (
    date.day(reading.view({ tense: null }))?.equals(reading.today) === true ||
    date.day(reading.view({ tense: "future", from: reading.today.subtract({ days: 1 }) }))?.equals(reading.today) ===
      true
  )
}

/** "Saw her 3 hours ago": the hour it began. "Came out an hour ago": the hour before that. */
export function hoursAgo(words: string, { now }: Pick<Reading, "now">, ended = false): string | null {
  const match = /^(\w+) (hours?|hrs?) ago$/i.exec(words)
  if (!match) return null
  const start = now.toPlainDateTime().subtract({ hours: numberOf(match[1]!) + (ended ? 1 : 0) })
  return start.toPlainDate().equals(now.toPlainDate()) ? start.toPlainTime().toString({ smallestUnit: "minute" }) : null
}
