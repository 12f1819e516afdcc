/**
 * Prints what a visitor's browser loads until the coach is usable, in bytes: raw, gzip, brotli 11. Exits with 1 over the budget.
 * @module
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { buildAll } from "./build.ts"

/** Brotli bytes. */
const budget = { "embed.js": 1_400, total: 36_000 }

interface Size {
  name: string
  raw: number
  gzip: number
  brotli: number
}

/** The sizes of what is in dist/, the launcher's script first, with their sum at the end. */
export function sizes(): Size[] {
  const dist = fileURLToPath(new URL("../dist", import.meta.url))
  const files = ["embed.js", "box.js", "widget/index.html", ...globSync("widget/assets/*", { cwd: dist }).sort()]
  const each = files.map((name): Size => {
    const bytes = readFileSync(join(dist, name))
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) }
  })
  const sum = (of: "raw" | "gzip" | "brotli") => each.reduce((total, size) => total + size[of], 0)
  return [...each, { name: "total", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") }]
}

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length

if (import.meta.main) {
  await buildAll()
  const all = sizes()
  console.table(Object.fromEntries(all.map(({ name, ...rest }) => [name, rest])))
  for (const [name, limit] of Object.entries(budget)) {
    const { brotli } = all.find((size) => size.name === name)!
    if (brotli <= limit) continue
    console.error(`${name}: ${brotli} bytes are over the budget of ${limit}`)
    process.exitCode = 1
  }
}
