/**
 * A text in paragraphs, each in pieces that are marked or not, for the layer under the text box.
 * @module
 */
import type { Finding, Level } from "../../shared/wire/review.ts"
import { graver } from "./findings.ts"

export interface Segment {
  text: string
  /** Absent: not marked. */
  level?: Level
  /** Index of the finding that it shows. */
  finding?: number
}

export type Paragraph = Segment[]

/** Lines of `text` with the marks of `findings`, which are those of this text in any order; where two overlap, the graver one shows. */
export function paragraphs(text: string, findings: readonly (Finding | null)[]): Paragraph[] {
  const marks = flatten(findings, text.length)
  const result: Paragraph[] = []
  let at = 0
  let next = 0
  for (const line of text.split("\n")) {
    const end = at + line.length
    const segments: Paragraph = []
    let from = at
    while (next < marks.length && marks[next]!.end <= at) next++
    for (let i = next; i < marks.length && marks[i]!.start < end; i++) {
      const mark = marks[i]!
      const [start, stop] = [Math.max(mark.start, at), Math.min(mark.end, end)]
      if (start > from) segments.push({ text: text.slice(from, start) })
      segments.push({ text: text.slice(start, stop), level: mark.level, finding: mark.finding })
      from = stop
    }
    if (from < end) segments.push({ text: text.slice(from, end) })
    result.push(segments)
    at = end + 1
  }
  return result
}

interface Mark {
  start: number
  end: number
  level: Level
  finding: number
}

/** Marks that do not overlap, in order. */
function flatten(findings: readonly (Finding | null)[], length: number): Mark[] {
  const all = findings
    .flatMap((finding, index): Mark[] => {
      if (!finding || finding.start === null || finding.end === null) return []
      const [start, end] = [Math.min(finding.start, length), Math.min(finding.end, length)]
      return start < end ? [{ start, end, level: finding.level, finding: index }] : []
    })
    // The gravest first, and of equals the shorter: it says more exactly what it means.
    .sort((a, b) => graver(b.level, a.level) || a.end - a.start - (b.end - b.start))
  const kept: Mark[] = []
  for (const mark of all) {
    let pieces = [mark]
    for (const { start, end } of kept) {
      pieces = pieces.flatMap((piece) =>
        piece.end <= start || piece.start >= end
          ? [piece]
          : [
              { ...piece, end: start },
              { ...piece, start: end },
            ].filter((part) => part.start < part.end),
      )
    }
    kept.push(...pieces)
  }
  return kept.sort((a, b) => a.start - b.start)
}
