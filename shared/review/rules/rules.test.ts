import { globSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { describe, expect, it } from "vitest"
import { calendarOf } from "../../timing/holidays.ts"
import { mayGo } from "../../timing/may-go.ts"
import { playbookOf } from "../../timing/playbooks/index.ts"
import type { MessageKind, Situation } from "../../wire/situation.ts"
import { findings as texts } from "../../words/en/review.ts"
import { wordsOf } from "../../words/index.ts"
import { type ReviewInput, review } from "../review.ts"
import type { Cases, Example } from "../rule.ts"
import { rules } from "./index.ts"

const files = globSync("*.ts", { cwd: import.meta.dirname }).map((file) => basename(file, ".ts"))
const words = wordsOf("en").review

it("has every rule of this folder in the index, each with cases beside it", () => {
  const ids = files.filter((name) => name !== "index" && !name.includes("."))
  expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort())
  for (const id of ids) expect(files).toContain(`${id}.cases`)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const listed: Promise<Cases> = import(`./${id}.cases.ts`).then((module) => module.default)

  it("is held up by its file, its words and its examples", async () => {
    const { bad, good } = await listed
    expect(bad.length).toBeGreaterThanOrEqual(4)
    expect(good.length).toBeGreaterThanOrEqual(4)
    expect(Object.keys(texts[id] ?? {}).sort()).toEqual([...rule.messages].sort())
    expect(readFileSync(`${import.meta.dirname}/${id}.ts`, "utf8")).toMatch(/^\/\*\* .+/m)
  })

  it("finds what is bad, exactly, and is silenced by its fix", async () => {
    for (const example of (await listed).bad) {
      const { input, marked } = read(example)
      const found = run(input)
      expect(found, `${example.body}`).toHaveLength(1)
      const [finding] = found
      if (marked)
        expect([finding!.in, finding!.start, finding!.end], example.body).toEqual([marked.in, marked.start, marked.end])
      if (example.message) expect(finding!.message).toBe(words.finding(id, example.message, finding!.params))
      if (example.level) expect(finding!.level, example.body).toBe(example.level)
      const { start, end, replacement } = finding!
      if (replacement === null || start === null || end === null || finding!.in !== "body") continue
      const fixed = input.body.slice(0, start) + replacement + input.body.slice(end)
      if (example.fixed !== undefined) expect(fixed).toBe(example.fixed)
      expect(run({ ...input, body: fixed }), `fixed: ${fixed}`).toEqual([])
    }
  })

  it("leaves alone what is good, and what it is known to miss", async () => {
    const { good, missed = [] } = await listed
    for (const example of [...good, ...missed]) {
      const { input } = read(typeof example === "string" ? { body: example } : example)
      expect(run(input), input.body).toEqual([])
    }
  })

  function run({ now, ...input }: ReviewInput & { now?: string }) {
    const timingOf = now === undefined ? undefined : timingAt(input.situation, now)
    return review(input, { rules, words, ...(timingOf && { timingOf }) }).findings.filter(
      (finding) => finding.rule === id,
    )
  }

  /** A kind of the rule's own where the example names none, so that it applies. */
  function read({ message: _m, level: _l, fixed: _f, now, ...example }: Example) {
    const marks = (["body", "subject"] as const).flatMap((part) => {
      const text = example[part]
      const start = text?.indexOf("[[") ?? -1
      return start < 0 ? [] : [{ in: part, start, end: text!.lastIndexOf("]]") - 2 }]
    })
    const bare = (text: string) => text.replace("[[", "").replace(/\]\](?!.*\]\])/su, "")
    const group = rule.kinds === "all" ? "T" : rule.kinds[0]
    const kind = { T: "thank_you", F: "follow_up", C: "contact_request", R: "reply", N: "notice" } as const
    const input: ReviewInput & { now?: string } = {
      kind: kind[group ?? "T"],
      ...example,
      body: marks.some((mark) => mark.in === "body") ? bare(example.body) : example.body,
      ...(example.subject !== undefined && { subject: bare(example.subject) }),
      ...(now !== undefined && { today: now.slice(0, 10), now }),
    }
    return { input, marked: marks[0] }
  }
})

/** As the server has it: the rules of timing ask the engine. */
function timingAt(situation: Situation | undefined, now: string) {
  if (!situation) return undefined
  const context = {
    now: Temporal.ZonedDateTime.from(now),
    playbook: playbookOf("house")!,
    calendar: calendarOf(situation.region ?? "US")!,
  }
  return (kind: MessageKind, person: string | undefined) => mayGo(situation, kind, person, context)
}
