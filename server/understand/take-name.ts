/**
 * Is it a name? One, two or three words taken at an offset: titles, first names and surnames, with capitals or without.
 * @module
 */

import { KNOWN_FIRMS, TOOLS } from "./firms.words.ts"
import { FIRST_NAMES, NOT_NAMES, TITLE } from "./names.words.ts"
import { ROLE_HEADS } from "./roles.words.ts"

const WORD = "\\p{L}[\\p{L}'-]*\\p{L}|(?:\\p{L}\\.){1,3}(?= ?\\p{L})|\\p{L}"
/** A title with a name, or one to three words that may be a name; checked word by word afterwards. */
const CANDIDATE = new RegExp(
  `(?:${TITLE}\\.?\\s+){0,2}(?:${WORD})(?:\\s+(?:(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos|st\\.?|o)\\s+)*(?:${WORD})){0,3}`,
  "uiy",
)

export interface Taken {
  name: string
  start: number
  end: number
}

/**
 * Takes the name at an offset, or null. `strong`: the words before say that a name comes ("named", "Mr."), so an unknown
 * lower-case word will do.
 */
export function takeName(text: string, at: number, strong: "named" | "with" | "plain"): Taken | null {
  CANDIDATE.lastIndex = at
  const match = CANDIDATE.exec(text)
  if (!match) return null
  // "Fill it by June": a month.
  if (
    /^(?:April|May|June|August|Jan|Augusta?)\b(?! \p{Lu})/u.test(match[0]) &&
    /\b(?:(?<!\b(?:interviewed|seen|met|run|led|taken|grilled) )by|in|until|till|before|since|of|early|mid|late|during|around|this|next|last|after)\s+$/i.test(
      text.slice(Math.max(0, at - 16), at),
    )
  )
    return null
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
    if (kept.length === 0 && IS_TITLE.test(bare)) {
      // "Sir" alone is nobody, and "sir." ends what was said.
      if (index === words.length - 1 || (/\.$/.test(word.text) && IN_FULL.test(bare))) return null
      if (index === 0 || (index === 1 && title !== null && /^\p{Lu}/u.test(bare))) {
        // "the principal Dr. Ruth Abernathy": what she is there goes before what she is called.
        if (title === null || /^\p{Ll}{4}/u.test(title.text)) title = word
        continue
      }
    }
    if (/^[\w.+-]*@/.test(text.slice(word.end, word.end + 40))) break
    const capital = CAPITAL.test(bare)
    const first = kept.length === 0
    // "Nurse Manager Opal Griggs": a job before the name, not a form of address.
    if (
      first &&
      title !== null &&
      index < words.length - 1 &&
      /^\p{Lu}/u.test(words[index + 1]!.text) &&
      JOB_WORD.test(lower)
    ) {
      title = null
      continue
    }
    const common =
      NOT_NAMES.has(lower) &&
      // "Big Jim", "Young Sean"
      !(first && capital && NICKNAMED.test(bare) && isNamedFirst(words[index + 1]?.text, strong)) &&
      // "Mr. Friday", "Lisa Best", "Văn An": what a title or a first name leads is a name.
      !(capital && !first && PARTICLE.test(kept.at(-1)!.text)) &&
      !(capital && ((first && title !== null) || (!first && isSurname(lower, kept[0]!.text, text, word.end)))) &&
      !(
        capital &&
        /^(?:thu|sun|monday|friday|jan|may|april|june|august|will|grace|faith|hope|mark|rose|summer|dawn|joy|sunday)$/i.test(
          lower,
        ) &&
        first &&
        text
          .slice(word.end, word.end + 6)
          .match(
            strong === "plain" ? /^(?: \p{Lu}|[,.;)!?]|$)/u : /^(?: \p{Lu}| (?:from|at|in|and|who|for) |[,.;)!?]|$)/u,
          ) !== null &&
        FIRST_NAMES.has(lower)
      )
    // "Nurse practitioner", "Chef de rang": a post, where nobody's name follows.
    if (
      first &&
      title !== null &&
      ALSO_A_POST.test(title.text) &&
      (capital
        ? POST_BEHIND.test(text.slice(word.start, word.start + 24))
        : !FIRST_NAMES.has(lower) && (ROLE_HEADS.has(lower) || lower === "de" || /^\p{Lu}/u.test(title.text)))
    )
      return null
    // "With timing", "with wording": no first name ends so in small letters.
    if (first && !capital && title === null && /ing$/.test(lower) && !FIRST_NAMES.has(lower)) break
    // "Corporal-turned-manager": what somebody was.
    if (common || /^\d/.test(bare) || /-\p{Ll}{3,}-\p{Ll}/u.test(bare) || LIKE_ONE.test(bare)) break
    if (first && title === null && joined(bare)) break
    if (first) {
      const lowerCaseOk =
        title !== null ||
        (FIRST_NAMES.has(lower) &&
          (strong !== "plain" ||
            !/^(?:will|mark|grant|rose|may|june|april|jack|rob|bill|frank|dean|art|sue|pat|rich|drew|miles|chase|max|jean|joy|dawn|grace|hope|hazel|penny|ivy|olive|daisy|violet|viola|ruby|iris|holly|min|mina|mel|kay|ken|jan|an|von|lance|guy|art|gene|norm|dale|glen|ray|roman|ross|leo|sandy|sherry|ginger|robin|jay|kim|ali|jo|eve|lane|mack|drew|wade|rod|nick|josh|chuck|buddy|baker|cook|miles|skip|reed|trinity|faith|charity|crystal|amber|jade|pearl|cliff|heath|forest|brook|brooke|april|summer|autumn)$/.test(
              lower,
            ))) ||
        (strong === "named" && lower.length > 2 && !ROLE_HEADS.has(lower) && typedSmall(text)) ||
        (strong === "with" &&
          lower.length > 2 &&
          !ROLE_HEADS.has(lower) &&
          endsLikeName(text, word.end) &&
          typedSmall(text))
      if (!capital && !lowerCaseOk) break
      if (
        capital &&
        /^\p{Lu}{2,}$/u.test(bare) &&
        (!FIRST_NAMES.has(lower) || bare.length < 3 || (bare.length <= 4 && strong === "plain")) &&
        title === null
      )
        break
      kept.push(word)
      if (bare !== word.text && /'s$/i.test(word.text)) break
    } else {
      // A further word of the name: capitalised where the first is, or a particle before one.
      const firstCapital = CAPITAL.test(kept[0]!.text)
      if (
        !capital &&
        !firstCapital &&
        kept.length === 1 &&
        lowerSurname(kept[0]!.text, lower, word.end, text, strong, title !== null)
      ) {
        kept.push(word)
        break
      }
      const particle =
        /^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos)$/.test(lower) && index < words.length - 1
      if (!(capital && firstCapital) && !particle) break
      if (/^\p{Lu}{2,}$/u.test(bare) && bare.length <= 4 && !/^\p{Lu}{2,}$/u.test(kept[0]!.text)) break
      kept.push(word)
      if (/'s$/i.test(word.text)) break
    }
    if (/[,.;]$/.test(word.text) && !/^(?:\p{L}\.)+$/u.test(word.text)) break
  }
  if (kept.length === 0) return null
  while (kept.length > 1 && PARTICLE.test(kept.at(-1)!.text)) kept.pop()
  const last = kept.at(-1)!
  const raw = text.slice(kept[0]!.start, last.end)
  const clean = raw.replace(/'s$/i, "").replace(/[.,']+$/, "")
  const end = kept[0]!.start + clean.length
  if (
    (clean.length < 2 && (title === null || clean === "I" || clean === "i")) ||
    ORGANISATION.test(clean) ||
    (title === null && isNobody(clean))
  )
    return null
  // "Chief People Officer" is a job.
  if (title !== null && /^(?:chief|lead|head|principal)$/i.test(title.text) && ROLE_HEADS.has(last.text.toLowerCase()))
    return null
  const keepTitle =
    title !== null &&
    !(
      /^(?:miss|mister|senor|señor)$/.test(title.text) ||
      (/^(?:sir|dame|madam|ma'am|officer|nurse|sister|brother|father|chef|coach|captain|pastor)$/i.test(title.text) &&
        !/^\p{Lu}/u.test(title.text))
    )
  const cased = clean
    .split(/([\s-]+)/)
    .map((part) =>
      /^\p{Lu}{3,}$/u.test(part) && FIRST_NAMES.has(part.toLowerCase())
        ? capital(part.toLowerCase())
        : /^\p{Ll}/u.test(part) &&
            (/^\p{Ll}/u.test(clean) || !clean.includes("-")) &&
            !/^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos)$/.test(part)
          ? capital(part)
          : part,
    )
    .join("")
  return {
    name: keepTitle ? `${titleCase(text.slice(title!.start, kept[0]!.start).trim())} ${cased}` : cased,
    start: keepTitle ? title!.start : kept[0]!.start,
    end,
  }
}

