/**
 * Two applications told at once: one chat holds one, so neither is taken for the other's. "I interviewed at Acme on Nov 16 and at Beta
 * Corp on Nov 20." What is said of another than the one known is another story.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type { Claim, Span } from "./claims.ts"
import type { Clause } from "./clauses.ts"
import { FIRST_NAMES } from "./names.words.ts"
import { firmSpans } from "./readers/company.ts"
import type { Reading } from "./reading.ts"

/** What is asked for where two were told of: no field of the situation, but which of them the chat is about. */
export const APPLICATION = "application"

export interface Conflict {
  /** The employers told of, the one already known first. */
  companies: string[]
}

/**
 * Finds whether a message tells of interviews with more than one employer, and takes what is told of the others (of all of them, where
 * none is known yet) out of the candidate's story. `about` is the employer chosen: only what is told of that one stays.
 */
export function partApplications(reading: Reading, about?: string): Conflict | undefined {
  const told = [...interviewedAt(reading), ...counted(reading), ...theOne(reading)]
  if (about !== undefined) {
    keepOnly(about, told, reading)
    return undefined
  }
  const known = reading.situation.company
  const firms = unique(known === undefined ? told.map((one) => one.name) : [known, ...told.map((one) => one.name)])
  if (firms.length < 2) return undefined
  // Which one is meant was asked, and here is the answer.
  if (reading.asked === APPLICATION && unique(told.map((one) => one.name)).length < 2) return undefined
  if (known !== undefined) {
    // Without a known interview there is nothing to keep apart; a correction replaces.
    if (!(reading.situation.interviews ?? []).length || CORRECTS.test(reading.text)) return undefined
    const others = told.filter((one) => !alike(one.name, known))
    for (const { clause } of others) setAside(reading, clause, told)
    return { companies: firms }
  }
  for (const clause of reading.clauses) clause.story = "other"
  return { companies: firms }
}

/**
 * Leaves what is told of one employer, up to where the next one is named, and what comes before any is. In a clause that names both
 * ("Acme on Monday and Birch on Wednesday") what stands behind a name is that one's; what stands before the first can't be told apart.
 */
function keepOnly(chosen: string, told: readonly Told[], reading: Reading): void {
  const firms = unique(told.map(({ name }) => name))
  const others: Span[] = []
  let isOther = false
  for (const clause of reading.clauses) {
    const places = placesOf(firms, clause)
    if (places.length > 1) {
      others.push({ start: clause.start, end: places[0]!.at })
      for (const [index, { name, at }] of places.entries())
        if (!alike(name, chosen)) others.push({ start: at, end: places[index + 1]?.at ?? clause.end })
      isOther = false
      continue
    }
    if (places[0]) isOther = !alike(places[0].name, chosen)
    if (!isOther) continue
    clause.story = "other"
    others.push({ start: clause.start, end: clause.end })
  }
  // Another clause's interview may reach for their days as well.
  const stays = ({ start }: Span) => !others.some((other) => start >= other.start && start < other.end)
  reading.dates = reading.dates.filter(stays)
  reading.names = reading.names.filter(stays)
  reading.loose = reading.loose.filter(stays)
  reading.looseTimes = reading.looseTimes.filter(stays)
  for (const event of reading.events) {
    event.dates = event.dates.filter(stays)
    event.times = event.times.filter(stays)
  }
}

/** Where a clause names which firms, in order. */
function placesOf(firms: readonly string[], { text, start }: Clause): { name: string; at: number }[] {
  return firms
    .map((name) => ({ name, at: text.search(naming(name)) }))
    .filter(({ at }) => at >= 0)
    .map(({ name, at }) => ({ name, at: start + at }))
    .sort((a, b) => a.at - b.at)
}

/** Which of two employers an answer means: "and Birch?", "the second one", "not Acme". Null where it cannot be told. */
export function employerMeant(text: string, companies: readonly string[]): string | null {
  const named = companies.filter((one) => names(text, one))
  if (named.length === 1 && !/\bnot\b/i.test(text)) return named[0]!
  if (companies.length !== 2) return null
  if (named.length === 1) return companies.find((one) => one !== named[0])!
  if (named.length > 1) return null
  if (/\b(?:first|former)\b/i.test(text)) return companies[0]!
  return /\b(?:second|latter|last|other)\b/i.test(text) ? companies[1]! : null
}

