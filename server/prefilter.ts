/**
 * Tells of a regexp, before it runs, that it cannot match a text: every match has words in it that can be read off the pattern, and the
 * text lacks even their letters in threes. Long lists of regexps are run over each message and each sentence, and hardly one matches; each
 * costs its way through the text, and its code a place in the processor's cache.
 * @module
 */

/**
 * Words one of which a match must hold, each as how many threes of its characters there are and their places in a text's set of threes;
 * a word of two as its one pair. Null where nothing can be told.
 */
type Need = Uint16Array | null

const needs = new WeakMap<RegExp, Need>()

/** The threes of a text. A message's sentences and clauses are read over and over, in turns. */
interface Known {
  text: string
  threes: Int32Array
}
const BITS = 13
const known: Known[] = Array.from({ length: 8 }, () => ({ text: "", threes: new Int32Array(2 ** BITS / 32) }))
let latest = known[0]!
let oldest = 0

/** False only where the regexp has no match in the text. */
export function mayMatch(re: RegExp, text: string): boolean {
  let need = needs.get(re)
  if (need === undefined) {
    need = needOf(re)
    needs.set(re, need)
  }
  if (need === null) return true
  const { threes } = latest.text === text && text !== "" ? latest : knownOf(text)
  for (let at = 0; at < need.length; ) {
    const end = at + 1 + need[at]!
    at += 1
    while (at < end && (threes[need[at]! >> 5]! & (1 << (need[at]! & 31))) !== 0) at += 1
    if (at === end) return true
    at = end
  }
  return false
}

/** The same as `re.test(text)`. @param re kept, without g and y */
export function has(re: RegExp, text: string): boolean {
  return mayMatch(re, text) && re.test(text)
}

function knownOf(text: string): Known {
  const found = text === "" ? undefined : known.find((one) => one.text === text)
  if (found !== undefined) {
    latest = found
    return found
  }
  latest = known[oldest]!
  oldest = (oldest + 1) % known.length
  latest.text = text
  takeThrees(text, latest.threes)
  return latest
}

/** What is no part of a word, and the ends of the text: what `\b` has on one of its sides. */
const EDGE = 30

function takeThrees(text: string, threes: Int32Array): void {
  threes.fill(0)
  const add = (place: number) => {
    threes[place >> 5]! |= 1 << (place & 31)
  }
  let [first, second] = [EDGE, EDGE]
  let [firstEnds, secondEnds] = [true, true]
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : -1
    // To a regexp that minds no capitals the long s and the kelvin are letters like others.
    if (code === 0x17f || code === 0x212a) {
      threes.fill(-1)
      return
    }
    const third = code < 0 ? EDGE : kindOf(code)
    const thirdEnds = third === 0 || (third > 27 && code !== UNDERLINE)
    add(placeOf(first, second, third))
    add(placeOf(PAIR, second, third))
    if (firstEnds) add(placeOf(EDGE, second, third))
    if (secondEnds) add(placeOf(PAIR, EDGE, third))
    if (thirdEnds) {
      add(placeOf(first, second, EDGE))
      add(placeOf(PAIR, second, EDGE))
      if (firstEnds) add(placeOf(EDGE, second, EDGE))
    }
    first = second
    second = third
    firstEnds = secondEnds
    secondEnds = thirdEnds
  }
}

const UNDERLINE = 95

/** 31 kinds of characters: letters whatever their case, digits, and what stands between and inside words. */
function kindOf(code: number): number {
  const small = code | 32
  if (small >= 97 && small <= 122 && code < 128) return small - 96
  if (code >= 48 && code <= 57) return 27
  if (code === 39) return 28
  if (code === 32) return 29
  return code < 128 ? 31 : 0
}

/** Stands for the first of the three where there are two. */
const PAIR = 32

/** Places may be shared: a text then seems to hold a three that it lacks. */
const placeOf = (first: number, second: number, third: number): number =>
  Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> (32 - BITS)

function needOf(re: RegExp): Need {
  if (re.unicodeSets) return null
  const words = new Pattern(re.source).needed()
  return words && Uint16Array.from(words.flatMap((word) => [Math.max(1, word.length - 2), ...placesOf(word)]))
}

function placesOf(word: string): number[] {
  const kinds = Array.from(word, (char) => (char === BORDER ? EDGE : kindOf(char.charCodeAt(0))))
  if (kinds.length === 2) return [placeOf(PAIR, kinds[0]!, kinds[1]!)]
  return kinds.slice(2).map((third, at) => placeOf(kinds[at]!, kinds[at + 1]!, third))
}

/** Words one of which each match holds; null where there may be none. */
type Words = readonly string[] | null

/** More make the look-up as dear as the regexp. */
const MOST_WORDS = 400
/** A word this long is rare enough. */
const LONG = 5
/** A word's beginning or end, where `\b` says so. */
const BORDER = "\n"
const IN_WORD = /[A-Za-z0-9]$/
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
    return this.#choice(false)
  }

  /** @param atBorder a word's beginning or end is here */
  #choice(atBorder: boolean): Words {
    let words: string[] | null = []
    for (;;) {
      const branch = this.#sequence(atBorder)
      words = words && branch && [...words, ...branch]
      if (this.#source[this.#at] !== "|") return words && words.length <= MOST_WORDS ? [...new Set(words)] : null
      this.#at += 1
    }
  }

  #sequence(atBorder: boolean): Words {
    let best: Words = null
    let run = ""
    // A border with nothing read since: before the run's next character, and behind the run.
    let border = atBorder
    let closed = false
    const endRun = () => {
      if (closed) run += BORDER
      if (run.length > 1) best = better(best, [run])
      run = ""
      closed = false
    }
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at]!)) {
      const group = this.#take(GROUP)
      if (group !== undefined) {
        const looks = /^\(\?<?[=!]$/.test(group)
        const inner = this.#choice(!(looks && group.includes("<")) && (border || /[' -]$/.test(run)))
        this.#at += 1
        const atLeast = this.#atLeast()
        if (!looks) {
          endRun()
          border = false
        }
        if (atLeast > 0 && !group.endsWith("!")) best = better(best, inner)
        continue
      }
      const letter = this.#letter()
      if (letter === null) continue
      if (letter === BORDER) {
        border = true
        closed = IN_WORD.test(run)
        continue
      }
      const atLeast = this.#atLeast()
      if (letter !== "" && atLeast > 0) {
        if (border && run === "" && IN_WORD.test(letter)) run = BORDER
        run += letter
        closed = false
      }
      if (letter === "" || atLeast !== 1 || this.#repeated) endRun()
      border = false
    }
    endRun()
    return best
  }

  /** The next character; "" for one of several or none that tells, `BORDER` for one, null for what else has no width. */
  #letter(): string | null {
    if (this.#take(CLASS) !== undefined) return ""
    const escaped = this.#take(ESCAPE)
    if (escaped !== undefined) {
      if (escaped === "\\b") return BORDER
      if (escaped === "\\B") return null
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
