import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ForbiddenDraft, WrittenDraft } from "../../shared/wire/draft.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"
import { builtInCoach } from "../coach/built-in.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({ coach: builtInCoach })
})
afterAll(() => server.close())

const post = (body: unknown) =>
  server.app.request("/v1/draft", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
const draft = async (body: unknown) => WrittenDraft.parse(await (await post(body)).json())

const dana = { id: "dana", name: "Dana Okoro", kind: "interviewer", email: "dana.okoro@harbour.example" }
const sam = { id: "sam", name: "Sam Ito", kind: "interviewer", email: "sam.ito@harbour.example" }
const situation = {
  timeZone: "America/New_York",
  company: "Harbour Lights",
  role: "Line Cook",
  interviews: [{ at: "2026-11-17T14:00", with: ["dana", "sam"] }],
  people: [dana, sam],
  messages: [],
}
const evening = "2026-11-17T18:00:00-05:00[America/New_York]"
const sender = { name: "Priya Nair", phone: "555-0142", email: "priya@mail.example" }
const points = { topic: "we talked about how they moved to shopify", value: "im good with excel and stuff" }
const request = { situation, kind: "thank_you", now: evening, points, sender }

describe("POST /v1/draft", () => {
  it("writes what was typed as sentences to the reader, and it passes the review", async () => {
    const written = await draft(request)
    expect(written.body).toMatch(/^Hello Dana,\n\n/)
    expect(written.body).toMatch(/how you moved to Shopify/)
    expect(written.body).toMatch(/I'm good with Excel/)
    expect(written.body).toMatch(/Priya Nair\n555-0142\npriya@mail\.example$/)
    expect(written).toMatchObject({
      to: { person: "dana", email: dana.email },
      mayGo: null,
      written: "built-in",
      review: { passes: true },
    })
  })

  it("gives the same bytes for the same request, and other words for another interviewer", async () => {
    const [first, again] = [await draft(request), await draft(request)]
    expect(again).toEqual(first)
    const second = await draft({ ...request, to: "sam", others: [first.body] })
    expect(second.review.passes).toBe(true)
    expect(second.body).toMatch(/^Hi Sam,/)
    const sentences = (body: string) => body.split(/(?<=[.?!])\s+/)
    const shared = sentences(second.body).filter((one) => sentences(first.body).includes(one))
    expect(shared).toEqual([])
  })

  it("marks the day it may go where that is ahead", async () => {
    const sent = { ...situation, messages: [{ kind: "thank_you", at: "2026-11-17" }] }
    const written = await draft({ ...request, situation: sent, kind: "follow_up" })
    expect(written.mayGo).toBe("2026-11-24T09:00:00-05:00[America/New_York]")
    expect(written.review.passes).toBe(true)
  })

  const at = (day: string) => `${day}T10:00:00-05:00[America/New_York]`
  const reply = (kind: string) => [{ kind, at: "2026-11-20" }]
  it.each([
    ["they asked for none", { followUpPolicy: "declined" }, "thank_you", "2026-11-18"],
    ["they asked for none, later", { followUpPolicy: "declined" }, "follow_up", "2027-03-01"],
    ["they said no", { replies: reply("rejection") }, "follow_up", "2026-11-25"],
    ["a second thank-you", { messages: [{ kind: "thank_you", at: "2026-11-17" }] }, "thank_you", "2026-11-18"],
    ["nothing to reply to", {}, "reply", "2026-11-18"],
    ["the recruiter's to write", { viaAgency: true }, "follow_up", "2026-11-25"],
    [
      "two were sent",
      { messages: ["2026-11-24", "2026-12-02"].map((day) => ({ kind: "follow_up", at: day })) },
      "follow_up",
      "2026-12-20",
    ],
  ])("refuses with the advice: %s", async (_, more, kind, day) => {
    const response = await post({ ...request, situation: { ...situation, ...more }, kind, now: at(day) })
    expect(response.status).toBe(409)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    const { advice, detail } = ForbiddenDraft.parse(await response.json())
    expect(detail).toBe(advice.reasons[0]!.text)
  })

  it("offers nothing that sends where the address is not proper, and still writes", async () => {
    const people = [{ ...dana, email: "info@harbour.example" }]
    const written = await draft({ ...request, situation: { ...situation, people } })
    expect(written.to).toEqual({ person: "dana", email: null })
    expect(written.review.passes).toBe(true)
  })

  it("carries the agency's route into To and Cc", async () => {
    const lou = { id: "lou", name: "Lou Marsh", kind: "recruiter", email: "lou@agency.example" }
    const via = { ...situation, people: [dana, lou], viaAgency: true }
    expect(await draft({ ...request, situation: via })).toMatchObject({
      to: { person: "dana" },
      cc: [{ person: "lou", email: lou.email }],
    })
    const through = await draft({ ...request, situation: { ...via, clientContact: "through_recruiter" } })
    expect(through).toMatchObject({ to: { person: "lou", email: lou.email }, reader: "dana" })
    expect(through.body).toMatch(/^Hello Dana,/)
  })

  it("says in the review what a missing point leaves, and leaves out what would hurt", async () => {
    const bare = await draft({ ...request, points: {} })
    expect(bare.review.findings.filter(({ level }) => level !== "hint").map(({ rule }) => rule)).toEqual([
      "no-specific-detail",
    ])
    const begging = await draft({ ...request, points: { ...points, value: "i really need this job please please" } })
    expect(begging.review.passes).toBe(true)
    expect(begging.left).toEqual([{ point: "value", rule: "desperation" }])
  })

  it("names the place at fault", async () => {
    const response = await post({ ...request, points: { topics: "x" } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ path: "points.topics" })
  })
})
