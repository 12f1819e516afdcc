import { describe, expect, it } from "vitest"
import { compose, WORD_LIMIT, words } from "./compose.ts"

const long = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ")

describe("compose", () => {
  it("takes the best wording first", () => {
    expect(compose([{ say: ["One.", "Uno."] }, { say: ["Two."] }], [])).toBe("One. Two.")
  })

  it("takes a wording that was not said yet, and then the one said longest ago", () => {
    const piece = { say: ["One.", "Uno.", "Un."] }
    expect(compose([piece], ["One."])).toBe("Uno.")
    expect(compose([piece], ["Well. Uno.", "One. Sure.", "Un. Sure."])).toBe("Uno.")
  })

  it("does not begin as the answer before", () => {
    expect(
      compose(
        [{ say: ["Thanks, so it was Monday.", "Got it: it was Monday.", "Noted: Monday."] }],
        ["Thanks, so you met."],
      ),
    ).toBe("Got it: it was Monday.")
  })

  it("says some things once in a chat only", () => {
    const once = { say: ["Keep applying.", "Go on applying."], once: true }
    expect(compose([{ say: ["Wait."] }, once], ["Sure. Go on applying."])).toBe("Wait.")
  })

  it("drops the lowest rank first where room is short", () => {
    const text = compose(
      [{ say: ["Now."] }, { say: [long(50, "low")], rank: 1 }, { say: [long(60, "high")], rank: 2 }],
      [],
    )
    expect(text).toBe(`Now. ${long(60, "high")}`)
    expect(words(text)).toBeLessThanOrEqual(WORD_LIMIT)
  })

  it("changes one piece where the whole would be a repetition", () => {
    const pieces = [{ say: ["One.", "Uno."] }, { say: ["Two.", "Due."] }]
    const said = ["Uno. Due.", "One. Two."]
    expect(said).not.toContain(compose(pieces, said))
  })

  it("leaves empty pieces out", () => {
    expect(compose([{ say: [] }, { say: [""] }, { say: ["Here."] }], [])).toBe("Here.")
  })
})
