import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { coachWith } from "../../server/coach/built-in.ts"
import { type OpenModel, openModel } from "../../server/model/open-model.ts"
import { reviewer } from "../../server/review/reviewer.ts"
import { openStore, type Store } from "../../server/store/store.ts"
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import { NOW, type TestApp, testApp } from "../server/fakes.ts"
import { configOf, type Script, startProvider, type TestProvider } from "../server/provider.ts"
import { type FaultName, faultNames, faults } from "../server/provider-faults.ts"

/** One in every run; more of them by `FAULT_SEEDS=25`. */
const SEEDS = Array.from({ length: Number(process.env.FAULT_SEEDS ?? 1) }, (_, index) => index + 1)
const PATIENT = { firstMs: 5000, stallMs: 5000, wholeMs: 5000, pauseMs: 1 }
const SHORT = { firstMs: 150, stallMs: 150, wholeMs: 300, pauseMs: 1 }

const LETTER = {
  subject: "Thank you for your time on Monday",
  body: "Thank you for taking the time to talk with me on Monday. Your caching problem stayed on my mind – I would start with the slowest pages. I’d love to work on it with you at Initech.",
}
const DRAFT = {
  kind: "thank_you",
  now: NOW,
  to: "ada",
  points: { topic: "their caching problem", value: "start with the slowest pages" },
  sender: { name: "Sam Porter" },
  situation: {
    timeZone: "America/New_York",
    company: "Initech",
    interviews: [{ at: "2026-11-23T14:00", with: ["ada"] }],
    people: [{ id: "ada", name: "Ada Lovelace", kind: "interviewer", email: "ada@initech.com" }],
    messages: [],
  },
}

let provider: TestProvider
let store: Store
let server: TestApp
/** The one that is on trial; each has a circuit of its own. */
let model: OpenModel
/** What is written without any model. */
let alone: WrittenDraft
const lines: object[] = []

beforeAll(async () => {
  provider = await startProvider({ script: "" })
  store = await openStore(":memory:", () => Temporal.Now.instant())
  const settings = { allowNow: true }
  const without = await testApp({ coach: coachWith(reviewer(null)), settings })
  alone = await draft(without)
  await without.close()
  const coach = coachWith(reviewer(null), { session: (account, signal) => model.session(account, signal) })
  server = await testApp({ coach, settings })
})
afterAll(async () => {
  await server.close()
  await provider.close()
  await store.close()
})

/** Puts a model to work whose provider answers like this. */
async function given(script: Script, limits = PATIENT): Promise<void> {
  provider.script = script
  provider.requests.length = 0
  const deps = { spending: store.spending, now: () => Temporal.Now.instant(), log: (line: object) => lines.push(line) }
  const opened = await openModel(configOf(provider, "sk-secret"), { ...deps, limits })
  if (!opened) throw new Error("no model")
  model = opened
}

afterEach(async () => {
  await model.close()
  expect(provider.requests.length).toBeGreaterThan(0)
  // No word of the candidate, of the model or of the key in the log.
  expect(JSON.stringify([...lines.splice(0), ...server.lines.splice(0)])).not.toMatch(/Ada|Initech|caching|sk-secret/)
})

async function draft({ app }: TestApp): Promise<WrittenDraft> {
  const headers = { "content-type": "application/json" }
  const response = await app.request("/v1/draft", { method: "POST", headers, body: JSON.stringify(DRAFT) })
  expect(response.status).toBe(200)
  return (await response.json()) as WrittenDraft
}

const limitsOf = (fault: FaultName) => (faults[fault].slow ? SHORT : PATIENT)

describe.each(faultNames)("a draft whose model has the fault %s", (fault: FaultName) => {
  it.each(SEEDS)("is written all the same (seed %i)", async (seed) => {
    await given({ fault, seed, text: JSON.stringify(LETTER) }, limitsOf(fault))
    const written = await draft(server)
    expect(written.review.passes).toBe(true)
    if (faults[fault].ends !== "whole") expect(written).toEqual(alone)
  })
})

it("a model without a fault has its draft shown", async () => {
  await given(JSON.stringify(LETTER))
  expect((await draft(server)).written).toBe("model")
})
