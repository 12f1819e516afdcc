/**
 * Names of several words that everybody knows: "Pets at Home", "Mitre 10", "Ruby Tuesday". A day, a number or a preposition inside is part of it.
 * @module
 */
import type { Span } from "./claims.ts"
import { FIRM_NOUN, KNOWN_FIRMS } from "./firms.words.ts"

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "'?")

const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}@'-])(?:${[...KNOWN_FIRMS]
    .filter((name) => /[ &\d]/.test(name) && name.length > 3)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
)

/** All such names, in order: with a capital, or in small letters behind "at", "for", "with". */
export function knownPhrases(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(PHRASES)) {
    const words = match[0].split(" ")
    const capitals = words.every(
      (word) => !/^\p{Ll}/u.test(word) || /^(?:at|of|and|in|the|for|n|a|by|but|fil)$/.test(word),
    )
    // "Harbor Freight Forwarding" is another.
    const next = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(match.index + match[0].length))?.[1]
    if (next !== undefined && (FIRM_NOUN.test(next) || /ing$/.test(next))) continue
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (
      !(capitals && /\p{Lu}|\d/u.test(match[0])) &&
      !(/\b(?:at|for|from|w\/?|with|by) (?:the )?$/i.test(before) && /^[\p{Ll}\P{L}]+$/u.test(match[0]))
    )
      continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
