/**
 * What puts a fact right: "it was the 11th not the 12th", "sorry, Thursday", "with Rita, not Ben". A bare day goes to the fact told last.
 * @module
 */
import type { Claim, DayCorrection, MessageCorrection } from "./claims.ts"
import { dayAt, dayPaths } from "./corrections/day-paths.ts"
import { equatedDays } from "./corrections/equated.ts"
import { mixedUpDay } from "./corrections/mixed-up.ts"
import { notInTheRoom, renamed } from "./corrections/people.ts"
import { weekdayNumber } from "./dates/words.ts"
import { type DateMention, hourOfDay } from "./dates.ts"
import { type Reading, told } from "./reading.ts"

/** Words that put something right. */
export const CORRECTS =
  /\b(?:sorry|actually|correction|oops|whoops|my mistake|my bad|i meant?|i mean|scrap that|scrub that|strike that|scratch that|check that|ignore that|wrong|typo|mistake|misspoke|misread|misheard|misremembered|mistyped|mixed up|got that wrong|not the|rather|instead|wait|hang on|hold on|tell a lie|should (?:be|say|have been|read)|it was \S+ not|no,|nah|(?:looked|checked|read)(?: \w+){0,4} again|(?:double[- ]|re-?)(?:checked|read))\b|^not (?:a |the )?\w+(?: weeks?| days?)?[,;] /i

/** The corrections of a message. What other readers made of the days is dropped from `claims`. */
export function corrections(reading: Reading, claims: Claim[]): Claim[] {
  const corrects = CORRECTS.test(reading.text)
  const out = notInTheRoom(reading, corrects)
  for (const { insteadOf } of out) {
    // "Roger", of the Roger Tilling known.
    const isOut = (name: string | null): boolean => name === insteadOf || name === insteadOf?.split(" ")[0]
    for (const claim of claims) {
      if (claim.fact === "interview") claim.with = claim.with.filter((person) => !isOut(person.name))
      if (claim.fact === "person" && isOut(claim.name)) claim.met = false
    }
  }
  const equated = equatedDays(reading)
  const days = mixedUpDay(reading, claims)
  if (days.length === 0) days.push(...notThatDay(reading, claims))
  if (days.length === 0) days.push(...bareDay(reading, claims))
  return [...days, ...equated, ...renamed(reading, corrects), ...out, ...otherMessage(reading, claims)]
}

