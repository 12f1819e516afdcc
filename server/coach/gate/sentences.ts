/**
 * A text that comes piece by piece, cut into whole sentences. Joined again they are the text.
 * @module
 */

/** Where a sentence may end: a mark with the quotes, brackets and stars that close behind it, or a line's end. */
const END = /[.!?…。！？]+["'”’)\]*_]*|\n/g
/** Without a character of another kind nothing new can be decided. */
const DECIDES = /[^\s.!?…。！？"'”’)\]*_]/
/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“/])(?:mr|mrs|ms|mx|dr|prof|rev|sgt|capt|lt|gen|col|hon|messrs|mme|jr|sr|st|ste|ave|rd|blvd|mt|vs|etc|approx|dept|asst|mgr|inc|ltd|co|corp|bros|ext|tel|e\.g|i\.e|a\.m|p\.m|cf|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|ph\.d|u\.s|u\.k|(?!i)[a-z])$/i
/** Of these the ones behind which a capital begins anew: "at 9 a.m. Then". */
const MAY_END = /(?:[ap]\.m|etc|inc|ltd|co|corp|u\.s|u\.k|jr|sr)$/i
const LIST_NUMBER = /^\s*\d{1,3}$/
/** So much before a mark is looked at. */
const LOOK_BACK = 40

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" })

/** Takes a text in pieces of any length, in time linear in all of it. */
export class Sentences {
  /** What was looked at and holds no end. */
  #settled: string[] = []
  /** What is still looked at: the end of the open sentence. */
  #open = ""

  /** @returns the sentences that this piece made whole: one is whole once the next begins */
  push(piece: string): string[] {
    this.#open += piece
    return DECIDES.test(piece) ? this.#cut() : []
  }

  /** @returns what is left */
  end(): string[] {
    const whole = this.#cut()
    const rest = this.#settled.join("") + this.#open
    this.#settled = []
    this.#open = ""
    return rest === "" ? whole : [...whole, rest]
  }

  #cut(): string[] {
    const text = this.#open
    const whole: string[] = []
    let start = 0
    for (const { index, 0: mark } of text.matchAll(END)) {
      const behind = index + mark.length
      const next = behind + /^\s*/.exec(text.slice(behind))![0].length
      // What comes next decides, so it is waited for.
      if (next === text.length) break
      if (index < start || !this.#ends(text, start, index, behind, next)) continue
      // Blanks before a line's first character are that line's.
      const line = text.slice(behind, next).lastIndexOf("\n") + 1
      const end = mark === "\n" || line > 0 ? behind + line : next
      whole.push(this.#settled.join("") + text.slice(start, end))
      this.#settled = []
      start = end
    }
    this.#settle(text, start)
    return whole
  }

  /** Keeps open what the next mark will need, and what no other character has followed yet. */
  #settle(text: string, start: number): void {
    const tail = /[\s.!?…。！？"'”’)\]*_]*$/.exec(text.slice(start))!
    const from = Math.max(start, start + tail.index - LOOK_BACK)
    if (from > start) this.#settled.push(text.slice(start, from))
    this.#open = text.slice(from)
  }

  #ends(text: string, start: number, at: number, behind: number, next: number): boolean {
    if (text[at] === "\n") return true
    if (next === behind) return /[。！？]/.test(text[at]!)
    if (text.slice(behind, next).includes("\n")) return true
    const from = Math.max(start, at - LOOK_BACK)
    const before = text.slice(from, at)
    if (text[at] === "." && behind - at === 1) {
      const capital = /[A-Z]/.test(text[next]!)
      if (ABBREVIATION.test(before) && !(capital && MAY_END.test(before))) return false
      if (from === start && this.#settled.length === 0 && LIST_NUMBER.test(before)) return false
    }
    const window = text.slice(from, next + 1)
    for (const { index } of segmenter.segment(window)) if (index === next - from) return true
    return false
  }
}
