import { describe, expect, it } from "vitest"
import { isShortFor, sameName } from "./names.ts"

describe("isShortFor", () => {
  it.each([
    ["Seb", "Sébastien"],
    ["Abby", "Abigail"],
    ["Manny", "Manuel"],
    ["Angie", "Angela"],
    ["Tina", "Martina"],
    ["Di", "Diane"],
  ])("takes %s for %s", (short, full) => {
    expect(isShortFor(short, full)).toBe(true)
  })

  it.each([
    ["Carl", "Carla"],
    ["Mark", "Marta"],
    ["Ann", "Susan"],
    ["Tom", "Diane"],
  ])("does not take %s for %s", (short, full) => {
    expect(isShortFor(short, full)).toBe(false)
  })
})

describe("sameName", () => {
  it.each([
    ["Jürgen", "Juergen"],
    ["Gus", "Augustus"],
    ["Bea", "Beatrice"],
    ["Liz", "Elisabeth"],
  ])("reads %s and %s as one", (one, other) => {
    expect(sameName(one, other)).toBe(true)
  })
})
