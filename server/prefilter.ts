/**
 * Tells of a regexp, before it runs, that it cannot match a text: every match has words in it that can be read off the pattern, and the
 * text lacks even their pairs of letters. Long lists of regexps are run over each message and each sentence, and hardly one matches; each
 * costs its way through the text, and its code a place in the processor's cache.
 * @module
 */

/**
 * Words one of which a match must hold, each as the places of its pairs of characters in a text's set of pairs, with `END` behind it.
 * Null where nothing can be told.
 */
type Need = Uint16Array | null

const END = 0xffff

const needs = new WeakMap<RegExp, Need>()
const pairs = new Int32Array(32)
let known: string | undefined

/** False only where the regexp has no match in the text. */
export function mayMatch(re: RegExp, text: string): boolean {
  let need = needs.get(re)
  if (need === undefined) {
    need = needOf(re)
    needs.set(re, need)
  }
  if (need === null) return true
  if (text !== known) {
    takePairs(text)
    known = text
  }
  let has = true
  for (let at = 0; at < need.length; at += 1) {
    const pair = need[at]!
    if (pair !== END) has &&= (pairs[pair >> 5]! & (1 << (pair & 31))) !== 0
    else if (has) return true
    else has = true
  }
  return false
}

function takePairs(text: string): void {
  pairs.fill(0)
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // To a regexp that minds no capitals the long s and the kelvin are letters like others.
    if (code === 0x17f || code === 0x212a) {
      pairs.fill(-1)
      return
    }
    const kind = kindOf(code)
    pairs[before]! |= 1 << kind
    before = kind
  }
}

/** 32 kinds of characters: letters whatever their case, digits, and what stands between and inside words. */
function kindOf(code: number): number {
  const small = code | 32
  if (small >= 97 && small <= 122 && code < 128) return small - 96
  if (code >= 48 && code <= 57) return 27
  if (code === 39) return 28
  if (code === 32) return 29
  if (code === 45) return 30
  return code < 128 ? 31 : 0
}

function needOf(re: RegExp): Need {
  if (re.unicodeSets) return null
  const words = new Pattern(re.source).needed()
  return words && Uint16Array.from(words.flatMap((word) => [...pairsOf(word), END]))
}

const pairsOf = (word: string): number[] => Array.from(word.slice(1), (_, at) => placeOf(word[at]!, word[at + 1]!))

const placeOf = (first: string, second: string): number =>
  (kindOf(first.charCodeAt(0)) << 5) | kindOf(second.charCodeAt(0))

/** Words one of which each match holds; null where there may be none. */
type Words = readonly string[] | null

/** More make the look-up as dear as the regexp. */
const MOST_WORDS = 400
/** A word this long is rare enough. */
const LONG = 4
const PLAIN = /[A-Za-z0-9' -]/
const ESCAPE = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|.)/sy
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y
const GROUP = /\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z]*(?:-[a-z]*)?:))?/y

/** The source of a regexp, read once from left to right. */
class Pattern {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  needed(): Words {
    return this.#choice()
  }

  #choice(): Words {
    let words: string[] | null = []
    for (;;) {
      const branch = this.#sequence()
      words = words && branch && [...words, ...branch]
      if (this.#source[this.#at] !== "|") return words && words.length <= MOST_WORDS ? [...new Set(words)] : null
      this.#at += 1
    }
  }

  #sequence(): Words {
    let best: Words = null
    let run = ""
    const endRun = () => {
      if (run.length > 1) best = better(best, [run])
      run = ""
    }
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at]!)) {
      const group = this.#take(GROUP)
      if (group !== undefined) {
        const inner = this.#choice()
        this.#at += 1
        const atLeast = this.#atLeast()
        const looks = /^\(\?<?[=!]$/.test(group)
        if (!looks) endRun()
        if (atLeast > 0 && !group.endsWith("!")) best = better(best, inner)
        continue
      }
      const letter = this.#letter()
      if (letter === null) continue
      const atLeast = this.#atLeast()
      if (letter !== "" && atLeast > 0) run += letter
      if (letter === "" || atLeast !== 1 || this.#repeated) endRun()
    }
    endRun()
    return best
  }

  /** The next character; "" for one of several or none that tells, null for what has no width. */
  #letter(): string | null {
    if (this.#take(CLASS) !== undefined) return ""
    const escaped = this.#take(ESCAPE)
    if (escaped !== undefined) {
      if (/^\\[bB]$/.test(escaped)) return null
      return /^\\[^A-Za-z0-9]$/.test(escaped) && PLAIN.test(escaped[1]!) ? escaped[1]! : ""
    }
    const char = this.#source[this.#at]!
    this.#at += 1
    if (char === "^" || char === "$") return null
    return PLAIN.test(char) ? char : ""
  }

  #repeated = false

  /** How often what was just read comes at least. */
  #atLeast(): number {
    const quantifier = this.#take(QUANTIFIER)
    this.#repeated = quantifier !== undefined
    if (quantifier === undefined || quantifier.startsWith("+")) return 1
    return quantifier.startsWith("{") ? Number.parseInt(quantifier.slice(1), 10) : 0
  }

  #take(form: RegExp): string | undefined {
    form.lastIndex = this.#at
    const found = form.exec(this.#source)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

/** The longer words, then the fewer. */
function better(one: Words, other: Words): Words {
  if (one === null || other === null) return one ?? other
  return worth(other) > worth(one) ? other : one
}

const worth = (words: readonly string[]): number =>
  Math.min(LONG, ...words.map(({ length }) => length)) - words.length / 200
