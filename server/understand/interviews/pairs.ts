/**
 * Two rounds in one sentence, each day with its own people: "saw Lorna on Tuesday and her boss Alastair on Thursday", "first on the 3rd
 * with Anil, second on the 9th with Mr. Joseph".
 * @module
 */
import type { InterviewClaim } from "../claims.ts"
import type { Clause } from "../clauses.ts"
import { type DateMention, hourOfDay } from "../dates.ts"
import type { NameMention } from "../names.ts"
import { type Reading, takeLoose } from "../reading.ts"
import { formatOf } from "./length.ts"

/** More than these are a list of something else. */
const MOST = 4

/** Gives each day of such a sentence its people, adding the days that no claim has yet. Changes `claims`. */
export function pairDays(claims: InterviewClaim[], reading: Reading): void {
  const done = new Set<number>()
  for (const claim of [...claims].slice(0, MOST)) {
    if (claim.mode !== "tell" || claim.day === null) continue
    const clause = reading.at(claim.span.start)
    if (done.has(clause.sentence)) continue
    done.add(clause.sentence)
    const pairs = pairsOf(clause, reading)
    if (pairs === null) continue
    const resolved = pairs.flatMap(({ date, names, words }) => {
      const told = claims.find((other) => other.span.start === date.start && other.day !== null)?.day
      const day = told
        ? Temporal.PlainDate.from(told)
        : date.day(reading.view({ tense: date.lean ?? (claim.ahead ? "future" : "past") }))
      return day ? [{ date, day, names, words }] : []
    })
    if (resolved.length < pairs.length) continue
    if (new Set(resolved.map(({ day }) => day.toString())).size < resolved.length) continue
    for (const { date, day, names, words } of resolved) {
      const met = names.map((name) => ({ name: name.name, span: { start: name.start, end: name.end } }))
      const known = claims.find((other) => other.mode === "tell" && other.day === day.toString())
      takeLoose(date, reading)
      const format = formatOf(words)
      if (known) {
        known.with = met
        if (format) known.format = format
        else delete known.format
        continue
      }
      const { format: _, minutes: __, which: ___, ...base } = claim
      claims.push({
        ...base,
        ...(format ? { format } : {}),
        day: day.toString(),
        time: hourOfDay(date, day),
        with: met,
        another: true,
        ahead: Temporal.PlainDate.compare(day, reading.today) > 0,
        span: { start: date.start, end: date.end },
        sure: !date.guess,
      })
    }
  }
}

interface Pair {
  date: DateMention
  names: NameMention[]
  /** The words of that round alone. */
  words: string
}

/** The days of a sentence with the people of each; null where they do not go in pairs. */
function pairsOf(clause: Clause, reading: Reading): Pair[] | null {
  const sentence = reading.sentence(clause)
  const [from, to] = [sentence[0]!.start, sentence.at(-1)!.end]
  if (sentence.some((one) => one.story !== "mine" || one.imagined || one.question || one.block !== null)) return null
  const inside = (one: { start: number; end: number }): boolean => one.start >= from && one.end <= to
  const ofOthers = new Set(
    reading.events
      .filter((event) => event.topic !== "interview" && event.topic !== "other")
      .flatMap((event) => event.dates),
  )
  const dates = reading.dates.filter(
    (date) =>
      inside(date) &&
      date.kind === "day" &&
      !ofOthers.has(date) &&
      !/^(?:by|until|till|til|before|since|from)$/.test(date.prep ?? ""),
  )
  const names = reading.names.filter(
    (name) => inside(name) && name.kind !== "recruiter" && (name.kind !== "hr" || name.link === "with"),
  )
  const [first] = dates
  if (first === undefined || dates.length < 2 || dates.length > MOST || names.length < 2) return null
  if (dates.some((date) => ofOthers.has(date))) return null
  // "Saw Ann on the 3rd and Bob on the 5th": the day behind its people, or before them.
  const behind = names[0]!.start < first.start
  const pairs = dates.map((date, index) => {
    const start = behind ? (dates[index - 1]?.end ?? from) : date.start
    const end = behind ? date.end : (dates[index + 1]?.start ?? to)
    const own = names.filter((name) => name.start >= start && name.end <= end)
    // "… Ann last Tuesday and the second yesterday with Bob"
    const next = dates[index + 1]?.start ?? to
    const late = own.length === 0 ? names.filter((name) => name.start >= date.end && name.end <= next) : []
    // Behind its people a round begins: "first by phone on the 3rd with Ann, second on site on the 9th with Bob".
    const before = names.filter((name) => name.end <= start).at(-1)?.end ?? from
    const words = behind
      ? reading.text.slice(start, late.length > 0 ? next : end)
      : reading.text.slice(before, own.at(-1)?.end ?? end)
    // "… then on the 9th with her and Mr. Haddad": the one of the round before.
    const again = /\bwith (?:her|him) and\b/i.test(reading.text.slice(start, behind && late.length === 0 ? end : next))
      ? names.filter((name) => name.end <= date.start).slice(-1)
      : []
    return { date, names: unique([...again, ...own, ...late]), words }
  })
  if (pairs.some((pair) => pair.names.length === 0)) return null
  // Two firms are two applications.
  const firms = reading.firms.filter(inside).map((firm) => reading.text.slice(firm.start, firm.end))
  if (new Set(firms).size > 1) return null
  // What is sent, said or left in between is no round.
  if (pairs.slice(1).some(({ words }) => ELSE.test(words))) return null
  return pairs
}

const ELSE =
  /\b(?:thank\w*|sent|e-?mail\w*|texted|wrote|written|rang|called|phoned|messaged|replied|said|says|told|away|back|off|leave|holiday|decid\w+|offer\w*|appl\w+|start\w*|birthday|not|never|didn't|haven't)\b/i

function unique(names: NameMention[]): NameMention[] {
  return names.filter((name, index) => names.findIndex((other) => other.name === name.name) === index)
}
