import { expect, test } from "vitest"
import { countIn } from "./counts.ts"

test.each([
  ["I emailed them 4 times already", 4],
  ["chased twice", 2],
  ["nudged her 2x", 2],
  ["sent three follow-ups", 3],
  ["a couple of emails", 2],
  ["once", 1],
  ["I emailed her", 1],
  ["they meet twice a week", 1],
  ["emailed 400 times", 1],
])("%s: %i", (words, count) => {
  expect(countIn(words)).toBe(count)
})
