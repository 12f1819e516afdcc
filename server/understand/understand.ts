/**
 * Free text into facts, without any model: clean it, lay it out, let the readers read, merge what they say. Pure and deterministic.
 * @module
 */
import type { MessageKind, Situation } from "../../shared/wire/situation.ts"
import type { Understood } from "../../shared/wire/understand.ts"
import { APPLICATION, type Conflict, chosenApplication, partApplications } from "./applications.ts"
import { answerTo } from "./asked.ts"
import type { Claim } from "./claims.ts"
import { CORRECTS, corrections } from "./corrections.ts"
import { intentOf } from "./intent.ts"
import { overNow } from "./interviews/over-now.ts"
import { unclaimedInterview } from "./interviews/unclaimed.ts"
import { layOut } from "./lay-out.ts"
import { merge } from "./merge.ts"
import { normalise } from "./normalise.ts"
import { READERS } from "./readers/index.ts"
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
  /** The message the coach has just advised: "sent it" is this one. */
  pending?: MessageKind
  /** Whom it goes to, by id. */
  pendingTo?: readonly string[]
  /** JSON paths of the facts the message before told: "sorry, Thursday" puts one of them right. */
  lastTold?: readonly string[]
  /** The employer the chat is about, where the text tells of two: the other's facts stay out. */
  about?: string
}

export interface Told extends Understood {
  /** Two applications are told of: ask which one is meant. For the coach alone, never on the wire. */
  conflict?: Conflict
}

/**
 * Reads a message and gives back the whole new situation, each fact with the words it came from, and what the message is for.
 * Offsets are UTF-16 and count in `text` as given. Never throws; time grows linearly with the text.
 */
export function understand(text: string, context: UnderstandContext): Told {
  const given: Situation = context.situation ?? {}
  const known: Situation = given.timeZone === undefined ? { timeZone: context.timeZone, ...given } : given
  const asked = context.asked ?? null
  const clean = normalise(text)
  const reading = layOut(clean.text, known, {
    now: context.now,
    timeZone: context.timeZone,
    asked,
    region: context.region,
    pending: context.pending === undefined ? null : { kind: context.pending, to: [...(context.pendingTo ?? [])] },
    lastTold: [...(context.lastTold ?? [])],
  })

  const conflict = partApplications(reading, context.about)
  const claims = JOKING.test(clean.text) ? [] : readWhole(reading)
  claims.unshift(...corrections(reading, claims))
  if (!claims.some((claim) => claim.fact === "interview" && claim.day !== null)) claims.push(...overNow(reading))
  if (asked !== null) claims.push(...answerTo(asked, reading, claims))

  const base = asked === APPLICATION ? chosenApplication(known, claims) : known
  const { situation, mentions } = merge(base, withReplies(claims, reading), {
    now: reading.now,
    corrects: CORRECTS.test(clean.text),
    sameTime: /\bsame (?:time|hour|slot)\b|\b(?:time|hour)(?: is|'s| stays)? (?:the same|unchanged|as before)\b/i.test(
      clean.text,
    ),
    sentenceAt: (offset) => reading.at(offset).sentence,
  })
  return {
    situation,
    mentions: mentions.map(({ field, span, value, sure }) => {
      const { start, end } = clean.original(span.start, span.end)
      return { field, start, end, text: text.slice(start, end), value, sure }
    }),
    intent: intentOf(reading, claims),
    ...(conflict === undefined ? {} : { conflict }),
  }
}

/** The whole message is taken back as fun. */
const JOKING =
  /\b(?:only|just|am|i'm|was) (?:joking|kidding|messing (?:about|around|with you)|pulling your leg)\b|\bjust (?:a joke|for fun)\b|\bapril fool/i

/** What all readers read; once more where a day that none of them used turns out to be the interview's, for promises count from it. */
function readWhole(reading: Reading): Claim[] {
  const claims = readAll(reading)
  const interview = unclaimedInterview(reading, claims)
  return interview.length === 0 ? claims : readAll(reading, interview)
}

/** Every reader in turn. The interviews come first, for promises and "the next day" count from them. */
function readAll(reading: Reading, interviews: Claim[] = []): Claim[] {
  reading.interviewDays = interviewDays(reading.situation, [])
  const claims: Claim[] = []
  for (const reader of READERS) {
    const found = reader.read(reading)
    if (reader.name === "interview") found.push(...interviews)
    claims.push(...found)
    if (reader.name !== "interview") continue
    reading.interviewDays = interviewDays(reading.situation, found)
    reading.metOn = metOn(reading.situation, found)
  }
  return claims
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

/** A decision date that came with a reply, in its sentence or the next, belongs to that reply. */
function withReplies(claims: Claim[], reading: Reading): Claim[] {
  let list = claims
  for (const reply of claims) {
    if (reply.fact !== "reply") continue
    list = list.filter((claim) => {
      if (claim.fact !== "value" || claim.field !== "decisionDate" || typeof claim.value !== "string") return true
      if (reply.decisionSpan?.start === claim.span.start) return false
      const clause = reading.at(claim.span.start)
      const behind = clause.sentence - reading.at(reply.span.start).sentence === 1
      const words = reading.sentence(clause).map((one) => one.text)
      const earlier = /\b(?:original(?:ly)?|(?:at|in) the interview|initially|first said|had said)\b/i.test(
        words.join(" "),
      )
      const since = reply.day ?? reading.today.toString()
      if (reply.kind !== "holding" || reply.decision !== null || !behind || earlier || claim.value < since) return true
      reply.decision = claim.value
      reply.decisionSpan = claim.span
      return false
    })
  }
  return list
}
