import { expect, test } from "vitest"
import { isEdit } from "./edits.ts"

test.each([
  "warmer",
  "simpler please",
  "make it shorter",
  "less stiff",
  "a bit more formal",
  "shorter and friendlier",
  "too long",
  "add that I can start Monday",
  "much nicer",
  "again",
])("asks for another draft: %s", (text) => expect(isEdit(text)).toBe(true))
test.each([
  "cleaner",
  "teacher",
  "make-up artist",
  "butcher",
  "night porter",
  "pipe fitter",
  "writer",
  "shop keeper",
  "baker",
  "crew member",
  "makeup artist",
])("names a job: %s", (text) => expect(isEdit(text)).toBe(false))
