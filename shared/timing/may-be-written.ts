/**
 * Whether a message may be written at all, and from when it may go.
 * @module
 */
import { isoOf } from "../language/day.ts"
import type { MessageKind, Situation } from "../wire/situation.ts"
import type { AdviseContext } from "./advise.ts"
import { mayGo } from "./may-go.ts"
import { newest, type Reading, read } from "./reading.ts"
import { followUpWindow } from "./stages/follow-up.ts"
import { stage as needsReply } from "./stages/needs-reply.ts"
import { currentReplies, isAnswered, stage as rejected } from "./stages/rejected.ts"
import { stage as viaAgency } from "./stages/via-agency.ts"
import type { Moment } from "./zone.ts"

export interface Permission {
  /** Milliseconds since 1970; null where it may go at any time from now on. */
  opens: Moment | null
  /** The situation as it will be then: an open question of theirs answered first. */
  situation: Situation
}

type Context = Omit<AdviseContext, "words">

/**
 * @param person id of whom it is for, where that is known
 * @returns null where it may not be written: not welcome, a no, one too many, nothing to reply to
 */
export function mayBeWritten(
  situation: Situation,
  kind: MessageKind,
  person: string | undefined,
  context: Context,
): Permission | null {
  const reading = read(situation, context.now.epochMilliseconds, context)
  const anytime: Permission = { opens: null, situation }
  switch (kind) {
    case "notice":
      return anytime
    case "reply":
      return toAnswer(reading) ? anytime : null
    case "contact_request":
      return unwelcome(reading) ? null : anytime
    case "recruiter_check_in":
      return open(reading, kind, context) ?? ahead(reading) ?? window(reading, viaAgency(reading), anytime)
    case "thank_you":
    case "follow_up": {
      if (unwelcome(reading)) return null
      // Placed by an agency, the status mail is the recruiter's to write.
      if (kind === "follow_up" && situation.viaAgency) return null
      const verdict = mayGo(situation, kind, person, context)
      if (verdict === "not-welcome" || verdict === "one-too-many") return null
      if (verdict !== "too-soon") return anytime
      return open(reading, kind, context) ?? (kind === "thank_you" ? (ahead(reading) ?? anytime) : later(reading))
    }
  }
}

/** A reply of theirs that has no answer yet. */
function toAnswer(reading: Reading): boolean {
  const newestReply = newest(currentReplies(reading))
  const declined = newestReply?.item.kind === "rejection" && !isAnswered(newestReply, reading)
  return declined || needsReply(reading) !== undefined
}

/** "Please don't", at any time, or a no. */
function unwelcome(reading: Reading): boolean {
  return rejected(reading) !== undefined || reading.situation.followUpPolicy === "declined"
}

/** What is booked is sat through first: from the end of it on. */
function ahead(reading: Reading): Permission | undefined {
  const last = reading.ahead.at(-1)
  return last && { opens: last.end, situation: reading.situation }
}

/** They wait for an answer: that goes first, and the rest is reckoned as if it went today. */
function open(reading: Reading, kind: MessageKind, context: Context): Permission | undefined {
  const waiting = needsReply(reading)
  if (!waiting) return undefined
  const { situation, zone, now } = reading
  const answered: Situation = {
    ...situation,
    messages: [...(situation.messages ?? []), { kind: "reply", at: isoOf(reading.today) }],
  }
  const after = mayBeWritten(answered, kind, undefined, context)
  const by = waiting.by ?? zone.at(reading.today + 1, 9 * 60)
  return { opens: Math.max(after?.opens ?? 0, by, now + 1), situation: answered }
}

/** A status mail: when its window opens, after the interview that is still ahead where there is one. */
function later(reading: Reading): Permission {
  const latest = reading.ahead.at(-1) ?? reading.latest
  const there = latest && { ...reading, latest, past: [...reading.past, ...reading.ahead], ahead: [] }
  return {
    opens: there ? followUpWindow(there, latest, { ignoreSent: false }).opens : null,
    situation: reading.situation,
  }
}

function window(reading: Reading, verdict: ReturnType<typeof viaAgency>, anytime: Permission): Permission {
  return verdict?.action === "wait" ? { opens: verdict.opens ?? null, situation: reading.situation } : anytime
}
