import { describe, expect, it } from "vitest"
import { type CoachChunk, chunksOf, messageOf } from "./chunk.ts"

const situation: CoachChunk = {
  type: "data-situation",
  id: "situation",
  data: { situation: { role: "Welder" }, mentions: [] },
}
const text: CoachChunk[] = [
  { type: "text-start", id: "t" },
  { type: "text-delta", id: "t", delta: "One, " },
  { type: "text-delta", id: "t", delta: "two." },
  { type: "text-end", id: "t" },
]

describe("an answer in pieces", () => {
  it("comes together as a message, and apart again", () => {
    const start: CoachChunk = { type: "start", messageId: "a1", messageMetadata: { asked: "role" } }
    const message = messageOf("other", [start, situation, ...text])
    expect(message).toMatchObject({
      id: "a1",
      role: "assistant",
      metadata: { asked: "role" },
      parts: [
        { type: "data-situation", id: "situation" },
        { type: "text", text: "One, two.", state: "done" },
      ],
    })
    expect(messageOf("other", [...chunksOf(message)])).toEqual(message)
  })

  it("has the newest of a part that came twice", () => {
    const newer = { ...situation, data: { situation: { role: "Fitter" }, mentions: [] } }
    const { parts } = messageOf("a1", [situation, newer])
    expect(parts).toEqual([newer])
  })

  it("keeps a text that was cut off, and nothing that passes by", () => {
    const erased: CoachChunk = { type: "data-erased", data: {}, transient: true }
    const { parts } = messageOf("a1", [erased, ...text.slice(0, 2)])
    expect(parts).toMatchObject([{ type: "text", text: "One, ", state: "done" }])
  })

  it("may be nothing at all", () => {
    expect(messageOf("a1", [])).toEqual({ id: "a1", role: "assistant", parts: [] })
  })
})
