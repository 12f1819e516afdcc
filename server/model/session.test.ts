import { setTimeout as pause } from "node:timers/promises"
import { afterEach, describe, expect, it } from "vitest"
import { type Script, startProvider, type TestProvider } from "../../test/server/provider.ts"
import type { ModelConfig } from "../config.ts"
import type { LogLine } from "../http/log.ts"
import { openStore, type Store } from "../store/store.ts"
import type { Limits } from "./deadlines.ts"
import { type Model, ModelFailure, type ModelRequest, wholeAnswer } from "./model.ts"
import { type OpenModel, openModel } from "./open-model.ts"

const REQUEST: ModelRequest = { job: "draft", messages: [{ role: "user", content: "Please." }], maxTokens: 100 }
const SCHEMA = { name: "draft", schema: { type: "object" } }
const PATIENT: Limits = { firstMs: 5000, stallMs: 5000, wholeMs: 5000, pauseMs: 1 }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Stage {
  provider: TestProvider
  model: OpenModel
  store: Store
  lines: LogLine[]
}

async function stage(
  script: Script,
  { config = {}, limits = {} }: { config?: Partial<ModelConfig>; limits?: Partial<Limits> } = {},
): Promise<Stage> {
  const provider = await startProvider({ script })
  const now = () => Temporal.Instant.from("2026-11-24T15:00:00Z")
  const store = await openStore(":memory:", now)
  const lines: LogLine[] = []
  const full: ModelConfig = {
    baseURL: provider.url,
    apiKey: "sk-secret",
    model: "small",
    firstTokenMs: 0,
    answerMs: 0,
    budgets: { chat: 0, visitor: 0, agency: 0, day: 0 },
    ...config,
  }
  const deps = { spending: store.spending, now, log: (line: LogLine) => lines.push(line) }
  const model = await openModel(full, { ...deps, limits: { ...PATIENT, ...limits } })
  if (!model) throw new Error("no model")
  closing.push(
    () => store.close(),
    () => provider.close(),
    () => model.close(),
  )
  return { provider, model, store, lines }
}

const sessionOf = (model: Model, signal: AbortSignal = new AbortController().signal) =>
  model.session({ agency: "demo" }, signal)
const ask = (model: Model, more: Partial<ModelRequest> = {}) =>
  wholeAnswer(sessionOf(model), { ...REQUEST, ...more }).catch((error: unknown) => error)
const failureOf = async (answer: Promise<unknown>) => {
  const failure = await answer
  if (!(failure instanceof ModelFailure)) throw new Error("no ModelFailure")
  return failure.kind
}

describe("a request", () => {
  it("says what is asked, and to whom", async () => {
    const { provider, model, lines } = await stage("Dear Ada,")
    expect(await ask(model, { schema: SCHEMA })).toBe("Dear Ada,")
    const [request] = provider.requests
    expect(request?.path).toBe("/v1/chat/completions")
    expect(request?.headers.authorization).toBe("Bearer sk-secret")
    expect(request?.body).toEqual({
      model: "small",
      messages: [{ role: "user", content: "Please." }],
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 100,
      response_format: { type: "json_schema", json_schema: { ...SCHEMA, strict: true } },
    })
    expect(lines).toMatchObject([{ event: "model", job: "draft", tokens: 12 }])
  })

  it("has no key where none is configured", async () => {
    const { provider, model } = await stage("Hello", { config: { apiKey: undefined } })
    await ask(model)
    expect(provider.requests[0]?.headers.authorization).toBeUndefined()
  })

  it("leaves its connection to the next", async () => {
    const { provider, model } = await stage("Hello")
    for (let calls = 0; calls < 3; calls += 1) {
      await ask(model)
      // The end of a response may come just behind that of the answer.
      await pause(20)
    }
    expect(provider.connections().ever).toBe(1)
  })
})

