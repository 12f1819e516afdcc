/**
 * Markup of a sentence: emphasis and list marks are taken off, everything else is held back.
 * @module
 */
import type { GateContext } from "../gate.ts"

const FORBIDDEN =
  /<[a-z!/?]|&(?:#\w+|[a-z]+);|```|`|~~|\||^\s{0,3}#{1,6}\s|!\[|\]\(|\]\[|^\s{0,3}\[[^\]]*\]:|\{|\}|\\|\^|<|>|={2,}|_{2,}\s*$|^\s*(?:-{3,}|\*{3,})\s*$/imu
const LIST = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/u
const EMPHASIS =
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])(_{1,2})(?=\S)([^_\n]+?)(?<=\S)\3(?![\p{L}\p{N}_])/gu
const LINK = /(?<!!)\[([^\][\n]{1,80})\]\(([^()\s]{1,200})\)/gu

/** @returns the text without marks, or null where it holds what is not shown */
export function withoutMarkup(text: string, { links }: GateContext): string | null {
  const linked = text.includes("](")
    ? text.replace(LINK, (all, words: string, page: string) => (links.includes(page) ? words : all))
    : text
  if (FORBIDDEN.test(linked)) return null
  const plain = linked.replace(LIST, "").replace(EMPHASIS, "$2$4")
  return /[*_]|\n\s*\S/u.test(plain.trim()) ? null : plain.trim()
}
