/**
 * Lints as rules of the review, so that they stand in line with the other findings and give way to them.
 * @module
 */
import { distance } from "fastest-levenshtein"
import type { Draft, Hit, Rule } from "../../../shared/review/rule.ts"
import type { Lint } from "./lint.ts"

export interface DraftLints {
  subject: readonly Lint[]
  body: readonly Lint[]
}

type Part = keyof DraftLints

/** More hints than these help nobody. */
const MOST = 25

/** What these find at a place is more than a slip of the pen. */
const GRAVER = ["casual", "generic-greeting", "placeholder", "shouting", "wrong-company", "wrong-day", "wrong-name"]

/** The rules `spelling` and `grammar`, with these lints as what they find. */
export function grammarRules(lints: DraftLints): Rule[] {
  const kept = (["subject", "body"] as const).flatMap((part) => lints[part].map((lint) => ({ part, lint })))
  const rule = (id: "spelling" | "grammar", read: (lint: Lint, text: string, part: Part) => Hit | null): Rule => ({
    id,
    level: "hint",
    kinds: "all",
    sources: ["house"],
    yieldsTo: id === "grammar" ? GRAVER : [...GRAVER, "grammar"],
    messages: MESSAGES[id],
    *check(draft) {
      const hits = kept.flatMap(({ part, lint }) => read(lint, textOf(draft, part), part) ?? [])
      if (id === "grammar" || readsAsEnglish(hits.length, draft)) yield* hits.slice(0, MOST)
    },
  })
  return [rule("spelling", spelling), rule("grammar", grammar)]
}

const MESSAGES = {
  spelling: ["word", "unsure"],
  grammar: ["better", "capital", "twice", "needless", "unsure"],
}

function textOf({ subject, body }: Draft, part: Part): string {
  return part === "subject" ? (subject ?? "") : body.text
}

/** Where every fourth word is unknown, the language is another one. */
function readsAsEnglish(misspelt: number, { body }: Draft): boolean {
  return misspelt <= Math.max(4, body.words.length / 4)
}

function spelling(lint: Lint, text: string, part: Part): Hit | null {
  if (lint.kind !== "Spelling" && lint.kind !== "Typo") return null
  const word = text.slice(lint.start, lint.end)
  const better = bestOf(word, lint.replacements)
  if (isName(word, text, lint.start) && !(better !== undefined && CALENDAR.test(better))) return null
  // One letter is shorthand or an initial.
  if (word.length < 2) return null
  const at = { in: part, span: { start: lint.start, end: lint.end } }
  if (better === undefined) return { ...at, message: "unsure", params: { word } }
  return { ...at, message: "word", replacement: better, params: { word, better } }
}

/** A capital that begins no sentence is a name's: of a product, a town, a person nobody has told of. */
function isName(word: string, text: string, start: number): boolean {
  if (!/\p{Lu}/u.test(word)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  return /\p{Lu}.*\p{Lu}|\p{N}/u.test(word) || (start > 0 && !/[.!?\n]["'”’)]?\s*$/u.test(before))
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i

/** The likeliest word that was meant; undefined where a guess would be a gamble. */
function bestOf(word: string, replacements: readonly string[]): string | undefined {
  const meant = word.toLowerCase()
  const likely = replacements.slice(0, 3)
  // A letter left out is the commonest slip, then one too many.
  const best =
    likely.find((one) => one.toLowerCase() === meant) ??
    likely.find((one) => one.length === word.length + 1 && holds(one.toLowerCase(), meant)) ??
    likely.find((one) => one.length === word.length - 1 && holds(meant, one.toLowerCase())) ??
    likely[0]
  if (best === undefined) return undefined
  const near = word.length < 4 ? meant === "teh" : distance(meant, best.toLowerCase()) <= 2
  return near ? best : undefined
}

/** Whether the letters of `part` stand in `whole` in their order. */
function holds(whole: string, part: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at += 1
  return at === part.length
}

/** Kinds that are about right and wrong, not about taste. */
const GRAMMAR = new Set([
  "Agreement",
  "BoundaryError",
  "Capitalization",
  "Eggcorn",
  "Grammar",
  "Malapropism",
  "Miscellaneous",
  "Nonstandard",
  "Punctuation",
  "Repetition",
  "Usage",
  "WordChoice",
  "WordOrder",
])

function grammar(lint: Lint, text: string, part: Part): Hit | null {
  if (!GRAMMAR.has(lint.kind)) return null
  const words = text.slice(lint.start, lint.end)
  const [better] = lint.replacements
  if (/\n/.test(words) || words.length > 60) return null
  if (lint.rule === "PronounVerbAgreement" && isNoun(words, text.slice(0, lint.start))) return null
  const at = { in: part, span: { start: lint.start, end: lint.end } }
  if (better === undefined) return { ...at, message: "unsure", params: { words } }
  if (better === "") return { ...at, message: "needless", replacement: "", params: { words } }
  const params = { words, better }
  if (lint.kind === "Repetition") return { ...at, message: "twice", replacement: better, params }
  return { ...at, message: lint.kind === "Capitalization" ? "capital" : "better", replacement: better, params }
}

/** "you guys", "thank-you letters": no verb. */
function isNoun(word: string, before: string): boolean {
  return /\byou\s+$/i.test(before) && !/^(?:is|am|was|has|does)$/i.test(word)
}
