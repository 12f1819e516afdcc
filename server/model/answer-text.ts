/**
 * What of a model's content is its answer: without the thinking that some models write between tags, without white
 * space ahead, and never half a character at the end of a piece.
 * @module
 */
import { CallFailure } from "./failure.ts"

const TAGS = ["<think>", "</think>", "<thinking>", "</thinking>"]
const TAG = /<\/?think(?:ing)?>/i
/** Of an answer; what is longer is none. */
const LONGEST_TEXT = 1024 * 1024

export class AnswerText {
  /** Not given out yet: it may be the start of a tag, or half a character. */
  #held = ""
  #thinking = false
  #length = 0

  /** Whether any of the answer has been given out. */
  get begun(): boolean {
    return this.#length > 0
  }

  /** Takes a piece of content, gives what of the answer is certain now. */
  take(content: string): string {
    let rest = this.#held + content
    let text = ""
    for (let tag = TAG.exec(rest); tag; tag = TAG.exec(rest)) {
      if (!this.#thinking) text += rest.slice(0, tag.index)
      const closes = tag[0].startsWith("</")
      // Where a template opens the thinking itself only its end is seen: what came before was no answer.
      if (closes && !this.#thinking && (this.begun || text.trim() !== "")) throw broken("thinking for an answer")
      if (closes && !this.#thinking) text = ""
      this.#thinking = !closes
      rest = rest.slice(tag.index + tag[0].length)
    }
    const certain = rest.length - uncertainEnd(rest)
    if (!this.#thinking) text += rest.slice(0, certain)
    this.#held = rest.slice(certain)
    return this.#giveOut(text)
  }

  /** The rest, once the content is over. */
  end(): string {
    if (this.#thinking) throw broken("thinking without an end")
    const text = this.#giveOut(this.#held)
    this.#held = ""
    if (!this.begun) throw broken("no text")
    return text
  }

  #giveOut(text: string): string {
    const given = this.begun ? text : text.trimStart()
    this.#length += given.length
    if (this.#length > LONGEST_TEXT) throw broken("an answer without an end")
    if (!given.isWellFormed()) throw broken("half a character")
    return given
  }
}

/** How much at the end may turn out to be part of something longer. */
function uncertainEnd(text: string): number {
  const bracket = text.lastIndexOf("<")
  const tail = bracket < 0 ? "" : text.slice(bracket).toLowerCase()
  if (tail !== "" && TAGS.some((tag) => tag.startsWith(tail))) return tail.length
  return /[\uD800-\uDBFF]$/.test(text) ? 1 : 0
}

function broken(what: string): CallFailure {
  return new CallFailure("broken", `The provider sent ${what}.`)
}
