/**
 * What a learned opinion looks at in a sentence: its words and word groups, its acts, its days, each alone and with the advice.
 * @module
 */
import { againstAdvice } from "../against.ts"
import type { Around } from "../around.ts"
import { isQuestion } from "../asked.ts"
import { askedIn, toldIn } from "../asks.ts"
import type { Canonical } from "../canonical.ts"
import { claimIn } from "../claims.ts"
import { ALLOWS, type Clause, clausesOf } from "../clauses.ts"
import { contactsAt, leaveFor } from "../contact.ts"
import { countIn } from "../counts.ts"
import { dangerIn } from "../dangers.ts"
import { undoneIn } from "../done.ts"
import { draftIn } from "../draft.ts"
import type { Facts } from "../facts.ts"
import { fragmentOf, isPast, partOf } from "../parts.ts"
import { isHarmless, ofContact } from "../permission.ts"
import { saysWhose, whenIn } from "../when.ts"
import { CONTACT, HOLD } from "../words/verbs.words.ts"
import { classOf } from "./classes.words.ts"
import { type DaySign, daySign } from "./day-signs.ts"
import { toldDays } from "./told-days.ts"

const MARK = /^[^\p{L}\p{N}]+$/u

export interface Features {
  names: string[]
  /** Whatever the rules find in any clause, not only what they would say first. */
  found: ReadonlySet<string>
}

export function featuresOf(read: Canonical, facts: Facts): Features {
  const names: string[] = []
  const { action, message } = facts.context.advice
  const advised = message === "thank_you" ? `${action}+thanks` : action
  const alone = (name: string): unknown => names.push(name)
  const add = (name: string): unknown => names.push(name, `${advised}|${name}`)
  const days = read.mentions.map((mention) => daySign(mention, facts))
  const words = wordsOf(read.text, days)
  ofWords(words, add, alone)
  const question = isQuestion(read.text)
  const draft = draftIn(read.text, facts)
  if (question) add("?")
  if (draft) add("draft")
  for (const { role, place } of days) {
    add(`day:${place}`)
    add(`day:${role}`)
    alone(`day:${role}:${place}`)
  }
  const clauses = clausesOf(read.text)
  add(`clauses:${Math.min(4, clauses.length)}`)
  add(`words:${Math.min(4, Math.floor(words.length / 7))}`)
  const around: Around = { question, draft, dated: false, clauses }
  const main =
    clauses[0] && isCondition(clauses[0], read.text) ? clauses.find((one) => !isCondition(one, "")) : undefined
  if (main) add(`if:${kindOf(main)}:${main.negated && !main.text.includes(ALLOWS) ? "no" : "yes"}`)
  const found = new Set<string>()
  for (const clause of clauses)
    for (const why of ofClause(clause, read, days, facts, around, add)) {
      found.add(why)
      add(`found:${why}`)
    }
  return { names, found }
}

/** "As long as", "now that", "since": what is so counts as a condition too. */
const isCondition = ({ supposed, connector }: Clause, sentence: string): boolean =>
  supposed ||
  /^(?:because|since|as|while|although|though|unless)$/.test(connector) ||
  /^(?:as (?:long as|[a-z]+)|now that|provided|unless|given|since|because|without|should|until|being)\b/.test(sentence)

const kindOf = ({ directive }: Clause): string =>
  directive === null ? "none" : HOLD.has(directive) ? "hold" : CONTACT.has(directive) ? "contact" : "deed"

type Add = (name: string) => unknown

