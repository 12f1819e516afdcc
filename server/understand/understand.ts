/**
 * Free text into facts, without any model: clean, cut, find names and dates, read, merge. Pure and deterministic.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type { Understood } from "../../shared/wire/understand.ts"
import { answerTo } from "./asked.ts"
import type { Claim, DayCorrection, InterviewClaim } from "./claims.ts"
import { clauses } from "./clauses.ts"
import { findDates } from "./dates.ts"
import { assignDates, clauseOf, findEvents } from "./events.ts"
import { intentOf } from "./intent.ts"
import { merge } from "./merge.ts"
import { findNames } from "./names.ts"
import { normalise } from "./normalise.ts"
import { firmSpans } from "./readers/company.ts"
import { READERS } from "./readers/index.ts"
import { CORRECTS } from "./readers/interview.ts"
import type { Reading } from "./reading.ts"

export interface UnderstandContext {
  now: Temporal.ZonedDateTime
  /** The request's zone: written into a situation that has none. */
  timeZone: string
  /** What is known already. */
  situation?: Situation
  /** JSON path of the question that the text may answer. */
  asked?: string | null
  /** Where the situation has none: decides the order of numeric dates. */
  region?: string
}

/**
 * Reads a message and gives back the whole new situation, each fact with the words it came from, and what the message is for.
 * Offsets are UTF-16 and count in `text` as given. Never throws; time grows linearly with the text.
 */
export function understand(text: string, context: UnderstandContext): Understood {
  const given: Situation = context.situation ?? {}
  const start: Situation = given.timeZone === undefined ? { timeZone: context.timeZone, ...given } : given
  const normal = normalise(text)
  const reading = read(normal.text, start, context)

  const claims: Claim[] = []
  for (const reader of READERS) {
    const found = reader.read(reading)
    claims.push(...found)
    if (reader.name === "interview") {
      reading.interviewDays = interviewDays(start, found)
      reading.metOn = metOn(start, found)
    }
  }
  claims.push(...dayCorrections(reading, claims))
  if (context.asked) claims.push(...answerTo(context.asked, reading, claims))

  const merged = merge(start, settled(claims, reading), {
    now: reading.now,
    corrects: CORRECTS.test(reading.text),
    sentenceAt: (offset) => reading.at(offset).sentence,
  })
  return {
    situation: merged.situation,
    mentions: merged.mentions.map(({ field, span, value, sure }) => {
      const { start, end } = normal.original(span.start, span.end)
      return { field, start, end, text: text.slice(start, end), value, sure }
    }),
    intent: intentOf(reading, claims),
  }
}

function read(text: string, situation: Situation, context: UnderstandContext): Reading {
  const zone = situation.employerTimeZone ?? situation.timeZone ?? context.timeZone
  const now = inZone(context.now, zone)
  const today = now.toPlainDate()
  const region = situation.region ?? context.region
  const country = region?.slice(0, 2).toUpperCase() ?? countryOf(situation.timeZone ?? context.timeZone)
  const cut = clauses(text, context.asked === "draft")
  if (cut.length === 0)
    cut.push({
      index: 0,
      start: 0,
      end: text.length,
      text,
      sentence: 0,
      tense: null,
      question: false,
      imagined: false,
      negated: false,
      story: "mine",
      command: false,
      quoted: false,
      afterName: false,
      block: null,
    })
  const { dates, times } = findDates(text)
  const events = findEvents(cut, READERS)
  const usable = dates.filter((date) => !isBackground(text, date, dates, today) && !isTakenBack(text, date, dates))
  const loose = assignDates(text, cut, events, usable)
  const looseTimes = times.filter((time) => {
    const clause = clauseOf(cut, time.start)
    const event = events.find((one) => one.topic === "interview" && one.clause === clause)
    if (event) event.times.push(time)
    return !event
  })
  const known = (situation.people ?? []).flatMap((person) => person.name ?? [])
  const reading: Reading = {
    text,
    clauses: cut,
    names: findNames(text, cut, known, [...firmSpans(text), ...dates.filter((date) => date.kind !== "vague")]),
    dates: usable,
    events,
    loose,
    looseTimes,
    now,
    today,
    dayFirst: country !== "US",
    country,
    situation,
    asked: context.asked ?? null,
    interviewDays: [],
    metOn: new Map(),
    view: (over) => ({
      today,
      from: today,
      event: null,
      tense: null,
      quoted: false,
      dayFirst: country !== "US",
      country,
      ...over,
    }),
    at: (offset) => clauseOf(cut, offset)!,
    sentence: (clause) => {
      let first = clause.index
      let last = clause.index
      while (first > 0 && cut[first - 1]?.sentence === clause.sentence) first--
      while (cut[last + 1]?.sentence === clause.sentence) last++
      return cut.slice(first, last + 1)
    },
  }
  reading.interviewDays = interviewDays(situation, [])
  return reading
}

