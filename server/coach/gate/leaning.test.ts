import { describe, expect, test } from "vitest"
import { advising, preparedFor } from "../../../test/server/gate-cases.ts"
import { clausesOf } from "./clauses.ts"
import { leansOn } from "./leaning.ts"

const leans = (text: string, action: string): boolean =>
  leansOn({ text, mentions: [] }, clausesOf(text), preparedFor(advising(action)).facts)

describe("sentences that lean on the one before", () => {
  test.each([
    "this very instant .",
    "to each of them .",
    "yes , at once .",
    "and once more D0 .",
    "D0 , at noon .",
    "of course you may .",
    "do that , then .",
    "just do it .",
    "it is perfectly fine .",
    "the moment you see this .",
    "without another minute of delay .",
  ])("%s", (text) => {
    expect(leans(text, "wait")).toBe(true)
  })

  test.each([
    "keep it short .",
    "good luck with it !",
    "you thanked her D0 .",
    "D0 since the interview .",
    "not D0 .",
    "one note D0 at most .",
    "the window runs until D0 .",
    "they answered D0 .",
  ])("%s stands alone", (text) => {
    expect(leans(text, "wait")).toBe(false)
  })

  test("where a message is due it may be told to go", () => {
    expect(leans("do it now .", "send")).toBe(false)
  })
})
