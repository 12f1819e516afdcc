import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editBetween, moved } from "./edit.ts"

describe("editBetween", () => {
  it.each([
    ["typing", "I am", "I am glad", { removed: { start: 4, end: 4 }, inserted: 5 }],
    ["deleting", "so very glad", "so glad", { removed: { start: 3, end: 8 }, inserted: 0 }],
    ["replacing", "Hey Dana", "Dear Dana", { removed: { start: 0, end: 3 }, inserted: 4 }],
    ["nothing", "same", "same", { removed: { start: 4, end: 4 }, inserted: 0 }],
    ["an emoji", "ok", "ok 🙂", { removed: { start: 2, end: 2 }, inserted: 3 }],
    ["the same letter again", "aa", "aaa", { removed: { start: 2, end: 2 }, inserted: 1 }],
  ])("finds %s", (_, before, after, edit) => expect(editBetween(before, after)).toEqual(edit))

  it("describes any change wholly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const { removed, inserted } = editBetween(before, after)
        const put = after.slice(removed.start, removed.start + inserted)
        expect(before.slice(0, removed.start) + put + before.slice(removed.end)).toBe(after)
      }),
    )
  })
})

describe("moved", () => {
  const before = "Hey Dana, I loved it!!"
  const span = { start: 10, end: 17 }
  it.each([
    ["before it", "Dear Dana, I loved it!!", "I loved"],
    ["right before it", "Hey Dana, well I loved it!!", "I loved"],
    ["after it", "Hey Dana, I loved it.", "I loved"],
    ["right after it", "Hey Dana, I loved all of it!!", "I loved"],
    ["inside it", "Hey Dana, I really loved it!!", null],
    ["over it", "Hey!!", null],
  ])("a change %s", (_, after, words) => {
    const place = moved(span, editBetween(before, after))
    expect(place && after.slice(place.start, place.end)).toBe(words)
  })
})
