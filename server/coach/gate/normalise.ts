/**
 * Text made plain before anybody reads it: what cannot be seen goes, what only looks like a letter becomes that letter. The gate,
 * the model and the candidate then see the same text.
 * @module
 */
import unhomoglyph from "unhomoglyph"

/** Zero-width, direction, tag and other characters that show nothing; line breaks and tabs stay. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu
/** Marks laid over a letter: strokes through it, keycaps, circles, and heaps of accents. */
const OVERLAID = /[\u0334-\u0338\u20d0-\u20f0]|(?<=\p{M}\p{M})\p{M}+/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const FOREIGN = /[^\p{ASCII}\p{M}\p{N}]/u
const DASH = /[\u2010-\u2012\u2015\u2212\ufe58\ufe63\uff0d]/g
const QUOTES: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u02bc\u02b9\u02bb\u02c8\u2032\uff07`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201f\u2033\uff02]/g, '"'],
]

/** Idempotent and linear in the length of the text. */
export function normalise(text: string): string {
  if (/^[\n\x20-\x5f\x61-\x7e]*$/.test(text)) return text
  let before = text
  // One pass may uncover what the next one sees; it settles at once.
  for (let pass = 0; pass < 8; pass += 1) {
    const after = pass0(before)
    if (after === before) return after
    before = after
  }
  return before
}

function pass0(text: string): string {
  let plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replaceAll("\t", " ")
    .replace(INVISIBLE, (char) => (char === "\n" ? char : ""))
    .normalize("NFKC")
    .replace(OVERLAID, "")
    .replace(/\p{Zs}/gu, " ")
    .replace(DASH, "-")
  for (const [odd, even] of QUOTES) plain = plain.replace(odd, even)
  return plain.replace(WORD, latin)
}

/** A word of letters that look like Latin ones is that Latin word: Cyrillic "сору" is "copy". */
function latin(word: string): string {
  if (!FOREIGN.test(word)) return word
  const letters = Array.from(word, latinLetter)
  return letters.every((letter) => letter !== undefined) || /[A-Za-z]/.test(word)
    ? Array.from(word, (letter, at) => letters[at] ?? letter).join("")
    : word
}

const known = new Map<string, string | undefined>()

function latinLetter(letter: string): string | undefined {
  if (letter <= "\x7f" || /\p{Script=Latin}/u.test(letter) || /[\p{M}\p{N}]/u.test(letter)) return letter
  if (!known.has(letter)) known.set(letter, lookUp(letter))
  return known.get(letter)
}

function lookUp(letter: string): string | undefined {
  const like = unhomoglyph(letter)
  if (!/^[A-Za-z]$/.test(like)) return undefined
  // The list of look-alikes writes a capital I as l.
  return like === "l" && /\p{Lu}/u.test(letter) ? "I" : like
}
