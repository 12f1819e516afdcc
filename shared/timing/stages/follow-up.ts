import { type Day, dayOf, isoOf } from "../../language/day.ts"
import { addBusinessDays, type Calendar } from "../calendar.ts"
import * as ask from "../questions.ts"
import { dateFact, type InterviewTold, newest, type Reading } from "../reading.ts"
import { allLack, pick, possibleRecipients, type Recipient } from "../recipients.ts"
import { type Because, parameterRule, rule } from "../rule.ts"
import { byAfter, daysAfter, openingDay, opens } from "../spans.ts"
import type { Stage } from "../verdict.ts"
import { decisionDateOf, firstMessageSince, followUpsSince, lastMessage, sinceOf } from "../waiting.ts"
import type { Moment } from "../zone.ts"
import { keepSearching } from "./keep-searching.ts"
import { properContact } from "./proper-contact.ts"

const decisionDate = parameterRule("decision-date", "afterDecision")
const noDecisionDate = parameterRule("no-decision-date", "noDate")
const followUpGap = parameterRule("follow-up-gap", "gapDays")
const followUpsWelcome = rule("follow-ups-welcome", ["house"])
const breathingRoom = rule("breathing-room", ["dos-and-donts", "house"])
const interviewerAway = rule("interviewer-away", ["onesource"])
const quietDays = rule("quiet-days", ["house"])
const businessDays = rule("business-days", ["house"])
const longPast = rule("long-past", ["dos-and-donts", "house"])

/** Business days after which somebody who invited a follow-up is glad of it. */
const WELCOME_AFTER = 3
/** Business days between any two messages of the candidate's. */
const BREATHING_ROOM = 3
/** Business days somebody needs to come to it after an absence. */
const BACK_AT_DESK = 2
/** Days after which a follow-up that was never sent would only puzzle. */
const PUZZLING_AFTER = 21

/** The status mail to the employer. */
export const stage: Stage = (reading) => {
  const { latest, now, playbook } = reading
  if (!latest) return undefined
  const window = followUpWindow(reading, latest, { ignoreSent: false })
  const { recipient, possible } = window
  const early = now < window.opens
  const lacking = !early && allLack(possible)

  if (now > puzzling(window.by, reading)) {
    const reasons = [window.reasons[0]!, longPast.because([], { by: reading.zone.local(window.by) })]
    return {
      action: "move_on",
      message: null,
      reasons: [...reasons, keepSearching.because([])],
      questions: ask.messagesSent(reading),
    }
  }
  const reasons = [...window.reasons]
  if (lacking) reasons.push(properContact.because([], { names: recipient?.person?.name ?? "" }))
  else reasons.push(keepSearching.because([]))
  return {
    action: early ? "wait" : lacking ? "get_contact" : "send",
    message: "follow_up",
    ordinal: window.ordinal,
    to: recipient ? [recipient.id] : [],
    channels: recipient?.channels ?? [...playbook.followUpChannels],
    opens: window.opens,
    by: window.by,
    reasons,
    questions: [
      ...ask.messagesSent(reading),
      ...ask.missingDays(reading),
      ...ask.decisionDate(reading),
      ...ask.interviewer(possible, reading),
      ...(recipient ? ask.contactsOf([recipient], reading) : []),
      ...ask.followUpPolicy(reading),
      ...ask.viaAgency(reading),
    ],
    timeline: true,
  }
}

function puzzling(by: Moment, { zone }: Reading): Moment {
  return zone.at(zone.dayOf(by) + PUZZLING_AFTER, zone.minuteOf(by))
}

export interface FollowUpWindow {
  opens: Moment
  by: Moment
  ordinal: number
  possible: Recipient[]
  recipient: Recipient | undefined
  /** The one that set the day comes first. */
  reasons: Because[]
}

/** @param ignoreSent what the window would be with no follow-up counted: until then a thank-you may still go */
export function followUpWindow(
  reading: Reading,
  latest: InterviewTold,
  { ignoreSent }: { ignoreSent: boolean },
): FollowUpWindow {
  const { zone, calendar } = reading
  const possible = possibleRecipients(reading)
  const recipient = pick(possible)
  const base = ignoreSent ? firstWindow(reading, latest) : baseWindow(reading, latest)
  const reasons = [...base.reasons]

  let day = base.opensDay
  const last = lastMessage(reading)
  if (last) {
    const rested = addBusinessDays(last.day, BREATHING_ROOM, calendar)
    if (rested > day) {
      day = rested
      reasons.push(breathingRoom.because([last.path], { last: isoOf(last.day), days: BREATHING_ROOM }))
    }
  }
  const placed = placeOpening(day, recipient, reading)
  const opening = opens(placed.day, zone)
  const by = byAfter(opening, base.byDay, zone, calendar)

  const params = { opens: zone.local(opening), by: zone.local(by) }
  const [first, ...rest] = [...reasons, ...placed.reasons]
  const told = first ? [{ ...first, params: { ...first.params, ...params } }, ...rest] : rest
  return { opens: opening, by, ordinal: base.ordinal, possible, recipient, reasons: told }
}

