import { describe, expect, it } from "vitest"
import { type PointContext, readPoint, withArticle } from "./read-point.ts"

const context: PointContext = {
  names: ["dana", "okoro"],
  firm: ["acme"],
  known: new Map([
    ["dana", "Dana"],
    ["acme", "Acme"],
  ]),
}

describe("a point as people type it", () => {
  it.each([
    ["we talked about how they moved to shopify", "how", "how you moved to Shopify"],
    ["im good with excel and stuff", "clause", "I'm good with Excel"],
    ["speak polish", "verb", "speak Polish"],
    ["ran a kitchen for 6 yrs", "verb", "ran a kitchen for six years"],
    ["10 yrs on the tills", "noun", "ten years on the tills"],
    ["fixing boats", "gerund", "fixing boats"],
    ["good with kids lol", "quality", "good with kids"],
    ["they want someone for nights", "clause", "you want someone for nights"],
    ["dana said she also trained in cork", "clause", "you also trained in Cork"],
    ["the manager told me about the new ward opening in may", "noun", "the new ward opening in May"],
    ["how the patients get their meds when they forget", "how", "how the patients get their meds when they forget"],
    ["she rows", "clause", "you row"],
    ["we both row", "clause", "we both row"],
    ["the owner's story about the flood", "noun", "your story about the flood"],
    ["I HAVE A CLASS 2 LICENCE", "clause", "I have a Class 2 licence"],
    ["i has worked in two hotels", "clause", "I have worked in two hotels"],
    ["i forgot to say i have a cdl", "clause", "I have a CDL"],
    ["im a bookkeeper since 2009", "clause", "I've been a bookkeeper since 2009"],
    ["u guys are switching to sap", "clause", "you are switching to SAP"],
  ])("%s: %s, “%s”", (typed, form, text) => expect(readPoint(typed, context)).toMatchObject({ form, text }))

  it("keeps what follows as sentences of their own", () => {
    expect(readPoint("no retail experience but i learn quick. i start early", context)).toMatchObject({
      text: "no retail experience",
      more: ["I learn quick", "I start early"],
    })
  })

  it.each(["", "   ", "🙂", "lol", "…"])("is nothing in %j", (typed) => expect(readPoint(typed, context)).toBeNull())

  it.each([
    ["forklift licence", "a", "a forklift licence"],
    ["eye for detail", "a", "an eye for detail"],
    ["patience", "a", "patience"],
    ["10 years on the tills", "a", "10 years on the tills"],
    ["new triage desk", "the", "the new triage desk"],
    ["your garden", "the", "your garden"],
    ["rowing", "the", "rowing"],
  ] as const)("%s with %s: %s", (text, article, full) => expect(withArticle(text, article)).toBe(full))
})
