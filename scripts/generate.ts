/**
 * Writes what is made from the code: the index of the review's rules. With --check it writes nothing, and fails where a file is stale.
 * @module
 */
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

const generated: Record<string, () => string> = { "shared/review/rules/index.ts": rulesIndex }

const check = process.argv.includes("--check")
for (const [file, make] of Object.entries(generated)) {
  const wanted = make()
  if (read(file) === wanted) continue
  if (check) {
    console.error(`${file} is stale: run npm run generate`)
    process.exitCode = 1
  } else {
    writeFileSync(root + file, wanted)
    console.log(`wrote ${file}`)
  }
}

function read(file: string): string {
  try {
    return readFileSync(root + file, "utf8")
  } catch {
    return ""
  }
}

function rulesIndex(): string {
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
