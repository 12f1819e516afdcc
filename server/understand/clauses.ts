/**
 * Sentences and clauses, and what each one is: told or asked, past or ahead, real or imagined, the candidate's own story or
 * somebody else's, typed or pasted.
 * @module
 */
import { FIRST_NAMES } from "./names.words.ts"
import { type Block, blocks } from "./pasted.ts"

export interface Clause {
  index: number
  start: number
  end: number
  text: string
  /** Index of its sentence. */
  sentence: number
  tense: "past" | "future" | null
  question: boolean
  /** If, suppose, would: nothing of it has happened. */
  imagined: boolean
  /** "didn't", "no", "never", "haven't". */
  negated: boolean
  /** Whose story it is. */
  story: "mine" | "other"
  /** Told to the coach as an order, not as a fact. */
  command: boolean
  /** Stands in brackets behind a capitalised word: it tells of somebody. */
  afterName: boolean
  /** Stands in quotation marks, or in a pasted block. */
  quoted: boolean
  block: Block["kind"] | null
}

/** A sentence longer than this is cut, so that work stays linear. */
const LONGEST = 600

const ABBREVIATION =
  /(?:^|[\s("'/])(?:mr|mrs|ms|dr|prof|st|rev|sgt|capt|lt|jr|sr|vs|e\.g|i\.e|etc|no|approx|dept|inc|ltd|co|corp|a\.m|p\.m|a|p|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|int|asst|mgr|ph\.d|(?<!['/])[a-z]|(?:[a-z]\.)+[a-z])$/i

/** Cuts a text into sentences: offsets, half open. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  const cut = (end: number): void => {
    let from = start
    while (from < end && /\s/.test(text[from]!)) from++
    let to = end
    while (to > from && /\s/.test(text[to - 1]!)) to--
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === "\n") cut(i + 1)
    else if (char === "." || char === "!" || char === "?") {
      let to = i + 1
      while (to < text.length && /[.!?"')\]]/.test(text[to]!)) to++
      if (to < text.length && !/\s/.test(text[to]!)) continue
      if (/^\.{2,}$/.test(text.slice(i, to)) && /^\s+(?:[^\p{Lu}\s]|I\b)/u.test(text.slice(to, to + 4))) {
        i = to - 1
        continue
      }
      const word = text.slice(Math.max(start, i - 12), i)
      if (char === "." && to === i + 1 && ABBREVIATION.test(word) && !endsAnyway(text, i, to, word)) continue
      cut(to)
      i = to - 1
    } else if (i - start >= LONGEST && (char === " " || i - start >= 2 * LONGEST)) cut(i)
  }
  cut(text.length)
  return found
}

/** "at 2 p.m. They said": a capital behind a.m. or p.m. ends a sentence; "Sept. 9", "Dr. Singh" go on. */
function endsAnyway(text: string, at: number, to: number, word: string): boolean {
  const next = /^\s+(\S+)/.exec(text.slice(to, to + 20))?.[1] ?? ""
  if (/(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri)$/i.test(word))
    return (
      next !== "" &&
      !/^(?:\d|the\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|at\b|morning|afternoon|evening|night)/i.test(next)
    )
  if (/[ap]\.m$/i.test(word)) return /^[A-Z]/.test(next)
  if (/(?:^|\s)(?:etc|inc|ltd|co|corp|jr|sr|no|mon|tues?|wed|thurs?|fri|a|p)$/i.test(word))
    return /^[A-Z]/.test(next) && !/^\d/.test(next)
  return text[at + 1] === "\n"
}

const BREAK =
  /[;:]\s|,\s|\s[-\u2013\u2014]+\s|\u2014|\.\.\.\s?|[()"]|\s(?=(?:and|but|so|then|because|although|though|however|while|whereas|since|after|before|when|once|until|unless|if|who|which|where|except|plus|cause)\s)|\s(?=(?:her|his|their) name(?:'s| is| was)\s)|\s(?=(?:they|he|she) (?:said|told|says|promised)\b)/gi

/** The clauses of a text with what each one is. */
export function clauses(text: string, draftExpected = false): Clause[] {
  const pasted = blocks(text, draftExpected)
  const list: Clause[] = []
  const found = sentences(text)
  let lastStory: Clause["story"] = "mine"
  for (const [number, sentence] of found.entries()) {
    const whole = text.slice(sentence.start, sentence.end)
    const asks = /\?["')]*$/.test(whole)
    const imagines = IMAGINED_SENTENCE.test(whole)
    const quotes = quotedSpans(whole)
    const story: Clause["story"] = storyOf(whole, lastStory)
    let inOther = story === "other"
    let imaginedRun = false
    const pieces = split(whole)
    for (const [n, piece] of pieces.entries()) {
      const body = whole.slice(piece.start, piece.end)
      const start = sentence.start + piece.start
      const block = pasted.find((b) => start >= b.start && start < b.end)?.kind ?? null
      const quoted = quotes.some((q) => piece.start >= q.start && piece.start < q.end)
      if (n === 0 && OTHER_INSIDE.test(body)) inOther = true
      else if (n > 0) inOther = pieceStory(body, inOther)
      if (IMAGINED_START.test(body)) imaginedRun = true
      else if (imaginedRun && /^(?:but|so far|anyway)\b/i.test(body)) imaginedRun = false
      const relative = n > 0 && !asks && /^(?:who|which|where|when|what)\b/i.test(body)
      const question =
        (QUESTION_START.test(body) && !relative) ||
        QUESTION_INSIDE.test(body) ||
        (asks && n === pieces.length - 1 && (pieces.length === 1 || !HAS_SUBJECT.test(body))) ||
        // "can I ask for feedback | after a rejection"
        (n > 0 && list.at(-1)!.question && /^(?:after|when|once) (?:an?|being|getting)\b/i.test(body))
      list.push({
        index: list.length,
        start,
        end: sentence.start + piece.end,
        text: body,
        sentence: number,
        tense: tenseOf(body),
        question,
        imagined: imagines || imaginedRun || IMAGINED_INSIDE.test(body),
        negated: NEGATED.test(body),
        story: inOther ? "other" : "mine",
        command:
          COMMAND.test(n === 0 ? body : "") ||
          (n > 0 &&
            list.at(-1)?.sentence === number &&
            list.at(-1)!.command &&
            (!HAS_I.test(body) || /^(?:and |or )?that\b/i.test(body))),
        quoted,
        afterName: isBehindName(whole.slice(Math.max(0, piece.start - 60), piece.start)),
        block,
      })
    }
    lastStory = inOther ? "other" : "mine"
  }
  for (const clause of list)
    if (clause.tense === null)
      clause.tense = list.find((c) => c.sentence === clause.sentence && c.tense !== null)?.tense ?? null
  return list
}

/** "Ron (", "Mr. Kim (" */
function isBehindName(lead: string): boolean {
  const match = /(?:^|\s|,)((?:Mr|Mrs|Ms|Miss|Dr|Chef|Coach)\.? )?(\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)? \($/u.exec(
    lead,
  )
  return match !== null && (match[1] !== undefined || FIRST_NAMES.has(match[2]!.toLowerCase()))
}

function split(sentence: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let start = 0
  const cut = (end: number, next: number): void => {
    let from = start
    while (from < end && /\s/.test(sentence[from]!)) from++
    if (end > from) pieces.push({ start: from, end })
    start = next
  }
  for (const match of sentence.matchAll(BREAK)) {
    if (
      /^,/.test(match[0]) &&
      /\d$/.test(sentence.slice(0, match.index)) &&
      /^20\d\d\b/.test(sentence.slice(match.index + match[0].length))
    )
      continue
    cut(match.index, match.index + match[0].length)
  }
  cut(sentence.length, sentence.length)
  return pieces.length > 0 ? pieces : [{ start: 0, end: sentence.length }]
}

function quotedSpans(sentence: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const match of sentence.matchAll(/"[^"]{3,}(?:"|$)|(?<![\w])'(?=\w)[^']{2,}(?:'\w[^']*)*'(?!\w)/g))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}

// --- Tense ---

const PAST =
  /\b(?:was|were|had|did|didn't|went|met|saw|spoke|talked|sent|got|came|told|said|wrote|rang|called|emailed|e-mailed|mailed|posted|thanked|interviewed|finished|chatted|sat|did|received|heard|asked|promised|replied|answered|texted|left|have (?:already )?(?:sent|had|been|done|interviewed|emailed|thanked|written|called)|'ve (?:already )?(?:sent|had|been|done|interviewed|emailed|thanked|written|called)|has been|wasn't|weren't|happened|attended|took place|completed|gave|visited|ago|last|yesterday|have make|i have make)\b/i
const FUTURE =
  /\b(?:will|'ll|won't|going to|tomorrow|upcoming|next|coming up|is (?:set|scheduled|booked|on|at|tomorrow|still ahead|coming|this|next|in|for)|(?:is|'s|are) (?:tomorrow|next|this)|(?:set|booked|scheduled) for|got an interview|i have (?:an?|my|another|the) (?:\w+ )?(?:interview|phone screen|call|screening|zoom)|have an? (?:\w+ ){0,2}interview|i've (?:got )?an? (?:\w+ )?interview|i'm (?:interviewing|meeting|seeing)|have to (?:go|interview))\b/i

function tenseOf(clause: string): Clause["tense"] {
  const future = FUTURE.test(clause)
  const past = PAST.test(clause)
  if (future && !past) return "future"
  if (past && !future) return "past"
  if (past && future)
    return /\b(?:will|'ll|going to|is (?:set|scheduled|booked|on|at|tomorrow|still)|got an interview|(?:set|booked|scheduled) for|upcoming)\b/i.test(
      clause,
    )
      ? "future"
      : "past"
  return null
}

// --- What is not a told fact ---

const HAS_I = /\b(?:i|i'm|i've|i'd|my|mine|me|we)\b/i
const HAS_SUBJECT = /\b(?:i|i'm|i've|he|she|they|it|we|interview|interviewed)\b/i
const LEAD =
  "^(?:(?:and|but|so|or|also|ok|okay|hi|hello|hey|then|now|well|please|anyway|btw|just wondering|quick question|whatever|yes|no|thanks|like)[,\\s]+)*"
const QUESTION_START = new RegExp(
  `${LEAD}(?:should(?= (?:i|we|my|it|they|you|one|a|the|that)\\b)|shall|can|could|may i|do(?!n't| not| check| feel| email| reach| get| give| call| let| drop| keep| ring| stay| pop| write| follow| contact| say| tell)|does|did (?!not|n't|it\\b)|(?:is|are|was|were|would|will|has)(?= (?:i|it|they|he|she|we|you|that|this|there|the|my|a|an|problem|to|ok|okay)\\b)|have (?:i|you|they|we) |am i|what|what's|when(?=\\s+(?:do|should|can|is|are|would|will|did|am|to|shall|could|must|may|i can|i should)\\b)|how|why|who(?=\\s+(?:do|should|can|is)\\b|'s)|where(?=\\s+(?:do|should|can|is)\\b)|which|must|is it|too late|too soon|too early|ok to|okay to|any (?:tips|advice|idea|point|chance|thoughts)|worth|wondering|thoughts|anything i)\\b`,
  "i",
)
const QUESTION_INSIDE =
  /\b(?:should i|shall i|can i|could i|do i|am i|may i|must i|ought i|i must to|would i|i should(?! have)|wondering (?:when|if|whether|how|what)|tell me (?:when|if|what|how|whether)|not sure (?:when|if|whether|how|what)|don't know (?:when|if|whether|how (?:long|soon)|what to)|is it (?:ok|okay|too|bad|rude|fine|normal)|what (?:should|do) i|when (?:should|do|can) i|how (?:long|soon|do i)|ok to|okay to|what now)\b/i

/** A sentence that as a whole is made up. */
export const IMAGINED_SENTENCE =
  /^(?:(?:and|but|so|or|ok|also|hi|hello)[,\s]+)*(?:suppose|supposing|imagine|hypothetically|what if|what would happen|what happens if|let'?s (?:say|pretend|imagine|suppose|assume)|say (?:i|they|he|she|my|the|we|you)\b(?! (?:me|it))|assume|assuming|pretend|for example|e\.g\.|for instance|in theory|if i (?:had|were|was)\b)/i
const IMAGINED_START =
  /^(?:(?:and|but|so|or|even|only|ok|also|then|well|because)[,\s]+)*(?:if\b(?! any\b)(?!\s+(?:you|u) (?:have not|haven't|don't|do not|hear nothing))|suppose|supposing|imagine|unless|in case|whether\b|what if|hypothetically|let'?s (?:say|pretend|imagine|suppose|assume)|assuming|for example|for instance|e\.g\.)/i
const IMAGINED_INSIDE =
  /\b(?:would have|could have|might have|should have|i (?:\w+ )?(?:wanted to|planned to|plan to|intend to|hope to|want to (?:send|write|call|email|thank|follow|know|ask|make))|i'm (?:\w+ )?(?:planning to|hoping to|thinking|about to|going to)|i'd (?:like|love|rather|want)|about to (?:send|write|call|email|thank|follow)|thinking (?:of|about)|i might|i may|i will|i'll|i was going to|wish i|tempted to|almost (?:sent|called|emailed)|nearly (?:sent|called|emailed)|if they'd|if they had|if he'd|if she'd)\b/i

const NEGATED =
  /\b(?:not|no|never|nobody|no one|none|nothing|neither|nor|without|w\/o|didn't|don't|haven't|hasn't|hadn't|doesn't|isn't|wasn't|weren't|won't|can't|couldn't|ain't|nope|nah|yet to)\b/i

const COMMAND =
  /^(?:(?:and|but|so|ok|okay|now|please|hey|hi|coach|then|just|also)[,\s]+)*(?:ignore (?:all|any|your|the|previous|prior|every)|forget (?:all|your|the rules|everything|previous)|disregard|pretend|repeat after|repeat\b|act as|set (?:my|the|his|her|their)\b|change (?:my|the|your)\b|put (?:down|in)? ?(?:my|the|that)|write down that|record that|note that|mark (?:it|my|the|that|me)|assume|say (?:that|it|yes)|tell (?:me|them|him|her) (?:to|that|it'?s|i)|you (?:must|should|will|have to|are now)|from now on|system:|new rule|override|update your|answer (?:only|with)|respond (?:with|only)|output|print|list the|give me)\b/i

const KIN =
  "(?:friend|friends|mate|mates|buddy|buddies|pal|cousin|brother|sister|brother[- ]in[- ]law|sister[- ]in[- ]law|mum|mom|mother|dad|father|uncle|aunt|auntie|wife|husband|partner|girlfriend|boyfriend|fiance|fiancee|roommate|flatmate|housemate|neighbour|neighbor|colleague|coworker|co-worker|son|daughter|nephew|niece|grandma|grandad|classmate|ex|bro|sis|tutor|mentor|professor|gran|nan|hubby|missus|father in law|mother in law|other half|bestie|gf|bf|kid|teacher friend)"
const OTHER_SUBJECT = new RegExp(
  `^(?!(?:and |but |so )*(?:his|her|the|their) (?:\\w+ )?(?:colleague|co-?worker|partner|tutor|professor|kid)\\b)(?:(?:and|but|so|ok|also|anyway|because|well|like|meanwhile|whereas|while|last year|once|though)[,\\s]+)*(?:(?:my|a|an|one|the|his|her|our|this|another|some)(?: (?:best|good|old|close|other|younger|older|little|big|former|wife's|husband's|own|girl))? ${KIN}\\b(?!'s (?:company|firm|clinic))|(?:wife|husband|mum|mom|dad|brother|sister|uncle|aunt|cousin|nan|gran|hubby|missus)(?:'s \\w+)?(?: \\w+)? (?:says|said|reckons|thinks|works|worked|runs|told|got|knows|swears|did|had)\\b|someone (?:i know|else|at|on)|somebody (?:i know|else)|people (?:say|on|online|always)|the (?:guy|girl|woman|man|person|lady|candidate) (?:before|after|next to|ahead of|behind) me|the other (?:candidate|applicant|guy|girl|person|one|job|place|company|firm|interview|applicants|candidates)|another (?:candidate|applicant|guy i know)|a (?:guy|girl|woman|man|lady) (?:i know|at|in|from|on)\\b(?=.*(?:got|sent|told me (?:he|she)))|some(?:one|body)? (?:on|in) (?:reddit|linkedin|the internet)|reddit|the internet|articles?|everyone (?:says|on)|i (?:read|heard|saw) (?:that|about|online|somewhere|on)\\b)`,
  "i",
)
const OTHER_INSIDE = new RegExp(
  `\\b(?:(?:my|a) (?:\\w+ )?${KIN}(?:'s)? (?:interview|interviewed|got|had|sent|was|waited|emailed|called|applied|said|says|told|thinks|reckons|followed|never|always|did|swears|wrote|hears|heard)|at my (?:last|old|previous|former) (?:job|company|place|interview|employer|work)|in my (?:last|old|previous|former) (?:job|role|interview|place)|for (?:my|a) (?:last|old|previous|former|different|another) (?:job|role)|(?:last|other) time i (?:interviewed|had|went|applied|did)|(?:his|her|their) (?:own )?interview\\b(?! (?:of|with) me)|years? ago|back in 20\\d\\d|in (?:19\\d\\d|20(?:0\\d|1\\d|2[0-4]))|(?:a|the) (?:different|other) (?:job|company|employer|place|application|firm|interview)|another (?:job|company|employer|place|application|firm)|also (?:applied|interviewed|interviewing|applying)|also waiting (?:on|for|to hear (?:back )?from) (?!an? |the |them\\b|her\\b|him\\b|news|word|it\\b|my |their )|other (?:applications?|jobs?|compan(?:y|ies)|employers?|interviews?))\\b`,
  "i",
)
const MINE_START =
  /^(?:(?:and|but|so|ok|also|anyway|because|well|now|then|whatever)[,\s]+)*(?:i\b|i'(?:m|ve|d|ll)\b|my\b(?! (?:\w+ )?(?:friend|mate|cousin|brother|sister|mum|mom|dad|uncle|aunt|wife|husband|partner))|mine\b|me\b|we\b|interview(?:ed)?\b|for me\b|in my case\b|as for me\b|this one\b|here\b)/i
const THIRD_START =
  /^(?:(?:and|but|so|ok|also|then|because|well)[,\s]+)*(?:she|he|they|her|his|their|it|got|sent|who|which)\b/i

/** "Reading a novel where …", "saw a film in which …" */
const FICTION =
  /^(?:(?:and|but|so|ok|also|anyway|hi|hey|been|was|am|i'm|i am|i was|i've been|we're|currently|just)[,\s]+)*(?:reading|watching|rewatching|binging|listening to|read|watched|saw|heard) (?:a|an|this|that|the|some) (?:\w+ ){0,2}(?:novel|book|story|film|movie|show|series|episode|play|podcast|drama|sitcom|article|post|thread|video|reel|tiktok|sketch)\b|^in (?:the|a|this|that) (?:\w+ ){0,2}(?:novel|book|film|movie|show|series|episode|play|podcast)\b/i

function storyOf(sentence: string, last: Clause["story"]): Clause["story"] {
  if (OTHER_SUBJECT.test(sentence) || FICTION.test(sentence)) return "other"
  if (MINE_START.test(sentence))
    return OTHER_INSIDE.test(sentence.slice(0, 80)) && !/,|;| but | so /.test(sentence.slice(0, 80)) ? "other" : "mine"
  if (OTHER_INSIDE.test(sentence)) return "other"
  if (last === "other" && THIRD_START.test(sentence)) return "other"
  return "mine"
}

function pieceStory(clause: string, other: boolean): boolean {
  if (OTHER_SUBJECT.test(clause) || OTHER_INSIDE.test(clause)) return true
  if (MINE_START.test(clause) || /\b(?:i|i've|mine)\b/i.test(clause)) return false
  return other
}

/** The one clause of a text that says nothing. */
export function plainClause(text: string): Clause {
  return {
    index: 0,
    start: 0,
    end: text.length,
    text,
    sentence: 0,
    tense: null,
    question: false,
    imagined: false,
    negated: false,
    story: "mine",
    command: false,
    quoted: false,
    afterName: false,
    block: null,
  }
}

/** The clause in which an offset lies, by halving; clauses stand in order. */
export function clauseOf(clauses: readonly Clause[], at: number): Clause | undefined {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (clauses[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return clauses[low]
}
