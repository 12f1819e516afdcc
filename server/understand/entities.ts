/**
 * Capitalised runs of a text, each weighed for a person and for a firm: by its own words, by what stands on either side, and by
 * its neighbours ("Ms. Narayanan from Vantara Pumps"). Catches what no single wording tells.
 * @module
 */
import type { Span } from "./claims.ts"
import { FIRM_FIRSTS, FIRM_KIND, FIRM_NOUN, HEADS_IT, KNOWN_FIRMS, PLACES, TOOLS } from "./firms.words.ts"
import { FIRST_NAMES, NOT_NAMES, TITLE } from "./names.words.ts"
import { BOSSES, ROLE_HEADS } from "./roles.words.ts"

export interface Entity extends Span {
  kind: "person" | "firm"
  score: number
  /** A person the words show in the interview. */
  met: boolean
}

/** From here on a run is what it looks like most. */
const FROM = 3

const PIECE = "(?:St|Mt)\\.|\\p{Lu}\\.(?= ?\\p{Lu})|\\p{Lu}[\\p{L}\\p{N}'-]*(?:\\.[\\p{L}\\p{N}]+)*"
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@'._/-])(?:${PIECE})(?:(?: (?:of|of the|du|de|la|di|del|da|van|von|der|den|bin|al|el|y) | ?& ?| \\+ | )(?:${PIECE})){0,5}`,
  "gu",
)

/** All people and firms, in order. `taken` are spans that are something else: days, firms known for sure. Linear in the length. */
export function findEntities(text: string, firms: readonly Span[], taken: readonly Span[]): Entity[] {
  const found: Entity[] = []
  const noFirm = firms.length === 0
  let before: { entity: Entity | null; end: number } | null = null
  const all = [...firms, ...taken]
  for (const match of text.matchAll(RUN)) {
    for (const piece of parted(text, match[0], match.index)) {
      const run = trimmed(text, piece.text, piece.at)
      if (run === null) continue
      if (all.some((span) => run.start < span.end && span.start < run.end)) continue
      const entity = weigh(text, run, before !== null && run.start - before.end < 24 ? before.entity : null, noFirm)
      before = { entity, end: run.end }
      if (entity !== null) found.push(entity)
    }
  }
  return found
}

/** "Hajia Zainab Bello of Kano Fresh Dairies": somebody, and the firm behind "of". */
function parted(text: string, raw: string, at: number): { text: string; at: number }[] {
  const of = raw.indexOf(" of ")
  if (of < 0) return [{ text: raw, at }]
  const first = raw.slice(0, of).split(" ")[0]!
  const somebody =
    FIRST_NAMES.has(first.toLowerCase()) ||
    IS_TITLE.test(first) ||
    TITLE_ENDS.test(text.slice(Math.max(0, at - 12), at))
  return somebody
    ? [
        { text: raw.slice(0, of), at },
        { text: raw.slice(of + 4), at: at + of + 4 },
      ]
    : [{ text: raw, at }]
}

interface Run extends Span {
  words: string[]
  /** With "Mr." before or inside. */
  entitled: boolean
}

const IS_TITLE = new RegExp(`^${TITLE}\\.?$`, "i")
const TITLE_ENDS = new RegExp(`(?:^|[\\s(])${TITLE}\\.?\\s+$`, "i")
/** Days, months and pronouns end a run. */
const ENDS =
  /^(?:(?:I|He|She|They|We|It|You|That|There|Who)(?:'\p{L}+)?|My|And|But|Mon\p{Ll}*|Tue\p{Ll}*|Wed\p{Ll}*|Thur\p{Ll}*|Thu|Fri|Friday|Sat|Saturday|Sun|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Zoom|Teams|HR|CV|AM|PM|Interview\p{Ll}*|Thank\p{Ll}*)$/u

/** Cuts what only begins a sentence off the front, and possessives that own something off the end. */
function trimmed(text: string, raw: string, at: number): Run | null {
  let words = [...raw.matchAll(/\S+/g)].map((word) => ({ text: word[0], at: at + word.index }))
  const entitled =
    TITLE_ENDS.test(text.slice(Math.max(0, at - 12), at)) || IS_TITLE.test(words[0]!.text.replace(/\.$/, ""))
  const human = HUMAN_BEFORE.test(text.slice(Math.max(0, at - 40), at))
  while (words.length > 0 && !human && isStarter(words[0]!.text, words.length > 1)) words = words.slice(1)
  while (words.length > 1 && IS_TITLE.test(words[0]!.text)) words = words.slice(1)
  const stop = words.findIndex((word, index) => index > 0 && ENDS.test(word.text))
  if (stop > 0) words = words.slice(0, stop)
  while (
    words.length > 0 &&
    /^(?:of|the|du|de|la|di|del|da|van|von|der|den|bin|al|el|y|&|\+)$/.test(words.at(-1)!.text)
  )
    words.pop()
  if (words.length === 0 || (ENDS.test(words[0]!.text) && !(human && isFirstName(words[0]!.text)))) return null
  const last = words.at(-1)!
  const owns = /'s$/.test(last.text) && /^ \p{Ll}/u.test(text.slice(last.at + last.text.length))
  const end = last.at + last.text.replace(owns ? /'s$/ : /'$/, "").length
  const start = words[0]!.at
  if (end - start < 3) return null
  return { start, end, words: text.slice(start, end).split(/\s+/), entitled }
}

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word.toLowerCase())
}

