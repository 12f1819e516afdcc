import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type GateCase, scoreGate } from "../../scripts/cases/gate.ts"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import { gate } from "./gate.ts"

const advice: Advice = {
  action: "wait",
  message: "follow_up",
  ordinal: 1,
  to: ["dana"],
  channels: ["email"],
  opens: "2026-11-23T09:00:00-05:00[America/New_York]",
  by: "2026-11-25T17:00:00-05:00[America/New_York]",
  late: false,
  route: "direct",
  reasons: [{ rule: "decision-date", params: {}, text: "", facts: [], sources: ["house"] }],
  questions: [],
  timeline: [],
  playbook: "house",
  version: "1",
}
const situation: Situation = {
  timeZone: "America/New_York",
  company: "Brandt Packaging",
  role: "line lead",
  interviews: [{ at: "2026-11-12T15:00", with: ["dana"] }],
  people: [{ id: "dana", name: "Dana Whitlock", kind: "interviewer", email: "dana.whitlock@brandt.example" }],
  decisionDate: "2026-11-20",
  messages: [{ kind: "thank_you", at: "2026-11-12T19:00", to: ["dana"] }],
}
const now = Temporal.ZonedDateTime.from("2026-11-18T10:00:00-05:00[America/New_York]")
const judge = gate({ advice, situation, now, told: [], links: ["https://agency.example/jobs"] })

describe("shown", () => {
  test.each([
    "Monday is a good day to ask Dana for news.",
    "Hold on until Monday, November 23.",
    "You can write it now and keep it in your drafts until the 23rd.",
    "They hope to decide by Friday, so let that day pass first.",
    "Your thank-you went out on the 12th, so you have done your part for now.",
    "Please don't call before Monday.",
    "Write to dana.whitlock@brandt.example on Monday.",
    "The Monday after their date is the first day for it.",
    "Five days to go until Monday, so rest a little.",
    "It has been six days since you met Dana.",
    "Your thank-you left the evening of the interview, November 12.",
    "In the meantime, keep applying for other jobs.",
    "- **Keep it short** and mention one thing you talked about.",
    "Have a look at the [open jobs](https://agency.example/jobs) meanwhile.",
  ])("%s", (sentence) => {
    expect(judge(sentence)).toMatchObject({ shown: true })
  })
})

describe("held back", () => {
  test.each([
    ["Send it tomorrow.", "date"],
    ["Have it finished by tomorrow and let it go on Friday.", "date"],
    ["The Thursday after their date is the last good day.", "date"],
    ["They decide on Thursday, so wait till Monday.", "date"],
    ["Write 'yesterday' when you name the day you met.", "date"],
    ["Four days to go until Monday, so rest a little.", "date"],
    ["It has been two weeks since you met Dana.", "date"],
    ["Friday is decision day, so that's when your note should land.", "date"],
    ["November 23 is their date, so ask on the 25th.", "date"],
    ["Nothing before Friday the 20th, please.", "date"],
    ["If Thursday passes without news, Friday is your day.", "date"],
    ["They decided on Monday, so wait.", "employer"],
    ["Between Thursday and Friday any moment will do.", "date"],
    ["Dana gave you two hours, so say thanks for them.", "date"],
    ["Write on Monday, then once more on Wednesday.", "often"],
    ["A quick note can't hurt.", "shrug"],
    ["Tomorrow it is, then.", "date"],
    ["You've been patient, so today's the day.", "early"],
    ["Call her on Monday.", "channel"],
    ["Write to d.whitlock@brandt.example on Monday.", "channel"],
    ["Write to dana@elsewhere.example on Monday.", "address"],
    ["Have a look at https://elsewhere.example.", "address"],
    ["They loved you.", "promise"],
    ["Schreiben Sie ihr ruhig heute noch.", "name"],
    ["![Dana](data:image/png;base64,xx)", "markup"],
    ["<b>Hold on</b> until Monday.", "markup"],
    ["Отправьте письмо сегодня.", "script"],
    [`Hold on${" and on".repeat(100)}.`, "long"],
  ])("%s", (sentence, why) => {
    expect(judge(sentence)).toEqual({ shown: false, why })
  })
})

describe("whatever comes", () => {
  test("a job with signs in its name is read", () => {
    const there = gate({ advice, situation: { ...situation, role: "X-Ray (night) tech" }, now, told: [], links: [] })
    expect(there("Hold on until Monday.").shown).toBe(true)
  })

  test("nothing is thrown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 700 }), (text) => typeof judge(text).shown === "boolean"),
    )
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), (text) => typeof judge(text).shown === "boolean"),
    )
  })

  test("an address, a page, a script or a day that nobody told is held back", () => {
    const foreign = fc.oneof(
      fc.emailAddress(),
      fc.webUrl(),
      fc.constantFrom("вчера", "明日", "غدا", "αύριο"),
      fc.integer({ min: 27, max: 30 }).map((day) => `November ${day}`),
    )
    const around = fc.constantFrom(
      "Write to Dana Whitlock on Monday, %.",
      "Keep it short: %.",
      "% is fine.",
      "Please note %.",
    )
    fc.assert(
      fc.property(foreign, around, (part, frame) => {
        expect(judge(frame.replace("%", () => part)).shown).toBe(false)
      }),
    )
  })

  test("what cannot be seen makes no difference", () => {
    const hidden = fc.constantFrom("\u200b", "\u202e", "\u2060", "\ufeff", "\u{e0041}", "\u00ad")
    fc.assert(
      fc.property(hidden, fc.nat(30), (mark, at) => {
        const sentence = "Hold on until Monday, November 23."
        expect(judge(sentence.slice(0, at) + mark + sentence.slice(at))).toEqual(judge(sentence))
      }),
    )
  })
})

test.each([
  ["gate.json", 0.99, 0.95],
  ["gate-own-learned.json", 0.99, 0.84],
  ["gate-more-learned.json", 0.99, 0.93],
] as const)("%s", (file, held, shown) => {
  const cases = JSON.parse(readFileSync(`test/cases/${file}`, "utf8")) as GateCase[]
  const score = scoreGate(cases)
  expect(score.held / score.block).toBeGreaterThanOrEqual(held)
  expect(score.shown / score.allow).toBeGreaterThanOrEqual(shown)
})
