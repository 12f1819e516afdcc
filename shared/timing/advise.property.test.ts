import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { moments, situations } from "../../test/arbitraries/situation.ts"
import { dayOf } from "../language/day.ts"
import { Advice } from "../wire/advice.ts"
import { Situation } from "../wire/situation.ts"
import { wordsOf } from "../words/index.ts"
import { advise } from "./advise.ts"
import { isBusinessDay, isQuiet } from "./calendar.ts"
import { calendarOf } from "./holidays.ts"
import type { Playbook } from "./playbook.ts"
import { playbooks } from "./playbooks/index.ts"

const anyPlaybook = fc.constantFrom(...playbooks)
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds
const runs = { numRuns: 1500 }

function ask(situation: Situation, now: Temporal.ZonedDateTime, playbook: Playbook): Advice {
  const calendar = calendarOf(situation.region ?? "US")!
  return advise(situation, { now, playbook, calendar, words: wordsOf("en").timing })
}

/** Every answer to random situations; those that `holds` does not speak of pass. */
function law(holds: (advice: Advice, situation: Situation, now: Temporal.ZonedDateTime, playbook: Playbook) => void) {
  fc.assert(
    fc.property(situations(1), moments, anyPlaybook, (situation, now, playbook) =>
      holds(ask(situation, now, playbook), situation, now, playbook),
    ),
    runs,
  )
}

describe("laws of the timing", () => {
  it("answers in the shape of the wire, whatever it is asked", () => {
    fc.assert(
      fc.property(situations(), moments, anyPlaybook, (situation, now, playbook) => {
        Situation.parse(situation)
        Advice.parse(ask(situation, now, playbook))
      }),
      runs,
    )
  })

  it("opens a follow-up at 09:00 on a business day that is not quiet", () => {
    law((advice, situation) => {
      if (advice.message !== "follow_up" || !advice.opens) return
      const calendar = calendarOf(situation.region ?? "US")!
      const day = dayOf(advice.opens)
      expect(advice.opens.slice(11, 16)).toBe("09:00")
      expect(isBusinessDay(day, calendar)).toBe(true)
      expect(isQuiet(day, calendar)).toBe(false)
    })
  })

  it("never asks for something by a time before it opens", () => {
    law((advice, _situation, _now, playbook) => {
      if (!advice.opens || !advice.by || advice.message === "notice") return
      expect(at(advice.by), playbook.id).toBeGreaterThanOrEqual(at(advice.opens))
    })
  })

  it("waits exactly while the opening lies ahead", () => {
    law((advice, _situation, now) => {
      if (!advice.opens || !["follow_up", "recruiter_check_in", null].includes(advice.message)) return
      expect(advice.action === "wait").toBe(now.epochMilliseconds < at(advice.opens))
    })
  })

  it("is late exactly when now is past by", () => {
    law((advice, _situation, now) => {
      expect(advice.late).toBe(advice.by !== null && now.epochMilliseconds > at(advice.by))
    })
  })

  it("never sends a thank-you or a follow-up to an employer who asked for none", () => {
    law((advice, situation) => {
      if (situation.followUpPolicy !== "declined") return
      expect(["follow_up", "thank_you"]).not.toContain(advice.message)
    })
  })

  it("never sends more follow-ups than the playbook allows", () => {
    law((advice, _situation, _now, playbook) => {
      if (advice.message === "follow_up") expect(advice.ordinal).toBeLessThanOrEqual(playbook.followUpsAtMost)
    })
  })

  it("never sends a status mail to the employer of somebody placed by an agency", () => {
    law((advice, situation) => {
      if (situation.viaAgency) expect(advice.message).not.toBe("follow_up")
    })
  })

  it("never brings the next follow-up nearer because one more was sent", () => {
    law((advice, situation, now, playbook) => {
      if (advice.message !== "follow_up" || !advice.opens || situation.viaAgency) return
      // An absence that covers today moves what is overdue, and nothing that opens after it.
      const today = dayOf(now.withTimeZone(zoneOf(situation)).toString())
      const away = (situation.people ?? []).flatMap((person) => person.away ?? [])
      if (away.some((span) => dayOf(span.from) <= today && today <= dayOf(span.until))) return
      const there = now.withTimeZone(zoneOf(situation))
      const local = { kind: "follow_up" as const, at: there.toPlainDateTime().toString({ smallestUnit: "minute" }) }
      const after = ask({ ...situation, messages: [...(situation.messages ?? []), local] }, now, playbook)
      // What opens after the last one allowed is moving on, not a follow-up.
      if (after.message === "follow_up" && after.opens) expect(at(after.opens)).toBeGreaterThanOrEqual(at(advice.opens))
    })
  })

  it("gives the same bytes for the same question", () => {
    law((advice, situation, now, playbook) => {
      expect(JSON.stringify(ask(structuredClone(situation), now, playbook))).toBe(JSON.stringify(advice))
    })
  })

  it("lists the steps ahead in the future, and moving on last", () => {
    law((advice, _situation, now) => {
      for (const step of advice.timeline) expect(at(step.on)).toBeGreaterThanOrEqual(now.epochMilliseconds - 999)
      const last = advice.timeline.findIndex((step) => step.what === "move_on")
      if (last >= 0) expect(last).toBe(advice.timeline.length - 1)
    })
  })

  it("names facts that the situation has", () => {
    law((advice, situation) => {
      for (const { facts } of advice.reasons)
        for (const path of facts) expect(valueAt(situation, path), path).not.toBeUndefined()
    })
  })

  it("turns a send into a wait only where an absence begins or something dated passes", () => {
    fc.assert(
      fc.property(
        situations(1),
        moments,
        fc.integer({ min: 1, max: 30 * 24 }),
        anyPlaybook,
        (situation, now, hours, playbook) => {
          const later = now.add({ hours })
          if (somethingHappens(situation, now, later)) return
          const before = ask(situation, now, playbook)
          if (before.action !== "send" || before.message !== "follow_up") return
          const after = ask(situation, later, playbook)
          expect(after.action, JSON.stringify(after)).not.toBe("wait")
        },
      ),
      { numRuns: 3000 },
    )
  })
})

const zoneOf = ({ employerTimeZone, timeZone }: Situation): string => employerTimeZone ?? timeZone ?? "UTC"

function valueAt(situation: Situation, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], situation)
}

/** Whether a dated fact, or an absence, begins between two moments; days are taken whole, a day wide of the zones. */
function somethingHappens(situation: Situation, from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): boolean {
  const first = dayOf(from.toString()) - 1
  const last = dayOf(to.toString()) + 1
  const dates = [
    ...(situation.interviews ?? []).map((one) => one.at),
    ...(situation.messages ?? []).map((one) => one.at),
    ...(situation.replies ?? []).flatMap((one) => [one.at, one.answeredAt]),
    ...(situation.people ?? []).flatMap((person) => (person.away ?? []).map((span) => span.from)),
    situation.otherOffer?.answerBy,
  ]
  const undated = [...(situation.messages ?? []), ...(situation.replies ?? [])].some((one) => one.at === undefined)
  return undated || dates.some((date) => date !== undefined && dayOf(date) >= first && dayOf(date) <= last)
}
