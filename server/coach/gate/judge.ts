/**
 * One sentence judged: read it, cut it into clauses, and ask of each whether the case bears it out.
 * @module
 */
import { type Canonical, canonical, type Signs } from "./canonical.ts"
import { claimIn } from "./claims.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { type Contact, contactsIn, leaveFor } from "./contact.ts"
import { countIn } from "./counts.ts"
import { dangerIn } from "./dangers.ts"
import { draftIn } from "./draft.ts"
import type { Facts } from "./facts.ts"
import { withoutMarkup } from "./markup.ts"
import { type Part, whenIn } from "./when.ts"
import { VERBS } from "./words/verbs.words.ts"

export interface Prepared {
  facts: Facts
  signs: Signs
}

/** Longer is no sentence. */
const LONGEST = 600

/** @returns why it is held back, or undefined where it may be shown */
export function judge(text: string, { facts, signs }: Prepared): string | undefined {
  if (text.length > LONGEST) return "long"
  const plain = withoutMarkup(text, facts.context)
  if (plain === null) return "markup"
  if (plain === "") return undefined
  const read = canonical(plain, facts, signs)
  if (read.unread) return read.unread
  if (read.unknown.length > 0) return read.unknown.length > 2 ? "language" : "unknown"
  return ofSentence(read, facts)
}

function ofSentence(read: Canonical, facts: Facts): string | undefined {
  const clauses = clausesOf(read.text)
  const question = read.text.endsWith("?")
  const draft = draftIn(read.text, facts)
  let dated = false
  for (const [index, clause] of clauses.entries()) {
    // What others say, and the next clause puts right.
    if (clause.reported && /^(?:but|yet|though|,)$/.test(clauses[index + 1]?.connector ?? "") && clauses.slice(index + 1).some(refutes)) continue
    const why = ofClause(clause, read, facts, { question, draft, dated, clauses })
    if (why) return why
    if (/\bD\d/.test(clause.text)) dated = true
  }
  return undefined
}

const refutes = ({ text, negated, directive }: Clause): boolean =>
  !text.includes("ALLOWS") && (negated || directive === "hold" || directive === "wait" || /\b(?:tends? to|usually does|often does|rarely|it does|hold on|wait)\b/.test(text))

interface Around {
  question: boolean
  draft: boolean
  dated: boolean
  clauses: readonly Clause[]
}

function ofClause(clause: Clause, read: Canonical, facts: Facts, around: Around): string | undefined {
  const danger = dangerIn(clause, facts) ?? countIn(clause, facts)
  if (danger) return danger
  if (!around.draft) {
    const claim = claimIn(clause, facts, around.question)
    if (claim) return claim
  }
  const contacts = around.draft ? [] : contactsIn(clause)
  const acting = contacts.length > 0 && !isPast(clause)
  const part = partOf(clause, acting, around)
  const when = whenIn(clause, read.mentions, facts, part)
  if (when) return when
  if (!acting) return ofRest(clause, facts, around)
  for (const contact of contacts) {
    const why = ofContact(contact, clause, facts, around)
    if (why) return why
  }
  return undefined
}

function isPast({ text, directive }: Clause): boolean {
  return directive === null && /\b(?:you|WHO|FIRM|they|she|he|your [a-z-]+) (?:(?:have|has|had|already|also|first|then|only|both|did|never|not) )*(?:thanked|sent|wrote|written|emailed|mailed|called|asked|told|answered|replied|followed|nudged|checked|interviewed|met|spoke|went|came)\b/.test(text)
}

function partOf(clause: Clause, acting: boolean, { question, draft }: Around): Part {
  if (draft) return "fact"
  if (clause.directive === "wait" || clause.directive === "hold" || /\b(?:wait|hold on|hold off|sit tight|hang on|rest|patience|patient|let (?:it|them|D\d+|the)|leave it|keep (?:it|the [a-z]+))\b/.test(clause.text)) return clause.negated ? "free" : "wait"
  if (acting) return clause.negated && !clause.text.includes("ALLOWS") ? "refrain" : "act"
  if (clause.directive !== null || question) return "free"
  return "fact"
}

function ofContact(contact: Contact, clause: Clause, facts: Facts, around: Around): string | undefined {
  const leave = leaveFor(contact, facts)
  if (contact.target === "other") return clause.negated ? undefined : "channel"
  if (contact.target === "coach" || contact.target === "elsewhere") return undefined
  const denied = clause.negated && !clause.text.includes("ALLOWS")
  if (denied) return leave === "now" && !/\b(?:again|twice|long|too|more|both|same|before|wait|any longer|apolog\w+|at length|delay|just|only|SHARED|hr|without|until|rather than|instead)\b/.test(clause.text) ? "action" : undefined
  if (leave === "now") return undefined
  if (clause.supposed && leave !== "never") return undefined
  if (leave === "later" && (/\bD\d/.test(clause.text) || around.dated || /\b(?:then|when the (?:day|time) comes|once it opens)\b/.test(clause.text))) return undefined
  return "early"
}

function ofRest(clause: Clause, facts: Facts, { question, clauses }: Around): string | undefined {
  const { directive, text, negated } = clause
  if (directive !== null && !VERBS.has(directive)) return "act"
  if (facts.leave === "now" && !negated && /^(?:wait|hold|delay|postpone|hang|sit|pause|bide)$/.test(directive ?? "") && !clauses.some(({ connector }) => connector === "then")) return "action"
  if (facts.leave === "now" && /\b(?:pointless|unnecessary|too late|no need|overkill|needless|no use|no point|no hurry|no rush|optional|skip|can wait|let it go|forget it|drop it)\b/.test(text) && !text.includes("ALLOWS")) return "action"
  if (facts.leave !== "now" && !question && /\b(?:right now|right away|at once|today is|now is|high time|time to act|ALLOWS)\b/.test(text) && !negated) return "early"
  return undefined
}
