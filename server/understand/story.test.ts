import { describe, expect, test } from "vitest"
import { clauses } from "./clauses.ts"
import { table, tell } from "./table.testing.ts"

/** Who tells the clause that holds a word. */
function tellerOf(text: string, word: string) {
  return clauses(text).find((clause) => clause.text.includes(word))?.teller
}

test.each([
  ["My neighbour's lad had his interview at Aldi on Monday and they told him to ring.", "told him", "theirs"],
  ["One of my coworkers interviewed with Dana Lee last Tuesday.", "Dana", "theirs"],
  ["A nurse on my course got told 'don't call us' after her interview.", "call us", "theirs"],
  ["Our Sarah interviewed at Boots on Monday.", "Boots", "theirs"],
  ["Some bloke off Reddit interviewed on Monday.", "Monday", "theirs"],
  ["Years ago I rang the manager every day after the interview.", "rang", "elsewhere"],
  ["Back in 2017 when I was a porter I sent Ann a card.", "card", "elsewhere"],
  ["I dreamt I had an interview on Mars on Friday. He said no.", "said no", "elsewhere"],
  ["I interviewed three candidates yesterday for our bar.", "yesterday", "elsewhere"],
  ["The lad I trained with interviewed on Monday.", "Monday", "theirs"],
  ["I'm reading about a woman who interviewed on Friday.", "Friday", "elsewhere"],
  ["At my old job I thanked nobody.", "thanked", "elsewhere"],
  ["Not the Aldi one, that was in May and they said no.", "said no", "elsewhere"],
])("%s: %s is no fact", (text, word, teller) => expect(tellerOf(text, word)).toBe(teller))

test.each([
  ["My dad drove me to the interview on Friday.", "Friday"],
  ["My wife says I should chase but I only interviewed on Friday.", "only"],
  ["I worked at Boots in 2019, then I interviewed with Dana at Lush on Monday.", "Lush"],
  ["My barber interview was on Friday.", "Friday"],
  ["The mum is Rosa, she interviewed me on Friday.", "Friday"],
  ["My first interview was on Friday, the second is tomorrow.", "Friday"],
  ["Mine was Friday, her colleague Bob sat in too.", "Bob"],
  ["Panel was Ann Lee and somebody from HR called Meg.", "Meg"],
  ["My sister told me of it back in 2019 anyway I met the boss on Saturday", "Saturday"],
  ["My mate told me of it. I met Ann on Monday. They told me they decide on Friday.", "decide"],
])("%s: %s is the candidate's own", (text, word) => expect(tellerOf(text, word)).toBe("mine"))

describe("told on somebody's behalf, the story counts", () => {
  table([
    {
      text: "Asking for my daughter. She interviewed at Acme on Friday with Dana Lee. When should she write?",
      sets: { "interviews[0].at": "2026-11-20", company: "Acme" },
    },
    {
      text: "My son interviewed at Acme on Friday. Should he ring them?",
      sets: { "interviews[0].at": "2026-11-20", company: "Acme" },
    },
    {
      text: "My sister interviewed at Acme on Friday and sent a card. Should I do that?",
      unset: ["interviews", "company", "messages"],
    },
    { text: "My daughter interviewed at Acme on Friday with Dana Lee.", unset: ["interviews", "company", "people"] },
  ])
  test("a bystander's story alone is nothing of ours", () =>
    expect(tell("My mate got the job at Aldi after he rang them twice.").intent).toBe("other"))
})
