import { describe, expect, it } from "vitest"
import { readBody } from "./text.ts"

const letter = (core: string) => `Dear Ann,\n\n${core}\n\nKind regards,\nSam Reed\n07700 900123`

describe("readBody", () => {
  it.each([
    ["Dear Ms. Okoro,\n\nThank you.\n\nBest,\nSam", "Ms. Okoro", "Best,", "Sam"],
    ["Hi Zoë!\nThank you for today.\nThanks, Lee", "Zoë", "Thanks,", "Lee"],
    ["Dana,\n\nThank you.\n\nYour obedient servant,\nPatrick Moyle", "Dana", "Your obedient servant,", "Patrick Moyle"],
    ["To whom it may concern:\n\nThank you.\n\nYours faithfully,\nAnil Mehta", null, "Yours faithfully,", "Anil Mehta"],
    ["Dear Ann,\n\nThank you for your time on Monday.", "Ann", undefined, undefined],
    ["Thank you for today.\n\nSincerely,", undefined, "Sincerely,", undefined],
  ])("reads greeting, closing and signature of %j", (text, addressee, closing, signature) => {
    const body = readBody(text)
    expect(body.greeting === null ? undefined : (body.greeting.addressee?.text ?? null)).toBe(addressee)
    expect(body.closing?.text).toBe(closing)
    expect(body.signature?.text).toBe(signature)
  })

  it("keeps the places of the text", () => {
    const text = letter("Thank you for Tuesday. I liked the kiln, and Mr. Ito's tea.")
    for (const part of [...readBody(text).sentences, ...readBody(text).words])
      expect(text.slice(part.start, part.end)).toBe(part.text)
    expect(readBody(text).sentences.map((sentence) => sentence.text)).toEqual([
      "Thank you for Tuesday.",
      "I liked the kiln, and Mr. Ito's tea.",
    ])
  })

  it("reads on over lines that a window's width broke, and stops at those that the writer ended", () => {
    const wrapped = letter(
      "Thank you for showing me the new bandsaw on Tuesday. I would welcome the\nchance to contribute to your workshop.\nBring it on",
    )
    expect(readBody(wrapped).sentences.map(({ text }) => text)).toEqual([
      "Thank you for showing me the new bandsaw on Tuesday.",
      "I would welcome the chance to contribute to your workshop.",
      "Bring it on",
    ])
  })

  it("cuts off the thread that is quoted below", () => {
    const text = `${letter("Thank you for Tuesday.")}\n\nOn Mon, 16 Nov 2026, Ann wrote:\n> See you on Tuesday!`
    expect(readBody(text).signature?.text).toBe("Sam Reed\n07700 900123")
  })
})
