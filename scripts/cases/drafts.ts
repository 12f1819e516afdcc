/**
 * Scores the review on cases of the kind of drafts.json.
 * @module
 */
import { readFileSync } from "node:fs"
import { type ReviewInput, review } from "../../shared/review/review.ts"
import { rules } from "../../shared/review/rules/index.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { mayGo } from "../../shared/timing/may-go.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import type { ReviewRequest } from "../../shared/wire/review.ts"
import { wordsOf } from "../../shared/words/index.ts"

export interface DraftCase {
  id: string
  request: ReviewRequest
  expect: {
    kind: string
    rules: string[]
    spans: Record<string, string[]>
    replacement: Record<string, string>
    levels?: Record<string, string>
    optional?: string[]
  }
}

export interface RuleScore {
  hit: number
  missed: number
  extra: number
}

export interface DraftScore {
  drafts: number
  microF1: number
  macroF1: number
  /** Of the findings that are right, those that overlap a span where spans are given. */
  spans: number
  passOrNot: number
  kinds: number
  perRule: Record<string, RuleScore>
  misses: { id: string; what: string }[]
}

/** Errors and warnings are scored by rule and draft; hints are not. */
export function scoreDrafts(cases: readonly DraftCase[]): DraftScore {
  const perRule: Record<string, RuleScore> = {}
  const misses: DraftScore["misses"] = []
  const of = (rule: string) => (perRule[rule] ??= { hit: 0, missed: 0, extra: 0 })
  let spansRight = 0
  let spansAsked = 0
  let passRight = 0
  let kindRight = 0

  for (const { id, request, expect } of cases) {
    const result = reviewOf(request)
    const found = result.findings.filter(({ level }) => level !== "hint")
    const foundRules = new Set(found.map(({ rule }) => rule))
    const optional = new Set(expect.optional ?? [])
    for (const rule of expect.rules) {
      if (!foundRules.has(rule)) {
        of(rule).missed += 1
        misses.push({ id, what: `misses ${rule} ${JSON.stringify(expect.spans[rule] ?? [])}` })
        continue
      }
      of(rule).hit += 1
      const wanted = expect.spans[rule]
      if (!wanted) continue
      for (const finding of found.filter((one) => one.rule === rule)) {
        spansAsked += 1
        const text =
          finding.in === "subject"
            ? (request.subject ?? "")
            : finding.in === "to"
              ? (request.to?.email ?? "")
              : request.body
        const [start, end] = [finding.start ?? 0, finding.end ?? text.length]
        if (wanted.some((span) => overlaps(text, span, start, end))) spansRight += 1
        else misses.push({ id, what: `${rule} at the wrong place: ${JSON.stringify(text.slice(start, end))}` })
        const certain = expect.replacement[rule]
        if (certain !== undefined && finding.replacement !== certain)
          misses.push({ id, what: `${rule} replaced by ${JSON.stringify(finding.replacement)}, not ${certain}` })
      }
      const level = expect.levels?.[rule]
      if (level && !found.some((one) => one.rule === rule && one.level === level))
        misses.push({ id, what: `${rule} is no ${level}` })
    }
    for (const finding of found.filter(({ rule }) => !expect.rules.includes(rule) && !optional.has(rule))) {
      if (foundRules.delete(finding.rule)) of(finding.rule).extra += 1
      const text = finding.in === "subject" ? (request.subject ?? "") : request.body
      misses.push({
        id,
        what: `wrongly ${finding.rule}: ${JSON.stringify(finding.start === null ? "" : text.slice(finding.start, finding.end ?? undefined))}`,
      })
    }
    if (result.kind === expect.kind) kindRight += 1
    else misses.push({ id, what: `kind ${result.kind}, not ${expect.kind}` })
    const required = expect.rules.length > 0
    // With optional findings alone, either verdict is right.
    if (found.length > 0 === required || (!required && found.every(({ rule }) => optional.has(rule)))) passRight += 1
  }

  const sums = Object.values(perRule)
  const total = (key: keyof RuleScore) => sums.reduce((sum, score) => sum + score[key], 0)
  return {
    drafts: cases.length,
    microF1: f1({ hit: total("hit"), missed: total("missed"), extra: total("extra") }),
    macroF1: sums.reduce((sum, score) => sum + f1(score), 0) / sums.length,
    spans: spansAsked === 0 ? 1 : spansRight / spansAsked,
    passOrNot: passRight / cases.length,
    kinds: kindRight / cases.length,
    perRule,
    misses,
  }
}

export function f1({ hit, missed, extra }: RuleScore): number {
  return hit + missed + extra === 0 ? 1 : (2 * hit) / (2 * hit + missed + extra)
}

function overlaps(text: string, span: string, start: number, end: number): boolean {
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1))
    if (at < end && start < at + span.length) return true
  return false
}

function reviewOf({ now, playbook = "house", ...request }: ReviewRequest) {
  const { situation } = request
  const zone = situation?.employerTimeZone ?? situation?.timeZone ?? "UTC"
  const moment = now === undefined ? undefined : Temporal.ZonedDateTime.from(now)
  const input: ReviewInput = { ...request, today: moment?.withTimeZone(zone).toPlainDate().toString() }
  const context = moment && {
    now: moment,
    playbook: playbookOf(playbook)!,
    calendar: calendarOf(situation?.region ?? "US")!,
  }
  return review(input, {
    rules,
    words: wordsOf("en").review,
    ...(situation && context && { timingOf: (kind, person) => mayGo(situation, kind, person, context) }),
  })
}

export function printDraftScore(cases: readonly DraftCase[]): void {
  const score = scoreDrafts(cases)
  for (const { id, what } of score.misses) console.log(`  ${id} ${what}`)
  console.table(
    Object.fromEntries(
      Object.entries(score.perRule)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([rule, one]) => [rule, { ...one, F1: Number(f1(one).toFixed(2)) }]),
    ),
  )
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`
  console.log(
    `  ${score.drafts} drafts · micro-F1 ${percent(score.microF1)} · macro-F1 ${percent(score.macroF1)} · spans ${percent(score.spans)}` +
      ` · pass or not ${percent(score.passOrNot)} · kind ${percent(score.kinds)}`,
  )
}

if (import.meta.main) {
  const file = process.argv[2] ?? new URL("../../test/cases/drafts.json", import.meta.url)
  printDraftScore(JSON.parse(readFileSync(file, "utf8")))
}
