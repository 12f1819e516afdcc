import { expect, test } from "vitest"
import { tell } from "../table.testing.ts"

const today = {
  interviews: [{ at: "2026-11-24T14:00", with: ["joe"] }],
  people: [{ id: "joe", name: "Joe", kind: "interviewer" as const }],
}
const begun = { ...today, interviews: [{ at: "2026-11-24T09:30", with: ["joe"] }] }

test.each([
  "it's over now, we finished early",
  "okay um its over now period what do I send",
  "ok that's done. what now",
  "we finished early!",
  "Just got out of it, went great",
  "interview over",
  "all done now, they were lovely",
  "They wrapped up early",
  "phew, the call's over",
  "I'm out of the interview",
])("ends now: %s", (text) => {
  expect(tell(text, { situation: today }).situation.interviews?.[0]?.at).toBe("2026-11-24T09:00")
  expect(tell(text, { situation: begun }).situation.interviews?.[0]).toMatchObject({
    at: "2026-11-24T09:30",
    minutes: 30,
  })
})

test.each([
  "so it's over?",
  "is it over now",
  "it's not over yet",
  "once it's over should I write?",
  "I hope it's over quickly",
  "if it's over by 3 when do I thank him",
  "I'm done with my suit fitting",
  "just got back from the gym",
  "I'm done for today with getting ready",
  "when do we finish early?",
])("is still ahead: %s", (text) => {
  expect(tell(text, { situation: today }).situation.interviews).toEqual(today.interviews)
})
