/**
 * The catalogue for a reader's locale; English where a language has none.
 * @module
 */
import type { Catalogue } from "./catalogue.ts"
import { english } from "./en.ts"

const languages: Record<string, (locale: string) => Catalogue> = { en: english }
const made = new Map<string, Catalogue>()

/** @param locale BCP 47, such as "en-US"; one that cannot be read gets English. */
export function wordsOf(locale = "en"): Catalogue {
  const tag = Intl.DateTimeFormat.supportedLocalesOf(safe(locale))[0] ?? "en"
  const held = made.get(tag)
  if (held) return held
  const make = languages[tag.split("-")[0] ?? "en"]
  // Another language reads English in the neutral, day-first form.
  const catalogue = make ? make(tag) : english("en")
  made.set(tag, catalogue)
  return catalogue
}

function safe(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en"
  } catch {
    return "en"
  }
}
