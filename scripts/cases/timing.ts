/**
 * Scores the timing engine on cases of the kind of timing.json.
 * @module
 */
import { advise } from "../../shared/timing/advise.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import type { Advice } from "../../shared/wire/advice.ts"
import { Situation } from "../../shared/wire/situation.ts"
import { wordsOf } from "../../shared/words/index.ts"

export interface TimingCase {
  id: string
  situation: unknown
  now: string
  playbook: string
  expect: Pick<Advice, "action" | "message" | "ordinal" | "to" | "opens" | "by" | "late">
}

export interface Score {
  right: number
  total: number
  misses: { id: string; field: string; expected: unknown; got: unknown }[]
}

/** A case is right where every field of `expect` agrees: `to` as a set, `opens` and `by` as instants. */
export function scoreTiming(cases: readonly TimingCase[]): Score {
  const misses = cases.flatMap((one) => {
    const advice = adviceFor(one)
    return Object.entries(one.expect)
      .filter(([field, expected]) => !same(field, expected, advice[field as keyof Advice]))
      .map(([field, expected]) => ({ id: one.id, field, expected, got: advice[field as keyof Advice] }))
  })
  return { right: cases.length - new Set(misses.map((miss) => miss.id)).size, total: cases.length, misses }
}

function adviceFor(one: TimingCase): Advice {
  const situation = Situation.parse(one.situation)
  return advise(situation, {
    now: Temporal.ZonedDateTime.from(one.now),
    playbook: playbookOf(one.playbook)!,
    calendar: calendarOf(situation.region ?? "US")!,
    words: wordsOf("en").timing,
  })
}

function same(field: string, expected: unknown, got: unknown): boolean {
  if (field === "to")
    return JSON.stringify([...(expected as string[])].sort()) === JSON.stringify([...(got as string[])].sort())
  if ((field === "opens" || field === "by") && typeof expected === "string" && typeof got === "string")
    return (
      Temporal.ZonedDateTime.from(expected).epochMilliseconds === Temporal.ZonedDateTime.from(got).epochMilliseconds
    )
  return expected === got
}
