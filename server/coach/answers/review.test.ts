import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "../../../shared/review/rules/index.ts"
import type { Finding, Review } from "../../../shared/wire/review.ts"
import * as words from "../../../shared/words/en/answers/review.ts"
import { answer } from "../answer.ts"
import { words as count } from "./compose.ts"
import { adviceOf, inputOf } from "./fixture.ts"

const body = "Dear Dena,\n\nThank you for the talk at Brockwell.\n\nBest,\nSam"
const dana = { people: [{ id: "dana", name: "Dana", kind: "interviewer" as const }] }
const due = "2026-11-24T17:00:00-05:00[America/New_York]"
const later = "2026-11-30T09:00:00-05:00[America/New_York]"
const thanking = adviceOf({ action: "send", message: "thank_you", to: ["dana"], opens: null, by: due })
const waiting = adviceOf({ action: "wait", message: "follow_up", ordinal: 1, to: ["dana"], opens: later })

function finding(rule: string, more: Partial<Finding> = {}): Finding {
  const level = ["spelling", "apologetic", "no-value-link"].includes(rule) ? "hint" : "error"
  const place = { in: "draft", start: null, end: null, replacement: null } as const
  return { rule, level, id: `${rule}-1`, params: {}, message: `About ${rule}.`, sources: ["house"], ...place, ...more }
}

function said(findings: Finding[], advice = thanking, kind: Review["kind"] = "thank_you", past: string[] = []) {
  const review = { kind, passes: findings.every(({ level }) => level === "hint"), findings }
  const reviewed = { subject: null, body, around: "is this ok?", review }
  return answer(
    inputOf({ intent: "review", text: `is this ok?\n\n${body}`, situation: dana, advice, reviewed, said: past }),
  )
}

describe("the answer to a draft", () => {
  it("begins with what is good, then names what weighs most and why, and offers the next step", () => {
    const dena = finding("wrong-name", { in: "body", start: 5, end: 9, replacement: "Dana" })
    const { text, asked } = said([finding("no-interest"), dena])
    expect(text).toMatch(
      /^There is good in this: .*you thank them.* Two things stand in the way. “Dena” should be “Dana”; people .* It doesn't say you want the job.* see it pass/,
    )
    expect(asked).toBe("draft")
  })

  it("praises nothing that is at fault", () => {
    expect(said([finding("no-thanks"), finding("wrong-name"), finding("no-interest")]).text).not.toMatch(
      /you thank|by name|say that you want/,
    )
    const all = rules.map(({ id }) => finding(id))
    expect(
      words.startedDraft.some((start) =>
        said(all.filter(({ rule }) => !/not-welcome|one-too-many/.test(rule))).text.startsWith(start),
      ),
    ).toBe(true)
  })

  it("names three things at most, the gravest first, and tells of the rest", () => {
    const all = ["weak-subject", "no-sign-off", "casual", "pressure", "wrong-company", "no-interest"].map((rule) =>
      finding(rule),
    )
    const { text } = said(all)
    expect(text).toMatch(
      /Three things weigh most\. A name in it .* puts pressure .* It doesn't say you want the job.* The rest is marked/,
    )
    expect(text).not.toContain("subject line")
  })

  it("names each rule once", () => {
    expect(said([finding("casual"), finding("casual"), finding("casual")]).text).toContain(
      "One thing stands in the way.",
    )
  })

  it("is glad of a draft that passes, and says when it may go", () => {
    expect(said([]).text).toMatch(
      /^Lovely, this thank-you is ready: .* It may go now, by 5 pm today at the latest\. Tell me once it's sent/,
    )
    expect(said([finding("apologetic")]).text).toMatch(
      /ready.*One small thing, if you like\. The apology can go.*It may go now/,
    )
  })

  it("asks for the interview's day where that alone is missing", () => {
    const unknown = adviceOf({ questions: [{ id: "interview-date", field: "interviews[0].at", text: "When?" }] })
    expect(said([], unknown)).toMatchObject({ text: expect.stringMatching(/^Lovely.*\?$/), asked: "interviews[0].at" })
  })

  it("tells the day of a text that only has to wait", () => {
    const { text } = said([finding("too-soon")], waiting, "follow_up")
    expect(text).toMatch(
      /^There is good in this: .* The words are right; only the day isn't here yet\. .*Monday, November 30/,
    )
    expect(text).not.toMatch(/mend/i)
  })

  it.each(["not-welcome", "one-too-many"])("speaks of nothing else where it is %s", (rule) => {
    const { text } = said([finding("casual"), finding(rule)], adviceOf({ action: "do_not_contact" }), "follow_up")
    expect(text).toMatch(/^There is good in this: .* Don't send it: /)
    expect(text).not.toMatch(/casual|paste/)
  })

  it("reads no long words back", () => {
    const { text } = said([finding("pressure", { in: "body", start: 0, end: body.length })])
    expect(text).toContain("Part of it puts pressure")
  })

  it("has words of its own for every rule, and a finding's for one it does not know", () => {
    for (const { id } of rules) expect(words.issues[id], id).toBeDefined()
    expect(said([finding("new-rule")]).text).toContain("About new-rule.")
  })

  it("holds to 90 words, without holes, whatever is found", () => {
    const ids = [...rules.map(({ id }) => id), "spelling", "grammar", "new-rule"]
    const some = fc.array(fc.constantFrom(...ids), { maxLength: 12 })
    const place = fc.tuple(fc.nat(body.length), fc.nat(40), fc.constantFrom(null, "", "Dana", "x".repeat(80)))
    fc.assert(
      fc.property(
        some,
        place,
        fc.constantFrom(thanking, waiting, adviceOf({})),
        (found, [start, length, replacement], advice) => {
          const end = Math.min(body.length, start + length)
          const params = { words: 260, limit: 200 }
          const { text } = said(
            found.map((rule) => finding(rule, { in: "body", start, end, replacement, params })),
            advice,
          )
          expect(count(text), text).toBeLessThanOrEqual(90)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|!|“”/)
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })

  it("is put in other words when the next draft has the same fault", () => {
    const first = said([finding("no-interest")]).text
    expect(said([finding("no-interest")], thanking, "thank_you", [first]).text).not.toBe(first)
  })
})
