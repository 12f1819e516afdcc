/**
 * Firms named in a text by what stands around them: "in Tarnside Fabrications", "Marek Dudek of Dudek Joinery", "the outfit: Beale Hatton",
 * ", Coorabie Downs.", "Brook Catering need an event chef", "at mercy point hospital". Each find says how likely it is one.
 * @module
 */
import { knownPhrases } from "./firms.known.ts"
import {
  FIRM_FIRSTS,
  FIRM_KIND,
  FIRM_NOUN,
  FIRM_WORDS,
  HEADS_IT,
  KNOWN_FIRMS,
  NAMELESS,
  PLACES,
  TOOLS,
} from "./firms.words.ts"
import { FIRST_NAMES, NOT_NAMES, TITLE } from "./names.words.ts"
import { ROLE_HEADS } from "./roles.words.ts"

export interface Firm {
  start: number
  end: number
  /** The more, the likelier: from FIRM_FROM on it is taken for one. */
  score: number
}

/** The score of a name of several words that everybody knows: nothing else is meant. */
export const KNOWN_PHRASE = 9

/** What a run must score to be a firm. */
export const FIRM_FROM = 2

const PIECE = "(?:St|Mt)\\.|\\p{Lu}[\\p{L}\\p{N}'-]*(?:\\.[\\p{L}\\p{N}]+)*"
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@'._-])(?:${PIECE})(?:(?: (?:of|and|the|du|de|la|di|del|für|y|et) | ?& ?| \\+ | )(?:${PIECE})){0,5}(?! ?& ?\\p{Lu})`,
  "gu",
)

const STARTERS =
  /^(?:through|thru|via|company's|firm's|employer's|phoned|rung|ring|popped|chatted|messaged|attended|completed|emailing|training|knocked|got|landed|assistant|manager|hr's|she's|he's|who's|there's|here's|what's|where's|when's|council's|interviewer'?s|boss's|manager's|owner's|consultant's|recruiter's|contact's|name's|chef's|head's|i|i'm|i've|i'd|i'll|it|it's|that's|that|this|the|they|they're|he|she|we|we'd|my|their|his|her|its|our|your|you|and|but|so|at|in|on|for|of|from|with|by|to|to|is|was|had|have|has|do|does|did|should|can|could|would|will|who|what|when|where|why|how|if|no|not|yes|yeah|ok|okay|hi|hello|hey|dear|sorry|thanks|thank|please|just|also|then|now|since|after|before|until|because|interview|interviewed|phone|post|position|role|job|company|client|employer|agency|spoke|saw|met|went|got|sent|emailed|called|heard|applied|panel|onsite|yesterday|today|tomorrow|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|christmas|thanksgiving|easter|boxing|bank|labor|memorial|independence|a|an|all|any|both|each|every|some|one|two|three|first|second|third|final|good|great|well|right|wait|actually|oh|ay|ah|um|so|here|there|mr|mrs|ms|miss|dr|prof|sir|madam|ma'am|hr|gm|md|ceo|cto|coo|cfo|vp|pm|am|est|pst|cst|gmt|bst|eow|eod|re|fyi|cna|rn|lpn|hca|hgv|ta|qa|it|cv|dbs|num|senco|sna|mot|cnc|hvac|class|room|re|said|told|decision|offer|chased|voicemail|email|mail|linkedin|nothing|nobody|none|never|still|only|even|anyway|myself|poor|lovely|feeling|counter|competing|correction|turned|rang|texted|wrote|left|dropped|gave|got|came|finished|reading|being|does|worth|any|kindly|respected|sure|whatever|ludlow)$/i

