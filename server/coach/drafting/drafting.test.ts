import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import { ChatClient, type Turn } from "../../../test/server/client.ts"
import { type TestApp, testApp } from "../../../test/server/fakes.ts"
import { builtInCoach } from "../built-in.ts"
import { pointsIn, senderOf } from "./points-in.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({ coach: builtInCoach, settings: { allowNow: true } })
})
afterAll(() => server.close())

/** Tuesday evening, after an interview that afternoon. */
const now = "2026-11-24T18:00:00-05:00[America/New_York]"
const told =
  "I had an interview at Harbour Lights for the line cook job today at 2pm with Dana Okoro, dana.okoro@harbour.example. I haven't sent anything."

async function chat(...lines: string[]): Promise<Turn[]> {
  const client = new ChatClient((path, init) => server.app.request(path, init))
  const turns: Turn[] = []
  for (const line of lines) turns.push(await client.say(line, { now }))
  return turns
}

const draftsOf = ({ message }: Turn): WrittenDraft[] =>
  message.parts.flatMap((part) => (part.type === "data-draft" ? [part.data] : []))
const askedIn = ({ message }: Turn) => message.metadata?.asked

describe("help me write it", () => {
  it("asks three short questions and writes from the answers", async () => {
    const [, first, second, third, last] = await chat(
      told,
      "help me write a thank you",
      "how they moved the menu to local fish",
      "im good with knives and i can start at 5am",
      "Priya Nair, 555-0142",
    )
    expect([first, second, third].map((turn) => askedIn(turn!))).toEqual(["draft.topic", "draft.value", "draft.name"])
    const [draft] = draftsOf(last!)
    expect(draft!.body).toMatch(/^(?:Hi|Dear|Hello) Dana,/)
    expect(draft!.body).toContain("how you moved the menu to local fish")
    expect(draft!.body).toMatch(/Priya Nair\n555-0142$/)
    expect(draft).toMatchObject({
      to: { person: "dana-okoro", email: "dana.okoro@harbour.example" },
      mayGo: null,
      review: { passes: true },
    })
  })

  it("writes at once where two sentences tell it all, and changes what stands on the card", async () => {
    const [, shown, formal, added, shorter] = await chat(
      told,
      "Write me a thank you. We talked about the fish smoker. I'm good with knives. My name is Priya Nair",
      "more formal",
      "add that I have a food hygiene certificate",
      "leave out the bit about knives",
    )
    expect(draftsOf(shown!)[0]!.body).toContain("fish smoker")
    expect(draftsOf(formal!)[0]!.body).toMatch(/^Dear Dana Okoro,/)
    expect(draftsOf(added!)[0]!.body).toContain("food hygiene certificate")
    expect(draftsOf(shorter!)[0]!.body).not.toContain("knives")
  })

  it("lets every question be skipped, and says what the note then lacks", async () => {
    const turns = await chat(told, "draft a thank you note", "skip", "skip", "skip")
    const last = turns.at(-1)!
    expect(draftsOf(last)[0]!.review.findings.map(({ rule }) => rule)).toContain("no-specific-detail")
    expect(last.text).toMatch(/lacks one thing|concrete moment/)
  })

  it("takes what is told for a letter for no fact of the case", async () => {
    const turns = await chat(told, "write a thank you", "she said they will decide about the new oven on friday")
    const situation = turns
      .at(-1)!
      .message.parts.flatMap((part) => (part.type === "data-situation" ? [part.data.situation] : []))[0]
    expect(situation).not.toHaveProperty("decisionDate")
  })

  it("writes one for each interviewer, no two alike", async () => {
    const [, shown] = await chat(
      "Interview today at 2pm at Harbour Lights with Dana Okoro and Sam Ito. Nothing sent yet.",
      "Write the thank yous. We talked about the fish smoker. I'm good with knives. My name is Priya Nair",
    )
    const bodies = draftsOf(shown!).map(({ body }) => body)
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toMatch(/^(?:Hi|Dear|Hello) Dana,/)
    expect(bodies[1]).toMatch(/^(?:Hi|Dear|Hello) Sam,/)
    expect(draftsOf(shown!).every(({ review }) => review.passes)).toBe(true)
  })

  it("writes no follow-up to an employer who asked for none", async () => {
    const [, refused] = await chat(
      `${told} They said please don't follow up.`,
      "write a follow up for me. my name is Priya Nair. We talked about the smoker",
    )
    expect(draftsOf(refused!)).toEqual([])
    expect(refused!.message.parts.map(({ type }) => type)).toContain("data-refusal")
  })
})

describe("points in one message", () => {
  it.each([
    [
      "Write a thank you, we talked about the night rota, I'm good with rotas",
      { topic: "we talked about the night rota", value: "I'm good with rotas" },
    ],
    [
      "please draft it. I forgot to mention my licence. We both row.",
      { forgotten: "I forgot to mention my licence.", shared: "We both row." },
    ],
    ["write me a follow up", {}],
  ])("%s", (text, points) => expect(pointsIn(text)).toEqual(points))

  it.each([
    [
      "priya nair, 555 0142 77, priya@mail.example",
      { name: "Priya Nair", phone: "555 0142 77", email: "priya@mail.example" },
    ],
    ["I'm Joe", { name: "Joe" }],
    ["??", null],
  ])("name in %s", (text, sender) => expect(senderOf(text)).toEqual(sender))
})
