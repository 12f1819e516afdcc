import { describe, expect, it } from "vitest"
import { finding } from "./finding.example.ts"
import { count, graver, keyOf, mayIgnore, merge } from "./findings.ts"

const rules = (list: ReturnType<typeof merge>) => list.map(({ rule }) => rule)

describe("merge", () => {
  it("takes what only the server can tell from it, and all else from here", () => {
    const local = [finding("casual"), finding("no-thanks")]
    const server = [finding("casual"), finding("wrong-day"), finding("spelling"), finding("too-soon")]
    expect(rules(merge(local, server))).toEqual(["casual", "no-thanks", "spelling", "too-soon"])
  })

  it("takes all from the server where the rules could not be loaded", () => {
    expect(rules(merge(null, [finding("casual"), finding("spelling")]))).toEqual(["casual", "spelling"])
  })

  it("puts them in the order of their places", () => {
    const at = (where: "to" | "subject" | "body" | "draft", start: number | null) =>
      finding(where, { in: where, start })
    const mixed = [at("draft", null), at("body", 9), at("to", null), at("body", 2), at("subject", 0)]
    expect(merge(mixed, [finding("spelling", { in: "body", start: 4 })]).map((one) => [one.in, one.start])).toEqual([
      ["to", null],
      ["subject", 0],
      ["body", 2],
      ["body", 4],
      ["body", 9],
      ["draft", null],
    ])
  })
})

describe("keyOf", () => {
  const texts = { subject: "Hi", body: "Hey Dana. hey you." }
  const key = (words: string, rule = "casual") => keyOf(finding(rule, { text: texts.body, words }), texts)
  it("is one for the same words, whatever their place and case", () => expect(key("Hey")).toBe(key("hey")))
  it("tells rules and words apart", () => {
    expect(key("Hey")).not.toBe(key("Hey", "spelling"))
    expect(key("Hey")).not.toBe(key("Dana"))
  })
})

it.each([
  ["too-soon", false],
  ["not-welcome", false],
  ["one-too-many", false],
  ["spelling", true],
  ["negativity", true],
])("%s may be ignored: %s", (rule, may) => expect(mayIgnore(finding(rule))).toBe(may))

it("counts by level, and knows which is graver", () => {
  expect(count([finding("a", { level: "error" }), finding("b"), finding("c")])).toEqual({
    error: 1,
    warning: 2,
    hint: 0,
  })
  expect(graver("error", "hint")).toBeGreaterThan(0)
  expect(graver("hint", "warning")).toBeLessThan(0)
})
