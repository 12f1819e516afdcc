import type { ClientContact } from "../../wire/situation.ts"
import { addBusinessDays } from "../calendar.ts"
import * as ask from "../questions.ts"
import { CLOSE, type InterviewTold, isSince, type Reading } from "../reading.ts"
import { allLack, type Recipient, recipientsOf, recruiters } from "../recipients.ts"
import { type Because, parameterRule, rule } from "../rule.ts"
import { momentAfter } from "../spans.ts"
import type { Stage } from "../verdict.ts"
import { followUpWindow } from "./follow-up.ts"
import { properContact } from "./proper-contact.ts"

const thankYouDue = parameterRule("thank-you-due", "thankYouBy")
const everyInterviewer = rule("every-interviewer", ["dos-and-donts"])
const clientContact = rule("client-contact", ["house"])

/** After this many business days a thank-you is no thank-you any more. */
const STALE_AFTER = 5

/** A note of thanks to everybody met, while it still reads as thanks and not as a nudge. */
export const stage: Stage = (reading) => {
  const { latest, playbook, zone, calendar, now, situation } = reading
  if (!latest) return undefined
  const by = momentAfter(latest.end, playbook.thankYouBy, zone, calendar)
  const late = now > by
  if (!isDue(reading, latest, late)) return undefined
  const owed = owedTo(reading, latest)
  if (!owed) return undefined
  if (situation.messages === undefined && late) return undefined

  const route = routeOf(reading)
  const recipients = recipientsOf(owed, playbook.thankYouChannels, reading)
  // A note that the recruiter passes on needs the recruiter's contact alone.
  const carriers = route === "through_recruiter" ? recruiters(reading, playbook.thankYouChannels) : recipients
  const lacking = allLack(carriers)
  const to = lacking || carriers !== recipients ? recipients : recipients.filter((one) => one.state !== "lacking")

  const reasons: Because[] = [
    thankYouDue.because(playbook, [`${latest.path}.at`], {
      ended: zone.local(latest.end),
      by: zone.local(by),
      late: late ? 1 : 0,
    }),
  ]
  if (lacking) reasons.push(properContact.because(factsOf(carriers, reading), { names: namesOf(carriers) }))
  else if (to.length > 1)
    reasons.push(everyInterviewer.because([latest.item.with ? `${latest.path}.with` : "people"], { count: to.length }))
  if (situation.viaAgency)
    reasons.push(
      clientContact.because(situation.clientContact ? ["viaAgency", "clientContact"] : ["viaAgency"], { route }),
    )

  return {
    action: lacking ? "get_contact" : "send",
    message: "thank_you",
    to: to.map((one) => one.id),
    channels: to[0]?.channels ?? [...playbook.thankYouChannels],
    opens: latest.end,
    by,
    route,
    reasons,
    questions: [
      ...ask.messagesSent(reading),
      ...ask.missingDays(reading),
      ...ask.interviewer(recipients, reading),
      ...ask.decisionDate(reading),
      ...ask.contactsOf(carriers, reading),
      ...ask.followUpPolicy(reading),
      ...ask.viaAgency(reading),
    ],
    timeline: true,
  }
}

function isDue(reading: Reading, latest: InterviewTold, late: boolean): boolean {
  const { now, zone, calendar } = reading
  const followedUp = reading.messages.some((one) => one.item.kind === "follow_up" && isSince(one, latest.ended))
  const heard = reading.replies.some((reply) => isSince(reply, latest.ended))
  const stale = zone.at(addBusinessDays(latest.ended.day, STALE_AFTER, calendar), CLOSE)
  if (followedUp || (heard && late) || now > stale) return false
  return !late || now < followUpWindow(reading, latest, { ignoreSent: true }).opens
}

/** Ids of those met on the day who have no thanks yet; empty for one unnamed person; undefined where nobody is owed. */
function owedTo(reading: Reading, latest: InterviewTold): string[] | undefined {
  const thanks = reading.messages.filter((one) => one.item.kind === "thank_you" && isSince(one, latest.ended))
  const thanksAll = thanks.some((one) => (one.item.to ?? []).length === 0)
  const met = metOn(reading, latest)
  if (met === undefined || thanksAll) return undefined
  if (met.length === 0) return []
  const owed = met.filter((id) => !thanks.some((one) => one.item.to?.includes(id)))
  return owed.length > 0 ? owed : undefined
}

/** Everybody met on the day of the latest interview; undefined where it was a recording nobody attended. */
function metOn(reading: Reading, latest: InterviewTold): string[] | undefined {
  const attended = reading.past.filter((one) => one.day === latest.day && one.item.format !== "automated")
  const named = attended.flatMap((one) => one.item.with ?? [])
  const namesNone = latest.item.format !== "automated" && (latest.item.with ?? []).length === 0
  const others = namesNone ? reading.people.filter((person) => person.kind === "interviewer").map(({ id }) => id) : []
  const met = [...new Set([...named, ...others])]
  return met.length === 0 && !namesNone ? undefined : met
}

/** How the note travels, where an agency places the candidate. */
/** How a note of thanks reaches the employer; only a placed candidate has a choice. */
export function routeOf({ situation, agency }: Pick<Reading, "situation" | "agency">): ClientContact {
  if (!situation.viaAgency) return "direct"
  return situation.clientContact ?? agency.clientContact ?? "copy_recruiter"
}

function factsOf(recipients: readonly Recipient[], reading: Reading): string[] {
  return recipients.flatMap((one) => (one.person ? [`people[${reading.people.indexOf(one.person)}]`] : []))
}

function namesOf(recipients: readonly Recipient[]): string {
  return recipients
    .map((one) => one.person?.name ?? "")
    .filter(Boolean)
    .join(", ")
}
