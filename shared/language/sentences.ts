/**
 * Text cut into sentences, as people type them: abbreviations go on, lines end, full stops may be missing.
 * @module
 */

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'/])(?:mr|mrs|ms|mx|dr|prof|st|rev|sgt|capt|lt|jr|sr|vs|e\.g|i\.e|no|approx|dept|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|ext|tel|asst|mgr|ph\.d|(?:b|m)\.(?:sc|com|ed|eng|tech|phil)|hons|[a-z])$/iu

/** @returns offsets, half open, without the white space around */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  const cut = (end: number) => {
    const raw = text.slice(start, end)
    const from = start + (raw.length - raw.trimStart().length)
    const to = start + raw.trimEnd().length
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n/gu)) {
    const end = match.index + match[0].length
    if (match[0] !== "\n" && match[0].startsWith(".") && goesOn(text, match.index, end)) continue
    cut(end)
  }
  cut(text.length)
  return found
}

function goesOn(text: string, at: number, end: number): boolean {
  const word = text.slice(Math.max(0, at - 12), at)
  if (end - at > 1 || !ABBREVIATION.test(word)) return false
  const next = text.slice(end, end + 3)
  // "at 2 p.m. They said": a capital behind the hour begins a new one; so does a new line.
  return !/^\n/.test(next) && !(/[ap]\.m$/iu.test(word) && /^\s+\p{Lu}/u.test(next))
}
