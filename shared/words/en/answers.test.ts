import { describe, expect, it } from "vitest"
import * as words from "./answers.ts"

/** Every fixed text of the catalogue with the path to it. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const sentences = texts(words, "").filter(([, text]) => /[.?]$/.test(text))

describe("the coach's words", () => {
  it("are there", () => {
    expect(sentences.length).toBeGreaterThan(200)
  })

  it.each([
    ["cheer", /!/],
    ["a promise of the job", /\byou(?:'ll| will) (?:surely |certainly )?(?:get|land) (?:it|the job)\b/i],
    ["a claim to be a person", /\bI(?:'m| am) (?:a )?(?:human|person|real)\b/i],
    ["figures nobody could trace", /%|per ?cent/i],
    ["typewriter slips", / {2}| [.,;:?]|\.\.|,,/],
  ])("are free of %s", (_, pattern) => {
    expect(sentences.filter(([, text]) => pattern.test(text))).toEqual([])
  })

  it("name one article at most, and say what it is", () => {
    const names = /Selectek|OneSource Staffing|Staffing Resources|Strategic Move|Dos and Don'ts article/g
    // Somebody asked for the articles themselves.
    const asked = /^\.policy\.(?:where-from|who-is-right)\./
    for (const [path, text] of sentences.filter(([path]) => !asked.test(path))) {
      const named = text.match(names) ?? []
      expect(named.length, text).toBeLessThanOrEqual(1)
      if (named.length > 0) expect(text, path).toMatch(/staffing firm/i)
    }
  })

  it("begin with a capital", () => {
    const small = sentences.filter(([, text]) => !/^[“"]?[A-Z]/.test(text))
    expect(small).toEqual([])
  })

  it("have five ways at least of saying that nothing has changed, and of taking leave", () => {
    const standing = Object.entries(words).filter(([name]) => /^still[A-Z]/.test(name) && name !== "stillAllowed")
    expect(standing.length).toBeGreaterThan(4)
    const p = { deed: "d", message: "m", brief: "b", by: null, who: "w" }
    for (const [name, entry] of standing) {
      const ways = typeof entry === "function" ? (entry as (params: typeof p) => string[])(p) : (entry as string[])
      expect(new Set(ways).size, name).toBeGreaterThanOrEqual(5)
    }
    for (const [action, ways] of Object.entries(words.next))
      expect(new Set(ways).size, action).toBeGreaterThanOrEqual(5)
  })
})
