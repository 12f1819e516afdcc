import { describe, expect, it } from "vitest"
import { playbooks } from "../timing/playbooks/index.ts"
import { dates } from "./en/dates.ts"
import { dissents } from "./en/timing.ts"
import { wordsOf } from "./index.ts"

describe("English", () => {
  it("says for each playbook that states a value what its article says", () => {
    for (const playbook of playbooks.filter(({ id }) => id !== "house"))
      for (const parameter of ["thankYouBy", "afterDecision", "noDate", "gapDays", "followUpsAtMost"] as const)
        if (playbook.says[parameter] !== undefined && playbook.says[parameter] !== null)
          expect(dissents[parameter]?.[playbook.id], `${parameter} of ${playbook.id}`).toBeDefined()
  })

  it.each([
    ["en", "Monday 23 November at 09:00"],
    ["en-GB", "Monday 23 November at 09:00"],
    ["en-US", "Monday, November 23 at 9:00 AM"],
  ])("writes a moment in %s as %s", (locale, text) => {
    expect(
      dates(locale)
        .moment("2026-11-23T09:00")
        .replace(/\u202f/g, " "),
    ).toBe(text)
  })
})

describe("wordsOf", () => {
  it.each([undefined, "en-US", "de", "xx-nonsense-!", ""])("finds words for the locale %j", (locale) => {
    expect(wordsOf(locale).timing.question("interview-date", {})).toBe("When was your interview?")
  })
})
