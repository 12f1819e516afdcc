import { describe, expect, it } from "vitest"
import { phrases } from "./phrases.ts"

describe("phrases", () => {
  it.each([
    ["{i am} ~ begging", "I'm honestly just begging you", "I'm honestly just begging"],
    ["{i am} ~ begging", "im begging you", "im begging"],
    ["need (this|the) (job|role)", "I need the role", "need the role"],
    ["(my )?# emails", "after three emails", "three emails"],
    ["{i have} written # times", "I have written 4 times", "I have written 4 times"],
    ["lose ... home", "we may lose our family home", "lose our family home"],
    ["£ ?\\d+ ?k", "a £30k job", "£30k"],
    ["lose ... home", "lose home", "lose home"],
  ])("%s in %s", (source, text, found) => {
    expect(phrases(source).exec(text)?.[0]).toBe(found)
  })

  it.each([
    ["need (the )?job", "they need the jobs board"],
    ["{i am} ~ begging", "Jim begging"],
    ["lose ... home", "I would lose the bus. The home"],
    ["{have not} heard", "we have heard"],
  ])("%s not in %s", (source, text) => {
    expect(phrases(source).test(text)).toBe(false)
  })

  it("refuses a form it does not know", () => {
    expect(() => phrases("{they am}")).toThrow("they am")
  })
})
