import { expect, test } from "vitest"
import { isAgencyAt, isRecruiterAt } from "./agencies.ts"

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each<[string, string, boolean]>([
  ["Tasman Crew put me forward for it", "Tasman Crew", true],
  ["I'm on the books with Delta Lane", "Delta Lane", true],
  ["it came through Fernbank", "Fernbank", true],
  ["Interview was with Fernbank on Monday", "Fernbank", false],
  ["I had an interview at Castle Recruitment for a consultant job", "Castle Recruitment", false],
  ["the job is at a recruitment agency, Castle Temps, and I walked in", "Castle Temps", false],
])("agency: %s", (text, firm, expected) => expect(isAgencyAt(text, span(text, firm))).toBe(expected))

test.each<[string, string, string | null, boolean]>([
  ["Dolores at Tasman Crew rang", "Dolores", "Tasman Crew", true],
  ["my agency lady Dolores rang", "Dolores", null, true],
  ["Dolores looks after me there", "Dolores", null, true],
  ["Dolores at Oakfield Farm rang", "Dolores", null, false],
])("recruiter: %s", (text, name, agency, expected) =>
  expect(isRecruiterAt(text, span(text, name), agency === null ? [] : [span(text, agency)])).toBe(expected),
)
