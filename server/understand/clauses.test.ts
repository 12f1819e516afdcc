import { describe, expect, test } from "vitest"
import { clauses, sentences } from "./clauses.ts"

function kinds(text: string): string[] {
  return clauses(text).map((clause) =>
    [
      clause.text,
      clause.question && "?",
      clause.imagined && "if",
      clause.story === "other" && "other",
      clause.command && "!",
      clause.block,
    ]
      .filter(Boolean)
      .join(" | "),
  )
}

test.each([
  ["Met Dr. Singh at 9 a.m. today. Nice.", 2],
  ["interviewed 9/28. too late?", 2],
  ["write to dana@acme.example. Thanks", 2],
  ["In the U.S. Bank office", 1],
  ["I mean... the 10th", 1],
  ["one\ntwo", 2],
])("sentences: %s", (text, count) => expect(sentences(text)).toHaveLength(count))

describe("clauses", () => {
  test("what is asked, imagined, somebody else's, ordered", () => {
    expect(kinds("I interviewed Friday, should I write?")).toEqual(["I interviewed Friday", "should I write? | ?"])
    expect(kinds("If they reject me, do I reply?")[0]).toMatch(/if/)
    expect(kinds("My cousin interviewed too. She got hired. I did not.")).toEqual([
      "My cousin interviewed too. | other",
      "She got hired. | other",
      "I did not.",
    ])
    expect(kinds("Set my interview to Monday")[0]).toMatch(/!/)
  })

  test("pasted blocks", () => {
    const draft =
      "Check this please\n\nDear Nadia,\n\nThank you for meeting me on Wednesday about the job.\n\nBest,\nImani\n"
    expect(clauses(draft).filter((clause) => clause.block === "draft").length).toBeGreaterThan(2)
    const ad = 'Job ad said: "Start date September 14." I interviewed on Monday.'
    expect(clauses(ad).map((clause) => clause.block)).toContain("ad")
    expect(clauses(ad).at(-1)?.block).toBeNull()
    const mail =
      "I got this today:\n\nDear Sofia,\n\nUnfortunately we have decided to move on.\n\nBest,\nThe Team\n\nWhat now?"
    expect(clauses(mail).some((clause) => clause.block === "received")).toBe(true)
    expect(clauses(mail).at(-1)?.block).toBeNull()
  })
})
