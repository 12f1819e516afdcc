/**
 * Harper in a thread of its own: its set-up blocks for seconds, and it may die without harm to anybody.
 * @module
 */
import { parentPort } from "node:worker_threads"
import { Dialect, type Lint as HarperLint, type LintConfig, LocalLinter, SuggestionKind } from "harper.js"
import { binary } from "harper.js/binary"
import type { FromWorker, GrammarRequest, Lint, ToWorker } from "./lint.ts"

/** Matters of taste or of layout, and what is wrong more often than right in letters of candidates. */
const OFF = [
  "DisjointPrefixes",
  "LongSentences",
  "NumericRangeEnDash",
  "OrthographicConsistency",
  // Behind "Dear Dana," a letter may go on in small letters.
  "SentenceCapitalization",
  // Takes "untill" for "distill".
  "WrongNegative",
]

const port = parentPort
const linter = new LocalLinter({ binary, dialect: Dialect.American })
await linter.setup()
const config = await configured()
// The first lint is slow; it is not to be anybody's.
await lintsOf({ texts: ["I am glad to have met you."], words: ["Dana"], dialects: ["American"] })
let work = Promise.resolve()
port?.on("message", (message: ToWorker) => {
  // One after the other: the linter holds one list of words at a time.
  work = work.then(() => answer(message))
})
send({ ready: true })

async function answer({ id, ...request }: ToWorker): Promise<void> {
  send({ id, lints: await lintsOf(request) })
}

/** The lints that every dialect has, of each text. */
async function lintsOf({ texts, words, dialects }: GrammarRequest): Promise<Lint[][]> {
  const common: Lint[][] = []
  for (const dialect of dialects) {
    // Another dialect forgets the words, the same one keeps those of the last draft, which are somebody else's.
    await linter.setDialect(Dialect[dialect])
    await linter.clearWords()
    if (words.length > 0) await linter.importWords([...words])
    await linter.setLintConfig(config)
    for (const [index, text] of texts.entries()) {
      const found = await lintsIn(text)
      const same = (lint: Lint) => found.some(({ start, end }) => start === lint.start && end === lint.end)
      common[index] = common[index]?.filter(same) ?? found
    }
  }
  await linter.clearWords()
  return common
}

async function lintsIn(text: string): Promise<Lint[]> {
  const byRule = await linter.organizedLints(text, { language: "plaintext", dedup: false })
  const all = Object.entries(byRule).flatMap(([rule, lints]) => lints.flatMap((lint) => read(lint, rule, text)))
  const compounds = all.filter(isCompound)
  const found = all
    .filter(({ rule, start }) => rule !== "SplitWords" && !compounds.some((compound) => compound.start === start))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  return found.filter((lint, index) => !found.slice(0, index).some((earlier) => earlier.end > lint.start))
}

/** "zebrafish", "deadlift": two words in one that a dictionary lacks. "Befor" is not "be for". */
function isCompound({ rule, replacements }: Lint): boolean {
  return rule === "SplitWords" && (replacements[0]?.split(" ") ?? []).every((part) => part.length > 2)
}

/** Copies a lint out of Harper's memory and frees it; none where its place and its text don't agree. */
function read(lint: HarperLint, rule: string, text: string): Lint[] {
  const span = lint.span()
  const { start, end } = span
  const replacements = lint.suggestions().flatMap((suggestion) => {
    const kind = suggestion.kind()
    const replacement = suggestion.get_replacement_text()
    suggestion.free()
    if (kind === SuggestionKind.Remove) return [""]
    return kind === SuggestionKind.Replace ? [replacement] : [text.slice(start, end) + replacement]
  })
  const agrees = text.slice(start, end) === lint.get_problem_text()
  const kind = lint.lint_kind()
  span.free()
  lint.free()
  return agrees ? [{ start, end, rule, kind, replacements }] : []
}

async function configured(): Promise<LintConfig> {
  const settings = await linter.getLintConfig()
  return { ...settings, ...Object.fromEntries(OFF.map((rule) => [rule, false])) }
}

function send(message: FromWorker): void {
  port?.postMessage(message)
}