function isStarter(word: string, more: boolean): boolean {
  const lower = word.toLowerCase().replace(/\.$/, "")
  if (FIRST_NAMES.has(lower) && more) return false
  // "Hotel Aldine"
  if (more && KIND_FIRST.test(word)) return false
  if (/^(?:the|a|an|(?:hr|she|he|it|that|who|there|here|what|where|when)'s)$/.test(lower)) return true
  return NOT_NAMES.has(lower) || (more && STARTS.test(lower))
}

const KIND_FIRST =
  /^(?:Hotel|Restaurant|Caf[eé]|Camp|Bank|Kitchen|Nursery|Garage|Museum|Hospital|Clinic|College|University|Studio|Salon)$/u

const STARTS =
  /^(?:interviewer's|boss's|manager's|saw|met|me|yes|no|did|thanked|chased|rang|spoke|seen|prefer|zoom|teams|company|employer|firm|client|place|role|post|job|position|panel|today|tomorrow|yesterday|me|decision|told|hi|hello|hey|dear|so|now|with|via|from|then|also|still|been|had|have)$/

const RAN =
  "(?:ran (?:it|my|the|mine)|took (?:it|me|my|the interview|us)|led (?:it|the|my)|conducted|chaired|interviewed (?:me|us)|saw me|seen me|met me|met with me|quizzed|grilled|asking (?:the|all)|asked (?:the|all the|me)|did (?:the|all the|most of the) (?:talking|interview\\w*|asking|questions)|put me through|had me in|sat (?:in|me|with me|down)|both sat|showed me|shook my|was (?:there|on the panel|my interviewer|the interviewer|across)|(?:will be|were|was) on (?:it|the call)|will (?:interview|see|meet))"
const RAN_BEHIND = new RegExp(`^,? ?(?:who |she |he |herself |himself |they |both )?${RAN}\\b`, "iu")
const MET_BEFORE =
  /\b(?:(?:grilled|interviewed|quizzed|seen|run|taken|conducted|led|hosted|chaired)(?: \p{L}+){0,3} by|interview(?:ed)? with|sat down with|across from|met(?: with)?|saw|seeing|facing|in front of|spoke (?:to|with)|panel (?:was|of|were):?|interviewer(?:'s| is| was|:)|speaker will be|will be with|was with|it was|first go was)\s+(?:one |a |an |some |the |old |young )?$/iu
const ADDRESSED =
  /\b(?:thanked?|thanking|emailed|e-mailed|rang|phoned|texted|messaged|chased?|nudged?|pinged|wrote(?: to)?|told|asked|let|(?:note|card|thanks|thank[- ]you|email|letter|message|text|nudge|reminder)s? (?:off )?(?:to|for|from)|sent|give|gave|left)\s+$/iu
const HUMAN =
  "(?:manageress|landlady|proprietress|chap|lady|bloke|guy|fella|fellow|man|woman|gentleman|girl|boss|interviewer|gaffer|manager|owner|supervisor|head|director|partner|foreman|controller|chef|matron|deputy|assistant|one of them|(?:owner|manager|head|boss|director|principal|editor|founder) (?:of|at) (?:the|their|its) \\p{L}+(?: \\p{L}+)?|clerk of \\p{L}+|person|lad who interviewed me|somebody|someone|nurse|teacher|principal|editor|lead|coordinator|engineer|recruiter|agent|consultant|rep|contact|the boss|name i caught was|first name)"
const HUMAN_BEFORE = new RegExp(
  `\\b${HUMAN}(?: there| here| i (?:saw|met|had|got|spoke (?:to|with))| who (?:saw|met|interviewed|hired) me)?(?:,| -| is| was|'s|:| \\(|\\(| called| named|, called)*\\s*$|\\bname(?: i \\p{L}+| (?:is|was))*(?: is| was|:)?\\s+$|(?<!\\b(?:it'?s|it is|place|place is|they'?re|firm|company|shop|school) )\\b(?:called|named)\\s+$|\\b(?:someone|person|lady|bloke|chap|guy|fella|man|woman)[:,] $`,
  "iu",
)
const KIND_BEFORE = new RegExp(
  `\\b${FIRM_KIND}(?: job| role| post)?(?:,| is| was| called| named|:| -|'s)*\\s+(?:the )?$`,
  "iu",
)
const PLACE_BEHIND = /^,? (?:in|at) \p{Lu}\p{Ll}+|^ (?:down |over |up |out )?(?:in|on) (?:town|the \p{L}+)/u
const GEOGRAPHY =
  /(?:^(?:flat|flats|creek|beach|bay|hill|hills|heights|springs|falls|ridge|grove|island|street|st|road|rd|avenue|ave|lane|drive|county|town|village|vale|valley|river|lake|point|north|south|east|west|gate)|ville|burgh|shire|borough)$/i
/** "Upholstery", "Tiling", "Cables", "Ceramics": what a trade makes or does, where a surname would stand. */
const TRADE =
  /(?:\p{Ll}{2}(?:ing|ings|ery|eries|ics|ware|works|wear|craft|tion|tions|ment|ments|age|ables?|ials|ology|graphy|optik|nautics|scapes?))$/u
const SURNAMED =
  /^(?:Mc|Mac\p{Lu}|O'|Van|Von|De|Fitz)|(?:son|sen|ez|ski|sky|wala|vić|vic|ova|enko|opoulos|yan|ian|oglu|nen|ström|berg|stein|mann)$/u

function weigh(text: string, run: Run, previous: Entity | null, noFirm: boolean): Entity | null {
  const value = text.slice(run.start, run.end)
  const { words } = run
  const lower = value.toLowerCase()
  const first = words[0]!.toLowerCase().replace(/'s$|\.$/g, "")
  const last = words.at(-1)!
  const many = words.length > 1
  if (
    PLACES.has(lower) ||
    TOOLS.has(lower) ||
    /^Name's /.test(value) ||
    (!many &&
      NOT_NAMES.has(first) &&
      !run.entitled &&
      !(FIRST_NAMES.has(first) && HUMAN_BEFORE.test(text.slice(Math.max(0, run.start - 40), run.start))))
  )
    return null
  if (ROLE_HEADS.has(last.toLowerCase()) && !run.entitled && !FIRST_NAMES.has(first)) return null
  if (/^[\p{Lu} ]+$/u.test(value) && value.length > 5) return null
  // "The F&B manager"
  if (/^\p{Lu}&\p{Lu}s?$/u.test(value)) return null
  const from = Math.max(text.lastIndexOf("\n", run.start - 1) + 1, run.start - 60)
  const before = text.slice(from, run.start)
  const after = text.slice(run.end, run.end + 60)
  if (ELSE_BEFORE.test(before) || /\b(?:Day|Birthday|Eve|Week|Night|Festival)$/.test(value)) return null
  // "In Milton Keynes": where, not who.
  if (IN_A_PLACE.test(before) && !run.entitled && !FIRM_NOUN.test(last)) return null

  let person = 0
  let firm = 0
  const known = FIRST_NAMES.has(first)
  const noun = many && (FIRM_NOUN.test(last.replace(/'s$/, "")) || KNOWN_FIRMS.has(lower))
  if (run.entitled) person += 6
  if (known) person += many ? 3 : 2
  if (many && SURNAMED.test(last)) person += 1
  if (noun) firm += known && words.length === 2 ? 2.5 : 4
  else if (many && TRADE.test(last) && !known) firm += 1.5
  else if (words.length > 2 && /(?:ers|ors|ists|wrights|smiths)$/.test(last)) firm += known ? 4 : 2.5
  else if (many && /(?:ers|ors|ists|wrights|smiths)$/.test(last) && !known) firm += 2
  else if (many && /(?<!s)s$/.test(last) && !known) firm += 1
  if (many && FIRM_FIRSTS.test(words[0]!)) firm += 1.5
  if (many && words.slice(0, -1).some((word) => /'s$/.test(word))) firm += 1.5
  if (/'s$/.test(value)) firm += 1
  if (/ ?& ?|\+/.test(value)) firm += known && words.length > 3 ? 0 : 3
  if (many && !known) firm += 1
  if (many && GEOGRAPHY.test(last)) firm -= 2
  if (GEOGRAPHY.test(last) && !many) return null

  const met = MET_BEFORE.test(before) || RAN_BEHIND.test(after)
  if (met) person += 2
  if (ADDRESSED.test(before)) person += 2
  // "With Wrekin Brewery, Mandy and Joe": the end of a name says nothing of the next one.
  const kind = KIND_BEFORE.exec(before)
  const aKind = kind !== null && !(/^\p{Lu}/u.test(kind[0]) && /\p{Lu}[\p{L}'&-]* $/u.test(before.slice(0, kind.index)))
  if (HUMAN_BEFORE.test(before) && !(aKind && !HEADS_IT.test(before))) person += 3.5
  if (/\b(?:with|by|w\/?|plus|and|&|met)\s+$/i.test(before)) person += 1
  if (
    /\b(?:role|job|post|position|work|gig|opening|interview\w*|trial|screen)\b[^.;,]{0,30}\b(?:with|for|by|from|of)\s+(?:the )?$/i.test(
      before,
    )
  )
    firm += many && !known ? 1.5 : 0.5
  if (
    /\b(?:got|put|placed|sent|set|fixed|submitted)(?: \p{L}+){0,3} (?:in with|with|to|forward (?:to|for|with)|up with|at)\s+(?:the )?$/iu.test(
      before,
    )
  )
    firm += 3
  if (/(?:\b(?:at|joined|joining|inside|work for|working for|over at|prefer)|@)\s+(?:the )?$/i.test(before)) {
    firm += 3
    person -= 2
  }
  if (aKind && !(!many && HEADS_IT.test(before))) firm += 3
  const bracketed = /\(\s*$/.test(before)
  if (previous?.kind === "person") {
    const between = text.slice(previous.end, run.start)
    if (/^,? (?:(?:she|he|who)(?:'s| is) )?(?:of|from|at|with|over at|out of) (?:the )?$/i.test(between)) {
      firm += 4
      person -= 1
    } else if (/^ ?\($|^, (?:the )?$/.test(between) && !known) firm += 1.5
    if (/^(?:,| and|, and| &|,? plus) $/.test(between) && known) person += 1
    if (/^,? (?:and|&|plus) $/.test(between) && !noun) {
      person += many ? 3 : 1.5
      firm -= 1
    }
  }
  if (/\b(?:of|from)\s+(?:the )?$/i.test(before)) firm += 0.5

  if (/^,? (?:who|she|he)\b/i.test(after)) person += 2
  // "with Trent Mosley at Gladstone Freight"
  if (
    /^,? (?:at|from|of|over at) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\p{Lu}/u.test(
      after,
    ) &&
    !noun
  ) {
    person += 3
    firm -= 1
  }
  if (many && !noun && RAN_BEHIND.test(after)) person += 2
  // "with Brent Aldous. He told me"
  if (many && !noun && /^[.!]\s+(?:He|She)\b/.test(after) && /\b(?:with|by|met|saw|to)\s+$/i.test(before)) {
    person += 3
    firm -= 1
  }
  if (SAID.test(after)) {
    person += 1
    firm += 0.5
  }
  if (OWNED.test(after)) person += 3
  const job = JOB_BEHIND.exec(after)
  if (job) person += job[1] === undefined ? 1 : 2.5
  if (/^ (?:one|job|role|position|post|interview|application|vacancy|gig)\b/i.test(after)) firm += 2
  if (
    /^ (?:is the company|need|needs|are looking|is looking|had me|called me in|invited me|is hiring|are hiring|want|put me)\b/i.test(
      after,
    )
  )
    firm += 2
  if (many && PLACE_BEHIND.test(after)) firm += 1.5
  const openLeft = /(?:^|[.;:,(\n!?]|\b(?:and|that's|that was|it's))\s*$/.test(before)
  const openRight = /^\s*(?:$|[.,;)\n!?:]|- | [-–—]|\()/.test(after)
  if (openLeft && openRight) {
    if (known) person += bracketed || many ? 1 : 0.5
    else if (many && noFirm) firm += 2
    else if (many) firm += 0.5
  }
  const sentenceStart = /(?:^|[.!?\n]\s*["'(]?)$/.test(before)
  if (
    !many &&
    sentenceStart &&
    !run.entitled &&
    /^(?:will|mark|may|grant|rose|hope|joy|faith|grace|dawn|summer|sunday|bill|frank|dean|art|sue|pat|rich|drew|chase|max|guy)$/.test(
      first,
    )
  )
    person -= 2
  if (!many && !known && !run.entitled && sentenceStart && !(KNOWN_FIRMS.has(lower) || ONLY_FIRMS.test(after)))
    return null
  if (ONLY_FIRMS.test(after)) firm += 2

  const score = Math.max(person, firm)
  if (score < FROM || person === firm) return null
  if (person > firm) return { start: run.start, end: run.end, kind: "person", score: person, met }
  return { start: run.start, end: run.end, kind: "firm", score: firm, met: false }
}

/** What firms do and people do not. */
const ONLY_FIRMS =
  /^(?:'ve| have| has)? (?:is the company|is the employer|need|needs|are looking|is looking|are hiring|is hiring|were hiring|had me in|called me in|invited me (?:in|for)|put me (?:up|forward)|placed me|sent me (?:over|out|to)|got me in|have got (?:me|back)|turned me down|(?:have|has) (?:a|an) (?:opening|vacancy)|interview(?:ed)? me (?:on|for|last|yesterday)|want me|wants me|wanted me|are (?:after|short)|is short)\b/i

/** Somebody's friend, a former employer, another offer: no part of this story. */
const ELSE_BEFORE =
  /\b(?:(?:my|our|his|her|their|a|this) (?:\p{L}+ )?(?:flatmate|housemate|roommate|mate|friend|buddy|cousin|brother|sister|wife|husband|partner|son|daughter|grandson|granddaughter|mum|mom|dad|uncle|aunt|auntie|neighbou?r|lad|kid|classmate|teammate|coworker|co-worker|tutor|mentor|preceptor|landlord|dog|cat)|since|before that|used to (?:work|be)(?: \p{L}+)? (?:at|for|in)|(?:worked|working|employed|years|job|boss|offer|offers|live|living|born|based|moved|studied|trained)(?: \p{L}+){0,2} (?:at|in|for|with|from|to)|lol|like|dear|hi|hello|regards|sincerely|thanks|cheers|got (?:hired|an offer) (?:at|from)|my name(?:'s| is)|i'm|i am|this is)[,:]?\s+(?:the )?$/iu

/** "In Milton Keynes", "off to Tenerife", "flies home to Lyon". */
const IN_A_PLACE =
  /\b(?:in|near|outside|around|across|(?:off|away|home|out|trip|holiday|vacation|fl(?:ies|ew|ying|y)|going|goes|gone|head(?:s|ing|ed)|jet(?:s|ting|ted)|travel(?:s|l?ing|l?ed)?|leav(?:es|ing)|mov(?:es|ing|ed)|sail(?:s|ing)|driv(?:es|ing))(?: (?:off|home|out|over|back|up|down|away))? (?:to|for))\s+(?:the )?$/i

const SAID =
  /^ (?:said|says|told|rang|asked|wrote|replied|emailed|called|texted|phoned|promised|reckons?|mentioned|offered|hasn't|has|will|is|was|wants|wanted|gave|seemed|thinks|thought)\b/i
const OWNED =
  /^'s (?:e-?mail|card|hand|deputy|number|phone|mobile|line|address|name|assistant|boss|office|out|off|away|back|on leave|who)\b/i
const JOB_BEHIND = new RegExp(
  `^(?:,| -| [-–—]| ?\\(|,? who(?: is|'s)|,? (?:she|he)(?: is|'s)| is| was|'s) ?(the |their |our |an? |its )?(?:[\\p{L}&'-]+ ){0,3}?${BOSSES}\\b`,
  "iu",
)
