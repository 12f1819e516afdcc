/**
 * Builds what browsers load into dist/: embed.js, the panel (widget/) and the demo page (demo/). Does nothing where the sources are the
 * ones of the last build. `--force` builds anyway.
 * @module
 */
import { createHash } from "node:crypto"
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"

const root = fileURLToPath(new URL("..", import.meta.url))
const stamp = join(root, "dist/built-from")

/** Builds into dist/ where the sources changed; true where it did. */
export async function buildAll({ force = false } = {}): Promise<boolean> {
  const sources = hashSources()
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return false
  // A test runner's NODE_ENV would make vite build for developers.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  await buildPanel()
  await buildEmbed()
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
  buildDemo()
  writeFileSync(stamp, sources)
  return true
}

const buildPanel = () => build({ configFile: join(root, "vite.config.ts"), logLevel: "warn" })

/** One classic script, styles inside. */
const buildEmbed = () =>
  build({
    configFile: false,
    root: join(root, "widget"),
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: join(root, "dist"),
      emptyOutDir: false,
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, "widget/embed.ts"),
        output: { format: "iife", entryFileNames: "embed.js" },
      },
    },
  })

/** The demo page is served as it is written. */
function buildDemo() {
  mkdirSync(join(root, "dist"), { recursive: true })
  cpSync(join(root, "widget/demo"), join(root, "dist/demo"), { recursive: true })
}

function hashSources(): string {
  const hash = createHash("sha256")
  const files = globSync(["widget/**/*", "shared/**/*.ts", "vite.config.ts", "scripts/build.ts", "package-lock.json"], {
    cwd: root,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest("hex")
}

if (import.meta.main) {
  const built = await buildAll({ force: process.argv.includes("--force") })
  console.log(built ? "built dist/" : "dist/ is up to date")
}
