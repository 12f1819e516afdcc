import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Advice } from "../../shared/wire/advice.ts"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import { type TestApp, testApp } from "../../test/server/fakes.ts"
import { isTaken } from "./chats.ts"

let server: TestApp
let clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
beforeEach(async () => {
  clock = Temporal.Instant.from("2026-11-24T15:00:00Z")
  server = await testApp({ now: () => clock })
})
afterEach(() => server.close())

const chat = { id: "c1", secretHash: "a".repeat(64), agency: "demo", locale: "en", timeZone: "UTC", toldNow: null }
const user = (id: string, text = "hello"): CoachMessage => ({ id, role: "user", parts: [{ type: "text", text }] })
const coach = (id: string): CoachMessage => ({ id, role: "assistant", parts: [{ type: "text", text: "hi" }] })
const advice = { action: "ask" } as Advice

describe("the chats", () => {
  it("keep a message, its turn and its answer", async () => {
    const { chats } = server.deps.store
    await chats.begin(chat, user("m1"), "a1")
    expect(await chats.find("c1")).toMatchObject({ agency: "demo", version: 1, situation: {}, erasePending: false })
    await chats.log("c1", "m1", 0, [{ type: "start", messageId: "a1" }])
    await chats.end("c1", "m1", {
      status: "done",
      message: coach("a1"),
      answered: { asked: "role", erasePending: true, drafting: null },
    })
    expect(await chats.messages("c1")).toEqual([user("m1"), coach("a1")])
    expect(await chats.find("c1")).toMatchObject({
      asked: "role",
      askedBefore: ["role"],
      erasePending: true,
      version: 2,
    })
    expect(await chats.leftRunning()).toEqual([])
  })

  it("run one turn at a time, and take a message once", async () => {
    const { chats } = server.deps.store
    await chats.begin(chat, user("m1"), "a1")
    const second = chats.begin(chat, user("m2"), "a2")
    await expect(second).rejects.toSatisfy(isTaken)
    // The whole of it is undone: the second message is not there.
    expect(await chats.messages("c1")).toEqual([user("m1")])
    await chats.end("c1", "m1", { status: "done", message: coach("a1") })
    await expect(chats.begin(chat, user("m1"), "a3")).rejects.toSatisfy(isTaken)
  })

  it("keep facts only over the version they were made from", async () => {
    const { chats } = server.deps.store
    await chats.begin(chat, user("m1"), "a1")
    const facts = (role: string) => ({ situation: { role }, mentions: [], advice })
    expect(await chats.keepFacts("c1", 1, facts("Welder"))).toBe(true)
    expect(await chats.keepFacts("c1", 1, facts("Fitter"))).toBe(false)
    expect(await chats.find("c1")).toMatchObject({ situation: { role: "Welder" }, version: 2 })
  })

  it("write nothing back into a chat that was erased", async () => {
    const { chats } = server.deps.store
    await chats.begin(chat, user("m1"), "a1")
    await chats.erase("c1")
    await chats.end("c1", "m1", { status: "done", message: coach("a1") })
    expect(await chats.keepFacts("c1", 1, { situation: {}, mentions: [], advice })).toBe(false)
    await expect(chats.log("c1", "m1", 0, [{ type: "start" }])).rejects.toThrow("FOREIGN KEY")
    expect(await chats.find("c1")).toBeUndefined()
  })

  it("leave no trace of an erased chat in any file", async () => {
    const { chats } = server.deps.store
    const secretWords = "the palletizer at Brandt"
    await chats.begin(chat, user("m1", secretWords), "a1")
    await chats.log("c1", "m1", 0, [{ type: "text-delta", id: "t", delta: secretWords }])
    await chats.begin({ ...chat, id: "c2" }, user("m1", "another chat stays"), "a1")
    const files = () => ["", "-wal"].map((end) => readFileSync(server.file + end, "latin1")).join("")
    expect(files()).toContain(secretWords)
    await chats.erase("c1")
    expect(files()).not.toContain(secretWords)
    expect(files()).toContain("another chat stays")
  })

  it("are erased when nobody has touched them for long enough, unless a turn runs", async () => {
    const { chats } = server.deps.store
    const end = { status: "done", message: coach("a1") } as const
    await chats.begin(chat, user("m1"), "a1")
    await chats.end("c1", "m1", end)
    await chats.begin({ ...chat, id: "c2" }, user("m1"), "a1")
    clock = clock.add({ hours: 24 * 20 })
    await chats.begin({ ...chat, id: "c3" }, user("m1"), "a1")
    await chats.end("c3", "m1", end)
    clock = clock.add({ hours: 24 * 15 })
    expect(await chats.eraseOlderThan(clock.subtract({ hours: 24 * 30 }))).toBe(1)
    expect(await Promise.all(["c1", "c2", "c3"].map(async (id) => (await chats.find(id))?.id))).toEqual([
      undefined,
      "c2",
      "c3",
    ])
  })

  it("take any text whole: NUL, lone surrogates, emoji, right-to-left, zero-width", async () => {
    const { chats } = server.deps.store
    const text = "a\u0000b \ud800 👩‍🏭 שלום \u200b\u202e end"
    await chats.begin(chat, user("m\u0000\ud83d", text), "a1")
    expect((await chats.messages("c1"))[0]?.parts).toEqual([{ type: "text", text }])
  })
})
