/**
 * What every kind of answer looks at: the input, the candidate's calendar day, people's names and moments in their zone.
 * @module
 */
import type { Person } from "../../../shared/wire/situation.ts"
import type { DayOrder, Moment } from "../../../shared/words/en/answers.ts"
import * as english from "../../../shared/words/en/answers.ts"
import type { AnswerInput } from "./types.ts"

export type AnswerWords = typeof english

export interface Context extends AnswerInput {
  words: AnswerWords
  order: DayOrder
  /** The candidate's calendar day. */
  today: Temporal.PlainDate
  employerZone: string
  /** The same advice as the turn before, and something has been said in this chat. */
  unchanged: boolean
}

const catalogues: Record<string, AnswerWords> = { en: english }

export function contextOf(input: AnswerInput): Context {
  const { now, timeZone, situation, advice, previousAdvice, said } = input
  const zoneOfAdvice = advice.opens ?? advice.by
  return {
    ...input,
    words: catalogues[input.locale.split("-")[0]!.toLowerCase()] ?? english,
    order: dayOrder(timeZone, situation.region),
    today: now.withTimeZone(timeZone).toPlainDate(),
    employerZone: zoneOfAdvice
      ? Temporal.ZonedDateTime.from(zoneOfAdvice).timeZoneId
      : (situation.employerTimeZone ?? situation.timeZone ?? timeZone),
    unchanged: said.length > 0 && previousAdvice !== null && gist(previousAdvice) === gist(advice),
  }
}

/** A moment of the advice on the candidate's clock, with the employer's beside it where they differ. */
export function momentOf(context: Context, zoned: string): Moment {
  const theirs = Temporal.ZonedDateTime.from(zoned)
  const own = theirs.withTimeZone(context.timeZone)
  const same = own.toPlainDateTime().equals(theirs.toPlainDateTime())
  return {
    day: own.toPlainDate(),
    time: own.toPlainTime(),
    theirs: same ? null : { day: theirs.toPlainDate(), time: theirs.toPlainTime() },
  }
}

/** The day of a time on the employer's clock, for the candidate; a bare day stays that day. */
export function dayOf(context: Context, local: string): Temporal.PlainDate {
  if (!local.includes("T")) return Temporal.PlainDate.from(local)
  const moment = Temporal.PlainDateTime.from(local).toZonedDateTime(context.employerZone)
  return moment.withTimeZone(context.timeZone).toPlainDate()
}

/** The hour of a time on the employer's clock, for the candidate; null for a bare day. */
export function hourOf(context: Context, local: string): Moment | null {
  if (!local.includes("T")) return null
  return momentOf(context, Temporal.PlainDateTime.from(local).toZonedDateTime(context.employerZone).toString())
}

/** Whether a time on the employer's clock lies ahead; a bare day does until it is over. */
export function isAhead(context: Context, local: string): boolean {
  const now = context.now.withTimeZone(context.employerZone)
  if (!local.includes("T")) return Temporal.PlainDate.compare(local, now.toPlainDate()) > 0
  return Temporal.PlainDateTime.compare(local, now.toPlainDateTime()) > 0
}

export function personOf(context: Context, id: string): Person | undefined {
  return context.situation.people?.find((person) => person.id === id)
}

/** "Dana", "the hiring manager", "your interviewer"; an id nobody has is an unnamed interviewer. */
export function nameOf(context: Context, id: string): string {
  const person = personOf(context, id)
  return context.words.personName(person?.name, person?.title, person?.kind ?? "interviewer")
}

/** The people in words, each once: "Dana and your recruiter". Empty for nobody. */
export function namesOf(context: Context, ids: readonly string[]): string {
  const names = [...new Set(ids.map((id) => nameOf(context, id)))]
  return names.length > 4 ? context.words.everyone(names.length) : context.words.list(names)
}

/** Whether the timing can be told at all: the interview is known. */
export function knowsInterview(context: Context): boolean {
  return context.advice.action !== "ask"
}

function gist({ action, message, ordinal, to, opens, by, late }: AnswerInput["advice"]): string {
  return JSON.stringify([action, message, ordinal, to, opens, by, late])
}

function dayOrder(timeZone: string, region: string | undefined): DayOrder {
  if (/^(Etc\/|UTC|GMT)/.test(timeZone)) return (region ?? "US").startsWith("US") ? "month-first" : "day-first"
  return isInUs(timeZone) ? "month-first" : "day-first"
}

const inUs = new Map<string, boolean>()
function isInUs(timeZone: string): boolean {
  const known = inUs.get(timeZone)
  if (known !== undefined) return known
  const found = usZones().has(canonical(timeZone))
  if (inUs.size < 1000) inUs.set(timeZone, found)
  return found
}

let zones: Set<string> | undefined
function usZones(): Set<string> {
  zones ??= new Set((new Intl.Locale("en-US").getTimeZones() ?? []).map(canonical))
  return zones
}

function canonical(timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone
}
