import { describe, expect, test } from "vitest"
import { normalise } from "./normalise.ts"
import { editDistance } from "./spelling.ts"

function words(text: string): string {
  return normalise(text).text
}

describe("normalise", () => {
  test.each([
    ["they’d “decide”", 'they\'d "decide"'],
    ["inter\u200bview on Tues\u200dday", "interview on Tuesday"],
    ["intervieww thrusday w/ sarah", "interview thursday with/ sarah"],
    ["they sed id here bak by wensday", "they said I'd here back by wednesday"],
    ["snet her a thx email mon nite", "sent her a thanks email mon night"],
    ["havent sent anything", "haven't sent anything"],
    ["hadd it on frday, nexxt is mnday", "had it on friday, next is monday"],
    ["Int 11/4", "Interview 11/4"],
    ["with um Rachel", "with  Rachel"],
    ["a      b", "a   b"],
  ])("%s", (text, expected) => expect(words(text)).toBe(expected))

  test.each([
    "technical division",
    "Ty Brandt",
    "u@r.example",
    "rejection",
    "libraries",
    "constructor valueOf __proto__",
    "R&D",
  ])("leaves alone: %s", (text) => expect(words(text)).toBe(text))

  test("finds the original words again", () => {
    const source = "my inter\u200bveiw 😀 was thrusday"
    const normal = normalise(source)
    const slice = (word: string): string => {
      const start = normal.text.indexOf(word)
      const span = normal.original(start, start + word.length)
      return source.slice(span.start, span.end)
    }
    expect(slice("interview")).toBe("inter\u200bveiw")
    expect(slice("thursday")).toBe("thrusday")
    expect(slice("😀")).toBe("😀")
  })
})

test.each([
  ["interveiw", "interview", 1],
  ["intervw", "interview", 2],
  ["friday", "friday", 0],
  ["monday", "sunday", 2],
])("distance of %s and %s", (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance))
