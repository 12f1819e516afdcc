/**
 * From a situation to advice: plain arithmetic on dates, no model, no network, no clock but `now`.
 * @module
 */
import type { Advice } from "../wire/advice.ts"
import type { Situation } from "../wire/situation.ts"
import type { TimingWords } from "../words/catalogue.ts"
import type { Calendar } from "./calendar.ts"
import type { Playbook } from "./playbook.ts"
import { type AgencyDefaults, type Reading, read } from "./reading.ts"
import { stage as enoughFollowUps } from "./stages/enough-follow-ups.ts"
import { stage as followUp } from "./stages/follow-up.ts"
import { stage as interviewAhead } from "./stages/interview-ahead.ts"
import { stage as interviewUnknown } from "./stages/interview-unknown.ts"
import { stage as needsReply } from "./stages/needs-reply.ts"
import { stage as noFollowUpRequest } from "./stages/no-follow-up-request.ts"
import { stage as offerDeadline } from "./stages/offer-deadline.ts"
import { stage as rejected } from "./stages/rejected.ts"
import { stage as roundTwoAhead } from "./stages/round-two-ahead.ts"
import { stage as thankYouDue } from "./stages/thank-you-due.ts"
import { stage as viaAgency } from "./stages/via-agency.ts"
import { timelineOf } from "./timeline.ts"
import { firstAnswer, type Stage, type Verdict } from "./verdict.ts"

/** Of the rule set; changes whenever the same situation would be answered otherwise. */
export const VERSION = "2026.11"

/** After the thank-you: what to do about the silence (stage 7). */
export const followUpStages: readonly Stage[] = [roundTwoAhead, viaAgency, enoughFollowUps, followUp]

/** The order of practices, section 2. The first stage that answers, answers. */
const stages: readonly Stage[] = [
  rejected,
  needsReply,
  interviewUnknown,
  interviewAhead,
  offerDeadline,
  noFollowUpRequest,
  thankYouDue,
  ...followUpStages,
]

export interface AdviseContext {
  now: Temporal.ZonedDateTime
  playbook: Playbook
  /** Of the employer's region: `calendarOf(situation.region ?? agency.region ?? "US")`. */
  calendar: Calendar
  words: TimingWords
  agency?: AgencyDefaults | undefined
}

/**
 * The advice for a situation.
 * @param situation checked by its schema; facts dated later than `now` have not happened
 * @returns the same bytes for the same situation, now, playbook, calendar, words and version
 */
export function advise(situation: Situation, context: AdviseContext): Advice {
  const reading = read(situation, context.now.epochMilliseconds, context)
  const verdict = firstAnswer(stages, reading)
  if (!verdict) throw new Error("The last stage answers whatever reaches it.")
  return put(verdict, reading, context)
}

function put(verdict: Verdict, reading: Reading, { words, playbook }: AdviseContext): Advice {
  const { zone, now } = reading
  const { opens = null, by = null } = verdict
  return {
    action: verdict.action,
    message: verdict.message,
    ordinal: verdict.ordinal ?? null,
    to: verdict.to ?? [],
    channels: verdict.channels ?? [],
    opens: opens === null ? null : zone.print(opens),
    by: by === null ? null : zone.print(by),
    late: by !== null && now > by,
    route: verdict.route ?? "direct",
    reasons: verdict.reasons.map(({ dissent, ...reason }) => ({
      ...reason,
      text: words.reason(reason.rule, reason.params),
      ...(dissent.length > 0 && {
        dissent: dissent.map(({ source, parameter }) => ({ source, text: words.dissent(source, parameter) })),
      }),
    })),
    questions: (verdict.questions ?? []).map(({ id, field, params = {} }) => ({
      id,
      field,
      text: words.question(id, params),
    })),
    timeline: timelineOf(verdict, reading, followUpStages).map(({ what, on, message }) => ({
      what,
      on: zone.print(on),
      message,
      text: words.step(what, message, zone.local(on)),
    })),
    playbook: playbook.id,
    version: VERSION,
  }
}
