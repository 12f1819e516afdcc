/**
 * Who is named in a text: names behind "with", "named", "thanked", in lists, with titles; typed with capitals or without.
 * @module
 */
import type { Clause } from "./clauses.ts"
import { FIRST_NAMES, NOT_NAMES } from "./names.words.ts"
import { ROLE_HEADS } from "./roles.words.ts"

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

const TITLE =
  "(?:mister|mr|mrs|ms|mx|miss|dr|doctor|prof|professor|chef|coach|sister|father|pastor|reverend|rev|sgt|sergeant|captain|capt|principal|judge|sir|dame|matron|officer|madam|ma'am|brother|nurse)"
const WORD = "\\p{L}[\\p{L}'-]*\\p{L}|\\p{L}"
/** A title with a name, or one to three words that may be a name; checked word by word afterwards. */
const CANDIDATE = `(?:${TITLE}\\.?\\s+)?(?:${WORD})(?:\\s+(?:(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos|st\\.?|o)\\s+)*(?:${WORD})){0,2}`

const JOB =
  "(?:landlord|landlady|proprietor|vicar|governor|bursar|warden|gaffer|forewoman|chargehand|gm|vp|cfo|coo|md|hiring manager|line manager|store manager|office manager|general manager|ward manager|practice manager|shop manager|site manager|branch manager|assistant manager|manager|supervisor|foreman|forewoman|head (?:teacher|chef|nurse|of \\w+)|headteacher|headmaster|headmistress|head|deputy head|deputy|principal|director|owner|boss|team lead|team leader|lead|charge nurse|head nurse|nurse manager|matron|chef|coordinator|superintendent|dean|partner|founder|ceo|cto|vp|president|vice president|editor|interviewer|panel chair|chair|engineer|colleague|assistant|receptionist|secretary|administrator)"
const RECRUITER =
  "(?:recruiter|recruitment consultant|agency contact|consultant|agent|talent acquisition(?: \\w+)?|headhunter|staffing (?:agent|contact|rep))"
const HR =
  "(?:hr(?: (?:manager|rep|person|lady|guy|woman|director|coordinator|assistant|partner|business partner))?|human resources(?: \\w+)?|people (?:team|partner|manager)|in-?house recruiter|internal recruiter|their recruiter|company recruiter|talent (?:partner|team))"

