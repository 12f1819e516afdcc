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
  const around: Around = { question, draft, dated: false, clauses }
  const whole = ofWhole(read.text, facts)
  if (whole) return whole
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
    if (/\bD\d/.test(clause.text)) around.dated = true
  }
  return undefined
}

/** What no clause tells alone. */
function ofWhole(text: string, facts: Facts): string | undefined {
  if (
    /\bonly (?:if|once|when|after|unless|in case) (?:they|she|he|WHO|FIRM|you (?:get|hear|know))\b|\bunless (?:they|she|he|WHO|FIRM)\b/.test(
      text,
    )
  )
    return "pressure"
  if (
    facts.recruiter &&
    /\b(?:keep|leave) (?:REC|your recruiter) out\b|\b(?:not|never|without) (?:[a-z]+ ){0,3}(?:REC|your recruiter)\b/.test(
      text,
    )
  )
    return "action"
  return undefined
}

const refutes = ({ text, negated, directive }: Clause): boolean =>
  !text.includes("ALLOWS") &&
  (negated ||
    directive === "hold" ||
    directive === "wait" ||
    /\b(?:tends? to|usually does|often does|rarely|it does|hold on|wait)\b/.test(text))

interface Around {
  question: boolean
  draft: boolean
  dated: boolean
  clauses: readonly Clause[]
  /** The part that the last day played. */
  part?: Part
}

function ofClause(clause: Clause, read: Canonical, facts: Facts, around: Around): string | undefined {
  const danger = dangerIn(clause, facts) ?? countIn(clause, facts)
  if (danger && !(danger === "often" && isPast(clause))) return danger
  if (!around.draft) {
    const claim = claimIn(clause, facts, around.question)
    if (claim) return claim
  }
  const contacts = around.draft ? [] : contactsIn(clause).filter((contact) => !isHarmless(contact, clause, facts))
  const acting = contacts.length > 0 && !isPast(clause)
  const asks = around.draft ? undefined : askedIn(clause, read, facts)
  if (asks) return asks
  const tells = around.draft ? undefined : toldIn(clause, read, facts)
  if (tells) return tells
  const part = fragmentOf(clause, acting, around) ?? partOf(clause, acting, around)
  around.part = part
  const when = whenIn(clause, read.mentions, facts, part)
  if (when) return when
  if (acting)
    for (const contact of contacts) {
      const why = ofContact(contact, clause, read, facts, around)
      if (why) return why
    }
  return ofRest(clause, facts, around)
}

/** What reaches nobody at the employer's, or is the advice itself. */
function isHarmless({ target, by }: Contact, { text, negated }: Clause, { context }: Facts): boolean {
  const { action } = context.advice
  // Written, and kept.
  if (
    /^(?:write|writing)$/.test(by) &&
    /\bwrit(?:e|ing) (?:(?:now|D\d+) )?(?:it|the|your|a|an|one|down|this|that|both|two|up|out|something|every)\b/.test(
      text,
    ) &&
    !/\b(?:to|for) (?:WHO|her|him|them|FIRM|OTHER|hr|REC)\b/.test(text)
  )
    return true
  if (
    negated &&
    /^(?:ask|asking|tell|telling|remind|mention)/.test(by) &&
    /\b(?:about|for|whether|if|why|that|anything)\b/.test(text)
  )
    return true
  if (target === "coach" || target === "elsewhere") return true
  // Once there, one asks.
  if (
    action === "prepare" &&
    /^(?:ask|asking|tell|telling|show|give|greet|explain|check|speak|talk|meet|see|visit|say)/.test(by)
  )
    return true
  return (
    action === "get_contact" &&
    (target === "hr" ||
      (/^(?:ask|asking|call|calling|email|emailing|check|inquire|phone|phoning|ring)/.test(by) &&
        /\b(?:address|hr|contact|reach|details?)\b/.test(text) &&
        !/\bthank|follow|news\b/.test(text)))
  )
}

