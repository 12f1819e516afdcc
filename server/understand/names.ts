/**
 * Who is named in a text: names behind "with", "named", "thanked", in lists, with titles; typed with capitals or without.
 * @module
 */

import { has } from "../prefilter.ts"
import { isRecruiterAt } from "./agencies.ts"
import type { Span } from "./claims.ts"
import { type Clause, clauseOf } from "./clauses.ts"
import type { Entity } from "./entities.ts"
import { FIRM_FIRSTS, FIRM_NOUN } from "./firms.words.ts"
import { matchesOf } from "./matches.ts"
import { owners, standingAlone } from "./names.open.ts"
import { FIRST_NAMES, NOT_NAMES, TITLE } from "./names.words.ts"
import { ROLE_HEADS } from "./roles.words.ts"
import { capital, firstOf, IS_TITLE, type Taken, takeName } from "./take-name.ts"

export interface NameMention {
  /** As it will stand in the situation: "Tanya Brooks", "Mr. Kim". */
  name: string
  start: number
  end: number
  /** How it came in. */
  link: "with" | "named" | "object" | "subject" | "title" | "known" | "list"
  /** Of people who do the hiring, of HR, of the candidate's own agency; null where the words do not say. */
  kind: "interviewer" | "hr" | "recruiter" | null
  /** "charge nurse", "ward manager". */
  title?: string
}

const JOB =
  "(?:accountant|bursar|registrar|trustee|councillor|solicitor|surveyor|architect|producer|curator|librarian|headmaster|mgr|chief exec|exec|clerk to the governors|steward|site agent|quantity surveyor|skipper|sous chef|sous|maitre d|clinical lead|team mate|business partner|landlord|landlady|proprietor|vicar|governor|bursar|warden|gaffer|forewoman|chargehand|gm|vp|cfo|coo|md|hiring manager|line manager|store manager|office manager|general manager|ward manager|practice manager|shop manager|site manager|branch manager|assistant manager|manager|supervisor|foreman|forewoman|head (?:teacher|chef|nurse|of \\w+)|headteacher|headmaster|headmistress|head|deputy head|deputy|principal|director|owner|boss|team lead|team leader|lead|charge nurse|head nurse|nurse manager|manageress|matron|chef|coordinator|superintendent|dean|partner|founder|ceo|cto|vp|president|vice president|editor|interviewer|panel chair|chair|engineer|colleague|assistant|receptionist|secretary|administrator|replacement|successor)"
const RECRUITER =
  "(?:recruiter|recruitment consultant|agency contact|consultant|(?<!\\b(?:land|estate|site|letting|lettings|travel|insurance|station|ticket|press|managing|sales|leasing|patent|sports|literary|shipping|booking|managing|customs|property|gate|special) )agent|talent acquisition(?: \\w+)?|headhunter|staffing (?:agent|contact|rep))"
const HR =
  "(?:hr(?: (?:manager|rep|person|lady|guy|woman|director|coordinator|assistant|partner|business partner))?|human resources(?: \\w+)?|people (?:team|partner|manager)|in-?house recruiter|internal recruiter|their recruiter|company recruiter|talent (?:partner|team))"

