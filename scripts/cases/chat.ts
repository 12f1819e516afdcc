/**
 * Scores the understanding on conversations of the kind of chat.json: facts, what must stay unset, intent, and the advice that follows.
 * node scripts/cases/chat.ts [FILE …]
 * @module
 */
import { readFileSync } from "node:fs"
import { understand as ourUnderstand, type UnderstandContext } from "../../server/understand/understand.ts"
import { advise as ourAdvise } from "../../shared/timing/advise.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Understood } from "../../shared/wire/understand.ts"
import { wordsOf } from "../../shared/words/index.ts"

export interface ChatCase {
  id: string
  kind: string
  now: string
  timeZone: string
  turns: string[]
  /** The question each turn answers, where it answers one. */
  asked?: (string | null)[]
  expect: {
    /** JSON path to value; people, `with` and `to` by name, arrays in time order. */
    facts: Record<string, unknown>
    /** Paths that must not be set: "decisionDate", "interviews[at=2026-09-14]", "people[name=Imani Clarke]". */
    absent: string[]
    intent: string
    intentAlso?: string[]
    /** Paths that are not scored; "*" is all. */
    either?: string[]
    /** Other right values. */
    alt?: Record<string, unknown[]>
    advice?: "skip" | "action"
    situation?: Situation
  }
}

export interface Deps {
  understand: (text: string, context: UnderstandContext) => Understood
  advise?: (
    situation: Situation,
    now: Temporal.ZonedDateTime,
  ) => Pick<Advice, "action" | "message" | "ordinal" | "opens">
}

export interface ChatScore {
  cases: number
  precision: number
  recall: number
  f1: number
  absentRate: number
  intent: number
  /** Share of compared cases; null where no `advise` was given. */
  advice: number | null
  misses: {
    id: string
    what: "missing" | "extra" | "absent" | "intent" | "advice"
    path: string
    expected: unknown
    got: unknown
  }[]
}

/** Runs every conversation turn by turn and compares what is known at its end. */
export function scoreChat(cases: readonly ChatCase[], { understand, advise }: Deps): ChatScore {
  const misses: ChatScore["misses"] = []
  let hits = 0
  let missing = 0
  let extra = 0
  let absents = 0
  let violations = 0
  let intents = 0
  let compared = 0
  let agreed = 0
  for (const one of cases) {
    const now = Temporal.ZonedDateTime.from(one.now)
    let situation: Situation = {}
    let intent = ""
    let lastTold: string[] = []
    one.turns.forEach((turn, index) => {
      const { timeZone } = one
      const understood = understand(turn, { now, timeZone, situation, asked: one.asked?.[index] ?? null, lastTold })
      if (understood.mentions.length > 0) lastTold = understood.mentions.map(({ field }) => field)
      situation = understood.situation
      intent = understood.intent
    })
    const { expect } = one
    const got = flatten(situation)
    const wanted = spread(expect.facts)
    const unscored = (path: string): boolean => (expect.either ?? []).some((either) => covers(either, path))
    const renamed = namesByAlt(expect.alt ?? {})
    const matched = new Set<string>()
    for (const [path, value] of Object.entries(wanted)) {
      if (unscored(path)) continue
      const found = findPath(path, got, renamed)
      if (found !== undefined) matched.add(found)
      const values = [value, ...(expect.alt?.[path] ?? [])]
      if (found !== undefined && values.some((v) => same(path, v, got.get(found), one.now, renamed))) hits++
      else {
        missing++
        if (found !== undefined) extra++
        misses.push({
          id: one.id,
          what: "missing",
          path,
          expected: value,
          got: found === undefined ? undefined : got.get(found),
        })
      }
    }
    for (const [path, value] of got) {
      if (
        matched.has(path) ||
        unscored(path) ||
        unscoredKind(path) ||
        (path === "messages" && !("messages" in wanted) && unscored("messages"))
      )
        continue
      extra++
      misses.push({ id: one.id, what: "extra", path, expected: undefined, got: value })
    }
    for (const path of expect.absent) {
      absents++
      if (!isSet(path, situation)) continue
      violations++
      misses.push({ id: one.id, what: "absent", path, expected: undefined, got: "set" })
    }
    if ([expect.intent, ...(expect.intentAlso ?? [])].includes(intent)) intents++
    else misses.push({ id: one.id, what: "intent", path: "intent", expected: expect.intent, got: intent })
    if (advise && expect.advice !== "skip" && expect.situation) {
      compared++
      const right = advise(expect.situation, now)
      const ours = advise(situation, now)
      const fields =
        expect.advice === "action"
          ? (["action", "message", "ordinal"] as const)
          : (["action", "message", "ordinal", "opens"] as const)
      const wrong = fields.filter((field) => right[field] !== ours[field])
      if (wrong.length === 0) agreed++
      for (const field of wrong)
        misses.push({ id: one.id, what: "advice", path: field, expected: right[field], got: ours[field] })
    }
  }
  const precision = hits / Math.max(1, hits + extra)
  const recall = hits / Math.max(1, hits + missing)
  return {
    cases: cases.length,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    absentRate: violations / Math.max(1, absents),
    intent: intents / Math.max(1, cases.length),
    advice: advise ? agreed / Math.max(1, compared) : null,
    misses,
  }
}

