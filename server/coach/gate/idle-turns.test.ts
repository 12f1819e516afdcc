import { expect, test } from "vitest"
import { numbered, preparedFor } from "../../../test/server/gate-cases.ts"
import { judge, readSentence } from "./judge.ts"
import { normalise } from "./normalise.ts"

test.each<[number, string, string]>([
  [4, "You're nineteen hours over, so write now.", "You're ten hours over, so write now."],
  [5, "Both of them spent an hour on you.", "Both of them spent two hours on you."],
  [6, "Five more days, then you can ask.", "Three more days, then you can ask."],
  [6, "Should an offer come on Friday, tell me.", "Should you write on Friday, tell me."],
  [7, "It's Friday, four in the afternoon.", "It's Thursday, four in the afternoon."],
  [8, "Two weeks is a good stretch for other applications.", "Two weeks is a good wait before you write to her."],
  [
    9,
    "The last one reached him on Monday at half past nine.",
    "The last one reached him on Tuesday at half past nine.",
  ],
  [13, "There's no reason to put it off another day.", "Put it off another day."],
])("in case %i a day that binds nobody: %s, and one that does: %s", (number, harmless, binding) => {
  const prepared = preparedFor(numbered(number))
  const heldFor = (text: string): string | undefined => {
    const sentence = readSentence(normalise(text), prepared)
    return sentence.read ? judge(sentence.read, prepared.facts).why : sentence.why
  }
  expect(heldFor(harmless)).toBeUndefined()
  expect(heldFor(binding)).toBeDefined()
})
