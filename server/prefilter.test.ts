import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { DANGERS } from "./coach/gate/words/danger.words.ts"
import { mayMatch } from "./prefilter.ts"
import { FORMS } from "./understand/dates/forms.ts"
import { READERS } from "./understand/readers/index.ts"

describe("a regexp that cannot match", () => {
  it.each<[RegExp, string, boolean]>([
    [/\bfollow(?:ing)?[- ]?up\b/i, "When should I FOLLOW UP?", true],
    [/\bfollow(?:ing)?[- ]?up\b/i, "When do I ask?", false],
    [/\b(?:mon|tues)day\b/, "on tuesday", true],
    [/\b(?:mon|tues)day\b/, "on wed", false],
    [/colou?r/, "color", true],
    [/colou?r/, "colour", true],
    [/(?!not)now/, "now", true],
    [/a(?:bc){0,2}d/, "ad", true],
    [/ab{2}c/, "abbc", true],
    [/ab+c/, "abbbc", true],
    [/(?=week)w/, "a week", true],
    [/(?=week)w/, "a wish", false],
    [/(?<=no )reply/, "no reply", true],
    [/sk(?=\b)/i, "ba\u017fk", true],
    [/ask/iu, "a\u017f\u212a", true],
    [/[abc]|xyz/, "a", true],
    [/x\|yz|\(no\)/, "(no)", true],
    [/\u0041b/, "Ab", true],
    [/(?<day>fri|sat) \k<day>/, "fri fri", true],
    [/(?:)/, "", true],
    [/\bart\b/, "the art", true],
    [/\bart\b/, "party", false],
    [/\bart\b/, "start", false],
    [/\b(?:i|we) met/i, "I met", true],
    [/\b(?:i|we)\b/i, "hi", false],
    [/no\b(?! more)/, "no, more", true],
    [/\b(?:x )?art/, "x start of art", true],
    [/\b(?:x )?art/, "start", true],
    [/\bs?art/, "sart", true],
    [/to (?:see|meet)/, "to see", true],
    [/to (?:see|meet)/, "to usee", false],
    [/\bé?art\b/i, "éart", true],
    [/(?<=\b)art/, "an_art", true],
    [/(?<!no )\bask\b/, "to ask.", true],
  ])("%s in %j: %s", (re, text, may) => {
    expect(mayMatch(re, text)).toBe(may)
    if (!may) expect(re.test(text)).toBe(false)
  })

  it("is known by what it lacks, and never held back where it matches", () => {
    const cases = JSON.parse(readFileSync(new URL("../test/cases/chat.json", import.meta.url), "utf8")) as {
      turns: string[]
    }[]
    const texts = cases.flatMap(({ turns }) => turns).flatMap((text) => [text, text.toLowerCase()])
    const regexps = [
      ...READERS.flatMap(({ anchors }) => anchors.map(({ re }) => re)),
      ...FORMS.map(({ re }) => re),
      ...DANGERS.map(({ re }) => re),
    ]
    let spared = 0
    for (const text of texts)
      for (const re of regexps) {
        if (mayMatch(re, text)) continue
        spared += 1
        if (text.search(re) >= 0) throw new Error(`${re.source} matches ${text}`)
      }
    expect(spared / (texts.length * regexps.length)).toBeGreaterThan(0.5)
  })
})