function inZone(now: Temporal.ZonedDateTime, zone: string): Temporal.ZonedDateTime {
  try {
    return now.withTimeZone(zone)
  } catch {
    return now
  }
}

/** Month first is the custom of the United States; a zone tells well enough where somebody is. */
function countryOf(timeZone: string): string {
  if (
    /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Adak|Juneau|Sitka|Nome|Metlakatla|Yakutat|Menominee|Indiana|Kentucky|North_Dakota)|US\/|Pacific\/Honolulu)/.test(
      timeZone,
    )
  )
    return "US"
  if (
    /^America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Montreal|Moncton|Whitehorse|Yellowknife|Iqaluit)|^Canada\//.test(
      timeZone,
    )
  )
    return "CA"
  if (/^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)/.test(timeZone)) return "GB"
  if (timeZone === "Europe/Dublin") return "IE"
  if (/^Australia\//.test(timeZone)) return "AU"
  return "XX"
}

/** "The 20th was Friday", "today is 1/6": days told to place others, not facts of their own. */
function isBackground(
  text: string,
  date: { start: number; end: number },
  dates: { start: number; end: number; day?: unknown }[],
  today: Temporal.PlainDate,
): boolean {
  void today
  const before = text.slice(Math.max(0, date.start - 30), date.start)
  const after = text.slice(date.end, date.end + 30)
  if (
    /\b(?:today is|today's|it'?s (?:only|now|already|just)|it is (?:only|now|already)|is (?:only|now) )\s*(?:the |a )?$/i.test(
      before,
    )
  )
    return true
  if (
    /^(?:today|tonight)$/i.test(text.slice(date.start, date.end)) &&
    /^\s+(?:is|was)\s+(?:the |a |only |now |already )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      after,
    )
  )
    return true
  const equates =
    /^\s*(?:is|was|falls on|fell on|being|=|already|came and went|has (?:come and gone|passed)|passed|is gone|has been and gone|went by)\b/i.exec(
      after,
    )
  if (equates) {
    const next = dates.find((other) => other.start >= date.end && other.start - date.end < 20)
    if (
      next &&
      /^\s*(?:is|was|falls on|fell on|being|=)\s*(?:a |the |only |just |on )?$/i.test(
        text.slice(date.end, next.start),
      ) &&
      !/\binterview\b/i.test(text.slice(Math.max(0, date.start - 40), date.start))
    )
      return true
  }
  const previous = [...dates].reverse().find((other) => other.end <= date.start && date.start - other.end < 20)
  return (
    previous !== undefined &&
    /^\s*(?:is|was|falls on|fell on|being|=)\s*(?:a |the |only |just |on )?$/i.test(
      text.slice(previous.end, date.start),
    ) &&
    !/\binterview\b/i.test(text.slice(Math.max(0, previous.start - 40), previous.start))
  )
}

/** "Friday week, sorry, I mean Friday the 13th": the day before the correction is not meant. */
function isTakenBack(
  text: string,
  date: { start: number; end: number },
  dates: { start: number; end: number }[],
): boolean {
  const next = dates.find((other) => other.start >= date.end)
  if (!next || next.start - date.end > 40) return false
  return (
    /^[^!?\n]*\b(?:sorry|i mean|i meant|no wait|wait no|wait|scratch that|make that|correction|or rather|actually)\b[^!?\n]*$/i.test(
      text.slice(date.end, next.start),
    ) && !/\b(?:thank|sent|decid|hear)/i.test(text.slice(date.end, next.start))
  )
}

