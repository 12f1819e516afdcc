/**
 * The draft in the editor: its texts, what was found in them and what was done about it. No timers and no network: those are in
 * reviewing.ts. Nothing of it is stored.
 * @module
 */
import type { Finding, Review } from "../../shared/wire/review.ts"
import type { MessageKind } from "../../shared/wire/situation.ts"
import { editBetween, moved, type Span } from "./edit.ts"
import { type Counts, count, keyOf, mayIgnore, merge, shift, type Texts, wordsOf } from "./findings.ts"

export type Reason = "true" | "knows" | "style" | "right"

/** A finding that is shown. */
export interface Item {
  /** Unlike all others of the list, and the same from one review to the next. */
  id: string
  key: string
  finding: Finding
  /** The words it points at; "" where it means the whole. */
  words: string
  mayIgnore: boolean
}

export interface DraftState extends Texts {
  /** What the candidate chose; null: as recognised. */
  kind: MessageKind | null
  recognised: MessageKind
  /** Id of the person it goes to; null: not told. */
  to: string | null
  /** What was typed as address, where no person is known. */
  email: string
  /** Of the body, without greeting, closing and signature; null: not counted yet. */
  words: number | null
  items: Item[]
  ignored: { item: Item; reason: Reason }[]
  counts: Counts
  /** Id of the finding that is looked at. */
  current: string | null
  /** The last replacement, for as long as it stands as it was put. */
  applied: Applied | null
  status: "empty" | "checking" | "mend" | "passes"
  /** The server could not be asked: spelling, grammar and timing are not in this. */
  alone: boolean
}

export interface Applied {
  field: keyof Texts
  before: string
  after: string
  span: Span
}

/** What a review reads of the draft. */
export type Subject = Pick<DraftState, "body" | "kind" | "to" | "email"> & {
  /** undefined: not told. */
  subject: string | undefined
}

export interface Start {
  subject?: string | null
  body?: string
  kind?: MessageKind | null
  to?: string | null
  /** What the server said of these texts. */
  review?: Review
}

type Word = "pending" | "here" | "absent"

export class Draft {
  #texts: Texts
  #subjectTold: boolean
  #choice: Pick<DraftState, "kind" | "to" | "email">
  #recognised: MessageKind = "thank_you"
  #words: number | null = null
  /** `findings` is null until the rules have loaded and spoken. */
  #local: { findings: Finding[] | null; word: Word } = { findings: null, word: "pending" }
  #server: { findings: Finding[]; word: Word } = { findings: [], word: "pending" }
  #ignored = new Map<string, Reason>()
  #current: string | null = null
  #applied: Applied | null = null
  #version = 0
  #state: DraftState
  readonly #listeners = new Set<() => void>()

