import { describe, expect, test } from "vitest"
import { clausesOf } from "./clauses.ts"

const told = (text: string): string[] =>
  clausesOf(text).map(
    ({ text: words, negated, supposed, directive }) =>
      `${words}${directive === null ? "" : ` → ${directive}`}${negated ? " (no)" : ""}${supposed ? " (if)" : ""}`,
  )

describe("clauses", () => {
  test.each<[string, string[]]>([
    ["please hold on until D0 .", ["please hold on until D0 → hold"]],
    ["do not call or text her .", ["do not call → call (no)", "text her → text (no)"]],
    ["if D0 passes , you may write .", ["D0 passes (if)", "you may write → write"]],
    ["a quick call can not hurt .", ["a quick call ALLOWS"]],
    ["write today instead of waiting .", ["write today → write", "waiting (no)"]],
    ["a late note is better than none .", ["a late note is BETTER"]],
  ])("%s", (text, clauses) => {
    expect(told(text)).toEqual(clauses)
  })
})
