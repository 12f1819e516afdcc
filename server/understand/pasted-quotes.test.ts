import { expect, test } from "vitest"
import { shownQuotes } from "./pasted-quotes.ts"
import { tell } from "./table.testing.ts"

const kinds = (text: string) => shownQuotes(text).map(({ kind }) => kind)

test.each([
  'Found this online: "Dear Ms. Ford, thank you for meeting me on Monday about the porter job." Any good?',
  "What shall I type? Like 'I met Bob at Acme on Tuesday at 3'?",
  "Our tutor gave us a sample, 'Thank you for your time on Friday at Acme, Mrs Reed.'",
  '"Thank you for seeing me on Monday, Mr Hale" is that how people start? It isn\'t mine.',
  'A blog said "I interviewed on Monday and wrote to Mr Hale on Tuesday", does that work?',
])("an example sets nothing: %s", (text) => {
  expect(kinds(text)).toEqual(["example"])
  const { timeZone: _, ...facts } = tell(text).situation
  expect(facts).toEqual({})
})

test.each([
  "\"Night porter, Grand Hotel. Interviews Friday. Contact: Lorna.\" That's the advert. I've applied.",
  "The posting on the notice board: 'Cleaner wanted, interviews on Friday with Lorna Reed'",
])("an advert sets nothing: %s", (text) => {
  expect(kinds(text)).toEqual(["ad"])
  expect(tell(text).situation.interviews).toBeUndefined()
})

test.each([
  'She said something like "we will decide by Friday" and left.',
  'Bob wrote "we are still seeing people, I will call you by Friday".',
  "I'd write something like 'thank you for the talk on Friday about the oven'",
  "He was like 'come back on Friday at ten'",
])("speech and own drafts are not shown: %s", (text) => expect(kinds(text)).toEqual([]))
