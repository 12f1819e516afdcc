import { isoOf } from "../../language/day.ts"
import { missingDays } from "../questions.ts"
import { newest } from "../reading.ts"
import { parameterRule } from "../rule.ts"
import { daysAfter, openingDay, opens } from "../spans.ts"
import type { Stage } from "../verdict.ts"
import { decisionDateOf, followUpsSince, sinceOf } from "../waiting.ts"
import { keepSearching } from "./keep-searching.ts"

const enoughFollowUps = parameterRule("enough-follow-ups", "followUpsAtMost")

/** As many were sent as the playbook allows: a last wait, then on. */
export const stage: Stage = (reading) => {
  const { latest, playbook, calendar, zone, now } = reading
  if (!latest) return undefined
  const sent = followUpsSince(reading, sinceOf(reading, latest))
  const last = newest(sent)
  if (!last || sent.length < playbook.followUpsAtMost) return undefined

  let stop = opens(openingDay(last.day + playbook.patienceDays, calendar).day, zone)
  const facts = sent.map((one) => one.path)
  const decision = decisionDateOf(reading)
  if (decision && decision.day > last.day) {
    const lastDay = daysAfter(decision.day, playbook.afterDecision.opens, calendar)
    stop = Math.max(stop, opens(openingDay(lastDay, calendar).day, zone))
    facts.push(decision.path)
  }
  const over = now >= stop
  return {
    action: over ? "move_on" : "wait",
    message: null,
    opens: over ? null : stop,
    reasons: [
      enoughFollowUps.because(playbook, facts, {
        sent: sent.length,
        last: isoOf(last.day),
        stop: zone.local(stop),
        over: over ? 1 : 0,
      }),
      keepSearching.because([]),
    ],
    questions: missingDays(reading),
    timeline: true,
  }
}
