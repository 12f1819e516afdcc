/**
 * Plausible and nasty situations for property tests.
 * @module
 */
import fc from "fast-check"
import { isoOf } from "../../shared/language/day.ts"
import { MessageKind, type Situation } from "../../shared/wire/situation.ts"

/** 2026-11-01 to 2027-04-30: holidays, quiet days, both changes of the clocks. */
const FIRST = 20_758
const LAST = 20_938

export const localDate = fc.integer({ min: FIRST, max: LAST }).map(isoOf)

const minute = fc
  .record({ hour: fc.integer({ min: 6, max: 23 }), minute: fc.constantFrom(0, 15, 30, 45, 59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`)

export const localTime = fc.oneof(
  localDate,
  fc.tuple(localDate, minute).map(([day, time]) => `${day}T${time}`),
)

const ids = ["p1", "p2", "p3"]
const someIds = fc.subarray([...ids, "stranger"], { maxLength: 3 })

const away = fc
  .tuple(localDate, fc.integer({ min: 0, max: 14 }))
  .map(([from, days]) => ({ from, until: isoOf(Date.parse(`${from}T00:00Z`) / 86_400_000 + days) }))

const person = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom("interviewer" as const, "hr" as const, "recruiter" as const),
      name: fc.constantFrom("Dana Lee", "Priya Nair", "Tunde Bello"),
      email: fc.constantFrom(
        "dana.lee@acme.example",
        "info@acme.example",
        "https://acme.example/contact",
        "a@b.co, c@b.co",
      ),
      phone: fc.constantFrom("+44 20 7946 0748", "+1 212-555-0187", "12"),
      contact: fc.constantFrom("direct" as const, "generic" as const, "none" as const),
      away: fc.array(away, { maxLength: 2 }),
    },
    { requiredKeys: ["id", "kind"] },
  )

const interview = fc.record(
  {
    at: localTime,
    minutes: fc.constantFrom(15, 60, 240),
    with: someIds,
    format: fc.constantFrom("phone" as const, "video" as const, "automated" as const),
  },
  { requiredKeys: ["at"] },
)

const message = fc.record(
  {
    kind: fc.constantFrom(...MessageKind.options),
    at: localTime,
    to: someIds,
  },
  { requiredKeys: ["kind"] },
)

const reply = fc.record(
  {
    kind: fc.constantFrom("holding" as const, "needs_reply" as const, "rejection" as const),
    at: localTime,
    answeredAt: localTime,
    decisionDate: localDate,
  },
  { requiredKeys: ["kind"] },
)

/** @param interviews how many at least */
export function situations(interviews = 0): fc.Arbitrary<Situation> {
  return fc.record(
    {
      timeZone: fc.constantFrom("America/New_York", "Europe/London", "Asia/Kolkata"),
      employerTimeZone: fc.constantFrom("America/Los_Angeles", "Europe/London", "Australia/Sydney"),
      region: fc.constantFrom("US", "GB", "US-NY", "GB-SCT", "DE"),
      interviews: fc.array(interview, { minLength: interviews, maxLength: 3 }),
      people: fc.tuple(...ids.map(person)).chain((all) => fc.subarray(all)),
      viaAgency: fc.boolean(),
      clientContact: fc.constantFrom("direct" as const, "copy_recruiter" as const, "through_recruiter" as const),
      followUpPolicy: fc.constantFrom("welcome" as const, "declined" as const),
      decisionDate: localDate,
      messages: fc.array(message, { maxLength: 5 }),
      replies: fc.array(reply, { maxLength: 3 }),
      otherOffer: fc.record({ answerBy: localDate, told: fc.boolean() }),
    },
    { requiredKeys: interviews > 0 ? ["interviews"] : [] },
  )
}

/** A moment within the same months, with seconds. */
export const moments = fc
  .integer({ min: FIRST * 86_400, max: LAST * 86_400 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO("Europe/London"))
