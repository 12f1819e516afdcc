import { afterEach, describe, expect, it, vi } from "vitest"
import { ChatClient } from "../test/server/client.ts"
import { testApp } from "../test/server/fakes.ts"
import type { LogLine } from "./http/log.ts"
import { keepRetention } from "./retention.ts"

afterEach(() => vi.useRealTimers())

describe("retention", () => {
  it("erases what nobody touched for as many days, at once and from hour to hour", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] })
    let clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
    const lines: LogLine[] = []
    const server = await testApp({ now: () => clock })
    const client = new ChatClient((path, init) => server.app.request(path, init))
    await client.say("hello")
    const yesterday = { scope: "server", owner: "", day: "2026-11-23" } as const
    await server.deps.store.spending.take([{ ...yesterday, limit: 0 }], 5)
    const end = keepRetention(
      server.deps.store,
      30,
      () => clock,
      (line) => lines.push(line),
    )

    clock = clock.add({ hours: 24 * 30 - 1 })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect((await client.call("GET")).status).toBe(200)
    expect(await server.deps.store.spending.spent(yesterday)).toBe(0)

    clock = clock.add({ hours: 2 })
    await vi.advanceTimersByTimeAsync(3_600_000)
    await vi.waitFor(() => expect(lines).toEqual([{ event: "retention", erased: 1 }]))
    expect((await client.call("GET")).status).toBe(404)
    end()
    expect(vi.getTimerCount()).toBe(0)
    await server.close()
  })
})
