import { describe, expect, test } from "vitest"
import { NOW, table, tell } from "./table.testing.ts"
import { understand } from "./understand.ts"

describe("what the question cards send", () => {
  const dana = { people: [{ id: "dana", name: "Dana", kind: "interviewer" as const }] }
  table([
    { text: "My interview was today.", sets: { "interviews[0].at": "2026-11-24T09:00" } },
    { text: "My interview was yesterday.", sets: { "interviews[0].at": "2026-11-23" } },
    { text: "My interview was on 2026-11-18.", sets: { "interviews[0].at": "2026-11-18" } },
    { text: "My interview was on 2026-11-18 at 14:00.", sets: { "interviews[0].at": "2026-11-18T14:00" } },
    { text: "My interview is still ahead, on 2026-12-01.", sets: { "interviews[0].at": "2026-12-01" } },
    { text: "Yes, I sent a thank-you on 2026-11-18.", sets: { messages: [{ kind: "thank_you", at: "2026-11-18" }] } },
    { text: "Yes, I sent a thank-you.", sets: { messages: [{ kind: "thank_you" }] } },
    { text: "No, I haven't sent anything yet.", sets: { messages: [] } },
    { text: "They said they would decide by 2026-11-25.", sets: { decisionDate: "2026-11-25" } },
    { text: "They named no date.", situation: { decisionDate: "2026-11-25" }, unset: ["decisionDate"] },
    {
      text: "I have a direct email address: dana@acme.example",
      situation: dana,
      sets: { "people[0].email": "dana@acme.example" },
    },
    {
      text: "I only have a shared inbox or a contact form.",
      situation: dana,
      sets: { "people[0].contact": "generic" },
    },
    { text: "I have no contact details.", situation: dana, sets: { "people[0].contact": "none" } },
    { text: "They asked for no follow-ups.", sets: { followUpPolicy: "declined" } },
    { text: "They said follow-ups are welcome.", sets: { followUpPolicy: "welcome" } },
    { text: "A staffing agency placed me.", sets: { viaAgency: true } },
    { text: "No agency is involved.", sets: { viaAgency: false } },
    {
      text: "My interviewer was Dana Lee.",
      sets: { "people[0].name": "Dana Lee", "people[0].kind": "interviewer" },
      unset: ["people[0].title"],
    },
  ])
})

test("each fact carries its words and where they stand", () => {
  const text = "😀 I interviewed “last Thursday” with Dana Lee."
  const { mentions } = tell(text)
  const at = mentions.find((mention) => mention.field === "interviews[0].at")
  expect(at).toMatchObject({ text: "last Thursday", value: "2026-11-19", sure: true })
  expect(text.slice(at!.start, at!.end)).toBe("last Thursday")
})

test("a guess never overwrites what is known, a plain statement does", () => {
  const known = { interviews: [{ at: "2026-11-18" }] }
  expect(tell("I think it was around the 16th, my interview", { situation: known }).situation.interviews).toEqual([
    { at: "2026-11-18" },
  ])
  expect(tell("My interview was on the 16th", { situation: known }).situation.interviews).toEqual([
    { at: "2026-11-16" },
  ])
})

test("the request's zone is written where there is none, and kept where there is one", () => {
  const now = Temporal.ZonedDateTime.from(NOW)
  expect(understand("hi", { now, timeZone: "Europe/London" }).situation).toEqual({ timeZone: "Europe/London" })
  expect(understand("hi", { now, timeZone: "Europe/London", situation: { timeZone: "Asia/Tokyo" } }).situation).toEqual(
    { timeZone: "Asia/Tokyo" },
  )
})

test("the employer's clock says which day is today", () => {
  const now = Temporal.ZonedDateTime.from("2026-11-24T20:00:00-08:00[America/Los_Angeles]")
  const situation = { employerTimeZone: "Europe/London" }
  expect(
    understand("I interviewed yesterday", { now, timeZone: "America/Los_Angeles", situation }).situation.interviews,
  ).toEqual([{ at: "2026-11-24" }])
})

test("names make ids: stable, unique, without titles", () => {
  const { situation } = tell("Interviewed Friday with Mr. Kim, Tanya Brooks and Zoë Ångström")
  expect(situation.people?.map((person) => person.id)).toEqual(["kim", "tanya-brooks", "zoe-angstrom"])
})
