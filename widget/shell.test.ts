import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as words from "../shared/words/en/panel.ts"

const html = readFileSync(new URL("index.html", import.meta.url), "utf8")

describe("the page before its script", () => {
  it.each([words.coachTitle, words.helloUnnamed, words.composerLabel, words.composerHint])("says %s", (text) =>
    expect(html).toContain(text),
  )

  it("has nothing inline that its own policy would refuse", () => {
    expect(html).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/)
  })
})
