import { describe, expect, it } from "vitest"
import { failureLine } from "./log.ts"

describe("a failure in the log", () => {
  it("tells what kind it was and where, not what it said", () => {
    const line = failureLine(
      Object.assign(new TypeError("no such person: Ada\n    not a frame: Lovelace"), { code: "E1" }),
    )
    expect(line).toMatchObject({ event: "failure", error: "TypeError", code: "E1" })
    expect(line.at).toMatch(/^at .*log\.test\.ts/)
    expect(JSON.stringify(line)).not.toMatch(/Ada|Lovelace/)
  })

  it("copes with what is no error", () => {
    expect(failureLine("Ada")).toEqual({ event: "failure", error: "string" })
  })
})
