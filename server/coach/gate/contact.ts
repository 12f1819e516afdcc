/**
 * Acts by which the employer would hear of the candidate, however they are put: whom they reach, and whether the advice has them.
 * @module
 */
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { ALSO_NOUN, CONTACT } from "./words/verbs.words.ts"

export type Target = "employer" | "recruiter" | "hr" | "coach" | "elsewhere" | "other"

export interface Contact {
  target: Target
  /** By which verb or thing. */
  by: string
}

const PERSON =
  "(?:(?:FIRM|WHO|OTHER) 's (?:hr|human resources)(?: (?:people|team|department|desk))?|(?:their|the|FIRM|its) (?:hr|human resources)(?: (?:people|team|department))?|WHO|OTHER|REC|HRWHO|FIRM|her|him|them|hr|me|us|(?:the|your|their|his|this|that) (?:(?:hiring|own|whole|same|shared) )*(?:team|panel|manager|employer|company|firm|interviewers?|recruiter|people|person|department|office|reader|two|agency|committee|board|client|woman|man|lady|guy)|both(?: of them)?|each(?: of them| interviewer| person)?|all of them|everybody|everyone|somebody|someone|anyone)"
/** Things that go to somebody. */
const MESSAGE =
  "(?:notes?|messages?|mails?|emails?|e-mails?|follow-ups?|followups?|check-ins?|nudges?|reminders?|lines?|calls?|texts?|letters?|cards?|thank-yous?|thanks|replies|reply|answers?|responses?|voicemails?|word|words|apology|inquiry|enquiry|question|ping|ring|debrief|update|status mail|status email|(?:short|quick|polite|brief|friendly|small|second|first|gentle|little|late|kind) one|it|this)"
/** A thing that goes, or is called right. */
const GOES = new RegExp(
  `\\b${MESSAGE}(?: (?:to|from|for|about|on|by|of|in|with|after|before|like|that) (?:[a-zA-Z0-9-]+ ){0,3}?[a-zA-Z0-9-]+)? (?:(?:today|now|then|still|also|just|simply|always|usually|certainly|really|only|already|D\\d+|all|alone) )*(?<goes>goes|go|can go|may go|could go|should go|might go|will go|must go|ought to go|leaves|(?:can|may|could|should|must|will|might|ought to|has to|needs to) (?:(?:still|now|already|also|just|then) )*(?:leave|be sent|be out|reach|arrive|land|follow|come|wait|be on|help|do|work|be made|fit|get|make|keep|show|smooth|speed|break|ALLOWS)|(?:is|are) (?:(?:now|still|quite|perfectly|always|also|just|absolutely|totally|certainly|more than|already) )*(?:fine|ok|okay|due|welcome|allowed|right|good|in order|next|on time|sent|enough|harmless|reasonable|appropriate|acceptable|best|ideal|a good|a fine|the best|all right|worth|a nice|a great|natural|expected|overdue|a gentle|a sensible|what|how|your best|a safe|safe|polite|kind|the right|perfect)|works?|helps?|does|do|fits?|suits?|would|ALLOWS|won't|pays|shows|keeps|makes|reaches|lands|gets|is better|never)\\b`,
)
const SEND =
  /\b(?:send|sending|shoot|shooting|fire off|firing off|drop|dropping|dispatch|forward|submit|post|posting|pass|press send|hit send|pressing send|hitting send|press the button|get (?:it|the [a-z-]+|your [a-z-]+|that [a-z-]+|this|one|a [a-z-]+)(?: [a-z-]+)?(?: [a-zA-Z0-9]+){0,4}? (?:out|off|to|sent|away)|have (?:it|the [a-z-]+|your [a-z-]+) (?:out|off|sent)|put (?:it|one|your [a-z-]+|the [a-z-]+) in the (?:mail|post)|go ahead|go for it|do it|do so|try (?:again|WHO|her|him|them)|make (?:contact|a call|the call|your move|the first move|a move|yourself heard)|take the initiative|be first|act now|act today|move first|make the (?:move|approach)|get (?:back )?in touch|touch base|touching base|getting in touch|be in touch|(?:stay|keep|remain) in (?:touch|contact)|drop (?:her|him|them|WHO)|give (?:her|him|them|WHO|FIRM|hr) (?:a |another )?(?:quick |short |friendly |little |gentle |brief )*(?:call|ring|nudge|shout|buzz|line|reminder|ping|push)|leave (?:her|him|them|WHO) (?:a|another|word)|leave (?:a|another) (?:[a-z]+ )?(?:message|voicemail|word)|say (?:hello|hi|thanks|thank you|a word)|be (?:sent|written to|emailed|called|contacted|mailed|asked|nudged|reminded)|reach out|reaching out|reach (?:WHO|her|him|them|for)|speak to|speak with|talk to|talk with|have a word|knock|ring up|call up|follow up|following up|check in|checking in|check with|check back|come back to (?:WHO|her|him|them)|get back to (?:WHO|her|him|them)|write back|answer back|let (?:WHO|her|him|them|FIRM|the [a-z]+) know|inform|notify|hand (?:it|them|the)|deliver)\b/g
