import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

let server: TestApp
beforeAll(async () => {
  server = await testApp()
})
afterAll(() => server.close())

describe("GET /openapi.json", () => {
  it("describes every route of the interface in OpenAPI 3.1", async () => {
    const document = (await (await server.app.request("/openapi.json")).json()) as {
      openapi: string
      paths: Record<string, Record<string, { responses: object; requestBody?: { required: boolean } }>>
    }
    expect(document.openapi).toBe("3.1.0")
    const routes = server.app.routes
      .filter(({ method, path }) => method !== "ALL" && /^\/(v1|healthz|readyz)/.test(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`)
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    )
    expect(new Set(described)).toEqual(new Set(routes))
    expect(described.length).toBeGreaterThan(10)
    expect(document.paths["/v1/advice"]?.post?.requestBody?.required).toBe(true)
    expect(JSON.stringify(document)).toContain('"application/problem+json"')
  })
})

describe("GET /v1/agencies/:id", () => {
  it("tells what the widget may know", async () => {
    const response = await server.app.request("/v1/agencies/demo")
    expect(await response.json()).toEqual({
      id: "demo",
      name: "Harbour & Finch",
      look: {},
      locales: ["en"],
      links: { jobs: "http://localhost:8787/#jobs" },
      handoff: false,
    })
    expect((await server.app.request("/v1/agencies/nobody")).status).toBe(404)
  })
})

describe("health", () => {
  it("tells that the process is up and the store can be written", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const response = await server.app.request(path)
      expect([response.status, await response.json()]).toEqual([200, { status: "ok" }])
    }
  })
})

describe("the log", () => {
  it("has a line a request with the route, and nothing of what was sent", async () => {
    server.lines.length = 0
    await server.app.request("/v1/chat/0b6f4f2e-0000-4000-8000-000000000000?secret=words", {
      headers: { authorization: "Bearer private-words-private-words-private-words" },
    })
    await server.app.request("/ada-lovelace")
    expect(server.lines).toEqual([
      { event: "request", method: "GET", route: "/v1/chat/:id", status: 404, ms: expect.any(Number) },
      { event: "request", method: "GET", route: "none", status: 404, ms: expect.any(Number) },
    ])
  })
})
