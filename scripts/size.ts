/**
 * Prints what a visitor's browser loads, in bytes: raw, gzip, brotli 11. The total is what it loads until the coach is usable; what comes
 * later, with the editor, is listed below it. Exits with 1 over the budget.
 * @module
 */
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { buildAll } from "./build.ts"

/** Brotli bytes. */
const budget = { "embed.js": 1_400, total: 36_500 }

interface Size {
  name: string
  raw: number
  gzip: number
  brotli: number
}

/** The sizes of what is in dist/: the launcher's script first, all that is loaded up front, its sum, what is loaded when it is wanted. */
export function sizes(): Size[] {
  const dist = fileURLToPath(new URL("../dist", import.meta.url))
  const page = readFileSync(join(dist, "widget/index.html"), "utf8")
  const assets = globSync("widget/assets/*", { cwd: dist }).sort()
  const first = assets.filter((name) => page.includes(basename(name)))
  const sizeOf = (name: string): Size => {
    const bytes = readFileSync(join(dist, name))
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) }
  }
  const upFront = ["embed.js", "box.js", "widget/index.html", ...first].map(sizeOf)
  const sum = (of: "raw" | "gzip" | "brotli") => upFront.reduce((total, size) => total + size[of], 0)
  const total = { name: "total", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") }
  return [...upFront, total, ...assets.filter((name) => !first.includes(name)).map(sizeOf)]
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
