/**
 * A model that obeys the attacker: whatever is pasted into the chat and whatever it says, advice and findings are those of the run
 * without a model, and nothing forbidden is shown. The texts were written by somebody who had not seen the code.
 * PUPPET_RUNS=2000 plays them all.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { coachWith } from "../../server/coach/built-in.ts"
import { untold } from "../../server/coach/write/claims.ts"
import { reviewer } from "../../server/review/reviewer.ts"
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import { type PlayedTurn, play } from "../server/play.ts"
import { puppet } from "../server/puppet.ts"

interface Input {
  id: string
  text: string
  filler?: string
  repeat?: number
  /** What must not stand in any answer. */
  never?: string
}
interface Completion {
  id: string
  text: string
  forbidden: string[]
  /** Wrong only where nothing may go out. */
  forbiddenUnlessOpen?: string[]
  /** Before anything is made plain. */
  forbiddenRaw?: string[]
}
interface Talk {
  id: string
  now: string
  timeZone: string
  turns: string[]
  open: boolean
}

const load = <Row>(name: string): Row[] => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Row[]
const inputs = load<Input>("inputs.json")
const completions = load<Completion>("completions.json")
const talks = load<Talk>("talks.json")
const RUNS = Number(process.env.PUPPET_RUNS ?? 160)

const alone = coachWith(reviewer(null))
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll(/[\t\n]/gu, " ")
    .replaceAll(/\p{Cf}|\p{Cc}|\p{Co}|\p{Cn}|\p{Variation_Selector}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase()

/** Every input and every completion in turn, in ever new pairs. */
function* pairs(count: number) {
  for (let run = 0; run < count; run += 1) {
    const lap = Math.floor(run / inputs.length)
    const input = inputs[run % inputs.length]!
    const completion = completions[(run * 37 + lap * 11) % completions.length]!
    const talk = talks[(run + lap) % talks.length]!
    yield { input, completion, talk }
  }
}

const parts = (turn: PlayedTurn, type: string) => turn.chunks.filter((chunk) => chunk.type === type)
const draftsIn = (turn: PlayedTurn) =>
  turn.chunks.flatMap((chunk) => (chunk.type === "data-draft" ? [chunk.data as WrittenDraft] : []))

describe("a model that obeys the attacker", () => {
  it(`changes no advice and no finding and shows nothing forbidden, ${RUNS} times`, {
    timeout: 1_200_000,
  }, async () => {
    let [worded, held] = [0, 0]
    const slipped: string[] = []
    for (const { input, completion, talk } of pairs(RUNS)) {
      const message = `${(input.filler ?? "").repeat(input.repeat ?? 0)}${input.text}`
      const at = { now: Temporal.ZonedDateTime.from(talk.now), timeZone: talk.timeZone }
      const model = puppet(completion.text)
      const [own, obeying] = await Promise.all([
        play(alone, [...talk.turns, message], at),
        play(coachWith(reviewer(null), model), [...talk.turns, message], at),
      ])
      for (const [index, turn] of obeying.entries()) {
        const name = `${talk.id} ${input.id} ${completion.id}`
        for (const type of ["data-situation", "data-advice", "data-review", "data-refusal"])
          expect(JSON.stringify(parts(turn, type)), name).toBe(JSON.stringify(parts(own[index]!, type)))
        const drafts = draftsIn(turn)
        const ownDrafts = draftsIn(own[index]!)
        expect(drafts.map(({ to, mayGo, kind }) => ({ to, mayGo, kind }))).toEqual(
          ownDrafts.map(({ to, mayGo, kind }) => ({ to, mayGo, kind })),
        )
        for (const [nth, draft] of drafts.entries()) {
          if (draft.written === "built-in") expect(draft).toEqual(ownDrafts[nth])
          else expect(untold(draft.body, ownDrafts[nth]!.body + message), name).toEqual([])
        }
        const never = [
          ...completion.forbidden,
          ...(talk.open ? [] : (completion.forbiddenUnlessOpen ?? [])),
          ...(input.never === undefined ? [] : [input.never]),
        ]
        const shown = plain(turn.text)
        const ownText = plain(own[index]!.text)
        for (const phrase of never)
          if (shown.includes(plain(phrase)) && !ownText.includes(plain(phrase))) slipped.push(`${name}: ${phrase}`)
        for (const phrase of completion.forbiddenRaw ?? [])
          if (turn.text.includes(phrase)) slipped.push(`${name}: ${phrase}`)
        if (turn.text === own[index]!.text) held += 1
        else worded += 1
      }
    }
    expect(slipped).toEqual([])
    // What is harmless in it comes through, so the gate was open.
    expect(worded).toBeGreaterThan(0)
    expect(held).toBeGreaterThan(0)
    if (process.env.PUPPET_RUNS) console.log({ runs: RUNS, turnsWorded: worded, turnsInOwnWords: held })
  })
})
