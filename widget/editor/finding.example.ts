/** Findings for tests. */
import type { Finding } from "../../shared/wire/review.ts"

/** A finding of a rule; where a text and words are given, at these words. */
export function finding(rule: string, at: Partial<Finding> & { text?: string; words?: string } = {}): Finding {
  const { text, words, ...rest } = at
  const start = text !== undefined && words !== undefined ? text.indexOf(words) : null
  return {
    rule,
    level: "warning",
    id: `${rule}-1`,
    params: {},
    message: `${rule}.`,
    sources: ["house"],
    in: start === null ? "draft" : "body",
    start,
    end: start === null ? null : start + words!.length,
    replacement: null,
    ...rest,
  }
}
