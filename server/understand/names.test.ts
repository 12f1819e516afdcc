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
  ["Timmy and Christine from billing sat in", ["Timmy", "Christine"]],
  ["two people, Marta and Rob", ["Marta", "Rob"]],
  ["Ron (foreman) said 1 week", ["Ron"]],
  ["interviewed with Chef Marquez", ["Chef Marquez"]],
  ["with accounting and with two managers", []],
  ["My name is Kim", []],
  ["with a human", []],
  ["with the team on Monday", []],
  ["i interviewed nov 19 with jane doe", ["Jane Doe"]],
  ["with dr. ngozi okonjo-iweala on nov 19", ["Dr. Ngozi Okonjo-Iweala"]],
  ["I interviewed with BOB on Nov 19", ["Bob"]],
  ["I interviewed with May Summers on Nov 19", ["May Summers"]],
  ["with Nguyễn Văn An and 李伟", ["Nguyễn Văn An", "李伟"]],
  ["My interviewer was Mr. Friday.", ["Mr. Friday"]],
  ["Hello Madam, I spoke with Sir.", []],
  ["with Joe Park, joe.park@zeta.io", ["Joe Park"]],
  ["Lisa Ray ran it. Shaz Lambert took my interview.", ["Lisa Ray", "Shaz Lambert"]],
  ["with the head librarian, Mrs. Agatha Finch", ["Mrs. Agatha Finch"]],
  ["I asked ChatGPT. You're useless", []],
  ["Half an hour in front of it was, Gwen and Tomasz", ["Gwen", "Tomasz"]],
  ["those were Oswin's parting words", ["Oswin"]],
  ["My cousin Rita drove me; at Paris Fashions the boss is one called Yusuf", ["Yusuf"]],
  ["with Ward Manager Ruth Bell", ["Ruth Bell"]],
  ["Two questions, no names caught, on Friday with staff", []],
  ["met Joost de Wit", ["Joost de Wit"]],
  ["My name is Rosa Diaz. Talked with Greg. Thanks, Rosa", ["Greg"]],
])("%s", (text, expected) => expect(names(text)).toEqual(expected))
