import { describe, expect, it } from "vitest"
import * as words from "../../shared/words/en/panel.ts"
import { explain, Failure, isGone, mustChange } from "./failure.ts"

describe("a failure", () => {
  it.each([
    [new TypeError("Failed to fetch"), true, words.unreachable],
    [new TypeError("Failed to fetch"), false, words.offline],
    [new Failure(409), true, words.otherTab],
    [new Failure(413), true, words.tooLong],
    [new Failure(429, 12), true, "That was a lot at once. Try again in 12 seconds."],
    [new Failure(429), true, words.tooMany(undefined)],
    [new Failure(400), true, words.notUnderstood],
    [new Failure(500), true, words.serverTrouble],
    [new Failure(503), true, words.serverTrouble],
  ])("%s (online: %s) is told kindly", (error, online, text) => expect(explain(error, online)).toBe(text))

  it("sends back what must be changed, and only that", () => {
    expect([400, 413, 415].every((status) => mustChange(new Failure(status)))).toBe(true)
    expect([404, 409, 429, 500].some((status) => mustChange(new Failure(status)))).toBe(false)
    expect(mustChange(new TypeError("Failed to fetch"))).toBe(false)
    expect(isGone(new Failure(404))).toBe(true)
    expect(isGone(new Failure(403))).toBe(false)
  })
})
