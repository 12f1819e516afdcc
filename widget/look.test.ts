import { describe, expect, it } from "vitest"
import { contrast, inkOn, readable } from "./look.ts"

const accents = ["#1f6f5c", "#ffcc00", "#e60023", "#0057b8", "#777777", "#ffffff", "#000000", "#ff8800", "#00a1de"]

describe("an agency's accent", () => {
  it("is near enough to WCAG's contrast", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 0)
    expect(contrast("#0057b8", "#ffffff")).toBeCloseTo(6.9, 0)
  })

  it.each(accents)("%s carries readable words", (accent) =>
    expect(contrast(accent, inkOn(accent))).toBeGreaterThanOrEqual(4.5),
  )

  it.each(accents)("%s becomes readable as words on light and on dark", (accent) => {
    expect(contrast(readable(accent, "#ffffff", "#000000"), "#ffffff")).toBeGreaterThanOrEqual(4.5)
    expect(contrast(readable(accent, "#1f2224", "#ffffff"), "#1f2224")).toBeGreaterThanOrEqual(4.5)
  })

  it("stays as it is where it is readable already", () =>
    expect(readable("#1f6f5c", "#ffffff", "#000000")).toBe("#1f6f5c"))
})
