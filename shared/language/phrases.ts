/**
 * Phrases written as people say them, looked for as whole words in any text. The notation keeps lists of wordings readable:
 *
 * - `(a|b)` groups, `(a )?` may be absent, a blank is white space, ` ?` may be absent
 * - `~ ` up to two adverbs ("really", "just", "desperately")
 * - `...` a gap of up to 40 characters within the clause; nothing that ends a clause stands in it
 * - `#` a number, in digits or words; `{i am}` and its like every way to write it ("I'm", "im", "I am")
 * - `[a-z]`, `\\d`, `{2,3}`, `*`, `+`, `(?=…)`, `(?!…)`, `(?<=…)`, `^`, `$` as in a regular expression
 *
 * The lists are long: as regular expressions they took half a second to compile. So they are read on first use and matched
 * here. Of every phrase it is known with which letters one of its words must begin, so that only those few are tried of
 * which a text has such a word. Everything is bounded, so that matching stays linear.
 * @module
 */
import { register, type Wanted, WHOLE, type Words } from "./phrase-index.ts"

const ADVERBS = new Set(
  "just very so quite even still already also too rather pretty fairly ever now then all more much".split(" "),
)
const NUMBER =
  "(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|countless|a couple( of)?|a dozen)"

const FORMS: Record<string, string> = {
  "i am": "(i am|i'?m)",
  "i have": "(i have|i'?ve|i had)",
  "i will": "(i will|i'll|ill|i shall|i am going to|i'm going to|i'm gonna)",
  "i would": "(i would|i'd|id|i should)",
  "you are": "(you are|you'?re)",
  "you have": "(you have|you'?ve)",
  "you will": "(you will|you'?ll|you're going to)",
  "it is": "(it is|it's|its|it was|that is|that's|this is)",
  "it has": "(it has|it's|its)",
  not: "(not|never)",
  "do not": "(do not|don'?t)",
  "did not": "(did not|didn'?t)",
  "have not": "(have not|haven'?t|'ve not|have never)",
  "has not": "(has not|hasn'?t|has never)",
  "will not": "(will not|won't|wont|shall not|shan't|'ll not|will never|'ll never)",
  "can not": "(cannot|can not|can'?t|could not|couldn'?t)",
  am: "(am|'m)",
  will: "(will|'ll|shall)",
  would: "(would|'d|should)",
  be: "(is|was|are|were|'s|'re|has been|have been|had been|be)",
}

export interface Found {
  0: string
  index: number
}

/** Like a regular expression without flags, groups or state. */
export interface Phrases {
  test(text: string): boolean
  /** The first place, and there the first phrase of the list. */
  exec(text: string): Found | null
}

/** Finds any of the phrases as whole words, whatever their case. Nothing is read before the first use. */
export function phrases(...sources: string[]): Phrases {
  for (const [, name] of sources.flatMap((source) => [...source.matchAll(/\{([a-z ]+)\}/g)]))
    if (!(name! in FORMS)) throw new Error(`There is no form ${name}.`)
  let list: { options: Option[]; wanted: Wanted } | undefined
  const exec = (text: string): Found | null => {
    list ??= readList(sources)
    const words = prepared(text)
    const candidates = list.wanted.in(words)
    if (candidates.length === 0) return null
    const { options } = list
    const { lower, starts, letters: begins } = words
    let [first, until] = [lower.length + 1, 0]
    // Of each phrase its first place, as long as it is before that of the phrases tried.
    for (const candidate of candidates) {
      const { letters, match } = options[candidate]!
      for (let at = 0; at < starts.length && starts[at]! < first; at += 1) {
        if ((letters & begins[at]!) === 0) continue
        const end = match(lower, starts[at]!)
        if (end < 0) continue
        first = starts[at]!
        until = end
      }
    }
    return first > lower.length ? null : { 0: text.slice(first, until), index: first }
  }
  return { exec, test: (text) => exec(text) !== null }
}

interface Option {
  /** What it may begin with, a bit for each letter. */
  letters: number
  match: Step
}

function readList(sources: readonly string[]): { options: Option[]; wanted: Wanted } {
  const nodes = sources.map(parse).flatMap((node) => (node.type === "choice" ? node.options : [node]))
  const options = nodes.map((node): Option => {
    let step: Step | undefined
    const match: Step = (text, at) => {
      step ??= compile(node, atWordEnd)
      return step(text, at)
    }
    return { letters: bitsOf(firstLetters(node)), match }
  })
  return { options, wanted: register(nodes.map((node) => needsOf(node, true, true).needs)) }
}

