/**
 * Builds what browsers load into dist/: embed.js and box.js, the panel (widget/) and the demo page (demo/). Does nothing where the sources are the
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
  // A classic script for the site's one tag, and a module that it loads.
  await buildScript("embed", "iife")
  await buildScript("box", "es")
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
  buildDemo()
  writeFileSync(stamp, sources)
  return true
}

const buildPanel = () => build({ configFile: join(root, "vite.config.ts"), logLevel: "warn" })

/** One script of one file, styles inside. */
const buildScript = (name: string, format: "iife" | "es") =>
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
      // As a library the classic script is spared vite's preload helper; a module would not be minified as one.
      ...(format === "iife" && { lib: { entry: join(root, `widget/${name}.ts`), formats: [format], name: "_" } }),
      rolldownOptions: {
        input: join(root, `widget/${name}.ts`),
        // What box.ts exports is what embed.ts calls.
        preserveEntrySignatures: "strict",
        output: { format, entryFileNames: `${name}.js` },
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
