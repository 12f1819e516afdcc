/**
 * Text as people type it made into text the readers can read, with a way back to the original offsets.
 * @module
 */
import { respell } from "./spelling.ts"

export interface Normal {
  /** Plain quotes, no invisible characters, the words that matter spelt right. */
  text: string
  /** The original span of a span of `text`: UTF-16 offsets, half open. */
  original(start: number, end: number): { start: number; end: number }
}

const TOKEN = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[^\p{L}\p{N}]/gu
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/

const PLAIN: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u0060": "'",
  "\u00b4": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u00a0": " ",
  "\u2007": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2026": "...",
}

/** Cleans a text and keeps a map to the original. Linear in its length. */
export function normalise(source: string): Normal {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (piece: string, start: number, end: number, exact: boolean): void => {
    out.push(piece)
    for (let i = 0; i < piece.length; i++) {
      starts.push(exact ? start + i : start)
      ends.push(exact ? start + i + 1 : end)
    }
  }
  let last = ""
  let run = 0
  const visible = withoutInvisible(source)
  for (const match of visible.text.matchAll(TOKEN)) {
    const token = match[0]
    const start = visible.at[match.index]!
    const end = visible.at[match.index + token.length - 1]! + 1
    const plain = Object.hasOwn(PLAIN, token) ? PLAIN[token]! : token.replace(/’/g, "'")
    // Long runs of blanks or of one mark mean no more than short ones.
    if (!/^[\p{L}\p{N}]/u.test(plain)) {
      run = plain === last ? run + 1 : 1
      last = plain
      if (run > 3) continue
    } else last = ""
    const respelt = /^\p{L}/u.test(plain)
      ? respell(plain, visible.text, match.index, match.index + token.length)
      : plain
    put(respelt, start, end, respelt.length === end - start)
  }
  return {
    text: out.join(""),
    original(start, end) {
      if (end <= start) return { start: starts[start] ?? source.length, end: starts[start] ?? source.length }
      return { start: starts[start]!, end: ends[end - 1]! }
    },
  }
}

/** Zero-width and direction marks may stand inside a word: they go before words are cut. */
function withoutInvisible(source: string): { text: string; at: number[] } {
  let text = ""
  const at: number[] = []
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (INVISIBLE.test(char)) continue
    text += char
    at.push(i)
  }
  return { text, at }
}
