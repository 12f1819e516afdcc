import { describe, expect, it } from "vitest"
import { wordsOf } from "../words/index.ts"
import { readDraft, review } from "./review.ts"
import { rules } from "./rules/index.ts"

/** Pieces that bad regular expressions choke on when they are repeated. */
const PIECES = [
  "a",
  " ",
  "\n",
  "I ",
  "! ",
  "[",
  "{{",
  "<your ",
  "___ ",
  "please ",
  "sorry to bother you ",
  "i know you are ",
  "thank you ",
  "I am very very ",
  "on Monday ",
  "12/",
  "because I need ",
  "Acme & ",
  "the hiring manager ",
  "could you please let me know if ",
  "not never no ",
  "as you can see on my résumé, ",
  "“",
  "'",
  ", and ",
  "A-",
  "dana@",
]

const situation = {
  company: "Acme & Sons Tools",
  interviews: [{ at: "2026-11-17", with: ["p"] }],
  people: [{ id: "p", name: "Dana Lee", kind: "interviewer" as const }],
}

/** Eight times as long: eight times as slow, with room for noise. Quadratic would be sixty-four. */
const MOST = 30
/** A busy machine is given time: what is quadratic stays so however often it is measured. */
const TRIES = 6

/** How many times as long the large one takes: the least of several measurements, of which the first also warms up. */
function growth(small: () => unknown, large: () => unknown): number {
  small()
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < TRIES && least >= MOST; turn++)
    least = Math.min(least, time(large) / Math.max(0.2, time(small)))
  return least
}

/** The best of three, in milliseconds. */
function time(run: () => unknown): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

describe("time grows with length, and no faster", () => {
  it.each(PIECES)("over %j repeated", (piece) => {
    const body = (length: number) => `Dear Dana,\n\n${piece.repeat(Math.ceil(length / piece.length))}`
    const [short, long] = [3000, 24_000].map(body) as [string, string]
    for (const kind of ["thank_you", "follow_up"] as const) {
      const input = (text: string) => ({ body: text, kind, situation, today: "2026-11-18", subject: "Thank you" })
      for (const rule of rules.filter(
        (one) => one.kinds === "all" || one.kinds.includes(kind === "thank_you" ? "T" : "F"),
      )) {
        const [small, large] = [short, long].map((text) => readDraft(input(text)))
        const ratio = growth(
          () => [...rule.check(small!)],
          () => [...rule.check(large!)],
        )
        expect(ratio, `${rule.id} over ${JSON.stringify(piece)}`).toBeLessThan(MOST)
      }
    }
  })

  it("for a letter of ten thousand words", () => {
    const sentence = "Thank you for showing me the kiln on Tuesday, and I would love to join your team at Acme. "
    const input = {
      body: `Dear Dana,\n\n${sentence.repeat(530)}\n\nBest,\nSam`,
      kind: "thank_you" as const,
      situation,
      today: "2026-11-18",
    }
    const found = review(input, { rules, words: wordsOf("en").review }).findings
    expect(found.map(({ rule }) => rule)).toContain("too-long")
  })
})
