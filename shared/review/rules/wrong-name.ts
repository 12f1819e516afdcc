import { isShortFor, namesIn, nearName, sameName } from "../../language/names.ts"
import { defineRule } from "../rule.ts"

/** The greeting names somebody else, or misspells who it goes to. */
export default defineRule({
  id: "wrong-name",
  level: "error",
  kinds: "all",
  sources: ["dos-and-donts"],
  yieldsTo: ["placeholder", "generic-greeting"],
  messages: ["misspelt", "somebody-else"],
  *check({ body, recipients }) {
    const addressee = body.greeting?.addressee
    const known = recipients.flatMap(({ name }) => (name ? namesIn(name).map((one) => one.name) : []))
    if (!addressee || known.length === 0) return
    const firstNames = recipients.flatMap(({ name }) => (name ? namesIn(name).slice(0, 1) : [])).map(({ name }) => name)
    for (const group of groupsIn(addressee.text)) {
      const names = namesIn(group.text)
      // "Dear team" beside a name is nobody else's name.
      if (OTHERS.test(group.text.trim())) continue
      if (names.length === 1 && names[0]!.at === 0 && firstNames.some((one) => isShortFor(names[0]!.name, one)))
        continue
      // "Dear Dana Marie": a further name beside a right one is theirs too.
      if (names.length === 0 || names.some(({ name }) => known.some((one) => sameName(name, one)))) continue
      const near = names.map((one) => ({ ...one, meant: known.find((other) => nearName(one.name, other)) }))
      const { name, at, meant } = near.find((one) => one.meant) ?? near.at(-1)!
      const start = addressee.start + group.at + at
      yield {
        message: meant ? "misspelt" : "somebody-else",
        in: "body",
        span: { start, end: start + name.length },
        params: { name, known: meant ?? known.join(", ") },
        ...(meant && { replacement: meant }),
      }
    }
  },
})

const OTHERS = /^(?:the |your )?(?:\p{Ll}+ )?(?:team|colleagues|all|everyone|staff|panel|committee|family|crew)$/iu

/** Each person greeted: "Dana and Tom", "Ms. Lee, Mr. Ito & Ann". */
function groupsIn(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/(?:(?!\s(?:and|&|\+|und|y|et)\s)[^,/])+/giu)].map((match) => ({
    text: match[0],
    at: match.index,
  }))
}