interface Base {
  opensDay: Day
  byDay: Day
  ordinal: number
  reasons: Because[]
}

function baseWindow(reading: Reading, latest: InterviewTold): Base {
  const { playbook, calendar } = reading
  const sent = followUpsSince(reading, sinceOf(reading, latest))
  const last = newest(sent)
  if (!last) return firstWindow(reading, latest)
  const gap = playbook.gapDays ?? 0
  const facts = [dateFact(last)]
  let opensDay = last.day + gap
  const byDay = opensDay + 7
  const decision = decisionDateOf(reading)
  if (decision && decision.day > last.day) {
    opensDay = Math.max(opensDay, daysAfter(decision.day, playbook.afterDecision.opens, calendar))
    facts.push(decision.path)
  }
  const params = { last: isoOf(last.day), days: gap, sent: sent.length }
  return { opensDay, byDay, ordinal: sent.length + 1, reasons: [followUpGap.because(playbook, facts, params)] }
}

/** The window of the first follow-up: after the promised date, or after a time of silence. */
function firstWindow(reading: Reading, latest: InterviewTold): Base {
  const { playbook, calendar } = reading
  const since = sinceOf(reading, latest)
  const decision = decisionDateOf(reading)
  // A date on the day of their message is what that message was about, not a promise still open.
  if (decision && (since.fromReply ? decision.day > since.day : decision.day >= since.day)) {
    return {
      opensDay: daysAfter(decision.day, playbook.afterDecision.opens, calendar),
      byDay: daysAfter(decision.day, playbook.afterDecision.by, calendar),
      ordinal: 1,
      reasons: [decisionDate.because(playbook, [decision.path], { decided: isoOf(decision.day) })],
    }
  }
  const first = playbook.noDate.from === "first-message" ? firstMessageSince(reading, latest) : undefined
  const from = first && first.day > since.day ? { day: first.day, path: dateFact(first) } : since
  const due = daysAfter(from.day, playbook.noDate.opens, calendar)
  const invited = addBusinessDays(from.day, WELCOME_AFTER, calendar)
  const welcome = reading.situation.followUpPolicy === "welcome" && invited < due
  const reasons = [
    noDecisionDate.because(playbook, [from.path], { since: isoOf(from.day), heard: since.fromReply ? 1 : 0 }),
  ]
  if (welcome) reasons.push(followUpsWelcome.because(["followUpPolicy"], { days: WELCOME_AFTER }))
  return {
    opensDay: welcome ? invited : due,
    byDay: daysAfter(from.day, playbook.noDate.by, calendar),
    ordinal: 1,
    reasons,
  }
}

/** Rolls a day past closed and quiet days and past the recipient's absence, until none is in the way. */
function placeOpening(day: Day, recipient: Recipient | undefined, reading: Reading): { day: Day; reasons: Because[] } {
  const { calendar, today } = reading
  const reasons: Because[] = []
  let opening = roll(day, calendar, reasons)
  for (;;) {
    const absence = awayOn(opening, recipient) ?? (opening < today ? awayOn(today, recipient) : undefined)
    if (!absence) return { day: opening, reasons }
    const fact = recipient?.person ? `people[${reading.people.indexOf(recipient.person)}].away` : "people"
    reasons.push(interviewerAway.because([fact], { name: recipient?.person?.name ?? "", until: absence.until }))
    opening = roll(addBusinessDays(dayOf(absence.until), BACK_AT_DESK, calendar), calendar, reasons)
  }
}

function roll(day: Day, calendar: Calendar, reasons: Because[]): Day {
  const rolled = openingDay(day, calendar)
  if (rolled.pastQuiet) reasons.push(quietDays.because([], { from: isoOf(day), to: isoOf(rolled.day) }))
  else if (rolled.pastClosed) reasons.push(businessDays.because([], { from: isoOf(day), to: isoOf(rolled.day) }))
  return rolled.day
}

function awayOn(day: Day, recipient: Recipient | undefined) {
  return recipient?.person?.away?.find((span) => dayOf(span.from) <= day && day <= dayOf(span.until))
}
