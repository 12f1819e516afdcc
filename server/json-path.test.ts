import { describe, expect, it } from "vitest"
import { changesBetween, formatPath, parsePath, valueAt, withValueAt } from "./json-path.ts"

describe("JSON paths", () => {
  it.each([
    [["interviews", 0, "at"], "interviews[0].at"],
    [["people", 1, "away", 0], "people[1].away[0]"],
    [[], ""],
    [["situation", "odd name"], 'situation["odd name"]'],
  ])("writes %j as %s", (steps, path) => {
    expect(formatPath(steps)).toBe(path)
  })

  it("shortens a name that somebody made very long", () => {
    expect(formatPath(["x".repeat(5000)]).length).toBeLessThan(100)
  })

  it("reads back what it writes", () => {
    expect(parsePath("interviews[10].with[2]")).toEqual(["interviews", 10, "with", 2])
  })

  const situation = { interviews: [{ at: "2026-11-18" }], messages: [] }

  it("finds a value, and nothing that is merely inherited", () => {
    expect(valueAt(situation, "interviews[0].at")).toBe("2026-11-18")
    expect(valueAt(situation, "interviews[1].at")).toBeUndefined()
    expect(valueAt(situation, "constructor")).toBeUndefined()
  })

  it("puts a value in a copy, or takes it away", () => {
    expect(withValueAt(situation, "interviews[0].at", "2026-11-19")).toEqual({
      interviews: [{ at: "2026-11-19" }],
      messages: [],
    })
    expect(withValueAt(situation, "messages", undefined)).toEqual({ interviews: [{ at: "2026-11-18" }] })
    expect(withValueAt(situation, "people[0].name", "Ada")).toEqual(situation)
    expect(situation.interviews[0]?.at).toBe("2026-11-18")
  })

  it("tells the leaves that differ", () => {
    expect(changesBetween(situation, { interviews: [{ at: "2026-11-19", minutes: 30 }], role: "Welder" })).toEqual([
      { path: "interviews[0].at", value: "2026-11-19" },
      { path: "interviews[0].minutes", value: 30 },
      { path: "role", value: "Welder" },
      { path: "messages", value: undefined },
    ])
    expect(changesBetween(situation, structuredClone(situation))).toEqual([])
    expect(changesBetween({ messages: [{ kind: "thank_you" }] }, { messages: [] })).toEqual([
      { path: "messages", value: [] },
      { path: "messages[0].kind", value: undefined },
    ])
  })
})
