import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp()
})
afterAll(() => server.close())

const post = (body: unknown) =>
  server.app.request("/v1/understand", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })

describe("POST /v1/understand", () => {
  it("gives the facts and the words they came from", async () => {
    const response = await post({
      text: "it was on 2026-11-18",
      timeZone: "Europe/London",
      situation: { role: "Welder" },
    })
    expect(await response.json()).toEqual({
      situation: { timeZone: "Europe/London", role: "Welder", interviews: [{ at: "2026-11-18" }] },
      mentions: [
        { field: "interviews[0].at", start: 7, end: 20, text: "on 2026-11-18", value: "2026-11-18", sure: true },
      ],
      intent: "tell",
    })
  })

  it("puts in no zone where none was given", async () => {
    expect(await (await post({ text: "hello" })).json()).toMatchObject({ situation: {} })
    const now = "2026-11-24T10:00:00+01:00[Europe/Berlin]"
    expect(((await (await post({ text: "hello", now })).json()) as { situation: object }).situation).toEqual({})
  })

  it.each([
    [{}, "text"],
    [{ text: "x", timeZone: "nowhere" }, "timeZone"],
    [{ text: "x", situation: { region: "XX" } }, "situation.region"],
    [{ text: "x", mood: "good" }, "mood"],
  ])("refuses %j at %s", async (body, path) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ path })
  })
})