/** All names in a text. `known` are the names the situation holds already. */
export function findNames(
  text: string,
  clauses: Clause[],
  known: string[],
  notNames: { start: number; end: number }[],
): NameMention[] {
  const found: NameMention[] = []
  const blocked = (start: number, end: number): boolean => notNames.some((span) => start < span.end && span.start < end)
  const add = (mention: NameMention): void => {
    if (blocked(mention.start, mention.end)) return
    // The candidate's own name.
    if (
      /\b(?:my (?:full |first )?name(?:'s| is|:)|i'm|i am)\s+$/i.test(
        text.slice(Math.max(0, mention.start - 20), mention.start),
      )
    )
      return
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
  for (const finder of [alsoDated, withLists, announced, named, spelt, titled, apposed, objects, subjects, bracketed])
    for (const mention of finder(text)) add(mention)
  for (const mention of knownAgain(text, [...known, ...found.map((f) => f.name)])) add(mention)
  const kept = found.filter((mention) => {
    const clause = clauseAt(clauses, mention.start)
    return clause === undefined || clause.block === null
  })
  return kept.sort((a, b) => a.start - b.start)
}

function clauseAt(clauses: Clause[], at: number): Clause | undefined {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (clauses[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return clauses[low]
}

// --- Is it a name? ---

interface Taken {
  name: string
  start: number
  end: number
}

/**
 * Takes the name at an offset, or null. `strong`: the words before say that a name comes ("named", "Mr."), so an unknown
 * lower-case word will do.
 */
export function takeName(text: string, at: number, strong: "named" | "with" | "plain"): Taken | null {
  const candidate = new RegExp(CANDIDATE, "uiy")
  candidate.lastIndex = at
  const match = candidate.exec(text)
  if (!match) return null
  const words = [...match[0].matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    start: at + word.index,
    end: at + word.index + word[0].length,
  }))
  const kept: typeof words = []
  let title: (typeof words)[number] | null = null
  for (const [index, word] of words.entries()) {
    const bare = word.text.replace(/\.$/, "").replace(/'s$/i, "")
    const lower = bare.toLowerCase()
    if (index === 0 && words.length > 1 && new RegExp(`^${TITLE}$`, "i").test(bare)) {
      title = word
      continue
    }
    const capital = /^\p{Lu}/u.test(bare)
    const first = kept.length === 0
    const common =
      NOT_NAMES.has(lower) &&
      !(
        capital &&
        /^(?:may|april|june|august|will|grace|faith|hope|mark|rose|summer|dawn|joy|sunday)$/i.test(lower) &&
        first &&
        text.slice(word.end, word.end + 2).match(/^(?: \p{Lu}|[,.;)!?]|$)/u) !== null &&
        FIRST_NAMES.has(lower)
      )
    if (common || /^\d/.test(bare)) break
    if (first) {
      const lowerCaseOk =
        title !== null ||
        (FIRST_NAMES.has(lower) &&
          (strong !== "plain" ||
            !/^(?:will|mark|grant|rose|may|june|april|jack|rob|bill|frank|dean|art|sue|pat|rich|drew|miles|chase|max|jean|joy|dawn|grace|hope|hazel|penny|ivy|olive|daisy|violet|viola|ruby|iris|holly|min|mina|mel|kay|ken|jan|an|von|lance|guy|art|gene|norm|dale|glen|ray|roman|ross|leo|sandy|sherry|ginger|robin|jay|kim|ali|jo|eve|lane|mack|drew|wade|rod|nick|josh|chuck|buddy|baker|cook|miles|skip|reed|trinity|faith|charity|crystal|amber|jade|pearl|cliff|heath|forest|brook|brooke|april|summer|autumn)$/.test(
              lower,
            ))) ||
        (strong === "named" && lower.length > 2) ||
        (strong === "with" && lower.length > 2 && endsLikeName(text, word.end))
      if (!capital && !lowerCaseOk) break
      if (capital && /^\p{Lu}{2,}$/u.test(bare) && (bare.length <= 4 || !FIRST_NAMES.has(lower))) break
      kept.push(word)
      if (bare !== word.text && /'s$/i.test(word.text)) break
    } else {
      // A further word of the name: capitalised where the first is, or a particle before one.
      const firstCapital = /^\p{Lu}/u.test(kept[0]!.text)
      const particle =
        /^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos)$/.test(lower) && index < words.length - 1
      if (!(capital && firstCapital) && !particle) break
      if (/^\p{Lu}{2,}$/u.test(bare) && bare.length <= 4 && !/^\p{Lu}{2,}$/u.test(kept[0]!.text)) break
      kept.push(word)
      if (/'s$/i.test(word.text)) break
    }
    if (/[,.;]$/.test(word.text)) break
  }
  if (kept.length === 0) return null
  const last = kept.at(-1)!
  const raw = text.slice(kept[0]!.start, last.end)
  const clean = raw.replace(/'s$/i, "").replace(/[.,']+$/, "")
  const end = kept[0]!.start + clean.length
  if (clean.length < 2 || ORGANISATION.test(clean)) return null
  const keepTitle =
    title !== null &&
    !(
      /^miss$/.test(title.text) ||
      (/^(?:sir|dame|madam|ma'am|officer|nurse|sister|brother|father)$/i.test(title.text) &&
        !/^\p{Lu}/u.test(title.text))
    )
  const cased = clean
    .split(/(\s+)/)
    .map((part) =>
      /^\p{Ll}/u.test(part) && !/^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos)$/.test(part)
        ? capital(part)
        : part,
    )
    .join("")
  return {
    name: keepTitle ? `${titleCase(title!.text)} ${cased}` : cased,
    start: keepTitle ? title!.start : kept[0]!.start,
    end,
  }
}

const ORGANISATION =
  /\b(?:inc|ltd|llc|corp|company|group|foods|staffing|agency|clinic|hospital|school|academy|university|college|bank|hotel|motors|engineering|packaging|instruments|services|solutions|systems|logistics|partners|consulting|recruitment|recruiting|healthcare|health|care|center|centre|books|labs?|media|studios?|technologies|tech|software|industries|manufacturing|construction|council|church|trust|nhs|restaurant|cafe|bakery|salon|pharmacy|dental|library|museum)\b/i

function endsLikeName(text: string, end: number): boolean {
  return /^(?:$|[,.;:!?)]|\s+(?:and|on|at|for|last|yesterday|today|this|from|in|who|about|mon|tues?|wed|thurs?|fri|\d|the (?:manager|owner|boss|head|supervisor))\b|\s*\n)/i.test(
    text.slice(end, end + 20),
  )
}

function titleCase(title: string): string {
  return /^\p{Ll}/u.test(title) ? capital(title) : title
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

// --- Where names come ---

const ARTICLE = "(?:(?:the|a|an|my|their|our|his|her|this|one|another|some|someone|somebody)\\s+)?"
const PERSON_NOUN =
  "(?:guy|man|woman|lady|gentleman|girl|lad|bloke|chap|fella|dude|person|someone|somebody|manager|supervisor|boss|owner)"

function* list(
  text: string,
  at: number,
  strong: "named" | "with" | "plain",
  link: NameMention["link"],
): Generator<NameMention> {
  let position = at
  for (let n = 0; n < 8; n++) {
    const lead = new RegExp(
      `(?:one of (?:the|their|my) \\w+,?\\s+|both\\s+|mainly\\s+|just\\s+|only\\s+|two people,?\\s+|three people,?\\s+|four people,?\\s+|\\w+ (?:people|interviewers|managers|folks|of them|couple|pair|duo|team|panel|ladies|guys|women|men|nurses|teachers)(?::|,| -)\\s+|:\\s*)?${ARTICLE}(?:(?:nice|lovely|really nice|new|older|old|younger|young|senior|very nice|kind|friendly)\\s+)*(?:(?<hr>${HR})\\s*,?\\s+)?(?:(?<rec>${RECRUITER})\\s*,?\\s+)?(?:(?<job>(?:\\p{L}+ ){0,2}?${JOB}(?: ${JOB}| of (?:the )?\\p{L}+)?)s?\\s*,?\\s+)?(?:${PERSON_NOUN}\\s+)?(?:(?:named|called|by the name of|whose name (?:is|was))\\s+)?`,
      "uiy",
    )
    lead.lastIndex = position
    const before = lead.exec(text)
    const start = before ? position + before[0].length : position
    const isNamed = before !== null && /\b(?:named|called|name)\b/i.test(before[0])
    const titled = takeName(text, position, "plain")
    const article = before !== null && /\b(?:the|an?|some|someone|one|another|my|his|her|our|their)\s/i.test(before[0])
    const double =
      titled !== null &&
      /^\p{Lu}\p{L}+ \p{Lu}/u.test(titled.name) &&
      FIRST_NAMES.has(titled.name.split(" ")[0]!.toLowerCase())
    const entitled = double || (titled !== null && new RegExp(`^${TITLE}\\.?\\s`, "i").test(titled.name))
    let name = entitled
      ? titled
      : takeName(text, start, isNamed ? "named" : article && !before?.groups?.job ? "plain" : strong)
    let groups: Record<string, string | undefined> = entitled ? {} : (before?.groups ?? {})
    if (!name) {
      name = takeName(text, position, strong)
      groups = {}
    }
    if (!name) return
    const mention: NameMention = { ...name, link, kind: groups.rec ? "recruiter" : groups.hr ? "hr" : null }
    if (groups.job) mention.title = groups.job.trim().toLowerCase()
    yield mention
    // "Dana (the manager) and Miguel", "Marta from HR, Rob"
    const next =
      /^(?:\s*\([^)]{0,40}\))?(?:\s+(?:from|in|of)\s+\p{L}+)?\s*(?:,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*|\s*\/\s*|\s*\+\s*|,?\s+plus\s+|,?\s+then\s+)(?=\S)/iu.exec(
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
    // Behind a bare comma only a clear name goes on: "with Vince, tire tech", "with Dana, Acme".
    const jobAhead = new RegExp(
      `^(?:and\\s+)?(?:the|a|their|our|her|his|my)\\s+(?:\\p{L}+ ){0,2}?${JOB}\\s+\\p{Lu}`,
      "iu",
    ).test(text.slice(at2, at2 + 60))
    if (!peek && !jobAhead && comma) return
    if (comma && peek && !jobAhead && !lowerList && !listGoesOn(text, peek)) return
    position = at2
    strong = lowerList ? "named" : comma ? "plain" : strong
  }
}

/** Behind a comma a capitalised word is a further name when "and", another comma or the end of the clause follows, and it is no company. */
function listGoesOn(text: string, peek: Taken): boolean {
  const tail = text.slice(peek.end, peek.end + 30)
  if (new RegExp(`^${TITLE}\\b`, "i").test(peek.name)) return true
  const first = peek.name.split(" ")[0]!.toLowerCase()
  if (/^,?\s+(?:and|n)\s+\p{Lu}/u.test(tail) || /^,\s+\p{Lu}[\p{L}' -]+,?\s+and\s/u.test(tail)) return true
  return (
    FIRST_NAMES.has(first) &&
    /^(?:\s*[,.;:!?)]|\s*$|\s+(?:and|on|at|for|from|in|who|the|last|yesterday|today)\b)/.test(tail)
  )
}

function* withLists(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:with|w|met(?: up)?(?: with)?|meet(?:ing)?(?: with)?|seeing|saw(?! (?:two|three|four|both))|by|interviewed by|saw (?:two|three|four|both) of them(?: on [^,.:]{3,20})?|interviewed me|spoke (?:to|with)|spoken (?:to|with)|speaking (?:to|with)|talked (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ted)? (?:to|with)|call with|interviewers?(?: (?:was|were|is|are|will be))?:?|interviewed (?:me|us)(?: (?:was|were|is))?:?|people:|panel(?: (?:was|were|is|of))?:|panel of \w+:?|panel (?:was|were|is)|same (?:guy|person|woman|lady)|names? (?:were|are):?|ft|feat|featuring)\b[,:/]?\s+|\b(?:two|three|four|five|both|\d) (?:people|ppl|interviewers|managers|of them|folks)[,:]? (?:- )?/gi,
  )) {
    const word = match[0].trim().toLowerCase()
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
    for (const mention of list(text, match.index + match[0].length, strong, "with"))
      yield { ...mention, kind: mention.kind ?? "interviewer" }
  }
}