  constructor({ subject = null, body = "", kind = null, to = null, review }: Start = {}) {
    // A text box knows no other line ends.
    this.#texts = { subject: oneLine(subject ?? ""), body: body.replace(/\r\n?/g, "\n") }
    this.#subjectTold = subject !== null
    this.#choice = { kind, to, email: "" }
    if (review && this.#texts.body === body) {
      this.#server.findings = review.findings
      this.#recognised = review.kind
    }
    this.#state = this.#read()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The state; a new object after each change, the same one in between. */
  readonly get = (): DraftState => this.#state

  /** Grows with every change of what a review reads; a review of an older version is late. */
  get version(): number {
    return this.#version
  }

  /** What is to be reviewed. */
  get toReview(): Subject {
    const { subject, body } = this.#texts
    return { body, subject: this.#subjectTold ? subject : undefined, ...this.#choice }
  }

  /** A text is now `text`; marks move along. */
  edit(field: keyof Texts, text: string): void {
    const before = this.#texts[field]
    if (before === text) return
    const edit = editBetween(before, text)
    this.#texts = { ...this.#texts, [field]: text }
    if (field === "subject") this.#subjectTold = true
    if (this.#local.findings) this.#local.findings = shift(this.#local.findings, field, edit)
    this.#server.findings = shift(this.#server.findings, field, edit)
    if (this.#applied?.field === field) {
      const span = moved(this.#applied.span, edit)
      this.#applied = span && { ...this.#applied, span }
    }
    this.#changed()
  }

  choose(choice: Partial<Pick<DraftState, "kind" | "to" | "email">>): void {
    this.#choice = { ...this.#choice, ...choice }
    this.#changed()
  }

  /** The rules' own word on `version`; null: they could not be loaded, and the server alone counts. */
  found(version: number, result: { review: Review; words: number } | null): void {
    if (version !== this.#version) return
    this.#local = result ? { findings: result.review.findings, word: "here" } : { findings: null, word: "absent" }
    if (result) {
      this.#recognised = result.review.kind
      this.#words = result.words
    }
    this.#tell()
  }

  /** The server's word on `version`; null: it could not be asked. */
  told(version: number, review: Review | null): void {
    if (version !== this.#version) return
    if (review && this.#local.word !== "here") this.#recognised = review.kind
    // What it said before still holds as far as it is not touched.
    this.#server = review
      ? { findings: review.findings, word: "here" }
      : { findings: this.#server.findings, word: "absent" }
    this.#tell()
  }

  /** Leaves everything like this as it is. */
  ignore(item: Item, reason: Reason): void {
    if (!item.mayIgnore) return
    this.#ignored.set(item.key, reason)
    this.#tell()
  }

  takeBack(item: Item): void {
    this.#ignored.delete(item.key)
    this.#tell()
  }

  look(id: string | null): void {
    if (this.#current === id) return
    this.#current = id
    this.#tell()
  }

  /** The finding after or before the one looked at, round and round; the nearest to `caret` in the body where none is. */
  neighbour(step: 1 | -1, caret: number): Item | undefined {
    const { items, current } = this.#state
    const at = items.findIndex(({ id }) => id === current)
    if (at >= 0) return items[(at + step + items.length) % items.length]
    const placed = items.filter(({ finding }) => finding.in === "body" && finding.start !== null)
    const beside =
      step > 0
        ? placed.find(({ finding }) => finding.start! >= caret)
        : placed.findLast(({ finding }) => finding.end! <= caret)
    return beside ?? items.at(step > 0 ? 0 : -1)
  }

  /** The finding at a place of a text, if there is one. */
  at(field: keyof Texts, caret: number): Item | undefined {
    return this.#state.items.find(
      ({ finding }) =>
        finding.in === field &&
        finding.start !== null &&
        finding.end !== null &&
        finding.start <= caret &&
        caret <= finding.end,
    )
  }

  /** A replacement was put into a text, which `edit` knows already. */
  applied(applied: Applied | null): void {
    this.#applied = applied
    this.#tell()
  }

  #changed(): void {
    this.#version++
    if (this.#local.word === "here") this.#local.word = "pending"
    this.#server.word = "pending"
    this.#tell()
  }

  #tell(): void {
    this.#state = this.#read()
    for (const listener of this.#listeners) listener()
  }

  #read(): DraftState {
    // Where the server is the first to speak of this text, it speaks for all.
    const first = this.#server.word === "here" && this.#local.word !== "here"
    const all = itemsOf(merge(first ? null : this.#local.findings, this.#server.findings), this.#texts)
    const items = all.filter(({ key }) => !this.#ignored.has(key))
    const counts = count(items.map(({ finding }) => finding))
    const empty = this.#texts.body.trim() === ""
    const pending = this.#local.word === "pending" || this.#server.word === "pending"
    const unread = this.#local.word === "absent" && this.#server.word === "absent"
    return {
      ...this.#texts,
      ...this.#choice,
      recognised: this.#recognised,
      words: empty ? 0 : this.#words,
      // An empty page has nothing to mend.
      items: empty ? [] : items,
      ignored: all.flatMap((item) => {
        const reason = this.#ignored.get(item.key)
        return reason && !empty ? [{ item, reason }] : []
      }),
      counts: empty ? count([]) : counts,
      current: items.some(({ id }) => id === this.#current) ? this.#current : null,
      applied: this.#applied,
      status: empty ? "empty" : counts.error + counts.warning > 0 ? "mend" : pending || unread ? "checking" : "passes",
      alone: this.#server.word === "absent",
    }
  }
}

/** A subject has one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ")

function itemsOf(findings: readonly Finding[], texts: Texts): Item[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = keyOf(finding, texts)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { id: `${key} ${nth}`, key, finding, words: wordsOf(finding, texts), mayIgnore: mayIgnore(finding) }
  })
}
