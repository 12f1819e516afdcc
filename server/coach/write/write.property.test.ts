import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MessageKind, type Situation } from "../../../shared/wire/situation.ts"
import { situations } from "../../../test/arbitraries/situation.ts"
import { others, topics, values } from "../../../test/writer/points.ts"
import { longestSentence } from "./choose.ts"
import { ungrounded } from "./grounding.ts"
import { write } from "./write.ts"

const RUNS = Number(process.env.WRITER_RUNS ?? 300)
/** A run is some 10 ms on an idle machine; with many of them a busy one needs its time. */
const LIMIT_MS = 120_000 + RUNS * 100
const maybe = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: undefined })
const told = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const request = fc.record({
  situation: fc
    .tuple(
      situations(),
      maybe(["Harbour Lights", "St Brigid's Hospital", "Okafor & Sons", "acme"]),
      maybe(["Line Cook", "ICU nurse", "apprentice joiner", "HR Assistant"]),
    )
    .map(([one, company, role]) => told({ ...one, company, role }) as Situation),
  kind: fc.constantFrom(...MessageKind.options),
  form: fc.constantFrom("email" as const, "email" as const, "card" as const, "call" as const, "voicemail" as const),
  tone: fc.constantFrom("warm" as const, "plain" as const, "formal" as const),
  points: fc
    .record({
      topic: fc.constantFrom(...topics),
      value: maybe(values),
      forgotten: maybe(others.forgotten),
      doubt: maybe(others.doubt),
      shared: maybe(others.shared),
      answer: maybe(others.answer),
    })
    .map(told),
  day: fc.integer({ min: 0, max: 60 }),
})

const sender = { name: "Robin Vale", phone: "+44 20 7946 0958", email: "robin.vale@mail.example" }
const start = Temporal.ZonedDateTime.from("2026-12-10T10:00[UTC]")
/** A name that is not known, and a recipient that is nobody. */
const MISSING = new Set(["generic-greeting"])
/** Sounds foreign in the United States. */
const BRITISH =
  /\b(?:lovely|keen|over the moon|having me in|have a go|sort (?:that|this|it) out|quite understand|should like|whilst|enquiry)\b/iu

describe("whatever is asked for", () => {
  it(
    "passes the coach's own review, is traceable to its input and easy to read; or the advice forbids it",
    async () => {
      let written = 0
      await fc.assert(
        fc.asyncProperty(request, async ({ day, ...asked }) => {
          const draft = await write({ ...asked, sender }, { now: start.add({ days: day }) })
          if ("forbidden" in draft) return
          written++
          // A topic that would hurt is left out, and then nothing ties the note to the talk.
          const excused = new Set([
            ...MISSING,
            ...(draft.left?.some(({ point }) => point === "topic") ? ["no-specific-detail"] : []),
          ])
          const faults = draft.review.findings.filter(({ level, rule }) => level !== "hint" && !excused.has(rule))
          expect(faults, draft.body).toEqual([])
          expect(longestSentence(draft.body), draft.body).toBeLessThanOrEqual(30)
          expect(ungrounded(`${draft.subject}\n${draft.body}`, { ...asked, sender }), draft.body).toEqual([])
          expect(draft.body).not.toMatch(/undefined|null|\s{3,}|\.\.|,,| ,|\s\.|~/)
          if (asked.situation.region?.startsWith("US")) expect(draft.body).not.toMatch(BRITISH)
          if (asked.form === "email") {
            const words = draft.subject.split(" ").length
            expect(words >= 3 && words <= 7, draft.subject).toBe(true)
          }
        }),
        { numRuns: RUNS },
      )
      expect(written).toBeGreaterThan(RUNS / 3)
    },
    LIMIT_MS,
  )

  it(
    "gives three interviewers three notes, none of them a copy, from the same points",
    async () => {
      const people = ["Dana Okoro", "Sam Ito", "Mrs Helen Marsh"].map((name, index) => ({
        id: `p${index}`,
        name,
        kind: "interviewer" as const,
        email: `p${index}@x.example`,
      }))
      const situation: Situation = {
        company: "Harbour Lights",
        role: "line cook",
        interviews: [{ at: "2026-12-09T14:00", with: people.map(({ id }) => id) }],
        people,
        messages: [],
      }
      const asked = fc.record({
        tone: fc.constantFrom("warm" as const, "plain" as const, "formal" as const),
        points: fc
          .record({ topic: fc.constantFrom(...topics), value: maybe(values), forgotten: maybe(others.forgotten) })
          .map(told),
      })
      await fc.assert(
        fc.asyncProperty(asked, async ({ tone, points }) => {
          const bodies: string[] = []
          for (const { id } of people) {
            const draft = await write(
              { situation, kind: "thank_you", to: id, tone, points, sender, others: bodies },
              { now: start },
            )
            if ("forbidden" in draft) throw new Error("A thank-you may be written.")
            const rules = draft.review.findings.map(({ rule }) => rule)
            expect(rules, draft.body).not.toContain("copied-note")
            bodies.push(draft.body)
          }
        }),
        { numRuns: Math.ceil(RUNS / 3) },
      )
    },
    LIMIT_MS,
  )
})
