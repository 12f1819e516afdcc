import { isoOf } from "../../language/day.ts"
import { rule } from "../rule.ts"
import { daysAfter, openingDay, opens } from "../spans.ts"
import type { Stage } from "../verdict.ts"
import { decisionDateOf } from "../waiting.ts"
import { prepare } from "./interview-ahead.ts"
import { keepSearching } from "./keep-searching.ts"
import { roundTwoAhead } from "./round-two-ahead.ts"

const noFollowUpRequest = rule("no-follow-up-request", ["onesource"])
const recruiterInstead = rule("recruiter-instead", ["staffing-resources", "house"])

/** Where no date was named, how many days until a silent employer is taken for a no. */
const SILENCE_DAYS = 28

/** "Please don't follow up" is obeyed: no thank-you, no status mail. */
export const stage: Stage = (reading) => {
  const { situation, latest, playbook, calendar, zone, now } = reading
  if (situation.followUpPolicy !== "declined" || !latest) return undefined
  const decision = decisionDateOf(reading)
  const counts = decision !== undefined && decision.day >= latest.ended.day
  const lastDay = counts
    ? daysAfter(decision.day, playbook.afterDecision.opens, calendar)
    : latest.ended.day + SILENCE_DAYS
  const until = opens(openingDay(lastDay, calendar).day, zone)
  const over = now >= until
  const next = reading.ahead[0]
  const request = [
    noFollowUpRequest.because(["followUpPolicy", counts ? decision.path : `${latest.path}.at`], {
      until: zone.local(until),
      decided: counts ? isoOf(decision.day) : "",
      over: over && !next ? 1 : 0,
    }),
  ]
  if (next) return prepare(roundTwoAhead.because([`${next.path}.at`], { on: next.item.at }), request)
  const reasons = [...request]
  if (situation.viaAgency) reasons.push(recruiterInstead.because(["viaAgency"]))
  if (over) reasons.push(keepSearching.because([]))
  return { action: over ? "move_on" : "do_not_contact", message: null, reasons }
}