function interviewDays(situation: Situation, claims: Claim[]): Temporal.PlainDate[] {
  const told = claims.flatMap((claim) =>
    claim.fact === "interview" && claim.day !== null && claim.mode !== "cancel" ? [claim.day] : [],
  )
  const known = told.length > 0 ? [] : (situation.interviews ?? []).map((one) => one.at.slice(0, 10))
  return [...new Set([...known, ...told])].sort().map((day) => Temporal.PlainDate.from(day))
}

/** Who was met on which day, as known and as told. */
function metOn(situation: Situation, claims: Claim[]): Map<string, Temporal.PlainDate> {
  const days = new Map<string, Temporal.PlainDate>()
  for (const one of situation.interviews ?? [])
    for (const id of one.with ?? []) {
      const name = situation.people?.find((person) => person.id === id)?.name
      if (name) days.set(name.toLowerCase(), Temporal.PlainDate.from(one.at.slice(0, 10)))
    }
  for (const claim of claims) {
    if (claim.fact !== "interview" || claim.day === null || claim.mode === "cancel") continue
    for (const person of claim.with) days.set(person.name.toLowerCase(), Temporal.PlainDate.from(claim.day))
  }
  return days
}

/** "It was the 11th not the 12th", "not the 12th, the 11th". */
function dayCorrections(reading: Reading, claims: Claim[]): DayCorrection[] {
  const found: DayCorrection[] = []
  for (const date of reading.dates) {
    const before = reading.text.slice(Math.max(0, date.start - 16), date.start)
    if (date.kind !== "day" || !/\b(?:not|instead of|rather than|n't)\s+(?:on |the |on the )*$/i.test(before)) continue
    const right = reading.dates
      .filter(
        (other) =>
          other !== date &&
          other.kind === "day" &&
          reading.at(other.start).sentence === reading.at(date.start).sentence,
      )
      .sort((a, b) => Math.abs(a.start - date.start) - Math.abs(b.start - date.start))[0]
    if (!right) continue
    const tense = "past"
    const from = date.day(reading.view({ tense }))
    const to = right.day(reading.view({ tense }))
    if (!from || !to) continue
    const held: string[] = [...(JSON.stringify(reading.situation).match(/\d{4}-\d\d-\d\d/g) ?? [])]
    const real = held.includes(from.toString()) ? from : (date.day(reading.view({ tense: "future" })) ?? from)
    if (!held.includes(real.toString())) continue
    const fitting = real.equals(from) ? to : (right.day(reading.view({ tense: "future" })) ?? to)
    found.push({
      fact: "day-correction",
      from: real.toString(),
      to: fitting.toString(),
      span: { start: right.start, end: right.end },
      sure: true,
    })
    // What other readers made of the two days is not meant.
    for (let i = claims.length - 1; i >= 0; i--) {
      const claim = claims[i]!
      if (claim.span.start === date.start || claim.span.start === right.start) claims.splice(i, 1)
    }
  }
  return found
}

/** A day that came with a reply belongs to that reply; a move outdoes a plain telling of the same day. */
function settled(claims: Claim[], reading: Reading): Claim[] {
  let list = claims
  for (const reply of claims) {
    if (reply.fact !== "reply") continue
    list = list.filter((claim) => {
      if (claim.fact !== "value" || claim.field !== "decisionDate" || claim.value === null) return true
      if (reply.decisionSpan && claim.span.start === reply.decisionSpan.start) return false
      const gap = reading.at(claim.span.start).sentence - reading.at(reply.span.start).sentence
      const original = /\b(?:original(?:ly)?|at the interview|in the interview|initially|first said|had said)\b/i.test(
        reading
          .sentence(reading.at(claim.span.start))
          .map((clause) => clause.text)
          .join(" "),
      )
      if (
        reply.kind === "holding" &&
        reply.decision === null &&
        gap === 1 &&
        !original &&
        typeof claim.value === "string" &&
        claim.value >= (reply.day ?? reading.today.toString())
      ) {
        reply.decision = claim.value
        reply.decisionSpan = claim.span
        return false
      }
      return true
    })
  }
  return list
}

export type { InterviewClaim }
