import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Block, prose } from "./prose.ts"

const p = (...spans: object[]) => ({ type: "p", spans })

describe("the coach's text", () => {
  it.each<[string, string, object[]]>([
    ["stays as it is", "Wait until Monday.", [p({ text: "Wait until Monday." })]],
    ["has paragraphs", "One.\n\nTwo.", [p({ text: "One." }), p({ text: "Two." })]],
    ["reads on over a line break", "One\ntwo.", [p({ text: "One" }, { text: " " }, { text: "two." })]],
    [
      "has lists",
      "Say:\n- thanks\n* one detail\n\n1. first\n2) second",
      [
        p({ text: "Say:" }),
        { type: "ul", items: [[{ text: "thanks" }], [{ text: "one detail" }]] },
        { type: "ol", items: [[{ text: "first" }], [{ text: "second" }]] },
      ],
    ],
    [
      "has emphasis",
      "It is **Monday**, *not* _today_.",
      [
        p(
          { text: "It is " },
          { text: "Monday", as: "strong" },
          { text: ", " },
          { text: "not", as: "em" },
          { text: " " },
          { text: "today", as: "em" },
          { text: "." },
        ),
      ],
    ],
    ["leaves sums and names alone", "2 * 3 * 4, snake_case_name", [p({ text: "2 * 3 * 4, snake_case_name" })]],
    ["shows HTML as text", "<b>no</b> <img src=x>", [p({ text: "<b>no</b> <img src=x>" })]],
    [
      "links to named pages only",
      "[jobs](https://a.example/jobs), [x](https://evil.example)",
      [p({ text: "jobs", href: "https://a.example/jobs" }, { text: ", " }, { text: "x" })],
    ],
    ["shows no image", "![x](https://evil.example/i.png)", [p({ text: "!" }, { text: "x" })]],
    ["runs no script", "[x](javascript:alert(1))", [p({ text: "[x](javascript:alert(1))" })]],
  ])("%s", (_, text, blocks) => {
    expect(prose(text, ["https://a.example/jobs"])).toEqual(blocks)
  })

  it("loses no letter, whatever it is given", () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, "")
    const shown = (block: Block) =>
      (block.type === "p" ? block.spans : block.items.flat()).map(({ text }) => text).join("")
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "*", "_", " ", "\n", "-", "[", "]", "1", ".") }),
        (text) => {
          expect(letters(prose(text).map(shown).join(""))).toBe(letters(text))
        },
      ),
    )
  })
})
