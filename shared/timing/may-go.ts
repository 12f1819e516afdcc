/**
 * Whether one message, already written, may go now.
 * @module
 */
import type { MessageKind, Situation } from "../wire/situation.ts"
import type { AdviseContext } from "./advise.ts"
import { isSince, type Reading, read } from "./reading.ts"
import { stage as enoughFollowUps } from "./stages/enough-follow-ups.ts"
import { stage as followUp } from "./stages/follow-up.ts"
import { stage as interviewAhead } from "./stages/interview-ahead.ts"
import { stage as needsReply } from "./stages/needs-reply.ts"
import { stage as rejected } from "./stages/rejected.ts"
import { stage as roundTwoAhead } from "./stages/round-two-ahead.ts"
import { stage as viaAgency } from "./stages/via-agency.ts"

export type MayGo = "may-go" | "not-welcome" | "too-soon" | "one-too-many"

/**
 * The timing's word on a message of this kind now. Answers, notices and requests for an address may always go.
 * @param person id of whom it is for, where that is known
 * @returns undefined where no interview is known
 */
export function mayGo(
  situation: Situation,
  kind: MessageKind,
  person: string | undefined,
  context: Omit<AdviseContext, "words">,
): MayGo | undefined {
  const reading = read(situation, context.now.epochMilliseconds, context)
  if (reading.past.length + reading.ahead.length === 0) return undefined
  if (kind === "thank_you") return thankYou(reading, person)
  if (kind === "follow_up") return statusMail(reading)
  if (kind === "recruiter_check_in") return checkIn(reading)
  return "may-go"
}

function thankYou(reading: Reading, person: string | undefined): MayGo {
  const { latest } = reading
  if (unwelcome(reading)) return "not-welcome"
  if (!latest) return "too-soon"
  if (thanked(reading, person)) return "one-too-many"
  return needsReply(reading) ? "too-soon" : "may-go"
}

function thanked(reading: Reading, person: string | undefined): boolean {
  const { latest } = reading
  const thanks = reading.messages.filter(
    ({ item, ...point }) => item.kind === "thank_you" && latest !== undefined && isSince(point, latest.ended),
  )
  return thanks.some(({ item }) => {
    const to = item.to ?? []
    return (
      to.length === 0 ||
      (person !== undefined ? to.includes(person) : everybodyMet(reading).every((id) => to.includes(id)))
    )
  })
}

/** Those a note without a name could still be for. */
function everybodyMet(reading: Reading): string[] {
  const met = reading.latest?.item.with ?? []
  return met.length > 0 ? met : reading.people.filter(({ kind }) => kind === "interviewer").map(({ id }) => id)
}

function statusMail(reading: Reading): MayGo {
  // The thank-you aside: this is about the follow-up alone.
  if (unwelcome(reading)) return "not-welcome"
  if (enoughFollowUps(reading)) return "one-too-many"
  if (needsReply(reading) || interviewAhead(reading) || roundTwoAhead(reading)) return "too-soon"
  // Placed by an agency, the status mail is the recruiter's to write.
  if (viaAgency(reading)) return "not-welcome"
  return followUp(reading)?.action === "wait" ? "too-soon" : "may-go"
}

function checkIn(reading: Reading): MayGo {
  if (needsReply(reading) || interviewAhead(reading) || roundTwoAhead(reading)) return "too-soon"
  return viaAgency(reading)?.action === "wait" ? "too-soon" : "may-go"
}

function unwelcome(reading: Reading): boolean {
  const { situation, latest, ahead } = reading
  // Asked back after "please don't follow up": there is something to prepare for, and nothing to chase.
  const declined = situation.followUpPolicy === "declined" && latest !== undefined && ahead.length === 0
  return rejected(reading) !== undefined || declined
}
