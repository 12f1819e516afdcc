import { describe, expect, test } from "vitest"
import { table, tell } from "../table.testing.ts"

const letter = `Does this sound ok?

Dear Mr. Amadi,

Thank you for taking the time to speak with me on Friday about the line cook position. I loved hearing about the new menu.

Kind regards,
Sofia Reyes`

table([
  {
    text: letter,
    sets: { "people[0].name": "Mr. Amadi", "interviews[0].at": "2026-11-20", role: "line cook" },
    unset: ["people[1]"],
  },
  {
    text: letter,
    situation: {
      interviews: [{ at: "2026-11-12", with: ["bo"] }],
      people: [{ id: "bo", name: "Bo", kind: "interviewer" }],
    },
    sets: { "interviews[0].at": "2026-11-12", "interviews[0].with": ["bo"] },
    unset: ["people[1]", "interviews[1]"],
  },
  { text: letter.replace("Mr. Amadi", "Hiring Manager"), unset: ["people"] },
])

describe("a draft", () => {
  test("gives guesses only", () => {
    expect(tell(letter).mentions.filter((mention) => mention.sure)).toEqual([])
  })
})
