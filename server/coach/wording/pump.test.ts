import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { Pump } from "./pump.ts"

const options = { most: 1000, ahead: 200, everyMs: 2 }
async function* saying(...pieces: (string | Error | number)[]) {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece
    if (typeof piece === "number") await pause(piece)
    else yield piece
  }
}

describe("a pumped answer", () => {
  it("is read at once and handed on in few pieces", async () => {
    const many = Array.from({ length: 200 }, (_, index) => `${index} `)
    const pump = new Pump(saying(...many), options)
    const pieces: string[] = []
    for await (const piece of pump) {
      pieces.push(piece)
      await pump.pause()
    }
    expect(pieces.join("")).toBe(many.join(""))
    expect(pieces.length).toBeLessThan(20)
  })

  it("starts before anybody waits for it", async () => {
    let asked = false
    async function* source() {
      asked = true
      yield "early"
    }
    const pump = new Pump(source(), options)
    expect(asked).toBe(true)
    await pause(5)
    expect(await Array.fromAsync(pump)).toEqual(["early"])
  })

  it("hands on what came before a failure, then fails", async () => {
    const heard: string[] = []
    const hear = async () => {
      for await (const piece of new Pump(saying("One. ", 5, "Two. ", new Error("cut")), options)) heard.push(piece)
    }
    await expect(hear()).rejects.toThrow("cut")
    expect(heard.join("")).toBe("One. Two. ")
  })

  it("reads no more than it may", async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1
        yield "0123456789"
        await pause(0)
      }
    }
    await expect(Array.fromAsync(new Pump(endless(), { most: 95, ahead: 50, everyMs: 1 }))).rejects.toThrow("longer")
    expect(given).toBe(10)
  })

  it("lets its source wait while nobody takes what is there", async () => {
    let given = 0
    async function* source() {
      while (given < 60) {
        given += 1
        yield "0123456789"
      }
    }
    const pump = new Pump(source(), { most: 1000, ahead: 45, everyMs: 1 })
    await pause(10)
    expect(given).toBe(5)
    expect((await Array.fromAsync(pump)).join("")).toHaveLength(600)
  })

  it("lets go of its source when nobody listens any more", async () => {
    const gone = Promise.withResolvers<void>()
    async function* source() {
      try {
        for (;;) {
          yield "more "
          await pause(1)
        }
      } finally {
        gone.resolve()
      }
    }
    for await (const _ of new Pump(source(), options)) break
    await gone.promise
  })

  it("fails nobody where nobody listens", async () => {
    const pump = new Pump(saying(new Error("unheard")), options)
    await pause(5)
    expect(pump).toBeDefined()
  })
})
