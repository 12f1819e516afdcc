import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { ReviewRequest } from "../../shared/wire/review.ts"
import { Draft } from "./draft.ts"
import { keepReviewed, rests } from "./reviewing.ts"
import { LONGEST, zoned } from "./server.ts"

beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-11-24T02:00:00Z") }))
afterEach(() => vi.useRealTimers())

const passing = { kind: "thank_you", passes: true, findings: [] } as const

function open({ body = "Dear Dana", fail = false, situation = {} } = {}) {
  const draft = new Draft({ body })
  const review = vi.fn(() => Promise.resolve({ review: { ...passing, findings: [] }, words: 2 }))
  const asked: { request: ReviewRequest; signal: AbortSignal }[] = []
  const ask = (request: ReviewRequest, signal: AbortSignal) => {
    asked.push({ request, signal })
    return fail ? Promise.reject(new TypeError("no network")) : Promise.resolve({ ...passing, findings: [] })
  }
  const around = { situation, agency: "demo", locale: "en-US", timeZone: "America/New_York" }
  const end = keepReviewed(draft, around, { engine: { review }, ask, now: Date.now })
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return { draft, review, asked, end, pass }
}

describe("keepReviewed", () => {
  it("reviews at once what is there", async () => {
    const { draft, review, asked, pass } = open()
    await pass(0)
    expect(review).toHaveBeenCalledOnce()
    expect(asked).toHaveLength(1)
    expect(draft.get().status).toBe("passes")
  })

  it("waits for the typing to rest, the server longer than the rules", async () => {
    const { draft, review, asked, pass } = open({ body: "" })
    await pass(0)
    for (const text of ["H", "He", "Hey"]) {
      draft.edit("body", text)
      await pass(rests.local - 20)
    }
    expect(review).toHaveBeenCalledTimes(1)
    await pass(20)
    expect(review).toHaveBeenCalledTimes(2)
    expect(asked).toHaveLength(0)
    await pass(rests.server)
    expect(asked.map(({ request }) => request.body)).toEqual(["Hey"])
  })

  it("does not wait for ever for somebody who never rests", async () => {
    const { draft, review, pass } = open()
    for (let i = 0; i < 12; i++) {
      draft.edit("body", "x".repeat(i + 1))
      await pass(100)
    }
    expect(review.mock.calls.length).toBeGreaterThanOrEqual(2)
  })

  it("gives up a question whose text is gone", async () => {
    const { draft, asked } = open()
    draft.edit("body", "Dear Sam")
    expect(asked[0]!.signal.aborted).toBe(true)
  })

  it("asks anew when the kind or the reader changes", async () => {
    const { draft, asked, pass } = open()
    draft.choose({ kind: "reply", to: "dana" })
    await pass(rests.server)
    expect(asked.at(-1)!.request).toMatchObject({ kind: "reply", to: { person: "dana" } })
  })

  it("goes on without the server, and tries again", async () => {
    const { draft, asked, pass } = open({ fail: true })
    await pass(0)
    expect(draft.get()).toMatchObject({ alone: true, status: "passes" })
    await pass(rests.again)
    expect(asked).toHaveLength(2)
  })

  it("asks nothing of an empty page", async () => {
    const { asked, pass } = open({ body: "" })
    await pass(2 * rests.again)
    expect(asked).toHaveLength(0)
  })

  it("sends of a book what is read of it, and says what the whole is", async () => {
    const { asked, pass } = open({ body: "word ".repeat(13_000) })
    await pass(0)
    const [{ request }] = asked as [(typeof asked)[0]]
    expect(request.body).toHaveLength(LONGEST)
    expect(request.kind).toBe("thank_you")
  })

  it("reads days on the employer's clock, and sends what the server takes", async () => {
    const { review, asked, pass } = open({ situation: { employerTimeZone: "Europe/London" } })
    await pass(0)
    expect(review).toHaveBeenCalledWith(expect.objectContaining({ today: "2026-11-24" }))
    expect(ReviewRequest.parse(asked[0]!.request)).toEqual(asked[0]!.request)
    const here = open()
    await here.pass(0)
    expect(here.review).toHaveBeenCalledWith(expect.objectContaining({ today: "2026-11-23" }))
  })

  it("does not trust what was said before it was closed", async () => {
    const { draft, end, pass } = open()
    await pass(0)
    end()
    const around = { situation: {}, agency: "demo", locale: "en-US", timeZone: "UTC" }
    const never = () => new Promise<never>(() => {})
    keepReviewed(draft, around, { engine: { review: never }, ask: never, now: Date.now })
    expect(draft.get().status).toBe("checking")
  })

  it("ends", async () => {
    const { draft, review, asked, end, pass } = open()
    await pass(0)
    end()
    draft.edit("body", "Dear Sam")
    await pass(rests.again)
    expect([review.mock.calls.length, asked.length]).toEqual([1, 1])
  })
})

it("writes a moment with its zone", () => {
  expect(zoned(Date.parse("2026-11-23T14:00:00Z"))).toBe("2026-11-23T14:00:00.000+00:00[UTC]")
})
