/**
 * Whole turns over HTTP with a provider that goes wrong in every way: each answer ends, in time, and no half sentence is shown as a whole one.
 * Every kind once in each run; FAULT_SEEDS=25 for more of them.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coachWith } from "../../server/coach/built-in.ts"
import { openModel } from "../../server/model/open-model.ts"
import { reviewer } from "../../server/review/reviewer.ts"
import { openStore, type Store } from "../../server/store/store.ts"
import { ChatClient, type Turn } from "../server/client.ts"
import { type TestApp, testApp } from "../server/fakes.ts"
import { configOf, startProvider, type TestProvider } from "../server/provider.ts"
import { type FaultName, faultNames, faults } from "../server/provider-faults.ts"

const SEEDS = Number(process.env.FAULT_SEEDS ?? 1)
/** So many turns at once. */
const TOGETHER = 8
const LONG = { firstMs: 8000, stallMs: 8000, wholeMs: 10_000 }
const SHORT = { firstMs: 250, stallMs: 250, wholeMs: 600 }
/** A turn's own work, on a busy machine. */
const OWN_MS = 10_000

/** Sentences that the gate lets through wherever a follow-up is ahead. */
const SENTENCES = [
  "Keep your note short and friendly.",
  "Name one detail from your conversation.",
  "Ask politely about the next steps.",
  "Put your energy into the next application.",
]
const QUESTION = "I interviewed on Friday, November 20 with Dana at Acme. When should I follow up?"

let provider: TestProvider
let spending: Store
let own: string

/** An app whose model is new: its circuit has not seen any failure yet. */
async function appWith(limits: typeof LONG): Promise<TestApp> {
  const now = () => Temporal.Now.instant()
  const model = await openModel(configOf(provider), { spending: spending.spending, now, log: () => undefined, limits })
  return testApp({ coach: coachWith(reviewer(null), model ?? undefined) })
}

const ask = ({ app }: TestApp): Promise<Turn> => new ChatClient((path, init) => app.request(path, init)).say(QUESTION)

beforeAll(async () => {
  provider = await startProvider({ script: "" })
  spending = await openStore(":memory:", () => Temporal.Now.instant())
  const alone = await testApp({ coach: coachWith(reviewer(null)) })
  own = (await ask(alone)).text
  await alone.close()
})
afterAll(async () => {
  await provider.close()
  await spending.close()
})

/** What is left of a text once whole sentences of the model's and the coach's are taken away. */
function rest(text: string): string {
  const whole = [own, ...SENTENCES, ...(own.match(/[^.?!]+[.?!]+/gu) ?? [])].map((one) => one.trim())
  let left = text
  for (const sentence of whole.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(sentence, " ")
  return left.replaceAll(/\s+/gu, "")
}

describe("a turn with a provider that goes wrong", () => {
  it.each(faultNames)("ends whole: %s", { timeout: 120_000 }, async (fault: FaultName) => {
    const { slow } = faults[fault]
    for (let from = 1; from <= SEEDS; from += TOGETHER) {
      const seeds = Array.from({ length: Math.min(TOGETHER, SEEDS - from + 1) }, (_, index) => from + index)
      const app = await appWith(slow ? SHORT : LONG)
      const before = provider.requests.length
      const text = SENTENCES.join(" ")
      provider.script = (_, index) => ({ fault, seed: seeds[(index - before) % seeds.length]!, text })
      const started = performance.now()
      const turns = await Promise.all(seeds.map(() => ask(app)))
      expect(performance.now() - started).toBeLessThan(LONG.wholeMs + OWN_MS)
      expect(provider.requests.length).toBeGreaterThan(before)
      for (const { chunks, text: shown, message } of turns) {
        expect(chunks.at(-1)?.type).toBe("finish")
        expect(chunks.map(({ type }) => type)).not.toContain("error")
        expect(message.metadata).not.toHaveProperty("interrupted")
        expect(chunks.findIndex(({ type }) => type === "data-advice")).toBeLessThan(
          chunks.findIndex(({ type }) => type === "text-start"),
        )
        expect(shown).not.toBe("")
        expect(rest(shown)).toBe("")
      }
      await app.close()
    }
  })
})
