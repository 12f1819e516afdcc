/**
 * What an event's own words leave open is settled by what stands around it, before the days are given out: what was moved, which
 * "last one" is meant, and whether "I spoke with her" was the interview or a word with one's recruiter.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"
import type { Clause } from "./clauses.ts"
import type { NameMention } from "./names.ts"
import type { Event } from "./reading.ts"

export interface TopicContext {
  text: string
  clauses: Clause[]
  names: NameMention[]
  situation: Situation
  today: Temporal.PlainDate
  /** The kind of message that the coach has just advised. */
  pending: string | null
  /** Paths of the facts told last. */
  lastTold: string[]
}

/** The words for putting off, of an interview as of a decision. */
export const MOVED =
  /^(?:(?:been |was |got |is |they |it )?(?:moved|rescheduled|pushed(?: back)?|postponed|put (?:back|off)|shifted|changed|brought forward|bumped|switched|delayed))$/i

/** Gives every event the topic that its surroundings tell. */
export function settleTopics(events: Event[], context: TopicContext): Event[] {
  for (const [index, event] of events.entries()) {
    // "I emailed to ask for news on Monday": the day of the asking.
    if (
      event.topic === "decision" &&
      all(event, context.text, /^(?:news|updates?|word|outcome|progress|find out|know|hear)$/i) &&
      ASKED_FOR.test(context.text.slice(event.clause.start, event.spans[0]!.start))
    ) {
      event.spans = []
      continue
    }
    if (event.topic === "interview") {
      // "I thanked the panel on the 8th": of the message.
      if (
        all(event, context.text, /^panel$/i) &&
        WROTE_TO.test(context.text.slice(0, event.spans[0]!.start).slice(-80))
      ) {
        event.spans = []
        continue
      }
      if (all(event, context.text, MOVED) && movesDecision(event, context)) event.topic = "decision"
      else if (all(event, context.text, ONE_OF_THEM) && isMessage(events[index - 1], event, context))
        event.topic = "message"
      else if (all(event, context.text, TALKED) && withRecruiter(event, context)) event.topic = "message"
    }
  }
  return joined([...events, ...recruiterTalks(events, context)])
}

