import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ChatClient } from "../../test/server/client.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
let client: ChatClient
beforeEach(async () => {
  server = await testApp()
  client = new ChatClient((path, init) => server.app.request(path, init))
  await client.say("on 2026-11-18 and by 2026-11-30", {}, "m1")
})
afterEach(() => server.close())

const put = (body: unknown, ifMatch?: string) =>
  client.call("PUT", "/situation", body, ifMatch === undefined ? {} : { "if-match": ifMatch })
const snapshot = async () => (await (await client.call("GET")).json()) as { situation: object; mentions: object[] }

describe("PUT /v1/chat/:id/situation", () => {
  const situation = { interviews: [{ at: "2026-11-10T09:00" }], decisionDate: "2026-11-30" }

  it("puts a fact right, and says so beside it", async () => {
    const response = await put({ situation }, (await client.call("GET")).headers.get("etag") ?? "")
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ situation, advice: { action: "send" } })
    expect(await snapshot()).toMatchObject({
      situation,
      mentions: [
        { field: "decisionDate", messageId: "m1" },
        {
          field: "interviews[0].at",
          messageId: "hand",
          value: "2026-11-10T09:00",
          start: 0,
          end: 0,
          text: "",
          sure: true,
        },
        { field: "timeZone", messageId: "hand", value: null },
      ],
    })
  })

  it("stands against a guess, and yields to a statement", async () => {
    await put({ situation: { ...situation, decisionDate: "2026-12-11" } }, "*")
    await client.say("maybe 2026-12-01")
    expect(await snapshot()).toMatchObject({ situation: { decisionDate: "2026-12-11" } })
    await client.say("no, by 2026-12-04")
    expect(await snapshot()).toMatchObject({ situation: { decisionDate: "2026-12-04" } })
  })

  it("gives a tag that the next correction can use", async () => {
    const first = await put({ situation }, "*")
    const etag = first.headers.get("etag") ?? ""
    expect(etag).toBe((await client.call("GET")).headers.get("etag"))
    expect((await put({ situation: {} }, `"0.x", ${etag}`)).status).toBe(200)
    expect((await put({ situation: {} }, etag)).status).toBe(412)
  })

  it.each([
    ["a tag of an earlier state", '"0.abc"', 412],
    ["no tag that could be one", "yesterday", 412],
    ["no condition", undefined, 428],
  ])("refuses %s", async (_, ifMatch, status) => {
    const response = await put({ situation }, ifMatch)
    expect(response.status).toBe(status)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect((await snapshot()).situation).toMatchObject({ interviews: [{ at: "2026-11-18" }] })
  })

  it.each([
    [{ situation: { interviews: [{ at: "soon" }] } }, "situation.interviews[0].at"],
    [{ situation: { region: "XX" } }, "situation.region"],
    [{ situation: {}, now: "2026-11-24T10:00:00-05:00[America/New_York]" }, "now"],
    [{ situation: {}, more: 1 }, "more"],
  ])("refuses %j at %s", async (body, path) => {
    const response = await put(body, "*")
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ path })
  })

  it("keeps everything where corrections come all at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => put({ situation: { role: `Role ${i}` } }, "*")),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const etag = (await client.call("GET")).headers.get("etag") ?? ""
    const races = await Promise.all([put({ situation: { role: "a" } }, etag), put({ situation: { role: "b" } }, etag)])
    expect(races.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
  })
})
