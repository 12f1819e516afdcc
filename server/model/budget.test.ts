import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterEach, describe, expect, it } from "vitest"
import type { Budgets } from "../config.ts"
import { openStore, type Store } from "../store/store.ts"
import { Budget } from "./budget.ts"
import { type Account, ModelFailure } from "./model.ts"

const ACCOUNT: Account = { chat: "c1", visitor: "192.0.2.7", agency: "demo" }
const NONE: Budgets = { chat: 0, visitor: 0, agency: 0, day: 0 }

const open: Store[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()))
})

let clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
const now = () => clock

async function stage(limits: Partial<Budgets>, file = ":memory:", secret = "secret") {
  clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
  const store = await openStore(file, now)
  open.push(store)
  const onFailure = (error: unknown) => {
    throw error
  }
  return { store, budget: new Budget({ ...NONE, ...limits }, { spending: store.spending, now, secret, onFailure }) }
}

const refused = async (reservation: Promise<unknown>) => {
  await expect(reservation).rejects.toThrow(ModelFailure)
  await expect(reservation).rejects.toMatchObject({ kind: "budget" })
}

describe("a budget", () => {
  it.each([
    ["chat", { chat: "c1" }, { chat: "c2" }],
    ["visitor", { visitor: "192.0.2.7" }, { visitor: "192.0.2.8" }],
    ["agency", { agency: "demo" }, { agency: "north" }],
  ] as const)("of a %s is its own", async (name, one, other) => {
    const { budget } = await stage({ [name]: 100 })
    await budget.reserve({ ...ACCOUNT, ...one }, 60)
    await refused(budget.reserve({ ...ACCOUNT, ...one }, 60))
    await budget.reserve({ ...ACCOUNT, ...other }, 60)
    await budget.reserve({ ...ACCOUNT, ...one }, 40)
    await refused(budget.reserve({ ...ACCOUNT, ...one }, 1))
  })

  it("of the day is everybody's", async () => {
    const { budget } = await stage({ day: 100 })
    await budget.reserve(ACCOUNT, 60)
    await refused(budget.reserve({ agency: "north" }, 60))
  })

  it("that is used up leaves the others untouched", async () => {
    const { store, budget } = await stage({ agency: 100 })
    await refused(budget.reserve(ACCOUNT, 101))
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(0)
    expect(await store.spending.spent({ scope: "server", owner: "", day: "2026-11-24" })).toBe(0)
  })

  it("of 0 is none, and is counted all the same", async () => {
    const { store, budget } = await stage({})
    for (let calls = 0; calls < 3; calls += 1) await budget.reserve(ACCOUNT, 1_000_000)
    expect(await store.spending.spent({ scope: "server", owner: "", day: "2026-11-24" })).toBe(3_000_000)
  })

  it("gets back what was reserved and not used, and pays for what was used beyond", async () => {
    const { store, budget } = await stage({ chat: 100 })
    const spent = () => store.spending.spent({ scope: "chat", owner: "c1", day: "" })
    const first = await budget.reserve(ACCOUNT, 80)
    first(10)
    await budget.settled()
    expect(await spent()).toBe(10)
    const second = await budget.reserve(ACCOUNT, 80)
    second(120)
    await budget.settled()
    expect(await spent()).toBe(130)
    await refused(budget.reserve(ACCOUNT, 1))
  })

  it("cannot be overspent by calls at the same time", async () => {
    const { store, budget } = await stage({ chat: 1000 })
    const calls = Array.from({ length: 100 }, () =>
      budget.reserve(ACCOUNT, 30).then(
        () => 1,
        () => 0,
      ),
    )
    const granted = (await Promise.all(calls)).reduce<number>((sum, one) => sum + one, 0)
    expect(granted).toBe(33)
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(990)
  })

  it("of a day begins anew with the day in UTC, that of a chat does not", async () => {
    const { store, budget } = await stage({ chat: 100, day: 60 })
    await budget.reserve(ACCOUNT, 60)
    await refused(budget.reserve(ACCOUNT, 1))
    clock = Temporal.Instant.from("2026-11-25T00:00:01Z")
    const settle = await budget.reserve(ACCOUNT, 40)
    await refused(budget.reserve(ACCOUNT, 1))
    // What was reserved yesterday is settled with yesterday.
    clock = Temporal.Instant.from("2026-11-26T00:00:01Z")
    settle(0)
    await budget.settled()
    expect(await store.spending.spent({ scope: "server", owner: "", day: "2026-11-25" })).toBe(0)
  })

  it("survives a restart, reservations of calls that were cut off included", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "afterword-")), "test.db")
    const before = await stage({ chat: 100, visitor: 100 }, file)
    await before.budget.reserve(ACCOUNT, 60)
    await open.pop()?.close()
    const after = await stage({ chat: 100, visitor: 100 }, file)
    await refused(after.budget.reserve(ACCOUNT, 60))
    await refused(after.budget.reserve({ visitor: "192.0.2.7", agency: "north" }, 60))
    await after.budget.reserve({ chat: "c2", agency: "demo" }, 60)
  })

  it("is closed where the store cannot be read", async () => {
    const { store } = await stage({})
    const failures: unknown[] = []
    const budget = new Budget(NONE, {
      spending: store.spending,
      now,
      secret: "",
      onFailure: (error) => failures.push(error),
    })
    await open.pop()?.close()
    await refused(budget.reserve(ACCOUNT, 1))
    expect(failures).toHaveLength(1)
  })
})

describe("what is kept", () => {
  it("knows no visitor, and cannot tell whether the one of two days is the same", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "afterword-")), "test.db")
    const { budget } = await stage({}, file)
    await budget.reserve(ACCOUNT, 1)
    clock = clock.add({ hours: 24 })
    await budget.reserve(ACCOUNT, 1)
    await open.pop()?.close()
    const database = new DatabaseSync(file)
    const rows = database.prepare("select owner from spending where scope = 'visitor'").all()
    database.close()
    expect(new Set(rows.map(({ owner }) => owner)).size).toBe(2)
    expect(JSON.stringify(rows)).not.toContain("192.0.2.7")
  })

  it("goes with the chat it belongs to", async () => {
    const { store, budget } = await stage({})
    const chat = { id: "c1", secretHash: "", agency: null, locale: "en", timeZone: "UTC", toldNow: null }
    await store.chats.begin(chat, { id: "m1", role: "user", parts: [] }, "a1")
    await budget.reserve(ACCOUNT, 5)
    const settle = await budget.reserve(ACCOUNT, 5)
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(10)
    await store.chats.erase("c1")
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(0)
    settle(50)
    await budget.settled()
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(0)
  })

  it("of past days is dropped, that of chats is not", async () => {
    const { store, budget } = await stage({})
    await budget.reserve(ACCOUNT, 5)
    await store.spending.forgetBefore(Temporal.PlainDate.from("2026-11-24"))
    expect(await store.spending.spent({ scope: "agency", owner: "demo", day: "2026-11-24" })).toBe(5)
    await store.spending.forgetBefore(Temporal.PlainDate.from("2026-11-25"))
    expect(await store.spending.spent({ scope: "agency", owner: "demo", day: "2026-11-24" })).toBe(0)
    expect(await store.spending.spent({ scope: "chat", owner: "c1", day: "" })).toBe(5)
  })
})
