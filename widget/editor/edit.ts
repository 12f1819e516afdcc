/**
 * A change of a text, and where places of the old text lie in the new one.
 * @module
 */

/** UTF-16 offsets, half open. */
export interface Span {
  start: number
  end: number
}

/** `removed` of the old text, in whose place `inserted` units stand now. */
export interface Edit {
  removed: Span
  inserted: number
}

/** The one change that makes `after` of `before`: what lies between the beginning and the end that they share. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { removed: { start, end: before.length - tail }, inserted: after.length - tail - start }
}

/** The span in the new text; null where the change touched its inside, for then it is no longer what it was. */
export function moved(span: Span, { removed, inserted }: Edit): Span | null {
  if (removed.start >= span.end) return span
  if (removed.end > span.start) return null
  const by = inserted - (removed.end - removed.start)
  return { start: span.start + by, end: span.end + by }
}