const ASKED_FOR =
  /(?:\b(?:i|i've|and|then) (?:\w+ )?|^)(?:e-?mailed|rang|called|wrote|texted|phoned|messaged|asked|chased|popped|dropped)\b[^.;,]{0,40}\b(?:(?:ask(?:ing|ed)?|for|about|see|check(?:ing)?|enquir\w+)\b[^.;,]{0,20}|to )$/i
const WROTE_TO =
  /\b(?:thank\w*|e-?mailed|mailed|wrote|texted|messaged|notes?|cards?|letters?|called|rang)(?: (?:to|the|my|whole|entire|all|of|both|each|everyone|on|interview))*\s+$/i

function all(event: Event, text: string, re: RegExp): boolean {
  return event.spans.every((span) => re.test(text.slice(span.start, span.end)))
}

const INTERVIEW =
  /\b(?:interview\w*|round|screen(?:ing)?|on-?site|panel|meeting|trial|assessment|audition|appointment|slot)\b/i
const DECISION =
  /\b(?:deci\w+|deadline|timeline|timeframe|verdict|outcome|answer|results?|news|announce\w*|hiring|process|offers?|choice|the date|know by|hear(?:ing)?)\b/i

/** "The decision moved to Dec 4", "it's been put off" where no interview lies ahead. */
function movesDecision(event: Event, { text, clauses, situation, today }: TopicContext): boolean {
  const before = text.slice(event.clause.start, event.spans[0]!.start)
  if (INTERVIEW.test(before)) return false
  if (DECISION.test(before)) return true
  const sentence = clauses
    .filter((clause) => clause.sentence === event.clause.sentence)
    .map((clause) => clause.text)
    .join(" ")
  if (INTERVIEW.test(sentence)) return false
  if (DECISION.test(sentence)) return true
  const interviews = situation.interviews ?? []
  return interviews.length > 0 && interviews.every((one) => one.at.slice(0, 10) < today.toString())
}

const ONE_OF_THEM = /^(?:first|second|third|fourth|last|latest|other|next|this) one$/i

/** "Last one was yesterday" behind "I emailed them 4 times". */
function isMessage(before: Event | undefined, event: Event, { text, situation }: TopicContext): boolean {
  if (before && event.clause.sentence - before.clause.sentence <= 2) return before.topic === "message"
  if (INTERVIEW.test(text)) return false
  const chasing = (situation.messages ?? []).some((message) => message.kind !== "thank_you")
  return chasing && (situation.interviews?.length ?? 0) < 2 && !/^next/i.test(text.slice(event.spans[0]!.start))
}

const TALKED = /^(?:met(?: up)?(?: with)?|sat down with|spoke (?:with|to))$/i
const AGENCY =
  /^\s*(?:with |to )?(?:my|our|the) (?:own )?(?:recruiter|agency|agent|(?:recruitment )?consultant|headhunter)\b/i

function withRecruiter(event: Event, context: TopicContext): boolean {
  const end = event.spans.at(-1)!.end
  return isRecruiter(end, context)
}

/** Whether the words at an offset mean the recruiter: "my recruiter", a recruiter's name, "her" where the last named is one. */
function isRecruiter(at: number, { text, names, situation, pending, lastTold }: TopicContext): boolean {
  const behind = text.slice(at, at + 60)
  if (AGENCY.test(behind)) return true
  const recruiters = (situation.people ?? []).filter((one) => one.kind === "recruiter")
  const named = (name: NameMention): boolean =>
    name.kind === "recruiter" ||
    recruiters.some((one) => one.name !== undefined && one.name.split(" ")[0] === name.name.split(" ")[0])
  const name = names.find((one) => one.start >= at && one.start <= at + 14)
  if (name && /^\s*(?:(?:with|to|my|our) )*$/i.test(text.slice(at, name.start)))
    // "Jo, my recruiter," "Jo at the agency"
    return (
      named(name) ||
      /^(?:,? (?:who(?:'s| is) )?|,? (?:at|from) )(?:my|our|the) (?:own |agency )?(?:recruiter|agency|agent|(?:recruitment )?consultant|headhunter)\b/i.test(
        text.slice(name.end, name.end + 50),
      )
    )
  if (!/^\s*(?:her|him|them)\b/i.test(behind)) return false
  const last = names.findLast((one) => one.end <= at)
  if (last) return named(last)
  if (/\b(?:recruiter|agency|consultant)\b/i.test(text.slice(0, at)) || pending === "recruiter_check_in") return true
  const people = lastTold.flatMap((path) => situation.people?.[Number(/^people\[(\d+)\]/.exec(path)?.[1] ?? -1)] ?? [])
  return people.at(-1)?.kind === "recruiter"
}

/** Words that tell the recruiter something; of anybody else they are no message. */
export const TOLD_RECRUITER =
  "(?:told|talked (?:to|with)|spoke (?:to|with)|chatted (?:to|with)|(?:had|been having) an? (?:w+ )?(?:chat|call|catch[- ]?up|word|debrief|conversation) with|caught up with|filled|gave|let|updated|briefed|debriefed(?: with)?)"
const TOLD = new RegExp(`\\b${TOLD_RECRUITER}(?= )`, "gi")

function recruiterTalks(events: Event[], context: TopicContext): Event[] {
  const found: Event[] = []
  const byClause = Map.groupBy(events, (event) => event.clause.index)
  for (const clause of context.clauses) {
    if (!/\b(?:told|talk|spoke|chat|caught|had|filled|gave|let|updated|d?e?briefed)/i.test(clause.text)) continue
    for (const match of clause.text.matchAll(TOLD)) {
      const start = clause.start + match.index
      const end = start + match[0].length
      const subject = /([\p{L}']+)\s+(?:(?:just|also|already|then|have|had|'ve)\s+)*$/iu.exec(
        context.text.slice(clause.start, start),
      )?.[1]
      if (
        subject !== undefined &&
        !/^(?:i|i've|i'd|we|we've|and|then|so|but|just|also|already|yes|ok|yesterday|today)$/i.test(subject)
      )
        continue
      const here = byClause.get(clause.index) ?? []
      const taken = here.some((event) => event.spans.some((span) => span.start < end && start < span.end))
      if (taken && !here.some((event) => event.topic !== "message" && event.spans.some((span) => span.start === start)))
        continue
      if (
        /^(?:let|gave|filled|told)$/i.test(match[0]) &&
        !/\b(?:how|know|update|feedback|debrief|in on|about|that|went|it|news|all)\b/i.test(clause.text)
      )
        continue
      if (!isRecruiter(end, context)) continue
      for (const event of here)
        if (event.topic !== "message") event.spans = event.spans.filter((span) => span.start !== start)
      found.push({ topic: "message", clause, spans: [{ start, end }], dates: [], times: [] })
    }
  }
  return found
}

/** One event a clause and topic, in order; what has no words left is none. */
function joined(events: Event[]): Event[] {
  const list = new Map<string, Event>()
  for (const event of events) {
    if (event.spans.length === 0) continue
    const key = `${event.clause.index} ${event.topic}`
    const same = list.get(key)
    if (same) same.spans = [...same.spans, ...event.spans].sort((a, b) => a.start - b.start)
    else list.set(key, event)
  }
  return [...list.values()].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}
