import fc from "fast-check"
import { expect, test } from "vitest"
import { normalise } from "./normalise.ts"

test.each([
  ["Send\u200b it\u2060 to\u00ad day", "Send it to day"],
  ["\u202eyadot\u202c", "yadot"],
  ["hi\u{e0068}\u{e0069}", "hi"],
  ["Ѕеnd it tоdау", "Send it today"],
  ["ＳＥＮＤ　ｉｔ", "SEND it"],
  ["𝐒𝐞𝐧𝐝 𝑖𝑡", "Send it"],
  ["S\u0336e\u0336n\u0336d", "Send"],
  ["nine\u202fo’clock – “now”", 'nine o\'clock – "now"'],
  ["José, Zoë and Łukasz", "José, Zoë and Łukasz"],
  ["Привет, мир", "Привет, мир"],
  ["one\r\ntwo\ttabs", "one\ntwo tabs"],
])("%j", (text, plain) => {
  expect(normalise(text)).toBe(plain)
})

test("once is enough", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const plain = normalise(text)
      expect(normalise(plain)).toBe(plain)
    }),
  )
})
