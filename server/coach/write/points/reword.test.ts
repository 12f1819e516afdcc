import { describe, expect, it } from "vitest"
import { reworded } from "./reword.ts"

describe("what was talked of, taken apart", () => {
  it.each([
    ["the shed the members built out of old doors", { short: "the shed", which: "the members built out of old doors" }],
    [
      "the tents that sold out in April",
      { short: "the tents", which: "that sold out in April", plural: true, over: true },
    ],
    ["the whale skeleton nobody can find", { short: "the whale skeleton", which: "nobody can find", plural: false }],
    ["people who buy the wrong rope", { first: "the people who buy the wrong rope", which: "who buy the wrong rope" }],
    [
      "the hotel contract (40 table pieces every Friday)",
      { first: "the hotel contract", aside: "40 table pieces every Friday" },
    ],
    [
      "the no-shows on Mondays and your idea to text people",
      { short: "the Monday no-shows", and: "your idea to text people" },
    ],
    ["the move to the new portal and why completions slip", { short: "the move", and: "why completions slip" }],
    [
      "the canning line and how it keeps jamming",
      { first: "the canning line that keeps jamming", which: "that keeps jamming" },
    ],
    ["the frost last year, and how you lost the peaches", { first: "last year's frost", fact: "you lost the peaches" }],
    ["the wall of unclaimed shoes", { short: "the wall of unclaimed shoes", which: null }],
    ["safeguarding", { short: null, which: null, and: null }],
  ])("%s", (text, parts) => expect(reworded("noun", text)).toMatchObject(parts))

  it.each([
    ["you have 11 drivers off and still ran every bus", { fragment: "11 drivers off, and you still ran every bus" }],
    [
      "you lose half of January to wind and how you plan around it",
      { fragment: "half of January lost to wind, and how you plan around it" },
    ],
    ["you want someone for nights", { fact: "you want someone for nights", fragment: null }],
  ])("%s", (text, parts) => expect(reworded("clause", text)).toMatchObject(parts))

  it("takes what they do for somebody as a thing to like, and how they manage as none", () => {
    expect(reworded("how", "how you let families stay over night").fact).toBe("you let families stay over night")
    expect(reworded("how", "how you handle returns after Christmas").fact).toBeNull()
  })
})
