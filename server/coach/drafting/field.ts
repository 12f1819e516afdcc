/**
 * The name of what is asked for before a draft is written: "draft.topic".
 * @module
 */
import type { DraftQuestion } from "../../store/drafting.ts"

export const FIELD = "draft."

/** "draft.topic" → "topic"; null for any other field. */
export function questionOf(field: string | null): DraftQuestion | null {
  const name = field?.startsWith(FIELD) ? field.slice(FIELD.length) : ""
  return name === "topic" || name === "value" || name === "answer" || name === "name" ? name : null
}
