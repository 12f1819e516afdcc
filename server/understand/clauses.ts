/**
 * Sentences and clauses, and what each one is: told or asked, past or ahead, real or imagined, the candidate's own story or
 * somebody else's, typed or pasted.
 * @module
 */
import { FIRST_NAMES } from "./names.words.ts"
import { type Block, blocks } from "./pasted.ts"
import { Story, type Teller } from "./story.ts"

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
  /** Who tells an other story: somebody else, or the candidate of another time, job or world. */
  teller: Teller
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
  /(?:^|[\s("'/])(?:mr|mrs|ms|mx|dr|prof|fr|br|eng|engr|cllr|maj|col|cpl|hon|supt|insp|messrs|mme|sig|st|mt|rev|sgt|capt|lt|jr|sr|vs|e\.g|i\.e|etc|no|approx|dept|inc|ltd|co|corp|a\.m|p\.m|a|p|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|int|asst|mgr|ph\.d|(?<!['/])[a-z]|(?:[a-z]\.)+[a-z])$/i

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
  /[;:]\s|,\s|\s[-\u2013\u2014]+\s|\u2014|\.\.\.\s?|[()"]|(?<!(?:'s|\bright|\bjust|\bstraight|\bsoon|\bimmediately))\s(?=after\s)|\s(?=(?:and|but|so(?! much as\b)|then|because|although|though|however|while|whereas|since|before|when|once|until|unless|if|who|which|where|except|plus|cause|anyway|anyhow)\s)|\s(?=(?:her|his|their) name(?:'s| is| was)\s)|\s(?=(?:they|he|she) (?:said|told|says|promised)\b)/gi

/** The clauses of a text with what each one is. */
export function clauses(text: string, draftExpected = false): Clause[] {
  const pasted = blocks(text, draftExpected)
  const list: Clause[] = []
  const found = sentences(text)
  const stories = new Story(text)
  for (const [number, sentence] of found.entries()) {
    const whole = text.slice(sentence.start, sentence.end)
    const asks = /\?["')]*$/.test(whole)
    const imagines = IMAGINED_SENTENCE.test(whole)
    const quotes = quotedSpans(whole)
    stories.enter(whole)
    let imaginedRun = false
    const pieces = split(whole)
    for (const [n, piece] of pieces.entries()) {
      const body = whole.slice(piece.start, piece.end)
      const start = sentence.start + piece.start
      const block = blockAt(pasted, start, sentence.start + piece.end)
      const quoted = quotes.some((q) => piece.start >= q.start && piece.start < q.end)
      const teller = stories.piece(body, n === 0)
      // "Wanting to know if they'd decided": an indirect question imagines no more than itself.
      const asksOnly = n > 0 && INDIRECT.test(whole.slice(Math.max(0, piece.start - 40), piece.start))
      if (IMAGINED_START.test(body) && !asksOnly) imaginedRun = true
      else if (imaginedRun && /^(?:but|so far|anyway)\b/i.test(body)) imaginedRun = false
      const relative = n > 0 && !asks && /^(?:who|which|where|when|what)\b/i.test(body)
      const question =
        ((QUESTION_START.test(body) || (asks && QUESTION_MARKED.test(body))) && !relative) ||
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
        tense: wordsTense(body),
        question,
        imagined:
          imagines ||
          (asksOnly && IMAGINED_START.test(body)) ||
          (imaginedRun && !ASIDE.test(body)) ||
          IMAGINED_INSIDE.test(body),
        negated: NEGATED.test(body),
        story: teller === "mine" ? "mine" : "other",
        teller,
        command:
          // "Set the date to Friday | and put down that I've sent it": one order behind another.
          (COMMAND.test(body) &&
            (n === 0 ||
              (list.at(-1)?.sentence === number &&
                (list.at(-1)!.command || (n === 1 && ADDRESSED.test(list.at(-1)!.text)))))) ||
          (n > 0 &&
            list.at(-1)?.sentence === number &&
            list.at(-1)!.command &&
            (!HAS_I.test(body) ||
              (AS_IF.test(body) && /\b(?:as|like)$/i.test(list.at(-1)!.text)) ||
              /^(?:(?:and |or )?that|so (?:that|i (?:can|may|could)|you))\b/i.test(body))),
        quoted,
        afterName: isBehindName(whole.slice(Math.max(0, piece.start - 60), piece.start)),
        block,
      })
    }
  }
  // The sentence's first tense holds for its clauses that tell none.
  const tenses = new Map<number, Clause["tense"]>()
  for (const { sentence, tense } of list) if (tense !== null && !tenses.has(sentence)) tenses.set(sentence, tense)
  for (const clause of list) clause.tense ??= tenses.get(clause.sentence) ?? null
  return list
}

/** The block a clause stands in; one that is mostly a quotation shown, such as "like 'I saw Helen on Friday'", stands in it too. */
function blockAt(pasted: readonly Block[], start: number, end: number): Block["kind"] | null {
  for (const block of pasted) {
    if (start >= block.start && start < block.end) return block.kind
    const shown = block.kind === "example" || block.kind === "ad"
    if (shown && block.start > start && block.start < end && Math.min(block.end, end) - block.start > (end - start) / 2)
      return block.kind
  }
  return null
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
  // "I emailed Arthur | and June on Tuesday": one more name is no clause.
  for (let n = pieces.length - 1; n > 0; n--) {
    const before = sentence.slice(pieces[n - 1]!.start, pieces[n - 1]!.end)
    if (
      !ONE_MORE.test(sentence.slice(pieces[n]!.start, pieces[n]!.end)) ||
      !/(?<![\p{L}'])\p{Lu}\p{Ll}+$/u.test(before)
    )
      continue
    if (
      /^ ?$/.test(sentence.slice(pieces[n - 1]!.end, pieces[n]!.start)) &&
      /\b(?:e-?mailed|thanked|texted|wrote(?: to)?|messaged|rang|phoned|chased|nudged|sent|gave|dropped|handed|left|mailed|posted|shot|met|saw|had|got|owe|faced|interviewed (?:with|by)|by|with) (?:\p{Lu}|both|an? |the )/u.test(
        before,
      )
    )
      pieces.splice(n - 1, 2, { start: pieces[n - 1]!.start, end: pieces[n]!.end })
  }
  return pieces.length > 0 ? pieces : [{ start: 0, end: sentence.length }]
}

const ONE_MORE =
  /^(?:and|&) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=$|[.,]| (?:on|at|about|separately|both|to|from|in|yesterday|today|last|this|over|by|via|the|after|each|an? (?:\p{L}+ )?(?:thank|note|card|e-?mail|message|text|line|letter)|(?:my |our )?thanks)\b)/u

function quotedSpans(sentence: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const match of sentence.matchAll(/"[^"]{3,}(?:"|$)|(?<![\w])'(?=\w)[^']{2,}(?:'\w[^']*)*'(?!\w)/g))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}

// --- Tense ---

const PAST =
  /\b(?:was|were|had|did|didn't|went|met|saw|spoke|talked|sent|got|came|told|said|wrote|rang|(?<!\b(?:man|woman|guy|lady|bloke|chap|lad|girl|fella|fellow|person|one|someone|somebody|manager|chef|boss|place|company|firm|outfit|shop|doctor|nurse) )called|emailed|e-mailed|mailed|posted|thanked|interviewed|finished|chatted|sat|did|received|heard|asked|promised|replied|answered|texted|left|ended|closed|began|started|have (?:already )?(?:sent|had|been|done|interviewed|emailed|thanked|written|called)|'ve (?:already )?(?:sent|had|been|done|interviewed|emailed|thanked|written|called)|has been|wasn't|weren't|happened|attended|took place|completed|gave|visited|ago|last|yesterday|have make|i have make)\b/i
const FUTURE =
  /\b(?:will|'ll|won't|going to|tomorrow|upcoming|next|coming up|is (?:set|scheduled|booked|on|at|tomorrow|still ahead|coming|this|next|in|for)|(?:is|'s|are) (?:tomorrow|next|this)|(?:set|booked|scheduled) for|got an interview|it'?s (?:booked|set|scheduled|arranged|on (?:the \d+\w*|(?:mon|tues|wednes|thurs|fri)day))|(?:second|2nd|next|final|third|last|other|follow-up|trial|panel)(?: \w+)? is (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:interview|round|stage|trial|panel|mine)(?:'s| is) (?:on |only |just |still |now )*(?:the \d|\d|(?:this |next |coming )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|(?:i have|i've|ive) (?:got )?(?:an?|my|another|the) (?:\w+ ){0,2}(?:interview|phone screen|call|screening|zoom|one(?= on)|round|trial|panel)|have an? (?:\w+ ){0,2}interview|(?:i'm|i am|im|am) having (?!(?:an? )?(?:doubts?|trouble|hard|second|issue|problem))|i'm (?:interviewing|meeting|seeing)|have to (?:go|interview))\b/i

/** The tense that some words tell by themselves. */
export function wordsTense(clause: string): Clause["tense"] {
  const future = FUTURE.test(clause)
  const past = PAST.test(clause)
  if (future && !past) return "future"
  if (past && !future) return "past"
  if (past && future)
    return /\b(?:will|'ll|going to|(?:i've|i have|ive) got (?:an?|my|another|the) (?:\w+ ){0,2}(?:interview|call|zoom|round|trial|panel)|is (?:set|scheduled|booked|on|at|tomorrow|still)|got an interview|(?:set|booked|scheduled) for|upcoming)\b/i.test(
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
/** Who may stand behind an auxiliary in a question; "did a zoom", "was the gist" and "can find him" are none. */
const PRONOUN = "(?:i|you|u|he|she|they|we|one(?! of)|there|anyone|anybody|someone|somebody|people|everyone|everybody)"
const NOMINAL =
  "(?:it|this|that|these|those|the|my|your|his|her|their|our|an?|any|another|some|most|employers|companies|recruiters|managers|interviewers|candidates)"
const QUESTION_START = new RegExp(
  `${LEAD}(?:(?!(?:had|have|has|did|was) one\\b)(?:should|shall|can|could|may|might|must|do|does|did|is|are|am|was|were|would|will|has|have|had|ought)(?:n't)? ${PRONOUN}\\b|(?:should|shall|can|could|must|do|does|is|are|would|will)(?:n't)? ${NOMINAL}\\b(?! (?:follow|check|call)\\b)|(?:is|are|would) (?:problem|to|ok|okay)\\b|what(?! with (?:the|all|my|it|this|that|one)\\b)(?! (?:i|they|he|she|we) (?:said|told|heard|know|got|have|did|wrote|mean|meant)\\b)|what's|when(?=\\s+(?:do|should|can|is|are|would|will|did|am|to|shall|could|must|may|i can|i should)\\b)|how|why|who(?=\\s+(?:do|should|can|is)\\b|'s)|where(?=\\s+(?:do|should|can|is)\\b)|which|must|too late|too soon|too early|ok to|okay to|any (?:tips|advice|idea|point|chance|thoughts)|worth|wondering|thoughts|anything i)\\b`,
  "i",
)
/** These open a statement as well: "did the interview on Monday". */
const QUESTION_MARKED = new RegExp(
  `${LEAD}(?:did|was|were|had|have|has|may|might)(?:n't)? (?:${NOMINAL}|\\p{Lu})`,
  "iu",
)
const QUESTION_INSIDE =
  /\b(?:(?<!\b(?:asked|asks|asking|wondered)(?: me| us)?(?: if| whether)? )(?:should i|shall i|can i|could i|do i)|(?<!\d ?|\ba\.)am i|(?<!\d (?:of )?)may i|must i|ought i|i must to|would i|(?<!\b(?:said|says|say|told me|that|thinks?|reckons?|reckoned|suggested|suggests|recommended|advised|insists?|insisted) )i should(?! have)|wondering (?:when|if|whether|how|what)|(?<!\b(?:to|will|would|did|could|they|he|she|not|'ll|'d|n't) )tell me (?:when|if|what|how|whether)|not sure (?:when|if|whether|how|what)|don't know (?:when|if|whether|how (?:long|soon)|what to)|is it (?:ok|okay|too|bad|rude|fine|normal)|what (?:should|do) i|when (?:should|do|can) i|how (?:long|soon|do i)|ok to|okay to|what now)\b/i

/** A sentence that as a whole is made up. */
export const IMAGINED_SENTENCE =
  /^(?:(?:and|but|so|or|ok|also|hi|hello)[,\s]+)*(?:suppose|supposing|imagine|hypothetically|what if|what would happen|what happens if|let'?s (?:say|pretend|imagine|suppose|assume|agree)|say (?:i|they|he|she|my|the|we|you|it|there(?:'?s)?|nothing|nobody|no[- ]one|somebody|someone|one|people|a candidate|mr|mrs|ms|dr)\b(?! (?:me|it))|assume|assuming|pretend|for example|e\.g\.|for instance|in theory|if i (?:had|were|was)\b)/i
const IMAGINED_START =
  /^(?:(?:and|but|so|or|even|only|ok|also|then|well|because)[,\s]+)*(?:if\b(?! any\b)(?!\s+(?:you|u) (?:have not|haven't|don't|do not|hear nothing))|suppose(?!d)|supposing|imagine|unless|in case|whether\b|what if|hypothetically|let'?s (?:say|pretend|imagine|suppose|assume|agree)|assuming|for example|for instance|e\.g\.)/i
const IMAGINED_INSIDE =
  /\b(?:(?:would|could|might|should) have(?! (?:an?|the|my|some|any|news|word|it|this|that|something|somebody|someone|their|more)\b)|i (?:\w+ )?(?:wanted to|planned to|plan to|intend to|hope to|want to (?:send|write|call|email|thank|follow|know|ask|make))|i'm (?:\w+ )?(?:planning to|hoping to|thinking|about to|going to)|i'd (?:like|love|rather|want)|about to (?:send|write|call|email|thank|follow)|thinking (?:of|about)|i might|i may|i will(?! (?:hear|know|find out|be told|be hearing|get (?:a call|an answer|news|word)))|i'll(?! (?:hear|know|find out|be told|be hearing|get (?:a call|an answer|news|word|an? e-?mail)|have (?:an answer|news|word)))|i was going to|wish i|tempted to|almost (?:sent|called|emailed)|nearly (?:sent|called|emailed)|if they'd|if they had|if he'd|if she'd)\b/i

const INDIRECT =
  /\b(?:know|knows|knew|ask|asks|asked|asking|wonder|wonders|wondered|wondering|see|check|checked|checking|find out|hear|say|said|tell me|told me|enquiring|inquiring|enquired|inquired|sure)[ ,]*(?:about )?$/i

/** "Because Mr Haddow, who saw me Thursday, …": an aside tells a fact whatever the sentence imagines. */
const ASIDE =
  /^(?:who|whom|which|where)\b(?!.*\b(?:would|could|might|should|will|had)\b).*\b(?:saw|met|spoke|talked|interviewed|had|took|rang|called|sat|grilled|ran|asked|put|showed|did|was|were|went)\b.*\b(?:me|us|i|my)\b|^(?:who|whom|which|where)\b i (?:saw|met|spoke|talked|interviewed|had|sat|did|was|went)\b/i

const NEGATED =
  /\b(?:not|no|never|nobody|no one|none|nothing|neither|nor|without|w\/o|didn't|don't|haven't|hasn't|hadn't|doesn't|isn't|wasn't|weren't|won't|can't|couldn't|ain't|nope|nah|yet to)\b/i

const COMMAND =
  /^(?:(?:and|but|so|ok|okay|now|please|pls|hey|hi|coach|then|just|also|kindly|(?:can|could|would|will) (?:you|u)|you (?:can|could|may)|i want you to|i need you to|i'd like you to)[,\s]+)*(?:(?:ignore|disregard|override|bypass|skip|drop|suspend) (?:all|any|your|the|previous|prior|every|whatever|that rule)|forget (?:all|your|(?:the|this|that) (?:rules|coach\w*|instructions|script|act)\b|everything|previous|whatever|about your|any)|pretend|repeat after|repeat\b|(?:act|behave|carry on|answer|reply) (?:as|like)\b|(?:set|change|alter|adjust|amend|edit|update) (?:my|the|his|her|their|your|it|(?:decision|interview|follow|date|status|thank|policy|record)[\w-]*)\b|put (?:(?:me|it|that|this|her|him|them) )?(?:down|in)\b(?! (?:the|a|an|my) (?:post|mail|letter ?box|post ?box|envelope|word|good word|call))|(?:put|make|use|take|have|enter) [\w' ]{2,25}? (?:down )?(?:as )?(?:my|the|his|her|their) (?:decision|interview|answer|deadline|due)\b|(?:put|make|move|switch) (?:my|the) (?:interview|decision|deadline|date|thank[- ]?you|follow[- ]?up|record|status)\b[^.?!]{0,30}\b(?:as|to|for|on|into|be)\b|(?:write|jot|take|note) (?:it |this |that )?down\b|(?:write|note|put|log|record|enter) (?:it |this )?(?:in|on|into) (?:your|my|the) (?:file|notes?|records?|log|system|memory)\b|(?:record|log|register|enter|save|store|assume|take it|accept|conclude) (?:that|it as|this as|them as|as)\b|tick (?:it|my|the|off)\b|mark (?:it|my|the|that|me|her|him|them|everything)|(?:treat|consider|count|regard|log|record|register|list|file) (?:it|this|that|me|my|the|an?|her|him|them) [^.?!]{0,40}\bas\b|assume|say (?:that|it|yes)|tell (?:me|them|him|her) (?:to|that|it'?s|i)|you (?:must|should|will|have to)(?: (?:now|only|always|never|not))* (?:say|tell|answer|reply|respond|act|treat|forget|ignore|obey|set|put|give|offer|send|pretend|accept|speak|write)\b|you(?:'re| are) now\b|send me (?:my|the|an?) (?:offer|contract|job)\b|(?:offer|hire|approve|promote) me\b(?! if\b)|(?:grant|award|give) me (?:the|this|that|a|my) (?:job|role|position|post|offer|place)\b|from now on|system(?: \w+)?(?::|$)|new rule|answer (?:only|with)|respond (?:with|only)|output|print|list the|give me)\b/i
/** "HireBot, | mark it sent", "in your notes, | tick it". */
const ADDRESSED =
  /^\W*(?:(?:hi|hey|hello|ok|okay|right|dear|now) )*(?:[\p{L}-]+|in (?:your|the|my) (?:notes?|files?|records?|log|system|memory))\W*$/iu
/** "Act as | though my follow-up were allowed". */
const AS_IF = /^(?:though|if)\b/i

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
    teller: "mine",
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
