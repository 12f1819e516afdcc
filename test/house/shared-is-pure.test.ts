import { globSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"

const root = new URL("../../", import.meta.url).pathname
const files = globSync("shared/**/*.ts", { cwd: root }).filter((file) => !file.includes(".test."))

const impure = {
  "a clock": /\bDate\.now\b|new Date\(\)|Temporal\.Now\b|performance\.now/,
  chance: /Math\.random|getRandomValues|randomUUID/,
  "the environment": /\bprocess\.(?:env|argv|cwd|hrtime|platform)\b|import\.meta\.env/,
  "the network or disk": /\bfetch\(|from "node:/,
}

it.each(files)("%s reads no clock, chance, environment, network or disk", (file) => {
  const code = readFileSync(root + file, "utf8")
  for (const [what, pattern] of Object.entries(impure)) expect(code, what).not.toMatch(pattern)
})
