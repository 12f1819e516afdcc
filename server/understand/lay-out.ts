/**
 * Lays a cleaned text out for the readers: clauses, dates, names, and events with the dates that belong to them.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import { isAgencyAt } from "./agencies.ts"
import { foreground } from "./background.ts"
import { type Clause, clauseOf, clauses, plainClause } from "./clauses.ts"
import { type DateMention, findDates, type View } from "./dates.ts"
import { findEntities } from "./entities.ts"
import { assignDates, findEvents } from "./events.ts"
import { findFirms, isNameless, KNOWN_PHRASE } from "./firms.ts"
import { findNames, ownName } from "./names.ts"
import { countryOf } from "./place.ts"
import { firmSpans, shortForms } from "./readers/company.ts"
import { READERS } from "./readers/index.ts"
import type { Pending, Reading } from "./reading.ts"
import { findRivals } from "./rivals.ts"
import { settleTopics } from "./topics.ts"

export interface LayOutContext {
  now: Temporal.ZonedDateTime
  timeZone: string
  asked: string | null
  region: string | undefined
  pending: Pending | null
  lastTold: string[]
}

/** What the readers read. The interviews' days are filled in once they have been read. */
export function layOut(text: string, situation: Situation, context: LayOutContext): Reading {
  const now = inZone(context.now, situation.employerTimeZone ?? situation.timeZone ?? context.timeZone)
  const today = now.toPlainDate()
  const region = situation.region ?? context.region
  const country = region?.slice(0, 2).toUpperCase() ?? countryOf(situation.timeZone ?? context.timeZone)
  const dayFirst = country !== "US"

  const cut = clauses(text, context.asked === "draft")
  if (cut.length === 0) cut.push(plainClause(text))
  const found = findDates(text)
  const sure = findFirms(text)
  const phrases = sure.filter((firm) => firm.score === KNOWN_PHRASE)
  // "Ruby Tuesday" is no day, nor is the 10 of "Mitre 10".
  const days = found.dates.filter(
    (date) => !isName(text, date) && !phrases.some((firm) => date.start < firm.end && firm.start < date.end),
  )
  // "It's now the 20th" of a day that is not today: their new date.
  const view = (over: Partial<View>): View => ({
    today,
    from: today,
    event: null,
    tense: null,
    quoted: false,
    dayFirst,
    country,
    ...over,
  })
  const isToday = (date: DateMention): boolean => {
    const day = date.day(view({}))
    return !day || !/\d/.test(text.slice(date.start, date.end)) || Math.abs(day.until(today).days) < 2
  }
  const dates = foreground(text, days, isToday)
  const known = (situation.people ?? []).flatMap((person) => person.name ?? [])
  const entities = findEntities(text, sure, days).filter(
    (one) => one.kind !== "firm" || !isNameless(text.slice(one.start, one.end)),
  )
  const firms = [...sure, ...entities.filter((one) => one.kind === "firm")].sort((a, b) => a.start - b.start)
  const agencies = firms.filter((firm) => isAgencyAt(text, firm))
  const notNames = [...firmSpans(text, firms), ...shortForms(text, situation.company, known), ...days]
  const people = entities.filter((one) => one.kind === "person")
  const names = findNames(text, cut, known, notNames, people, agencies)
  const pending = context.pending?.kind ?? null
  const events = settleTopics(findEvents(cut, READERS), {
    text,
    clauses: cut,
    names,
    situation,
    today,
    pending,
    lastTold: context.lastTold,
  })
  const loose = assignDates(text, cut, events, dates)
  const byClause = new Map(events.filter((event) => event.topic === "interview").map((event) => [event.clause, event]))
  const looseTimes = found.times.filter((time) => {
    const event = byClause.get(clauseOf(cut, time.start)!)
    event?.times.push(time)
    return !event
  })

  return {
    text,
    clauses: cut,
    firms,
    agencies,
    rivals: findRivals(text, cut, firms, names, situation),
    own: ownName(text),
    names,
    dates,
    events,
    loose,
    looseTimes,
    now,
    today,
    dayFirst,
    country,
    situation,
    asked: context.asked,
    pending: context.pending,
    lastTold: context.lastTold,
    interviewDays: [],
    metOn: new Map(),
    view,
    at: (offset) => clauseOf(cut, offset)!,
    sentence: (clause) => sentenceOf(cut, clause),
  }
}

/** "Mr. Friday", "May Summers": a day's name that somebody bears. */
function isName(text: string, date: { start: number; end: number }): boolean {
  return (
    /\b(?:mr|mrs|ms|miss|dr|sir|madam|ma'am)\.?\s+$/i.test(text.slice(Math.max(0, date.start - 8), date.start)) ||
    (/^(?:May|April|June|August|Summer)$/.test(text.slice(date.start, date.end)) &&
      /^ \p{Lu}\p{Ll}+/u.test(text.slice(date.end)) &&
      !/\bin\s+$/i.test(text.slice(Math.max(0, date.start - 4), date.start))) ||
    // "Jan's own inbox"
    (text.slice(date.start, date.end) === "Jan" && /^'s \p{Ll}/u.test(text.slice(date.end))) ||
    // "with Thu Trang Nguyen", "by Engr. Sunday Okwuosa", "the lady, Jan, said"
    (/^(?:Jan|Sunday|Monday|Friday|Thu|Sun)$/.test(text.slice(date.start, date.end)) &&
      ((/^ \p{Lu}\p{Ll}{2,}/u.test(text.slice(date.end)) &&
        /\b(?:with|by|saw|met|engr|eng|chief|called|thanked)[./]?\s+$/i.test(
          text.slice(Math.max(0, date.start - 9), date.start),
        )) ||
        (/\b(?:lady|woman|called|named),? $/i.test(text.slice(Math.max(0, date.start - 9), date.start)) &&
          (!/\bcalled $/i.test(text.slice(Math.max(0, date.start - 8), date.start)) ||
            SOMEBODY_CALLED.test(text.slice(Math.max(0, date.start - 24), date.start))))))
  )
}

/** "A lady called Jan"; "HR called Monday" is a call, and its day. */
const SOMEBODY_CALLED =
  /\b(?:lady|woman|man|guy|bloke|chap|lad|girl|fella|person|one|someone|somebody|(?:is|was|'s|be|being|are)) called $/i

/** An unknown zone leaves the clock as it came. */
function inZone(now: Temporal.ZonedDateTime, zone: string): Temporal.ZonedDateTime {
  try {
    return now.withTimeZone(zone)
  } catch {
    return now
  }
}

function sentenceOf(clauses: Clause[], clause: Clause): Clause[] {
  let first = clause.index
  let last = clause.index
  while (first > 0 && clauses[first - 1]?.sentence === clause.sentence) first--
  while (clauses[last + 1]?.sentence === clause.sentence) last++
  return clauses.slice(first, last + 1)
}
