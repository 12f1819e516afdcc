import { describe, expect, it } from "vitest"
import { detailIn, TIED } from "./detail.ts"
import { readDraft } from "./review.ts"

const detail = (body: string, more = {}) =>
  detailIn(readDraft({ body: `Dear Ms. Roe,\n\n${body}\n\nBest,\nJo Kemp`, kind: "thank_you", ...more }))

describe("detailIn", () => {
  it.each([
    "Thank you for the interview.",
    "I have nine years with kilns and looms.",
    "Pottery is my calling.",
    "I would like the potter position.",
    "Thank you for interviewing me for the post of Kiln Keeper.",
    "Thank you for having me at Thistle and Stem.",
    "I admire Pebble's reputation.",
    "Let us meet at 10:30 on 4 May.",
    "I enjoyed hearing about [the kiln].",
    "Roe and Kemp.",
    "I roll up my sleeves and think outside the box.",
  ])("finds nothing in %s", (body) => {
    expect(detail(body)).toBe(0)
  })

  it.each([
    "I liked the kiln.",
    "You told me why the kiln is shut.",
    "I had never seen a kiln.",
    "Thank you for introducing me to Biscuit.",
    "I have baked your grandmother's medovik.",
    "You said that nobody has ever left your kitchen on bad terms.",
    "Your question what I would do if two guests claim one room made me think all night.",
    "I came home with your 'letter to a tired stranger'.",
  ])("is tied by %s", (body) => {
    expect(detail(body)).toBeGreaterThanOrEqual(TIED)
  })

  it("does not let unusual verbs alone tie a note", () => {
    expect(detail("You meandered, you pontificated, you gesticulated, you ruminated, you jested.")).toBeLessThan(TIED)
  })

  it("takes role, firm and the person's own name out where they are known", () => {
    const situation = { role: "Falconer", company: "Gyr & Sons" }
    expect(detail("I liked the falconer at Gyr.", { situation })).toBe(0)
    expect(detail("I liked the falconer.")).toBeGreaterThanOrEqual(TIED)
  })
})
