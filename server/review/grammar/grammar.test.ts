import { EventEmitter } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { Worker } from "node:worker_threads"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Grammar, type GrammarOptions, type GrammarWorker } from "./grammar.ts"
import type { FromWorker, GrammarRequest, Lint, ToWorker } from "./lint.ts"

const request: GrammarRequest = { texts: ["a", "b"], words: [], dialects: ["American"] }
const lint = { start: 0, end: 1, rule: "SpellCheck", kind: "Spelling", replacements: [] }

/** A worker that does as it is told by the test. */
class FakeWorker extends EventEmitter implements GrammarWorker {
  readonly asked: ToWorker[] = []
  terminated = false
  postMessage(message: ToWorker): void {
    this.asked.push(message)
  }
  async terminate(): Promise<void> {
    this.terminated = true
    this.emit("exit")
  }
  unref(): void {}
  say(message: FromWorker): void {
    this.emit("message", message)
  }
  answerAll(): void {
    for (const { id, texts } of this.asked.splice(0)) this.say({ id, lints: texts.map(() => [lint]) })
  }
}

function workshop(options: GrammarOptions = {}) {
  const workers: FakeWorker[] = []
  const start = () => {
    workers.push(new FakeWorker())
    return workers.at(-1)!
  }
  return { workers, grammar: new Grammar({ start, deadlineMs: 20, silenceMs: 60, restartMs: 40, ...options }) }
}

/** One that is set up. */
async function ready(options: GrammarOptions = {}) {
  const made = workshop(options)
  await made.grammar.check(request)
  made.workers[0]!.say({ ready: true })
  return { ...made, worker: made.workers[0]! }
}