/** "I met three people on Nov 19: Aaron Feld, Luz Ortega and Kim Tran", "panel last Thursday - Joyce, Hamid". */
function* announced(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:people|interviewers?|panel|managers|ladies|guys|women|men|folks|interview(?:ed)?|met)\b[^.;:!?\n]{0,40}?(?::|\s[-\u2013\u2014])\s+(?=\p{L})/giu,
  )) {
    const at = match.index + match[0].length
    const first = takeName(text, at, "plain")
    if (!first) continue
    const list_ = [...list(text, at, "plain", "with")]
    const clear = /\b(?:people|interviewers?|panel|met|ladies|guys|folks)\b/i.test(match[0]) || list_.length > 1
    if (!clear && !FIRST_NAMES.has(firstOf(first.name))) continue
    for (const mention of list_) yield { ...mention, kind: mention.kind ?? "interviewer" }
  }
}

function* named(text: string): Generator<NameMention> {
  for (const match of text.matchAll(
    /\b(?:(?:(?<who>his|her|their|the|interviewer'?s?|boss(?:'s)?|manager'?s?|recruiter'?s?|lady'?s?|guy'?s?|my \w+'?s?|whose|first|person'?s?|\w+'s) )?(?:first |full )?names? (?:is|was|are|were|were)|name'?s|(?<!so-)named|(?:he|she|they|\w+)(?:'s| is| are| was) (?:called|named)|name of (?:the |my |their )?(?:\w+ )?\w+ (?:is|was)|(?:is|was|are|were|guy|man|woman|lady|person|manager|someone|bloke|chap|gentleman|recruiter|nurse|supervisor|one) (?:called|named)|(?:recruiter|agent|consultant|manager|lady|woman|guy|man)\b[^.;,?!]{0,40}?\b(?:called|named)|goes by|name:|\b(?:person|manager|boss|lady|man|woman|guy|his|her|interviewer) name)\s*:?\s+/gi,
  )) {
    if (
      /\bmy name\b|\bmy first name\b|\bmy full name\b/i.test(match[0]) ||
      /\bmy\s+$/i.test(text.slice(Math.max(0, match.index - 4), match.index))
    )
      continue
    if (
      /\b(?:company|firm|employer|place|school|store|shop|business)\b[^.]{0,15}$/i.test(
        text.slice(Math.max(0, match.index - 25), match.index + match[0].length),
      )
    )
      continue
    const before = text.slice(Math.max(0, match.index - 60), match.index + match[0].length)
    const noun = before.match(PERSON_WORD)?.at(-1)?.toLowerCase() ?? ""
    const kind = /recruiter|agency|consultant|agent/.test(noun)
      ? recruiterKind(text, text.toLowerCase().lastIndexOf(noun, match.index + match[0].length - noun.length))
      : /hr|human/.test(noun)
        ? "hr"
        : "interviewer"
    for (const mention of list(text, match.index + match[0].length, "named", "named"))
      yield { ...mention, kind: mention.kind ?? kind }
  }
}

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
  for (const match of text.matchAll(new RegExp(`\\b${TITLE}\\.?\\s+(?=\\p{L})`, "giu"))) {
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
  for (const match of text.matchAll(
    new RegExp(
      `\\b(?:(?<hr>${HR})|(?<rec>${RECRUITER})|(?<job>(?:(?:store|shift|floor|ward|practice|hiring|office|general|line|nursing|site|kitchen|team|branch|project|department|sales|plant|production) )?${JOB}))(?: at [\\p{L} ]{2,25}?(?= (?:is|was) ))?(?:'s name is| is called| (?:there |here )?was| (?:there |here )?is|,| -|:)?\\s+(?=(?:${TITLE}\\.? )?\\p{L})`,
      "giu",
    ),
  )) {
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
    if (groups.job) mention.title = groups.job.toLowerCase()
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
    else if (
      new RegExp(
        `^, (?:the|their|an?|my|our|who)\\s+(?:is |was |would be |runs? )?(?:\\p{L}+ ){0,3}?${JOB}\\b`,
        "iu",
      ).test(tail)
    )
      yield { ...name, link: "subject", kind: "interviewer" }
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

function firstOf(name: string): string {
  const words = name.toLowerCase().split(" ")
  return new RegExp(`^${TITLE}\\.?$`).test(words[0]!) ? (words[1] ?? words[0]!) : words[0]!
}

const SAYS =
  "(?:replied|emailed|e-mailed|wrote|said|told|called|rang|texted|phoned|messaged|answered|promised|mentioned|asked|interviewed|is (?:on|out|away|off|back|the|called|my|their|in)|was (?:the|my|very|really|so|lovely|nice|great|on|out|away|friendly|interviewing)|'s (?:on|out|away|off|back|email|address|number|name)|goes|does|did|runs|leads|wants|wanted|has|hasn't|had|gave|and (?:I|\\p{Lu}\\p{L}+)|would be|will be|seemed|hasn't|doesn't|got back|came back|invited|offered|rejected|let me know|hopes|thanked|shook|walked|showed|liked|left|led|conducted|handles|manages)"

function* subjects(text: string): Generator<NameMention> {
  const form = new RegExp(
    `(?<=^|[.!?;:,("\\n]\\s*|\\s)(?=(?:${TITLE}\\.? )?\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}'-]+)?,? ?${SAYS}(?![\\p{L}]))`,
    "gu",
  )
  for (const match of text.matchAll(form)) {
    const name = takeName(text, match.index, "plain")
    if (!name || !new RegExp(`^,? ?${SAYS}`, "u").test(text.slice(name.end))) continue
    // An unknown capitalised word may be a firm: only a first name or a title speaks for a person.
    if (!FIRST_NAMES.has(firstOf(name.name)) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)/.test(name.name)) continue
    yield { ...name, link: "subject", kind: null }
  }
  const lower =
    /(?<=^|[.!?;:,("\n]\s?|\band |\bbut )(?=(?<n>\p{Ll}{3,12}) (?:replied|emailed|wrote|said|told me|called me|texted|is (?:on|out|away|off)|hasn't|got back|came back|answered|interviewed me|asked)\b)/gu
  for (const match of text.matchAll(lower)) {
    const word = match.groups!.n!
    if (FIRST_NAMES.has(word) && !NOT_NAMES.has(word))
      yield { name: capital(word), start: match.index, end: match.index + word.length, link: "subject", kind: null }
  }
}

function* bracketed(text: string): Generator<NameMention> {
  // "Ron (foreman)", "Hilary (finance manager)"
  for (const match of text.matchAll(
    new RegExp(`(?<=^|[^\\p{L}])(?=(?:${TITLE}\\.? )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? \\()`, "gu"),
  )) {
    const name = takeName(text, match.index, "plain")
    const inside = name && /^ \(((?:the |their |my )?[\p{L} ]{2,40})\)/u.exec(text.slice(name.end))
    if (!name || !inside) continue
    const job = inside[1]!.toLowerCase()
    if (/\b(?:my|our|agency) recruiter\b|\bagency\b/.test(job)) yield { ...name, link: "subject", kind: "recruiter" }
    else if (/\bhr\b|human resources|recruiter/.test(job)) yield { ...name, link: "subject", kind: "hr" }
    else if (ROLE_HEADS.has(job.split(" ").at(-1)!)) yield { ...name, link: "subject", kind: "interviewer", title: job }
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

function* knownAgain(text: string, known: string[]): Generator<NameMention> {
  const lower = text.toLowerCase()
  const done = new Set<string>()
  for (const name of known) {
    const words = name.split(" ").filter((word) => !new RegExp(`^${TITLE}\\.?$`, "i").test(word))
    for (const form of new Set([name, words.join(" "), words[0] ?? "", words.at(-1) ?? ""])) {
      const key = form.toLowerCase()
      if (key.length < 2 || done.has(key) || done.size > 100) continue
      done.add(key)
      if (NOT_NAMES.has(key)) continue
      for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
        if (
          /[\p{L}\p{N}@._-]/u.test(text[at - 1] ?? " ") ||
          /[\p{L}\p{N}@_]/u.test(text[at + key.length] ?? " ") ||
          text[at - 1] === "@"
        )
          continue
        yield { name, start: at, end: at + key.length, link: "known", kind: null }
      }
    }
  }
}
