import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliDecompressSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type TestApp, testApp } from "../../test/server/fakes.ts"

const script = `console.log(${JSON.stringify("x".repeat(2000))})`
let server: TestApp
let site: string
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "afterword-site-"))
  for (const folder of ["widget/assets", "demo", ".hidden"]) mkdirSync(join(site, folder), { recursive: true })
  writeFileSync(join(site, "embed.js"), script)
  writeFileSync(join(site, "widget/index.html"), "<!doctype html><title>Panel</title>")
  writeFileSync(join(site, "widget/assets/panel-Bx91kd2a.js"), script)
  writeFileSync(join(site, "demo/index.html"), "<!doctype html><title>Careers</title>")
  writeFileSync(join(site, ".hidden/x.txt"), "hidden")
  const agencies = [
    { id: "north", name: "North", origins: ["https://north.example", "https://jobs.north.example"] },
    { id: "south", name: "South", origins: [] },
  ] as const
  server = await testApp({
    settings: { site },
    agencies: [
      { ...agencies[0], origins: [...agencies[0].origins] },
      { ...agencies[1], origins: [] },
    ],
  })
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) => server.app.request(path, { headers })

describe("the site", () => {
  it("shows the demo page first", async () => {
    const response = await get("/")
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(await response.text()).toContain("Careers")
  })

  it("lets each agency's sites frame its panel, and nobody else", async () => {
    const policy = async (path: string) => (await get(path)).headers.get("content-security-policy") ?? ""
    expect(await policy("/widget/?agency=north")).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;.* frame-ancestors 'self' https:\/\/north\.example https:\/\/jobs\.north\.example$/,
    )
    expect(await policy("/widget/?agency=south")).toMatch(/frame-ancestors 'self'$/)
    expect(await policy("/widget/")).toContain("https://north.example")
    expect((await get("/widget/?agency=west")).status).toBe(404)
  })

  it("says everywhere not to guess types and not to tell where one came from", async () => {
    for (const path of ["/widget/", "/embed.js", "/nothing", "/healthz"]) {
      const { headers } = await get(path)
      expect([headers.get("x-content-type-options"), headers.get("referrer-policy")]).toEqual([
        "nosniff",
        "no-referrer",
      ])
    }
  })

  it("lets every site load the launcher", async () => {
    const { headers } = await get("/embed.js")
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8")
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin")
    expect(headers.get("access-control-allow-origin")).toBe("*")
    expect(headers.get("cache-control")).toBe("public, max-age=300")
  })

  it("caches what has a hash in its name for good, and asks anew for pages", async () => {
    const cache = async (path: string) => (await get(path)).headers.get("cache-control")
    expect(await cache("/widget/assets/panel-Bx91kd2a.js")).toBe("public, max-age=31536000, immutable")
    expect(await cache("/widget/")).toBe("no-cache")
  })

  it("compresses for those who can read it", async () => {
    const path = "/widget/assets/panel-Bx91kd2a.js"
    const plain = await get(path)
    expect(plain.headers.get("content-encoding")).toBeNull()
    expect(await plain.text()).toBe(script)
    const packed = await get(path, { "accept-encoding": "gzip, deflate, br" })
    expect(packed.headers.get("content-encoding")).toBe("br")
    expect(packed.headers.get("vary")).toContain("accept-encoding")
    expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(script)
    expect((await get(path, { "accept-encoding": "br;q=0, gzip" })).headers.get("content-encoding")).toBe("gzip")
  })

  it("answers 304 to who has it already", async () => {
    const etag = (await get("/embed.js")).headers.get("etag") ?? ""
    const again = await get("/embed.js", { "if-none-match": etag })
    expect([again.status, await again.text()]).toEqual([304, ""])
    writeFileSync(join(site, "embed.js"), `${script};`)
    expect((await get("/embed.js", { "if-none-match": etag })).status).toBe(200)
  })

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/widget/..%2f..%2fpackage.json",
    "/.hidden/x.txt",
    "/widget",
    "/widget/assets/",
    "/%00",
    "/%E0%A4%A",
    "/v1/nothing",
  ])("gives nothing for %s", async (path) => {
    const { status } = await get(path)
    expect(status).toBe(path === "/widget" ? 308 : 404)
  })
})
