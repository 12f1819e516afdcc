import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ChatSnapshot } from "../../shared/wire/chat.ts"
import { Review } from "../../shared/wire/review.ts"
import { ChatClient } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"
import { builtInCoach } from "../coach/built-in.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({
    coach: builtInCoach,
    agencies: [{ id: "north", name: "North", origins: [], playbook: "selectek", timeZone: "Asia/Tokyo" }],
  })
})
afterAll(() => server.close())

const post = (body: unknown) =>
  server.app.request("/v1/review", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
const review = async (body: unknown) => Review.parse(await (await post(body)).json())
const rulesIn = ({ findings }: Review) => findings.map(({ rule }) => rule)

const followUp = `Dear Dana,

Thank you again for meeting me on November 18 about the welder position. I keep thinking of the robot cell you showed me, and I would love to join the team.

Is there any news on the next steps?

Kind regards,
Sam Ortiz
(555) 019-2250`

describe("POST /v1/review", () => {
  it("recognises the kind from the text, unless it is told", async () => {
    expect(await review({ body: followUp })).toMatchObject({ kind: "follow_up" })
    expect(await review({ body: followUp, kind: "notice" })).toMatchObject({ kind: "notice" })
  })

  it("points at the exact UTF-16 place, and the fix silences the finding", async () => {
    const body = `🙂 ${followUp.replace("Thank you again", "Sorry to bother you again, but thank you again")}`
    const text = body.slice(3)
    const first = (await review({ body: text })).findings.find(({ rule }) => rule === "apologetic")!
    expect(text.slice(first.start!, first.end!)).toBe("Sorry to bother you again, but ")
    const fixed = text.slice(0, first.start!) + first.replacement! + text.slice(first.end!)
    expect(rulesIn(await review({ body: fixed }))).not.toContain("apologetic")
    const shifted = (await review({ body: followUp.replace("Thank you", "🙂🙂 sorry to bother you, but thank you") }))
      .findings
    for (const { start, end } of shifted) expect((start ?? 0) <= (end ?? 0)).toBe(true)
  })

  const interview = { interviews: [{ at: "2026-11-18T14:00" }], messages: [{ kind: "thank_you", at: "2026-11-18" }] }

  it("says whether this message may go now, and is silent where no moment is told", async () => {
    const at = (now: string) => ({ body: followUp, situation: interview, now })
    expect(rulesIn(await review(at("2026-11-19T10:00:00-05:00[America/New_York]")))).toContain("too-soon")
    expect(rulesIn(await review(at("2026-12-03T10:00:00-05:00[America/New_York]")))).not.toContain("too-soon")
    expect(rulesIn(await review({ body: followUp, situation: interview }))).not.toContain("too-soon")
  })

  it("times by the playbook asked for", async () => {
    const thirdDay = { body: followUp, situation: interview, now: "2026-11-24T10:00:00-05:00[America/New_York]" }
    const soon = async (playbook: string) => rulesIn(await review({ ...thirdDay, playbook })).includes("too-soon")
    expect([await soon("onesource"), await soon("staffing-resources")]).toEqual([false, true])
  })

  it("judges a call and a voicemail as what is said, not as a letter", async () => {
    const body = "Hello, this is Sam Ortiz. I am calling to thank you for Tuesday and to ask if there is any news."
    const asMail = rulesIn(await review({ body, form: "email", kind: "follow_up" }))
    const asVoicemail = rulesIn(await review({ body, form: "voicemail", kind: "follow_up" }))
    expect(asVoicemail.length).toBeLessThan(asMail.length)
  })

  it.each([
    ["an unknown field", { body: "x", text: "y" }, "text"],
    ["no body", {}, "body"],
    ["a kind nobody knows", { body: "x", kind: "love_letter" }, "kind"],
    ["a form nobody knows", { body: "x", form: "fax" }, "form"],
    ["an unknown zone", { body: "x", situation: { timeZone: "Mars/Olympus" } }, "situation.timeZone"],
    ["an unknown region", { body: "x", situation: { region: "XX" } }, "situation.region"],
    ["an unknown playbook", { body: "x", playbook: "mine" }, "playbook"],
    ["an unknown agency", { body: "x", agency: "mine" }, "agency"],
    ["a locale that is none", { body: "x", locale: "-" }, "locale"],
    ["a now without a zone", { body: "x", now: "2026-11-24T10:00:00Z" }, "now"],
    ["a now before all calendars", { body: "x", now: "-100000-01-01T00:00:00+00:00[UTC]" }, "now"],
  ])("refuses %s, and says where", async (_, body, path) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toMatchObject({ status: 400, path })
  })

  it.each([
    ["nothing", ""],
    ["blanks", " \n\t\n "],
    ["zero-width marks", "\u200b\u200d\ufeff".repeat(500)],
    ["right-to-left words", "שלום דנה,\n\nתודה רבה על הזמן שלך.\n\nבברכה,\nסם ".repeat(40)],
    ["emoji", "👩‍👩‍👧‍👦🙏🏽".repeat(1000)],
    ["a lone surrogate", "Dear Dana,\ud83d\n\nThank you.\udc00"],
    ["10,000 words", `Dear Dana,\n\n${"thank you ".repeat(5_000)}`],
    ["10,000 lines", "Hi,\n".repeat(10_000)],
    ["no blank anywhere", "x".repeat(55_000)],
    ["nothing but quotes", "> > > >\n".repeat(6_000)],
    ["brackets", "[[{{<<((".repeat(6_000)],
    ["a NUL", "Dear\u0000Dana,\u0000"],
  ])("reads %s without failing", async (_, body) => {
    const started = performance.now()
    const response = await post({ body, subject: body.slice(0, 500), to: { email: body.slice(0, 900), person: "p1" } })
    expect(response.status).toBe(200)
    const { findings } = Review.parse(await response.json())
    for (const { in: part, start, end } of findings)
      if (start !== null && part === "body") expect(0 <= start && start <= end! && end! <= body.length).toBe(true)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it("keeps nothing, and no cache does", async () => {
    expect((await post({ body: followUp })).headers.get("cache-control")).toBe("no-store")
    expect(JSON.stringify(server.lines)).not.toContain("Ortiz")
  })

  it("is described", async () => {
    const document = (await (await server.app.request("/openapi.json")).json()) as {
      paths: Record<string, unknown>
      components: { schemas: Record<string, unknown> }
    }
    expect(document.paths["/v1/review"]).toMatchObject({ post: { responses: { 200: {}, 400: {} } } })
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(["Review", "ReviewRequest"]))
  })
})

describe("a draft pasted into the chat", () => {
  it("comes back with its review, which is kept with the chat", async () => {
    const client = new ChatClient(server.app.request.bind(server.app))
    const { message, text } = await client.say(`is this ok:\n\n${followUp}`)
    const types = message.parts.map(({ type }) => type)
    expect(types).toEqual(["data-situation", "data-advice", "data-review", "text"])
    expect(message.parts[2]).toMatchObject({ data: { subject: null, body: followUp, review: { kind: "follow_up" } } })
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(90)
    const kept = (await (await client.call("GET")).json()) as ChatSnapshot
    expect(kept.messages[1]?.parts.map(({ type }) => type)).toEqual(types)
  })
})
