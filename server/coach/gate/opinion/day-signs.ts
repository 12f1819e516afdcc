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
  const { today } = facts.clock
  if (mention.span) {
    const roles = spanRoles(mention.span.minutes, facts)
    return { role: ranked(roles), roles, place: `span-${mention.span.use}` }
  }
  if (mention.days.length === 0) {
    const own = facts.facts.filter(({ minute }) => minute !== null && minute === mention.minute)
    const roles = own.map(({ role }) => role)
    return { role: ranked(roles), roles, place: "hour" }
  }
  const roles: Role[] = []
  for (const fact of facts.facts) {
    const same = mention.days.some(({ from, to }) =>
      from === to ? fact.from <= from && from <= fact.to : from <= fact.from && fact.to <= to,
    )
    const hour = mention.minute === null || fact.minute === null || fact.minute === mention.minute
    if (same && hour) roles.push(fact.role)
  }
  const role = ranked(roles)
  const near =
    mention.days.find(({ from }) => facts.facts.some((fact) => fact.role === role && fact.from === from)) ??
    mention.days[0]!
  if (near.from <= today && today <= near.to) return { role, roles, place: "today" }
  if (near.to < today) return { role, roles, place: "past" }
  if (facts.opens === null) return { role, roles, place: "ahead" }
  const opening = Math.floor(facts.opens / 1440)
  if (near.to < opening) return { role, roles, place: "early" }
  if (facts.by !== null && near.from > Math.floor(facts.by / 1440)) return { role, roles, place: "after" }
  return { role, roles, place: "open" }
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

function ranked(roles: readonly Role[]): string {
  return RANK.find((role) => roles.includes(role)) ?? "none"
}
