import { dayOf } from "../../language/day.ts"
import { businessDayBefore } from "../calendar.ts"
import { contactsOf, interviewer } from "../questions.ts"
import { CLOSE } from "../reading.ts"
import { allLack, pick, possibleRecipients, recruiters } from "../recipients.ts"
import { rule } from "../rule.ts"
import type { Stage } from "../verdict.ts"
import { properContact } from "./proper-contact.ts"

const offerDeadline = rule("offer-deadline", ["house"])

/** Another employer waits for an answer: that may be told whatever the waiting rules say. */
export const stage: Stage = (reading) => {
  const { latest, situation, today, zone, calendar } = reading
  const offer = situation.otherOffer
  if (!latest || !offer || offer.told || dayOf(offer.answerBy) < today) return undefined

  const possible = situation.viaAgency
    ? recruiters(reading, reading.playbook.followUpChannels)
    : possibleRecipients(reading)
  const recipient = pick(possible)
  const lacking = allLack(possible)
  const lastDay = Math.max(businessDayBefore(dayOf(offer.answerBy), calendar), today)
  const reasons = [
    offerDeadline.because(["otherOffer.answerBy"], {
      answerBy: offer.answerBy,
      by: zone.local(zone.at(lastDay, CLOSE)),
    }),
  ]
  if (lacking) reasons.push(properContact.because([]))
  return {
    action: lacking ? "get_contact" : "send",
    message: "notice",
    to: recipient ? [recipient.id] : [],
    channels: recipient?.channels ?? [...reading.playbook.followUpChannels],
    opens: latest.end,
    by: zone.at(lastDay, CLOSE),
    reasons,
    questions: recipient ? contactsOf([recipient], reading) : interviewer(possible, reading),
  }
}
