/**
 * npm run new-rule -- ID: the two files a new rule of the review begins with, and its place in the index.
 * @module
 */
import { existsSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const id = process.argv[2] ?? ""
const folder = fileURLToPath(new URL("../shared/review/rules/", import.meta.url))

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  fail("Name the thing that is flagged, in lower case: npm run new-rule -- weak-subject")
if (existsSync(`${folder}${id}.ts`)) fail(`There is a rule ${id} already.`)

writeFileSync(
  `${folder}${id}.ts`,
  `import { defineRule } from "../rule.ts"

/** Why this hurts the candidate, in a sentence. */
export default defineRule({
  id: "${id}",
  level: "warning",
  kinds: "all",
  sources: ["house"],
  messages: ["found"],
  *check({ body }) {
    for (const { text, start, end } of body.sentences)
      if (/\\bTODO\\b/u.test(text)) yield { message: "found", in: "body", span: { start, end } }
  },
})
`,
)
writeFileSync(
  `${folder}${id}.cases.ts`,
  `import { cases } from "../rule.ts"

/** At least four bad and four good; [[…]] is what is pointed at. Good ones that a keyword would flag are worth most. */
export default cases({
  bad: [{ body: "Dear Ann,\\n\\n[[TODO]]\\n\\nBest,\\nSam" }],
  good: ["Dear Ann,\\n\\nThank you for Tuesday.\\n\\nBest,\\nSam"],
})
`,
)
console.log(`shared/review/rules/${id}.ts and ${id}.cases.ts are there.
Next: its texts in shared/words/en/review.ts ("${id}": { found: () => "…" }), then npm run generate and npm run unit.`)

function fail(why: string): never {
  console.error(why)
  process.exit(1)
}
