import { describe, expect, test } from "vitest"
import { numbered, readIn } from "../../../test/server/gate-cases.ts"
import { bypasses } from "./bypass.ts"
import { leavesOff } from "./leaves-off.ts"

describe("giving up, and leaving out what is due", () => {
  test.each([
    [6, "If they miss their date, write it off."],
    [7, "If Doug hasn't answered by Monday, you can forget about it."],
    [9, "If Hugo didn't answer the first note, treat it as a no."],
    [10, "You don't have to sit it out until Monday; file it under lost."],
    [5, "As long as Joel's address is missing, it's fine to thank nobody."],
    [4, "Late as it is, the note may stay unwritten."],
    [21, "If gathering names is a bother, leave Leslie's question open."],
  ])("case %i holds: %s", (number, text) => {
    const { read, facts } = readIn(numbered(number), text)
    expect(leavesOff(read, facts)).toBe(true)
  })

  test.each([
    [6, "A missed date is no reason to write them off."],
    [7, "Silence so far isn't a no."],
    [9, "If the second note goes unanswered too, let it go."],
    [10, "If nothing comes by Monday, take it as a no."],
    [24, "You can write this one off with a clear conscience."],
    [21, "Don't leave Leslie's question open."],
  ])("case %i leaves: %s", (number, text) => {
    const { read, facts } = readIn(numbered(number), text)
    expect(leavesOff(read, facts)).toBe(false)
  })
})

describe("ways round", () => {
  test.each([
    [20, "If Colin is slow, go straight to the biotech."],
    [20, "If your recruiter is slow, bypass him."],
    [5, "If Joel can't be found, write to whoever runs Bayline instead."],
    [24, "When two notes failed, a phone call can settle it."],
  ])("case %i holds: %s", (number, text) => {
    const { read, facts } = readIn(numbered(number), text)
    expect(bypasses(read, facts)).toBe(true)
  })

  test.each([
    [20, "Don't go around Colin."],
    [20, "Colin can ask the client for you."],
    [17, "Whoever invited you to the interview may know Wes's own address."],
  ])("case %i leaves: %s", (number, text) => {
    const { read, facts } = readIn(numbered(number), text)
    expect(bypasses(read, facts)).toBe(false)
  })
})