/** A situation as paths and values: people by name, arrays in time order, ids as names. */
export function flatten(situation: Situation): Map<string, unknown> {
  const flat = new Map<string, unknown>()
  const names = new Map((situation.people ?? []).map((person) => [person.id, person.name ?? person.id]))
  const byName = (ids: string[]): string[] => ids.map((id) => names.get(id) ?? id)
  for (const key of [
    "company",
    "role",
    "viaAgency",
    "clientContact",
    "followUpPolicy",
    "decisionDate",
    "region",
    "employerTimeZone",
  ] as const)
    if (situation[key] !== undefined) flat.set(key, situation[key])
  const inOrder = <T extends { at?: string | undefined }>(list: T[]): T[] =>
    list.toSorted((a, b) => (a.at ?? "9").localeCompare(b.at ?? "9"))
  for (const list of ["interviews", "messages", "replies"] as const) {
    const entries = situation[list]
    if (entries?.length === 0) flat.set(list, [])
    inOrder<{ at?: string | undefined }>(entries ?? []).forEach((entry, index) => {
      for (const [key, value] of Object.entries(entry))
        flat.set(
          `${list}[${index}].${key}`,
          key === "with" || key === "to"
            ? byName(value as unknown as string[])
            : key === "from"
              ? (names.get(value as string) ?? value)
              : value,
        )
    })
  }
  for (const person of situation.people ?? []) {
    const base = person.name !== undefined ? `people[name=${person.name}]` : `people[kind=${person.kind}]`
    for (const [key, value] of Object.entries(person)) {
      if (key === "id" || key === "name") continue
      if (key === "away")
        for (const [index, span] of (value as { from: string; until: string }[]).entries()) {
          flat.set(`${base}.away[${index}].from`, span.from)
          flat.set(`${base}.away[${index}].until`, span.until)
        }
      else flat.set(`${base}.${key}`, value)
    }
  }
  if (situation.otherOffer)
    for (const [key, value] of Object.entries(situation.otherOffer)) flat.set(`otherOffer.${key}`, value)
  return flat
}

/** Days away told as a list are told one by one. */
function spread(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([path, value]) =>
      path.endsWith(".away") && Array.isArray(value)
        ? value.flatMap((span: Record<string, unknown>, index) =>
            Object.entries(span).map(([key, day]): [string, unknown] => [`${path}[${index}].${key}`, day]),
          )
        : [[path, value] as [string, unknown]],
    ),
  )
}

/** What the cases never state: nobody can be wrong about it. */
function unscoredKind(path: string): boolean {
  return /\.(?:title|format|round|minutes|about|from|notes)$/.test(path) && !path.includes(".away[")
}

function covers(either: string, path: string): boolean {
  return either === "*" || path === either || path.startsWith(`${either}.`) || path.startsWith(`${either}[`)
}

/** `alt` may hold another right name of a person. */
function namesByAlt(alt: Record<string, unknown[]>): Map<string, string> {
  const map = new Map<string, string>()
  for (const [path, values] of Object.entries(alt)) {
    const name = /^people\[name=(.+)\]\.name$/.exec(path)?.[1]
    if (name) for (const value of values) map.set(plain(String(value)), name)
  }
  return map
}