describe("a server that does not take every option", () => {
  const picky = (option: "response_format" | "stream_options" | "max_tokens", named: boolean): Script => {
    return ({ body }) =>
      body[option] === undefined
        ? "Hello"
        : { status: 400, body: { error: { message: named ? `Unsupported parameter: ${option}` : "Bad request" } } }
  }

  it.each(["response_format", "stream_options", "max_tokens"] as const)(
    "is asked without %s from then on",
    async (option) => {
      const { provider, model } = await stage(picky(option, true))
      expect(await ask(model, { schema: SCHEMA })).toBe("Hello")
      expect(await ask(model, { schema: SCHEMA })).toBe("Hello")
      expect(provider.requests.map(({ body }) => option in body)).toEqual([true, false, false])
      // The others stay.
      const rest = ["response_format", "stream_options"].filter((other) => other !== option)
      for (const other of rest) expect(provider.requests.at(-1)?.body).toHaveProperty(other)
      if (option === "max_tokens") expect(provider.requests.at(-1)?.body.max_completion_tokens).toBe(100)
    },
  )

  it("is asked for nothing special where it does not say what it minds", async () => {
    const { provider, model } = await stage(picky("response_format", false))
    expect(await ask(model, { schema: SCHEMA })).toBe("Hello")
    expect(provider.requests).toHaveLength(2)
    expect(provider.requests[1]?.body).not.toHaveProperty("stream_options")
  })

  it("is understood where it calls the option an error of its own", async () => {
    const body = { error: { message: "Input should be 'text': response_format.type", code: null } }
    const { provider, model } = await stage(({ body: { response_format } }) =>
      response_format ? { status: 500, body } : "Hello",
    )
    expect(await ask(model, { schema: SCHEMA })).toBe("Hello")
    expect(provider.requests).toHaveLength(2)
    await ask(model, { schema: SCHEMA })
    expect(provider.requests).toHaveLength(3)
  })

  it("is asked once more only where that may help", async () => {
    const { provider, model } = await stage({ status: 400, body: { error: { message: "Bad request" } } })
    expect(await failureOf(ask(model, { schema: SCHEMA }))).toBe("refused")
    expect(provider.requests).toHaveLength(2)
    // Nothing was learnt: it refused all the same.
    await ask(model, { schema: SCHEMA })
    expect(provider.requests[2]?.body).toHaveProperty("response_format")
  })
})

describe("a retry", () => {
  it.each(["status-500", "status-429", "cut-before-headers"] as const)("follows %s, once", async (fault) => {
    const { provider, model } = await stage([{ fault, seed: 1 }, "Hello"])
    expect(await ask(model)).toBe("Hello")
    expect(provider.requests).toHaveLength(2)
    provider.script = { fault, seed: 1 }
    expect(await failureOf(ask(model))).toBe("refused")
    expect(provider.requests).toHaveLength(4)
  })

  it.each(["status-401", "status-404", "html-page", "bad-json"] as const)("does not follow %s", async (fault) => {
    const { provider, model } = await stage([{ fault, seed: 1 }, "Hello"])
    await failureOf(ask(model))
    expect(provider.requests).toHaveLength(1)
  })

  it("never follows the first piece of an answer", async () => {
    const { provider, model } = await stage({ fault: "no-finish", seed: 3 })
    expect(await failureOf(ask(model))).toBe("broken")
    expect(provider.requests).toHaveLength(1)
  })

  it("waits as long as it is told to, and so does everybody else", async () => {
    const { provider, model } = await stage([{ status: 429, headers: { "retry-after": "1" } }, "Hello"])
    const first = ask(model)
    await pause(200)
    expect(await failureOf(ask(model))).toBe("open")
    expect(provider.requests).toHaveLength(1)
    expect(await first).toBe("Hello")
    expect(await ask(model)).toBe("Hello")
  })

  it("does not come where it would come too late", async () => {
    const { provider, model } = await stage([{ status: 503, headers: { "retry-after": "60" } }, "Hello"])
    expect(await failureOf(ask(model))).toBe("refused")
    expect(await failureOf(ask(model))).toBe("open")
    expect(provider.requests).toHaveLength(1)
  })
})

describe("a message", () => {
  it("makes three calls at most, retries included", async () => {
    const { provider, model } = await stage([{ fault: "status-500", seed: 1 }, "One", "Two", "Three"])
    const session = sessionOf(model)
    expect(await wholeAnswer(session, REQUEST)).toBe("One")
    expect(await wholeAnswer(session, REQUEST)).toBe("Two")
    expect(await failureOf(wholeAnswer(session, REQUEST).catch((error: unknown) => error))).toBe("calls")
    expect(provider.requests).toHaveLength(3)
  })

  it("makes no more where they run side by side", async () => {
    const { provider, model } = await stage({ text: "Hello there", everyMs: 20 })
    const session = sessionOf(model)
    const answers = Array.from({ length: 5 }, () => wholeAnswer(session, REQUEST))
    const kinds = (await Promise.allSettled(answers)).map((answer) =>
      answer.status === "fulfilled" ? answer.value : (answer.reason as ModelFailure).kind,
    )
    expect(kinds).toEqual(["Hello there", "Hello there", "Hello there", "calls", "calls"])
    expect(provider.requests).toHaveLength(3)
  })
})

describe("the circuit", () => {
  it("opens after five failures in a row", async () => {
    const { provider, model, lines } = await stage({ fault: "status-401", seed: 1 })
    for (let calls = 0; calls < 5; calls += 1) expect(await failureOf(ask(model))).toBe("refused")
    expect(await failureOf(ask(model))).toBe("open")
    expect(provider.requests).toHaveLength(5)
    expect(lines.at(-1)).toMatchObject({ event: "model-failed", job: "draft", kind: "open" })
  })

  it("does not open for what is the request's own fault, or the caller's", async () => {
    const { provider, model } = await stage({ fault: "status-413", seed: 1 })
    for (let calls = 0; calls < 6; calls += 1) expect(await failureOf(ask(model))).toBe("refused")
    provider.script = { text: "Hello", afterMs: 1000 }
    for (let calls = 0; calls < 6; calls += 1) {
      const answer = wholeAnswer(sessionOf(model, AbortSignal.timeout(1)), REQUEST)
      await expect(answer).rejects.toThrow(DOMException)
    }
    provider.script = "Hello"
    expect(await ask(model)).toBe("Hello")
  })
})

