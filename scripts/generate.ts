/**
 * npm run generate: writes what is made from the code. With --check it writes nothing, and fails where a file is stale.
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { playbooksPage } from "./generate/playbooks-page.ts"
import { rulesIndex } from "./generate/rules-index.ts"
import { rulesPage } from "./generate/rules-page.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/** The index first: the pages read it. */
const generated: [file: string, make: () => string | Promise<string>][] = [
  ["shared/review/rules/index.ts", () => rulesIndex(root)],
  ["docs/rules.md", () => rulesPage(root)],
  ["docs/playbooks.md", playbooksPage],
]

const check = process.argv.includes("--check")
for (const [file, make] of generated) {
  const wanted = await make()
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
