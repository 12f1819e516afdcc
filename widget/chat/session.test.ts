import { describe, expect, it } from "vitest"
import { forgetSession, keepSession, keptSession, newSession } from "./session.ts"

function memory() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  }
}

describe("a session", () => {
  it("has a UUID and 256 bits as base64url, other ones each time", () => {
    const [a, b] = [newSession(), newSession()]
    expect(a.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(a.secret).toMatch(/^[\w-]{43}$/)
    expect(Buffer.from(a.secret, "base64url")).toHaveLength(32)
    expect(a.secret).not.toBe(b.secret)
  })

  it("is in no store before it is kept, then found again under its agency alone", () => {
    const store = memory()
    const session = newSession()
    expect(store.items.size).toBe(0)
    keepSession("demo", session, store)
    expect(keptSession("demo", store)).toEqual({ id: session.id, secret: session.secret, kept: true })
    expect(keptSession("other", store)).toBeNull()
    forgetSession("demo", store)
    expect(store.items.size).toBe(0)
  })

  it.each(["", "{", "null", '{"id":"x"}', "[]"])("starts afresh from a spoiled store: %s", (spoiled) => {
    const store = memory()
    store.setItem("afterword:demo", spoiled)
    expect(keptSession("demo", store)).toBeNull()
  })

  it("lives without a store", () => {
    const blocked = {
      ...memory(),
      setItem: () => {
        throw new Error("blocked")
      },
    }
    const session = newSession()
    keepSession("demo", session, blocked)
    keepSession("demo", session, null)
    expect(session.kept).toBe(true)
    expect(keptSession("demo", null)).toBeNull()
  })
})
