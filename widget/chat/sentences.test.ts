import { describe, expect, it } from "vitest"
import { prettySentence, sentences } from "./sentences.ts"

describe("the sentences a tap sends", () => {
  it.each([
    [sentences.interviewOn("2026-11-18"), "My interview was on 2026-11-18."],
    [sentences.interviewOn("2026-11-18T14:00"), "My interview was on 2026-11-18 at 14:00."],
    [sentences.interviewAhead("2026-12-01"), "My interview is still ahead, on 2026-12-01."],
    [sentences.thankYouSent("2026-11-18"), "Yes, I sent a thank-you on 2026-11-18."],
    [sentences.decisionBy("2026-11-25"), "They said they would decide by 2026-11-25."],
    [sentences.email("dana@acme.example"), "I have a direct email address: dana@acme.example"],
    [sentences.interviewer("Dana Lee"), "My interviewer was Dana Lee."],
  ])("say %s", (sentence, exact) => expect(sentence).toBe(exact))
})

describe("a bubble", () => {
  it.each([
    ["My interview was on 2026-11-18.", "My interview was on Wednesday, November 18."],
    ["They said they would decide by 2027-01-08.", "They said they would decide by Friday, January 8, 2027."],
    ["My interview was today.", "My interview was today."],
    ["My interview was on 2026-11-18. It went well.", "My interview was on 2026-11-18. It went well."],
    ["I wrote on 2026-11-18.", "I wrote on 2026-11-18."],
  ])("shows %s as %s", (sentence, shown) => expect(prettySentence(sentence, "en-US", "2026")).toBe(shown))

  it("keeps the hour", () => {
    const shown = prettySentence("My interview was on 2026-11-18 at 14:00.", "en-GB", "2026")
    expect(shown).toBe("My interview was on Wednesday 18 November, 14:00.")
  })
})
