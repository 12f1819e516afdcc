import { expect, test } from "vitest"
import { findFirms } from "./firms.ts"

function firms(text: string): string[] {
  return findFirms(text).map(({ start, end }) => text.slice(start, end))
}

test.each<[string, string[]]>([
  ["I was at the interview for welder in Tarnside Fabrications.", ["Tarnside Fabrications"]],
  ["Saw Marek Dudek of Dudek Joinery for bench joiner", ["Dudek Joinery"]],
  ["The vacancy: estates surveyor. The outfit: Beale Hatton LLP.", ["Beale Hatton LLP"]],
  ["Brook Catering need an event chef", ["Brook Catering"]],
  ["Had an interview with Marley's today", ["Marley's"]],
  ["Had an interview with Cobblers on Monday. Spoke to a Ray Dunn.", ["Cobblers"]],
  ["Interviewed at The Brass Kettle and Dr Lowe said Friday", ["The Brass Kettle"]],
  ["Porter job with Hadley Glass on Monday", ["Hadley Glass"]],
  ["I had an interview with Amazon on Nov 19", ["Amazon"]],
  ["i interviewed at acme on nov 16", ["acme"]],
  ["i interviewed at reception on nov 16", []],
  ["with denise carver at mercy point hospital", ["mercy point hospital"]],
  ["the head of kitchen at a local vet clinic", []],
  ["with Omar Haddad & Lucy Brandt on Monday", []],
  ["The gaffer, Big Dave, showed me round.", []],
  ["Interviewed with Bettina on Nov 20.", []],
  ["I work at Target and my interview was in Boston", []],
  ["We met on Zoom", []],
])("%s", (text, expected) => expect(firms(text)).toEqual(expected))
