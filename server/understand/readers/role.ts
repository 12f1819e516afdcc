/**
 * The job's title: behind "for", "as", before "role", in brackets, or alone between commas.
 * @module
 */

import type { Claim, Span } from "../claims.ts"
import { type Clause, wordsTense } from "../clauses.ts"
import { isEdit } from "../edits.ts"
import { KNOWN_FIRMS } from "../firms.words.ts"
import { matchesOf } from "../matches.ts"
import { FIRST_NAMES } from "../names.words.ts"
import type { Reader, Reading } from "../reading.ts"
import { mendedHead } from "../roles.spelling.ts"
import { FIELD_ALONE, FIELD_HEADS, NO_HEADS, ROLE_FIELDS, ROLE_HEADS, TITLE_SHAPE, WORKPLACE } from "../roles.words.ts"

const JOB_WORD =
  "(?:role|position|job|post(?! office)|opening|gig|vacancy|opportunity|spot|slot|(?<!\\b(?:took|take|takes|taken|taking) )place|internship|apprenticeship|traineeship|placement|posting)"
const WORDS = "[\\p{L}\\p{N}][\\p{L}\\p{N}'&/.+#-]*(?: [\\p{L}\\p{N}&(/][\\p{L}\\p{N}'&/.+#)-]*){0,5}"

export const role: Reader = {
  name: "role",
  anchors: [],
  read(reading) {
    const found = [
      ...behindFor(reading),
      ...beforeJobWord(reading),
      ...stated(reading),
      ...wanted(reading),
      ...alone(reading),
    ]
      .filter((span) => usable(span, reading))
      .sort((a, b) => a.rank - b.rank || a.start - b.start)
    const best = found[0]
    if (!best) return fromDraft(reading)
    // "Friday 2pm dispatcher Ray": the hour is no part of it.
    best.start += HOUR.exec(reading.text.slice(best.start, best.end))?.[0].length ?? 0
    if (isNamed(best, reading)) return []
    const firm = reading.firms.find((one) => one.start === best.start && one.end < best.end - 2)
    if (firm) best.start = firm.end + 1
    widen(best, reading)
    const value = spelt(tidy(reading.text.slice(best.start, best.end)))
    if ((isEdit(value) && !ROLE_HEADS.has(value.split(" ").at(-1)!.toLowerCase())) || GREETED.test(value)) return []
    // "Final round at Hartwell", "they need some more time till": no job.
    if (/^(?:some )?more\b/i.test(value)) return []
    if (
      /^(?:(?:first|second|third|final|last|next|phone|video|panel|1st|2nd|3rd) )+(?:round|stage|interview|screen|call)$/i.test(
        value,
      )
    )
      return []
    return [{ fact: "value", field: "role", value, span: { start: best.start, end: best.end }, sure: true }]
  },
}

