import { EventEmitter } from "node:events"
import { describe, expect, it } from "vitest"
import { Grammar, type GrammarWorker } from "./grammar/grammar.ts"
import type { GrammarRequest, Lint } from "./grammar/lint.ts"
import { reviewer } from "./reviewer.ts"

const body = `Dear Oksana,

Thank you for the talk at Brackwell. I realy liked the robot cell you showed me.

Best,
Wiremu`
const thread = "\n\nOn Fri, Nov 20, 2026 Oksana <o@brackwell.example> wrote:\n> Teh talk was nice."
const situation = {
  region: "GB-SCT",
  company: "Brackwell",
  people: [{ id: "o", name: "Oksana Bilyk", kind: "interviewer" as const }],
}

/** A grammar that remembers what it was asked and says what it is told to. */
function grammar(says: Lint[][] | null) {
  const asked: GrammarRequest[] = []
  const check = async (request: GrammarRequest) => {
    asked.push(request)
    return says
  }
  return { asked, check }
}

describe("a review with spelling and grammar", () => {
  it("asks about the candidate's own words, knows the names, and minds the region", async () => {
    const { asked, check } = grammar(null)
    await reviewer({ check })({ body: body + thread, subject: "Thanks", situation }, {})
    expect(asked).toMatchObject([{ texts: [body, "Thanks"], dialects: ["British"] }])
    expect(asked[0]!.words).toEqual(expect.arrayContaining(["Brackwell", "Oksana", "Bilyk", "Wiremu"]))
    expect(asked[0]!.words).not.toContain("realy")
  })

  it.each([
    [{ region: "US-NY" }, undefined, ["American"]],
    [{}, "CA-ON", ["Canadian"]],
    [{ region: "IN" }, "US", ["Indian"]],
    [{}, undefined, ["American", "British"]],
    [{ region: "DE" }, undefined, ["American", "British"]],
  ])("reads %j of an agency in %s as %j", async (known, region, dialects) => {
    const { asked, check } = grammar(null)
    const agency = { id: "a", name: "A", origins: [], ...(region === undefined ? {} : { region }) }
    await reviewer({ check })({ body, situation: known }, { agency })
    expect(asked).toMatchObject([{ dialects }])
  })

  it("puts the hints among the other findings, in their places", async () => {
    const start = body.indexOf("realy")
    const lint = { start, end: start + 5, rule: "SpellCheck", kind: "Spelling", replacements: ["really"] }
    const { check } = grammar([[lint], []])
    const with_ = await reviewer({ check })({ body: `${body}` }, {})
    const without = await reviewer(null)({ body }, {})
    expect(with_.findings.filter(({ rule }) => rule !== "spelling")).toHaveLength(without.findings.length)
    expect(with_.findings).toContainEqual(
      expect.objectContaining({ rule: "spelling", level: "hint", start, end: start + 5, replacement: "really" }),
    )
    expect(with_.passes).toBe(without.passes)
  })

  it("is whole where the worker has died or never answers", async () => {
    class Silent extends EventEmitter implements GrammarWorker {
      postMessage(): void {}
      async terminate(): Promise<void> {}
      unref(): void {}
    }
    const worker = new Silent()
    const silent = new Grammar({ start: () => worker, deadlineMs: 30, restartMs: 60_000 })
    const review = reviewer(silent)
    const plain = await reviewer(null)({ body }, {})
    expect(await review({ body }, {})).toEqual(plain)
    worker.emit("message", { ready: true })
    const started = performance.now()
    expect(await review({ body }, {})).toEqual(plain)
    expect(performance.now() - started).toBeGreaterThan(20)
    worker.emit("exit", 1)
    expect(await review({ body }, {})).toEqual(plain)
    await silent.close()
  })

  it("has it read no more than is worth reading", async () => {
    const { asked, check } = grammar(null)
    await reviewer({ check })({ body: "thank you ".repeat(5_000) }, {})
    expect(asked[0]!.texts[0]!.length).toBeLessThanOrEqual(12_000)
  })
})