function findPath(path: string, got: Map<string, unknown>, renamed: Map<string, string>): string | undefined {
  if (got.has(path)) return path
  const wanted = plainPath(path)
  return [...got.keys()].find(
    (key) =>
      plainPath(key) === wanted ||
      plainPath(
        key.replace(/\[name=(.+?)\]/, (whole, name: string) =>
          renamed.has(plain(name)) ? `[name=${renamed.get(plain(name))}]` : whole,
        ),
      ) === wanted,
  )
}

function plainPath(path: string): string {
  return path.replace(/\[name=(.+?)\]/, (_, name: string) => `[name=${plain(name)}]`)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\./g, "").trim()
}

function same(path: string, expected: unknown, got: unknown, now: string, renamed: Map<string, string>): boolean {
  if (Array.isArray(expected)) {
    const names = (list: unknown): string =>
      (Array.isArray(list) ? list : [list])
        .map((name) => plain(renamed.get(plain(String(name))) ?? String(name)))
        .sort()
        .join("|")
    return Array.isArray(got) && names(expected) === names(got)
  }
  if (typeof expected === "string" && typeof got === "string") {
    // An interview of today without an hour is written so that it ends at now: its day is what was told.
    if (/interviews\[\d+\]\.at$/.test(path) && !expected.includes("T") && expected === now.slice(0, 10))
      return got.slice(0, 10) === expected
    if (path === "role" || path === "company") return plain(expected) === plain(got)
  }
  return expected === got
}

/** Whether a path of `absent` is set: "interviews[1]", "messages[kind=follow_up]", "people[name=Wes].email". */
function isSet(path: string, situation: Situation): boolean {
  const match = /^(\w+)(?:\[(?:(\d+)|(\w+)=([^\]]+))\])?(?:\.(.+))?$/.exec(path)
  if (!match) return false
  const [, list, index, key, value, rest] = match
  const entries = (situation as Record<string, unknown>)[list!]
  if (index === undefined && key === undefined) {
    // "messages" must not be told; nothing told of them is absence. "otherOffer.told" is one value of what may be told.
    return rest === undefined
      ? entries !== undefined
      : (entries as Record<string, unknown> | undefined)?.[rest] !== undefined
  }
  if (!Array.isArray(entries)) return false
  const entry =
    index !== undefined
      ? entries[Number(index)]
      : entries.find(
          (one: Record<string, unknown>) =>
            text(one[key!]).startsWith(plain(value!)) && (key === "at" || text(one[key!]) === plain(value!)),
        )
  if (entry === undefined) return false
  return rest === undefined || (entry as Record<string, unknown>)[rest.replace(/\[.*/, "")] !== undefined
}

function text(value: unknown): string {
  return typeof value === "string" ? plain(value) : ""
}

const house = playbookOf("house")!
const words = wordsOf("en").timing

/** The engine's advice for a situation, by the house playbook. */
export function houseAdvice(situation: Situation, now: Temporal.ZonedDateTime): Advice {
  return ourAdvise(situation, { now, playbook: house, calendar: calendarOf(situation.region ?? "US")!, words })
}

/** Scores cases with the project's own understanding and timing, and prints each miss. */
export function printChatScore(cases: unknown[]): void {
  const score = scoreChat(cases as ChatCase[], { understand: ourUnderstand, advise: houseAdvice })
  for (const { id, what, path, expected, got } of score.misses)
    console.log(`  ${id} ${what} ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`)
  const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`)
  console.log(
    `  ${score.cases} cases · facts F1 ${percent(score.f1)} (precision ${percent(score.precision)}, recall ${percent(score.recall)}) · wrongly set ${percent(score.absentRate)} · intent ${percent(score.intent)} · advice ${percent(score.advice)}`,
  )
}

if (import.meta.main) {
  const files = process.argv.slice(2)
  for (const file of files.length > 0 ? files : ["test/cases/chat.json"]) {
    console.log(file)
    printChatScore(JSON.parse(readFileSync(file, "utf8")))
  }
}
