/**
 * English: the house's first language, and what every other one falls back to.
 * @module
 */
import type { Catalogue } from "./catalogue.ts"
import { review } from "./en/review.ts"
import { timing } from "./en/timing.ts"

/** @param locale decides the order of days and the clock: "en-US" against the rest */
export function english(locale: string): Catalogue {
  return { timing: timing(locale), review }
}
