import { expect, test } from "vitest"
import { findEntities } from "./entities.ts"

function entities(text: string): string[] {
  return findEntities(text, [], []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test.each<[string, string[]]>([
  ["Had mine with Nomvula Zwane, Umlazi Tiling.", ["person: Nomvula Zwane", "firm: Umlazi Tiling"]],
  ["Ms Achieng from Kisumu Pumps asked for papers", ["person: Achieng", "firm: Kisumu Pumps"]],
  ["seen by Alhaji Musa Garba of Zaria Looms", ["person: Musa Garba", "firm: Zaria Looms"]],
  ["it was with Zbyn Orlak at Teasel & Moor", ["person: Zbyn Orlak", "firm: Teasel & Moor"]],
  ["the night controller (Yusuf) rang", ["person: Yusuf"]],
  ["They've got Brinmoor waiting, said the boss, Xanti", ["person: Xanti"]],
  ["My flatmate Jarrah had one too", []],
  ["I was trained at Oldcastle Motors for years", []],
  ["The Store Manager was kind", []],
])("%s", (text, expected) => expect(entities(text)).toEqual(expected))