const ASKS = new RegExp(
  `\\b(?:ask|asking|tell|telling|thank|thanking|remind|reminding|email|emailing|e-mail|mail|mailing|call|calling|phone|phoning|ring|ringing|text|texting|message|messaging|ping|pinging|nudge|nudging|contact|contacting|chase|chasing|write to|writing to|write|writing|reply to|replying to|reply|answer|answering|approach|update|greet|show|give|offer|congratulate|warn|assure|beg|press|push|invite|visit|meet|see|try|bother|bug|prod|poke|pester) (?:(?:to|back|again|just|also|both|politely|kindly|gently|first|directly|back to) )*(?<who>${PERSON})\\b`,
  "g",
)

/** Every act of contact in the clause. */
export function contactsIn({ words, text, connector }: Clause): Contact[] {
  const found: Contact[] = []
  // "How to reach her" is asked, not done.
  if (text.startsWith("to ") && /^(?:how|where|what|whom|whether|when|who)$/.test(connector)) return found
  // The coach offers its help, no day is named.
  if (
    /^(?:(?:afterwards|then|later|after that) )?(?:i|we) (?:can|will|could|need|may|shall) /.test(text) &&
    !/\bD\d|\b(?:now|WHO|her|him|them|FIRM)\b/.test(text)
  )
    return found
  const seen = new Set<number>()
  for (const match of text.matchAll(ASKS)) {
    if (isThing(text, match.index)) continue
    // "Write it off" writes to nobody.
    if (/^writ(?:e|ing)\b/.test(match[0]) && /^ off\b/.test(text.slice(match.index + match[0].length))) continue
    found.push({ target: targetOf(match.groups!.who!, text), by: match[0].split(" ")[0]! })
    seen.add(match.index)
  }
  for (const match of text.matchAll(SEND)) {
    if (seen.has(match.index) || isThing(text, match.index) || isTheirs(text, match.index)) continue
    found.push({ target: targetBehind(text.slice(match.index), text), by: match[0] })
  }
  let at = 0
  for (const [index, word] of words.entries()) {
    const start = at
    at += word.length + 1
    if (seen.has(start) || found.some(({ by }) => text.startsWith(by, start))) continue
    const base = word.replace(/ing$/, "")
    if (!CONTACT.has(word) && !(word.endsWith("ing") && (CONTACT.has(base) || CONTACT.has(`${base}e`)))) continue
    if (!isDeed(words, index)) continue
    found.push({ target: targetBehind(text.slice(start), text), by: word })
  }
  const goes = /\b(?:two|both|these|those|that)\b.*\b(?:enough|plenty)\b/.test(text) ? null : GOES.exec(text)
  if (
    goes &&
    !/\b(?:let|letting) $/.test(text.slice(0, goes.index)) &&
    (!/^(?:it|this|line|word|question)/.test(goes[0]) ||
      /^it (?:can |may |could |should |might |will |must )?(?:goes|go|leaves)\b/.test(goes[0]))
  )
    found.push({ target: targetBehind(text, text), by: "goes" })
  // "It would be good for them to hear from you".
  if (
    /\b(?:to|should|must|could|can|may|might|ought to|will) (?:already |soon |also )*(?:hear from|be reminded of) you\b/.test(
      text,
    ) &&
    !/\b(?:wait|glad|happy|pleased|nice|used|ask(?:ed)?|want\w*|like) (?:for [a-zA-Z]+ )?to hear\b/.test(text)
  )
    found.push({ target: targetBehind(text, text), by: "hear" })
  return found
}