describe("a stop", () => {
  it.each([
    ["before the headers", { text: "Hello there", afterMs: 60_000 }],
    ["between two pieces", { text: "Hello there", everyMs: 60_000 }],
  ])("cuts the connection at once %s", async (_, script) => {
    const { provider, model, lines } = await stage(script, {
      limits: { firstMs: 60_000, stallMs: 60_000, wholeMs: 60_000 },
    })
    const stop = new AbortController()
    const reason = new Error("stopped")
    const answer = wholeAnswer(sessionOf(model, stop.signal), REQUEST)
    answer.catch(() => undefined)
    await expect.poll(() => provider.requests.length).toBe(1)
    await pause(20)
    stop.abort(reason)
    await expect(answer).rejects.toBe(reason)
    await expect.poll(() => provider.requests[0]?.left).toBe(true)
    // It is no failure of the provider.
    expect(lines).toEqual([])
  })

  it("comes before anything is sent where it came before", async () => {
    const { provider, model } = await stage("Hello")
    const reason = new Error("stopped")
    await expect(wholeAnswer(sessionOf(model, AbortSignal.abort(reason)), REQUEST)).rejects.toBe(reason)
    expect(provider.requests).toHaveLength(0)
  })

  it("of the reader cuts the connection too, and what was said is paid for", async () => {
    const { provider, model, store } = await stage({ text: "Hello there", everyMs: 60_000 })
    for await (const piece of sessionOf(model).stream(REQUEST)) {
      expect(piece).toBe("Hello ")
      break
    }
    await expect.poll(() => provider.requests[0]?.left).toBe(true)
    await model.close()
    expect(await store.spending.spent({ scope: "server", owner: "", day: "2026-11-24" })).toBe(9)
  })
})

describe("what cannot be reached", () => {
  it.each([
    ["a port where nobody listens", "http://127.0.0.1:9/v1"],
    ["a name that nobody has", "http://nowhere.invalid/v1"],
  ])("is refused: %s", async (_, baseURL) => {
    const { model, lines } = await stage("", { config: { baseURL } })
    expect(await failureOf(ask(model))).toBe("refused")
    expect(JSON.stringify(lines)).not.toContain("sk-secret")
  })

  it("is refused: a server without TLS behind https", async () => {
    const { provider, model } = await stage("Hello")
    const secure = await openModel(
      {
        baseURL: provider.url.replace("http:", "https:"),
        apiKey: "sk-secret",
        model: "small",
        firstTokenMs: 5000,
        answerMs: 5000,
        budgets: { chat: 0, visitor: 0, agency: 0, day: 0 },
      },
      {
        spending: (await openStore(":memory:", () => Temporal.Now.instant())).spending,
        now: () => Temporal.Now.instant(),
        log: () => undefined,
      },
    )
    expect(secure && (await failureOf(ask(secure)))).toBe("refused")
    expect(await ask(model)).toBe("Hello")
  })
})

describe("memory", () => {
  it.each(["huge-event", "huge-event-of-lines", "huge-answer", "endless-refusal"] as const)(
    "is bounded whatever comes: %s",
    async (fault) => {
      const { provider, model } = await stage({ fault, seed: 1 })
      await ask(model)
      // 64 MiB were to be sent; the client left long before.
      await expect.poll(() => provider.requests.every(({ left }) => left)).toBe(true)
      expect(provider.connections().sent).toBeLessThan(16 * 1024 * 1024)
    },
  )
})

describe("budgets", () => {
  it("end calls before they are made", async () => {
    const { provider, model } = await stage("Hello", {
      config: { budgets: { chat: 0, visitor: 0, agency: 120, day: 0 } },
    })
    expect(await ask(model)).toBe("Hello")
    await model.close()
    // 11 are used, and 107 would be the most that another call may use.
    expect(await ask(model)).toBe("Hello")
    await model.close()
    expect(await failureOf(ask(model))).toBe("budget")
    expect(provider.requests).toHaveLength(2)
  })

  it("are charged by the provider's count, or by an estimate where it gives none", async () => {
    const { provider, model, store } = await stage({
      text: "Hello there",
      usage: { prompt_tokens: 40, completion_tokens: 2 },
    })
    const spent = () => store.spending.spent({ scope: "agency", owner: "demo", day: "2026-11-24" })
    await ask(model)
    await model.close()
    expect(await spent()).toBe(42)
    provider.script = { text: "Hello there", usage: false }
    await ask(model)
    await model.close()
    // 7 for the request, 4 for eleven characters.
    expect(await spent()).toBe(42 + 11)
    provider.script = { fault: "status-401", seed: 1 }
    await ask(model)
    await model.close()
    expect(await spent()).toBe(42 + 11)
  })
})
