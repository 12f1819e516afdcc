import { describe, expect, it } from "vitest"
import { KeyedLock } from "./keyed-lock.ts"

const breath = () => new Promise<void>((resolve) => setImmediate(resolve))

describe("the keyed lock", () => {
  it("lets the work of one key run one after the other, and of two keys side by side", async () => {
    const lock = new KeyedLock()
    const seen: string[] = []
    const work = (key: string, name: string) =>
      lock.hold(key, async () => {
        seen.push(`${name} in`)
        await breath()
        seen.push(`${name} out`)
      })
    await Promise.all([work("a", "first"), work("a", "second"), work("b", "other")])
    expect(seen.filter((name) => !name.startsWith("other"))).toEqual([
      "first in",
      "first out",
      "second in",
      "second out",
    ])
    expect(seen.indexOf("other in")).toBeLessThan(seen.indexOf("first out"))
  })

  it("is free again after work that failed", async () => {
    const lock = new KeyedLock()
    await expect(lock.hold("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await lock.hold("a", () => Promise.resolve(1))).toBe(1)
  })
})
