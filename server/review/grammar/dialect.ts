/**
 * The English that a reader of a region expects.
 * @module
 */
import type { GrammarRequest } from "./lint.ts"

const byCountry: Record<string, GrammarRequest["dialects"]> = {
  US: ["American"],
  GB: ["British"],
  IE: ["British"],
  AU: ["Australian"],
  NZ: ["Australian"],
  CA: ["Canadian"],
  IN: ["Indian"],
}

/** Where the region is not told, or has no English of its own, either of the big two is right. */
const EITHER: GrammarRequest["dialects"] = ["American", "British"]

/** @param region ISO 3166, such as "US-NY" */
export function dialectsOf(region: string | undefined): GrammarRequest["dialects"] {
  return byCountry[region?.slice(0, 2).toUpperCase() ?? ""] ?? EITHER
}
