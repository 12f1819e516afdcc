import { expect, test } from "vitest"
import { clauses } from "./clauses.ts"
import { findNames } from "./names.ts"

function names(text: string): string[] {
  return [...new Set(findNames(text, clauses(text), [], []).map((name) => name.name))]
}

test.each<[string, string[]]>([
  ["with Ananya, Greg and Wei, all back to back", ["Ananya", "Greg", "Wei"]],
  ["interviewed w sarah on mon", ["Sarah"]],
  ["I met three people on Nov 19: Aaron Feld, Luz Ortega and Kim Tran.", ["Aaron Feld", "Luz Ortega", "Kim Tran"]],
  ["the charge nurse who interviewed me (Monique)", ["Monique"]],
  ["The head, Mrs Okonkwo, said hello", ["Mrs Okonkwo"]],
  ["with miss Beatrice", ["Beatrice"]],
  ["a guy named Curtis", ["Curtis"]],
  ["with Vince, tire tech", ["Vince"]],
  ["two people, Marta and Rob", ["Marta", "Rob"]],
  ["Ron (foreman) said 1 week", ["Ron"]],
  ["interviewed with Chef Marquez", ["Chef Marquez"]],
  ["with accounting and with two managers", []],
  ["My name is Kim", []],
  ["with a human", []],
  ["with the team on Monday", []],
])("%s", (text, expected) => expect(names(text)).toEqual(expected))
