/**
 * One sentence judged: read it, cut it into clauses, and ask of each whether the case bears it out.
 * @module
 */
import { againstAdvice } from "./against.ts"
import type { Around } from "./around.ts"
import { isQuestion } from "./asked.ts"
import { askedIn, toldIn } from "./asks.ts"
import { asksCandidate, MISTAKEN } from "./asks-candidate.ts"
import { bypasses } from "./bypass.ts"
import { type Canonical, canonical, type Signs } from "./canonical.ts"
import { claimIn } from "./claims.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { contactsAt } from "./contact.ts"
import { countIn } from "./counts.ts"
import { dangerIn } from "./dangers.ts"
import { dissuades, dissuadesDue } from "./dissuades.ts"
import { undoneIn } from "./done.ts"
import { draftIn } from "./draft.ts"
import type { Facts } from "./facts.ts"
import { leansOn } from "./leaning.ts"
import { leavesOff } from "./leaves-off.ts"
import { withoutMarkup } from "./markup.ts"
import { fragmentOf, isPast, partOf } from "./parts.ts"
import { isHarmless, ofContact } from "./permission.ts"
import { goneAgain, twoDays } from "./two-days.ts"
import { whenIn } from "./when.ts"
import { ofWhole } from "./whole.ts"

export interface Prepared {
  facts: Facts
  signs: Signs
}

/** Longer is no sentence. */
const LONGEST = 600

/** A sentence as far as it can be read: where it can't, `why`; nothing at all is shown as it is. */
export type Reading = { read: Canonical } | { read: null; why: string | undefined }

/** @param text normalised */
export function readSentence(text: string, { facts, signs }: Prepared): Reading {
  if (text.length > LONGEST) return { read: null, why: "long" }
  const plain = withoutMarkup(text, facts.context)
  if (plain === null) return { read: null, why: "markup" }
  if (plain === "") return { read: null, why: undefined }
  const read = canonical(plain, facts, signs)
  return read.unread ? { read: null, why: read.unread } : { read }
}

export interface Judgement {
  /** Why the rules hold it back, or undefined where they let it pass. */
  why: string | undefined
  /** Whether what they let pass needs no second opinion. */
  settled: boolean
}

/** What the rules make of a sentence. */
export function judge(read: Canonical, facts: Facts): Judgement {
  const unknown = read.unknown.length
  if (unknown > 2) return { why: "language", settled: false }
  const clauses = clausesOf(read.text)
  const draft = draftIn(read.text, facts)
  const whole = !draft && leansOn(read, clauses, facts) ? "fragment" : (twoDays(read, facts) ?? ofWhole(read, facts))
  if ((whole === undefined || whole === "channel") && unknown < 2 && dissuades(read, clauses, facts))
    return { why: undefined, settled: true }
  const why = whole ?? ofClauses(read, clauses, draft, facts) ?? (unknown > 0 ? "unknown" : undefined)
  if ((why === undefined || MISTAKEN.has(why)) && asksCandidate(read, clauses))
    return { why: undefined, settled: unknown < 2 }
  return { why, settled: false }
}

function ofClauses(read: Canonical, clauses: readonly Clause[], draft: boolean, facts: Facts): string | undefined {
  if (!draft && (dissuadesDue(read, facts) || leavesOff(read, facts))) return "dissuaded"
  if (!draft && bypasses(read, facts)) return "around"
  const around: Around = { question: isQuestion(read.text), draft, dated: false, clauses }
  for (const [index, clause] of clauses.entries()) {
    // What others say, and the next clause puts right.
    if (
      clause.reported &&
      /^(?:but|yet|though|,)$/.test(clauses[index + 1]?.connector ?? "") &&
      clauses.slice(index + 1).some(refutes)
    )
      continue
    const why = ofClause(clause, read, facts, around)
    if (why) return why
    if (namesOpening(clause.text, read, facts)) around.dated = true
  }
  return undefined
}

const refutes = ({ text, negated, directive }: Clause): boolean =>
  !text.includes("ALLOWS") &&
  (negated ||
    directive === "hold" ||
    directive === "wait" ||
    /\b(?:tends? to|usually does|often does|rarely|it does|hold on|wait)\b/.test(text))

/** A day on which the message may go. */
const namesOpening = (text: string, { mentions }: Canonical, { opens }: Facts): boolean =>
  opens !== null &&
  [...text.matchAll(/\bD(\d+)\b/g)].some(
    ([, index]) =>
      // "Four more days, and then": what is left until then is as good.
      /^(?:left|more)$/.test(mentions[Number(index)]!.span?.use ?? "") ||
      mentions[Number(index)]!.days.some(({ from }) => from >= Math.floor(opens / 1440)),
  )

/** "One more, if you heard nothing": a step of the timeline. */
const isSecondStep = (text: string, { steps, context }: Facts): boolean =>
  (context.advice.ordinal === 2 &&
    /^one more\b|^(?!.*\b(?:and|then|plus|this|also) (?:[a-z]+ )?one more\b).*\b(?:may|can|could|from|on)\b.*\bone more (?:time|note|email|message|try|nudge|follow-up|line)\b/.test(
      text,
    ) &&
    !/\b(?:two|three|another|again|after that|afterwards|later)\b/.test(text)) ||
  (steps.some(({ what }) => what === "second_follow_up_opens") &&
    /\b(?:one more|second)\b/.test(text) &&
    /\bif\b.*\b(?:nothing|no)\b/.test(text) &&
    /\bfrom D\d/.test(text))

function ofClause(clause: Clause, read: Canonical, facts: Facts, around: Around): string | undefined {
  const danger = dangerIn(clause, read.text, facts) ?? countIn(clause, facts, read.text)
  if (
    danger &&
    !(
      danger === "often" &&
      (isPast(clause, around.clauses) || isSecondStep(read.text, facts) || goneAgain(clause.text, read, facts))
    )
  )
    return danger
  if (!around.draft) {
    const claim = claimIn(clause, facts, around.question) ?? undoneIn(clause, facts, around.question)
    if (claim) return claim
  }
  const contacts = around.draft
    ? []
    : contactsAt(clause, around.clauses).filter((contact) => !isHarmless(contact, clause, read.text, facts))
  const acting = contacts.length > 0 && !isPast(clause, around.clauses)
  const asks = around.draft ? undefined : askedIn(clause, read, facts)
  if (asks) return asks
  const tells = around.draft ? undefined : toldIn(clause, read, facts)
  if (tells) return tells
  const part = fragmentOf(clause, acting, around) ?? partOf(clause, acting, around)
  around.part = part
  const when = whenIn(clause, read, facts, part)
  if (when) return when
  if (acting)
    for (const contact of contacts) {
      const why = ofContact(contact, clause, read, facts, around)
      if (why) return why
    }
  return againstAdvice(clause, read, facts, around)
}
