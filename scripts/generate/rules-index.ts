/**
 * The index of the review's rules, from the files of their folder.
 * @module
 */
import { globSync } from "node:fs"
import { basename } from "node:path"

/** @param root the project's folder, with a slash at its end */
export function rulesIndex(root: string): string {
  // A rule is one once it has examples.
  const ids = globSync("shared/review/rules/*.cases.ts", { cwd: root })
    .map((file) => basename(file, ".cases.ts"))
    .sort()
  const name = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const imports = ids.map((id) => `import ${name(id)} from "./${id}.ts"`).join("\n")
  const list = ids.map((id) => `  ${name(id)},`).join("\n")
  return `/**
 * Every rule of the review. Made by \`npm run generate\` from the files of this folder; do not edit.
 * @module
 */
import type { Rule } from "../rule.ts"
${imports}

export const rules: readonly Rule[] = [
${list}
]
`
}
