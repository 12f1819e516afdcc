import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Finding, Level } from "../../shared/wire/review.ts"
import { paragraphs } from "./segments.ts"

const at = (start: number | null, end: number | null, level: Level = "error"): Finding => ({
  rule: "r",
  level,
  id: "r-1",
  params: {},
  message: "",
  sources: [],
  in: "body",
  start,
  end,
  replacement: null,
})
const shown = (text: string, findings: Finding[]) =>
  paragraphs(text, findings).map((line) =>
    line.map(({ text, level }) => (level ? `${level[0]}(${text})` : text)).join(""),
  )

describe("paragraphs", () => {
  it.each<[string, string, Finding[], string[]]>([
    ["nothing", "", [], [""]],
    ["no mark", "a\n\nb\n", [], ["a", "", "b", ""]],
    ["a word", "so sorry, Dana", [at(3, 8)], ["so e(sorry), Dana"]],
    ["a mark over two lines", "one two\nthree", [at(4, 10, "hint")], ["one h(two)", "h(th)ree"]],
    ["two in a line", "a b c", [at(4, 5, "hint"), at(0, 1)], ["e(a) b h(c)"]],
    ["the graver one on top", "abcdef", [at(0, 6, "hint"), at(2, 4, "error")], ["h(ab)e(cd)h(ef)"]],
    ["the shorter of equals on top", "abcdef", [at(0, 6), at(2, 4)], ["e(ab)e(cd)e(ef)"]],
    ["what is meant as a whole", "abc", [at(null, null)], ["abc"]],
    ["a place that the text has lost", "abc", [at(2, 9), at(7, 9)], ["abe(c)"]],
    ["emoji and right to left", "🙂 שלום", [at(3, 7, "warning")], ["🙂 w(שלום)"]],
  ])("marks %s", (_, text, findings, lines) => expect(shown(text, findings)).toEqual(lines))

  it("never loses or doubles a letter", () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom<Level>("error", "warning", "hint"))
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,30}$/), fc.array(span), (text, spans) => {
        const findings = spans.map(([start, length, level]) => at(start, start + length, level))
        const lines = paragraphs(text, findings).map((line) => line.map((segment) => segment.text).join(""))
        expect(lines.join("\n")).toBe(text)
      }),
    )
  })
})
