/**
 * Whether a length of time is one of the case: the days between two of its days, what is left, or what a rule says.
 * @module
 */
import { type Day, weekdayOf } from "../../../shared/language/day.ts"
import type { Mention, Span } from "./days/mention.ts"
import type { Fact, Facts, Role } from "./facts.ts"
import type { Part } from "./when.ts"

export interface Around {
  /** The whole of it. */
  sentence: string
  /** The words before it and behind it. */
  before: string
  after: string
  index: number
  mentions: readonly Mention[]
  part: Part
}

export function spanFits(span: Span, around: Around, facts: Facts): boolean {
  const { minutes, use } = span
  if (
    /\b(?:interview|talk|meeting)\b/.test(around.before) &&
    /\b(?:takes?|lasts?|lasted|took|is|was|runs?)(?: about)? $/.test(around.before) &&
    minutes < 1440
  )
    return (facts.context.situation.interviews ?? []).some((met) => met.minutes === minutes)
  if (/\bgave (?:you|me) $/.test(around.before) && minutes < 1440)
    return (facts.context.situation.interviews ?? []).some((met) => (met.minutes ?? 60) === minutes)
  if (minutes > 0 && minutes <= 60 && use !== "left") return isEffort(around)
  const until = isUntil(span, around, facts)
  if (until !== undefined) return until
  if (/\b(?:has|have) (?:now |already |just )?been $/.test(around.before))
    return hasPassed(span, around, facts, MET_OR_SENT)
  if (use === "left") return isLeft(span, facts)
  if (use === "elapsed") return hasPassed(span, around, facts)
  if (use === "since") return isSince(span, around, facts)
  if (use === "after" || use === "before") return isFrom(span, around, facts)
  // The patience after a message: "if nothing comes within a week".
  if (
    minutes === 10_080 &&
    span.loose === null &&
    /\b(?:if|should)\b.*\b(?:not|nothing|no|silent)\b|\b(?:gives?|leaves?) (?:them|her|him|WHO)\b/.test(
      around.sentence,
    ) &&
    facts.leave !== "never"
  )
    return true
  if (use === "within") return isRule(span, facts)
  if (/\b(?:gap|between|apart)\b/.test(around.before + around.after))
    return minutes === 10_080 && isRule({ ...span, loose: null }, facts)
  if (use === "bare" && minutes < 1440 && /\byou have(?: (?:got|about|still|only))* $/.test(around.before))
    return isLeft(span, facts)
  if (around.part === "wait") return isWait(span, around, facts)
  return (
    isDistance(span, around, facts) ||
    (use === "bare" && isRule(span, facts) && !/\b(?:in|for|another|give|within|a) $/.test(around.before))
  )
}

/** "A week until Thursday", "two weeks until you can write": the days from now to that one. */
function isUntil(span: Span, { sentence, index, mentions }: Around, facts: Facts): boolean | undefined {
  const behind = sentence.slice(sentence.indexOf(`D${index} `) + `D${index}`.length)
  const until = /^ (?:left |to go )?(?:until|till|before|to) (?:[a-z]+ ){0,2}D(?<next>\d+)\b/.exec(behind)
  if (span.minutes < 1440 || span.business || span.use === "before" || span.use === "after") return undefined
  const next = until && mentions[Number(until.groups!.next)]
  if (next && next.days.length > 0) return next.days.some(({ from }) => near(span, (from - facts.clock.today) * 1440))
  if (!/^ (?:left )?(?:until|till|before) (?:you|they|she|he|the|your|her|his|their|WHO|FIRM)\b/.test(behind))
    return undefined
  const roles: Role[] = [...(rolesIn(behind) ?? ["back", "interview", "decision", "offer"])]
  if (/\b(?:write|ask|send|nudge|follow|check|go|goes)\b/.test(behind)) roles.push("opens")
  return roles.length > 0 && daysIn(facts, roles).some(({ from }) => near(span, (from - facts.clock.today) * 1440))
    ? true
    : undefined
}

/** Ten minutes for a note are nobody's date. */
function isEffort({ before, after, part }: Around): boolean {
  if (/\bkeep (?:it|this|that|the (?:call|talk|message))(?: to| under| below| within)? $/.test(before)) return true
  if (/\b(?:takes?|spend|in|costs?|needs?)(?: only| just| you| about)* $/.test(before)) return true
  if (before === "" && /^ (?:is|are|will be|should be|would be) (?:[a-z]+ )?(?:plenty|enough|all)\b/.test(after))
    return true
  return part !== "act" && (before === "" || /\b(?:need|for|give|only|about|within|just|a|few|every) $/.test(before))
}