describe("the grammar worker", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it("is started at the first review, which does not wait for it", async () => {
    const { workers, grammar } = workshop()
    expect(workers).toHaveLength(0)
    expect(await grammar.check(request)).toBeNull()
    expect(await grammar.check(request)).toBeNull()
    expect(workers).toHaveLength(1)
    expect(workers[0]!.asked).toEqual([])
  })

  it("answers once it is set up, whatever the order", async () => {
    const { grammar, worker } = await ready()
    const both = [grammar.check(request), grammar.check({ ...request, texts: ["c"] })]
    const [first, second] = worker.asked
    worker.say({ id: second!.id, lints: [[]] })
    worker.say({ id: first!.id, lints: [[lint], []] })
    expect(await Promise.all(both)).toEqual([[[lint], []], [[]]])
  })

  it("is not waited for beyond the deadline", async () => {
    const { grammar, worker } = await ready()
    const waiting = grammar.check(request)
    await vi.advanceTimersByTimeAsync(20)
    expect(await waiting).toBeNull()
    // Late words are no trouble.
    worker.answerAll()
    const next = grammar.check(request)
    worker.answerAll()
    expect(await next).toEqual([[lint], [lint]])
  })

  it("is ended where it never answers, and another is started later", async () => {
    const { grammar, worker, workers } = await ready()
    const waiting = grammar.check(request)
    await vi.advanceTimersByTimeAsync(70)
    expect(await waiting).toBeNull()
    expect(worker.terminated).toBe(true)
    expect(await grammar.check(request)).toBeNull()
    expect(workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(60)
    expect(await grammar.check(request)).toBeNull()
    expect(workers).toHaveLength(2)
    workers[1]!.say({ ready: true })
    const next = grammar.check(request)
    workers[1]!.answerAll()
    expect(await next).toHaveLength(2)
  })

  it("is ended where it never gets set up", async () => {
    const { grammar, workers } = workshop()
    await grammar.check(request)
    await vi.advanceTimersByTimeAsync(90)
    expect(workers[0]!.terminated).toBe(true)
  })

  it.each(["error", "exit"])("leaves nobody waiting when it dies by %s", async (event) => {
    const { grammar, worker, workers } = await ready({ deadlineMs: 60_000 })
    const waiting = grammar.check(request)
    worker.emit(event, new Error("out of memory"))
    expect(await waiting).toBeNull()
    expect(await grammar.check(request)).toBeNull()
    expect(workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(60)
    await grammar.check(request)
    expect(workers).toHaveLength(2)
    // What the dead one still says is not heard.
    worker.say({ ready: true })
    expect(await grammar.check(request)).toBeNull()
    expect(workers[1]!.asked).toEqual([])
  })

  it("may fail to start", async () => {
    let tries = 0
    const { grammar } = workshop({
      start: () => {
        tries += 1
        throw new Error("no threads left")
      },
    })
    expect([await grammar.check(request), await grammar.check(request)]).toEqual([null, null])
    expect(tries).toBe(1)
    await vi.advanceTimersByTimeAsync(60)
    await grammar.check(request)
    expect(tries).toBe(2)
  })

  it("takes no more than a line of twenty", async () => {
    const { grammar, worker } = await ready()
    const all = Array.from({ length: 30 }, () => grammar.check(request))
    expect(worker.asked).toHaveLength(20)
    worker.answerAll()
    expect((await Promise.all(all)).filter((lints) => lints === null)).toHaveLength(10)
  })

  it("is let go when nobody wants it, and comes back at once", async () => {
    const { grammar, worker, workers } = await ready({ idleMs: 20 })
    const first = grammar.check(request)
    worker.answerAll()
    await first
    await vi.advanceTimersByTimeAsync(50)
    expect(worker.terminated).toBe(true)
    await grammar.check(request)
    expect(workers).toHaveLength(2)
  })
})

describe("the real worker", () => {
  const grammar = new Grammar({ restartMs: 0, deadlineMs: 20_000, silenceMs: 60_000 })
  afterEach(() => grammar.close())

  it("finds slips at exact places, knows the names it is told and forgets them", async () => {
    const text = "🙂 Dear Oksana, I has realy enjoyed teh talk about your favourite colours."
    const ask = (more: Partial<GrammarRequest>) => grammar.check({ ...request, texts: [text, "A adn"], ...more })
    let lints = await ask({ words: ["Oksana"] })
    while (lints === null) {
      await sleep(100)
      lints = await ask({ words: ["Oksana"], dialects: ["American", "British"] })
    }
    const words = (found: Lint[][] | null) => found?.[0]?.map(({ start, end }) => text.slice(start, end))
    expect(words(lints)).toEqual(["has", "realy", "teh"])
    expect(lints[0]!.map(({ replacements }) => replacements[0])).toEqual(["have", "really", "the"])
    expect(words(await ask({}))).toEqual(["Oksana", "has", "realy", "teh", "favourite", "colours"])
    expect(words(await ask({ words: ["Oksana"], dialects: ["British"] }))).toEqual(["has", "realy", "teh"])
  }, 60_000)

  it("takes no compound for a slip, and names no place twice", async () => {
    const text = "We met befor the bandsaw and the zebrafish, and i realy like deadlifts."
    let lints = await grammar.check({ ...request, texts: [text] })
    while (lints === null) {
      await sleep(100)
      lints = await grammar.check({ ...request, texts: [text] })
    }
    expect(lints[0]!.map(({ start, end }) => text.slice(start, end))).toEqual(["befor", "i", "realy"])
  }, 60_000)

  it("may be killed, and another comes", async () => {
    const started: Worker[] = []
    const own = new Grammar({
      restartMs: 0,
      deadlineMs: 20_000,
      silenceMs: 60_000,
      start: () => {
        const worker = new Worker(new URL("./worker.ts", import.meta.url))
        started.push(worker)
        return worker
      },
    })
    const answer = async () => {
      let lints = await own.check(request)
      while (lints === null) {
        await sleep(100)
        lints = await own.check(request)
      }
      return lints
    }
    expect(await answer()).toHaveLength(2)
    const waiting = own.check({ ...request, texts: ["I has realy. ".repeat(900)] })
    await started[0]!.terminate()
    expect(await waiting).toBeNull()
    expect(await answer()).toHaveLength(2)
    expect(started).toHaveLength(2)
    await own.close()
  }, 60_000)
})
