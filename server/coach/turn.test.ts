import { describe, expect, it } from "vitest"
import { fakeCoach, NOW } from "../../test/server/fakes.ts"
import type { Chat, Facts } from "../store/chats.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { AnswerInput } from "./answers/types.ts"
import { builtInCoach } from "./built-in.ts"
import type { Coach } from "./coach.ts"
import { type TurnInput, takeTurn } from "./turn.ts"

const chat: Chat = {
  id: "c1",
  secretHash: "",
  agency: null,
  locale: "en",
  timeZone: "America/New_York",
  toldNow: null,
  situation: { decisionDate: "2026-11-30" },
  mentions: [],
  advice: null,
  asked: "interviews[0].at",
  askedBefore: ["interviews[0].at"],
  erasePending: false,
  drafting: null,
  version: 4,
  createdAt: "",
  updatedAt: "",
}
const input = (text: string, talk: TurnInput["talk"] = [{ by: "coach", text: "Hello." }]): TurnInput => ({
  message: { id: "m1", text },
  now: Temporal.ZonedDateTime.from(NOW),
  timeZone: "Europe/London",
  agency: { id: "north", name: "North", origins: [], region: "GB", links: { jobs: "https://north.example/jobs" } },
  locale: "en-GB",
  talk,
})

/** Runs a turn against a chat that lies in memory, and tells what it did, in order. */
async function run(
  text: string,
  coach: Coach,
  held: Chat[] = [chat],
  signal = new AbortController().signal,
  talk?: TurnInput["talk"],
) {
  const did: string[] = []
  const kept: Facts[] = []
  let reads = 0
  const taken = takeTurn(input(text, talk), coach, {
    signal,
    chat: async () => held[Math.min(reads++, held.length - 1)] as Chat,
    keepFacts: async (version, facts, chunks) => {
      const fits = version === held.at(-1)?.version
      did.push(fits ? "keep" : "stale")
      if (fits) kept.push(facts)
      if (fits) did.push(...chunks.map(({ type }) => type))
      return fits
    },
    write: async (chunks: CoachChunk[]) => {
      did.push(...chunks.map(({ type }) => type))
    },
    erase: async () => {
      did.push("erase")
    },
  })
  const result = await taken.then(
    ({ answer, closing }) => {
      did.push(...closing.map(({ type }) => type))
      return answer
    },
    (error: unknown) => error,
  )
  return { answer: result, did, kept }
}