const daysIn = ({ facts }: Facts, roles?: readonly Role[]): Fact[] =>
  facts.filter(({ role }) => (roles ? roles.includes(role) : role !== "told"))

function near({ minutes, loose }: Span, value: number): boolean {
  if (loose === "more") return value > minutes && value < minutes * 2
  if (loose === "less") return value <= minutes && value > minutes / 2
  return Math.abs(value - minutes) <= (minutes >= 1440 ? (loose === "about" ? minutes / 4 : 0) : 20)
}

function isLeft(span: Span, facts: Facts): boolean {
  const { now, clock } = facts
  if (span.business && span.minutes >= 1440)
    return daysIn(facts, ["by", "opens", "interview", "decision", "offer", "back"]).some(({ from }) => {
      const days = workingDays(clock.today, from)
      const count = span.minutes / 1440
      return days === count || (weekdayOf(clock.today) < 6 && days + 1 === count)
    })
  return daysIn(facts, ["by", "opens", "interview", "decision", "offer", "back"]).some(({ from, minute }) =>
    span.minutes >= 1440
      ? near(span, (from - clock.today) * 1440)
      : minute !== null && near(span, from * 1440 + minute - now),
  )
}

/** "It has been a week" is said of these. */
const MET_OR_SENT: readonly Role[] = ["interview", "sent", "reply", "answer", "decision"]

/** Those behind a day, up to another and with it; holidays aside. */
function workingDays(from: Day, to: Day): number {
  const days = Math.max(0, to - from)
  const rest = Array.from({ length: days % 7 }, (_, index) => from + 1 + index)
  return Math.floor(days / 7) * 5 + rest.filter((day) => weekdayOf(day) < 6).length
}

function hasPassed({ minutes, loose }: Span, { part }: Around, facts: Facts, roles?: readonly Role[]): boolean {
  const { clock, now } = facts
  if (minutes < 1440)
    return (
      part !== "act" &&
      daysIn(facts, roles).some(
        ({ from, minute }) => minute !== null && Math.abs(now - from * 1440 - minute - minutes) <= 30,
      )
    )
  return daysIn(facts, roles).some(({ from }) => {
    const gone = (clock.today - from) * 1440
    if (loose === "more") return part !== "act" && gone > minutes
    // "Three weeks" is said of twenty-three days too.
    const unit = minutes % 10_080 === 0 ? 10_080 : 1440
    return gone === minutes || (part !== "act" && gone >= minutes && gone < minutes + unit)
  })
}

function isFrom(
  { minutes, use, loose }: Span,
  { before, after, index, mentions, part }: Around,
  facts: Facts,
): boolean {
  const days = (minutes / 1440) * (use === "after" ? 1 : -1)
  const { today } = facts.clock
  const sent = daysIn(facts, rolesIn(before))
  // "The same evening" is the interview's.
  if (days === 0)
    return sent.some(
      ({ from, role }) => role !== "interview" && daysIn(facts, ["interview"]).some((met) => met.from === from),
    )
  const next = mentions[index + 1]
  const named = next && !next.span && new RegExp(`^ (?:[a-z]+ ){0,3}D${index + 1}\\b`).test(after)
  const bases = named ? next.days.map(({ from }) => from) : basesIn(after, facts)
  const others = mentions.flatMap((mention) => (mention.span ? [] : mention.days.map(({ from }) => from)))
  return bases.some(
    (base) =>
      sent.some(({ from }) => from === base + days) ||
      base + days === today ||
      // One's own doings, "the day before the interview".
      (part === "free" && base + days > today && daysIn(facts, ["interview"]).some(({ from }) => from === base)) ||
      others.includes(base + days) ||
      (loose === "more" && today - base > days),
  )
}

/** "A week since you met": until today, or until a day that is named. */
function isSince({ minutes, loose }: Span, { after, index, mentions }: Around, facts: Facts): boolean {
  const { today } = facts.clock
  const next = mentions[index + 1]
  const named = next && !next.span && new RegExp(`^ (?:[a-z]+ ){0,3}D${index + 1}\\b`).test(after)
  const bases = named ? next.days.map(({ from }) => from) : basesIn(after, facts)
  const others = mentions.flatMap((mention) => (mention.span ? [] : mention.days.map(({ from }) => from)))
  const over = /\b(?:over|passed|up|gone|behind)\b/.test(after.replaceAll("follow-up", ""))
  return bases.some((base) => {
    const end = base + minutes / 1440
    return end === today || others.includes(end) || ((over || loose === "more") && end < today && today - end < 7)
  })
}

