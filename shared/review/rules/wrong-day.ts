import { type Day, dayOf, isoOf, weekdayOf } from "../../language/day.ts"
import { WEEKDAYS as DAY_NAMES, MONTHS as MONTH_NAMES } from "../../language/day-names.ts"
import { Taken } from "../../language/taken.ts"
import { type Draft, defineRule, type Hit } from "../rule.ts"

const WEEKDAYS = DAY_NAMES.map((name) => name.toLowerCase())
const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase())

const WEEKDAY =
  "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun)\\b"
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"

/** Words that date something gone by, each with what they mean read today. */
const DATES: { pattern: RegExp; fits: (match: RegExpMatchArray, interview: Day, today: Day) => boolean }[] = [
  {
    pattern: /\b(?:today|this (?:morning|afternoon|evening)|earlier (?:today|on)|tonight|just now)\b/giu,
    fits: (_, day, today) => day === today,
  },
  {
    pattern: /\b(?:yesterday(?: (?:morning|afternoon|evening))?|last night)\b/giu,
    fits: (_, day, today) => day === today - 1,
  },
  { pattern: /\b(?:the day before yesterday)\b/giu, fits: (_, day, today) => day === today - 2 },
  {
    pattern: /\b(?:(?<count>\d+|two|three|four|five|six|seven) days ago)\b/giu,
    fits: (m, day, today) => day === today - number(m.groups!.count!),
  },
  {
    pattern: /\blast week\b/giu,
    fits: (_, day, today) => monday(day) === monday(today) - 7 || (today - day >= 5 && today - day <= 10),
  },
  { pattern: /\bearlier this week\b/giu, fits: (_, day, today) => monday(day) === monday(today) },
  {
    pattern: new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})\\b(?:\\.?,? (?<year>20\\d\\d))?`,
      "giu",
    ),
    fits: (m, day) => sameDate(m, day),
  },
  {
    pattern: new RegExp(
      `\\b(?<month>${MONTH})\\b\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>20\\d\\d))?`,
      "giu",
    ),
    fits: (m, day) => sameDate(m, day),
  },
  {
    pattern: /\b(?<a>\d{1,2})[/.](?<b>\d{1,2})(?:[/.](?:20)?\d\d)?\b/gu,
    fits: (m, day) => {
      const [, month, date] = isoOf(day).split("-").map(Number)
      const [a, b] = [Number(m.groups!.a), Number(m.groups!.b)]
      return (a === month && b === date) || (b === month && a === date)
    },
  },
  {
    pattern: /\bthe (?<day>\d{1,2})(?:st|nd|rd|th)\b/giu,
    fits: (m, day) => Number(isoOf(day).slice(8)) === Number(m.groups!.day),
  },
  { pattern: new RegExp(`\\b(?<last>last )?${WEEKDAY}`, "giu"), fits: (m, day, today) => fitsWeekday(m, day, today) },
]

/** What tells that a date is the interview's. */
const MEETING =
  /\b(?:interview\p{L}*|met(?! (?:your|my|an?|another|him|her|his|their)\b)|meet(?:ing)?|(?:spoke|speak(?:ing)?|talk(?:ed|ing)?)(?! (?:to|with) (?:my|an?|another|his|her|their)\b| it over)|sit(?:ting)? (?:with|down)|minute|moment|hour|chat\p{L}*|conversation|call|visit\p{L}*|tour|saw(?! (?:the|my|an?|it|what|him|her|how)\b)|see(?:ing)? (?:me|you)|show(?:ed|ing)? me|having me|had me|time|thank\p{L}*|thx|came|come (?:in|by|to)|sat down|discussion|trial shift|session|enjoyed|day)\b/iu
/** What tells that it is something else's. */
const OTHER =
  /\b(?:by|until|till|before|from|starting|start|available|next|this coming|coming|decid\p{L}*|decision|hear (?:back|from)|let (?:me|you) know|deadline|will|can|could|shall|would|every|each|most|since(?! (?:we|our|i|the|my)\b)|after (?:the|a|my)|(?:my|taking my|answering my) (?:call|message|note|email|letter)|shifts?|closes?|open|due|birthday|at the latest|said (?:i|you) would|promised|told me|emailed|e-mailed|left a|rang|phoned|i called|replied|posted|bought|finished|happened|arrived|invited|feedback|wrote|sent|email of|note of|message of|your (?:e-?mail|message|call|letter|reply|note)|went|tried|read|made|watched|visited|applied|application)\b[^.!?;]{0,25}$/iu

/** The day that dates the interview is not the interview's, as read on the day of writing. */
export default defineRule({
  id: "wrong-day",
  level: "error",
  kinds: ["T", "F"],
  sources: ["onesource"],
  messages: ["not-that-day"],
  *check(draft) {
    const { today, body, subject, group } = draft
    const days = interviewDays(draft)
    if (today === undefined || days.length === 0) return
    const now = dayOf(today)
    // A status mail may name the day of a mail or of the decision as well.
    const known = group === "F" ? [...otherDays(draft), ...days] : days
    if (subject) yield* wrongDays(subject, 0, "subject", known, now)
    for (const { text, start } of body.sentences) yield* wrongDays(text, start, "body", known, now)
  },
})

function interviewDays({ situation, today }: Draft): Day[] {
  const days = (situation?.interviews ?? []).map((one) => dayOf(one.at))
  return today === undefined ? days : days.filter((day) => day <= dayOf(today))
}

function otherDays({ situation }: Draft): Day[] {
  const { messages = [], replies = [] } = situation ?? {}
  return [...messages.map(({ at }) => at), ...replies.map(({ at }) => at)]
    .filter((at) => at !== undefined && at !== null)
    .map(dayOf)
}

function* wrongDays(text: string, offset: number, where: "subject" | "body", days: Day[], today: Day): Iterable<Hit> {
  const taken = new Taken(text.length)
  for (const { pattern, fits } of DATES)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (!taken.take(start, end)) continue
      if (!datesTheInterview(text, start, end) || days.some((day) => fits(match, day, today))) continue
      const right = wordsFor(days.at(-1)!, today)
      yield {
        message: "not-that-day",
        in: where,
        span: { start: offset + start, end: offset + end },
        params: { said: match[0], day: isoOf(days.at(-1)!), weekday: capital(WEEKDAYS[weekdayOf(days.at(-1)!) - 1]!) },
        ...(right !== undefined && { replacement: fitting(match[0], right) }),
      }
    }
}

/** What an interview may also be called behind which its day stands. */
const OCCASION =
  /^(?:test|audition|trial|hour|half|morning|afternoon|evening|lesson|stage|shift|minute|moment|second|welcome|hospitality|appointment|part|all|rest)$/iu
const ABOUT = /^\s+(?:about|regarding|for|with|to|when|where|with|on|as|over|here|there)\b/iu
/** How far back the words are that tell what a date belongs to. */
const NEAR = 160

function datesTheInterview(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(" but "), newClause(before)) + 1)
  if (OTHER.test(clause) || /\b(?:black|good|easter|cyber|palm|ash|shrove)\s$/iu.test(before)) return false
  // "The flood of 3 May", "the story of the Monday meeting": of something else.
  const ofWhat = /(?<what>[\p{L}'’-]+) of (?:the |last )?$/iu.exec(clause.slice(-60))?.groups?.what
  if (ofWhat !== undefined && !MEETING.test(ofWhat) && !OCCASION.test(ofWhat)) return false
  // "The spaniel that came in last Friday": the day of what somebody else did.
  const whose =
    /\b(?:the|an?|your|that|those|one)\s(?<what>\p{L}[\p{L}'’-]*)\s(?:that|which|who)\s(?!(?:i|we|you)\b)[^,]{0,40}$/iu.exec(
      clause,
    )
  if (whose && !MEETING.test(whose.groups!.what!) && !OCCASION.test(whose.groups!.what!)) return false
  // "The Friday market" is a market, "your Monday shift" a shift.
  const described = /\b(?:the|a|an|every|your|their|our|my|those|these)\s$/iu.test(before)
  if (
    described &&
    /^(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(text.slice(start, end)) &&
    !MEETING.test(text.slice(end, end + 20))
  )
    return false
  const after = text.slice(end, end + 60)
  if (isKindOfThing(before, text.slice(start, end), after)) return false
  if (/^(?:'s|’s)/u.test(after))
    return /^(?:'s|’s)\s+(?:\p{L}+\s+){0,2}(?:interview|meeting|call|chat|conversation|talk|tour|visit|discussion)/iu.test(
      after,
    )
  // "The 1 May parade"; "on Tuesday, when I had to change the time".
  if (
    /\d/u.test(text.slice(start, end)) &&
    described &&
    /^\s+(?!and\b|or\b|at\b|in\b|was\b|is\b)\p{Ll}{3,}/u.test(after) &&
    !MEETING.test(after.slice(0, 20)) &&
    !ABOUT.test(after)
  )
    return false
  if (
    /^[^.;!?]{0,40}\b(?:chang(?:e|ed|ing)|mov(?:e|ed|ing)|cancel\p{L}*|reschedul\p{L}*|postpon\p{L}*)\b/iu.test(after)
  )
    return false
  if (
    /(?:^|[.!?,]\s+|\bthat\s+)$/u.test(before) &&
    /^\s+was (?:such |truly |quite )?(?:an? )?(?:delight|joy|pleasure|treat|great|lovely|wonderful|good|fun)\b/iu.test(
      after,
    )
  )
    return true
  return MEETING.test(clause) || /^\s*(?:interview|meeting|call|chat|conversation)\b/iu.test(after)
}

function fitsWeekday(match: RegExpMatchArray, interview: Day, today: Day): boolean {
  const short = match.groups!.weekday!.toLowerCase().slice(0, 3)
  if (!WEEKDAYS[weekdayOf(interview) - 1]!.startsWith(short)) return false
  const ago = today - interview
  // "Last Friday" on a Sunday may be the one two days ago or the one before it.
  return !match.groups!.last || (ago >= 1 && ago <= 13)
}

function sameDate(match: RegExpMatchArray, day: Day): boolean {
  const month = MONTHS.findIndex((name) => name.startsWith(match.groups!.month!.toLowerCase().slice(0, 3))) + 1
  const [, ours, date] = isoOf(day).split("-").map(Number)
  return month === ours && Number(match.groups!.day) === date
}

/** How the day is said today; undefined where it is too long ago for a word. */
function wordsFor(day: Day, today: Day): string | undefined {
  if (day === today) return "today"
  if (day === today - 1) return "yesterday"
  return today - day <= 6 ? capital(WEEKDAYS[weekdayOf(day) - 1]!) : undefined
}

/** A weekday for a weekday keeps what stands around it; "on" goes before one that had none. */
function fitting(said: string, right: string): string {
  const bareWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(said)
  const weekday = /^[A-Z]/.test(right)
  if (weekday) return bareWeekday ? right : `on ${right}`
  return right
}

const monday = (day: Day): Day => day - weekdayOf(day) + 1
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function number(word: string): number {
  const words = ["zero", "one", "two", "three", "four", "five", "six", "seven"]
  return words.includes(word.toLowerCase()) ? words.indexOf(word.toLowerCase()) : Number(word)
}

/** Where a clause about somebody doing something else begins: "…, and I went home on Tuesday". */
function newClause(text: string): number {
  return (
    [...text.matchAll(/,?\s(?:and|so|because|while|then|as)\s(?:then\s)?(?=(?:i|my|he|she|they|it)\b)/giu)].at(-1)
      ?.index ?? -1
  )
}

/** "For Sunday brunch", "about Monday deliveries": the weekday tells which brunch, and dates nothing. */
function isKindOfThing(before: string, date: string, after: string): boolean {
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*$/iu.test(date)) return false
  if (!/\b(?:for|about|with|of|and|or|a|busy|quiet|run|do|handle|staff|serve|cover)\s$/iu.test(before)) return false
  const next = /^\s(?<word>\p{Ll}{3,})/u.exec(after)?.groups?.word
  return next !== undefined && !MEETING.test(next) && !OCCASION.test(next) && !NO_THING.test(next)
}

const NO_THING =
  /^(?:and|was|were|has|had|have|with|about|when|where|which|that|who|went|made|gave|left|but|because|since|after|before|the|you|noon|night|last|really|very|just|again|afternoons?|mornings?|evenings?)$/iu