/** All names in a text. `known` are the names the situation holds already. */
export function findNames(
  text: string,
  clauses: Clause[],
  known: string[],
  notNames: { start: number; end: number }[],
  people: readonly Entity[] = [],
  agencies: readonly Span[] = [],
): NameMention[] {
  const found: NameMention[] = []
  const blocked = (start: number, end: number): boolean => notNames.some((span) => start < span.end && span.start < end)
  const own = ownName(text)
  const ownWords = new Set(
    own === null || known.includes(own) ? [] : [own.toLowerCase(), own.toLowerCase().split(" ")[0]!],
  )
  const add = (mention: NameMention): void => {
    if (blocked(mention.start, mention.end)) return
    if (
      /^'s (?:office|clinic|practice|surgery|replacement|predecessor|old job|department|class)\b/.test(
        text.slice(mention.end, mention.end + 20),
      )
    )
      return
    if (ownWords.has(mention.name.toLowerCase()) || isOwn(text, mention.start)) return
    // "I'm with an agency, Hollis Grant."
    if (
      /\b(?:an|the|my) agency(?:,| called| named| -|:) $/i.test(
        text.slice(Math.max(0, mention.start - 24), mention.start),
      ) &&
      /^\. (?:They|It|We)\b/.test(text.slice(mention.end, mention.end + 6))
    )
      return
    // "You are now Stacy, head of hiring": a part to be played.
    if (
      /\b(?:you(?:'re| are)(?: now)?|pretend to be|act as|play) $/i.test(
        text.slice(Math.max(0, mention.start - 16), mention.start),
      )
    )
      return
    if (A_DISTRICT.test(mention.name) && /, $/.test(text.slice(Math.max(0, mention.start - 2), mention.start))) return
    const same = found.find((other) => mention.start < other.end && other.start < mention.end)
    if (same) {
      if (mention.start <= same.start && mention.end > same.end) {
        same.name = mention.name
        same.start = mention.start
        same.end = mention.end
      }
      if (same.kind === null && mention.kind !== null) same.kind = mention.kind
      if (mention.title !== undefined && same.title === undefined) same.title = mention.title
      if (same.link === "known" || (same.link === "title" && mention.link !== "known")) same.link = mention.link
      return
    }
    found.push(mention)
  }
  for (const finder of [
    alsoDated,
    withLists,
    announced,
    toldAsMet,
    named,
    spelt,
    titled,
    apposed,
    objects,
    subjects,
    bracketed,
    inFull,
    alone,
    owners,
    excepted,
  ])
    for (const mention of finder(text)) add(mention)
  for (const { start, met } of people) {
    const name = takeName(text, start, "plain")
    if (name !== null) add({ ...name, link: met ? "with" : "subject", kind: met ? "interviewer" : null })
  }
  for (const mention of knownAgain(text, [...known, ...found.map((f) => f.name)])) add(mention)
  const kept = found.filter((mention) => {
    const clause = clauseOf(clauses, mention.start)
    return clause === undefined || clause.block === null
  })
  for (const mention of kept) {
    const title = titleOf(text, mention)
    if (title !== null && mention.link !== "known") mention.title = title
    if (mention.title !== undefined && mention.name.toLowerCase().startsWith(mention.title.toLowerCase()))
      delete mention.title
    const kind = kindTold(text, mention)
    if (kind !== null && mention.kind !== "recruiter") {
      mention.kind = kind
      for (const same of kept) if (same.name === mention.name && same.kind !== "recruiter") same.kind = kind
    } else if (isRecruiterAt(text, mention, agencies)) {
      // Said once of a person, it holds wherever they are named.
      const of = mention.name
      for (const same of kept) if (same.name === of) same.kind = "recruiter"
      if (mention.link === "with") mention.link = "subject"
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** "I wrote to Greg but not Samantha" */
function* excepted(text: string): Generator<NameMention> {
  for (const match of text.matchAll(/\b(?:but|and|just) not (?:to |for |with )?(?=\p{Lu})/gu)) {
    const name = takeName(text, match.index + match[0].length, "plain")
    if (name !== null && FIRST_NAMES.has(firstOf(name.name))) yield { ...name, link: "object", kind: null }
  }
}

/** "Kestrel Bank, Victoria Island": where it is. */
const A_DISTRICT =
  /^\p{L}+ (?:Island|Estate|Road|Street|Avenue|Town|Heights|Beach|Bay|County|Junction|Quay|Square|Nagar|Creek|Hill)$/u

const TITLE_HEAD = `(?:${JOB}|mgr|gm|md|cto|ceo|cfo|num|senco|chair(?:man|woman|person)?|registrar|bursar|propriet(?:or|ress)|sister|matron|cellar master|master|chef de cuisine|teamlead|business partner|talent partner|chief of staff|don|rector|provost|abbot|curate|skipper|captain|sheriff|producer|surgeon|consultant|solicitor|accountant|architect|foreman|secretary)`
const TITLE_BEHIND = new RegExp(
  `^(?: there| here)?(?:(?= the )|,? (?:who is|who's|she's|she is|he's|he is|is)|,| -| [-\u2013\u2014]| ?\\()\\s*(?:the |their |our |an? |its )?((?:[\\p{L}&'-]+ ){0,3}?${TITLE_HEAD}(?: of (?:the )?[\\p{L}]+| finance| operations| partner| manager| chef| nurse)?)(?=[,.;:)!?\n]|\\s+(?:at|who|over|there|here|in|for|with|this|last|on|did|ran|told|said|took|himself|herself)\\b|$)`,
  "iu",
)
const TITLE_BEFORE = new RegExp(
  `(?:\\b(?:the|their|an?|our|one|with|by|met|from|was)|[,:;.]|^)\\s+((?:(?!the |their |a |an |my |our |with |by |met |from |was |one |and )[\\p{L}-]+ ){0,2}?${TITLE_HEAD})(?:'s name is|,| is| was)?\\s+$`,
  "iu",
)

/** What somebody is there, as it is written: "plant manager", "Director of Nursing". */
function titleOf(text: string, mention: NameMention): string | null {
  const behind = TITLE_BEHIND.exec(text.slice(mention.end, mention.end + 70))?.[1]
  if (behind !== undefined && !/\b(?:my|not|hiring me|job|role|position|and|then|the|also|plus)\b/i.test(behind))
    return behind.trim()
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[1]
  if (before === undefined || /\b(?:my|her|his|not|and|said|told|interview\w*)\b|^interviewer$/i.test(before))
    return mention.title ?? null
  return before.trim().replace(/^(?:finally|then|also|later|lastly|first|second|third|plus|even|just)\s+/i, "")
}

/** "The HR lady's email, dana.price@acme.com … ask Dana Price": the address says whose it is. */
function bearsHrAddress(text: string, name: string): boolean {
  if (!text.includes("@")) return false
  const address =
    /\b(?:hr|human resources|personnel)(?: (?:lady|woman|man|guy|person|manager|contact|rep|team|girl|officer))?'s (?:own |direct |work )?e-?mail(?: address)?(?:,| is|:| \()?\s*([\w.+-]+)@/i.exec(
      text,
    )?.[1]
  const local = address?.toLowerCase().replace(/[^a-z]+/g, "")
  return local !== undefined && local.length > 3 && local === name.toLowerCase().replace(/[^a-z]+/g, "")
}

/** "She's a recruiter there, in house", "HR is Miss Uy", "Kim's the recruiter there": of the employer's own. */
function kindTold(text: string, mention: NameMention): NameMention["kind"] {
  const behind = text.slice(mention.end, mention.end + 90)
  const before = text.slice(Math.max(0, mention.start - 60), mention.start)
  if (
    /^\s*(?:\(|,|is|'s)\s*(?:the |their |an? )?(?:in[- ]?house recruiter|internal recruiter|company recruiter|recruiter there|talent acquisition|personnel|hr\b(?! interview))/i.test(
      behind,
    )
  )
    return "hr"
  // "Tammy calls herself a recruiter but she's on the payroll at Pinecrest"
  if (
    /^[^.!?]{0,60}\b(?:on (?:the|their|the company's) (?:payroll|staff|books)|works? for (?:the company|the employer|them)|(?:in|with) their own \p{L}+ (?:team|department))\b/iu.test(
      behind,
    ) &&
    /\brecruiter\b/i.test(behind)
  )
    return "hr"
  // "She's the hospital's own recruiter. Name's Simone."
  if (
    /\b(?:she|he)(?:'s| is) (?:\p{L}+ ){0,2}(?:\p{L}+'s )?(?:own|in-?house|internal) recruiter\b[^.!?]{0,40}[.,;] (?:(?:her|his|the) )?name(?:'s| is)\s+$/iu.test(
      text.slice(Math.max(0, mention.start - 120), mention.start),
    )
  )
    return "hr"
  // "Monica, the company's recruiter"
  if (
    /^,? (?:who(?:'s| is) |\()?(?:the |their |an? )?(?:company|firm|employer|store|hospital|school|plant|hotel|bank)(?:'s)?(?: own| internal| in-house)? recruiter\b/i.test(
      behind,
    )
  )
    return "hr"
  if (bearsHrAddress(text, mention.name)) return "hr"
  if (
    /^,? (?:from|in|of|with) (?:the |their )?(?:hr|human resources|personnel|people team|people ops|talent team)\b/i.test(
      behind,
    ) ||
    /^[^.!?]{0,60}[.,;]\s*(?:she|he)(?:'s| is) (?:the |an? |their )?(?:in-?house |internal |company )?(?:recruiter (?:there|at)|(?:in )?hr\b)/i.test(
      behind,
    )
  )
    return "hr"
  if (
    /^ isn't (?:the |an? )?agency\b|^[^.!?]{0,60}\b(?:he|she)(?:'s| is) (?:\p{L}+'s|their) own recruiter/iu.test(behind)
  )
    return "hr"
  if (
    /\b(?:lady|woman|guy|man|person|one|contact|bloke|girl|rang|called|phoned) (?:(?:in|from|at) )?hr\b(?:(?! and a? ?\w+ called)[^.;,!?]){0,40}\b(?:is|was|called|named)\s+$|\bhr(?:,| -| \(|'s|:| lady| guy)?\s*(?:called |named )?$|\bhr(?: po)? (?:is|was)\s+(?:called )?$|\bhr(?:'s|,? (?:is |was |being )?(?:one|an?))\s+$|\bpersonnel(?:'s|,)\s+$|\brecruiter (?:at the company itself|from the company|there),?\s+$/i.test(
      before,
    )
  )
    return "hr"
  if (
    /^,? (?:from|at|of|with) (?:\p{Lu}\p{L}+ ){0,3}(?:Staffing|Recruitment|Recruiting|Personnel|Resourcing|the agency)\b/u.test(
      behind,
    ) ||
    /\b(?:agency contact|agency's|consultant|my agent|my recruiter|contact at the agency)(?:'s| is|:|,)\s+(?:called )?$/i.test(
      before,
    )
  )
    return "recruiter"
  return null
}

const INTRODUCES =
  /\b(?:my (?:full |first |own )?name(?:'s| is|:)|(?:hi|hello|hey|good (?:morning|afternoon|evening))[,.!]? (?:it's|this is)|this is|i'm|i am|(?<=^|[.!] )myself|call me)\s+(?=\p{L})/giu

function isOwn(text: string, at: number): boolean {
  return /\b(?:my (?:full |first |own )?name(?:'s| is|:)|i'm|i am|(?:^|[.!?] )myself|my (?:full |first )?name)\s+$/i.test(
    text.slice(Math.max(0, at - 22), at),
  )
}

/** The candidate's own name, from an introduction or a signature: nobody in the situation. */
export function ownName(text: string): string | null {
  for (const match of text.matchAll(INTRODUCES)) {
    const name = takeName(text, match.index + match[0].length, /name/i.test(match[0]) ? "named" : "plain")
    if (name && (/name|myself/i.test(match[0]) || FIRST_NAMES.has(firstOf(name.name)) || name.name.includes(" ")))
      return name.name
  }
  const signed =
    /(?:\n|[.!?]\s+)(?:(?:many |kind |best |warm )?(?:thanks|thank you|regards|best|cheers|sincerely|yours|ta)(?: in advance| again)?[,.!]?\s+|[-\u2013\u2014]\s?)(?=(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)\s*$)/u.exec(
      text.slice(-120),
    )
  // "Sent from my phone", a name, a number.
  const device = /\nSent from my [\w ]{2,20}\s*\n+(?=(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)\s*(?:\n|$))/u.exec(text)
  if (device?.[1] !== undefined) return device[1]
  return signed?.[1] !== undefined && FIRST_NAMES.has(signed[1].split(" ")[0]!.toLowerCase()) ? signed[1] : null
}

// --- Where names come ---

const ARTICLE = "(?:(?:the|a|an|my|their|our|his|her|this|one|another|some|someone|somebody)\\s+)?"
const PERSON_NOUN =
  "(?:brother|sister|son|daughter|wife|husband|colleague|guy|man|woman|lady|gentleman|girl|lad|bloke|chap|fella|dude|person|someone|somebody|manager|supervisor|boss|owner)"

function* list(
  text: string,
  at: number,
  strong: "named" | "with" | "plain",
  link: NameMention["link"],
): Generator<NameMention> {
  let position = at
  for (let n = 0; n < 8; n++) {
    LEAD_IN.lastIndex = position
    const before = LEAD_IN.exec(text)
    const start = before ? position + before[0].length : position
    const isNamed = before !== null && /\b(?:named|called|name)\b/i.test(before[0])
    const titled = takeName(text, position, "plain")
    const article = before !== null && /\b(?:the|an?|some|someone|one|another|my|his|her|our|their)\s/i.test(before[0])
    const double =
      titled !== null &&
      /^\p{Lu}\p{L}+ \p{Lu}/u.test(titled.name) &&
      FIRST_NAMES.has(titled.name.split(" ")[0]!.toLowerCase())
    const entitled = double || (titled !== null && ENTITLED.test(titled.name))
    let name = entitled
      ? titled
      : takeName(text, start, isNamed ? "named" : article && !before?.groups?.job ? "plain" : strong)
    let groups: Record<string, string | undefined> = entitled ? {} : (before?.groups ?? {})
    if (!name) {
      name = takeName(text, position, strong)
      groups = {}
    }
    // "with the Smiths"
    if (
      name &&
      !entitled &&
      !groups.job &&
      !groups.hr &&
      !groups.rec &&
      !FIRST_NAMES.has(firstOf(name.name)) &&
      /^the\s+$/i.test(text.slice(position, name.start))
    )
      return
    if (!name || /\b(?:my|our) (?:brother|sister|son|daughter|wife|husband)\b/i.test(text.slice(position, name.start)))
      return
    const mention: NameMention = {
      ...name,
      link,
      kind: groups.rec
        ? recruiterKind(text, position + (before?.[0].search(A_RECRUITER) ?? 0))
        : groups.hr
          ? "hr"
          : null,
    }
    if (groups.job) mention.title = groups.job.trim()
    yield mention
    // "Dana (the manager) and Miguel", "Marta from HR, Rob"
    const next =
      /^(?:\s*\([^)]{0,40}\))?(?:\s+(?:from|in|of)\s+\p{L}+)?\s*(?:,\s*(?:and\s+|&\s*)?|\s+(?:and|n)\s+|\s*&\s*|\s*\/\s*|\s*\+\s*|,?\s+plus\s+|,?\s+then\s+|,?\s+(?:but|and) not(?: yet)?(?: to)?\s+(?=\p{Lu}))(?=\S)/iu.exec(
        text.slice(name.end, name.end + 60),
      )
    if (!next) return
    const at2 = name.end + next[0].length
    const comma = /^[^a-z]*,\s*$/i.test(next[0])
    const lowerList =
      /^\p{Ll}/u.test(text.slice(name.start)) &&
      /^[^,\s]+,?\s+(?:and\s|n\s)|^[^,\s]+,\s/.test(text.slice(at2, at2 + 40)) &&
      !ROLE_HEADS.has(/^\p{L}+/u.exec(text.slice(at2))?.[0] ?? "")
    const peek = takeName(text, at2, lowerList ? "named" : "plain")
    // "With Keith, and Dawn from HR said": another sentence begins.
    if (
      peek &&
      /^ (?:from|in) (?:the )?(?:HR|Human Resources)\b[^,.;]{0,3} (?:said|told|says|emailed|called|rang|phoned|wrote|replied|promised|texted|will)\b/i.test(
        text.slice(peek.end, peek.end + 40),
      )
    )
      return
    // Behind a bare comma only a clear name goes on: "with Vince, tire tech", "with Dana, Acme".
    const jobAhead = JOB_AHEAD.test(text.slice(at2, at2 + 60))
    if (!peek && !jobAhead && comma) return
    if (comma && peek && !jobAhead && !lowerList && !listGoesOn(text, peek)) return
    position = at2
    strong = lowerList ? "named" : comma ? "plain" : strong
  }
}

/** Behind a comma a capitalised word is a further name when "and", another comma or the end of the clause follows, and it is no company. */
function listGoesOn(text: string, peek: Taken): boolean {
  const tail = text.slice(peek.end, peek.end + 30)
  if (TITLE_FIRST.test(peek.name)) return true
  const first = peek.name.split(" ")[0]!.toLowerCase()
  if (/^,?\s+(?:and|n)\s+\p{Lu}/u.test(tail) || /^,\s+\p{Lu}[\p{L}' -]+,?\s+and\s/u.test(tail)) return true
  return (
    FIRST_NAMES.has(first) &&
    /^(?:\s*[,.;:!?)]|\s*$|\s+(?:and|on|at|for|from|in|who|the|last|yesterday|today)\b)/.test(tail)
  )
}

function* withLists(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:with|w|met(?: up)?(?: with)?|meet(?:ing)?(?: with)?|seeing|saw(?! (?:two|three|four|both))|by|interviewed by|saw (?:two|three|four|both) of them(?: on [^,.:]{3,20})?|interviewed me|spoke (?:to|with)|spoken (?:to|with)|speaking (?:to|with)|talked (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ted)? (?:to|with)|call with|interviewers?(?: (?:was|were|is|are|will be))?:?|interviewed (?:me|us)(?: (?:was|were|is))?:?|people:|panel(?: (?:was|were|is|of))?:|panel of(?: (?:two|three|four|five|six|\d))?:?|panel (?:was|were|is)|same (?:guy|person|woman|lady)|names? (?:were|are):?|ft|feat|featuring)\b[,:/]?\s+|\b(?:two|three|four|five|both|\d) (?:people|ppl|interviewers|managers|of them|folks|women|men|ladies|guys|chaps|lads|blokes|owners|directors)[,:]? (?:- )?/gi,
  )) {
    const word = match[0].trim().toLowerCase()
    // "Something to do with funding", "busy with orders"
    if (/^w(?:ith)?\b/.test(word) && WITH_A_THING.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
    if (
      /^by\b/.test(word) &&
      !/\b(?:interviewed|seen|run|led|done|conducted|met|greeted|told|given|contacted|called)\b[^.]{0,110}$/i.test(
        text.slice(Math.max(0, match.index - 120), match.index),
      )
    )
      continue
    const strong = /^(?:with|w|interviewed by|met|spoke|talked|chat|interviewer|meeting|seeing)/.test(word)
      ? "with"
      : "plain"
    for (const mention of list(text, match.index + match[0].length, strong, "with")) {
      // "By Judge Whitcomb's clerk": not the judge.
      if (OWNS_SOMEBODY.test(text.slice(mention.end, mention.end + 40))) continue
      yield { ...mention, kind: mention.kind ?? "interviewer" }
    }
  }
}

const OWNS_SOMEBODY =
  /^'s (?:\p{L}+ ){0,2}?(?:clerk|assistant|pa|secretary|deputy|boss|manager|wife|husband|partner|son|daughter|brother|sister|colleague|team|second in command|number two|replacement|stand-in|predecessor|successor|right-hand \w+)\b/iu
const WITH_A_THING =
  /\b(?:do|deal|dealing|cope|coping|go|going|goes|happy|busy|ok|okay|fine|start\w*|along|ahead|wrong|up|out|stuck|struggl\w+|familiar|(?:help(?:ed|ing)?|assist\w*)(?: (?:me|us|please))?|advice|guidance|a hand)\s+$/i

/** "I met three people on Nov 19: Aaron Feld, Luz Ortega and Kim Tran", "panel last Thursday - Joyce, Hamid". */
function* announced(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:people|interviewers?|panel|managers|ladies|guys|women|men|folks|interview(?:ed)?|met|(?:two|three|four|five|six|both|all) of (?:them|'em))\b[^.;:!?\n]{0,40}?(?::|\s[-\u2013\u2014])\s+(?=\p{L})/giu,
  )) {
    const at = match.index + match[0].length
    const first = takeName(text, at, "plain")
    if (!first) continue
    const list_ = [...list(text, at, "plain", "with")]
    const clear =
      /\b(?:people|interviewers?|panel|met|ladies|guys|folks|of (?:them|'em))\b/i.test(match[0]) || list_.length > 1
    if (!clear && !FIRST_NAMES.has(firstOf(first.name))) continue
    for (const mention of list_) yield { ...mention, kind: mention.kind ?? "interviewer" }
  }
}

/** "Duke owns it, he's who I met", "Lottie's the owner and it was her I saw". */
function* toldAsMet(text: string): Generator<NameMention> {
  if (!has(WHO_I_MET, text)) return
  for (const match of matchesOf(text, TOLD_AS_MET)) {
    if (
      !/^\p{Lu}/u.test(text.slice(match.index)) ||
      /\p{Lu}\p{Ll}*\.? $/u.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    const name = takeName(text, match.index, "plain")
    if (name?.start === match.index) yield { ...name, link: "with", kind: "interviewer" }
  }
}

function* named(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:(?:(?<who>his|her|their|the|interviewer'?s?|boss(?:'s)?|manager'?s?|recruiter'?s?|lady'?s?|guy'?s?|my \w+'?s?|whose|first|person'?s?|\w+'s) )?(?:first |full )?names? (?:is|was|are|were|were)|(?:his|her|first) name,(?= )|name'?s|(?<!so-)named|(?:he|she|they|\w+)(?:'s| is| are| was) (?:called|named)|name of (?:the |my |their )?(?:\w+ )?\w+ (?:is|was)|(?:is|was|are|were|guy|man|woman|lady|person|manager|someone|somebody|bloke|chap|gentleman|recruiter|nurse|supervisor|one|geezer|fella|feller|fellow|gent|lass|lad|dude|girl|boss|gaffer|owner|foreman|chef|teacher|head|colleague|interviewer|director|lead|engineer|doctor|partner|assistant|deputy) (?:called|named)|(?:recruiter|agent|consultant|manager|lady|woman|guy|man)\b[^.;,?!]{0,40}?\b(?:called|named)|\b(?:an?|the|one|some|this|that|another|by|somebody|someone|bloke|owner|their) (?:[\p{L}-]+ ){0,3}?(?:called|named)|goes by|name:|\b(?:person|manager|boss|lady|man|woman|guy|his|her|interviewer) name)\s*:?\s+/giu,
  )) {
    if (
      /\bmy name\b|\bmy first name\b|\bmy full name\b/i.test(match[0]) ||
      /\bmy\s+$/i.test(text.slice(Math.max(0, match.index - 4), match.index))
    )
      continue
    if (
      /\b(?:company|firm|employer|place|school|store|shop|business|outfit|agency|clinic|hospital|hotel|pub|caf[eé]|restaurant|startup|charity|town|village|app|tool|thing|site|system|programme|program|test|scheme)\b[^.]{0,15}$/i.test(
        text.slice(Math.max(0, match.index - 25), match.index + match[0].length),
      )
    )
      continue
    // "It's called Hive"
    if (
      /\b(?:it'?s|it (?:is|was)|that'?s|they'?re) (?:called|named)\s+$/i.test(
        text.slice(Math.max(0, match.index - 8), match.index + match[0].length),
      )
    )
      continue
    if (/,\s*$/.test(match[0]) && !/^\p{Lu}/u.test(text.slice(match.index + match[0].length))) continue
    const before = text.slice(Math.max(0, match.index - 60), match.index + match[0].length)
    const noun = before.replace(NOT_OF_ONE, "").match(PERSON_WORD)?.at(-1)?.toLowerCase() ?? ""
    const kind = /recruiter|agency|consultant|agent/.test(noun)
      ? recruiterKind(text, text.toLowerCase().lastIndexOf(noun, match.index + match[0].length - noun.length))
      : /hr|human/.test(noun)
        ? "hr"
        : "interviewer"
    for (const mention of list(text, match.index + match[0].length, "named", "named"))
      yield { ...mention, kind: mention.kind ?? kind }
  }
}

/** "Not an agency one". */
const NOT_OF_ONE = /\bnot (?:from |with |through )?(?:an? |the )?agency(?:'s)?\b/gi
const PERSON_WORD =
  /\b(?:recruiter|agency|consultant|agent|hr|human resources|manager|interviewer|boss|head|owner|supervisor|lady|guy|woman|man|director|nurse|chef|met|interviewed)\b/gi

/** "Thanked Omar on Saturday and Lena on Sunday": the second of two with a day each. */
function* alsoDated(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:[Tt]hanked|[Ee]mailed|[Cc]alled|wrote|texted|chased|nudged|met|saw)\b[^.;!?\n]{2,60}? and (?=\p{Lu}\p{L}+ (?:on|yesterday|today|the|last|this)\b)/gu,
  )) {
    const name = takeName(text, match.index + match[0].length, "plain")
    if (name && FIRST_NAMES.has(firstOf(name.name)))
      yield { ...name, link: "object", kind: /^thank/i.test(match[0]) ? "interviewer" : null }
  }
}

/** "I spelled her name wrong, it's Siobhan". */
function* spelt(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\bname\b[^.?!]{0,25}\b(?:it'?s|it is|should be|is)\s+(?:spelled |spelt )?(?=\p{L})/giu,
  )) {
    if (/\bmy\s+$/i.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    const name = takeName(text, match.index + match[0].length, "plain")
    if (name) yield { ...name, link: "named", kind: "interviewer" }
  }
}

function* titled(text: string): Generator<NameMention> {
  for (const match of matchesOf(text, TITLED)) {
    const word = match[0].trim().toLowerCase().replace(".", "")
    const weak =
      /^(?:chef|coach|sister|father|pastor|captain|principal|judge|sir|dame|matron|officer|madam|ma'am|brother|nurse|professor|doctor|miss)$/.test(
        word,
      )
    if (weak && !/^\p{Lu}/u.test(match[0]) && word !== "miss") continue
    if (weak && !/^\p{Lu}/u.test(text.slice(match.index + match[0].length))) continue
    const name = takeName(text, match.index, "named")
    if (name) yield { ...name, link: "title", kind: null }
  }
}

function* apposed(text: string): Generator<NameMention> {
  // "Hiring manager Shreya promised", "the head, Mrs Okonkwo,", "my recruiter Dan", "Mel, who runs their scheduling", "Priya in HR"
  for (const match of matchesOf(text, APPOSED)) {
    const groups = match.groups ?? {}
    const link = /\b(?:is|was)\s+$/.test(match[0])
    const before = text.slice(Math.max(0, match.index - 10), match.index)
    const name = takeName(text, match.index + match[0].length, "plain")
    if (!name || (link && !/^\p{Lu}/u.test(text.slice(match.index + match[0].length)))) continue
    if (!/^\p{Lu}/u.test(text.slice(name.start)) && !FIRST_NAMES.has(name.name.split(" ")[0]!.toLowerCase())) continue
    if (
      /,\s*$/.test(match[0]) &&
      !FIRST_NAMES.has(firstOf(name.name)) &&
      !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/.test(name.name)
    )
      continue
    // "…for manager, Acme": a role of the candidate's, not a person's
    if (groups.job && /(?:for|as|as a|role|position|of)\s+(?:a |an |the )?$/i.test(before)) continue
    const mention: NameMention = {
      ...name,
      link: "title",
      kind: groups.rec ? recruiterKind(text, match.index) : groups.hr ? "hr" : "interviewer",
    }
    if (groups.job) mention.title = groups.job
    yield mention
  }
  for (const match of text.matchAll(
    /(?<=\s|^|[("])(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:in|from|at|of) (?:hr|human resources|the agency|people ops|recruitment|recruiting|talent)\b)/giu,
  )) {
    const name = takeName(text, match.index, "plain")
    if (name && /^\p{Lu}/u.test(name.name))
      yield {
        ...name,
        link: "subject",
        kind: /^,? (?:from|at|in) the agency/i.test(text.slice(name.end)) ? "recruiter" : "hr",
      }
  }
  for (const match of text.matchAll(
    /(?<=\s|^|[("])(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:who|the|my|their|an?|our) )/gu,
  )) {
    const name = takeName(text, match.index, "plain")
    if (!name) continue
    const tail = text.slice(name.end, name.end + 70)
    if (
      /^, (?:the|a|my) (?:guy|woman|lady|man|person|one|manager|nurse|chef|boss|lad|girl|bloke|chap|gentleman) (?:who|that|i|we)\b/i.test(
        tail,
      )
    ) {
      yield { ...name, link: "with", kind: "interviewer" }
      continue
    }
    if (/^, (?:who|she|he) (?:interviewed|met|saw|spoke|ran|led|did)\b/i.test(tail)) {
      yield { ...name, link: "with", kind: "interviewer" }
      continue
    }
    if (
      /\b(?:schedul|hr\b|human resources|recruit|coordinat|booking|admin)/i.test(tail) &&
      !/\bmy recruiter|the agency/i.test(tail)
    )
      yield { ...name, link: "subject", kind: /my recruiter|my agency/i.test(tail) ? "recruiter" : "hr" }
    else if (/\b(?:my|the agency'?s?) (?:recruiter|agent|consultant)/i.test(tail))
      yield { ...name, link: "subject", kind: "recruiter" }
    else if (JOB_APPOSED.test(tail)) yield { ...name, link: "subject", kind: "interviewer" }
  }
}

/** "Their recruiter" is the employer's; "my recruiter", or one from an agency, is the candidate's. */
function recruiterKind(text: string, at: number): "hr" | "recruiter" {
  // "The recruiter" of a candidate who names no agency is the employer's.
  if (
    /\bthe\s+$/i.test(text.slice(Math.max(0, at - 5), at)) &&
    !/\b(?:agency|staffing|recruitment|placed me|my (?:own )?recruiter|consultant)\b/i.test(text)
  )
    return "hr"
  // Nor has one who says "recruiter is Amy" without a word of an agency one of their own.
  if (
    !/\b(?:my|our|agency|staffing|recruitment|placed|consultant|agent|Randstad|Adecco|Manpower|Hays|personnel|resourcing|talent|i work with|headhunter)\b/i.test(
      text.slice(Math.max(0, at - 200), at + 200),
    )
  )
    return "hr"
  return /\b(?:their|company|company's own|their own|own|company's|employer's|internal|in-house|the company's|corporate)\s+$/i.test(
    text.slice(Math.max(0, at - 22), at),
  )
    ? "hr"
    : "recruiter"
}

function* objects(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:thanked|thank(?! you)|updated|briefed|chase|nudge|follow(?:ed|ing)? up with|check(?:ed|ing)? in with|emailed|e-mailed|email|mail|send|call|called|rang|phoned|texted|messaged|chased|nudged|pinged|wrote|wrote to|write to|contacted|contact|told|asked|reached|mailed|(?:sent|send|gave|give|dropped|posted|left) (?:off )?(?:an? )?(?:thank[- ]?you (?:note |email |card )?to|email to|note to|card to|follow[- ]?up to|message to)|(?:sent|send|gave|dropped|mailed|posted|left)|(?:thank[- ]?you|thanks|follow[- ]?up|note|card|email|letter|message|voicemail|nudge)s?(?: \w+)? (?:to|for)|to|from|answered|interviewed me,?)\s+(?=\p{L})/giu,
  )) {
    const verb = match[0].trim().toLowerCase()
    const at = match.index + match[0].length
    const bare = /^(?:to|from|told|asked|contact|reached)$/.test(verb)
    // "It's called Hive"
    if (
      verb === "called" &&
      /\b(?:it'?s|its|it is|it was|is|was|are|place|company|firm|shop|they'?re|what'?s|that'?s|school|one)\s+$/i.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      continue
    const ahead = text.slice(at, at + 40)
    const thanking = /thank/i.test(text.slice(Math.max(0, match.index - 12), at))
    let first = true
    for (const mention of list(text, at, "plain", "object")) {
      if (first && mention.start !== at && bare && !PERSON_AHEAD.test(ahead)) break
      const isFirst = first
      first = false
      if (
        bare &&
        !/^\p{Lu}/u.test(text.slice(mention.start)) &&
        !FIRST_NAMES.has(mention.name.split(" ")[0]!.toLowerCase())
      )
        break
      // "from Acme Corp said": a place, seen by what follows
      if (
        isFirst &&
        bare &&
        /^(?:from|to)$/.test(verb) &&
        !FIRST_NAMES.has(firstOf(mention.name)) &&
        !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Chef|Coach)\b/.test(mention.name)
      )
        break
      // Whom one thanks for an interview, one met.
      yield thanking && mention.kind === null ? { ...mention, kind: "interviewer" } : mention
    }
  }
}

const PERSON_AHEAD = new RegExp(`\\b(?:${JOB}s?|${RECRUITER}|hr|named|called)\\b`, "i")

const SAYS =
  "(?:replied|emailed|e-mailed|wrote|said|told|called|rang|texted|phoned|messaged|answered|promised|mentioned|asked|interviewed|is (?:on|out|away|off|back|the|called|my|their|in)|was (?:the|my|very|really|so|lovely|nice|great|on|out|away|friendly|interviewing)|'s (?:on|out|away|off|back|email|address|number|name)|goes|does|did|runs|leads|wants|wanted|has|hasn't|had|gave|and (?:I|\\p{Lu}\\p{L}+)|would be|will be|seemed|hasn't|doesn't|got back|came back|invited|offered|rejected|let me know|hopes|thanked|shook|walked|showed|liked|left|led|ran (?:it|my|the|mine)|conducted|handles|manages)"

const DID_INTERVIEW =
  /(?<![\p{L}'-] ?\p{Lu}\p{Ll}*|[\p{L}'-])(?<n>\p{Lu}\p{Ll}{2,12})(?= (?:interviewed|grilled|quizzed) (?:me|us)\b)|\b(?:one|person|lady|man|woman|guy|chap|bloke) who (?:interviewed|saw|met) (?:me|us)(?: (?:on )?\p{L}+| yesterday)? (?:was|is|is called|was called) (?<m>\p{Lu}\p{Ll}{2,12})(?= ?(?:[.,;!?\n]|$))/gu

function* subjects(text: string): Generator<NameMention> {
  for (const match of matchesOf(text, SPEAKS)) {
    const name = takeName(text, match.index, "plain")
    if (!name || !SAYS_BEHIND.test(text.slice(name.end))) continue
    // An unknown capitalised word may be a firm: only a first name or a title speaks for a person.
    if (!FIRST_NAMES.has(firstOf(name.name)) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)/.test(name.name)) continue
    yield { ...name, link: "subject", kind: null }
  }
  // "Will interviewed me", "the one who interviewed me was Rose": a common word, where only somebody can stand.
  for (const match of text.matchAll(DID_INTERVIEW)) {
    const word = (match.groups!.n ?? match.groups!.m)!
    if (!FIRST_NAMES.has(word.toLowerCase())) continue
    const start = match.index + match[0].indexOf(word)
    yield { name: word, start, end: start + word.length, link: "subject", kind: "interviewer" }
  }
  const lower =
    /(?<=^|[.!?;:,("\n]\s?|\band |\bbut )(?=(?<n>\p{Ll}{3,12})(?<s> (?!and |i |is |was )\p{Ll}{3,14})?? (?:(?<ran>interviewed me|met me|saw me|took me|had me in|ran (?:it|the|my)|led (?:it|the)|sat in\b(?! for)|did (?:it|me|my|the|all|most)|asked (?:me|the|all|most)|grilled me|quizzed me|walked me|put me through)|(?:replied|emailed|wrote|said|told me|called me|texted|is (?:on|out|away|off)|hasn't|got (?:back|my|the|a)|gave (?:me|no)|came back|answered|owns|runs|manages|is the (?:manager|owner|boss|supervisor|head))(?!\p{L})))/gu
  for (const match of text.matchAll(lower)) {
    const word = match.groups!.n!
    if (!FIRST_NAMES.has(word) || NOT_NAMES.has(word)) continue
    const whole = match.groups!.s === undefined ? null : takeName(text, match.index, "with")
    const name =
      whole ??
      (takeName(text, match.index, "plain") === null
        ? null
        : { name: capital(word), start: match.index, end: match.index + word.length })
    if (name === null) continue
    const met = match.groups!.ran !== undefined
    yield { ...name, link: met ? "with" : "subject", kind: met ? "interviewer" : null }
  }
}

function* bracketed(text: string): Generator<NameMention> {
  // "Ron (foreman)", "Hilary (finance manager)"
  for (const match of matchesOf(text, BRACKETED)) {
    const name = takeName(text, match.index, "plain")
    const inside =
      name &&
      /^ \(((?:(?:she|he)(?:'s| is) )?(?:the |their |my |our |in |from )?[\p{L} ]{2,40})\)/u.exec(text.slice(name.end))
    if (!name || !inside) continue
    const job = inside[1]!.toLowerCase()
    if (/\b(?:my|our|agency) recruiter\b|\bagency\b/.test(job)) yield { ...name, link: "subject", kind: "recruiter" }
    else if (/\bhr\b|human resources|recruiter/.test(job)) yield { ...name, link: "subject", kind: "hr" }
    else if (ROLE_HEADS.has(job.split(" ").at(-1)!)) yield { ...name, link: "subject", kind: "interviewer", title: job }
  }
  // "Recruiter from Hays (Lauren)"
  for (const match of text.matchAll(
    /\b(?:recruiter|consultant) (?:from|at|with) \p{Lu}[\p{L} ]{1,25} \((?=\p{Lu})/giu,
  )) {
    const name = takeName(text, match.index + match[0].length, "plain")
    if (name) yield { ...name, link: "named", kind: "recruiter" }
  }
  // "the nurse who interviewed me (Monique)", "same guy (Leroy)", "Met her (Gwen)"
  for (const match of text.matchAll(
    /\b(?:me|her|him|guy|woman|lady|man|person|interviewer|manager|boss|head|supervisor|nurse|chef|owner|director|lead|recruiter|them|teacher|one|people|managers|interviewers|panel)\s*\((?=\p{L})/giu,
  )) {
    const start = match.index + match[0].length
    for (const mention of list(text, start, "with", "named")) {
      yield { ...mention, kind: /recruiter/i.test(match[0]) ? recruiterKind(text, match.index) : "interviewer" }
    }
  }
}

/** What only somebody met does: "Shaz Lambert ran it", "Sandra Kite asking the questions". */
const RAN =
  "(?:ran (?:it|my|the|mine)|(?:did|took|led|held|gave) (?:me )?(?:the|my) (?:\\w+ )?interview|did (?:my|the actual|mine|me)|put me|heard me|tested me|talked me|walked me|had me|took (?:it|me|my|the interview)|led (?:it|the|my)|conducted|interviewed me|who interviewed|saw me|seen me|met me|met with me|quizzed me|grilled me|asking (?:the|all)|asked (?:the|all the|me)|did (?:the|all the|most of the) (?:talking|interview\\w*|asking|questions)|put me through|had me in|sat in\\b(?! for)|sat (?:me|with me|down with me)|showed me|shook my|was (?:there|on the panel|my interviewer|the interviewer|across)|(?:will be|were|was) on (?:it|the call)|(?:will be|are|is) (?:doing|taking|running|leading|holding) (?:it|mine|the interview|my interview)|will (?:interview|see|meet|do it|take it|run it)|both interviewed|and (?:him|her)self)"
/** What only one who is met suffers: "grilled by Hank Dubois", "saw Marek Dudek". */
const MET_BEFORE =
  "(?:grilled by|interviewed by|interview with|quizzed by|seen by|run by|taken by|conducted by|led by|by|sat down with|sat across from|across from|met|saw|seeing|facing|front of|thanked?|thanking|hosted by|chaired by|panel (?:was|of|were):?|loop with|it was|him being|her being|lady = |interviewer(?: is| was|:)?)"

/** A first name by itself, and those named along with it. */
function* alone(text: string): Generator<NameMention> {
  for (const { start } of standingAlone(text)) yield* list(text, start, "plain", "subject")
}

/** Names in full with a first name or a title, wherever they stand; unknown first names where only a person can be meant. */
function* inFull(text: string): Generator<NameMention> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@'._-])(?=\p{Lu}[\p{L}'.-])/gu)) {
    const name = takeName(text, match.index, "plain")
    if (!name || name.start !== match.index) continue
    const words = name.name.split(" ")
    const entitled = IS_TITLE.test(words[0]!.replace(/\.$/, ""))
    const known = FIRST_NAMES.has(firstOf(name.name))
    const before = text.slice(Math.max(0, name.start - 40), name.start)
    const after = text.slice(name.end, name.end + 60)
    const theirs = known && words.length > 1 && /^'s \p{Ll}/u.test(after)
    if (/\b(?:in|near|outside|around)\s+$/i.test(before) && !entitled && !theirs) continue
    if (
      !theirs &&
      /\b(?:the|a|an|in|at|to the|for the|from the)\s+$/i.test(before) &&
      !entitled &&
      !(known && words.length > 1)
    )
      continue
    if (ROLE_HEADS.has(words.at(-1)!.toLowerCase()) || (FIRM_NOUN.test(words.at(-1)!) && words.length > 1)) continue
    if (
      /^ ?& ?\p{Lu}|^'s? (?!email|e-mail|number|phone|mobile|address|card|name|out|off|on|away|back|the|my|their|in|been|a\b|an\b|going|not|prue)/u.test(
        after,
      ) &&
      !known
    )
      continue
    const ran = RAN_BEHIND.test(after)
    const met = MET_JUST_BEFORE.test(before)
    const job = JOB_BEHIND.test(after)
    if (
      known &&
      /\b(?:my|our) (?:agent|recruiter|consultant)(?: (?:at|from|with) [\p{L} &]{2,30})?,\s+$/iu.test(before)
    ) {
      yield { ...name, link: "subject", kind: "recruiter" }
      continue
    }
    const jobBefore = words.length > 1 && JOB_BEFORE.test(before)
    const sure = (known && (words.length > 1 || entitled)) || (jobBefore && !FIRM_FIRSTS.test(words[0]!))
    if (
      known &&
      /\b(?:recruiter|hr)\b(?! (?:interview|round|call|screen))[^.;,]{0,25},\s*$/i.test(before) &&
      !/\b(?:my|agency|staffing)\b/i.test(before)
    ) {
      yield { ...name, link: "subject", kind: "hr" }
      continue
    }
    if (
      !sure &&
      !(ran && (known || words.length > 1)) &&
      !(met && known) &&
      !(job && words.length > 1) &&
      !(met && words.length > 1 && !FIRM_FIRSTS.test(words[0]!))
    )
      continue
    yield { ...name, link: ran || met ? "with" : "subject", kind: ran || met ? "interviewer" : null }
  }
}

function* knownAgain(text: string, known: string[]): Generator<NameMention> {
  const lower = text.toLowerCase()
  const done = new Set<string>()
  for (const name of known) {
    const words = name.split(" ").filter((word) => !TITLE_ALONE.test(word))
    for (const form of new Set([name, words.join(" "), words[0] ?? "", words.at(-1) ?? ""])) {
      const key = form.toLowerCase()
      if (key.length < 2 || done.has(key) || done.size > 100) continue
      done.add(key)
      if (NOT_NAMES.has(key)) continue
      for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
        if (
          /[\p{L}\p{N}@._-]/u.test(text[at - 1] ?? " ") ||
          /[\p{L}\p{N}@_]/u.test(text[at + key.length] ?? " ") ||
          text[at - 1] === "@" ||
          /^[\w.-]*@/.test(text.slice(at + key.length, at + key.length + 40))
        )
          continue
        yield { name, start: at, end: at + key.length, link: "known", kind: null }
      }
    }
  }
}

const IS_WHO_I_MET =
  "(?:(?:he|she|that)(?:'s| is| was) (?:who|the (?:one|man|woman|guy|lady|bloke|fella|person)(?: who| that)?)|(?:it|that) was (?:him|her)(?: who| that)?) (?:i|we)(?:'d| had)? (?:met|saw|seen|spoke (?:to|with)|talked (?:to|with)|sat (?:down )?with|interviewed with|dealt with|had)\\b"
const WHO_I_MET = new RegExp(`\\b${IS_WHO_I_MET}`, "iu")
const TOLD_AS_MET = new RegExp(
  `(?<![\\p{L}\\p{N}@'._-])(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?:,|'s| (?!and |or )\\p{Ll}+)[^.!?\\n]{0,60}?(?<=[\\s,;-])${IS_WHO_I_MET})`,
  "giu",
)
const LEAD_IN = new RegExp(
  `(?:one of (?:the|their|my) \\w+,?\\s+|both\\s+|mainly\\s+|just\\s+|only\\s+|two people,?\\s+|three people,?\\s+|four people,?\\s+|\\w+ (?:people|interviewers|managers|folks|of them|couple|pair|duo|team|panel|ladies|guys|women|men|nurses|teachers|chaps|lads|blokes)(?::|,| -)\\s+|:\\s*)?${ARTICLE}(?:(?:nice|lovely|really nice|new|older|old|younger|young|senior|very nice|kind|friendly)\\s+)*(?:(?<hr>${HR})\\s*,?\\s+)?(?:(?<rec>${RECRUITER})\\s*,?\\s+)?(?:(?<job>(?:\\p{L}+ ){0,2}?${JOB}(?: ${JOB}| of (?:the )?\\p{L}+)?)s?\\s*,?\\s+)?(?:(?:an? )?${PERSON_NOUN}\\s+)?(?:(?:named|called|by the name of|whose name (?:is|was))\\s+)?`,
  "uiy",
)
const ENTITLED = new RegExp(`^${TITLE}\\.?\\s`, "i")
const A_RECRUITER = new RegExp(RECRUITER, "i")
const JOB_AHEAD = new RegExp(`^(?:and\\s+)?(?:the|a|their|our|her|his|my)\\s+(?:\\p{L}+ ){0,2}?${JOB}\\s+\\p{Lu}`, "iu")
const TITLE_FIRST = new RegExp(`^${TITLE}\\b`, "i")
const TITLED = new RegExp(`\\b${TITLE}\\.?\\s+(?=\\p{L})`, "giu")
const APPOSED = new RegExp(
  `\\b(?:(?<hr>${HR})|(?<rec>${RECRUITER})|(?<job>(?:(?:store|shift|floor|ward|practice|hiring|office|general|line|nursing|site|kitchen|team|branch|project|department|sales|plant|production) )?${JOB}))(?: at [\\p{L} ]{2,25}?(?= (?:is|was) ))?(?:'s name is| is called| (?:there |here )?was| (?:there |here )?is|,| -|:| =)?\\s+(?=(?:${TITLE}\\.? )?\\p{L})`,
  "giu",
)
const JOB_APPOSED = new RegExp(
  `^, (?:the|their|an?|my|our|who)\\s+(?:is |was |would be |runs? )?(?:\\p{L}+ ){0,3}?${JOB}\\b`,
  "iu",
)
const SPEAKS = new RegExp(
  `(?<=^|[.!?;:,("\\n]\\s*|\\s)(?=(?:${TITLE}\\.? )?\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}'-]+)?,? ?${SAYS}(?![\\p{L}]))`,
  "gu",
)
const SAYS_BEHIND = new RegExp(`^,? ?${SAYS}`, "u")
const BRACKETED = new RegExp(`(?<=^|[^\\p{L}])(?=(?:${TITLE}\\.? )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? \\()`, "gu")
const RAN_BEHIND = new RegExp(`^,? ?(?:who |she |he |herself |himself )?${RAN}\\b`, "u")
const MET_JUST_BEFORE = new RegExp(`\\b${MET_BEFORE}\\s+(?:one |a |an |some |the )?$`, "i")
const JOB_BEHIND = new RegExp(
  `^,? (?:\\(|who is |who's |she's |he's |is )?(?:the |their |our |an? )?(?:\\p{L}+ ){0,2}?${JOB}\\b`,
  "iu",
)
const JOB_BEFORE = new RegExp(`\\b(?:the|their|our|with|by) (?:\\p{L}+ ){0,2}?${JOB},\\s+$`, "iu")
const TITLE_ALONE = new RegExp(`^${TITLE}\\.?$`, "i")
