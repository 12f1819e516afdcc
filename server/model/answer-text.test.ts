import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AnswerText } from "./answer-text.ts"
import { ModelFailure } from "./model.ts"

function read(pieces: readonly string[]): string[] {
  const text = new AnswerText()
  return [...pieces.map((piece) => text.take(piece)), text.end()].filter((piece) => piece !== "")
}

describe("the text of an answer", () => {
  it.each([
    [["Dear Ada,"], "Dear Ada,"],
    [["\n", "  Dear", " Ada"], "Dear Ada"],
    [["<think>Hm.</think>\n\nDear Ada"], "Dear Ada"],
    [["<th", "ink>Hm. </thi", "nk>", "Dear Ada"], "Dear Ada"],
    [["<THINKING>Hm.</THINKING>Dear Ada"], "Dear Ada"],
    [["One <think>a</think>two <think>b</think>three"], "One two three"],
    [["1 <", " 2, <b>, <thinker>"], "1 < 2, <b>, <thinker>"],
    [["It ends with <thin"], "It ends with <thin"],
    [["\ud83d", "\ude42"], "🙂"],
    [["</think>Dear Ada"], "Dear Ada"],
  ])("of %j is %j", (pieces, text) => {
    expect(read(pieces).join("")).toBe(text)
  })

  it.each([
    ["nothing", []],
    ["white space", [" \n", "\t"]],
    ["thinking without an end", ["Dear <think>Ada"]],
    ["nothing but thinking", ["<think>Ada</think> "]],
    ["thinking whose start was not told", ["Thanks first.", "</think>Dear Ada"]],
    ["half a character", ["Dear Ada \ud83d"]],
    ["half a character before others", ["\ud83d", "Dear Ada"]],
    ["more than anybody writes", ["x".repeat(600_000), "x".repeat(600_000)]],
  ])("is none where there is %s", (_, pieces) => {
    expect(() => read(pieces)).toThrow(ModelFailure)
  })

  it("does not depend on where it is cut", () => {
    const part = fc.constantFrom("<think>", "</think>", "<", "a ", "🙂", "think>", "/", "\n")
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(fc.nat(6), { minLength: 1 }), (parts, cuts) => {
        const text = parts.join("")
        const pieces: string[] = []
        for (let from = 0, index = 0; from < text.length; index += 1) {
          const to = from + 1 + (cuts[index % cuts.length] ?? 0)
          pieces.push(text.slice(from, to))
          from = to
        }
        const outcome = (given: readonly string[]) => {
          try {
            return read(given).join("")
          } catch (error) {
            if (error instanceof ModelFailure) return null
            throw error
          }
        }
        expect(outcome(pieces)).toBe(outcome([text]))
        for (const piece of outcome(pieces) === null ? [] : read(pieces)) expect(piece.isWellFormed()).toBe(true)
      }),
    )
  })
})
