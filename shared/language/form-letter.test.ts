import { describe, expect, it } from "vitest"
import { formsOf, isFormWord } from "./form-letter.ts"

describe("isFormWord", () => {
  it.each([
    "interview",
    "enjoyed",
    "teams",
    "opportunities",
    "company's",
    "caring",
    "sincerely",
    "world-class",
    "team-leading",
  ])("knows %s", (word) => {
    expect(isFormWord(word)).toBe(true)
  })

  it.each(["oppurtunity", "recieved", "realy", "acheive", "intrested"])("knows %s with its slip", (word) => {
    expect(isFormWord(word)).toBe(true)
  })

  it.each(["kiln", "bandsaw", "spores", "tuba", "goat-proof", "medovik", "whites", "zebrafish"])(
    "does not know %s",
    (word) => {
      expect(isFormWord(word)).toBe(false)
    },
  )
})

describe("formsOf", () => {
  it.each([
    ["families", "family"],
    ["planned", "plan"],
    ["caring", "care"],
    ["reader's", "reader"],
    ["warmly", "warm"],
  ])("finds in %s a form of %s", (word, base) => {
    expect(formsOf(word)).toContain(base)
  })
})
