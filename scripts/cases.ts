/**
 * npm run cases -- FILE…: scores the engine on case files, and prints each miss. What a file holds is seen from its cases.
 * @module
 */
import { readFileSync } from "node:fs"
import { type DraftCase, printDraftScore } from "./cases/drafts.ts"
import type { GateCase } from "./cases/gate.ts"
import { printSentenceScore, type SentenceCase } from "./cases/sentences.ts"
import { scoreTiming, type TimingCase } from "./cases/timing.ts"

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error("Name the case files: npm run cases -- test/cases/timing.json test/cases/chat.json")
  process.exitCode = 2
}

for (const file of files) {
  const cases: unknown[] = JSON.parse(readFileSync(file, "utf8"))
  const first = cases[0] as Record<string, unknown> | undefined
  console.log(`\n${file}`)
  if (first === undefined) console.log("  no cases")
  else if ("turns" in first) await printChat(cases)
  else if ("playbook" in first && "expect" in first) printTiming(cases as TimingCase[])
  else if ("request" in first) printDraftScore(cases as DraftCase[])
  else if ("label" in first) printSentenceScore(cases as SentenceCase[])
  else if ("verdict" in first) await printGate(cases as GateCase[])
  else console.log("  nothing here is known to be a case")
}

function printTiming(cases: TimingCase[]): void {
  const { right, total, misses } = scoreTiming(cases)
  for (const { id, field, expected, got } of misses)
    console.log(`  ${id} ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`)
  console.log(`  right: ${right} of ${total}`)
}

async function printChat(cases: unknown[]): Promise<void> {
  const { printChatScore } = await import("./cases/chat.ts")
  printChatScore(cases)
}

async function printGate(cases: GateCase[]): Promise<void> {
  const { printGateScore } = await import("./cases/gate.ts")
  printGateScore(cases)
}
