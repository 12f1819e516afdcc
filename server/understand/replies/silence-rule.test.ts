import { expect, test } from "vitest"
import { tell } from "../table.testing.ts"

const MET = "Interviewed Wednesday with Sal. "

test.each([
  "If you don't hear in two weeks it's a no, she told me.",
  "He said no news means no.",
  "If I don't hear back within a week I wasn't selected",
  "They told us if we're not contacted by Friday we were unsuccessful.",
  "Assume it's a no unless we call you, she said.",
  "She said consider yourself rejected if you've heard nothing by the 30th.",
  "only the successful candidates get a call, the rest is a no",
  "the lady said when nobody rings in two weeks I didn't get it",
  "silence means they went with someone else, so the guy told me",
  "Unless I get an email by the 1st, I have not been selected, per the recruiter",
])("what silence would mean is no answer: %s", (text) => {
  const { situation } = tell(MET + text)
  expect(situation.replies).toBeUndefined()
  expect(situation.messages).toBeUndefined()
})

test.each([
  "It's a no, she emailed on Monday.",
  "They said if I don't hear by Friday it's a no, but they emailed today and it's a no.",
  "Got a call yesterday, I wasn't selected",
  "They rejected me this morning. If I don't hear more, what then?",
  "They went with someone else, no news beyond that",
  "I was not selected, no reason given",
  "Unfortunately they said no when I called",
  "She rang yesterday and said it's a no because nobody answered for my references",
  "Turned down by email, only the successful ones get a call",
  "He texted: if you didn't hear from HR yet, it's a no, sorry",
])("a no that has come stays one: %s", (text) => {
  expect(tell(MET + text).situation.replies?.[0]?.kind).toBe("rejection")
})
