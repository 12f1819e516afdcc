import { describe, expect, it } from "vitest"
import { EventLog } from "./event-log.ts"

const all = async (stream: ReadableStream<readonly string[]>) => (await Array.fromAsync(stream)).flat()

describe("the event log", () => {
  it("gives every reader everything from the start, however late it comes", async () => {
    const log = new EventLog<string>()
    const early = all(log.read())
    log.append(["a"])
    await Promise.resolve()
    const middle = all(log.read())
    log.append(["b", "c"])
    log.close()
    const late = all(log.read())
    expect(await Promise.all([early, middle, late])).toEqual([
      ["a", "b", "c"],
      ["a", "b", "c"],
      ["a", "b", "c"],
    ])
  })

  it("goes on when a reader leaves", async () => {
    const log = new EventLog<string>()
    const leaving = log.read().getReader()
    const staying = all(log.read())
    log.append(["a"])
    expect(await leaving.read()).toEqual({ done: false, value: ["a"] })
    await leaving.cancel()
    log.append(["b"])
    log.close()
    expect(await staying).toEqual(["a", "b"])
  })

  it("takes nothing once it is closed", () => {
    const log = new EventLog<string>()
    log.close()
    expect(() => log.append(["a"])).toThrow("closed")
  })
})
