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

  describe("of the model", () => {
    const LIMITS = {
      firstTokenMs: 8000,
      answerMs: 30_000,
      budgets: { chat: 200_000, visitor: 4_000_000, agency: 20_000_000, day: 60_000_000 },
    }

    it("is OpenAI's where there is a key alone", () => {
      expect(readConfig({ OPENAI_API_KEY: "sk-1" }).model).toEqual({
        baseURL: "https://api.openai.com/v1",
        apiKey: "sk-1",
        model: "gpt-4.1-mini",
        ...LIMITS,
      })
    })

    it("needs no key where a server is named", () => {
      const environment = { OPENAI_BASE_URL: "http://localhost:8080/v1", OPENAI_MODEL: "tiny", TOKENS_PER_DAY: "0" }
      expect(readConfig(environment).model).toEqual({
        baseURL: "http://localhost:8080/v1",
        apiKey: undefined,
        model: "tiny",
        ...LIMITS,
        budgets: { ...LIMITS.budgets, day: 0 },
      })
    })

    it("is none without either", () => {
      expect(readConfig({ OPENAI_MODEL: "tiny", OPENAI_API_KEY: "", OPENAI_BASE_URL: "" }).model).toBeNull()
    })

    it.each([
      ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "localhost:8080", OPENAI_MODEL: "tiny" }],
      ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "ftp://secret.example", OPENAI_MODEL: "tiny" }],
      ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "https://me:secret@example.com/v1", OPENAI_MODEL: "tiny" }],
      ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "https://example.com/v1?key=secret", OPENAI_MODEL: "tiny" }],
      ["OPENAI_API_KEY", { OPENAI_API_KEY: "secret\nsecret" }],
      ["OPENAI_API_KEY", { OPENAI_API_KEY: "secret “key”" }],
      ["TOKENS_PER_CHAT", { OPENAI_API_KEY: "sk-1", TOKENS_PER_CHAT: "many" }],
      ["TOKENS_PER_VISITOR", { OPENAI_API_KEY: "sk-1", TOKENS_PER_VISITOR: "-1" }],
      ["TOKENS_PER_AGENCY", { OPENAI_API_KEY: "sk-1", TOKENS_PER_AGENCY: "1.5" }],
      ["TOKENS_PER_DAY", { TOKENS_PER_DAY: "1e9" }],
      ["MODEL_FIRST_TOKEN_SECONDS", { OPENAI_API_KEY: "sk-1", MODEL_FIRST_TOKEN_SECONDS: "0" }],
      ["MODEL_ANSWER_SECONDS", { OPENAI_API_KEY: "sk-1", MODEL_ANSWER_SECONDS: "soon" }],
    ])("is refused by one line that names %s and shows no secret: %j", (name, environment) => {
      const start = () => readConfig(environment)
      expect(start).toThrow(new RegExp(`^${name}: [^\n]+$`))
      expect(start).not.toThrow(/secret/)
    })
  })
})
