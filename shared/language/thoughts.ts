/**
 * A sentence cut into thoughts: bigger than clauses, so that who wants what by when stays together.
 * @module
 */

const CUT =
  /[;:!?]\s|\s[–—-]\s|[,.]\s(?=(?:and|so|but|though|yet|or|therefore|hence|because|only|now|can|could|please|kindly|just|let|tell|i|i'd|i'll|i'm|if|as to|bar|also|what)\b)/giu

/** Half open places of the thoughts, in order; the whole sentence where it is one. Apostrophes are to be straight. */
export function thoughtsOf(text: string): { start: number; end: number }[] {
  const cuts = [...text.matchAll(CUT)].map(({ index, 0: mark }) => index + mark.length)
  return [0, ...cuts].map((start, at) => ({ start, end: cuts[at] ?? text.length }))
}

/** A place without the white space and marks around it. */
export function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const raw = text.slice(start, end)
  return {
    start: start + (raw.length - raw.trimStart().length),
    end: start + raw.replace(/[\s.,;:!?–—-]+$/u, "").length,
  }
}