/** Those of a clause that names nobody go to whom the clause before has named, where that is one's own recruiter. */
export function contactsAt(clause: Clause, clauses: readonly Clause[]): Contact[] {
  const found = contactsIn(clause)
  // "There are other kitchens; write to one of them".
  if (
    /\b(?:them|one|some|there)\b/.test(clause.text) &&
    clauses.some((other) => other !== clause && OTHER_FIRMS.test(other.text))
  )
    return found.map((contact) => (contact.target === "employer" ? { ...contact, target: "elsewhere" } : contact))
  if (found.length === 0 || NAMES.test(clause.text) || !/^(?:and|then|so|,|;)$/.test(clause.connector)) return found
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause))).findLast(({ supposed }) => !supposed)
  if (before === undefined || !/\bREC\b|\byour (?:own )?recruiter\b/.test(before.text) || EMPLOYERS.test(before.text))
    return found
  return found.map((contact) => (contact.target === "employer" ? { ...contact, target: "recruiter" } : contact))
}

const OTHER_FIRMS =
  /^(?:there (?:are|is) )?(?:other|more|plenty of|lots of) (?:[a-z]+ )?(?:firms|companies|employers|places|kitchens|restaurants|shops|stores|bookshops|clinics|practices|banks|labs|studios|schools|hotels|plants|agencies|offices)(?: (?:are|is) (?:hiring|looking|advertising|also hiring))?$/
const EMPLOYERS = /\b(?:WHO|OTHER|FIRM|HRWHO|hr|them)\b/
const NAMES =
  /\b(?:WHO|OTHER|FIRM|HRWHO|hr|them|REC|ADDR|SHARED|HRADDR|(?:the|their) (?:[a-z]+ )?(?:team|panel|manager|employer|company|firm|client|clinic|lab|office))\b/

/** "Should they get in touch": it is they who do it. */
const isTheirs = (text: string, at: number): boolean =>
  /\b(?:if|should|when|once|whether|until|unless|in case) (?:they|she|he|WHO|FIRM|REC|somebody|someone|anyone) (?:(?:do|does|ever|still|then|should|will|later|finally) )*$/.test(
    text.slice(0, at),
  )

/** "A call", "your answer": a thing, not the deed. */
function isThing(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  return /\b(?:a|an|the|your|this|that|my|his|their|no|any|one|another|every|first|second|short|quick|late|polite|status|thank-you|phone|(?:how|where|whether|what|whom|when) to) $/.test(
    before,
  )
}

function isDeed(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ""
  // "Thank you" is said, not done; "how to reach her" is asked.
  if (/^(?:you|of|address|addresses|number|numbers)$/.test(words[at + 1] ?? "")) return false
  if (before === "to" && /^(?:how|where|whether|what|whom|when)$/.test(words[at - 2] ?? "")) return false
  if (/^(?:i|we|they|he|she|WHO|FIRM|who|hr|people|OTHER)$/.test(before)) return false
  if (isOthers(words, at)) return false
  // "Check that it reads well": looked at, nobody is asked.
  if (words[at] === "check" && LOOKED_AT.test(words.slice(at + 1, at + 4).join(" "))) return false
  const word = words[at]!
  if (!ALSO_NOUN.has(word)) return !/^(?:a|an|the|your|his|her|their)$/.test(before)
  return (
    at === 0 ||
    /^(?:to|not|you|and|or|please|just|can|could|may|might|should|must|would|will|never|simply|also|only|now|then|ahead|better|never|still|do|please|D\d+|let|go|always)$/.test(
      before,
    ) ||
    before.endsWith("ly")
  )
}

