/**
 * The understanding on whole conversations: the sample cases and the project's own, with floors a little under what is reached.
 */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { type ChatCase, houseAdvice, scoreChat } from "../../scripts/cases/chat.ts"
import { understand } from "../../server/understand/understand.ts"

function cases(file: string): ChatCase[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"))
}

describe("sample conversations", () => {
  const score = scoreChat(cases("../cases/chat.json"), { understand, advise: houseAdvice })
  test("facts", () => expect(score.f1).toBeGreaterThanOrEqual(0.99))
  test("nothing set that was not told", () => expect(score.absentRate).toBeLessThanOrEqual(0.005))
  test("intent", () => expect(score.intent).toBeGreaterThanOrEqual(0.97))
  test("advice that follows", () => expect(score.advice).toBeGreaterThanOrEqual(0.97))
})

describe("own conversations, from other walks of life", () => {
  const own = cases("own.json")
  const score = scoreChat(own, { understand })
  test("there are enough of them", () => expect(own.length).toBeGreaterThanOrEqual(250))
  test("facts", () => expect(score.f1).toBeGreaterThanOrEqual(0.985))
  test("nothing set that was not told", () => expect(score.absentRate).toBeLessThanOrEqual(0.01))
  test("intent", () => expect(score.intent).toBeGreaterThanOrEqual(0.97))
})

test("the score counts misses, extras and what must not be set", () => {
  const one: ChatCase = {
    id: "x",
    kind: "x",
    now: "2026-11-24T09:00:00-05:00[America/New_York]",
    timeZone: "America/New_York",
    turns: ["…"],
    expect: { facts: { company: "Acme", role: "cook" }, absent: ["decisionDate"], intent: "tell" },
  }
  const score = scoreChat([one], {
    understand: () => ({ situation: { company: "Acme", decisionDate: "2026-12-01" }, mentions: [], intent: "timing" }),
  })
  expect(score).toMatchObject({ precision: 0.5, recall: 0.5, absentRate: 1, intent: 0, advice: null })
})
