/**
 * All matches of a regexp that is kept and used again and again. `matchAll` copies the regexp for each text, and most match nothing.
 * @module
 */

import { mayMatch } from "../prefilter.ts"

const NONE: readonly RegExpExecArray[] = []

/** The same as `[...text.matchAll(re)]`. @param re global */
export function matchesOf(text: string, re: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(re, text)) return NONE
  re.lastIndex = 0
  let match = re.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = re.exec(text)) {
    found.push(match)
    // An empty match would be found for ever.
    if (match[0] === "") re.lastIndex += re.unicode && (text.codePointAt(re.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  re.lastIndex = 0
  return found
}
