/**
 * What the gate's second opinion learns from: sentences that were judged by people, each in its case.
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import type { GateCase } from "../cases/gate.ts"

const folder = new URL("../../test/cases/", import.meta.url)

/** @returns the cases of each file, by the file's name */
export function learnedCases(): Map<string, GateCase[]> {
  const names = readdirSync(folder)
    .filter((name) => name === "gate.json" || /^gate-.*learned.*\.json$/.test(name))
    .sort()
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]))
}
