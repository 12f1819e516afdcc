import { describe, expect, it } from "vitest"
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Mention } from "../../shared/wire/understand.ts"
import { keepCorrections, mentionsAfter, mentionsByHand } from "./corrections.ts"

const mention = (field: string, value: unknown, sure = true): Mention => ({
  field,
  start: 0,
  end: 4,
  text: "text",
  value,
  sure,
})
const of = (messageId: string, field: string, value: unknown): ChatMention => ({ ...mention(field, value), messageId })

describe("corrections by hand", () => {
  const before: Situation = { decisionDate: "2026-11-30" }
  const byHand = [of("hand", "decisionDate", "2026-11-30")]
  const told = (sure: boolean) => ({
    situation: { decisionDate: "2026-12-04", role: "Welder" },
    mentions: [mention("decisionDate", "2026-12-04", sure), mention("role", "Welder")],
    intent: "tell" as const,
  })

  it("stand against a guess", () => {
    expect(keepCorrections(before, told(false), byHand)).toEqual({
      situation: { decisionDate: "2026-11-30", role: "Welder" },
      mentions: [mention("role", "Welder")],
      intent: "tell",
    })
  })

  it("yield to what the candidate says next", () => {
    expect(keepCorrections(before, told(true), byHand)).toEqual(told(true))
  })

  it("leave a guess at another fact alone", () => {
    expect(keepCorrections(before, told(false), [])).toEqual(told(false))
  })

  it("stand where they took a fact away", () => {
    const { situation } = keepCorrections({}, told(false), [of("hand", "decisionDate", null)])
    expect(situation).toEqual({ role: "Welder" })
  })
})

describe("the words behind the facts", () => {
  it("are the newest for each fact, and go when the fact changes without them", () => {
    const earlier = [of("m1", "role", "Welder"), of("m1", "company", "Acme"), of("m1", "decisionDate", "2026-11-30")]
    const before: Situation = { role: "Welder", company: "Acme", decisionDate: "2026-11-30" }
    const after: Situation = { role: "Fitter", company: "Acme" }
    expect(mentionsAfter(before, after, earlier, [mention("role", "Fitter")], "m2")).toEqual([
      of("m1", "company", "Acme"),
      of("m2", "role", "Fitter"),
    ])
  })

  it("are the hand for each fact put right, null for one taken away", () => {
    const before: Situation = { role: "Welder", interviews: [{ at: "2026-11-18" }] }
    const after: Situation = { interviews: [{ at: "2026-11-19", minutes: 30 }] }
    const hand = { start: 0, end: 0, text: "", sure: true, messageId: "hand" }
    expect(mentionsByHand(before, after, [of("m1", "role", "Welder")])).toEqual([
      { ...hand, field: "interviews[0].at", value: "2026-11-19" },
      { ...hand, field: "interviews[0].minutes", value: 30 },
      { ...hand, field: "role", value: null },
    ])
  })
})