/** Forms of address that are jobs as well, and what makes jobs of them. */
const ALSO_A_POST =
  /^(?:chef|nurse|coach|officer|sister|principal|chief|judge|captain|pastor|matron|doctor|constable)$/i
const POST_BEHIND =
  /^(?:Practitioner|Educator|Specialist|Consultant|Anaesthetist|Anesthetist|Midwife|Associate|Technician|Assistant|Engineer|Architect|Designer|Scientist|Developer|Analyst)\b(?! \p{Lu}\p{Ll})/u

/** Titles written without a full stop. */
const IN_FULL =
  /^(?:sir|dame|madam|ma'am|chef|coach|doctor|nurse|officer|sister|brother|father|captain|pastor|professor|principal)$/i
/** "Stripe-ish", "Uber-like": what something is compared to. */
const LIKE_ONE = /-(?:ish|like|style|esque|type|based|owned|sized|run|backed|led|adjacent)$/i

/** "FastHaul", "MedCore": two words written as one are a firm's name; "MaryAnn" and "McKay" are not. */
function joined(word: string): boolean {
  const match = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}{2,}\p{L}*$/u.exec(word)
  return (
    match !== null &&
    !/^(?:Mac|Fitz|Van|Von|Vander|Del|Der|Dos|Las|Los|San)$/.test(match[1]!) &&
    !FIRST_NAMES.has(match[1]!.toLowerCase())
  )
}