const HOUR = /^(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|h|hrs?|o'clock)\.? /i
/** "Grand chat altogether": how it went. */
const GREETED = /\b(?:chat|craic|crack|yarn|banter|natter|laugh|vibes?)\b/i

/** "Dispatcher Ray": what somebody is there, right before the name and behind no word of applying. */
function isNamed(span: Span, reading: Reading): boolean {
  return (
    /^ \p{Lu}\p{Ll}+\b/u.test(reading.text.slice(span.end, span.end + 14)) &&
    !/\b(?:for|as|an?|the|role|job|position)\s+(?:(?:an?|the)\s+)?$/i.test(
      reading.text.slice(Math.max(0, span.start - 14), span.start),
    ) &&
    FIRST_NAMES.has(/^ (\p{Lu}\p{Ll}+)/u.exec(reading.text.slice(span.end, span.end + 24))?.[1]?.toLowerCase() ?? "")
  )
}

interface Found extends Span {
  /** The less, the surer. */
  rank: number
}

function usable(span: Found, reading: Reading): boolean {
  const clause = reading.at(span.start)
  // A mail of theirs tells the job as well.
  if (
    clause.story !== "mine" ||
    (clause.block !== null && (clause.block !== "received" || span.rank > 1)) ||
    clause.command
  )
    return false
  const words = reading.text.slice(span.start, span.end)
  if (words.length < 2 || words.length > 60) return false
  if (reading.names.some((name) => span.start < name.end && name.start < span.end && name.link !== "known"))
    return false
  if (reading.firms.some((firm) => span.start < firm.end && firm.start < span.end && /^\p{Lu}/u.test(words)))
    return false
  // "Westgate Physio": a practice.
  if (/^\p{Lu}\p{Ll}+ Physio$/u.test(words)) return false
  if (/\b(?:recruiter|decision)$/i.test(words) && /'s |^decision$/i.test(words)) return false
  const lead = reading.text.slice(clause.start, span.start)
  if (
    /\b(?:worked|working|work|was|been|my (?:last|old|previous|former|current)|used to be|trained|years?|qualified|if i (?:was|were)|hired a|be a|become a)\s+(?:as )?(?:a |an )?$/i.test(
      lead,
    ) &&
    span.rank > 1
  )
    return false
  if (/\b(?:last|old|previous|former|current|other|another|different) (?:job|role)\b/i.test(lead)) return false
  return true
}

/** Where a title of a set shape ends: "class b driver". */
function shapeEnd(text: string, start: number): number | null {
  TITLE_SHAPE.lastIndex = start
  const match = TITLE_SHAPE.exec(text)
  return match !== null && !/[\p{L}\p{N}]/u.test(text[start + match[0].length] ?? " ") ? start + match[0].length : null
}

/** "IT support", "OR nurse": no "it" and no "or". */
function stops(word: string): boolean {
  return STOP.test(word) && !/^(?:IT|OR)$/.test(word)
}

/** The tokens of a title from an offset on: stops at dates, names, prepositions. Gives the end, or null. */
function titleEnd(text: string, start: number, reading: Reading, needsHead: boolean): number | null {
  const shaped = shapeEnd(text, start)
  if (shaped !== null) return shaped
  WORDS_HERE.lastIndex = start
  const whole = WORDS_HERE.exec(text)
  if (!whole) return null
  const words = [...whole[0].matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    start: start + word.index,
    end: start + word.index + word[0].length,
  }))
  let end = start
  let headEnd = -1
  for (const [index, word] of words.entries()) {
    const lower = word.text
      .toLowerCase()
      .replace(/[.,)(]+$/, "")
      .replace(/^\(/, "")
    if (
      stops(/^(?:IT|OR)$/.test(word.text) ? word.text : lower) &&
      !(
        index > 0 &&
        lower === "of" &&
        /^(?:head|director|manager|vp|chief|teacher)/i.test(words[index - 1]!.text) &&
        words[index + 1]
      )
    )
      break
    if (reading.dates.some((date) => word.start >= date.start && word.start < date.end) && !/^second$/i.test(lower))
      break
    if (
      /^\d+(?:st|nd|rd|th)?$/.test(lower) &&
      !(
        index === 0 &&
        words[1] &&
        /^[\p{L}]/u.test(words[1].text) &&
        !/^(?:hours?|days?|weeks?|months?|people|minutes?)/i.test(words[1].text)
      )
    )
      break
    if (index > 0 && ONE_JOB_WORD.test(lower)) break
    end = word.start + word.text.replace(/[.,]+$/, "").length
    if (isHead(lower) || mendedHead(lower) !== null) {
      headEnd = end
      if (/[.,]$/.test(word.text)) break
      // The head ends the title unless a further head follows ("teaching assistant manager", "assistant store manager").
      const next = words[index + 1]?.text.toLowerCase().replace(/[.,]+$/, "")
      const after = words[index + 2]?.text.toLowerCase().replace(/[.,]+$/, "")
      if (
        next &&
        after &&
        !/[.,]$/.test(words[index + 1]!.text) &&
        ROLE_HEADS.has(after) &&
        !STOP.test(next) &&
        !reading.dates.some((date) => words[index + 1]!.start >= date.start && words[index + 1]!.start < date.end)
      )
        continue
      if (!next || (!isHead(next) && !/^(?:lead|member|ii|iii|i|1|2|trainee|apprentice|of|\(|\/)$/.test(next))) break
    }
    if (/[.,]$/.test(word.text)) break
  }
  if (headEnd > 0) return headEnd
  const words2 = text.slice(start, end).replace(/ \(.*/, "")
  if (isField(words2)) return start + words2.length
  return needsHead ? null : end > start ? end : null
}

/** "Pipe and fittings sales", "reception and admin assistant": a post in two parts is one, whichever of them was found. */
function widen(span: Span, reading: Reading): void {
  const { text } = reading
  const pair = PAIRED.exec(text.slice(span.end, span.end + 50))
  if (pair !== null && ROLE_HEADS.has(pair[1]!.toLowerCase())) span.end += pair[0].length
  else if (
    /^ (?:and|&) \p{Ll}/u.test(text.slice(span.end, span.end + 7)) &&
    !isHead(text.slice(span.start, span.end).split(" ").at(-1)!)
  ) {
    const end = titleEnd(text, span.end + (text[span.end + 1] === "&" ? 3 : 5), reading, true)
    if (end !== null && ENDS_PART.test(text.slice(end, end + 30)) && !BOSS.test(text.slice(span.end + 5, end)))
      span.end = end
  }
  const lead = `\n${text.slice(Math.max(0, span.start - 60), span.start)}`
  const part = FIRST_PART.exec(lead)?.[1]
  if (part === undefined) return
  const words = part.split(" ")
  const start = span.start - lead.length + lead.lastIndexOf(part)
  if (
    words.some((word) => stops(word) || NO_PART.test(word)) ||
    wordsTense(part) !== null ||
    reading.names.some((name) => name.start < span.start && start < name.end) ||
    reading.dates.some((date) => date.start < span.start && start < date.end)
  )
    return
  span.start = start
}

/** What stands before the second part of a post: "(for) food and ", "(, )pipe & ". */
const FIRST_PART =
  /^.*(?:[\n.,;:!?(]\s*|\s-+ |\b(?:for|as|the|an?|of|about|is|was|job|role|post|position|their|it'?s|interview(?:ed)?) )((?:[\p{L}\p{N}'-]+ ){0,2}[\p{L}\p{N}'-]+) (?:and|&|\+) $/isu
/** Words of no post's first part. */
const NO_PART =
  /^(?:(?!bed$|shed$|feed$|seed$|wedding$|planning$|training$|heating$|plumbing$|fishing$|letting|bread$|reed$)\p{L}{2,}(?:ed|ly)|well|good|great|nice|fine|ok|okay|lovely|happy|tired|nervous|quick|short|long|interesting|manager|owner|boss|director|recruiter|lady|man|woman|guy|friend|name|email|people|team|place|company|firm|job|post|role|position|jobs|monday|tuesday|wednesday|thursday|friday|saturday|sunday|feedback|news|morning|afternoon|hi|hello|hey|done|gone|back)$/iu
/** Nothing more of a title. */
const ENDS_PART =
  /^(?:$|\s*[.,;:!?)\n]|\s+(?:with|w|at|on|in|for|was|is|last|yesterday|today|tomorrow|this|next|job|role|position|post|interview|vacancy|mon|tues?|wed|thu|fri|sat|sun)\w*\b)/iu

/** "Painter and decorator", "cook & server": two in one. */
const PAIRED =
  /^ (?:and|&|\/|cum|slash) (\p{L}+)(?=$|\s*[.,;:!?)\n]|\s+(?:with|at|on|in|for|last|yesterday|today|tomorrow|this|next|job|role|position|post|interview|vacancy|mon|tues?|wed|thu|fri|sat|sun)\w*\b)/iu

const STOP =
  /^(?:with|at|on|in|by|and|but|so|or|then|last|this|next|yesterday|today|tomorrow|the|an?|my|their|his|her|our|your|was|is|were|are|they|he|she|it|i|we|you|who|where|which|that|from|to|about|because|since|after|before|for|near|over|via|through|if|when|while|no|not|nothing|thanks|thank|sent|met|had|just|monday|tuesday|wednesday|thursday|friday|saturday|sunday|please|sorry|interview|interviewed|haven't|didn't|don't|can|should|do|does|did|what|how|of|me|us|them|him|hour|hours|minutes|days|weeks|ago|kindly|two|three|four|five|six|some|any|later|now|am|pm|as|up|out|any|there|here|really|very|also|too|never|still|yet|been|being|has|have|will|would|could|said|told|says)$/i

export function isHead(word: string): boolean {
  // "Cook/dishwasher": the last of them.
  if (word.includes("/") && /\p{L}\/\p{L}/u.test(word)) return isHead(word.slice(word.lastIndexOf("/") + 1))
  const plain = word.replace(/[^\p{L}-]/gu, "").toLowerCase()
  return (
    ROLE_HEADS.has(plain) ||
    (/^[^\p{Lu}]/u.test(word) && plain.length >= 5 && HEAD_ENDING.test(plain) && !NO_HEADS.has(plain)) ||
    (/^[^\p{Lu}]/u.test(word) && CRAFTSMAN.test(plain))
  )
}

/** A field of work or a part of a workplace that says what is done there. */
function isField(words: string): boolean {
  return (
    shapeEnd(words, 0) === words.length ||
    ROLE_FIELDS.test(words) ||
    WORKPLACE.test(words) ||
    FIELD_ALONE.test(words) ||
    FIELD_HEADS.test(words)
  )
}

/** "Storeman", "groundswoman": no woman, human or gentleman. */
const CRAFTSMAN =
  /^(?!gentle|busi|chair|fire$|lay|fore|every|spokes|con|post$|frog|sales$|free|nor|law$|sports|old|young|other|same)\p{L}{4,}(?:man|woman|person|hand)$/u

/** Words that end like doers: "walker", "minder", "upholsterer". */
const HEAD_ENDING = /(?:er|or|ist|ician|wright|smith|monger|keeper|woman|helper)$/

/** "interviewed for a billing coordinator role", "interview for groomer", "went for a healthcare assistant job", "as a nanny". */
function* behindFor(reading: Reading): Generator<Found> {
  const { text } = reading
  for (const match of text.matchAll(
    /\b(?:for:?|as|applying for|applied for|(?<=\b(?:interview(?:s|ed)?|chat|word) )(?:of|like|about|regarding|re))\s+(?:the |an? |their |this |my |your |some )?(?:(?:new|open|part[- ]time|full[- ]time|temp|temporary|permanent|entry[- ]level|remote) (?=\p{L}))?(?:(?:position|role|job|post(?! (?:room|office)\b))(?: (?:of|as)\b)? (?:an? |the )?)?(?=[\p{L}\p{N}])/giu,
  )) {
    const start = match.index + match[0].length
    const clause = reading.at(match.index)
    const context = text.slice(Math.max(0, clause.start - 60), match.index)
    const about =
      /^appl/i.test(match[0]) ||
      reading.dates.some((date) => date.end <= match.index && match.index - date.end < 3) ||
      /\b(?:interview\w*|int|(?:turned|knocked|passed) (?:me )?(?:down|back|over)|reject\w*|shortlist\w*|forward|unsuccessful|considered|went|panel|applied|screen|onsite|assessment|trial|meeting|met|position|did|finish|had|round|wording|been|card|spoke|thank|opening|vacancy|job|role|shot|place|going|it'?s|is|was|saw|seen|talked|zoom|trial|tryout|hire|hiring|up|chat\w*|video|grilled|quizzed|it was at|was at|(?:passed|put|gave)(?: on)? my name|had me in|sit-?down|set|booked|scheduled|[ap]m)\b/i.test(
        context,
      ) ||
      (/^for/i.test(match[0]) && /^\s*$/.test(text.slice(clause.start, match.index)))
    if (!about || WANTS.test(context)) continue
    const after = text.slice(start, start + 90)
    const jobAhead = JOB_WORD_AHEAD.exec(after)
    if (jobAhead && !/[.,] |\b(?:at|with|on|and|but|about|the|an?|my|his|her|their)\b/i.test(jobAhead[0])) {
      const end = start + jobAhead[0].replace(JOB_WORD_LAST, "").length
      const phrase = text.slice(start, end)
      const clear = isHead(phrase.split(" ").at(-1)!) || WORKPLACE.test(phrase) || shapeEnd(phrase, 0) === phrase.length
      const from = placeEnd(phrase, clear)
      if (end > start && from !== null && !GENERIC.test(phrase))
        yield { start: start + from, end, rank: clear ? 0 : 2.5 }
      continue
    }
    const strict = !/^(?:for|appl)/i.test(match[0])
    const headed = titleEnd(text, start, reading, true)
    if (headed !== null && !(/^(?:of|like|about|re)/i.test(match[0]) && BOSS.test(text.slice(start, headed)))) {
      yield { start, end: headed, rank: 0 }
      continue
    }
    if (strict || NOT_JOBS.test(after) || /^\p{Lu}/u.test(after)) continue
    const loose = titleEnd(text, start, reading, false)
    if (
      loose !== null &&
      // "For the council", "for nestle": where, not what.
      !(/\b(?:the|an?|their|this|my) $/i.test(match[0]) && !/\s/.test(text.slice(start, loose))) &&
      !/^(?:\p{L}+ )?(?:time|company|firm|employer|place|shop|agency|council|charity|business|start-?up|stage|round|hour|minutes?)s?$/iu.test(
        text.slice(start, loose),
      ) &&
      !KNOWN_FIRMS.has(text.slice(start, loose).toLowerCase()) &&
      /\binterview(?:ed|ing)?\b[^.;]{0,60}$|\bpanel\b[^.;]{0,20}$/i.test(context) &&
      !GENERIC.test(text.slice(start, loose))
    )
      yield { start, end: loose, rank: 3 }
  }
}

const PLACE =
  /^(?:clinic|hospital|school|store|shop|restaurant|hotel|factory|plant|warehouse|center|centre|office|garage|library|museum|charity|council|university|college|firm|company|agency|practice|surgery|salon|cafe|bar|pub|gym|farm|church|bank|depot|site|station|airport|nhs|trust|union)$/i
const GENERIC =
  /^(?:the|an?|this|that|my|your|their|our|some|any|wrong|right|twenty|thirty|new|same|first|second|third|last|next|good|great|nice|dream|perfect|better|part[- ]time|full[- ]time|temp|temporary|seasonal|job|remote|local|small|big|old|other|another|different|real|proper|it|me|us|them|him|her|what|which|one|both|open|entry|entry-level|actual|whole|side|weekend|saturday|summer|holiday|paid|unpaid)$/i
/** Places that name the work done there: "school bus driver", "charity shop manager". */
const OF_A_PLACE =
  /^(?:bar|bank|office|library|warehouse|store|shop|farm|school|hotel|plant|site|gym|station|charity|hospital|museum|university|college|council|restaurant|airport|church|factory|depot|salon|pub|cafe|garage)$/i
/** "vet clinic vet tech": the title begins behind the place. Null where there is nothing but a place. */
function placeEnd(phrase: string, clear: boolean): number | null {
  const words = phrase.split(" ")
  if (PLACE.test(words.at(-1)!) && !clear) return null
  // "school cook", "call center agent": one word behind the place belongs with it.
  for (let i = words.length - 3; i >= 0; i--)
    if (PLACE.test(words[i]!) && !OF_A_PLACE.test(words[i]!)) return words.slice(0, i + 1).join(" ").length + 1
  return 0
}

/** "Waiting for the manager": what somebody waits or asks for. */
const WANTS =
  /\b(?:wait(?:ing|ed)?|ask(?:ed|ing|s)?|look(?:ing|ed)?|call(?:ed|ing)?|hop(?:e|ing|ed)|beg(?:ged|ging)?|thank(?:s|ed|ing|ful)?|push(?:ed|ing)?|search(?:ed|ing)?|sorry|grateful|time) $/i

const NOT_JOBS =
  /^(?:me|us|him|her|them|you|it|this|that|what|now|good|real|sure|weeks?|days?|hours?|ages?|about|over|nearly|like|another|other|one|two|three|four|five|six|ten|eleven|twelve|fifteen|twenty|thirty|forty|ninety|\d|half|coming|taking|meeting|having|letting|giving|applying|interviewing|sending|getting|being|not|no|your|my|their|his|our|everything|nothing|something|anything|all|both|each|every|everyone|example|instance|free|fun|long|ever|help|advice|the (?:time|interview|opportunity|chance|meeting|first|last|next|past|decision|email|reply|answer|info|wait|record)|an? (?:while|bit|minute|second|week|month|day|few|couple|decision|chance|reply|response|job|company|firm|local|small|big|bank|hospital|clinic|school|long|moment|chat)|thanks|christmas|lunch|coffee|work|references?|follow|fri|mon|tue|wed|thu)\b/i

/** What is done with a slot or a place that is no job. */
const CHOOSES =
  /^(?:choos(?:e|ing)|chose|pick(?:ed|ing)?|book(?:ed|ing)?|select(?:ed|ing)?|reserv(?:e|ed|ing)|confirm(?:ed|ing)?|offer(?:ed|ing)?|suggest(?:ed|ing)?|propos(?:e|ed|ing)|available|free|spare|interview|time|parking|convenient|suitable|morning|afternoon|evening)$/i

/** "the dental assistant position", "forklift operator role", "QA analyst interview was yesterday". */
function* beforeJobWord(reading: Reading): Generator<Found> {
  const { text } = reading
  for (const match of matchesOf(text, JOB_WORDS)) {
    const lead = text.slice(Math.max(0, match.index - 70), match.index)
    const words = /(?:[\p{L}\p{N}'&/.+#-]+ ){1,5}$/u.exec(lead)?.[0] ?? ""
    // "Steve Jobs"
    if (/^Jobs$/.test(match[0])) continue
    const tokens = words.trim().split(/\s+/)
    const last = tokens.at(-1)!.replace(/'s$|(?<=s)'$/, "")
    // "Childminder interview is Friday": the capital is the sentence's.
    const ends = isHead(
      tokens.length === 1 && reading.at(match.index).start === match.index - words.length ? last.toLowerCase() : last,
    )
    let from = tokens.length
    for (let i = tokens.length - 1; i >= 0; i--) {
      const lower = tokens[i]!.toLowerCase()
      // "The painter and decorator job"
      const pairs = /^(?:and|&)$/.test(lower) && i === tokens.length - 2 && ends && isHead(tokens[i - 1] ?? "")
      if (
        (stops(/^(?:IT|OR)$/.test(tokens[i]!) ? tokens[i]! : lower) &&
          !pairs &&
          !(lower === "of" && /^(?:front|back)$/i.test(tokens[i - 1] ?? "") && tokens[i + 1] === "house")) ||
        GENERIC.test(lower) ||
        /[.,;:]$/.test(tokens[i]!) ||
        /^(?:job|zoom|final|1st|2nd|apologies|hi|hello|hiya|hey)$/.test(lower) ||
        (lower === "panel" && !(ends && i === tokens.length - 2)) ||
        (/^(?:phone|video|group|telephone)$/.test(lower) && !(ends && i < tokens.length - 1)) ||
        // "The office manager job": right before the head the place is part of the title.
        (PLACE.test(lower) && !(ends && (i === tokens.length - 2 || (i < tokens.length - 1 && OF_A_PLACE.test(lower)))))
      )
        break
      from = i
    }
    const kept = tokens.slice(from)
    if (kept.length === 0) continue
    // "The carer's job"
    const phrase = [...kept.slice(0, -1), last].join(" ")
    const at = text.lastIndexOf(phrase, match.index)
    if (at < 0 || match.index - at > 70) continue
    const headed = ends || isField(phrase)
    // "Asked me to choose a slot"
    if (!headed && kept.some((word) => CHOOSES.test(word))) continue
    if (!headed && /^(?:int|one$|place|spot|slot|decision|application|outcome|result|\w+s$)/i.test(match[0])) continue
    // "The manager interviewed me"
    if (
      /^(?:interviewed|one|decision|outcome|results?)$/i.test(match[0]) &&
      (BOSS.test(phrase) || /^ (?:me|us)\b/i.test(text.slice(match.index + 11, match.index + 15)))
    )
      continue
    if (reading.dates.some((date) => date.start < at + phrase.length && at < date.end && !/^second/i.test(phrase)))
      continue
    if (!headed && /^\p{Lu}/u.test(phrase) && /\b(?:at|with)\s+$/i.test(text.slice(Math.max(0, at - 6), at))) continue
    if (/^job$/i.test(match[0]) && !headed && /\b(?:lose|lost|get|got|want|find|new)\b/i.test(phrase)) continue
    yield { start: at, end: at + phrase.length, rank: ends ? 0 : 2.5 }
  }
}

/** "Role is backend engineer", "job: cook", "the position was night auditor". */
function* stated(reading: Reading): Generator<Found> {
  const { text } = reading
  for (const match of matchesOf(text, STATED)) {
    const start = match.index + match[0].length
    const end =
      titleEnd(text, start, reading, true) ??
      (/:/.test(match[0]) || /^(?:role|position|job title)/i.test(match[0])
        ? titleEnd(text, start, reading, false)
        : null)
    if (
      end !== null &&
      !/^(?:still|open|filled|mine|closed|not|no|gone|great|good|perfect|remote|part|full|very|so|what|on|at|in)\b/i.test(
        text.slice(start, end),
      )
    )
      yield { start, end, rank: 1 }
  }
}

/** "They need an admissions assistant", "I'd be their proofreader", "up for florist", "hoping to be showroom assistant". */
function* wanted(reading: Reading): Generator<Found> {
  const { text } = reading
  for (const match of text.matchAll(
    /\b(?:needs?|needed|wants?|wanted|looking for|seeking|short(?: of)?|were after|was after|are after|is after|hiring(?: for)?|recruiting(?: for)?|posted(?: for)?|advertis(?:ed|ing)(?: for)?|opened up|had me in for|(?:a|one) (?:\w+ )?(?:look|chance|shot|go|hearing),? for|to be|being|(?:i'd|i'll|i would|i will) be|becom(?:e|ing)|taken on as|considered (?:as|for)|make (?:me|them)|offered(?: me| us)?|(?:didn't|did not|haven't) (?:get|got)|gave|given|that's me|if it works out,? i'm|work of|up for|in for|re|just the one|just one|is one|are one)\s+(?:as )?(?:(?:an?|their|the|one|some|another|new|next)\s+)*(?=\p{L})/giu,
  )) {
    const clause = reading.at(match.index)
    const lead = text.slice(clause.start, match.index)
    if (/\b(?:i|we)\s+(?:\w+ )?$/i.test(lead) && /^(?:need|want|seek|look)/i.test(match[0])) continue
    if (
      /\b(?:used|training|trained|happened|seem\w*|me|him|her|has|have|going)\s*$/i.test(lead) &&
      /^to be/i.test(match[0])
    )
      continue
    const start = match.index + match[0].length
    const end = titleEnd(text, start, reading, true)
    if (end === null || BOSS.test(text.slice(start, end))) continue
    // "They gave cleaner to an internal candidate", "they gave my manager a call"
    if (/^g(?:ave|iven)/i.test(match[0]) && !/^ to (?:an?|some|the|their|his|her)\b/i.test(text.slice(end, end + 9)))
      continue
    yield { start, end, rank: 1 }
  }
}

/** Whom one meets rather than becomes, where nothing goes before. */
const BOSS =
  /^(?:manager|lead|head|owner|director|boss|coach|principal|partner|leader|agent|recruiter|rep|person|interviewer|supervisor|officer|doctor|letter|answer|offer|winner|number|reminder)s?$/i

/** A job right behind a name is that person's: "Priscilla Wong (design lead)", "Deb Kowalski, branch manager". */
function isTheirs(reading: Reading, span: Span): boolean {
  // "The assistant manager, Tony, texted me"
  if (
    /\b(?:the|their) $/i.test(reading.text.slice(Math.max(0, span.start - 6), span.start)) &&
    reading.names.some(
      (name) => name.start > span.end && /^,? (?:called |named )?$/.test(reading.text.slice(span.end, name.start)),
    )
  )
    return true
  const words = reading.text.slice(span.start, span.end)
  if (
    !/(?:manager|lead|head|owner|director|boss|principal|partner|supervisor|chief|foreman|forewoman|senco|matron|chair\w*|president|governor|dean|bursar|registrar|mgr|proprietor|proprietress)$/i.test(
      words,
    )
  )
    return false
  const before = reading.names.filter((name) => name.end <= span.start).at(-1)
  // "W Bettina, house cleaner lead": of a trade, behind a first name alone, the job asked for.
  if (
    before !== undefined &&
    / lead$/.test(words) &&
    words.split(" ").length > 2 &&
    !before.name.includes(" ") &&
    /^, $/.test(reading.text.slice(before.end, span.start))
  )
    return false
  // "W/ Nkechi, campaign manager": likewise, where it is not one who takes people on.
  if (
    before !== undefined &&
    / manager$/i.test(words) &&
    !TAKES_ON.test(words) &&
    !before.name.includes(" ") &&
    /^, $/.test(reading.text.slice(before.end, span.start))
  )
    return false
  // "With Lupe and Grant, Panera shift lead": of two it is neither's.
  if (
    before !== undefined &&
    reading.names.some(
      (one) => one.end < before.start && /^,? (?:and|&) $/.test(reading.text.slice(one.end, before.start)),
    )
  )
    return false
  return (
    before !== undefined &&
    /^(?: there| here)?(?:,|\s*\(|,? (?:the|their|an?|our))?\s*(?:the |their |our |an? )?$/i.test(
      reading.text.slice(before.end, span.start),
    )
  )
}

/** Managers of a place, a team or of those who work there. */
const TAKES_ON =
  /^(?:(?:the|their|our|an?) )?(?:(?:assistant|deputy|general|senior|regional|area|district|night|day) )?(?:office|store|general|branch|hiring|line|site|practice|ward|shift|floor|department|depot|regional|area|district|operations|hr|plant|kitchen|bar|restaurant|hotel|shop|team|unit|nurse|nursing|ops|centre|center|warehouse|yard|farm|production|service|people|personnel|recruitment|recruiting|talent|clinic|clinical|care|home|studio|gym|club|factory|garage|workshop|laundry|sales|house|front of house|back of house|assistant|deputy|senior) manager$/i

/** A clause that is a title and nothing else: ", claims adjuster,", "(teaching assistant)", "HVAC tech." */
function* alone(reading: Reading): Generator<Found> {
  let next = 0
  for (const clause of reading.clauses) {
    const whole = clause.text.length > 60 ? null : bare(clause, reading)
    if (whole) {
      if (!isTheirs(reading, whole)) yield { ...whole, rank: 2 }
      continue
    }
    // "medical receptionist" behind a date, "tutor job. guy named": a title at the end of a clause with an interview and a day
    while (next < reading.dates.length && reading.dates[next]!.end <= clause.end) next++
    const last = reading.dates[next - 1]
    const tail = last && last.start >= clause.start ? last : undefined
    if (tail && tail.end < clause.end) {
      const gap = /^[\s,]*(?:(?:as|for) (?:an? )?)?/i.exec(reading.text.slice(tail.end, clause.end))!
      const start = tail.end + gap[0].length
      const end = start < clause.end ? titleEnd(reading.text, start, reading, true) : null
      if (
        end !== null &&
        /^\s*(?:nights?|days|evenings|weekends|1st|2nd|3rd|part[- ]time|full[- ]time|shift|\W)*$/i.test(
          reading.text.slice(end, clause.end),
        ) &&
        /interview|int\b|panel|screen/i.test(clause.text)
      )
        yield { start, end, rank: 2 }
      else if (
        end !== null &&
        /\binterview/i.test(clause.text) &&
        reading.text.slice(start, end).split(" ").length >= 2
      )
        yield { start, end, rank: 3 }
    }
    // "Interview Sept 10 paint mixer", "interview oct 7 claims adjuster with Sharon" are above; "interview cook monday" here
    const lead = /^(?:had (?:an? |my )?)?(?:interview(?:ed)?)\s+(?=\p{L})/iu.exec(clause.text)
    if (lead) {
      const start = clause.start + lead[0].length
      const end = titleEnd(reading.text, start, reading, true)
      if (end !== null) yield { start, end, rank: 3 }
    }
  }
}

function bare(given: Clause, reading: Reading): Span | null {
  if (given.afterName) return null
  // "Panera shift lead": the firm goes before.
  const firm = reading.firms.find(
    (one) => one.start === given.start && one.end + 2 < given.end && reading.text[one.end] === " ",
  )
  const clause = firm ? { ...given, start: firm.end + 1, text: given.text.slice(firm.end + 1 - given.start) } : given
  const text = clause.text
    .replace(/[.!?)\s]+$/, "")
    .replace(
      /\s+(?:it (?:was|is)|that was|apparently|basically|here)$|\s+(?:1st|2nd|3rd|first|second|third|night|day|evening|graveyard|swing|late|early|weekend) shifts?$|,? (?:(?:part|full)[- ]time|nights|evenings|weekends|mornings|afternoons|earlies|lates|perm(?:anent)?|temp(?:orary)?|casual)$/i,
      "",
    )
  const lead =
    /^(?:(?:and|for|actually|really|sorry|it'?s) )*(?:an? |the |as |as an? |new |(?:junior |senior )?)?(?:a |an |the )?/i.exec(
      text,
    )![0]
  if (/^(?:hi|hello|hey|hiya|dear|thanks|thank|cheers|morning|good|ok|okay|sorry|yes|no)\b/i.test(text)) return null
  // "he's Bevan's own recruiter"
  if (/^(?:he|she|they|who|that|there)(?:'s|'re| is| are)\b/i.test(text)) return null
  const core = text.slice(/^(?:junior |senior )/i.test(lead) ? 0 : lead.length)
  const words = core.split(/\s+/)
  if (shapeEnd(core, 0) === core.length) {
    const start = clause.start + clause.text.indexOf(core)
    return { start, end: start + core.length }
  }
  if (words.length > 5) return withPlace(clause)
  if (core === "") return null
  // "Arborist, interview was Thursday": the capital is the sentence's.
  const opens =
    words.length === 1 && /^,? ?(?:interview|int\b|job|role|post)/i.test(reading.text.slice(given.end, given.end + 14))
  const last = opens ? words[0]!.toLowerCase() : words.at(-1)!
  const misspelt = words.length > 1 && mendedHead(last) !== null
  if (!isHead(last) && !misspelt && !isField(core) && !ROLE_FIELDS.test(words.slice(-2).join(" ")))
    return withPlace(clause)
  if (
    /^(?:gaffer|staff|crew|hand|manager|lead|head|owner|director|assistant|coach|principal|deputy|partner|supervisor|leader|page|agent|recruiter|rep|officer|tech|host|coordinator)$/i.test(
      core,
    ) &&
    !/^[A-Z]{2,}$/.test(core)
  ) {
    if (words.length === 1 && !/^(?:host|rep|officer|page|supervisor|coordinator|assistant)$/i.test(core)) return null
  }
  if (
    words
      .slice(0, -1)
      .some(
        (word) =>
          stops(word.replace(/[.,]$/, "")) ||
          /^(?:my|the|same|other|wrong|right|nice|hiring|is|great|good)$/i.test(word),
      )
  )
    return null
  const start = clause.start + clause.text.indexOf(core)
  return { start, end: start + core.length }
}

/** "marketing exec at Larkspur Books": a title and where. */
function withPlace(clause: Clause): Span | null {
  const match =
    /^(?:(?:it'?s|its|that'?s|this is) )?(?:an? |the )?(.{3,40}?) (?:(?:at|with|in|for) (?:the |an? )?\p{L}|(?:of|on) (?:the |an? )?(?:\p{L}+ )?\p{L}+\W*$)/iu.exec(
      clause.text,
    )
  if (!match) return null
  const words = match[1]!.split(" ")
  const at = clause.start + clause.text.indexOf(match[1]!)
  if (shapeEnd(clause.text, at - clause.start) === at - clause.start + match[1]!.length)
    return { start: at, end: at + match[1]!.length }
  if (words.length > 4 || !(isHead(words.at(-1)!) || isField(match[1]!)) || words.some(stops)) return null
  if (
    words.length === 1 &&
    /^(?:manager|lead|head|owner|director|coach|principal|partner|leader|page|agent|recruiter|host|gaffer)$/i.test(
      words[0]!,
    )
  )
    return null
  return { start: at, end: at + match[1]!.length }
}

/** A draft names the role: a guess. */
function fromDraft(reading: Reading): Claim[] {
  const { text } = reading
  const draft = reading.clauses.find((clause) => clause.block === "draft")
  if (!draft) return []
  const guess = ({ start, end }: Span): Claim => ({
    fact: "value",
    field: "role",
    value: tidy(text.slice(start, end)),
    span: { start, end },
    sure: false,
  })
  const [told] = [...beforeJobWord(reading), ...behindFor(reading)]
    .filter((span) => span.rank < 3 && reading.at(span.start).block === "draft")
    .filter((span) => !reading.names.some((name) => span.start < name.end && name.start < span.end))
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
  if (told !== undefined) {
    widen(told, reading)
    return [guess(told)]
  }
  // "Subject: Van driver vacancy"
  const match = IN_DRAFT.exec(text.slice(draft.start))
  if (!match) return []
  const phrase = match[1]!.trim()
  if (GENERIC.test(phrase) || phrase.split(" ").some((word) => STOP.test(word))) return []
  const start = draft.start + match.index + match[0].indexOf(phrase)
  return [guess({ start, end: start + phrase.length })]
}

/** "Solar instaler" is a solar installer. */
function spelt(title: string): string {
  const last = /\p{L}+$/u.exec(title)?.[0] ?? ""
  const mended = mendedHead(last)
  return mended === null ? title : title.slice(0, -last.length) + mended
}

function tidy(words: string): string {
  return words.replace(/^[("'\s]+|[)"'\s.,]+$/g, "").replace(/\s+/g, " ")
}

const WORDS_HERE = new RegExp(WORDS, "uiy")
const ONE_JOB_WORD = new RegExp(`^${JOB_WORD}s?$`, "i")
const JOB_WORD_AHEAD = new RegExp(`^(?:[\\p{L}\\p{N}'&/.+#-]+ ){0,5}?${JOB_WORD}\\b`, "iu")
const JOB_WORD_LAST = new RegExp(`\\s*${JOB_WORD}$`, "i")
const JOB_WORDS = new RegExp(
  `\\b(?:${JOB_WORD}s?|interview(?:ed)?|int(?=\\.? )|(?<=\\bthe [^.,;:!?]{3,40} )(?:one|decision|application|outcome|results?))\\b(?! (?:ad|advert|advertisement|posting|description|listing|centre|center|hunt|search|board|seeker|offer|fair))`,
  "giu",
)
const STATED = new RegExp(
  `\\b(?:${JOB_WORD}|(?<!\\b(?:my|his|her|current|of|at|to) )work(?= (?:is|was)\\b|:)|job title|title)(?: (?:is|was|would be|of)\\b|:|'s| -| called)\\s*(?:for )?(?:as )?(?:an? |the |that of (?:an? )?)?(?=\\p{L})`,
  "giu",
)
const IN_DRAFT = new RegExp(`(?:\\b(?:the|your|an?|this|for)|^subject:) ((?:[\\p{L}&/-]+ ){1,5}?)${JOB_WORD}\\b`, "iu")
