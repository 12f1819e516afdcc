import { defineRule } from "../rule.ts"
import type { Body } from "../text.ts"

/** Runs of this many words are compared. */
const RUN = 3
/** Jaccard similarity from which two notes are one: five words changed in fifty, or a third of the text. */
const ALIKE = 0.5
/** Or the share of the shorter note that the longer one holds. */
const CONTAINED = 0.8

/** Interviewers compare notes: two of the same text tell both readers that neither was written for them. */
export default defineRule({
  id: "copied-note",
  level: "error",
  kinds: ["T"],
  sources: ["dos-and-donts"],
  messages: ["same"],
  *check({ body, others }) {
    const own = runsOf(body)
    if (others.some((other) => isCopy(own, runsOf(other)))) yield { message: "same", in: "draft" }
  },
})

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((run) => b.has(run)).length
  if (shared === 0) return false
  return shared / (a.size + b.size - shared) >= ALIKE || shared / Math.min(a.size, b.size) >= CONTAINED
}

/** The runs of words of what stands between greeting and closing; a note of a few words is one run. */
function runsOf({ words }: Body): Set<string> {
  const plain = words.map(({ text }) => text.toLowerCase().replace(/’/gu, "'"))
  if (plain.length < RUN) return new Set(plain.length > 0 ? [plain.join(" ")] : [])
  return new Set(plain.slice(RUN - 1).map((_, index) => plain.slice(index, index + RUN).join(" ")))
}
