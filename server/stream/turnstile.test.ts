import { describe, expect, it } from "vitest"
import { Turnstile } from "./turnstile.ts"

describe("the turnstile", () => {
  it("lets the first in at once, and the others one after the other, with other work in between", async () => {
    const turnstile = new Turnstile()
    const seen: string[] = []
    const enter = async (name: string) => {
      await turnstile.pass()
      seen.push(name)
      setImmediate(() => seen.push(`behind ${name}`))
    }
    await Promise.all([enter("a"), enter("b"), enter("c")])
    expect(seen.filter((name) => !name.startsWith("behind"))).toEqual(["a", "b", "c"])
    expect(seen.indexOf("behind a")).toBeLessThan(seen.indexOf("c"))
  })

  it("is open again once nobody waits", async () => {
    const turnstile = new Turnstile()
    await Promise.all([turnstile.pass(), turnstile.pass()])
    await new Promise((resolve) => setTimeout(resolve, 5))
    let inside = false
    void turnstile.pass().then(() => {
      inside = true
    })
    await Promise.resolve()
    await Promise.resolve()
    expect(inside).toBe(true)
  })
})
