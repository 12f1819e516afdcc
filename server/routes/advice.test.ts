import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp({ agencies: [{ id: "north", name: "North", origins: [], playbook: "selectek" }] })
})
afterAll(() => server.close())

const post = (body: unknown, headers: Record<string, string> = { "content-type": "application/json" }) =>
  server.app.request("/v1/advice", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  })
const interview = { interviews: [{ at: "2026-11-18T14:00" }] }

describe("POST /v1/advice", () => {
  it("advises as of the given now, and else of the clock's", async () => {
    expect(await (await post({ situation: interview })).json()).toMatchObject({ action: "wait", playbook: "house" })
    const later = { situation: interview, now: "2027-01-05T10:00:00+01:00[Europe/Berlin]" }
    expect(await (await post(later)).json()).toMatchObject({ action: "send" })
  })

  it("follows the playbook asked for, else the agency's", async () => {
    expect(await (await post({ situation: {}, agency: "north" })).json()).toMatchObject({ playbook: "selectek" })
    const house = { situation: {}, agency: "north", playbook: "house" }
    expect(await (await post(house)).json()).toMatchObject({ playbook: "house" })
  })

  it.each([
    ["an unknown field", { situation: {}, sitution: {} }, "sitution"],
    [
      "an unknown field deep inside",
      { situation: { interviews: [{ at: "2026-11-18", hour: 2 }] } },
      "situation.interviews[0].hour",
    ],
    ["a day that does not exist", { situation: { interviews: [{ at: "2026-02-30" }] } }, "situation.interviews[0].at"],
    ["no situation", {}, "situation"],
    ["an unknown zone", { situation: { timeZone: "Mars/Olympus" } }, "situation.timeZone"],
    ["an unknown region", { situation: { region: "XX" } }, "situation.region"],
    ["an unknown playbook", { situation: {}, playbook: "mine" }, "playbook"],
    ["an unknown agency", { situation: {}, agency: "mine" }, "agency"],
    ["a now without a zone", { situation: {}, now: "2026-11-24T10:00:00Z" }, "now"],
    ["a now in an unknown zone", { situation: {}, now: "2026-11-24T10:00:00+00:00[Mars/Olympus]" }, "now"],
    ["a now before all calendars", { situation: {}, now: "-100000-01-01T00:00:00+00:00[UTC]" }, "now"],
    ["a word where a list belongs", { situation: { messages: "none" } }, "situation.messages"],
    ["null", null, ""],
  ])("refuses %s, and says where", async (_, body, path) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toMatchObject({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: expect.any(String),
      path,
      errors: expect.arrayContaining([{ path, detail: expect.any(String) }]),
    })
  })

  it("names every place at fault", async () => {
    const response = await post({ situation: { role: 5, decisionDate: "soon" } })
    const { errors } = (await response.json()) as { errors: { path: string; detail: string }[] }
    expect(errors).toEqual([
      { path: "situation.role", detail: "must be a string" },
      { path: "situation.decisionDate", detail: "must be a real date such as 2026-11-18" },
    ])
  })

  it("never repeats what was sent", async () => {
    const secret = "my-private-words"
    const bodies = [
      { situation: { decisionDate: secret, interviews: [{ at: secret, format: secret }] } },
      { situation: { region: secret } },
      { situation: {}, playbook: secret, now: secret },
      { situation: {}, agency: secret },
      `{"situation": ${secret}`,
    ]
    for (const body of bodies) {
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(await response.text()).not.toContain(secret)
    }
  })

  it.each([
    ["no JSON", "{", "application/json", 400],
    ["nothing", "", "application/json", 400],
    ["a form", "situation=", "application/x-www-form-urlencoded", 415],
    ["text", "{}", "text/plain", 415],
    ["more than 64 KB", JSON.stringify({ situation: { company: "x".repeat(70_000) } }), "application/json", 413],
  ])("refuses %s", async (_, body, contentType, status) => {
    const response = await post(body, { "content-type": contentType })
    expect(response.status).toBe(status)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toMatchObject({ status })
  })

  it("is not kept by any cache", async () => {
    expect((await post({ situation: {} })).headers.get("cache-control")).toBe("no-store")
  })
})

describe("browsers", () => {
  it("may call from an agency's origin alone", async () => {
    const own = await testApp()
    const from = async (origin: string) => {
      const answer = await own.app.request("/v1/advice", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      })
      return answer.headers.get("access-control-allow-origin")
    }
    expect(await from("http://localhost:8787")).toBe("http://localhost:8787")
    expect(await from("https://elsewhere.example")).toBeNull()
    await own.close()
  })
})

describe("too many requests", () => {
  it("are told when to come back", async () => {
    const own = await testApp({ settings: { rateLimit: 2 } })
    const ask = () => own.app.request("/v1/agencies/demo")
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ status: 429 })
    expect((await own.app.request("/healthz")).status).toBe(200)
    await own.close()
  })

  it("are counted for each client behind our own proxy", async () => {
    const own = await testApp({ settings: { rateLimit: 1, trustedProxies: 1 } })
    const from = async (forwarded: string) =>
      (await own.app.request("/v1/agencies/demo", { headers: { "x-forwarded-for": forwarded } })).status
    expect(await from("198.51.100.7")).toBe(200)
    expect(await from("203.0.113.9")).toBe(200)
    // Only what our proxy added counts, not what the client says of itself.
    expect(await from("192.0.2.1, 203.0.113.9")).toBe(429)
    await own.close()
  })
})

describe("a failure of ours", () => {
  it("is a bare 500, and its line in the log holds no words of a candidate", async () => {
    const own = await testApp()
    const response = await own.app.request("/v1/understand", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "explode, dear Ada Lovelace" }),
    })
    expect(response.status).toBe(500)
    const lines = JSON.stringify(own.lines)
    expect(lines).toContain('"event":"failure"')
    for (const said of [await response.text(), lines]) expect(said).not.toContain("Lovelace")
    await own.close()
  })

  it("is a 503 where the store is out of reach", async () => {
    const own = await testApp()
    await own.close()
    expect((await own.app.request("/readyz")).status).toBe(503)
    expect((await own.app.request("/healthz")).status).toBe(200)
  })
})
