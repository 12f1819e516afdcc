/**
 * What a day or hour of a sentence is in the case: whose day it is, and where it lies from now.
 * @module
 */
import type { Mention } from "../days/mention.ts"
import type { Facts, Role } from "../facts.ts"

/** The likelier is first where a day is that of several things. */
const RANK: readonly Role[] = [
  "opens",
  "by",
  "interview",
  "decision",
  "offer",
  "reply",
  "answer",
  "follow-up",
  "thanks",
  "sent",
  "away",
  "back",
  "move-on",
  "told",
]

export interface DaySign {
  /** The role it plays, or "none". */
  role: string
  /** Every role that a fact on it plays. */
  roles: readonly Role[]
  /** today, past, early (before it opens), open (while it is), after, ahead (nothing opens), span, hour. */
  place: string
}

export function daySign(mention: Mention, facts: Facts): DaySign {
  const roles = rolesOf(mention, facts)
  const role = RANK.find((one) => roles.includes(one)) ?? "none"
  return { role, roles, place: placeOf(mention, role, facts) }
}

function rolesOf({ span, days, minute }: Mention, facts: Facts): Role[] {
  if (span) return spanRoles(span.minutes, facts)
  const onIt = facts.facts.filter((fact) => {
    if (days.length === 0) return fact.minute !== null && fact.minute === minute
    const same = days.some(({ from, to }) =>
      from === to ? fact.from <= from && from <= fact.to : from <= fact.from && fact.to <= to,
    )
    return same && (minute === null || fact.minute === null || fact.minute === minute)
  })
  return onIt.map(({ role }) => role)
}

function placeOf({ span, days }: Mention, role: string, { facts, clock, opens, by }: Facts): string {
  if (span) return `span-${span.use}`
  const near = days.find(({ from }) => facts.some((fact) => fact.role === role && fact.from === from)) ?? days[0]
  if (near === undefined) return "hour"
  if (near.from <= clock.today && clock.today <= near.to) return "today"
  if (near.to < clock.today) return "past"
  if (opens === null) return "ahead"
  if (near.to < Math.floor(opens / 1440)) return "early"
  return by !== null && near.from > Math.floor(by / 1440) ? "after" : "open"
}

function spanRoles(minutes: number, { facts, now, clock, opens, by }: Facts): Role[] {
  const near: Role[] = []
  if (opens !== null && Math.abs(Math.abs(opens - now) - minutes) <= 60) near.push("opens")
  if (by !== null && Math.abs(Math.abs(by - now) - minutes) <= 60) near.push("by")
  for (const { role, from, minute } of facts) {
    if (Math.abs(from - clock.today) * 1440 === minutes) near.push(role)
    else if (minute !== null && Math.abs(Math.abs(from * 1440 + minute - now) - minutes) <= 60) near.push(role)
  }
  return near
}