const ANY_LETTER = -1

/** One bit for each letter from a to z, one for whatever else a phrase or a text may begin with. */
function bitOf(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << 26
}

function bitsOf(letters: ReadonlySet<string> | undefined): number {
  if (letters === undefined) return ANY_LETTER
  let bits = 0
  for (const letter of letters) bits |= bitOf(letter.charCodeAt(0))
  return bits
}

/** A text in small letters, as long as it was, and where a phrase may begin: behind whatever is no letter or digit. */
interface Prepared extends Words {
  text: string
  /** What each of the starts begins with, as a bit. */
  letters: number[]
}

/** Every rule asks about the sentences of the same draft, one after the other. */
const KEPT = 200
const kept = new Map<string, Prepared>()
let latest: Prepared = { text: "", lower: "", starts: [0], letters: [bitOf(0)] }

function prepared(text: string): Prepared {
  if (text === latest.text) return latest
  const known = kept.get(text)
  if (known) {
    latest = known
    return known
  }
  const small = text.toLowerCase()
  const lower =
    small.length === text.length
      ? small
      : text.replace(/./gsu, (one) => (one.length === 1 ? one.toLowerCase().slice(0, 1) : one))
  const starts = [0]
  for (let at = 1; at < lower.length; at += 1) if (!isWord(lower, at - 1)) starts.push(at)
  latest = { text, lower, starts, letters: starts.map((at) => bitOf(lower.charCodeAt(at))) }
  if (kept.size >= KEPT) kept.clear()
  kept.set(text, latest)
  return latest
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028
}

// What a phrase is made of.

type Node =
  | { type: "text"; text: string }
  | { type: "any-of"; has: (code: number) => boolean }
  | { type: "space"; min: number }
  | { type: "adverbs" }
  | { type: "gap" }
  | { type: "row"; parts: Node[] }
  | { type: "choice"; options: Node[] }
  | { type: "repeat"; of: Node; min: number; max: number; lazy: boolean }
  | { type: "look"; of: Node; wanted: boolean }
  | { type: "behind"; holds: (before: string) => boolean }
  | { type: "edge"; edge: "^" | "$" | "b" }

function parse(source: string): Node {
  const reader = { source, at: 0 }
  const node = readChoice(reader)
  if (reader.at < source.length) throw new Error(`A bracket too many in ${source}`)
  return node
}

interface Reader {
  source: string
  at: number
}

function readChoice(reader: Reader): Node {
  const options = [readRow(reader)]
  while (reader.source[reader.at] === "|") {
    reader.at += 1
    options.push(readRow(reader))
  }
  return options.length === 1 ? options[0]! : { type: "choice", options }
}

function readRow(reader: Reader): Node {
  const { source } = reader
  const parts: Node[] = []
  while (reader.at < source.length && source[reader.at] !== "|" && source[reader.at] !== ")") {
    const one = readOne(reader)
    const times = readTimes(reader)
    const last = parts.at(-1)
    if (times)
      parts.push(
        one.type === "space" && times.max === 1 ? { type: "space", min: 0 } : { type: "repeat", of: one, ...times },
      )
    else if (one.type === "text" && last?.type === "text")
      parts[parts.length - 1] = { type: "text", text: last.text + one.text }
    else parts.push(one)
  }
  return parts.length === 1 ? parts[0]! : { type: "row", parts }
}

function readOne(reader: Reader): Node {
  const { source, at } = reader
  const char = source[at]!
  if (source.startsWith(" ... ", at)) return took(reader, 5, { type: "gap" })
  if (source.startsWith("~ ", at)) return took(reader, 2, { type: "adverbs" })
  switch (char) {
    case " ":
      return took(reader, 1, { type: "space", min: 1 })
    case "#":
      return took(reader, 1, numberNode())
    case "^":
    case "$":
      return took(reader, 1, { type: "edge", edge: char })
    case "\\":
      return readEscape(reader)
    case "[": {
      const end = source.indexOf("]", at + 1)
      return took(reader, end + 1 - at, { type: "any-of", has: classOf(source.slice(at, end + 1)) })
    }
    case "{": {
      const end = source.indexOf("}", at)
      return took(reader, end + 1 - at, formNode(source.slice(at + 1, end)))
    }
    case "(":
      return readGroup(reader)
    default:
      return took(reader, 1, { type: "text", text: char.toLowerCase() })
  }
}

