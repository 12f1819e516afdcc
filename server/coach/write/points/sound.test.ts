import { describe, expect, it } from "vitest"
import type { Situation } from "../../../../shared/wire/situation.ts"
import { manyDoubts, manyForgotten, manyShared, manyTopics, manyValues } from "../../../../test/writer/many-points.ts"
import { write } from "../write.ts"
import { isNameAtStart } from "./proper-nouns.ts"
import { isSound } from "./sound.ts"
import { isWord } from "./tags.ts"

describe("a sentence with a candidate's words in it", () => {
  it.each([
    "I rebuilt our revenue reporting in dbt.",
    "I have four years of grill and saute behind me, and I'm fast.",
    "I was interested in what you said about January stock counts, and how the rota gets shared out.",
    "I'd love to help with that.",
    "I controlled 45 trucks, and only two broke down.",
    "How nice that we both keep bees!",
  ])("stands: %s", (sentence) => expect(isSound(sentence)).toBe(true))

  it.each([
    "I'm rebuilt our revenue reporting in dbt.",
    "Six years as a nurse.",
    "I only two resigned in one year.",
    "I would I be fine working alone.",
    "Shall I bring it on the iPad??",
    "I ran a counter four years I'm quick.",
    "I Ran Klaviyo for a candle shop.",
    "Trees down since the storm, still three weeks behind has stayed with me.",
    "It was useful to hear about pay day mix-ups, and how three months running.",
    "You told me that the turnover on nights.",
    "I am did nights for years.",
    "The new owner sacked half the floor has stayed with me.",
    "I was glad to learn about the new owner sacked half the floor.",
    "Half a dozen trade shows a year, and I'd like to put that to use.",
    "I'd bring shot 40 weddings with me.",
    "I ran payroll for 80 staff, and I never late once.",
  ])("does not: %s", (sentence) => expect(isSound(sentence)).toBe(false))
})

describe("many points", () => {
  const sender = { name: "Robin Vale" }
  const now = Temporal.ZonedDateTime.from("2027-01-20T18:00[UTC]")
  const situationFor = (kind: string): Situation => ({
    region: "GB",
    company: "Ashdown",
    role: "team leader",
    people: [{ id: "p", kind: "interviewer", name: "Paula Denholm", email: "p@ashdown.example" }],
    interviews: [{ at: kind === "thank_you" ? "2027-01-20T10:00" : "2027-01-05T10:00", format: "onsite", with: ["p"] }],
    messages: [],
  })
  const rows = Object.entries({
    topic: manyTopics,
    value: manyValues,
    forgotten: manyForgotten,
    doubt: manyDoubts,
    shared: manyShared,
  }).flatMap(([name, typed]) => typed.map((one) => [name, one] as const))

  it.each(rows)("%s: %s", async (name, typed) => {
    for (const kind of ["thank_you", "follow_up"] as const)
      for (const tone of ["warm", "plain", "formal"] as const) {
        const draft = await write(
          { situation: situationFor(kind), kind, form: "email", tone, points: { [name]: typed }, sender },
          { now },
        )
        if ("forbidden" in draft) throw new Error("It may be written.")
        const [, ...paragraphs] = draft.body.split("\n\n").slice(0, -1)
        // A common word's capital stands at the head of a sentence alone.
        const inner = paragraphs.join(" ").match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? []
        const [first = ""] = /^\p{Lu}\p{Ll}+/u.exec(typed) ?? []
        expect(
          inner.filter((word) => word === first && isWord(word.toLowerCase()) && !isNameAtStart(word, new Map())),
        ).toEqual([])
        for (const sentence of paragraphs
          .join(" ")
          .split(/(?<=[.?!])\s+/u)
          .filter((one) => !one.startsWith("Thank") && shares(one, typed)))
          expect(isSound(sentence), sentence).toBe(true)
      }
  })
})

/** Whether it holds something of what was typed. */
const shares = (sentence: string, typed: string): boolean => {
  const words = new Set(typed.toLowerCase().match(/\p{L}{5,}/gu))
  return (sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word))
}
