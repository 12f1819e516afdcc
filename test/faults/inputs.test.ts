import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answer } from "../../server/coach/answer.ts"
import { timing } from "../../server/coach/timing.ts"
import { understand } from "../../server/understand/understand.ts"
import { Advice } from "../../shared/wire/advice.ts"
import { Situation } from "../../shared/wire/situation.ts"
import { Understood } from "../../shared/wire/understand.ts"
import { ChatClient } from "../server/client.ts"
import { NOW, type TestApp, testApp } from "../server/fakes.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({ coach: { understand, timing, answer }, settings: { allowNow: true } })
})
afterAll(() => server.close())

const post = (path: string, body: string, contentType = "application/json") =>
  server.app.request(path, { method: "POST", headers: { "content-type": contentType }, body })
const newClient = () => new ChatClient((path, init) => server.app.request(path, init))

const texts: Record<string, string> = {
  "an emoji of many parts": "Interview yesterday 👩🏽‍🏭👨‍👩‍👧‍👦 at 2pm 🎉 with Zoë 🏳️‍🌈",
  "right-to-left text": "היה לי ראיון אתמול בשעה שתיים עם דנה. \u202eWhen should I follow up?\u202c",
  "zero-width letters": "inter\u200bview on Nov\u200d 18 with A\u2060da\ufeff",
  "only zero-width letters": "\u200b\u200b\u200b",
  "only spaces": " \n\t ",
  "lone surrogates": "I met \ud83d on 11/18 \udc00",
  "a NUL": "interview on 11/18\u0000with Ada",
  "full-width digits": "Interview am １１／１８ um １４：００",
  "combining marks without end": `Interview on 11/18 ${"e\u0301\u0323\u0334".repeat(2000)}`,
  "one word without end": "a".repeat(50_000),
  "brackets without end": "[({<".repeat(10_000),
  "numbers without end": "11/18 ".repeat(8000),
  "an address without end": `${"a.".repeat(10_000)}@${"b.".repeat(5000)}com`,
  "markup and queries": `<script>alert(1)</script> '; drop table chats; -- {{constructor}} \${process.exit()} %s%n`,
  "an interview in 1970": "My interview was on January 1, 1970 at 2pm.",
  "an interview in 2090": "My interview is on March 3, 2090 at 2pm.",
  "a year that no calendar has": "My interview was on 3 March 9999, and they decide by 31/12/99999.",
  "days that do not exist": "Interview on February 30, they decide by 31 June, I wrote on 99/99/2026 at 25:61.",
  "10,000 words": `I had my interview on November 18 at Brandt with Ada. ${"well you know ".repeat(3300)}`,
}

describe("whatever is typed", () => {
  it.each(Object.entries(texts))("is answered and kept: %s", async (_, text) => {
    const client = newClient()
    const begun = performance.now()
    const { response, chunks, message } = await client.say(text, { now: NOW })
    expect(response.status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(chunks.map(({ type }) => type)).not.toContain("error")
    const [facts, advice] = message.parts
    if (facts?.type !== "data-situation" || advice?.type !== "data-advice")
      throw new Error("facts and advice come first")
    expect(Situation.safeParse(facts.data.situation).error).toBeUndefined()
    expect(Advice.safeParse(advice.data).error).toBeUndefined()
    const { messages } = (await (await client.call("GET")).json()) as { messages: { parts: { text: string }[] }[] }
    expect(messages[0]?.parts[0]?.text).toBe(text)
    for (const rest of ["/export", "/calendar.ics"]) expect((await client.call("GET", rest)).status).toBe(200)
  })

  it.each(Object.entries(texts))("is understood without keeping it: %s", async (_, text) => {
    const response = await post("/v1/understand", JSON.stringify({ text, now: NOW, timeZone: "Europe/London" }))
    expect(response.status).toBe(200)
    const understood = Understood.parse(await response.json())
    for (const { start, end, text: words } of understood.mentions) expect(text.slice(start, end)).toBe(words)
  })
})

describe("whatever is sent", () => {
  const bodies = [
    "",
    "{",
    "null",
    "[]",
    '"text"',
    "1e999",
    "{}",
    '{"a":1,"a":2}',
    '{"__proto__":{"x":1}}',
    "\ufeff{}",
    "[".repeat(9000),
  ]
  const paths = ["/v1/advice", "/v1/understand", "/v1/chat"]

  it.each(paths.flatMap((path) => bodies.map((body) => [path, body.slice(0, 20), body] as const)))(
    "to %s is refused as the client's mistake: %s",
    async (path, _, body) => {
      const response = await post(path, body)
      expect(response.status).toBe(400)
      expect(response.headers.get("content-type")).toBe("application/problem+json")
    },
  )

  it.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/jsonp", 415],
    ["", 415],
    ["application/json; charset=utf-8", 400],
    ["APPLICATION/JSON", 400],
  ])("as %j gives %d", async (contentType, status) => {
    for (const path of paths) expect((await post(path, "{}", contentType)).status).toBe(status)
  })

  it.each([
    [65_536, 200],
    [65_537, 413],
  ])("with %d bytes gives %d", async (bytes, status) => {
    const empty = JSON.stringify({ text: "" }).length
    const response = await post("/v1/understand", JSON.stringify({ text: "x".repeat(bytes - empty) }))
    expect(response.status).toBe(status)
  })
})

describe("whenever it was", () => {
  const days = ["1900-01-01", "1969-12-31T23:59", "1970-01-01", "2024-02-29", "2090-02-03T10:00", "2199-12-31T23:59"]
  const nows = [
    "1900-01-01T00:00:00+00:00[UTC]",
    NOW,
    "2026-11-24T10:00:00+14:00[Pacific/Kiritimati]",
    "2199-12-31T23:59:00+00:00[UTC]",
  ]

  it.each(nows.flatMap((now) => days.map((day) => [day, now] as const)))("%s, seen from %s", async (at, now) => {
    const day = at.slice(0, 10)
    const interviews = [{ at, with: ["a"] }]
    const situations: Situation[] = [
      { interviews },
      { interviews, decisionDate: day, messages: [{ kind: "follow_up", at }] },
      { interviews, replies: [{ kind: "holding", at, decisionDate: day }], otherOffer: { answerBy: day } },
      {
        interviews,
        people: [{ id: "a", kind: "interviewer", away: [{ from: "1900-01-01", until: day }] }],
        region: "GB",
      },
    ]
    for (const situation of situations) {
      const response = await post("/v1/advice", JSON.stringify({ situation, now }))
      expect(response.status).toBe(200)
      Advice.parse(await response.json())
    }
  })

  it.each(["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "10000-01-01", "2026-00-10"])(
    "but not %s",
    async (at) => {
      const response = await post("/v1/advice", JSON.stringify({ situation: { interviews: [{ at }] } }))
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ path: "situation.interviews[0].at" })
    },
  )
})