const NICKNAMED = /^(?:Big|Old|Little|Young|Wee|Mad|Long|Tall|Lil)$/
function isNamedFirst(word: string | undefined, strong: string): boolean {
  const lower = word?.toLowerCase().replace(/'s$|[.,]$/g, "") ?? ""
  return /^\p{Lu}\p{Ll}/u.test(word ?? "") && (FIRST_NAMES.has(lower) || (strong === "named" && !NOT_NAMES.has(lower)))
}

export const PARTICLE = /^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|du|dos)$/
const JOB_WORD =
  /^(?:manager|director|supervisor|lead|leader|coordinator|practitioner|educator|consultant|in-charge|specialist|superintendent|constable|inspector|warden|officer)$/

/** Whether somebody types names in small letters: a text begun so, an "i" alone, or no capital but where a sentence begins. */
function typedSmall(text: string): boolean {
  if (text !== lastText) {
    lastText = text
    lastSmall =
      /^[^\p{L}]*\p{Ll}/u.test(text) ||
      /(?:^|\s)i(?:'m|'ve|'d|'ll)?(?=\s|$)/.test(text) ||
      !/[\p{Ll}\d,;] \p{Lu}\p{Ll}{2}/u.test(text)
  }
  return lastSmall
}

/** Names of one text are taken by the dozen: how it is typed is worked out once. */
let lastText = ""
let lastSmall = true