/** All likely firms of a text, in order. Linear in its length. */
export function findFirms(text: string): Firm[] {
  const found: Firm[] = []
  const about: About = {
    surnames: new Set(Array.from(text.matchAll(/(?<=\p{Lu}\p{Ll}{1,20} )\p{Lu}\p{L}+(?!'s)/gu), (match) => match[0])),
    someone: /\b(?:he|she|him|her|his)\b/i.test(text),
    met: SOMEBODY_MET.test(text),
    interview: /\b(?:interview\w*|panel|trial|screen|saw|met|seen|spoke|talked)\b/i.test(text),
    named: Array.from(
      text.matchAll(/(?<![\p{L}'])(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+/gu),
      (match) => match[0],
    ).some(
      (word) =>
        /^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(word) ||
        (FIRST_NAMES.has(word.toLowerCase()) && !NOT_NAMES.has(word.toLowerCase())),
    ),
  }
  const phrases = knownPhrases(text)
  for (const phrase of phrases) found.push({ ...phrase, score: KNOWN_PHRASE })
  for (const match of text.matchAll(RUN)) {
    const run = trimmed(match[0], match.index, IS_TITLE.test(text.slice(Math.max(0, match.index - 10), match.index)))
    if (run === null || phrases.some((one) => run.start < one.end && one.start < run.end)) continue
    // "Interview with Kellogg's today"
    const owns = !/\s/.test(text.slice(run.start, run.end)) && OWNS_NOTHING.test(text.slice(run.end, run.end + 14))
    if (owns) run.end += 2
    const score = scoreOf(text, run.start, run.end, about) + (owns ? 1.5 : 0)
    if (score >= FIRM_FROM) found.push({ ...run, score })
  }
  for (const firm of lowerCase(text))
    if (!found.some((other) => firm.start < other.end && other.start < firm.end)) found.push(firm)
  for (const firm of smallWord(text))
    if (!found.some((other) => firm.start < other.end && other.start < firm.end)) found.push(firm)
  return found.filter(({ start, end }) => !isNameless(text.slice(start, end))).sort((a, b) => a.start - b.start)
}

/** "The court house", "Garage": what a place is, with no name; with capitals only where it is one word, or stands for two. */
export function isNameless(value: string): boolean {
  if (!NAMELESS.test(value) || KNOWN_FIRMS.has(value.toLowerCase())) return false
  return (
    !/\p{Lu}/u.test(value) ||
    !value.includes(" ") ||
    /^(?:Court House|Town Hall|Post Office|Fire Station|Police Station|Body Shop|Care Home|Nursing Home|High School|Train Station|Bus Station|Call Cent(?:re|er)|Leisure Cent(?:re|er)|Job Cent(?:re|er))$/.test(
      value,
    )
  )
}

/** "My interview with Solis was the 17th with Amir": two who it was with. */
const SOMEBODY_BEHIND = /^ (?:was|is|on|at|last|yesterday|this|today)\b[^.;!?]{0,30} with (?:an? |the \p{Ll}+ )?\p{Lu}/u

/** "A Zoom round with Infolane": a firm or whoever was met. */
const MET_WITH =
  /\b(?:interview\w*|rounds?|screen(?:ing)?|(?:zoom|teams|video|phone|skype|webex) (?:call|meeting|chat|session))\b[^.;!?]{0,25}\b(?:at|with|w|w\/|by)\s+$/i
const JOB_WITH =
  /\b(?:jobs?|role|post|position|gig|placement|apprenticeship|traineeship|internship|vacancy|opening|work) with\s+$/i
/** "City of Dover", "Mercer County": who governs a place hires there. */
const GOVERNMENT =
  /^(?:City|Town|County|Village|Borough|Township|State|Port|Parish) of \p{Lu}|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:County|Borough|Township|Parish)$/u

/** "In restaurant Olive Branch". */
const IN_A_KIND = new RegExp(`\\b(?:in|at|with|of|for|from) (?:the |a |an )?${FIRM_KIND},? $`, "iu")

/** A possessive with nothing behind it to own. */
const OWNS_NOTHING =
  /^'s(?=\s*(?:$|[.,;!?\n])|\s(?:today|yesterday|tomorrow|on|last|this|next|for|as|at|and|in|with|mon|tue|wed|thu|fri|sat|sun)\b)/i

const IS_TITLE = /(?:^|[\s(])(?:mr|mrs|ms|miss|dr|prof|sir|madam|ma'am|herr|frau|chef|coach|fr|doc)\.?\s+$/i

const A_TITLE = new RegExp(`^${TITLE}\\.?$`, "i")

const CALLED = new RegExp(`\\b(?:${FIRM_KIND}|agency) (?:is |was )?(?:named|called)\\s+$`, "i")
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|Ma'am|Herr|Frau|Chef|Coach|Fr|Doc|Pastor|Sister|Father|Captain)\.?$/

/** "The Copper Hen", "Two Forks Ranch". */
function beginsFirm(words: string[]): boolean {
  if (words[0] === "The") return words.length > 1
  return /^(?:Two|Three|One|Five|Seven|First|Good|Great|A|Sun)$/.test(words[0]!) && words.length > 2
}

/** What the whole text tells. */
interface About {
  surnames: Set<string>
  /** "He" or "she" is spoken of. */
  someone: boolean
  /** An interview is spoken of. */
  interview: boolean
  /** Somebody is called by name. */
  named: boolean
  /** Somebody else is said to have been the one met: "Interviewer was Mr. Hegde", "spoke to a Graham Tully". */
  met: boolean
}

const SOMEBODY_MET =
  /(?:\b[Ii]nterviewers?(?: is| was| were|:)|\b[Pp]anel(?: is| was| were|:)|\b(?:[Ss]poke|[Tt]alked|[Cc]hatted) (?:to|with)(?: an?| the(?: \p{Ll}+)?)?|\b(?:[Mm]et|[Ss]aw)(?: an?| the(?: \p{Ll}+)?)?|\b(?:[Tt]wo|[Tt]hree) (?:lads|people|women|men|ladies|guys|of them)[,:]|\b(?:lady|woman|man|guy|bloke|chap|gaffer|manager|boss|owner)(?: was)? (?:called|named)|\b[Bb]y phone[^.]{0,40} with|\bname (?:is|was)) \p{Lu}/u

/** Cuts what only begins a sentence off its front, and connectives and possessives off its end. */
function trimmed(run: string, at: number, afterTitle: boolean): { start: number; end: number } | null {
  let words = [...run.matchAll(/\S+/g)].map((word) => ({ text: word[0], at: word.index }))
  while (words.length > 0 && STARTERS.test(words[0]!.text) && !beginsFirm(words.map((word) => word.text)))
    words = words.slice(1)
  // "Liezl Santos of Bayani Outsourcing": the firm is behind "of".
  const of = words.findIndex((word) => word.text === "of")
  if (of > 0 && (FIRST_NAMES.has(words[0]!.text.toLowerCase()) || afterTitle || A_TITLE.test(words[0]!.text)))
    words = words.slice(of + 1)
  const stop = words.findIndex(
    (word, index) =>
      (index > 0 &&
        /^(?:I|I'm|I've|I'd|I'll|He|She|They|We|It|My|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Weds|Thu|Thurs|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(
          word.text,
        )) ||
      (index > 1 && words[index - 1]!.text === "and" && (TITLED.test(word.text) || /^\p{Lu}{4,}$/u.test(word.text))),
  )
  if (stop > 0) words = words.slice(0, stop)
  while (words.length > 0 && /^(?:of|and|the|du|de|la|di|del|y|et|&|\+)$/.test(words.at(-1)!.text)) words.pop()
  if (words.length === 0) return null
  const last = words.at(-1)!
  if (words.length === 1 && KNOWN_FIRMS.has(last.text.toLowerCase()))
    return { start: at + last.at, end: at + last.at + last.text.length }
  const end =
    at +
    last.at +
    last.text
      .replace(/[.']+$|'s$/u, words.length === 1 || FIRM_NOUN.test(last.text.replace(/'s$/, "")) ? "" : "$&")
      .replace(/\.$/, "").length
  const start = at + words[0]!.at
  return end - start >= 3 ? { start, end } : null
}

function scoreOf(text: string, start: number, end: number, about: About): number {
  const value = text.slice(start, end)
  const words = value.split(/\s+/)
  const lower = value.toLowerCase()
  const lastWord = words.at(-1)!.replace(/'s$/, "")
  if (TOOLS.has(lower) && !KNOWN_FIRMS.has(lower)) return -9
  if (TITLED.test(words[0]!)) return -9
  if (PLACES.has(lower) || NOT_NAMES.has(lower)) return -9
  if (NO_NAME.test(value) || /\b(?:Day|Birthday|Eve|Week|Night|Sunday|Monday|Festival)$/.test(value)) return -9
  if (words.length === 2 && /'s$/.test(words[0]!) && FIRST_NAMES.has(lastWord.toLowerCase())) return -9
  if (/^(?:Head|Director|Dean|Principal|Chair|Board|VP|President|Manager|Class|Room|Bachelor|Master) /.test(value))
    return -9
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 40)
  if (
    /(?:^|[\s(])(?:mr|mrs|ms|miss|dr|prof|sir|madam|herr|frau|chef|coach|fr|doc|named|called|name is|name's)\.?\s+$/i.test(
      before,
    ) &&
    !CALLED.test(before)
  )
    return -9
  if (NOT_MINE.test(before) && !OWN_RECRUITER_AT.test(before)) return -9
  // "The owner of the bakery, Lucia, told me": whose it is, not what it is called.
  if (words.length === 1 && HEADS_IT.test(before)) return -9

  let score = 0
  if (KNOWN_FIRMS.has(lower)) score += 3
  else if (FIRM_WORDS.has(lower) && /\b(?:at|for|from|with)\s+$/i.test(before)) score += 1
  // "The no from Brindle"
  if (
    /\b(?:no|rejection|knock-?back|regrets?|thanks but no thanks|turned down|turned me down) (?:from|by)\s+$/i.test(
      before,
    )
  )
    score += 1.5
  // "Attended two rounds in Mphasis": where that is no town
  if (
    words.length === 1 &&
    !FIRST_NAMES.has(lower) &&
    /\b(?:attended|given|gave|had|have|cleared|completed|finished|appeared for)\b[^.;,]{0,25}\b(?:rounds?|interviews?) in\s+$/i.test(
      before,
    )
  )
    score += 2
  // "The one I want is Hartley's"
  if (
    /\b(?:the )?(?:one|place|job|firm) i(?:'d)? (?:really |actually |still |most )*(?:want|prefer|like|love|fancy|care about|rather have|mean|am after)(?:ed)? (?:is|are|was|would be) (?:with |at )?(?:the )?$/i.test(
      before,
    )
  )
    score += 3
  // "QA analyst post in Zentrix", "attended interview in Infotex"
  if (
    words.length === 1 &&
    FIRM_SHAPE.test(lower) &&
    /\b(?:post|role|position|job|interview|opening|vacancy|placement|internship)\b[^.;,]{0,20} in\s+$/i.test(before)
  )
    score += 1
  // "Interview with Joe Mills": a person, unless one works there.
  if (words.length === 2 && SURNAME_TOO.test(lastWord) && FIRST_NAMES.has(words[0]!.toLowerCase()) && !AT.test(before))
    return -9
  const suffix = words.length > 1 && FIRM_NOUN.test(lastWord)
  if (suffix) score += 2
  else if (words.length > 1 && FIRM_NOUN.test(words[0]!)) score += 1
  if (/ ?& ?| and /.test(value) && words.length > 1) score += /&/.test(value) ? 1.5 : suffix ? 0.5 : 0
  if (words.length > 1 && FIRM_FIRSTS.test(words[0]!)) score += 1
  if (words.length > 1 && /'s$/.test(words[0]!)) score += 1
  if (
    /[a-z][A-Z]|\d|(?:ify|soft|tech|labs?|works|corp|bank|gate|stack|wear|ware|ly|ix|ex)$/.test(words.at(-1)!) &&
    words.length === 1
  )
    score += 1
  if (FIRM_KIND_BEFORE.test(before)) score += 2.5
  else if (
    /\b(?:of|runs|owns|behalf of|joining|join|over at|in at|out of|down at|up at|work for|working for)\s+(?:the )?$/i.test(
      before,
    )
  )
    score += 1.5
  else if (/\b(?:at|with|for|from|by|@)\s+(?:the )?$/i.test(before)) score += 1
  else if (/\b(?:in|on|to|into|outside)\s+(?:the )?$/i.test(before))
    score += words.length > 1 && !/^,? ?(?:[A-Z]{2}\b|\p{Lu}\p{L}+ \p{Lu})/u.test(after) ? 2 : 0.75
  else if (/\b(?:it'?s|that'?s|this is|being|them being|about)\s+$/i.test(before)) score += 1
  // "interviewed with Globex": an unknown word that no "he" or "she" speaks of.
  if (
    words.length === 1 &&
    !FIRST_NAMES.has(lower) &&
    MET_WITH.test(before) &&
    (/\b(?:at)\s+$/i.test(before) ||
      /^[A-Z]{2,5}$/.test(value) ||
      FIRM_SHAPE.test(lower) ||
      about.met ||
      SOMEBODY_BEHIND.test(after)) &&
    !/^,? (?:and \p{Lu}|the |their |who |\(|in |from |of )/u.test(after) &&
    (!about.someone || about.met || SOMEBODY_BEHIND.test(after))
  )
    score += /^[A-Z]{2,5}$/.test(value) ? 2 : 1.5
  // "Ranger job with Parks", "it was with Tarmac, on the 16th": no "he" or "she" has that name.
  if (words.length === 1 && !FIRST_NAMES.has(lower) && !about.surnames.has(value) && JOB_WITH.test(before)) score += 1.5
  if (
    words.length === 1 &&
    !FIRST_NAMES.has(lower) &&
    !about.someone &&
    !about.named &&
    /\b(?:it|that|mine|this|the (?:interview|job|one)) (?:was|is) with\s+$/i.test(before) &&
    /^,? (?:on|last|yesterday|this|today|for|as|in) |^[,.]/.test(after)
  )
    score += 1.5
  if (GOVERNMENT.test(value)) score += 2.5
  const openLeft = /(?:^|[.;:(\n!?]|,)\s*$/.test(before)
  const openRight = /^\s*(?:$|[.,;)\n!?:]|- | [-–—])/.test(after)
  if (openLeft && openRight) score += 1
  if (standsAlone(value, before, openRight, about)) score += 1.2
  if (
    /^(?: po)? (?:is the company|need|needs|were after|was after|are after|are looking|is looking|have just|had going|booked me|had me|called me|invited me|rang me|was hiring|were hiring|are hiring|is hiring|(?:has |have |had )?(?:just |recently |finally )?(?:opened up|posted (?:for|an?|some|two|three|the|this)|advertised|listed)|(?:is|are|was|were) (?:advertising|recruiting|seeking|the (?:first |only )?(?:place|company|firm|one|outfit|employer) (?:that|who|which|where|to))|saw me (?:for|on|in|last|this)|is (?:short|one|down)|are (?:short|down)|want|wants|wanted|put me)\b/i.test(
      after,
    )
  )
    score += 1.5
  if (/^ (?:one|job|role|position|post|interview|application|vacancy)\b/i.test(after)) score += 1
  // "Todd Rasmussen … Rasmussen Grain": it bears somebody's name.
  if (words.length > 1 && about.surnames.has(words[0]!.replace(/'s$/, ""))) score += 1
  if (/^[\p{L}'-]+ and [\p{L}'-]+$/u.test(value) && !suffix) return -9
  if (
    /^(?:Big|Old|Little|Young|Uncle|Auntie|Aunt) \p{Lu}\p{L}+$/u.test(value) &&
    FIRST_NAMES.has(words[1]!.toLowerCase())
  )
    return -9
  // "Omar Haddad & Lucy Brandt" are two people.
  if (
    /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:&|and) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(value) &&
    FIRST_NAMES.has(words[0]!.toLowerCase()) &&
    !suffix
  )
    return -9
  const named = FIRST_NAMES.has(words[0]!.toLowerCase().replace(/'s$/, ""))
  const kindBefore = IN_A_KIND.test(before)
  if (named && !suffix && !/&/.test(value) && !(kindBefore && words.length > 1)) score -= words.length > 1 ? 3 : 2
  if (words.length === 1 && !KNOWN_FIRMS.has(lower) && /\b(?:in|to)\s+$/i.test(before)) score -= 0.5
  if (ROLE_HEADS.has(lastWord.toLowerCase()) && !suffix) score -= 3
  if (/^[A-Z]{2,5}$/.test(value) && !KNOWN_FIRMS.has(lower)) score -= 1
  if (
    /^(?:,? (?:he|she|who) |'s (?:email|number|phone|address|card|name)|,? (?:the|their) (?:\w+ ){0,2}(?:manager|owner|head|director|boss|lead|supervisor|foreman|chef))/i.test(
      after,
    )
  )
    score -= 1.5
  return score
}

/** What firms end in and people are called. */
const SURNAME_TOO =
  /^(?:Mills?|Banks|Woods?|Waters|Fields?|Hall|House|Court|Church|Temple|Parks?|Bridges|Wells|Brooks|Towers|Grange|Barnes|Shields|Rivers|Stone)$/
const AT = /\b(?:at|for|from|of|in|inside|over at|work(?:ed|s|ing)? (?:at|for))\s+(?:the )?$/i

/** "Interview was Monday, Lomax, Mrs Quill.": one unknown word with a capital where nothing but a firm is missing. */
function standsAlone(value: string, before: string, closed: boolean, about: About): boolean {
  const lower = value.toLowerCase()
  if (!closed || !about.interview || !about.named || !/^\p{Lu}\p{Ll}{3,}$/u.test(value)) return false
  if (FIRST_NAMES.has(lower) || ROLE_HEADS.has(lower) || TOWN.test(lower) || TOOLS.has(lower)) return false
  // "With Joy, Vince, Olumide": one more of a list.
  if (/\p{Lu}\p{L}+, \p{Lu}\p{L}+,\s*$/u.test(before) && !/\b(?:mon|tue|wed|thu|fri|sat|sun)\w*, /i.test(before))
    return false
  return /,\s*$/.test(before) && !EXCLAIMED.test(value)
}

/** How places are called. */
const TOWN =
  /(?:ton|ham|ford|ley|bury|chester|cester|mouth|pool|wick|worth|port|shire|burgh|borough|ville|field|stead|stow|minster|haven|dale|ness|gate|land|burg|berg|dorf|pur|abad|nagar|town|beach|city)$/
/** What people say in one word. */
const EXCLAIMED =
  /(?:ing|ed|ly|ness|ful|ous|able|ible|less|ise|ize)$|^(?:nothing|silence|crickets|help|thoughts|unlucky|anyway|cheers|thanks|please|sorry|same|still|never|nada|zilch|radio|gutted|shame|typical|weird|strange|lovely|great|brilliant|awful|nice|fair|fine|okay|right|well|basically|question|advice|cleaner|hello|morning|evening|afternoon|tonight|today|yesterday|tomorrow|interview|decision|nervous|phone|email|video|teams|zoom|onsite|panel|warehouse|retail|sales|admin|nights|days|part|full|permanent|temp|maybe|probably|hopefully|sadly|luckily|annoying|frustrating|ghosted|worried|hmm|argh|ugh|phew|yay|woohoo|wait|actually|honestly|literally|correction|oops|context|background|update|result|outcome|verdict|rejected|offered|hired|declined)$/i

/** Streets, rooms, occasions and tools, which end or begin as firms do. */
const NO_NAME =
  /^(?:Assessment|Call|Job|Community|Shopping|Leisure|Training|Conference|Board|Meeting|Visitor|Civic|Town) (?:Cent(?:re|er)|Room|Day|Hall)s?\b|(?:^| )(?:Road|Street|Avenue|Lane|Rd|Ave)$|^(?:Power BI|Google (?:Analytics|Sheets|Docs|Ads|Meet|Calendar|Drive|Maps)|Microsoft (?:Word|Excel|Office|Teams|Outlook)|Adobe \p{Lu}\p{L}+|LinkedIn Premium|Big Four)\b/u

const FIRM_SHAPE =
  /(?:ex|ix|ox|ify|soft|tech|tek|corp|net|ware|data|labs?|works|sys|pharma?|bank|graph|scale|flow|base|stack|hub|onic|tron|dyne|zon|gle|wave|point|path|link|line|mart|shop|gate|force|spot|box|cloud|craft|forge|media|care|works|co)$/

/** Another firm than the one it is about. */
const NOT_MINE =
  /\b(?:worked|work|working|employed|(?:my|old|last|other|another|day|current|present|previous|former|his|her|their|new|first|second) job|job (?=is |was )|boss|manager|years|shifts?|trained|studied|friend|mate|buddy|cousin|brother|sister|wife|husband|present company|current company|current employer|old company|offer (?:from|off|at)|live|living|born|based|moved|flight|flew|recruiter|agency|agent|consultant)(?: (?:is|are|was|at|in|for|with|from|to|off|named \w+|called \w+)){0,2}\s+$/i

/** "The in-house recruiter at Hotel Aldine": the employer's own. */
const OWN_RECRUITER_AT = /\b(?:in-?house|own|internal|corporate|talent) recruiter (?:at|for|with|of) (?:the )?$/i

/** "a vet clinic", "the high school": what many are called is nobody's name. */
const COMMON =
  /^(?:a|an|the|my|this|that|their|our|his|her|your|some|veterinary|doctors?|opticians?|dentists?|credit|rec|job|staffing|recruitment|temp|any|local|small|big|private|primary|public|nearby|online|high|nursing|care|vet|law|real|community|animal|dental|call|medical|department|grocery|coffee|night|town|city|county|state school|auto|tech|software|grade|middle|elementary|retail|insurance|family|regional|general|children'?s|health|human|customer|financial|it|second|first|third|last|final|head|mobile|web|video|data|quality|product|project|main|new|warehouse|kitchen|hotel|bank|furniture|cleaning|security|catering|landscaping|construction|manufacturing|engineering|consulting|plumbing|trucking|charity|arts|sports|clothing|hardware|shoe|pet|toy|gift|phone|bike|car|book|print|paint|machine|steel|tire|electrical|electronics|social|youth|senior|home|day|after|summer|village|hospital|school|university|college|library|museum|physical|urgent|eye)\b/

/** Typed without capitals: words that end in a firm's noun behind "at", "for", "with". */
function* lowerCase(text: string): Generator<Firm> {
  for (const match of text.matchAll(
    /(?:\b(?:at|folks at|for|with|in|of|from|by)|,) (?:the )?(?=(?<run>(?:\p{Ll}[\p{Ll}'&-]* ){1,4}))/gu,
  )) {
    const start = match.index + match[0].length
    const words = [...text.slice(start, start + 60).matchAll(/[\p{L}'&-]+|[.,;:!?\n()]/gu)]
    let end = -1
    let count = 0
    for (const word of words.slice(0, 5)) {
      const plain = word[0]
      if (/^[^\p{L}]/u.test(plain)) break
      if (/^\p{Lu}/u.test(plain)) break
      // "Interview for boiler tech": the job.
      const firm = FIRM_NOUN.test(plain) && !(ROLE_HEADS.has(plain) && /^for /.test(match[0]))
      if (!firm && (NOT_NAMES.has(plain) || ROLE_HEADS.has(plain)) && !/^(?:and|new|big|old|state|the)$/.test(plain))
        break
      if (firm && ROLE_HEADS.has(words[count + 1]?.[0] ?? "")) break
      count++
      if (firm && count > 1) end = start + word.index + plain.length
    }
    const value = end > 0 ? text.slice(start, end) : ""
    // "The ambulance trust", "the tram company": what it is.
    const kind = / the $/.test(match[0]) && count === 2 && GENERIC_NOUN.test(value)
    if (end > 0 && !COMMON.test(value) && !kind) {
      const suffix = value.split(" ").length
      const strong =
        /(?:school|hospital|clinic|bank|church|university|college|academy|hotel|bakery|farms?|ranch|group|ltd|inc|llc|corp)$/.test(
          value,
        )
      if (suffix >= 2 && (!match[0].startsWith(",") || strong)) yield { start, end, score: 1.9 + suffix * 0.1 }
    }
  }
}

const GENERIC_NOUN =
  /^\p{L}+ (?:company|firm|trust|agency|group|cent(?:re|er)|plant|factory|council|services?|people|board|association)$/u

const IN_SMALL =
  /\b(?:interview\w*|onsite|screen|panel|round|audition\w*|trial|assessment)\b[^.;,!?\n]{0,30}?\b(?<prep>at|with|for|w) (?<name>\p{Ll}[\p{Ll}'&-]{2,})(?= (?:on|yesterday|today|last|this|for|as|with|w|in|and|tomorrow|next|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|a |the |i |\d)|[.,;!?\n]|$)/giu
const NO_FIRM =
  /^(?:noon|home|work|lunch|midday|midnight|reception|headquarters|hq|least|last|first|all|once|present|their|the|his|her|my|our|that|this|head|short|night|school|church|college|uni|university|hospital|court|sea|ease|length|eleven|twelve|half|about|around|nine|ten|five|six|seven|eight|four|three|two|one|like|exactly|roughly|main|corporate|regional|downtown|place|office|site|location|branch|them|him|you|us|me|it|what|where|which|some|someone|somebody|confidence|hr|another|several|various|multiple|different|zoom|teams|everyone|everybody|people|folks|management|senior|staff|accounting|sales|marketing|finance)$/i

/** "interviewed at acme on nov 16": one word in small letters behind "at"; behind "with" only what everybody knows. */
function* smallWord(text: string): Generator<Firm> {
  for (const match of text.matchAll(IN_SMALL)) {
    const { prep, name } = match.groups!
    const word = name!.toLowerCase().replace(/'s$/, "")
    const known = KNOWN_FIRMS.has(word) || KNOWN_FIRMS.has(name!) || KNOWN_FIRMS.has(word.replace(/s$/, ""))
    if (!/^\p{Ll}/u.test(name!)) continue
    if (
      !known &&
      (prep !== "at" ||
        NO_FIRM.test(word) ||
        NOT_NAMES.has(word) ||
        ROLE_HEADS.has(word) ||
        PLACES.has(word) ||
        FIRM_NOUN.test(word) ||
        FIRST_NAMES.has(word) ||
        TOOLS.has(word))
    )
      continue
    const start = match.index + match[0].length - name!.length
    yield { start, end: start + name!.length, score: FIRM_FROM }
  }
}

/** "golden ridge orchards" → "Golden Ridge Orchards". */
export function titled(value: string): string {
  if (/\p{Lu}/u.test(value)) return value
  return value.replace(/\p{L}[\p{L}']*/gu, (word, at: number) =>
    at > 0 && /^(?:of|and|the|for|de|in|on)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  )
}

const FIRM_KIND_BEFORE = new RegExp(
  `\\b(?:${FIRM_KIND}|agency(?= called| named)),?(?: is| was| called| named|:)*,?\\s+(?:the )?$`,
  "iu",
)
