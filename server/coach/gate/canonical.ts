/**
 * A sentence made plain for reading: small letters, contractions written out, and a sign for each name, day and address. WHO is
 * somebody who may be the recipient, OTHER is somebody else of the case, D and a number a day or an hour.
 * @module
 */
import { addressesIn } from "./addresses.ts"
import type { Mention } from "./days/mention.ts"
import { readDays } from "./days/read-days.ts"
import type { Facts } from "./facts.ts"
import { isKnownWord } from "./words/known-word.ts"

export interface Canonical {
  /** Words and marks, a blank between each two. */
  text: string
  mentions: readonly Mention[]
  /** Why it cannot be read. */
  unread: string | null
  /** Words that the vocabulary lacks. */
  unknown: readonly string[]
}

interface Piece {
  start: number
  end: number
  sign: string
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[^\s]/gu
/** Written with a capital wherever they stand. */
const CAPITALS = new Set(
  `i linkedin hr cv ai ok english instagram facebook twitter whatsapp zoom teams google outlook gmail slack tiktok x pdf llm monday
   easter thanksgiving christmas mr mrs ms dr a the ideally afterword`.split(/\s+/),
)

/** What of the sentences of one case has a sign of its own. */
export interface Signs {
  names: RegExp | null
  signOf: ReadonlyMap<string, string>
  /** Words with a capital that the candidate used. */
  told: ReadonlySet<string>
}

export function signsOf({ context, people, recipients }: Facts): Signs {
  const signOf = new Map<string, string>()
  const add = (words: string | undefined, sign: string): void => {
    const name = words?.trim()
    if (name && name.length > 1 && !signOf.has(name.toLowerCase())) signOf.set(name.toLowerCase(), sign)
  }
  const { situation } = context
  const ranked = [...people].sort((one, other) => Number(recipients.includes(other)) - Number(recipients.includes(one)))
  for (const person of ranked) {
    const sign = signOfPerson(person, recipients)
    add(person.name, sign)
    for (const word of (person.name ?? "").split(/\s+/))
      if (!/^(?:mr|mrs|ms|mx|dr|prof|coach|chef)\.?$/iu.test(word)) add(word, sign)
  }
  add(situation.company, "FIRM")
  if (/^an? /i.test(situation.company ?? "")) add(situation.company!.replace(/^an? /i, "the "), "FIRM")
  const firm = situation.company?.split(/\s+/) ?? []
  if (firm.length > 1 && /^\p{Lu}/u.test(firm[0]!)) add(firm[0], "FIRM")
  add(situation.role, "ROLE")
  const role = situation.role?.split(/\s+/) ?? []
  if (role.length > 1) for (const word of role) if (word.length > 2) add(word, "role")
  const told = new Set<string>()
  for (const text of context.told)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}'-]+/gu)) told.add(word.toLowerCase())
  const words = [...signOf.keys()].sort((one, other) => other.length - one.length)
  const names =
    words.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:(?:mr|mrs|ms|mx|dr|prof|coach|chef)\\.? )?(?<name>${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
          "giu",
        )
  return { names, signOf, told }
}

function signOfPerson(person: Facts["people"][number], recipients: Facts["recipients"]): string {
  if (person.kind === "recruiter") return "REC"
  if (person.kind === "hr") return "HRWHO"
  return recipients.length === 0 || recipients.includes(person) ? "WHO" : "OTHER"
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")

/** @param plain normalised, without markup */
export function canonical(plain: string, facts: Facts, signs: Signs): Canonical {
  const addresses = addressesIn(plain, facts)
  if (addresses.some(({ kind }) => kind === "foreign")) return failed("address")
  const pieces: Piece[] = addresses.map(({ start, end, kind }) => ({ start, end, sign: SIGN_OF_ADDRESS[kind]! }))
  const free = (start: number, end: number): boolean => !pieces.some((piece) => start < piece.end && piece.start < end)
  for (const { start, end } of quotesIn(plain, facts)) if (free(start, end)) pieces.push({ start, end, sign: "QUOTE" })
  if (signs.names)
    for (const match of plain.matchAll(signs.names)) {
      const sign = signs.signOf.get(match.groups!.name!.toLowerCase())!
      // A name has a capital; a job's title need not.
      if (
        !/ROLE|role/.test(sign) &&
        !/\p{Lu}/u.test(match.groups!.name!) &&
        !/^(?:a|an|the) /i.test(match.groups!.name!)
      )
        continue
      const end = match.index + match[0].length
      if (free(match.index, end)) pieces.push({ start: match.index, end, sign })
    }
  let masked = plain.toLowerCase()
  if (masked.length !== plain.length) return failed("unreadable")
  for (const { start, end } of pieces)
    masked = masked.slice(0, start) + "\u0001".repeat(end - start) + masked.slice(end)
  const mentions = readDays(masked, facts.clock)
  for (const [index, { start, end }] of mentions.entries())
    if (free(start, end)) pieces.push({ start, end, sign: `D${index}` })
  pieces.sort((one, other) => one.start - other.start)
  return read(plain, pieces, mentions, signs)
}

const QUOTED = /"[^"\n]{2,200}"|(?<![\p{L}\p{N}])'[^'\n]{2,40}(?:'[^'\n]{1,40})*'(?![\p{L}\p{N}])/gu
const PLEASE_DO_NOT =
  /\b(?:do not|don't|please|no|not)\b.*\b(?:call|contact|follow|e-?mail|write|reach|touch)\b|\bwe(?:'ll| will) (?:call|contact|be in touch|reach|get)\b/iu

