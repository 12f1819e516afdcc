/**
 * Whether a word is one of the vocabulary's, inflected or not.
 * @module
 */
import { VERBS } from "./verbs.words.ts"
import { VOCABULARY } from "./vocabulary.words.ts"

const WORDS = new Set([...VOCABULARY.split(/\s+/), ...VERBS])
const IRREGULAR = new Set(
  `am is are was were been being has had does did done goes went gone wrote written said told met sent came given gave got gotten
   knew known took taken saw seen spoke spoken thought left felt kept held let lost made meant paid read ran sat slept spent stood
   taught understood won chose chosen began begun brought bought built caught drew drawn fell fallen forgot forgotten found heard
   led put rose risen set shown shut sought stuck swept threw thrown wore woken woke better best worse worst less least more most
   further mine yours hers ours theirs people men women children lives leaves ties lies dies i ok okay its it's o'clock etc vs`.split(
    /\s+/,
  ),
)
const seen = new Map<string, boolean>()
const MOST = 20_000

/** @param word in small letters */
export function isKnownWord(word: string): boolean {
  const known = seen.get(word)
  if (known !== undefined) return known
  if (seen.size >= MOST) seen.clear()
  const found = look(word)
  seen.set(word, found)
  return found
}

function look(word: string): boolean {
  if (WORDS.has(word) || IRREGULAR.has(word)) return true
  if (word.includes("-")) return word.split("-").every((part) => part === "" || look(part))
  if (word.endsWith("'s") || word.endsWith("s'")) return look(word.replace(/'s$|'$/, ""))
  return stems(word).some((stem) => stem.length > 2 && (WORDS.has(stem) || stems(stem).some((root) => WORDS.has(root))))
}

function stems(word: string): string[] {
  const found: string[] = []
  const cut = (ending: string, ...instead: string[]): void => {
    if (!word.endsWith(ending)) return
    const stem = word.slice(0, -ending.length)
    for (const end of instead) found.push(stem + end)
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
  }
  cut("s", "")
  cut("es", "")
  cut("ies", "y")
  cut("ed", "", "e")
  cut("ied", "y")
  cut("ing", "", "e")
  cut("er", "", "e")
  cut("ers", "", "e")
  cut("ier", "y")
  cut("est", "", "e")
  cut("iest", "y")
  cut("ly", "", "le", "e")
  cut("ily", "y")
  cut("ness", "")
  cut("iness", "y")
  cut("ful", "")
  cut("less", "")
  for (const before of ["un", "re", "over", "non"])
    if (word.startsWith(before) && word.length > before.length + 3) found.push(word.slice(before.length))
  return found
}
