import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { advising, gateCases, preparedFor } from "../../../../test/server/gate-cases.ts"
import { judge, type Prepared, readSentence } from "../judge.ts"
import { normalise } from "../normalise.ts"
import { HARD, isWeak, overrules, withOpinion } from "./opinion.ts"
import { scoreOf } from "./score.ts"

const prepared = new Map(gateCases.map((one) => [one.id, preparedFor(one)]))

function caseOf(action: string, message: string | null): Prepared {
  return prepared.get(advising(action, message).id)!
}

/** With what the rules hold against it, or with nothing. */
function opinionOf(
  text: string,
  own: Prepared,
  judgedToo = false,
): { why: string | undefined; opinion: string | undefined } {
  const sentence = readSentence(text, own)
  if (!sentence.read) return { why: sentence.why, opinion: sentence.why }
  const judged = judge(sentence.read, own.facts)
  const why = judgedToo ? judged.why : undefined
  return { why, opinion: withOpinion(sentence.read, own.facts, { ...judged, why }) }
}

describe("the second opinion", () => {
  test.each([
    ["wait", "follow_up", "Nobody keeps count, so a little sign of life this evening is fine."],
    ["send", "thank_you", "Let the matter drop, nobody has time for such notes."],
    ["send", "follow_up", "Perhaps the lady at the desk can hand your note on."],
    ["do_not_contact", null, "Such requests are never meant seriously, so get in touch."],
    ["move_on", null, "Perhaps they lost your number, so try them again."],
    ["reply", "reply", "Skip the answer and see whether they come back with more."],
  ])("%s %s: holds back %s", (action, message, sentence) => {
    expect(opinionOf(sentence, caseOf(action, message)).opinion).toBe("doubt")
  })

  test.each([
    ["wait", "follow_up", "Use the days until then to look at other openings."],
    ["send", "thank_you", "Mention one thing from the talk that stayed with you."],
    ["send", "follow_up", "Keep it short and friendly, and sign with your name."],
    ["do_not_contact", null, "They asked for quiet, so it's kind to respect that."],
    ["ask", null, "Which day did you talk to them?"],
    ["prepare", null, "Think of two questions you would like to ask."],
  ])("%s %s: lets pass %s", (action, message, sentence) => {
    expect(opinionOf(sentence, caseOf(action, message)).opinion).toBeUndefined()
  })

  test("what no case makes right stays held, whatever it thinks", () => {
    const sentence = fc.constantFrom(...gateCases.map(({ sentence }) => sentence))
    fc.assert(
      fc.property(fc.constantFrom(...prepared.values()), sentence, sentence, (own, one, other) => {
        for (const text of [one, `${one} ${other}`].map(normalise)) {
          const { why, opinion } = opinionOf(text, own, true)
          if (why !== undefined && why !== "date" && HARD.has(why)) expect(opinion).toBe(why)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each<[number, string, string[], boolean]>([
    [-2, "early", [], true],
    [-0.5, "early", [], false],
    [-2, "early", ["employer"], false],
    [-4, "early", ["employer"], true],
    [-2, "employer", [], false],
    [-4, "employer", [], true],
    [-4, "practice", [], true],
    [-2, "date", ["known-day"], false],
    [-4, "date", ["known-day"], true],
    [-9, "date", ["date"], false],
    [-9, "coach", ["promise"], false],
    [-9, "rules", [], false],
  ])("%d against %s beside %j: overruled %s", (score, why, beside, overruled) => {
    expect(overrules(score, why, new Set(beside), { sure: -1, surer: -3 })).toBe(overruled)
  })

  test("what the rules say of days and of the employer weighs more than who or when", () => {
    expect(isWeak("date", new Set(["date", "known-day"]))).toBe(false)
    expect(isWeak("date", new Set(["known-day"]))).toBe(false)
    expect(isWeak("channel", new Set(["channel", "contact-channel"]))).toBe(true)
    expect(isWeak("early", new Set(["early", "contact-early"]))).toBe(true)
  })

  test("what it never learned of weighs nothing", () => {
    expect(scoreOf([])).toBe(scoreOf(["w:\u0000never", "w:\u0001never"]))
  })
})