/** Somebody's very words: those the candidate told, and an employer's wish not to be written to. */
function quotesIn(plain: string, { context }: Facts): { start: number; end: number }[] {
  if (!/["']/.test(plain)) return []
  const said = context.told
    .join("\n")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
  const found: { start: number; end: number }[] = []
  for (const { 0: quote, index } of plain.matchAll(QUOTED)) {
    const words = quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
    const declined = context.situation.followUpPolicy === "declined" && PLEASE_DO_NOT.test(quote)
    if (declined || (words.length > 6 && said.includes(words))) found.push({ start: index, end: index + quote.length })
  }
  return found
}

const SIGN_OF_ADDRESS: Record<string, string> = { own: "ADDR", hr: "HRADDR", shared: "SHARED", page: "PAGE" }

function read(plain: string, pieces: readonly Piece[], mentions: readonly Mention[], signs: Signs): Canonical {
  const words: string[] = []
  const unknown: string[] = []
  let at = 0
  let begins = true
  const put = (text: string): string | null => {
    // What belongs to the sign before it: "today's", "Wes's".
    const belongs = /^'s?(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? ""
    if (belongs) words.push("'s")
    for (const { 0: word, index } of text.slice(belongs.length).matchAll(WORD)) {
      const lower = word.toLowerCase()
      if (/^[\p{L}\p{N}]/u.test(word)) {
        if (!/^[\p{Script=Latin}\p{N}'-]+$/u.test(word)) return "script"
        if (/\d\p{L}|\p{L}\d/u.test(word) && !/^\d+(?:st|nd|rd|th|am|pm)$/u.test(lower)) return "unreadable"
        const parts = expanded(lower)
        const capital = /^\p{Lu}/u.test(word)
        if (capital && !begins && !CAPITALS.has(lower.replace(/'.*$/u, "")) && !/^\p{Lu}+$/u.test(word)) {
          if (!signs.told.has(lower.replace(/'s$/u, ""))) return "name"
          words.push("told")
        } else {
          if (/^\p{Lu}{2,}$/u.test(word) && !CAPITALS.has(lower) && !isKnownWord(lower)) return "name"
          for (const part of parts) {
            if (
              /^[a-z'-]/u.test(part) &&
              part !== "'s" &&
              !isKnownWord(part) &&
              !CAPITALS.has(part) &&
              !signs.told.has(part)
            ) {
              if (capital && !/^[a-z-]+$/u.test(part)) return "name"
              unknown.push(part)
              // A trade the vocabulary lacks, where jobs are looked for.
              if (
                /^\s(?:[a-z]+\s)?(?:openings?|jobs?|roles?|positions?|vacanc(?:y|ies)|postings?|listings?|employers?)\b/u.test(
                  text.slice(belongs.length + index + word.length),
                )
              )
                unknown.pop()
            }
            words.push(part)
          }
        }
        begins = false
      } else {
        if (!/[.,;:!?'"()%&$£€/\-–—…*#]/u.test(word)) return "unreadable"
        words.push(word)
        if (/[.:;!?"(–—-]/u.test(word)) begins = true
      }
    }
    return null
  }
  for (const piece of [...pieces, { start: plain.length, end: plain.length, sign: "" }]) {
    const unread = put(plain.slice(at, piece.start))
    if (unread) return failed(unread)
    if (piece.sign !== "") words.push(piece.sign)
    if (piece.end > piece.start) begins = false
    at = piece.end
  }
  return { text: words.join(" "), mentions, unread: null, unknown }
}

function failed(unread: string): Canonical {
  return { text: "", mentions: [], unread, unknown: [] }
}

const SHORT: readonly [RegExp, string][] = [
  [/^can't$|^cannot$/, "can not"],
  [/^won't$/, "will not"],
  [/^shan't$/, "shall not"],
  [/^let's$/, "let us"],
  [/^(.+)n't$/, "$1 not"],
  [/^(.+)'re$/, "$1 are"],
  [/^(.+)'ll$/, "$1 will"],
  [/^(.+)'ve$/, "$1 have"],
  [/^(.+)'m$/, "$1 am"],
  [/^(.+)'d$/, "$1 would"],
  [
    /^(it|that|there|here|what|who|he|she|how|where|when|this|which|why|nobody|everything|nothing|something|one|timing)'s$/,
    "$1 is",
  ],
  [/^(.+)'s$/, "$1 's"],
]

function expanded(word: string): string[] {
  if (!word.includes("'") && word !== "cannot") return [word]
  for (const [short, long] of SHORT) if (short.test(word)) return word.replace(short, long).split(" ")
  return [word]
}
