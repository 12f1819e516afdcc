import { defineRule, type KindGroup } from "../rule.ts"

/** Words at most, greeting, closing and signature aside. */
const LIMITS: Partial<Record<KindGroup, { warning: number; error: number }>> = {
  T: { warning: 200, error: 300 },
  F: { warning: 150, error: 225 },
  C: { warning: 150, error: 225 },
  R: { warning: 150, error: 225 },
}

/** A long note is skimmed: what matters in it is not read, and it costs the reader time they don't have. */
export default defineRule({
  id: "too-long",
  level: "warning",
  kinds: ["T", "F", "C", "R"],
  sources: ["onesource", "dos-and-donts", "house"],
  messages: ["shorten"],
  *check({ body, group }) {
    const limits = LIMITS[group]
    const words = body.words.length
    if (!limits || words <= limits.warning) return
    const level = words > limits.error ? "error" : "warning"
    yield { message: "shorten", in: "draft", level, params: { words, limit: limits.warning } }
  },
})
