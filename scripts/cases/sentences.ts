/**
 * Scores single rules on sentences that must or must not be found, set into a letter of their own: far denser than whole drafts.
 * Of the classes `interest` and `ask` a `bad` sentence is one that shows interest, or asks.
 * @module
 */
import { review } from "../../shared/review/review.ts"
import { rules } from "../../shared/review/rules/index.ts"
import type { MessageKind } from "../../shared/wire/situation.ts"
import { wordsOf } from "../../shared/words/index.ts"

export interface SentenceCase {
  rule: string
  label: "bad" | "good"
  text: string
  kind?: MessageKind
  /** The words at fault; absent where a whole note lacks something. */
  span?: string
}

interface Score {
  found: number
  missed: number
  passed: number
  alarms: number
}

/** The rule that falls silent where a class is there. */
const ABSENT: Record<string, string> = { interest: "no-interest", ask: "no-ask" }
const words = wordsOf("en").review

export function printSentenceScore(cases: readonly SentenceCase[]): void {
  const scores = new Map<string, Score>()
  for (const one of cases) {
    const score = scores.get(one.rule) ?? { found: 0, missed: 0, passed: 0, alarms: 0 }
    scores.set(one.rule, score)
    const found = isFound(one)
    if (one.label === "bad") score[found ? "found" : "missed"]++
    else score[found ? "alarms" : "passed"]++
  }
  console.table(
    Object.fromEntries(
      [...scores].map(([rule, { found, missed, passed, alarms }]) => [
        rule,
        {
          recall: percent(found, missed),
          "good passed": percent(passed, alarms),
          of: found + missed + passed + alarms,
        },
      ]),
    ),
  )
}

function isFound({ rule, text, kind = "thank_you" }: SentenceCase): boolean {
  const whole = text.includes("\n")
  const body = whole ? text : `Dear Ms. Tan,\n\n${text}\n\nKind regards,\nJo Park`
  const absent = ABSENT[rule]
  const { findings } = review({ body, kind: rule === "ask" ? "follow_up" : kind }, { rules, words })
  if (absent !== undefined) return findings.every((finding) => finding.rule !== absent)
  const [start, end] = [body.indexOf(text), body.indexOf(text) + text.length]
  return findings.some(
    (finding) => finding.rule === rule && (finding.start === null || (finding.start < end && finding.end! > start)),
  )
}

const percent = (part: number, rest: number): string => `${((100 * part) / Math.max(1, part + rest)).toFixed(0)} %`
