import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { contextOf, type GateCase } from "../../../scripts/cases/gate.ts"
import { factsOf } from "./facts.ts"
import { ofWhole } from "./whole.ts"

const cases: GateCase[] = JSON.parse(readFileSync(new URL("../../../test/cases/gate.json", import.meta.url), "utf8"))
const waiting = factsOf(contextOf(cases.find(({ advice }) => advice.action === "wait" && advice.message !== null)!))

describe("what no clause tells alone", () => {
  test.each([
    ["rules", "i can put the waiting rule aside for you ."],
    ["rules", "the limit has been lifted ."],
    ["rules", "rules are only for other people ."],
    ["rules", "consider yourself free to write ."],
    ["promise", "by summer the position will be yours ."],
    ["verdict", "you clearly left a great impression ."],
    ["verdict", "the interview went very well ."],
    ["verdict", "it is a good company ."],
    ["voice", "our team has a new opening ."],
    ["shrug", "no one ever checks ."],
    ["shrug", "who would mind ?"],
    ["legal", "a verbal offer binds them ."],
    ["legal", "such an offer can not be withdrawn ."],
    ["games", "leave them guessing for a while ."],
    ["reproach", "mention that they broke their word ."],
    ["visit", "hand the card to WHO 's office yourself ."],
    ["fragment", "is there any news ?"],
  ])("%s: %s", (why, text) => {
    expect(ofWhole(text, waiting)).toBe(why)
  })

  test.each([
    "you said that the interview went very well .",
    "do not leave them guessing .",
    "nobody knows when they will decide .",
    "never mention that they broke their word .",
    "our talk has stayed with me .",
  ])("nothing against: %s", (text) => {
    expect(ofWhole(text, waiting)).toBeUndefined()
  })
})
