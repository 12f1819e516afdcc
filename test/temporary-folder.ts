/**
 * Gives a test run a folder of its own for what its tests write to the temporary folder, and removes it with everything in it at the end.
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Before all tests; what it returns runs after them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "afterword-tests-"))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