/** "From this morning until Monday the 23rd, ask": a few words without a verb share the part of the clause beside them. */
function fragmentOf(clause: Clause, acting: boolean, { part, clauses }: Around): Part | undefined {
  if (acting || clause.directive !== null || clause.words.length > 7) return undefined
  if (
    /\b(?:is|are|was|were|ends?|ended|opens?|opened|closes?|closed|has|have|had|will|can|may|fits|works|suits|due)\b/.test(
      clause.text,
    )
  )
    return undefined
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

const WANTED =
  /\b(?:news|update|updates|next steps?|next|how things (?:stand|are|go)|how it (?:stands|is going)|where (?:things|it|you|they) stands?|timeline|status|process|timing|address|email|reach|contact|follow-ups?|check(?:ing)?|notes?|jot|write|role|ROLE|questions?|card|spell|spelling|pronounce|team|days?|look|work|job|anything|else|politely|kindly|how|what|which|who|whom|for WHO|for her|for him|hope|minds?|mind|jotting|expect|name|names|help|hr|linkedin|me|for (?:it|that|the address)|about)\b/
const DECISION =
  /\b(?:deci\w+|chose|chosen|choose|picked|verdict|answer|yes or no|outcome|the job is|got the job|get the job|result|stand a chance|made up)\b/

/** What is asked of the employer: news and next steps; the decision only before it is due. */
function askedIn({ text, negated }: Clause, read: Canonical, { context, leave }: Facts): string | undefined {
  if (negated || !/\b(?:ask|asking|find out|inquire|enquire)\b/.test(text)) return undefined
  const content =
    /\b(?:ask|asking|find out|inquire|enquire)\b(?<content>[^;]*)$/.exec(
      read.text.slice(Math.max(0, read.text.indexOf(text))),
    )?.groups?.content ?? ""
  if (/^ (?:WHO|REC|her|him|them|then|now|again)? ?[.!]?$/.test(content)) return undefined
  const { action, message } = context.advice
  if (action === "move_on") return /\b(?:me|yourself)\b/.test(content) ? undefined : "action"
  if (DECISION.test(content) && action !== "prepare" && (message === "thank_you" || leave === "never"))
    return "pressure"
  return content === "" || WANTED.test(content) || /\bD\d/.test(content) ? undefined : "ask"
}

const TELLING =
  /\b(?:enjoy\w*|lik(?:e|ed)|lov(?:e|ed)|appreciat\w*|interest\w*|keen|eager|thank\w*|grateful|glad|happy|pleased|forward|excited|available|accept\w*|yes|ready|fit|fits|bring|when you can|took away|stayed|meant|references?|how it went|how the interview|still want|would like|learned|remember\w*|detail|moment|part|struck|caught|why you|what you)\b/

/** What is told to the employer: thanks, interest, an answer; nothing of others. */
function toldIn({ text, negated }: Clause, read: Canonical, { context }: Facts): string | undefined {
  const match =
    /\b(?:tell|telling|inform|let) (?:WHO|her|him|them|FIRM|the (?:panel|team|manager|interviewer|employer|company))\b/.exec(
      text,
    )
  if (!match || negated || (match[0].startsWith("let") && !/\bknow\b/.test(text))) return undefined
  const content = read.text.slice(read.text.indexOf(match[0]) + match[0].length)
  if (
    /\b(?:other|another|someone|somebody|they|else|only)\b/.test(content) &&
    context.situation.otherOffer === undefined
  )
    return "pressure"
  return TELLING.test(content) ? undefined : "tell"
}

function isPast({ text, directive }: Clause): boolean {
  if (
    /\b(?:invited|asked|told|encouraged|want|wants|said|welcomes?) (?:you|candidates|everyone) (?:not )?to\b/.test(text)
  )
    return true
  return (
    directive === null &&
    /\b(?:you|WHO|FIRM|they|she|he|your [a-z-]+) (?:(?:have|has|had|already|also|first|then|only|both|did|never|not) )*(?:thanked|sent|wrote|written|emailed|mailed|called|asked|told|put|tried|heard|answered|answered|replied|followed|nudged|checked|interviewed|met|spoke|went|came)\b/.test(
      text,
    )
  )
}

const RATED =
  /\b(?:good|fine|perfect|best|right|ideal|natural|fits?|suits?|works?|soon|early|ok|okay|great|safe|better|nice|as well|sensible|reasonable|enough)\b/

function partOf(clause: Clause, acting: boolean, { question, draft }: Around): Part {
  const { text, directive, negated } = clause
  if (draft) return "fact"
  const denied = negated && !text.includes("ALLOWS")
  if (
    /^(?:wait|hold|hang|sit|pause|bide)$/.test(directive ?? "") ||
    /\b(?:wait|waiting|hold on|hold off|holding off|sit tight|hang on|rest|patience|patient|let (?:it|them|D\d+|the)|leave it|keep (?:it|the [a-z]+|that) (?:for|until|till|in|back|ready|to yourself|on ice|unsent)|give (?:her|him|them|it|WHO) (?:a |some |the |until|till|D\d|time|space|room|more))/.test(
      text,
    )
  )
    return denied ? "free" : "wait"
  if (acting) return denied ? "refrain" : "act"
  if (
    !denied &&
    /\b(?:note|thank-you|follow-up|check-in|email|message|reply|answer)\b/.test(text) &&
    directive === null &&
    !/\b(?:was|were|went|came|had|sent|is in|has been|have|has|did|wrote|left|of|passed|closed|ended)\b/.test(text) &&
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

/** Where the address comes first, the message comes behind. */
const FINDS = /\b(?:address|contact details?|details|linkedin|hr|where to reach|how to reach|email)\b/

function ofContact(
  contact: Contact,
  clause: Clause,
  read: Canonical,
  facts: Facts,
  around: Around,
): string | undefined {
  const { text, negated, supposed, connector } = clause
  const leave = leaveFor(contact, facts)
  const denied = negated && !text.includes("ALLOWS")
  const by = channelOf(contact, text)
  if (
    by !== null &&
    !denied &&
    contact.target === "employer" &&
    !facts.context.advice.channels.some((channel) => channel === by)
  )
    return "channel"
  if (contact.target === "other") return denied ? undefined : "channel"
  if (contact.target === "recruiter" && facts.context.situation.viaAgency !== true) return "channel"
  if (denied && facts.context.advice.action === "move_on" && !/^(?:answer|reply|respond|thank)/.test(contact.by))
    return undefined
  if (denied)
    return leave === "now" &&
      !/\b(?:again|twice|long|too|more|both|same|before|wait|any longer|apolog\w+|at length|delay|just|only|SHARED|hr|without|until|rather than|instead)\b/.test(
        text,
      )
      ? "action"
      : undefined
  if (leave === "now") return undefined
  if (supposed && leave !== "never") return undefined
  if (
    facts.context.advice.action === "get_contact" &&
    FINDS.test(read.text) &&
    /^(?:then|and|so|,|once|until|before|but|;|as)$|^$/.test(connector) &&
    /\b(?:find|get|track|look|need|have|until|once|first|then|ask|before)\b/.test(read.text)
  )
    return undefined
  if (
    leave === "later" &&
    !/\b(?:now|today|right away|at once|already)\b/.test(text) &&
    (/\bD\d/.test(text) || around.dated || /\b(?:then|when the (?:day|time) comes|once it opens)\b/.test(text))
  )
    return undefined
  return "early"
}

/** The way it goes, where the words tell; a text message is none that is ever advised. */
function channelOf({ by }: Contact, text: string): "phone" | "mail" | "text" | null {
  if (/^(?:text|texting|message|messaging|dm|fax)\b/.test(by) || /\b(?:text message|a text)\b/.test(text)) return "text"
  if (
    /^(?:call|calling|phone|phoning|ring|ringing|telephone|dial)\b/.test(by) ||
    /\b(?:a|quick|phone|short|brief|friendly|the|your) (?:call|ring|voicemail)\b|\bby phone\b|\bvoicemail\b|\bpick up the phone\b/.test(
      text,
    )
  )
    return "phone"
  return /\b(?:post|mail|send|drop|write) (?:WHO |her |him |them )?(?:a |the |your )?(?:[a-z-]+ )*(?:card|letter)\b|\bin the (?:post|mail)\b|\bby (?:post|letter)\b/.test(
    text,
  )
    ? "mail"
    : null
}

function ofRest(clause: Clause, facts: Facts, { question, clauses, draft }: Around): string | undefined {
  if (draft) return undefined
  const { directive, text, negated } = clause
  if (directive !== null && !VERBS.has(directive)) return "act"
  if (
    facts.leave === "now" &&
    !negated &&
    /^(?:wait|hold|delay|postpone|hang|sit|pause|bide)$/.test(directive ?? "") &&
    !clauses.some(({ connector }) => connector === "then")
  )
    return "action"
  if (
    facts.leave === "now" &&
    /\b(?:pointless|unnecessary|too late|not? (?:need|have) to (?:send|write|thank|reply|follow|answer|email|call|contact|respond|act|do)|no (?:need|use|point) (?:to|in) (?:send|writ|thank|reply|follow|answer|email|call|contact|respond|do|hurry|rush)\\w*|no need for (?:a|any|another) (?:note|thank-you|reply|follow-up|email|message|answer)|overkill|needless|no hurry|no rush|optional|skip (?:it|the|this|that|your)|can wait|let it go|forget it|drop it|keep silent|keep quiet|say nothing|stay silent|keep still|stay quiet)\b/.test(
      text,
    ) &&
    !text.includes("ALLOWS")
  )
    return "action"
  if (
    facts.leave !== "now" &&
    !question &&
    !negated &&
    /\b(?:right now|right away|at once|D\d+ is (?:a |the |as |just |also |fine|good)|now (?:is|would|will|shows?)|high time|time to act|ALLOWS|go ahead|act now)\b/.test(
      text,
    ) &&
    /\b(?:now|ALLOWS|act|right away|at once|go ahead|high time)\b/.test(text)
  )
    return "early"
  return undefined
}