function took(reader: Reader, length: number, node: Node): Node {
  reader.at += length
  return node
}

function readEscape(reader: Reader): Node {
  const { source, at } = reader
  const next = source[at + 1]!
  if (next === "p") {
    const end = source.indexOf("}", at)
    return took(reader, end + 1 - at, { type: "any-of", has: classOf(source.slice(at, end + 1)) })
  }
  if (next === "b") return took(reader, 2, { type: "edge", edge: "b" })
  if (/[a-z]/i.test(next)) return took(reader, 2, { type: "any-of", has: classOf(`\\${next}`) })
  return took(reader, 2, { type: "text", text: next })
}

function readGroup(reader: Reader): Node {
  const { source, at } = reader
  const opening = ["(?:", "(?!", "(?=", "(?<=", "(?<!"].find((one) => source.startsWith(one, at)) ?? "("
  reader.at += opening.length
  const from = reader.at
  const inner = readChoice(reader)
  if (source[reader.at] !== ")") throw new Error(`An open bracket in ${source}`)
  const raw = source.slice(from, reader.at)
  reader.at += 1
  if (opening === "(?!" || opening === "(?=") return { type: "look", of: inner, wanted: opening === "(?=" }
  if (opening.startsWith("(?<")) return { type: "behind", holds: behind(raw, opening === "(?<=") }
  return inner
}

/** What stands before is short; ten characters tell. */
function behind(raw: string, wanted: boolean): (before: string) => boolean {
  const ends = new RegExp(`(?:${raw.replaceAll(" ", "\\s")})$`, "iu")
  return (before) => ends.test(before) === wanted
}

function readTimes(reader: Reader): { min: number; max: number; lazy: boolean } | undefined {
  const { source, at } = reader
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at, at + 9))
  const simple = { "?": [0, 1], "*": [0, 1000], "+": [1, 1000] }[source[at] ?? ""]
  if (!counted && !simple) return undefined
  reader.at += counted ? counted[0].length : 1
  const min = counted ? Number(counted[1]) : simple![0]!
  const max = counted ? (counted[2] ? Number(counted[3] || 1000) : min) : simple![1]!
  const lazy = source[reader.at] === "?"
  if (lazy) reader.at += 1
  return { min, max, lazy }
}

const forms = new Map<string, Node>()

function formNode(name: string): Node {
  const known = forms.get(name) ?? parse(FORMS[name] ?? "")
  forms.set(name, known)
  return known
}

function numberNode(): Node {
  const known = forms.get("#") ?? parse(NUMBER)
  forms.set("#", known)
  return known
}

const classes = new Map<string, (code: number) => boolean>()

/** A class of characters, tested by code unit and remembered. */
function classOf(source: string): (code: number) => boolean {
  const known = classes.get(source)
  if (known) return known
  const pattern = new RegExp(`^${source}$`, "iu")
  const seen: boolean[] = []
  const has = (code: number) => {
    seen[code] ??= pattern.test(String.fromCharCode(code))
    return seen[code]
  }
  classes.set(source, has)
  return has
}

// How it is matched: every part knows what follows it.

/** @returns where the match ends, or -1 */
type Step = (text: string, at: number) => number

const atWordEnd: Step = (text, at) => (isWord(text, at) ? -1 : at)

function compile(node: Node, next: Step): Step {
  switch (node.type) {
    case "text": {
      const { text: wanted } = node
      return (text, at) => (text.startsWith(wanted, at) ? next(text, at + wanted.length) : -1)
    }
    case "any-of": {
      const { has } = node
      return (text, at) => (at < text.length && has(text.charCodeAt(at)) ? next(text, at + 1) : -1)
    }
    case "space":
      return node.min === 0 ? optionalSpace(next) : space(next)
    case "adverbs":
      return adverbs(next)
    case "gap":
      return gap(next)
    case "row":
      return node.parts.reduceRight((after, part) => compile(part, after), next)
    case "choice":
      return choice(node.options, next)
    case "repeat":
      return repeat(node, next)
    case "look": {
      const inner = compile(node.of, (_, at) => at)
      return (text, at) => (inner(text, at) >= 0 === node.wanted ? next(text, at) : -1)
    }
    case "behind":
      return (text, at) =>
        node.holds(at > 12 ? `.${text.slice(at - 12, at)}` : text.slice(0, at)) ? next(text, at) : -1
    case "edge":
      return edge(node.edge, next)
  }
}