/** "If he does not answer this one": his deed, whatever helps the verb. */
function isOthers(words: readonly string[], at: number): boolean {
  let before = at - 1
  while (HELPS.test(words[before] ?? "")) before -= 1
  return before < at - 1 && /^(?:they|he|she|WHO|who|anyone|anybody|nobody)$/.test(words[before] ?? "")
}

const LOOKED_AT =
  /^(?:(?:it|again|first|once|twice|also|then|carefully|both|each|every|all|your|the (?:spelling|invitation|address|card|email|draft|text|signature|date|calendar|advert|ad|posting|details|name)|how (?:WHO|her|his|their|the|it|you)|that (?:it|your|the|you|every|all|each|nothing|no)|for (?:typos|slips|spelling|mistakes|errors|names))\b|(?:whether|if|that) (?:WHO 's|her|his|their|FIRM 's|the|your|it|you|linkedin|any|an|one) (?!decision|team|manager|firm|company|panel)|(?:whether|if) (?:WHO|FIRM) 's )/

const HELPS = /^(?:do|does|did|have|has|had|not|never|ever|still|also|then|even|just|really|only|always)$/

function targetOf(who: string, text: string): Target {
  if (/^(?:me|us)$/.test(who)) return "coach"
  if (who === "REC" || /recruiter/.test(who)) return "recruiter"
  if (/^HRWHO$|\b(?:hr|human resources)\b/.test(who)) return "hr"
  if (who === "OTHER") return "other"
  return /\byour (?:own )?recruiter\b|\bREC\b/.test(text) && /^(?:her|him|them)$/.test(who) ? "recruiter" : "employer"
}

function targetBehind(rest: string, text: string): Target {
  if (
    /\b(?:application|applications|resumes|cvs|openings?(?! hours)|vacanc\w+|jobs?|positions|postings?|listings?)\b/.test(
      rest,
    ) &&
    !/\b(?:WHO|her|him|them|FIRM)\b/.test(rest)
  )
    return "elsewhere"
  if (/\b(?:to|and|or) OTHER\b/.test(rest)) return "other"
  // Whoever is named first is written to.
  const named =
    /\b(?:me|us|here|the coach|REC|your (?:own )?recruiter|WHO|OTHER|FIRM|hr|HRWHO|HRADDR)\b/.exec(rest)?.[0] ?? ""
  if (/^(?:me|us|here|the coach)$/.test(named)) return "coach"
  if (/REC|recruiter/.test(named) || (named === "" && /\bREC\b|\byour (?:own )?recruiter\b/.test(text)))
    return "recruiter"
  if (named === "OTHER") return "other"
  return /^(?:hr|HR)/.test(named) ? "hr" : "employer"
}

/** Whether an act of contact may be told of at all now; "later" needs its day. */
export function leaveFor(
  { target }: Contact,
  { leave, recruiter, message, context, recipients }: Facts,
): "now" | "later" | "never" {
  if (target === "coach" || target === "elsewhere") return "now"
  if (target === "other") return "never"
  if (target === "recruiter") return recruiter ? (message === "recruiter_check_in" ? leave : "now") : leave
  if (target === "hr") {
    if (context.advice.action === "get_contact") return "now"
    return recipients.some(({ kind }) => kind === "hr") ? leave : "never"
  }
  if (message === "recruiter_check_in") return "never"
  return leave
}