export const IS_TITLE = new RegExp(`^${TITLE}$`, "i")
/** A capital, or a letter of a script that has none. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u

/** Tools and firms that everybody knows. */
function isNobody(name: string): boolean {
  const lower = name.toLowerCase()
  return KNOWN_FIRMS.has(lower) || TOOLS.has(lower)
}

const WORD_SURNAMES =
  /^(?:best|young|small|good|little|short|long|day|march|may|head|an|do|so|my|he|him|will|post|case|week|weeks|summer|summers|winter|love|nice|moody|few|old|big|see|may|grant|call|kind|look|wells|news|first|glad|lovely|price|west|north|east|page|person|lead|owner|guy|boss|english|church|school|garage|kitchen|son|mann|ma|pa|an)$/

/** "Lisa Best" but not "Bob And": a common word is a surname behind a first name, with the name ending there. */
function isSurname(lower: string, first: string, text: string, end: number): boolean {
  return (
    WORD_SURNAMES.test(lower) &&
    (FIRST_NAMES.has(first.toLowerCase()) || /\P{ASCII}/u.test(first)) &&
    /^(?:$|[^\p{L}\s]|\s+(?:\p{Ll}|$))/u.test(text.slice(end, end + 3))
  )
}

const NO_SURNAME =
  /^(?:comma|period|colon|semicolon|hyphen|dash|exclamation|question|apostrophe|\p{L}+ly|downtown|upstairs|downstairs|round|around|twice|alone|together|instead|there|here|back|today|who|whose|via|ft|and|while|whilst|within|plus|re|doing|going|being|having|wearing|sitting|face|sharp|ish|lol|haha|btw|tho|though|else|etc|at|@|over|down|up|inside|outside|upon|apparently|then|than|like|onto|like|aged|half|quarter|mid|early|late|earlier|later|past|hiring|interviewing|running|guy|dude|nursing|warehouse|sales|store|shop|office|kitchen|is|was|were|has|had|did|does|seemed|runs|ran|asked|asks|said|says|told|tells|wants|wanted|gave|gives|made|makes|emailed|called|replied|got|went|came|took|sent|thinks|thought|knows|knew|liked|loves|loved|left|led|met|saw)$/iu

/** "with denise carver at", "tanya ellery, deputy head": one more word behind a first name in lower case, where the name ends there. */
function lowerSurname(
  first: string,
  lower: string,
  end: number,
  text: string,
  strong: "named" | "with" | "plain",
  entitled: boolean,
): boolean {
  if (lower.length < 3 || NOT_NAMES.has(lower) || NO_SURNAME.test(lower) || ROLE_HEADS.has(lower)) return false
  if (strong === "plain" && !entitled) return false
  if (!FIRST_NAMES.has(first.toLowerCase().replace(/\.$/, "")) && !entitled) return false
  const after = /^\s*(\S+)?/.exec(text.slice(end, end + 24))![1]?.toLowerCase() ?? ""
  if (after === "" || /^[^\p{L}\d]/u.test(text.slice(end, end + 1).trim() || after)) return true
  const word = after.replace(/[^\p{L}\d'-].*$/u, "")
  return (
    NOT_NAMES.has(word) || /^\d/.test(word) || (NO_SURNAME.test(word) && !/ing$/.test(word)) || /(?:ed|ly)$/.test(word)
  )
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

export function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** The first name of a name in full, in lower case. */
export function firstOf(name: string): string {
  const words = name.toLowerCase().split(" ")
  return TITLE_ONLY.test(words[0]!) ? (words[1] ?? words[0]!) : words[0]!
}

const TITLE_ONLY = new RegExp(`^${TITLE}\\.?$`)
