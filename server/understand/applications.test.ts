import { expect, test } from "vitest"
import { tell } from "./table.testing.ts"

const acme = { company: "Acme", interviews: [{ at: "2026-11-16" }] }

test("two employers in one message: neither is kept, both are named", () => {
  const { situation, conflict } = tell("I interviewed at Acme on Nov 16 and at Beta Corp on Nov 20.")
  expect(conflict).toEqual({ companies: ["Acme", "Beta Corp"] })
  expect(situation.company).toBeUndefined()
  expect(situation.interviews).toBeUndefined()
})

test("a second employer in a later turn: the first application stands", () => {
  const { situation, conflict } = tell("I also had an interview at Beta Corp on Nov 20", { situation: acme })
  expect(conflict?.companies).toEqual(["Acme", "Beta Corp"])
  expect(situation.company).toBe("Acme")
  expect(situation.interviews).toEqual(acme.interviews)
})

test("two interviews counted out", () => {
  const { situation, conflict } = tell("I have two interviews, Acme on Nov 30 and Beta Corp on Dec 2")
  expect(conflict?.companies).toEqual(["Acme", "Beta Corp"])
  expect(situation.interviews).toBeUndefined()
})

test.each([
  "I had two interviews, Dana on Nov 16 and Bob on Nov 18, both at Acme",
  "I interviewed at Acme on Nov 16 and at their plant on Nov 20",
  "I interviewed at Acme on Nov 16 with Dana and with Bob on Nov 20",
  "I interviewed at Acme on Nov 16. Acme Ltd called on Nov 20.",
  "My recruiter at Hays sent me. I interviewed at Acme on Nov 16.",
])("%s: one application", (text) => expect(tell(text).conflict).toBeUndefined())

test("a correction replaces", () => {
  const { situation, conflict } = tell("sorry, the interview was at Beta Corp, not at Acme", { situation: acme })
  expect(conflict).toBeUndefined()
  expect(situation.company).toBe("Beta Corp")
})

test.each([
  ["Acme", "Acme"],
  ["the Beta Corp one please", "Beta Corp"],
  ["I meant Beta Corp", "Beta Corp"],
])("which of two: %s", (text, company) =>
  expect(tell(text, { asked: "application" }).situation).toEqual({ timeZone: "America/New_York", company }),
)

test("the other one was chosen: nothing of the first is left", () => {
  const { situation, conflict } = tell("Beta Corp, I interviewed there on Nov 20", {
    situation: acme,
    asked: "application",
  })
  expect(conflict).toBeUndefined()
  expect(situation.company).toBe("Beta Corp")
  expect(situation.interviews).toMatchObject([{ at: "2026-11-20" }])
})

test.each(["yes", "still Acme", "the first one", "this one"])("%s: the first stands", (text) =>
  expect(tell(text, { situation: acme, asked: "application" }).situation).toMatchObject(acme),
)

test("another one called by its firm's name is asked about, and sets nothing", () => {
  const { situation, conflict } = tell("And what about the Beta Mills one, I saw their Tess on Friday at 2?", {
    situation: acme,
  })
  expect(conflict?.companies).toEqual(["Acme", "Beta Mills"])
  expect(situation).toMatchObject(acme)
  expect(situation.people).toBeUndefined()
})

test.each([
  "The Friday one went well, I met Tess",
  "I mean the Zoom one, they said Friday",
  "The Acme one, I met Tess on Friday",
])("%s: the one known", (text) => expect(tell(text, { situation: acme }).conflict).toBeUndefined())
