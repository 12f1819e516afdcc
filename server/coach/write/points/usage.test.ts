import { describe, expect, it } from "vitest"
import { type PointContext, readPoint } from "./read-point.ts"
import { inGoodUsage } from "./usage.ts"

describe("usage put right quietly", () => {
  it.each([
    ["I am having 4 years experience in haematology section", "I have 4 years' experience in the haematology section"],
    ["I am working in big hotel since 3 years", "I've been working in a big hotel for 3 years"],
    ["I learn it from old boy in Hull", "I learned it from an old boy in Hull"],
    [
      "minded my own nan three years and did my exams after",
      "minded my own nan for three years and did my exams after",
    ],
    ["grew up on 4000 acres", "grew up on 4,000 acres"],
    ["some 10k fish one summer", "some 10,000 fish one summer"],
    ["a call back same day not an email", "a call back the same day, not an email"],
    ["no glue at all just wedges", "no glue at all, just wedges"],
    ["I read with my niece she's dyslexic", "I read with my niece, who's dyslexic"],
    ["the choristers rota", "the choristers' rota"],
    ["new years day swim", "New Year's Day swim"],
    ["I have clean licence", "I have a clean licence"],
  ])("%s: %s", (typed, right) => expect(inGoodUsage(typed)).toBe(right))

  it.each([
    "ran a 5k",
    "in 2019 sales",
    "I spent 3 years",
    "I've taught for three years",
    "it is not a problem",
    "the van is just there",
    "have my own van",
  ])("leaves %j as it is", (typed) => expect(inGoodUsage(typed)).toBe(typed))
})

const context: PointContext = { names: [], firm: [], known: new Map(), own: true }

describe("what one lists of oneself", () => {
  it.each([
    [
      "part 2 carded, 7 yrs, got my own harness",
      "I'm part 2 carded, I have seven years behind me, and I have my own harness",
    ],
    [
      "grew up on 4000 acres, can fence and im good w dogs",
      "I grew up on 4,000 acres, I can fence, and I'm good with dogs",
    ],
    ["fitter by trade, worked on hoists for 10 yrs", "I'm a fitter by trade, and I worked on hoists for ten years"],
    ["18th edition, hv trained", "I have the 18th edition, and I'm HV trained"],
    ["rural generalist 6 yrs", "I've been a rural generalist for six years"],
    ["nabcep cert, ran a 4 man crew", "I'm NABCEP certified, and I ran a four-man crew"],
    ["ran a club for 3 yrs, 40 pupils", "I ran a club for three years with 40 pupils"],
    ["can do 150 a day, own handpiece, dont drink", "I can do 150 a day, I have my own handpiece, and I don't drink"],
  ])("%s: %s", (typed, text) => expect(readPoint(typed, context)).toMatchObject({ form: "clause", text }))
})

describe("what was talked of", () => {
  const topical = { ...context, own: false, topical: true }

  it.each([
    ["scams. the lady who nearly wired 9k", "scams, and the lady who nearly wired 9,000"],
    ["the quick change. the whole corset is on magnets", "the quick change, and how the whole corset is on magnets"],
    ["the loom breakdown, 12 looms stopped in one night", "the loom breakdown, and how 12 looms stopped in one night"],
    ["lost half the hives to mites", "you lost half the hives to mites"],
  ])("%s: %s", (typed, text) => expect(readPoint(typed, topical)).toMatchObject({ text }))

  it("loses no sentence that is none", () => {
    expect(readPoint("she said the pupils fear sums, then the market day", topical)).toMatchObject({
      text: "the pupils fear sums",
      more: ["Then there was the market day"],
    })
  })
})
