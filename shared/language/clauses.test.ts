import { describe, expect, it } from "vitest"
import { clausesOf, ownWords, withoutQuotes } from "./clauses.ts"

const texts = (sentence: string) => clausesOf(sentence).map(({ text }) => text)

describe("clausesOf", () => {
  it.each([
    ["I liked the shop, but I need the job.", ["I liked the shop", "I need the job"]],
    ["If it suits, I can come on Monday.", ["it suits", "I can come on Monday"]],
    [
      "Part-time, unpaid, in the basement: whatever you can give me.",
      ["Part-time, unpaid, in the basement", "whatever you can give me"],
    ],
    ["After a year under him, it was a relief", ["After a year under him", "it was a relief"]],
    [
      "My English is bad and my papers are few, so I understand if you prefer others.",
      ["My English is bad and my papers are few", "I understand", "you prefer others"],
    ],
  ])("cuts %s", (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected)
  })

  it.each([
    ["I'm keen", "i"],
    ["honestly, I do not know", "i"],
    ["you said so", "you"],
    ["nobody called", "they"],
    ["my old boss shouted", "other"],
    ["thanking you", "none"],
  ] as const)("knows who %s is about", (clause, subject) => {
    expect(clausesOf(clause)[0]?.subject).toBe(subject)
  })

  it("tells what is denied, supposed and reported", () => {
    const [mentioned, vendor, mine] = clausesOf(
      "You mentioned that you never hear from them, and I would not mind if so.",
    )
    expect([mentioned!.reported, vendor!.reported, vendor!.negated, mine!.reported, mine!.negated]).toEqual([
      false,
      true,
      true,
      false,
      true,
    ])
    expect(clausesOf("I would come if you needed me").map(({ conditional }) => conditional)).toEqual([false, true])
  })
})

describe("ownWords", () => {
  it.each([
    ["You said you still haven't heard from the vendor.", /haven't heard/],
    ["Your remark that most of them begin with an apology stayed with me.", /apology/],
    ["I enjoyed hearing how desperate the search for a chef became.", /desperate/],
    ["The sign that says “DO NOT TOUCH” made me smile.", /TOUCH/],
  ])("hides what is not the writer's in %s", (sentence, hidden) => {
    expect(ownWords(sentence)).not.toMatch(hidden)
    expect(ownWords(sentence)).toHaveLength(sentence.length)
  })

  it.each([
    ["I still haven’t heard from you.", /haven't heard/],
    ["You told me about the vendor, but I need this job.", /need this job/],
    ["As I said, I need this job.", /need this job/],
    ["I have heard nothing about my application.", /application/],
  ])("leaves the writer's own in %s", (sentence, kept) => {
    expect(ownWords(sentence)).toMatch(kept)
  })
})

describe("withoutQuotes", () => {
  it("takes apostrophes for none", () => {
    expect(withoutQuotes("I don't think 'no way' is Jo's word")).toBe("I don't think ········ is Jo's word")
  })

  it("is linear on what never closes", () => {
    const started = performance.now()
    for (const text of ['"'.repeat(60_000), ", ".repeat(30_000), " ".repeat(60_000), "you said ".repeat(6000)])
      ownWords(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