function isWait(span: Span, around: Around, facts: Facts): boolean {
  const { minutes } = span
  const { before } = around
  // After this one: the gap, or the patience after the last.
  if (
    facts.leave === "now" &&
    minutes === 10_080 &&
    /\b(?:after (?:this|that)|then|afterwards)\b/.test(around.sentence)
  )
    return true
  if (facts.leave !== "later") return isDistance(span, around, facts)
  const { opens, leave, clock } = facts
  const days = minutes / 1440
  if (/\bgive (?:her|him|them|WHO|it) $/.test(before) && daysIn(facts, ["away"]).length > 0 && days <= 2) return true
  if (opens === null || leave !== "later") return false
  const opening = Math.floor(opens / 1440)
  // "It went out on Monday, so give it a week": as long as there is between the two.
  if (
    /\bgive (?:it|that|them|her|him|WHO) $/.test(before) &&
    daysIn(facts, ["sent"]).some(({ from }) => from + days === opening)
  )
    return true
  return opening === clock.today + days
}

/** As many days lie between now and a day of the case. */
function isDistance({ minutes, loose, business, use }: Span, { before, after }: Around, facts: Facts): boolean {
  const days = minutes / 1440
  if (loose === "more" && /^ (?:until|till|to|before|left)\b/.test(after))
    return daysIn(facts).some(({ from }) => from - facts.clock.today > days && from - facts.clock.today < 2 * days)
  if (
    days < 2 ||
    loose !== null ||
    business ||
    /\b(?:for|within|every|wait|give (?:it|them|her|him)) $/.test(before.replace(/\b(?:had|been)\b.* for $/, ""))
  )
    return false
  if (/^ old\b/.test(after))
    return daysIn(facts, rolesIn(before) ?? ["sent", "reply"]).some(({ from }) => facts.clock.today - from === days)
  const late = /^ ?(?:late|overdue)\b/.test(after)
  return daysIn(facts, late ? ["by"] : undefined).some(({ from }) => {
    const ahead = from - facts.clock.today
    return ahead === days ? !late : use === "bare" && ahead === -days
  })
}

/** What the words beside a span speak of. */
export function rolesIn(words: string): Role[] | undefined {
  const roles: Role[] = []
  if (/\b(?:interview|met|talk|conversation|spoke|visit|meeting|round|saw)\b/.test(words)) roles.push("interview")
  if (/\b(?:thank\w*|card)\b/.test(words)) roles.push("thanks")
  if (/\b(?:follow-?up|note|mail|email|message|wrote|first|last|nudge|sent)\b/.test(words))
    roles.push("follow-up", "sent")
  if (/\b(?:date|decision|decide|promised|named)\b/.test(words)) roles.push("decision")
  if (/\b(?:back|return|away|vacation|holiday)\b/.test(words)) roles.push("away", "back")
  if (/\b(?:reply|answer|offer|rejection)\b/.test(words)) roles.push("reply", "answer")
  if (/\b(?:window|deadline|due|best time|last day|time limit)\b/.test(words)) roles.push("by")
  if (/\b(?:window|opens?|follow-?up|write|ask|nudge|check)\b/.test(words)) roles.push("opens")
  return roles.length > 0 ? roles : undefined
}

/** Days that the words behind a span count from. */
export function basesIn(words: string, facts: Facts): number[] {
  if (/\b(?:today|now)\b/.test(words)) return [facts.clock.today]
  const roles = rolesIn(words)?.filter((role) => role !== "opens") ?? []
  return daysIn(facts, roles.length > 0 ? roles : ["interview", "sent", "decision", "away", "reply", "answer"]).flatMap(
    ({ from, to }) => [from, to],
  )
}

/** The lengths of time that the rules of the playbook know. */
function isRule({ minutes, business, loose }: Span, { context }: Facts): boolean {
  if (loose === "more") return false
  const rules = new Set(context.advice.reasons.map(({ rule }) => rule))
  const days = minutes / 1440
  if (rules.has("thank-you-due") || rules.has("needs-reply") || rules.has("decision-date"))
    return days === 1 && !business
  if (rules.has("no-decision-date") || rules.has("follow-up-gap"))
    return days === 7 || (rules.has("interviewer-away") && days === 2) || (business && days === 3)
  return rules.has("recruiter-interval") && days === 7
}