function space(next: Step): Step {
  return (text, at) => {
    if (!isSpace(text, at)) return -1
    let end = at + 1
    while (end < at + 3 && isSpace(text, end)) end += 1
    return next(text, end)
  }
}

function optionalSpace(next: Step): Step {
  return (text, at) => {
    let end = at
    while (end < at + 3 && isSpace(text, end)) end += 1
    return next(text, end)
  }
}

/** As many as there are, and fewer where the phrase needs one of them. */
function adverbs(next: Step): Step {
  return (text, at) => {
    const first = pastAdverb(text, at)
    if (first < 0) return next(text, at)
    const second = pastAdverb(text, first)
    if (second >= 0) {
      const end = next(text, second)
      if (end >= 0) return end
    }
    const end = next(text, first)
    return end >= 0 ? end : next(text, at)
  }
}

function pastAdverb(text: string, at: number): number {
  let end = at
  while (end < at + 17 && text.charCodeAt(end) >= 97 && text.charCodeAt(end) <= 122) end += 1
  if (end - at < 2 || !isSpace(text, end)) return -1
  const word = text.slice(at, end)
  if (!(word.length >= 4 && word.endsWith("ly")) && !ADVERBS.has(word)) return -1
  let after = end + 1
  while (after < end + 3 && isSpace(text, after)) after += 1
  return after
}

/** The nearest place behind some words, else right here. */
function gap(next: Step): Step {
  return (text, at) => {
    if (!isSpace(text, at)) return -1
    let near = at + 1
    while (near < at + 3 && isSpace(text, near)) near += 1
    for (let to = near + 1; to <= at + 44 && to < text.length; to += 1) {
      const code = text.charCodeAt(to - 1)
      if (code === 46 || code === 33 || code === 63 || code === 59 || code === 58) break
      if (!isSpace(text, to - 1)) continue
      const end = next(text, to)
      if (end >= 0) return end
    }
    return next(text, near)
  }
}

/** Only what can begin with the letter at hand is tried, in the order of the list. */
function choice(options: Node[], next: Step): Step {
  let byCode: (readonly (Step | string)[] | undefined)[] | undefined
  let others: readonly (Step | string)[] = []
  const prepare = () => {
    const all = options.map((option) => {
      let step: Step | undefined
      const late: Step = (text, at) => {
        step ??= compile(option, next)
        return step(text, at)
      }
      return { way: option.type === "text" ? option.text : late, letters: firstLetters(option) }
    })
    const lists: typeof byCode = []
    others = all.filter(({ letters }) => letters === undefined).map(({ way }) => way)
    for (const letter of new Set(all.flatMap(({ letters }) => [...(letters ?? [])])))
      lists[letter.charCodeAt(0)] = all
        .filter(({ letters }) => letters === undefined || letters.has(letter))
        .map(({ way }) => way)
    return lists
  }
  return (text, at) => {
    byCode ??= prepare()
    for (const way of byCode[text.charCodeAt(at)] ?? others) {
      if (typeof way === "string") {
        if (!text.startsWith(way, at)) continue
        const end = next(text, at + way.length)
        if (end >= 0) return end
      } else {
        const end = way(text, at)
        if (end >= 0) return end
      }
    }
    return -1
  }
}

/** What a match can begin with; undefined: anything, also nothing at all. */
function firstLetters(node: Node): ReadonlySet<string> | undefined {
  switch (node.type) {
    case "text":
      return new Set(node.text[0])
    case "choice": {
      const all = node.options.map(firstLetters)
      return all.includes(undefined) ? undefined : new Set(all.flatMap((letters) => [...letters!]))
    }
    case "repeat":
      return node.min > 0 ? firstLetters(node.of) : undefined
    case "row":
      return lettersOfRow(node.parts)
    default:
      return undefined
  }
}

/** Beginnings of words, one of which every match has; undefined where none is sure. */
type Needs = readonly string[] | undefined