/** A firm by its first word at least. */
function naming(firm: string): RegExp {
  const first = firm
    .replace(/^the /i, "")
    .split(" ")[0]!
    .replace(/[^\p{L}\p{N}-]/gu, "")
  return first === "" ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${first}(?![\\p{L}\\p{N}])`, "iu")
}

const names = (text: string, firm: string): boolean => naming(firm).test(text)

const CORRECTS =
  /\b(?:sorry|actually|correction|oops|i meant?|typo|my mistake|wrong|rather than|instead of|not (?:at|with) )\b/i

interface Told {
  name: string
  clause: Clause
}

/** Employers that an interview of the candidate's is told with, each in a clause of its own. */
function interviewedAt(reading: Reading): Told[] {
  const { text } = reading
  const told: Told[] = []
  const spans = firmSpans(text, reading.firms)
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const clause = reading.at(span.start)
    if (clause.story !== "mine" || clause.block !== null || clause.command || clause.imagined || clause.question)
      continue
    if (told.some((one) => one.clause === clause)) continue
    const lead = text.slice(clause.start, span.start)
    const joined =
      /^(?:and |then |, |also |plus |one |another |the other |second )*(?:one |another |the other )?(?:at|with|for)\s+(?:the )?$/i.test(
        lead,
      )
    const own = /\binterview(?:ed|s|ing)?\b[^.;]{0,40}\b(?:at|with|for)\s+(?:the )?$/i.test(lead)
    if (!joined && !own) continue
    if (/\b(?:recruiter|agency|agent|offer|worked|job at|work at)\b/i.test(lead)) continue
    const sentence = reading.sentence(clause)
    if (!sentence.some((one) => /\binterview(?:ed|s|ing)?\b|\bround\b|\bscreen\b/i.test(one.text))) continue
    const dated = reading.dates.some((date) => date.start >= clause.start && date.end <= clause.end)
    if (!dated && joined && !/^and/i.test(lead)) continue
    told.push({ name: text.slice(span.start, span.end).replace(/[.,]+$/, ""), clause })
  }
  return told
}

const COUNTED =
  /\b(?:two|2|three|3|both|several) (?:\w+ )?interviews\b[^.!?\n\p{Lu}]{0,20}(?<one>\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+){0,3}) (?:on|this|next|last|tomorrow)\b[^.!?\n]{0,30}?\band (?:(?:one )?(?:at|with) )?(?<two>\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+){0,3})/gu

/** "I have two interviews, Acme on Nov 30 and Beta Corp on Dec 2". */
function counted(reading: Reading): Told[] {
  for (const match of reading.text.matchAll(COUNTED)) {
    const { one, two } = match.groups!
    const clause = reading.at(match.index)
    const starts = [match.index + match[0].indexOf(one!), match.index + match[0].length - two!.length]
    const taken = (at: number): boolean =>
      reading.dates.some((date) => at >= date.start && at < date.end) ||
      reading.names.some((name) => at >= name.start && at < name.end)
    if (clause.story !== "mine" || clause.block !== null || clause.imagined || starts.some(taken)) continue
    if ([one!, two!].some((name) => FIRST_NAMES.has(name.split(" ")[0]!.toLowerCase()))) continue
    return [one!, two!].map((name, index) => ({ name, clause: reading.at(starts[index]!) }))
  }
  return []
}

const THE_ONE =
  /\b(?:the|that|my other) (?<firm>\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+){0,3}) (?:one|application|lot|crowd)\b/gu
const NO_FIRM =
  /^(?:Zoom|Teams|Skype|Google|HR|CV|First|Second|Third|Final|Last|Next|Phone|Video|Panel|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/

/** "And what about the Aldi one, I saw their Tess on Friday?": another than the one known, called by its name. */
function theOne(reading: Reading): Told[] {
  if (reading.situation.company === undefined) return []
  return [...reading.text.matchAll(THE_ONE)].flatMap((match) => {
    const name = match.groups!.firm!
    const start = match.index + match[0].indexOf(name)
    const clause = reading.at(match.index)
    const taken =
      reading.dates.some((date) => start < date.end && date.start < start + name.length) ||
      reading.names.some((one) => start < one.end && one.start < start + name.length)
    const tells = reading.sentence(clause).some((one) => MEETS.test(one.text))
    if (clause.story !== "mine" || clause.block !== null || clause.imagined || taken || !tells || NO_FIRM.test(name))
      return []
    return [{ name, clause }]
  })
}

const MEETS =
  /\b(?:interview\w*|saw|met|spoke|talked|went|had|round|screen|trial|heard|said|told|wrote|e-?mailed|rang|called|reject\w*|offer\w*)\b/i

/** A clause and what follows it in its sentence, up to one that tells of the employer known. */
function setAside(reading: Reading, from: Clause, told: Told[]): void {
  for (const clause of reading.sentence(from)) {
    if (clause.index < from.index) continue
    if (clause !== from && told.some((one) => one.clause === clause)) return
    clause.story = "other"
  }
}

function unique(names: string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => alike(name, other)) === index)
}

/** What is known of the application, or nothing of it where the candidate chose the other one: their facts never mix. */
export function chosenApplication(known: Situation, claims: readonly Claim[]): Situation {
  const chosen = claims.findLast((claim) => claim.fact === "value" && claim.field === "company" && claim.value !== null)
  if (chosen?.fact !== "value" || known.company === undefined || alike(String(chosen.value), known.company))
    return known
  return known.timeZone === undefined ? {} : { timeZone: known.timeZone }
}

/** "Acme" and "Acme Ltd" are one. */
function alike(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/^the /, "")
  const y = b.toLowerCase().replace(/^the /, "")
  return x.startsWith(y) || y.startsWith(x) || (x.slice(0, 4) === y.slice(0, 4) && Math.abs(x.length - y.length) <= 3)
}
