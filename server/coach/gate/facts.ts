/**
 * What the gate knows of one case: the days that may be named and what they are the days of, who may be written to and when.
 * @module
 */
import { type Day, dayOf } from "../../../shared/language/day.ts"
import type { MessageKind, Person } from "../../../shared/wire/situation.ts"
import type { GateContext } from "../gate.ts"
import { type Clock, readDays } from "./days/read-days.ts"

/** What a day can be the day of. */
export type Role =
  | "opens"
  | "by"
  | "interview"
  | "thanks"
  | "follow-up"
  | "sent"
  | "reply"
  | "answer"
  | "decision"
  | "away"
  | "back"
  | "move-on"
  | "offer"
  | "told"

export interface Fact {
  role: Role
  from: Day
  to: Day
  /** Minute of the day, where it is known. */
  minute: number | null
}

/** Whether the employer may be written to: at once, from a day on, or not. */
export type Leave = "now" | "later" | "never"

export interface Facts {
  context: GateContext
  clock: Clock
  /** Now, in minutes of the employer's clock since 1970. */
  now: number
  facts: readonly Fact[]
  /** The steps of the timeline. */
  steps: readonly (Fact & { what: string })[]
  leave: Leave
  /** In minutes, as `now`. */
  opens: number | null
  by: number | null
  message: MessageKind | null
  /** The candidate's own recruiter may be written to, whatever is said of the employer. */
  recruiter: boolean
  recipients: readonly Person[]
  people: readonly Person[]
}

/** Reads the case once for a turn. */
export function factsOf(context: GateContext): Facts {
  const { advice, situation } = context
  const zone = situation.employerTimeZone ?? situation.timeZone ?? context.now.timeZoneId
  const now = context.now.withTimeZone(zone)
  const country = (situation.region ?? "US").slice(0, 2)
  const clock: Clock = {
    today: dayOf(now.toPlainDate().toString()),
    minute: now.hour * 60 + now.minute,
    dayFirst: situation.region === undefined ? /^(?:Europe|Africa|Australia|Asia)/.test(zone) : country !== "US",
    country,
  }
  const people = situation.people ?? []
  const opens = momentOf(advice.opens)
  const by = momentOf(advice.by)
  const rules = new Set(advice.reasons.map(({ rule }) => rule))
  return {
    context,
    clock,
    now: clock.today * 1440 + clock.minute,
    facts: daysOf(context, clock),
    steps: advice.timeline.map(({ what, on }) => {
      const day = dayOf(on)
      const minute = what === "move_on" ? null : Number(on.slice(11, 13)) * 60 + Number(on.slice(14, 16))
      return { what, role: "opens", from: day, to: day, minute }
    }),
    leave: leaveOf(context),
    opens,
    by,
    message: advice.message,
    recruiter:
      situation.viaAgency === true && (advice.message === "recruiter_check_in" || rules.has("recruiter-instead")),
    recipients: advice.to.flatMap((id) => people.find((person) => person.id === id) ?? []),
    people,
  }
}

function leaveOf({ advice }: GateContext): Leave {
  switch (advice.action) {
    case "send":
    case "reply":
      return "now"
    case "wait":
      return advice.message === null ? "never" : "later"
    case "move_on":
      return advice.message === "reply" ? "now" : "never"
    default:
      return "never"
  }
}

/** "2026-11-23T09:00:00-05:00[America/New_York]" by the clock there. */
function momentOf(text: string | null): number | null {
  if (text === null) return null
  return dayOf(text) * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
}

function daysOf({ advice, situation, told }: GateContext, clock: Clock): Fact[] {
  const facts: Fact[] = []
  const add = (role: Role, at: string | null | undefined, until?: string): void => {
    if (!at) return
    const day = dayOf(at)
    facts.push({
      role,
      from: day,
      to: until === undefined ? day : dayOf(until),
      minute: at.length > 10 ? Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) : null,
    })
  }
  add("opens", advice.opens)
  add("by", advice.by)
  if (advice.action === "wait" && advice.message === null) add("move-on", advice.opens)
  for (const { at, minutes = 60 } of situation.interviews ?? []) {
    add("interview", at)
    const { minute, from } = facts.at(-1)!
    if (minute !== null) facts.push({ role: "interview", from, to: from, minute: minute + minutes })
  }
  for (const { kind, at } of situation.messages ?? []) {
    add(kind === "thank_you" ? "thanks" : kind === "reply" ? "answer" : "follow-up", at)
    add("sent", at)
  }
  for (const { at, answeredAt, decisionDate } of situation.replies ?? []) {
    add("reply", at)
    add("answer", answeredAt)
    add("decision", decisionDate)
  }
  add("decision", situation.decisionDate)
  add("offer", situation.otherOffer?.answerBy)
  for (const { away } of situation.people ?? [])
    for (const { from, until } of away ?? []) {
      add("away", from, until)
      facts.push({ role: "back", from: dayOf(until) + 1, to: dayOf(until) + 3, minute: null })
    }
  for (const { what, on } of advice.timeline)
    add(what === "move_on" ? "move-on" : what.endsWith("_by") ? "by" : "opens", on)
  for (const { rule, params } of advice.reasons)
    for (const [name, value] of Object.entries(params ?? {}))
      if (typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value))
        add(rule === "interviewer-away" ? "away" : (ROLE_OF_PARAM[name] ?? "told"), value)
  for (const text of told)
    for (const { days } of readDays(text.toLowerCase().replaceAll("’", "'"), clock))
      for (const { from, to } of days) facts.push({ role: "told", from, to, minute: null })
  return facts
}

const ROLE_OF_PARAM: Record<string, Role> = {
  opens: "opens",
  by: "by",
  decided: "decision",
  until: "move-on",
  stop: "move-on",
  since: "interview",
  ended: "interview",
  on: "interview",
}
