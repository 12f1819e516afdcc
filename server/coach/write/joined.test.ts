import { describe, expect, it } from "vitest"
import type { Points, Tone } from "../../../shared/wire/draft.ts"
import { write } from "./write.ts"

const sender = { name: "Robin Vale" }
const now = Temporal.ZonedDateTime.from("2026-12-10T18:00[UTC]")

async function written(points: Points, tone: Tone, variant: number): Promise<string> {
  const draft = await write(
    {
      situation: {
        region: "GB",
        company: "Harbour Buses",
        role: "controller",
        interviews: [{ at: "2026-12-10T14:00", with: ["d"] }],
        people: [{ id: "d", kind: "interviewer", name: "Dana Okoro" }],
        messages: [],
      },
      kind: "thank_you",
      tone,
      points,
      sender,
      variant,
    },
    { now },
  )
  if ("forbidden" in draft) throw new Error("A thank-you may be written.")
  return draft.body
}

/** The same points in twenty wordings. */
const wordings = (points: Points, tone: Tone) =>
  Promise.all(Array.from({ length: 20 }, (_, variant) => written(points, tone, variant)))

const REASON =
  /\b(?:because|since|as|so|when you (?:told|got)|all ears|full attention|and I'd (?:love|like) to|and would be glad to)\b|: I\b/u

describe("what was talked of and what one brings", () => {
  it.each(["warm", "plain", "formal"] as const)("are joined where both are of one trade (%s)", async (tone) => {
    const bodies = await wordings({ topic: "the night routes", value: "i drove a bus for 9 years" }, tone)
    expect(bodies.filter((body) => REASON.test(body)).length).toBeGreaterThan(12)
  })

  it.each(["warm", "plain", "formal"] as const)(
    "are no reason for each other where they are not (%s)",
    async (tone) => {
      const bodies = await wordings({ topic: "the school garden", value: "i have sage and xero" }, tone)
      for (const body of bodies) expect(body).not.toMatch(/\b(?:because|, since|all ears|full attention)\b/u)
    },
  )

  it("loses nothing that was told beside it", async () => {
    const points = {
      topic: "the hotel contract, 40 table pieces every friday",
      value: "i did weddings all last summer",
    }
    for (const body of await wordings(points, "warm")) {
      expect(body).toMatch(/hotel contract/u)
      expect(body).toMatch(/(?:40|Forty) table pieces every Friday/u)
      expect(body).toMatch(/weddings all last summer/u)
    }
  })

  it("names the firm as people do who were there, and in full in a formal letter", async () => {
    const points = { topic: "the night routes" }
    expect((await wordings(points, "warm")).join("\n")).not.toMatch(/Harbour Buses/u)
    expect((await wordings(points, "formal")).join("\n")).toMatch(/Harbour Buses/u)
  })
})
