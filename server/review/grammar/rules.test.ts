import { describe, expect, it } from "vitest"
import { review } from "../../../shared/review/review.ts"
import { proofreading } from "../../../shared/words/en/proofreading.ts"
import { wordsOf } from "../../../shared/words/index.ts"
import type { Lint } from "./lint.ts"
import { grammarRules } from "./rules.ts"

const body =
  "Dear Dana,\n\nThank you for the the talk. I has teh plan for Brackwel on Thrusday, and you guys is adn befor u."
const at = (words: string, lint: Partial<Lint>, text = body): Lint => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, rule: "SpellCheck", kind: "Spelling", replacements: [], ...lint }
}
const found = (...lints: Lint[]) =>
  review({ body }, { rules: grammarRules({ body: lints, subject: [] }), words: wordsOf("en").review }).findings

describe("spelling and grammar", () => {
  it.each([
    ["a slip", at("befor", { replacements: ["before", "befog"] }), { rule: "spelling", replacement: "before" }],
    ["a letter left out", at("befor", { replacements: ["befog", "before"] }), { replacement: "before" }],
    ["a letter too many", at("befor", { replacements: ["beforr", "befo"] }, body), { replacement: "beforr" }],
    ["a day in small letters", at("talk", { replacements: ["Talks", "Talk"] }), { replacement: "Talk" }],
    ["a day, for all its capital", at("Thrusday", { replacements: ["Thursday"] }), { replacement: "Thursday" }],
    ["a guess that is a gamble", at("adn", { replacements: ["ad"] }), { rule: "spelling", replacement: null }],
    [
      "a verb",
      at("has", { kind: "Agreement", rule: "PronounVerbAgreement", replacements: ["have"] }),
      { rule: "grammar", replacement: "have" },
    ],
    [
      "a word that stands twice",
      at("the the", { kind: "Repetition", replacements: ["the"] }),
      { rule: "grammar", replacement: "the" },
    ],
  ])("tell of %s", (_, lint, expected) => {
    expect(found(lint)).toMatchObject([{ level: "hint", in: "body", start: lint.start, end: lint.end, ...expected }])
    expect(found(lint)[0]!.message.length).toBeLessThan(120)
  })

  it.each([
    ["a name nobody has told of", at("Brackwel", { replacements: ["Blackwell"] })],
    ["a letter alone", at("u", { replacements: ["uh"] }, body)],
    ["taste", at("talk", { kind: "Style", replacements: ["conversation"] })],
    ["a noun taken for a verb", at("guys", { kind: "Agreement", rule: "PronounVerbAgreement", replacements: ["guy"] })],
  ])("leave alone %s", (_, lint) => {
    expect(
      found(lint.end - lint.start === 1 ? { ...lint, start: body.length - 2, end: body.length - 1 } : lint),
    ).toEqual([])
  })

  it("never keep a draft from passing", () => {
    const rules = grammarRules({ body: [at("befor", {})], subject: [] })
    expect(review({ body }, { rules, words: wordsOf("en").review }).passes).toBe(true)
  })

  it("say nothing of the spelling of another language", () => {
    const words = [...body.matchAll(/\p{Ll}{3,}/gu)]
    const all = words.map((word) => at(word[0], { start: word.index, end: word.index + word[0].length }))
    expect(found(...all)).toEqual([])
  })

  it("have words for every message", () => {
    for (const rule of grammarRules({ body: [], subject: [] }))
      expect([...rule.messages].sort()).toEqual(Object.keys(proofreading[rule.id as "spelling"]).sort())
  })
})
