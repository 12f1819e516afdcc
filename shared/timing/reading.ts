/**
 * A situation as the stages read it: what has happened by `now`, in order, on the employer's clock.
 * @module
 */

import { type Day, dayOf } from "../language/day.ts"
import type { ClientContact, Interview, Person, Reply, SentMessage, Situation } from "../wire/situation.ts"
import type { Calendar } from "./calendar.ts"
import type { Playbook } from "./playbook.ts"
import { type Moment, type Zone, zoneOf } from "./zone.ts"

/** On the same day, where a time is missing, things happen in this order. */
const RANK = { interview: 0, message: 1, reply: 2, answer: 3 } as const

/** When something happened: a day, and the minute of it where one was told. */
export interface Point {
  day: Day
  minute: number | null
  rank: number
}

/** Something told, with when it was and where in the situation it stands. */
export interface Told<T> extends Point {
  item: T
  /** JSON path into Situation: "messages[2]". */
  path: string
  /** False where no day was told and today was taken. */
  dated: boolean
}

export interface InterviewTold {
  item: Interview
  path: string
  /** Of `at`. */
  day: Day
  end: Moment
  /** The end, for comparing; without a minute where none was told. */
  ended: Point
}

export interface AgencyDefaults {
  clientContact?: ClientContact | undefined
  region?: string | undefined
  timeZone?: string | undefined
}

export interface Reading {
  situation: Situation
  playbook: Playbook
  calendar: Calendar
  agency: AgencyDefaults
  zone: Zone
  now: Moment
  today: Day
  people: readonly Person[]
  person(id: string): Person | undefined
  /** Ended by now, in order of their end. */
  past: readonly InterviewTold[]
  /** Not ended yet. */
  ahead: readonly InterviewTold[]
  /** The latest that has ended, and its end E. */
  latest: InterviewTold | undefined
  /** Sent by now, as told. */
  messages: readonly Told<SentMessage>[]
  /** Come by now, as told. */
  replies: readonly Told<Reply>[]
}

/**
 * @param situation checked by its schema
 * @param now milliseconds since 1970
 * @param setting playbook, calendar of the employer's region, the agency's defaults
 */
export function read(
  situation: Situation,
  now: Moment,
  setting: { playbook: Playbook; calendar: Calendar; agency?: AgencyDefaults | undefined; zone?: Zone | undefined },
): Reading {
  const agency = setting.agency ?? {}
  const zone = setting.zone ?? zoneOf(situation.employerTimeZone ?? situation.timeZone ?? agency.timeZone ?? "UTC")
  const today = zone.dayOf(now)
  const people = situation.people ?? []

  const happened = (point: Point) =>
    point.minute === null ? point.day <= today : zone.at(point.day, point.minute) <= now
  const tell = <T extends { at?: string | undefined }>(
    list: readonly T[] | undefined,
    name: string,
    rank: (item: T) => number,
  ) =>
    (list ?? [])
      .map(
        (item, index): Told<T> => ({
          ...pointOf(item.at, rank(item), today),
          item,
          path: `${name}[${index}]`,
          dated: item.at !== undefined,
        }),
      )
      .filter(happened)

  const interviews = (situation.interviews ?? [])
    .map((item, index) => interviewTold(item, `interviews[${index}]`, zone))
    .sort((a, b) => a.end - b.end)
  const past = interviews.filter((interview) => interview.end <= now)

  return {
    situation,
    playbook: setting.playbook,
    calendar: setting.calendar,
    agency,
    zone,
    now,
    today,
    people,
    person: (id) => people.find((person) => person.id === id),
    past,
    ahead: interviews.filter((interview) => interview.end > now),
    latest: past.at(-1),
    messages: tell(situation.messages, "messages", (message) =>
      message.kind === "reply" ? RANK.answer : RANK.message,
    ),
    replies: tell(situation.replies, "replies", () => RANK.reply),
  }
}

/** The JSON path that a reason names for when something was: its day where one was told. */
export function dateFact(told: Told<unknown>): string {
  return told.dated ? `${told.path}.at` : told.path
}

/** The answer given to a reply, where one was and it lies not ahead. */
export function answerTo(reply: Told<Reply>, reading: Reading): Point | undefined {
  if (reply.item.answeredAt === undefined) return undefined
  const point = pointOf(reply.item.answeredAt, RANK.answer, reading.today)
  const lies =
    point.minute === null ? point.day > reading.today : reading.zone.at(point.day, point.minute) > reading.now
  return lies ? undefined : point
}

/** Negative where a comes before b. Times are compared where both are told, else days, then the order of things. */
export function inOrder(a: Point, b: Point): number {
  if (a.day !== b.day) return a.day - b.day
  if (a.minute !== null && b.minute !== null && a.minute !== b.minute) return a.minute - b.minute
  return a.rank - b.rank
}

export function isAfter(a: Point, b: Point): boolean {
  return inOrder(a, b) > 0
}

/** At b or later. */
export function isSince(a: Point, b: Point): boolean {
  return inOrder(a, b) >= 0
}

/** The latest; of those that cannot be told apart, the one told last. */
export function newest<P extends Point>(points: readonly P[]): P | undefined {
  return points.reduce<P | undefined>(
    (best, point) => (best === undefined || isSince(point, best) ? point : best),
    undefined,
  )
}

function pointOf(at: string | undefined, rank: number, today: Day): Point {
  if (at === undefined) return { day: today, minute: null, rank }
  return { day: dayOf(at), minute: minuteOf(at), rank }
}

function minuteOf(at: string): number | null {
  return at.length > 10 ? Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) : null
}

/** 17:00, when a day's work and an interview without an hour are over. */
export const CLOSE = 17 * 60
/** 09:00, when a day opens. */
export const OPEN = 9 * 60

function interviewTold(item: Interview, path: string, zone: Zone): InterviewTold {
  const day = dayOf(item.at)
  const minute = minuteOf(item.at)
  if (minute === null) {
    return { item, path, day, end: zone.at(day, CLOSE), ended: { day, minute: null, rank: RANK.interview } }
  }
  const end = zone.at(day, minute) + (item.minutes ?? 60) * 60_000
  return { item, path, day, end, ended: { day: zone.dayOf(end), minute: zone.minuteOf(end), rank: RANK.interview } }
}
