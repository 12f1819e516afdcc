/**
 * What a clause is about, as far as its days go: a message that goes or does not, a wait, the candidate's own doings, or a fact.
 * @module
 */
import type { Around } from "./around.ts"
import type { Clause } from "./clauses.ts"
import { contactsIn } from "./contact.ts"
import type { Part } from "./when.ts"

const RATED =
  /\b(?:good|fine|perfect|best|right|ideal|natural|fits?|suits?|works?|soon|early|ok|okay|great|safe|better|nice|as well|sensible|reasonable|enough)\b/

export function partOf(clause: Clause, acting: boolean, { question, draft }: Around): Part {
  const { text, directive, negated } = clause
  if (draft) return "letter"
  const denied = negated && !text.includes("ALLOWS")
  if (
    directive === null &&
    /^(?:nothing|no (?:notes?|messages?|emails?|mails?|word|calls?|lines?)) (?:goes )?(?:to|for) (?:WHO|her|him|them|FIRM) (?:(?:on|over|before|until|till|during|the) )*D\d/.test(
      text,
    )
  )
    return "refrain"
  if (denied && directive === null && /\btoo (?:soon|early)\b/.test(text)) return "refrain"
  if (
    /^(?:wait|hold|hang|sit|pause|bide)$/.test(directive ?? "") ||
    /\b(?:wait|waiting|hold on|hold off|holding off|sit tight|hang on|rest|patience|patient|let (?:it(?! (?:go|out|fly|off)\b)|them|D\d+|the)|leave it|keep (?:it|the [a-z]+|that) (?:for|until|till|in|back|ready|to yourself|on ice|unsent)|(?:stays?|remains?|sits?|rests?|sleeps?) (?:in (?:your |the )?(?:drafts?|folder|outbox)|unsent|there)|give (?:her|him|them|it|WHO) (?:a (?:day|moment|week|bit|little|chance)|some|the (?:day|time|week)|until|till|D\d|time|space|room|more))/.test(
      text,
    )
  )
    return denied ? "free" : "wait"
  if (acting || /\blet (?:it|them) (?:go|out|fly|off)\b/.test(text)) return denied ? "refrain" : "act"
  if (
    !denied &&
    /\b(?:note|thank-you|follow-up|check-in|email|message|reply|answer)\b/.test(text) &&
    directive === null &&
    !/\b(?:was|were|went|came|had|sent|is in|has been|have|has|did|wrote|left|arrived|reached|landed|of|passed|closed|ended)\b/.test(
      text,
    ) &&
    !/\b(?:due|deadline|until|till|on time|late)\b/.test(text)
  )
    return "act"
  if (directive !== null || question) return "free"
  return RATED.test(text) &&
    !/\b(?:interview\w*|was|were|had|met|passed|closed|ended|opened|over|gone)\b/.test(text) &&
    !denied
    ? "act"
    : "fact"
}

/** "From this morning until Monday the 23rd, ask": a few words without a verb share the part of the clause beside them. */
export function fragmentOf(clause: Clause, acting: boolean, { part, clauses }: Around): Part | undefined {
  if (
    /^(?:(?:and|but|just|certainly|definitely|so) )*not (?:(?:on|before|over|until|till|during|even|the) )*D\d+(?: (?:either|yet|though))?$/.test(
      clause.text,
    )
  )
    return "refrain"
  if (acting || clause.supposed || clause.directive !== null || clause.words.length > 7) return undefined
  if (
    /\b(?:is|are|was|were|ends?|ended|opens?|opened|closes?|closed|has|have|had|will|can|may|fits|works|suits|due)\b/.test(
      clause.text,
    )
  )
    return undefined
  if (part !== undefined && /^(?:or|then)$/.test(clause.connector) && /^(?:(?:on|by|the) )*D\d+$/.test(clause.text))
    return part === "free" ? "fact" : part
  if (part !== undefined && /^[,(:–—-]$/.test(clause.connector) && clause.words.length <= 5)
    return part === "free" ? "fact" : part
  const next = clauses[clauses.indexOf(clause) + 1]
  if (
    part !== undefined ||
    next === undefined ||
    !/^[,:]$/.test(next.connector) ||
    !/^(?:from|on|until|by|before|after|in|over|D\d)\b/.test(clause.text)
  )
    return undefined
  if (contactsIn(next).length === 0) return undefined
  return next.negated && !next.text.includes("ALLOWS") ? "refrain" : "act"
}

/** Told as done. */
export function isPast({ text, directive }: Clause, clauses: readonly Clause[] = []): boolean {
  // "You wrote on the 10th, to say thanks": what it was for.
  if (text.startsWith("to ")) {
    const before = clauses[clauses.findIndex((other) => other.text === text) - 1]
    if (before !== undefined && before.directive === null && isPast(before)) return true
  }
  if (
    /\b(?:invited|asked|told|encouraged|want|wants|said|welcomes?) (?:you|candidates|everyone) (?:not )?to\b/.test(text)
  )
    return true
  return (
    directive === null &&
    /\b(?:you|WHO|FIRM|they|she|he|your [a-z-]+) (?:(?:have|has|had|already|also|first|then|only|both|did|never|not|last|once|just|duly) )*(?:thanked|sent|wrote|written|emailed|mailed|called|asked|told|put|tried|heard|answered|answered|replied|followed|nudged|checked|interviewed|met|spoke|went|came)\b/.test(
      text,
    )
  )
}
