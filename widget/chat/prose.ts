/**
 * The coach's text as it may be shown: paragraphs, lists, emphasis, links to pages that are named. All else is text, as it stands.
 * A library for markdown is 14 KB and more, and the most of it would have to be forbidden.
 * @module
 */
export interface Span {
  text: string
  as?: "strong" | "em"
  href?: string
}
export type Block = { type: "p"; spans: Span[] } | { type: "ul" | "ol"; items: Span[][] }

const ITEM = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)])\s+/
// A letter next to a mark, so that "2 * 3 * 4" and "snake_case_name" stay as they are.
const MARKED =
  /\*\*(?=\S)([^*\n]+?\S|\S)\*\*|(?<![\w*])([*_])(?=\S)([^*_\n]+?\S|\S)\2(?![\w*])|\[([^[\]\n]+)\]\(([^()\s]+)\)/g

/** @param links pages that may be linked to; every other link shows its label alone */
export function prose(text: string, links: readonly string[] = []): Block[] {
  const blocks: Block[] = []
  let parted = true
  for (const line of text.split("\n")) {
    if (!line.trim()) {
      parted = true
      continue
    }
    const item = ITEM.exec(line)
    const spans = spansOf(line.slice(item?.[0].length ?? 0), links)
    const type = item ? (item[1] ? "ol" : "ul") : "p"
    const last = blocks.at(-1)
    // A list goes on over an empty line, a paragraph does not.
    if (type === "p") {
      if (last?.type === "p" && !parted) last.spans.push({ text: " " }, ...spans)
      else blocks.push({ type, spans })
    } else if (last?.type === type) last.items.push(spans)
    else blocks.push({ type, items: [spans] })
    parted = false
  }
  return blocks
}

function spansOf(line: string, links: readonly string[]): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of line.matchAll(MARKED)) {
    const [whole, strong, , em, label, href] = match
    if (match.index > at) spans.push({ text: line.slice(at, match.index) })
    at = match.index + whole.length
    if (label !== undefined) spans.push(links.includes(href!) ? { text: label, href: href! } : { text: label })
    else spans.push(strong !== undefined ? { text: strong, as: "strong" } : { text: em!, as: "em" })
  }
  if (at < line.length) spans.push({ text: line.slice(at) })
  return spans
}