/** "Not Wednesday, Thursday": whatever the situation dates on the one day gets the other. */
function notThatDay(reading: Reading, claims: Claim[]): DayCorrection[] {
  const found: DayCorrection[] = []
  const held = new Set<string>(JSON.stringify(reading.situation).match(/\d{4}-\d\d-\d\d/g))
  if (held.size === 0) return found
  for (const [index, date] of reading.dates.entries()) {
    const before = reading.text.slice(Math.max(0, date.start - 16), date.start)
    if (
      date.kind !== "day" ||
      !/(?:\b(?:not|instead of|rather than)|n't)\s+(?:on |the |on the |until |for )*$/i.test(before)
    )
      continue
    const sentence = reading.at(date.start).sentence
    const right = [reading.dates[index - 1], reading.dates[index + 1]].find(
      (other) => other !== undefined && other.kind === "day" && reading.at(other.start).sentence === sentence,
    )
    if (!right) continue
    for (const tense of ["past", "future"] as const) {
      const from = date.day(reading.view({ tense }))
      if (!from || !held.has(from.toString())) continue
      const same = nearest(right, from, tense, reading)
      if (!same) continue
      // "Not yesterday, last Monday", on a Tuesday: the Monday before.
      const to = same.equals(from) && tense === "past" ? same.subtract({ weeks: 1 }) : same
      // "It was Tuesday, not Monday, at 3 pm"
      const time = right.time ?? (date.end > right.end ? date.time : null)
      const path = dayPaths(reading).findLast((one) => dayAt(reading.situation, one) === from.toString())
      found.push({
        fact: "day-correction",
        from: from.toString(),
        to: to.toString(),
        ...(time === null ? {} : { time: hourOfDay(right.time === null ? date : right, to) ?? time }),
        ...(path !== undefined && reading.lastTold.includes(path) ? { path } : {}),
        span: { start: right.start, end: right.end },
        sure: true,
      })
      drop(claims, [date.start, right.start])
      break
    }
    if (!found.some(({ span }) => span.start === right.start)) found.push(...ofThatWeek(date, right, reading, claims))
  }
  return found
}

/** "The 25th, not the 18th", of a promise already past: the 25th of that month. */
function nearest(
  right: DateMention,
  from: Temporal.PlainDate,
  tense: "past" | "future",
  reading: Reading,
): Temporal.PlainDate | null {
  const day = right.day(reading.view({ tense }))
  const other = right.day(reading.view({ tense: tense === "past" ? "future" : "past" }))
  const far = (one: Temporal.PlainDate): number => Math.abs(from.until(one).days)
  const ordinal = /^(?:(?:on |the )*)\d/i.test(reading.text.slice(right.start, right.end))
  return day && other && ordinal && far(other) < far(day) ? other : day
}

/** "Tuesday, not Monday", of a Monday some weeks back: the Tuesday of its week. */
function ofThatWeek(wrong: DateMention, right: DateMention, reading: Reading, claims: Claim[]): DayCorrection[] {
  const [no, yes] = [wrong, right].map(({ start, end }) =>
    weekdayNumber(reading.text.slice(start, end).replace(/^on /i, "")),
  )
  if (!no || !yes) return []
  const path = dayPaths(reading).findLast(
    (one) => Temporal.PlainDate.from(dayAt(reading.situation, one)!).dayOfWeek === no,
  )
  if (path === undefined) return []
  const from = dayAt(reading.situation, path)!
  const to = Temporal.PlainDate.from(from)
    .add({ days: yes - no })
    .toString()
  drop(claims, [wrong.start, right.start])
  return [{ fact: "day-correction", from, to, path, span: { start: right.start, end: right.end }, sure: true }]
}

/** "Oops, I mean Saturday", "correction: Dec 2". */
function bareDay(reading: Reading, claims: Claim[]): DayCorrection[] {
  if (!CORRECTS.test(reading.text) || reading.text.length > 200) return []
  const date = reading.dates.findLast((one) => one.kind === "day" || one.kind === "period")
  if (!date || !isBare(reading, date)) return []
  // "I was wrong, they said two weeks": their promise.
  if (
    date.kind === "period" &&
    reading.events.some((event) => event.topic === "decision" && event.dates.includes(date))
  )
    return []
  // "The 11th not the 12th", and nothing is known of the 12th.
  if (/\b(?:not|instead of|rather than)\s+(?:on )?(?:the )?$/i.test(reading.text.slice(0, date.start))) return []
  const path = lastDay(reading, date)
  if (path === undefined) return []
  const day = date.day(viewOf(path, reading))
  if (!day) return []
  // "Sorry, last Monday", where yesterday stands, which was one: the Monday before.
  const held =
    dayAt(reading.situation, path) === day.toString() && /^last \w+day$/i.test(reading.text.slice(date.start, date.end))
  // The interview reader has read this one, with the people and the hour that came along.
  const here = claims.filter((claim) => claim.span.start === date.start)
  if (!held && path.startsWith("interviews") && here.some((claim) => claim.fact === "interview")) return []
  drop(claims, [date.start])
  const to = (held ? day.subtract({ weeks: 1 }) : day).toString()
  return [{ fact: "day-correction", from: null, to, path, span: { start: date.start, end: date.end }, sure: true }]
}

const SMALL =
  /\b(?:sorry|actually|correction|oops|whoops|my mistake|my bad|mistake|i meant?|i mean|meant|scrap|scratch|ignore|forget|that|this|it|was|is|it's|its|i got it wrong|got|wrong|i|typo|misspoke|misread|misheard|misremembered|looked|checked|e-?mail|letter|message|text|notes?|diary|calendar|no|nah|nope|wait|hang|hold|on|tell a lie|should|be|say|have|been|read|at|by|the|of|in|a|for|and|but|oh|ah|ok|yes|yeah|er|erm|um|hi|coach|they said|said|think|maybe|make|just|date|day|one|to|not|rather|instead|same time|please|last|change|until|till|again|says?|put|she|he|they|she's|he's|i'd|had|told|you|has|gave|own|writing|misremembered|mistyped|two|three|wrote|me|weeks?|days?)\b/gi

/** The day's sentence says nothing else. */
function isBare(reading: Reading, date: DateMention): boolean {
  const clause = reading.at(date.start)
  if (!told(clause)) return false
  const sentence = reading.sentence(clause)
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  if (!CORRECTS.test(reading.text.slice(Math.max(0, from - 60), to))) return false
  let words = reading.text.slice(from, to)
  for (const other of reading.dates.toReversed())
    if (other.start >= from && other.end <= to)
      words = words.slice(0, other.start - from) + words.slice(other.end - from)
  return words.replace(SMALL, "").replace(/[^\p{L}]+/gu, "").length <= 3
}

/** The day told last, as far as it can be known; undefined where it cannot. */
function lastDay(reading: Reading, date: DateMention): string | undefined {
  const paths = dayPaths(reading)
  const sentence = reading.sentence(reading.at(date.start))
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  const past =
    /\bwas\b/i.test(reading.text.slice(from, to)) ||
    reading.dates.some((one) => one.lean === "past" && one.start >= from && one.end <= to)
  const fits = (path: string): boolean => !past || !/decisionDate|answerBy/.test(path) || beforeToday(path, reading)
  const told = reading.lastTold.filter((path) => paths.includes(path) && fits(path))
  if (told.length > 0) return told.findLast((path) => isNear(date, path, reading)) ?? told.at(-1)
  const fitting = paths.filter(fits)
  if (fitting.length === 1 || paths.length === 1) return fitting[0]
  // The question that stands open was asked after its forerunner had been answered.
  const { asked } = reading
  if (asked === null) return undefined
  const order = /^(?:decisionDate|followUpPolicy)/.test(asked) ? /^(?:messages|interviews)/ : /^interviews/
  return paths.findLast((path) => order.test(path))
}

/** What puts a day right is not far from it, nor on the other side of today: "correction, September 4" is no interview of last week. */
function isNear(date: DateMention, path: string, reading: Reading): boolean {
  const held = dayAt(reading.situation, path)
  const day = date.day(viewOf(path, reading))?.toString()
  const today = reading.today.toString()
  if (held === undefined || day === undefined || day > today !== held > today) return false
  return Math.abs(Temporal.PlainDate.from(day).until(held).days) <= FAR
}
const FAR = 60

function beforeToday(path: string, reading: Reading): boolean {
  const day = dayAt(reading.situation, path)
  return day !== undefined && day < reading.today.toString()
}

function viewOf(path: string, reading: Reading) {
  const today = reading.today.toString()
  const event = reading.interviewDays.at(-1) ?? null
  const ahead = /decisionDate|answerBy/.test(path) || (dayAt(reading.situation, path) ?? today) > today
  const from = path === "decisionDate" && event !== null ? event : reading.today
  return reading.view({ tense: ahead ? "future" : "past", event, from })
}

function drop(claims: Claim[], starts: number[]): void {
  for (let i = claims.length - 1; i >= 0; i--) if (starts.includes(claims[i]!.span.start)) claims.splice(i, 1)
}

const WAY =
  "(?:(?<kind%>thank[- ]?you|follow[- ]?up|check[- ]?in)|(?<email%>e-?mail(?:ed)?)|(?<phone%>(?:phone |tele)?(?:call|phone)(?:ed)?|rang|voice ?mail)|(?<mail%>letter|card|post(?:ed)?)|(?<none%>text(?:ed)?|sms|whats ?app(?:ed)?|dm|linkedin))"
const WAYS = new RegExp(
  `(?:^|\\b(?:it was|that was|was|i|by|via|actually|sorry|meant|mean|on|sent),? )(?:an? |by |the |my )?${WAY.replaceAll("%", "")}(?: (?:note|message|e-?mail))?,? (?:and )?not (?:an? |by |via |the |on |my )?${WAY.replaceAll("%", "2")}`,
  "i",
)

/** "It was a text, not an email": of the message told last. */
function otherMessage(reading: Reading, claims: Claim[]): MessageCorrection[] {
  const match = WAYS.exec(reading.text)
  const g = match?.groups
  if (!match || !g || !reading.situation.messages?.length || (g.kind === undefined) !== (g.kind2 === undefined))
    return []
  const clause = reading.at(match.index)
  if (clause.question || clause.imagined || clause.story !== "mine" || clause.block !== null) return []
  const span = { start: match.index, end: match.index + match[0].length }
  for (let i = claims.length - 1; i >= 0; i--) {
    const { fact } = claims[i]!
    if ((fact === "message" || fact === "no-message") && claims[i]!.span.start >= clause.start) claims.splice(i, 1)
  }
  if (g.kind !== undefined)
    return [{ fact: "message-correction", kind: /^t/i.test(g.kind) ? "thank_you" : "follow_up", span, sure: true }]
  const channel = g.email ? "email" : g.phone ? "phone" : g.mail ? "mail" : null
  return [{ fact: "message-correction", channel, span, sure: true }]
}
