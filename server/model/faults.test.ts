import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { configOf, FAULTY_TEXT, startProvider, type TestProvider } from "../../test/server/provider.ts"
import { type FaultName, faultNames, faults } from "../../test/server/provider-faults.ts"
import { openStore, type Store } from "../store/store.ts"
import { ModelFailure } from "./model.ts"
import { openModel } from "./open-model.ts"

/** A few in every run; more of them by `FAULT_SEEDS=25`. */
const SEEDS = Array.from({ length: Number(process.env.FAULT_SEEDS ?? 2) }, (_, index) => index + 1)
/** Long enough for what is not meant to be late, on a busy machine too. */
const LIMITS = { firstMs: 5000, stallMs: 5000, wholeMs: 5000, pauseMs: 1 }
const SHORT = { firstMs: 150, stallMs: 150, wholeMs: 300, pauseMs: 1 }

let provider: TestProvider
let store: Store
beforeAll(async () => {
  provider = await startProvider({ script: "" })
  store = await openStore(":memory:", () => Temporal.Now.instant())
})
afterAll(async () => {
  await provider.close()
  await store.close()
})

async function ask(limits = LIMITS) {
  const model = await openModel(configOf(provider), {
    spending: store.spending,
    now: () => Temporal.Now.instant(),
    log: () => undefined,
    limits,
  })
  if (!model) throw new Error("no model")
  const session = model.session({ agency: "demo" }, new AbortController().signal)
  const pieces: string[] = []
  let failure: unknown
  try {
    for await (const piece of session.stream({
      job: "draft",
      messages: [{ role: "user", content: "Hello" }],
      maxTokens: 200,
    })) {
      pieces.push(piece)
    }
  } catch (error) {
    failure = error
  }
  await model.close()
  return { pieces, text: pieces.join(""), failure }
}

describe.each(faultNames)("a provider with the fault %s", (fault: FaultName) => {
  it.each(SEEDS)("does no harm (seed %i)", async (seed) => {
    const { ends, slow } = faults[fault]
    provider.script = { fault, seed }
    provider.requests.length = 0
    const { pieces, text, failure } = await ask(slow ? SHORT : LIMITS)
    expect(provider.requests.length).toBeLessThanOrEqual(3)
    expect(provider.requests.every(({ path }) => path === "/v1/chat/completions")).toBe(true)
    for (const piece of pieces) expect(piece).not.toBe("")
    if (ends === "whole") {
      expect(failure).toBeUndefined()
      expect(text).toBe(FAULTY_TEXT)
      return
    }
    expect(failure).toBeInstanceOf(ModelFailure)
    expect(ends).toContain((failure as ModelFailure).kind)
    if (pieces.length > 0) expect(provider.requests).toHaveLength(1)
  })
})
