import { type Day, isoOf } from "../../language/day.ts"
import { addBusinessDays } from "../calendar.ts"
import * as ask from "../questions.ts"
import { CLOSE, dateFact, type InterviewTold, isSince, newest, type Reading } from "../reading.ts"
import { allLack, pick, recruiters } from "../recipients.ts"
import { rule } from "../rule.ts"
import { byAfter, openingDay, opens } from "../spans.ts"
import type { Stage } from "../verdict.ts"
import { keepSearching } from "./keep-searching.ts"
import { properContact } from "./proper-contact.ts"

const viaAgency = rule("via-agency", ["staffing-resources", "house"])
const debriefRecruiter = rule("debrief-recruiter", ["house"])
const recruiterInterval = rule("recruiter-interval", ["staffing-resources"])

/** Calendar days between check-ins, where the playbook has no gap of its own. */
const INTERVAL_DAYS = 7

/** Placed by an agency: the status mail goes to the candidate's own recruiter, never to the employer. */
export const stage: Stage = (reading) => {
  const { situation, latest, playbook, zone, now } = reading
  if (!situation.viaAgency || !latest) return undefined
  const checkIns = reading.messages.filter(
    (one) => one.item.kind === "recruiter_check_in" && isSince(one, latest.ended),
  )
  const last = newest(checkIns)
  const gap = playbook.gapDays ?? INTERVAL_DAYS
  const window = last ? intervalWindow(last.day + gap, reading) : debriefWindow(latest, reading)

  const possible = recruiters(reading, playbook.followUpChannels)
  const recipient = pick(possible)
  const early = now < window.opens
  const lacking = !early && allLack(possible)
  const detail = last
    ? recruiterInterval.because([dateFact(last)], {
        last: isoOf(last.day),
        days: gap,
        opens: zone.local(window.opens),
      })
    : debriefRecruiter.because([`${latest.path}.at`], { by: zone.local(window.by) })
  const reasons = [viaAgency.because(["viaAgency"]), detail]
  if (lacking) reasons.push(properContact.because([], { names: recipient?.person?.name ?? "" }))
  if (early) reasons.push(keepSearching.because([]))
  return {
    action: early ? "wait" : lacking ? "get_contact" : "send",
    message: "recruiter_check_in",
    ordinal: checkIns.length + 1,
    to: recipient ? [recipient.id] : [],
    channels: recipient?.channels ?? [...playbook.followUpChannels],
    ...window,
    reasons,
    questions: [
      ...ask.messagesSent(reading),
      ...ask.missingDays(reading),
      ...(recipient ? ask.contactsOf([recipient], reading) : [ask.recruiter]),
    ],
    timeline: true,
  }
}

function debriefWindow(latest: InterviewTold, { zone, calendar }: Reading) {
  return { opens: latest.end, by: zone.at(addBusinessDays(latest.ended.day, 1, calendar), CLOSE) }
}

function intervalWindow(day: Day, { zone, calendar }: Reading) {
  const opening = opens(openingDay(day, calendar).day, zone)
  return { opens: opening, by: byAfter(opening, day + 7, zone, calendar) }
}