describe("a turn", () => {
  it("keeps facts and advice, shows them, and only then speaks", async () => {
    const { did, kept } = await run("on 2026-11-18", fakeCoach)
    expect(did).toEqual(["keep", "data-situation", "data-advice", "text-start", "text-delta", "text-end"])
    expect(kept[0]).toMatchObject({
      situation: { interviews: [{ at: "2026-11-18" }] },
      mentions: [{ messageId: "m1" }],
    })
  })

  it("gives its parts what they need", async () => {
    let seen: AnswerInput | undefined
    const contexts: object[] = []
    await run("on 2026-11-18", {
      ...fakeCoach,
      understand: (text, context) => {
        contexts.push(context)
        return fakeCoach.understand(text, context)
      },
      answer: (given) => {
        seen = given
        return fakeCoach.answer(given)
      },
    })
    expect(contexts).toMatchObject([
      { timeZone: "Europe/London", asked: "interviews[0].at", region: "GB", situation: chat.situation },
    ])
    expect(seen).toMatchObject({
      text: "on 2026-11-18",
      before: chat.situation,
      situation: { interviews: [{ at: "2026-11-18" }], decisionDate: "2026-11-30" },
      previousAdvice: null,
      timeZone: "Europe/London",
      agency: { name: "North", handoff: false, links: { jobs: "https://north.example/jobs" } },
      said: ["Hello."],
      asked: "interviews[0].at",
      askedBefore: ["interviews[0].at"],
      erasePending: false,
      drafting: null,
      locale: "en-GB",
    })
  })

  it("reads the message anew where a fact was put right meanwhile", async () => {
    const corrected = { ...chat, situation: { role: "Welder" }, version: 5 }
    const { did, kept } = await run("on 2026-11-18", fakeCoach, [chat, corrected])
    expect(did.slice(0, 3)).toEqual(["stale", "keep", "data-situation"])
    expect(kept[0]?.situation).toMatchObject({ role: "Welder", interviews: [{ at: "2026-11-18" }] })
  })

  it("erases before it says that it has", async () => {
    const { did } = await run("yes", fakeCoach, [{ ...chat, erasePending: true }])
    expect(did.slice(-5)).toEqual(["erase", "text-start", "text-delta", "text-end", "data-erased"])
  })

  describe("with two applications", () => {
    const bare = { ...chat, situation: {}, asked: null }

    it("asks which one is meant, offers a new chat and keeps the facts of neither", async () => {
      const { answer, kept } = await run("I interviewed at Acme on Nov 16 and at Beta Corp on Nov 20.", builtInCoach, [
        bare,
      ])
      expect(answer).toMatchObject({ asked: "application" })
      expect((answer as { text: string }).text).toMatch(/Acme and Beta Corp.*Which one.*new chat/)
      expect(kept[0]?.situation).toEqual({ timeZone: "Europe/London" })
    })

    it("keeps to the one that is known", async () => {
      const situation = { company: "Acme", interviews: [{ at: "2026-11-16" }] }
      const { answer, kept } = await run("I also had an interview at Beta Corp on Nov 20", builtInCoach, [
        { ...bare, situation },
      ])
      expect((answer as { text: string }).text).toMatch(/about Acme.*Beta Corp.*Which one.*new chat/)
      expect(kept[0]?.situation).toMatchObject(situation)
    })

    it("goes on with the one that is chosen", async () => {
      const { answer, kept } = await run("Beta Corp please", builtInCoach, [{ ...bare, asked: "application" }])
      expect(kept[0]?.situation).toMatchObject({ company: "Beta Corp" })
      expect(answer).toMatchObject({ asked: "interviews[0].at" })
    })

    it.each([
      ["the Birch one", "2026-11-18"],
      ["Acme", "2026-11-16"],
    ])("takes the day behind the one chosen where one clause tells of both: %s", async (choice, day) => {
      const text =
        "I had two interviews: Acme Tools on Monday the 16th and Birch & Co on Wednesday the 18th. Thanked both."
      const { kept } = await run(
        choice,
        builtInCoach,
        [{ ...bare, asked: "application" }],
        new AbortController().signal,
        [
          { by: "candidate", text, id: "m0" },
          { by: "coach", text: "Which one shall this chat be about?" },
        ],
      )
      expect(kept[0]?.situation.interviews).toMatchObject([{ at: day }])
    })

    it.each([
      ["and Birch?", "2026-11-20", "Lee"],
      ["the Birch one", "2026-11-20", "Lee"],
      ["the second one please", "2026-11-20", "Lee"],
      ["not Birch, the other", "2026-11-16", "Dana"],
      ["Acme", "2026-11-16", "Dana"],
    ])("takes what was told of the one chosen: %s", async (choice, day, person) => {
      const { kept } = await run(
        choice,
        builtInCoach,
        [{ ...bare, asked: "application" }],
        new AbortController().signal,
        [
          {
            by: "candidate",
            text: "I interviewed at Acme on Nov 16 with Dana and at Birch on Nov 20 with Lee.",
            id: "m0",
          },
          { by: "coach", text: "Which one shall this chat be about?" },
        ],
      )
      expect(kept[0]?.situation).toMatchObject({ interviews: [{ at: day }], people: [{ name: person }] })
      expect(kept[0]?.situation.people).toHaveLength(1)
      expect(kept[0]?.mentions).toContainEqual(expect.objectContaining({ field: "interviews[0].at", messageId: "m0" }))
    })
  })

  describe("with a pasted draft", () => {
    const note = (name: string) =>
      `Dear ${name},\n\nThank you for the talk. I keep thinking of the robot cell, and I'd love to join.\n\nBest,\nSam`
    const known = {
      ...chat,
      asked: null,
      situation: { people: [{ id: "dana", name: "Dana", kind: "interviewer" as const }] },
    }

    it("shows the review after the advice and before the words", async () => {
      const { did } = await run(`is this ok:\n\n${note("Dana")}`, builtInCoach)
      const parts = did.filter((type) => type !== "keep")
      expect(parts).toEqual(["data-situation", "data-advice", "data-review", "text-start", "text-delta", "text-end"])
    })

    it("judges it by what is known apart from it, on the employer's day", async () => {
      const drafts: unknown[] = []
      const coach: Coach = {
        ...builtInCoach,
        review: (draft, context) => {
          drafts.push(draft, context)
          return builtInCoach.review(draft, context)
        },
      }
      const { answer } = await run(`Subject: Thanks\n\n${note("Bob")}`, coach, [known])
      expect(drafts).toMatchObject([
        { subject: "Thanks", body: note("Bob"), form: "email", situation: { people: [{ name: "Dana" }] } },
        { now: input("").now, agency: { id: "north" }, locale: "en-GB" },
      ])
      expect(answer).toMatchObject({ text: expect.stringContaining("“Bob” isn't whom this goes to") })
    })

    it("takes what comes for the draft once it has asked for it", async () => {
      const bare = "Thank you for the talk, I would love to join. Sam"
      const shown = async (asked: string | null) => (await run(bare, builtInCoach, [{ ...chat, asked }])).did
      expect(await shown(null)).not.toContain("data-review")
      expect(await shown("draft")).toContain("data-review")
    })

    it("says nothing once it is stopped meanwhile", async () => {
      const stop = new AbortController()
      const reason = new Error("stopped")
      const coach: Coach = {
        ...builtInCoach,
        review: async (draft, context) => {
          stop.abort(reason)
          return builtInCoach.review(draft, context)
        },
      }
      const { answer, did } = await run(note("Dana"), coach, [chat], stop.signal)
      expect([answer, did]).toEqual([reason, ["keep", "data-situation", "data-advice"]])
    })

    it.each([
      ["10,000 words", `is this ok:\n\n${note("Dana").replace("talk", "talk ".repeat(9_000))}`],
      ["right-to-left words", `is this ok:\n\n${note("דנה").replace("robot cell", "רובוט ".repeat(200))}`],
      ["emoji", `is this ok:\n\n${note("👩‍👩‍👧‍👦".repeat(300))}`],
      ["zero-width marks", `is this ok:\n\n${note("Da\u200bna").replaceAll(" ", " \u200d")}`],
    ])("copes with %s", async (_, text) => {
      const { answer, did } = await run(text, builtInCoach)
      expect(answer).toMatchObject({ text: expect.any(String) })
      expect(did.at(-1)).toBe("text-end")
    })
  })

  it("says nothing more once it is stopped", async () => {
    const stop = new AbortController()
    const reason = new Error("stopped")
    const words: Coach = {
      ...fakeCoach,
      async *word() {
        yield "One, "
        stop.abort(reason)
        yield "two."
      },
    }
    const { answer, did } = await run("on 2026-11-18", words, [chat], stop.signal)
    expect(answer).toBe(reason)
    expect(did.slice(-2)).toEqual(["text-start", "text-delta"])
  })
})