function ofWords(words: readonly string[], add: Add, alone: Add): void {
  const kinds = words.map((word) => classOf(word) ?? word)
  const stems = words.map(stem)
  const kindly = ["^", ...kinds.map((kind, at) => (kind === words[at] ? stems[at]! : `<${kind}>`)), "$"]
  for (const word of new Set(stems)) add(`w:${word}`)
  for (const kind of new Set(kindly)) if (kind.startsWith("<")) add(`w:${kind}`)
  for (let at = 0; at + 1 < kindly.length; at += 1) {
    add(`k:${kindly[at]} ${kindly[at + 1]}`)
    if (at + 2 < kindly.length) alone(`s:${kindly[at]} _ ${kindly[at + 2]}`)
  }
  const plain = kindly.filter(
    (kind) => kind.startsWith("<") || /^D[a-z]|^(?:not|no|never|without|until|if|when)$/.test(kind),
  )
  for (let at = 0; at + 1 < plain.length; at += 1) alone(`o:${plain[at]} ${plain[at + 1]}`)
}

/** @returns what the rules find in the clause, each of them whatever the others find */
function ofClause(
  clause: Clause,
  read: Canonical,
  days: readonly DaySign[],
  facts: Facts,
  around: Around,
  add: Add,
): Set<string> {
  const { directive, negated, supposed, reported, text } = clause
  const allowing = text.includes(ALLOWS)
  const no = negated && !allowing ? "no" : "yes"
  const mood = `${no}${supposed ? "-if" : ""}${reported ? "-say" : ""}`
  const kind = kindOf(clause)
  if (allowing) add("allows")
  add(`verb:${kind}:${mood}`)
  if (directive !== null) add(`do:${directive}:${no}`)
  const contacts = around.draft
    ? []
    : contactsAt(clause, around.clauses).filter((contact) => !isHarmless(contact, clause, read.text, facts))
  const acting = contacts.length > 0 && !isPast(clause, around.clauses)
  const part = fragmentOf(clause, acting, around) ?? partOf(clause, acting, around)
  around.part = part
  add(`part:${part}`)
  const own = [...text.matchAll(/\bD(\d+)\b/g)].flatMap(([, index]) => days[Number(index)] ?? [])
  for (const contact of contacts) {
    add(`contact:${contact.target}:${leaveFor(contact, facts)}:${acting}:${mood}`)
    for (const { place } of own) add(`contact:${acting}:${mood}:${place}`)
  }
  for (const { place, role } of own) add(`part:${part}:${place}:${role === "none" ? "none" : "known"}`)
  for (const told of toldDays(text, own)) add(`told:${told}`)
  const found = [dangerIn(clause, read.text, facts), countIn(clause, facts, read.text)]
  // A day of the case in a part that is not its own is another matter than a day that nobody knows.
  // A weekday alone is easily another's.
  if (whenIn(clause, read, facts, part))
    found.push(own.every(({ role }) => role !== "none") && isPlain(text, read) ? "known-day" : "date")
  if (!around.draft)
    found.push(
      claimIn(clause, facts, around.question),
      undoneIn(clause, facts, around.question),
      askedIn(clause, read, facts),
      toldIn(clause, read, facts),
    )
  if (acting)
    for (const contact of contacts) {
      const why = ofContact(contact, clause, read, facts, around)
      if (why) found.push(why, `contact-${why}`)
    }
  found.push(againstAdvice(clause, read, facts, around))
  if (own.length > 0) around.dated = true
  return new Set(found.filter((why) => why !== undefined))
}

const isPlain = (text: string, { mentions }: Canonical): boolean =>
  !saysWhose(text) && [...text.matchAll(/\bD(\d+)\b/g)].every(([, index]) => mentions[Number(index)]!.days.length <= 1)

function wordsOf(text: string, days: readonly DaySign[]): string[] {
  return text
    .split(" ")
    .filter((word) => word !== "" && (!MARK.test(word) || /[?:!%]/.test(word)))
    .map((word) => {
      const index = /^D(\d+)$/.exec(word)?.[1]
      const sign = index === undefined ? undefined : days[Number(index)]
      return sign === undefined ? word : `D${sign.role === "none" ? sign.place : sign.role}`
    })
}

function stem(word: string): string {
  if (word.length < 5 || /^[A-Z]/.test(word)) return word
  return word.replace(/(?:'s|ies|ing|ed|es|s|ly|e)$/, (end) => (end === "ies" ? "y" : ""))
}
