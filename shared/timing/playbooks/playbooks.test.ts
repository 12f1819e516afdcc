import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { wordsOf } from "../../words/index.ts"
import { advise } from "../advise.ts"
import { type Example, situationOf } from "../example.ts"
import { calendarOf } from "../holidays.ts"
import { playbooks } from "./index.ts"

const files = readdirSync(import.meta.dirname).filter((name) => !/test|index/.test(name))

it("has every playbook of this folder in the index, by the name of its file", () => {
  const names = files.filter((name) => !name.endsWith(".cases.ts")).map((name) => name.replace(".ts", ""))
  expect(playbooks.map((playbook) => playbook.id as string).sort()).toEqual(names.sort())
})

describe.each(playbooks)("$id", (playbook) => {
  it("has worked examples that come out as written", async () => {
    const cases: Example[] = (await import(`./${playbook.id}.cases.ts`)).default
    expect(cases.length).toBeGreaterThanOrEqual(4)
    for (const example of cases) {
      const advice = advise(situationOf(example), {
        now: Temporal.ZonedDateTime.from(`${example.now}[America/New_York]`),
        playbook,
        calendar: calendarOf("US")!,
        words: wordsOf("en").timing,
      })
      const { action, message } = advice
      const got = { action, message, opens: local(advice.opens), by: local(advice.by) }
      expect(got, example.name).toEqual(example.expect)
    }
  })
})

function local(zoned: string | null): string | null {
  return zoned && Temporal.ZonedDateTime.from(zoned).toPlainDateTime().toString({ smallestUnit: "minute" })
}
