/**
 * What holds for every text: no throw, offsets that slice to the words, a valid situation, the same again when read again, linear time.
 */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ChatCase } from "../../scripts/cases/chat.ts"
import { understand } from "../../server/understand/understand.ts"
import { Understood } from "../../shared/wire/understand.ts"

const now = Temporal.ZonedDateTime.from("2026-11-24T15:30:00-05:00[America/New_York]")
const context = { now, timeZone: "America/New_York" }

const turns = ["../cases/chat.json", "own.json"].flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as ChatCase[]).flatMap((one) =>
    one.turns.map((turn) => ({ turn, now: one.now, timeZone: one.timeZone })),
  ),
)

/** Bits of what people type, strung together at random. */
const phrase = fc.constantFrom(
  "my interview was ",
  "on Tuesday ",
  "Nov 12 ",
  "with Dana Lee ",
  "thank you ",
  "I sent ",
  "they said ",
  "by Friday ",
  "until the 30th ",
  "no ",
  "not ",
  "follow up ",
  "rejected ",
  "offer ",
  "dana@acme.example ",
  "312-555-0175 ",
  "\u200b",
  "\u202e",
  "’",
  "“",
  "”",
  "😀",
  "שלום ",
  "\n",
  "Dear Bob,\n",
  "Best,\nEve\n",
  ". ",
  "? ",
  ", ",
  "at 2pm ",
  "31/02 ",
  "2026-02-30 ",
  "99/99/99 ",
  "a week from Friday ",
  "(",
  ")",
  '"',
  "'",
  "if ",
  "her ",
  "both ",
  "recruiter ",
  "agency ",
  "Mr. ",
  "Feb 29 ",
  "the 31st ",
)
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(phrase, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.constantFrom(...turns.map((one) => one.turn)),
)
const asked = fc.constantFrom(
  null,
  "interviews[0].at",
  "interviews[0].with",
  "people",
  "people[0].email",
  "messages",
  "messages[0].at",
  "decisionDate",
  "followUpPolicy",
  "replies[0].answeredAt",
  "viaAgency",
  "nonsense",
  "people[99].contact",
)

describe("any text", { timeout: 60_000 }, () => {
  test("never throws and gives a situation its schema takes, with mentions that slice to their words", () => {
    fc.assert(
      fc.property(typed, asked, (text, field) => {
        const understood = understand(text, { ...context, asked: field })
        expect(Understood.safeParse(understood).error?.issues).toBeUndefined()
        expect(understood.situation.timeZone).toBe("America/New_York")
        for (const mention of understood.mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(read(understood.situation, mention.field)).toEqual(mention.value)
        }
        const ids = (understood.situation.people ?? []).map((person) => person.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 400 },
    )
  })

  test("leaves the situation it was given alone", () => {
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const { situation } = understand(first, context)
        const before = JSON.stringify(situation)
        understand(second, { ...context, situation })
        expect(JSON.stringify(situation)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  test("read again with what it told, it tells the same", () => {
    for (const one of turns) {
      const own = { now: Temporal.ZonedDateTime.from(one.now), timeZone: one.timeZone }
      const once = understand(one.turn, own).situation
      const twice = understand(one.turn, { ...own, situation: once }).situation
      expect(twice, one.turn).toEqual(once)
    }
  })
})

// A busy machine spoils a measurement now and then: what is quadratic fails every time.
describe("time", { retry: 3, timeout: 60_000 }, () => {
  const long = (times: number): string =>
    turns
      .slice(0, 60)
      .map((one) => one.turn)
      .join(" ")
      .slice(0, 6000)
      .padEnd(6000, " and ")
      .repeat(times)
  const shapes: [string, (times: number) => string][] = [
    ["talk", long],
    [
      "one sentence without an end",
      (times) => "interview with Dana on Tuesday and then I sent thank you and ".repeat(100 * times),
    ],
    ["names", (times) => "with Dana Lee, Miguel Santos and Priya Nair ".repeat(140 * times)],
    ["dates", (times) => "Nov 12, 11/12, the 12th, last Friday, in two weeks ".repeat(120 * times)],
    ["one letter", (times) => "a".repeat(6000 * times)],
    ["blanks", (times) => " ".repeat(6000 * times)],
    ["quotes and brackets", (times) => "\"('".repeat(2000 * times)],
    ["capitals", (times) => "Abc ".repeat(1500 * times)],
    ["digits", (times) => "1-2 ".repeat(1500 * times)],
    ["addresses", (times) => "a.b-c@d.example ".repeat(400 * times)],
    ["lines", (times) => "Dear Bob,\n\n".repeat(500 * times)],
  ]
  test.each(shapes)("grows with the length, not faster: %s", (_, text) => {
    understand(text(1), context)
    const one = fastest(text(2))
    const four = fastest(text(8))
    // Linear is 4; the rest is room for a busy machine. Quadratic would be 16.
    expect(four / Math.max(one, 10)).toBeLessThan(10)
  })

  function fastest(text: string): number {
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 4; run++) {
      const start = performance.now()
      understand(text, context)
      least = Math.min(least, performance.now() - start)
    }
    return least
  }
})

/** The value at a path such as "people[0].name". */
function read(value: unknown, path: string): unknown {
  return path
    .match(/[^.[\]]+/g)!
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value)
}
