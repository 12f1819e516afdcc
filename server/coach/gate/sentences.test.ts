import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Sentences } from "./sentences.ts"

function cut(pieces: readonly string[]): string[] {
  const sentences = new Sentences()
  return [...pieces.flatMap((piece) => sentences.push(piece)), ...sentences.end()]
}

describe("whole sentences", () => {
  test.each<[string, string[]]>([
    ["Hold on. It opens on Monday.", ["Hold on. ", "It opens on Monday."]],
    ["Ask Mr. Bell by 5 p.m. on Friday. Then wait.", ["Ask Mr. Bell by 5 p.m. on Friday. ", "Then wait."]],
    ["You have until 11 a.m. Keep it short!", ["You have until 11 a.m. ", "Keep it short!"]],
    ["Thank her, e.g. for the tour. Sign it.", ["Thank her, e.g. for the tour. ", "Sign it."]],
    ["Write to St. Mary's at a.b@c.example. Good.", ["Write to St. Mary's at a.b@c.example. ", "Good."]],
    ["Two things:\n- Thank her.\n- Sign it.\n", ["Two things:\n", "- Thank her.\n", "- Sign it.\n"]],
    ["1. Thank her.\n2. Sign it.", ["1. Thank her.\n", "2. Sign it."]],
    ["It closed on November 9. Send it today.", ["It closed on November 9. ", "Send it today."]],
    ["Really?! Yes… no. (Fine.) Go", ["Really?! ", "Yes… no. ", "(Fine.) ", "Go"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(cut([text])).toEqual(expected)
    expect(cut(text.split(""))).toEqual(expected)
  })

  test("a sentence is given as soon as the next one begins", () => {
    const sentences = new Sentences()
    expect(sentences.push("Hold on.")).toEqual([])
    expect(sentences.push(" ")).toEqual([])
    expect(sentences.push("I")).toEqual(["Hold on. "])
    expect(sentences.end()).toEqual(["I"])
  })

  const text = fc
    .array(
      fc.constantFrom("Dr. ", "Hold on", ". ", "!", "\n", " ", "a.m. ", "A", "b", "1. ", '"', "😀", ")", "。", "…"),
    )
    .map((parts) => parts.join(""))

  test("joined again they are the text, and the pieces it came in don't matter", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(6)), (whole, lengths) => {
        const pieces: string[] = []
        let at = 0
        for (const length of lengths) {
          pieces.push(whole.slice(at, at + length))
          at += length
        }
        pieces.push(whole.slice(at))
        expect(cut(pieces)).toEqual(cut([whole]))
        expect(cut([whole]).join("")).toBe(whole)
      }),
    )
  })

  test("a long text costs no more than its length", () => {
    const cost = (text: string): number => {
      const start = performance.now()
      cut(text.split(""))
      return performance.now() - start
    }
    cost("e.g. a ".repeat(2000))
    for (const part of ["e.g. a ", "......", "a", "? ", " \n"])
      expect(cost(part.repeat(16_000)), part).toBeLessThan(40 * Math.max(5, cost(part.repeat(2000))))
  })
})
