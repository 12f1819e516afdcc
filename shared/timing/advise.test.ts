import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { scoreTiming, type TimingCase } from "../../scripts/cases/timing.ts"

const casesOf = (file: string): TimingCase[] =>
  JSON.parse(readFileSync(new URL(`../../test/cases/${file}`, import.meta.url), "utf8"))

describe("advise", () => {
  it("is right on every sample case", () => {
    expect(scoreTiming(casesOf("timing.json")).misses).toEqual([])
  })

  // Worked out from practices.md alone by a second implementation in another language; rows where the text can be read
  // in two ways were left out.
  it("agrees with an independent reading of the practices", () => {
    expect(scoreTiming(casesOf("timing-independent.json")).misses).toEqual([])
  })
})
