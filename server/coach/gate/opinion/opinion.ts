/**
 * A second opinion, learned from sentences that people judged: it holds back what the rules let through by mistake, and lets
 * through what their weaker ones hold back by mistake. What the strong rules hold back stays held.
 * @module
 */
import type { Canonical } from "../canonical.ts"
import type { Facts } from "../facts.ts"
import type { Judgement } from "../judge.ts"
import { featuresOf } from "./features.ts"
import { LEARNED } from "./learned.ts"
import { scoreOf } from "./score.ts"

/**
 * Of these the opinion may be surer than the rules: they hold whatever they don't know. Every other id weighs more.
 */
const WEAK: ReadonlySet<string> = new Set([
  "act",
  "ask",
  "coach",
  "unknown",
  "practice",
  "early",
  "contact-early",
  "channel",
  "contact-channel",
  "action",
  "contact-action",
])

/** @param found whatever the rules find, in any clause */
export function isWeak(why: string, found: ReadonlySet<string>): boolean {
  return WEAK.has(why) && [...found].every((other) => WEAK.has(other))
}

/**
 * Nothing overrules these: what no case makes right, and what can't be read.
 */
export const HARD: ReadonlySet<string> = new Set([
  "date",
  "past",
  "number",
  "rules",
  "often",
  "human",
  "legal",
  "promise",
  "unfounded",
  "name",
  "language",
  "address",
  "markup",
  "unreadable",
  "script",
  "long",
  "fragment",
  "voice",
  "verdict",
  "shrug",
  "reproach",
  "games",
  "regularly",
  "visit",
  "double",
  "dissuaded",
  "around",
  "passed-over",
])

/** Whether an opinion of that score overrules what the rules hold, first and in any clause. */
export function overrules(
  score: number,
  why: string,
  found: ReadonlySet<string>,
  { sure, surer }: { sure: number; surer: number },
): boolean {
  if (isWeak(why, found)) return score < sure
  // A day of the case in a part that is not its own is another matter than a day that nobody knows.
  const first = why === "date" && found.has("known-day") ? "known-day" : why
  return score < surer && ![first, ...found].some((one) => HARD.has(one))
}

/** @returns why it is held back, or undefined where it may be shown */
export function withOpinion(read: Canonical, facts: Facts, { why, settled }: Judgement): string | undefined {
  if (settled || (why !== undefined && why !== "date" && HARD.has(why))) return why
  const { names, found } = featuresOf(read, facts)
  const score = scoreOf(names)
  if (why === undefined) return score > LEARNED.doubt ? "doubt" : undefined
  return overrules(score, why, found, LEARNED) ? undefined : why
}
