/**
 * What the browser and the server found, as one list.
 * @module
 */
import type { Finding, Level } from "../../shared/wire/review.ts"
import { type Edit, moved } from "./edit.ts"

/** The draft's two texts. */
export interface Texts {
  subject: string
  body: string
}

/** Rules that need the calendar, the clock's playbook or a dictionary; about these the server's word counts, about all others ours. */
const serverOnly: readonly string[] = ["not-welcome", "too-soon", "one-too-many", "spelling", "grammar"]

/** Those of them that say whether a message may go at all: no matter of taste. */
const timing: readonly string[] = serverOnly.slice(0, 3)

/** Both lists as one, in the order of their places. `local` is null where the rules could not be loaded; the server knows them too. */
export function merge(local: readonly Finding[] | null, server: readonly Finding[]): Finding[] {
  const ours = (local ?? []).filter(({ rule }) => !serverOnly.includes(rule))
  const theirs = local ? server.filter(({ rule }) => serverOnly.includes(rule)) : server
  return [...ours, ...theirs].sort(byPlace)
}

const places = ["to", "subject", "body", "draft"] as const

const byPlace = (a: Finding, b: Finding) =>
  places.indexOf(a.in) - places.indexOf(b.in) || (a.start ?? Number.MAX_VALUE) - (b.start ?? Number.MAX_VALUE)

/** The findings after a change of one text; what the change touched is gone until the next review. */
export function shift(findings: readonly Finding[], field: keyof Texts, edit: Edit): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.in !== field || finding.start === null || finding.end === null) return [finding]
    const span = moved({ start: finding.start, end: finding.end }, edit)
    return span ? [{ ...finding, ...span }] : []
  })
}

/** What a finding says of which words; stays the same over reviews, so that what was ignored stays ignored. */
export function keyOf(finding: Finding, texts: Texts): string {
  return `${finding.rule} ${finding.in} ${wordsOf(finding, texts).toLowerCase()}`
}

/** The words a finding points at; empty where it means the whole. */
export function wordsOf({ in: where, start, end }: Finding, texts: Texts): string {
  if ((where !== "subject" && where !== "body") || start === null || end === null) return ""
  return texts[where].slice(start, end)
}

/** False for what forbids the message, whoever says so. */
export const mayIgnore = ({ rule }: Finding): boolean => !timing.includes(rule)

export type Counts = Record<Level, number>

export function count(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, hint: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

const gravity: readonly Level[] = ["hint", "warning", "error"]

/** Positive where `a` is graver than `b`. */
export const graver = (a: Level, b: Level) => gravity.indexOf(a) - gravity.indexOf(b)
