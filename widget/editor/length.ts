/**
 * How long a message should be, in words without greeting, closing and signature.
 * @module
 */
import type { MessageKind } from "../../shared/wire/situation.ts"

export interface Liked {
  /** 0: there is no message too short. */
  fewest: number
  most: number
}

/** What readers like; null for notices, which say what they must. */
export function likedLength(kind: MessageKind): Liked | null {
  if (kind === "notice") return null
  return kind === "thank_you" ? { fewest: 30, most: 200 } : { fewest: 0, most: 150 }
}

export type Fit = "empty" | "short" | "right" | "long"

export function fitOf(words: number, { fewest, most }: Liked): Fit {
  if (words === 0) return "empty"
  if (words < fewest) return "short"
  return words > most ? "long" : "right"
}
