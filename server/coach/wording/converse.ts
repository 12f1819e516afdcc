/**
 * An answer in a model's words: each sentence passes the gate or gives way to the coach's own, and the end is always the coach's.
 * Whatever the model does, the answer is whole.
 * @module
 */
import { setImmediate as nextTick } from "node:timers/promises"
import type { Advice } from "../../../shared/wire/advice.ts"
import type { Situation } from "../../../shared/wire/situation.ts"
import { ModelFailure, type ModelRequest, type ModelSession } from "../../model/model.ts"
import { promptFor, quoted } from "../../model/prompts.ts"
import { WORD_LIMIT, words } from "../answers/compose.ts"
import type { Answer } from "../answers/types.ts"
import { normalise } from "../gate/normalise.ts"
import { Sentences } from "../gate/sentences.ts"
import { gate, type Verdict } from "../gate.ts"
import { factsInWords, inWords } from "./facts.ts"
import { Pump } from "./pump.ts"

/** What has been said in a chat, oldest first. */
export interface Said {
  by: "candidate" | "coach"
  text: string
  /** The message's. */
  id?: string
}

export interface Wording {
  /** The coach's own; its `standing` is there. */
  answer: Answer
  message: string
  talk: readonly Said[]
  advice: Advice
  situation: Situation
  /** On the candidate's clock. */
  now: Temporal.ZonedDateTime
  /** Pages of the agency's own. */
  links: readonly string[]
  /** Told why each sentence was held back; for the evaluation. */
  onHeld?: (sentence: string, why: string) => void
}

/** Sixty words and room for one that was not asked for. */
const MOST_TOKENS = 220
const MOST_SENTENCES = 16
/** More than the words that may be shown can have, held-back ones and all. */
const MOST_CHARACTERS = 3000
/** Some sentences: what comes all at once is not read to its end before the first of it is shown. */
const AHEAD_CHARACTERS = 300
const EVERY_MS = 40
/** Of what was said before, so many of the newest texts, and so much of each. */
const REMEMBERED = 6
const REMEMBERED_CHARACTERS = 600
const MESSAGE_CHARACTERS = 4000

/**
 * Pieces of the answer's text, whole sentences each. The model is asked at once, not when the first piece is waited for.
 * The pieces throw the signal's reason where the turn is stopped.
 */
export function converse(wording: Wording, session: ModelSession | undefined): AsyncIterable<string> {
  const asked =
    session &&
    new Pump(session.stream(requestOf(wording)), {
      most: MOST_CHARACTERS,
      ahead: AHEAD_CHARACTERS,
      everyMs: EVERY_MS,
    })
  return worded(wording, asked)
}

async function* worded(wording: Wording, said: Pump | undefined): AsyncGenerator<string> {
  const answer = new WordedAnswer(wording)
  const sentences = new Sentences()
  try {
    for await (const piece of said ?? []) {
      const whole = sentences.push(piece)
      const first = answer.first(whole)
      if (first !== "") {
        yield first
        // It is on its way before the rest is judged.
        await nextTick()
      }
      const text = answer.take(whole)
      if (text !== "") yield text
      if (answer.full) break
      if (text !== "") await said?.pause()
    }
    const text = answer.take(sentences.end())
    if (text !== "") yield text
  } catch (error) {
    // Half a sentence is never shown; the coach goes on by itself.
    if (!(error instanceof ModelFailure)) throw error
    answer.failed = true
  }
  const text = answer.end()
  if (text !== "") yield text
}

/** What has been let through so far, and what is still owed. */
class WordedAnswer {
  readonly #wording: Wording
  readonly #judge: (sentence: string) => Verdict
  readonly #body: string
  readonly #closing: string
  readonly #heard = new Set<string>()
  #shown = false
  #text = ""
  #gap = ""
  #stood = false
  failed = false
  full = false

  constructor(wording: Wording) {
    const { answer, advice, situation, now, talk, message, links } = wording
    this.#wording = wording
    this.#closing = answer.closing ?? ""
    this.#body = answer.text.slice(0, answer.text.length - this.#closing.length).trimEnd()
    const told = [...talk.filter(({ by }) => by === "candidate").map(({ text }) => text), message]
    this.#judge = gate({ advice, situation, now, told: told.map(normalise), links })
  }

  /** The first words of all, as soon as there are any; takes the sentences they came of. */
  first(sentences: string[]): string {
    let text = ""
    while (this.#text === "" && sentences.length > 0) text = this.#one(sentences.shift()!)
    return text
  }

  take(sentences: readonly string[]): string {
    return sentences.map((sentence) => this.#one(sentence)).join("")
  }

  #one(sentence: string): string {
    if (this.full) return ""
    const bare = sentence.trim()
    if (bare === "") {
      this.#gap += sentence
      return ""
    }
    // Who repeats himself is heard once; who goes on and on, not to the end.
    if (this.#heard.has(bare)) return ""
    if (this.#heard.size >= MOST_SENTENCES) {
      this.full = true
      return ""
    }
    this.#heard.add(bare)
    const verdict = this.#judge(bare)
    if (!verdict.shown) {
      this.#wording.onHeld?.(bare, verdict.why)
      return this.#stand()
    }
    const text = verdict.text.trim()
    if (words(`${this.#text} ${text} ${this.#closing}`) > WORD_LIMIT) {
      this.full = true
      return ""
    }
    this.#shown = true
    const lead = sentence.slice(0, sentence.indexOf(bare))
    const trail = sentence.slice(lead.length + bare.length)
    return this.#add(`${lead}${text}`, trail)
  }

  /** The coach's own words where some are held back, once. */
  #stand(): string {
    if (this.#stood) return ""
    this.#stood = true
    const own = this.#shown ? (this.#wording.answer.standing ?? this.#body) : this.#body
    return own === "" ? "" : this.#add(own, " ")
  }

  #add(text: string, after: string): string {
    const before = this.#gap
    this.#gap = after
    const piece = this.#text === "" ? text.trimStart() : `${parting(before, this.#text)}${text}`
    this.#text += piece
    return piece
  }

  end(): string {
    // Without a sentence of the model's it is the coach's answer, to the letter.
    if (this.#text === "") return this.#wording.answer.text
    const own = this.failed || !this.#shown ? this.#stand() : ""
    if (this.#closing === "" || this.#text.includes(this.#closing)) return own
    return own + this.#add(this.#closing, "")
  }
}

/** A paragraph's end stays one, and a list is over before the coach goes on. */
function parting(gap: string, before: string): string {
  if (/\n\s*\n/u.test(gap)) return "\n\n"
  if (gap.includes("\n")) return "\n"
  const line = before.slice(before.lastIndexOf("\n") + 1)
  return /^\s*(?:[-*•]|\d+[.)])\s/u.test(line) ? "\n\n" : " "
}

function requestOf({ answer, message, talk, advice, situation, now }: Wording): ModelRequest {
  const before = talk
    .slice(-REMEMBERED)
    .map(({ by, text }) => `${by}: ${normalise(text).slice(0, REMEMBERED_CHARACTERS)}`)
  return {
    job: "converse",
    maxTokens: MOST_TOKENS,
    messages: promptFor("converse", {
      standing: answer.text,
      facts: factsInWords(situation, advice),
      today: inWords(now.toPlainDateTime()),
      talk: before.length === 0 ? "" : quoted(before.join("\n")),
      message: quoted(normalise(message).slice(0, MESSAGE_CHARACTERS)),
    }),
  }
}
