import { describe, expect, it } from "vitest"
import { readConfig } from "./config.ts"

describe("the configuration", () => {
  it("has a usual value for everything", () => {
    expect(readConfig({})).toEqual({
      port: 8787,
      host: undefined,
      databaseFile: "data/afterword.db",
      agencies: undefined,
      allowNow: false,
      retentionDays: 30,
      rateLimit: 6000,
      trustedProxies: 0,
      grammar: true,
      model: null,
    })
  })

  it.each([
    ["file:x.db", "x.db"],
    ["file:/var/x.db", "/var/x.db"],
    ["file:///var/x%20y.db", "/var/x y.db"],
  ])("reads %s as the path %s", (DATABASE_URL, path) => {
    expect(readConfig({ DATABASE_URL }).databaseFile).toBe(path)
  })

  it("leaves grammar out on request", () => {
    expect(readConfig({ GRAMMAR: "off" }).grammar).toBe(false)
  })

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["RETENTION_DAYS", "0"],
    ["RETENTION_DAYS", "1.5"],
    ["ALLOW_NOW", "yes"],
    ["GRAMMAR", "no"],
    ["RATE_LIMIT", "fast"],
    ["TRUSTED_PROXIES", "all"],
    ["DATABASE_URL", "postgres://localhost/x"],
    ["DATABASE_URL", "data/x.db"],
    ["DATABASE_URL", "file://elsewhere/x.db"],
    ["REDIS_URL", "redis://localhost"],
  ])("refuses %s=%s in one line that names it", (name, value) => {
    const start = () => readConfig({ [name]: value })
    expect(start).toThrow(new RegExp(`^${name}: [^\n]+$`))
  })
})