/** @param fresh whether a word begins here for sure @param closed whether a word ends behind it for sure */
function needsOf(node: Node, fresh: boolean, closed: boolean): { needs: Needs; fresh: boolean } {
  switch (node.type) {
    case "text": {
      const begun = /^[\p{L}\p{N}]{1,6}/u.exec(node.text)?.[0]
      const head = begun === node.text && closed && /^[a-z0-9]+$/.test(begun) ? begun + WHOLE : begun
      return {
        needs: fresh && head !== undefined ? [head] : undefined,
        fresh: !isWord(node.text, node.text.length - 1),
      }
    }
    case "space":
      return { needs: undefined, fresh: node.min > 0 }
    case "adverbs":
      return { needs: undefined, fresh }
    case "gap":
      return { needs: undefined, fresh: true }
    case "any-of":
      return { needs: undefined, fresh: false }
    case "look":
    case "behind":
    case "edge":
      return { needs: undefined, fresh }
    case "repeat": {
      const inner = needsOf(node.of, fresh, closed && node.max === 1)
      return { needs: node.min > 0 ? inner.needs : undefined, fresh: node.min > 0 ? inner.fresh : fresh && inner.fresh }
    }
    case "choice": {
      const all = node.options.map((option) => needsOf(option, fresh, closed))
      const sure = all.every(({ needs }) => needs !== undefined)
      return {
        needs: sure ? [...new Set(all.flatMap(({ needs }) => [...needs!]))] : undefined,
        fresh: all.every((one) => one.fresh),
      }
    }
    case "row": {
      let best: Needs
      let now = fresh
      for (const [at, part] of node.parts.entries()) {
        const next = node.parts.slice(at + 1).find(({ type }) => type !== "look" && type !== "behind")
        const ends = next ? (next.type === "space" && next.min > 0) || next.type === "gap" : closed
        const { needs, fresh: after } = needsOf(part, now, ends)
        now = after
        if (needs && (best === undefined || costOf(needs) < costOf(best))) best = needs
      }
      return { needs: best, fresh: now }
    }
  }
}

/** In nearly every sentence. */
const COMMON = new Set(
  "i a an the to of and in is it you that for on with my be have was are this as at but not me we your so if or do will would can from by i'm am had has been there what when".split(
    " ",
  ),
)
const costOf = (needs: readonly string[]): number =>
  needs.reduce(
    (sum, need) => sum + (COMMON.has(need.endsWith(WHOLE) ? need.slice(0, -1) : need) ? 100 : need.length < 3 ? 20 : 1),
    0,
  )

function lettersOfRow(parts: Node[]): ReadonlySet<string> | undefined {
  const letters = new Set<string>()
  for (const part of parts) {
    if (part.type === "look" || part.type === "behind" || part.type === "edge") continue
    const optional = part.type === "repeat" && part.min === 0
    const own = firstLetters(optional ? part.of : part)
    if (own === undefined) return undefined
    for (const letter of own) letters.add(letter)
    if (!optional) return letters
  }
  return undefined
}

function repeat({ of, min, max, lazy }: Node & { type: "repeat" }, next: Step): Step {
  if (of.type === "any-of") return repeatedClass(of.has, min, max, lazy, next)
  if (max === 1 && min === 0) {
    const once = compile(of, next)
    return (text, at) => {
      const end = lazy ? next(text, at) : once(text, at)
      return end >= 0 ? end : lazy ? once(text, at) : next(text, at)
    }
  }
  if (max <= 8) {
    let step = next
    for (let count = max; count > 0; count -= 1) {
      const after = step
      const one = compile(of, after)
      step =
        count > min
          ? (text, at) => {
              const end = one(text, at)
              return end >= 0 ? end : next(text, at)
            }
          : one
    }
    return step
  }
  const again: Step = (text, at) => {
    const end = once(text, at)
    return end >= 0 ? end : next(text, at)
  }
  const once = compile(of, again)
  return min > 0 ? once : again
}

function repeatedClass(has: (code: number) => boolean, min: number, max: number, lazy: boolean, next: Step): Step {
  return (text, at) => {
    const furthest = Math.min(text.length, at + max)
    let end = at
    if (lazy) {
      for (; ; end += 1) {
        if (end - at >= min) {
          const found = next(text, end)
          if (found >= 0) return found
        }
        if (end >= furthest || !has(text.charCodeAt(end))) return -1
      }
    }
    while (end < furthest && has(text.charCodeAt(end))) end += 1
    for (; end >= at + min; end -= 1) {
      const found = next(text, end)
      if (found >= 0) return found
    }
    return -1
  }
}

function edge(kind: "^" | "$" | "b", next: Step): Step {
  return (text, at) => {
    const holds =
      kind === "^"
        ? at === 0
        : kind === "$"
          ? at === text.length
          : (at > 0 && isWord(text, at - 1)) !== isWord(text, at)
    return holds ? next(text, at) : -1
  }
}
