/**
 * What a candidate typed, set right as far as it can be without a change of meaning: contractions, text-speak, fillers, capitals.
 * @module
 */
import { capital, inWords, ONES } from "../../../../shared/words/en/write/material.ts"
import { isNameAtStart, properPhrases, spelledBehind, spelledName } from "./proper-nouns.ts"
import { spelt, withoutStartCapital } from "./spelling.ts"
import { isWord } from "./tags.ts"
import { inGoodUsage } from "./usage.ts"

/** Text-speak and what it stands for; a letter uses none. */
const SHORT: readonly [RegExp, string][] = [
  [/\bu\b/giu, "you"],
  [/\bur\b/giu, "your"],
  [/\br\b(?=\s(?:you|they|we|u)\b)/giu, "are"],
  [/\b(?:ppl|peeps)\b/giu, "people"],
  [/\b(?:bc|cuz|coz|cos|bcos|bcoz|becuz)\b/giu, "because"],
  [/\b(you|they) (?:guys|lot|folks)\b/giu, "$1"],
  [/\by'?all\b/giu, "you"],
  [/\bw\/o\b/giu, "without"],
  [/\bw\/(?=\s|\w)/giu, "with "],
  [/(?<=[\p{L}\d],?\s)n(?=\s[\p{L}\d])/gu, "and"],
  [/\bya\b/giu, "you"],
  [/(?<!\bun|\bup )\btil\b/giu, "till"],
  [/(?<=\b(?:1st|first|last|an|per|each|half an) )hr\b/giu, "hour"],
  [/(?<=\d )pcs\b/giu, "pieces"],
  [/,? like (?=\d)/giu, ", some "],
  [/(?<=\d)(?=(?:hrs?|secs?|mins?|yrs?)\b)/giu, " "],
  [
    /(?<=\d )hr (?=(?:days?|shifts?|weeks?|drive|round|turnaround|waits?|delays?|queues?|journeys?|trips?|commutes?)\b)/giu,
    "hour ",
  ],
  [/\b(?:thx|tnx|thnx)\b/giu, "thanks"],
  [/\b(?:pls|plz)\b/giu, "please"],
  [/\b(?:yrs)\b/giu, "years"],
  [/\b(?:yr)\b/giu, "year"],
  [/\b(?:mths|mos)\b/giu, "months"],
  [/\b(?:hrs)\b/giu, "hours"],
  [/\b(?:mins)\b/giu, "minutes"],
  [/\b(?:secs)\b/giu, "seconds"],
  [/\b(?:lvl|lev)\b\.? ?(?=\d)/giu, "level "],
  [/,? (?:it |which )?made me (?:lol|laugh)(?: (?:so much|a lot|out loud))?$/giu, ". It made me laugh"],
  [/,? (?:it |which )made me (smile|cry|giggle)$/giu, ". It made me $1"],
  [/\b(?:exp|xp)\b\.?/giu, "experience"],
  [/\b(?:mgr)\b/giu, "manager"],
  [/\b(?:dept)\b\.?/giu, "department"],
  [/\b(?:govt)\b/giu, "government"],
  [/\bgonna\b/giu, "going to"],
  [/\boutta\b/giu, "out of"],
  [/\bmy diss\b/giu, "my dissertation"],
  [/\bwanna\b/giu, "want to"],
  [/\bgotta\b/giu, "have to"],
  [/\bkinda\b|\bsorta\b/giu, ""],
  [/\b(?:bout|abt)\b/giu, "about"],
  [/\btho\b/giu, "though"],
  [/\bdrive[ -]?thru\b/giu, "drive-thru"],
  [/(?<!drive-)\bthru\b/giu, "through"],
  [/\b(?:tmrw|tmr|tomoz)\b/giu, "tomorrow"],
  [/\bvs\b\.?/giu, "versus"],
  [/\bwi-?fi\b/giu, "Wi-Fi"],
  [/\b(?:ok|okay)\b/giu, "fine"],
  [/\byeah\b|\byep\b|\byup\b/giu, "yes"],
  [/\bnope\b/giu, "no"],
  [/(?<=\s)&(?=\s)/gu, "and"],
  [/(?<=\s)\+(?=\s)/gu, "and"],
]

/** Said while looking for words. */
const FILLERS: readonly RegExp[] = [
  /,?\s*\b(?:and|or)\s+(?:all\s+)?(?:stuff|things|that|so on|everything|whatever|what ?not|all that|the like)(?:\s+like\s+that)?\s*(?=[.,;!?]|$)/giu,
  /\b(?:etc|lol|haha+|hehe+|lmao|tbh|imo|imho|fyi|idk|ngl)\b\.?/giu,
  /\b(?:you know|i mean|i guess|i suppose|if that makes sense|if you like|to be honest|basically|literally|honestly|obviously|actually)\b,?/giu,
  /(?:^|(?<=\s))(?:um+|uh+|erm?|hmm+|well|so|like|ok so|anyway)\s*,\s*/giu,
  /^\s*(?:um+|uh+|erm?|hmm+|well|so|ok so|okay so|anyway|also|just|maybe|mostly|mainly)\s+(?=\p{L})/iu,
]

/** Written without the apostrophe. */
const APOSTROPHES: readonly [RegExp, string][] = [
  [/\bim\b/giu, "I'm"],
  [/\bive\b/giu, "I've"],
  [
    /(?<!\b(?:an?|the|my|your|photo|staff|valid|with|and) )\bid\b(?=\s(?:like|love|be|bring|have|say|want|prefer|rather|start|take|work|do|put|get|go|fit|cope|manage|stay|leave|need|miss|never|always|also|worked|done|been)\b)/giu,
    "I'd",
  ],
  [/(?<=\b(?:if|whether|how|why|when|that|because|so|think|where) )id\b(?=\s\p{L})/giu, "I'd"],
  [/\bill\b(?=\s(?:be|bring|have|take|start|do|come|work|send|get|make|help|learn|try|always|never)\b)/giu, "I'll"],
  [/\b(do|does|did|is|was|are|were|have|has|had|could|would|should)nt\b/giu, "$1n't"],
  [/\bcant\b/giu, "can't"],
  [/\bwont\b/giu, "won't"],
  [/\b(they|you|we)re\b(?<!were)/giu, "$1're"],
  [/\b(they|you|we)ve\b/giu, "$1've"],
  // "They've eleven drivers off" is said, not written.
  [/\b(they|you|we|I)'ve (?=\d|an?\b|the\b|no\b)/giu, "$1 have "],
  [/\b(that|what|there|where|who|here)s\b(?=\s)/giu, "$1's"],
  [/\b(he|she)s\b/giu, "$1's"],
  [/\b(any|every|some|no)(one|body)s\b/giu, "$1$2's"],
  [/\blets\b/giu, "let's"],
  [/\b(men|women|children)s (?=\p{L})/giu, "$1's "],
  [
    /\bmy (dad|mum|mom|uncle|aunt|gran|nan|grandad|granddad|brother|sister|friend|boss|cousin|college|school|daughter|son|wife|husband|niece|nephew)s (?=\p{Ll}{3,})/gu,
    "my $1's ",
  ],
  [
    /\bmy (high school|old boss|old school|best friend|last boss|last school|mother|father|sister-in-law|brother-in-law|grandmother|grandfather|church|family)s (?=\p{Ll}{3,})/giu,
    "my $1's ",
  ],
  [
    /\b(his|her|your|their) (dad|mum|mom|gran|nan|brother|sister|daughter|son|wife|husband|friend)s (?=(?:wedding|birthday|school|house|car|farm|shop|boat|bike|garden|kitchen|dog|van|name)\b)/gu,
    "$1 $2's ",
  ],
  [/\b(one|two|three|four) (legged|wheeled|sided|storey|bladed)\b/giu, "$1-$2"],
  [
    /\bits\b(?=\s(?:\d{4}|an?|the|not|had|got|been|done|always|never|still|so|just|about|like|all|my|going|very|really|what|how|why|where|because|something|great|good|hard|important)\b)/giu,
    "it's",
  ],
]

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|(?<=\s|^)[:;]-?[)(DPp]+(?=\s|$)/gu
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\p{Cc}(?<![\n\t])/gu

/** One line or several of what was typed, in plain written English. @param known names by their lower case */
export function cleaned(text: string, known: ReadonlyMap<string, string>): string {
  let out = text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(EMOJI, "")
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
  if (isShouted(out)) out = out.toLowerCase()
  out = out.replace(/^[\s>*•–—-]+/gmu, "").replace(/^["']+|["']+$/gu, "")
  out = spelt(out)
  for (const [pattern, plain] of [...SHORT, ...APOSTROPHES]) out = out.replace(pattern, plain)
  for (const filler of FILLERS) out = out.replace(filler, (hit) => (/^\s/u.test(hit) ? " " : ""))
  out = out
    .replace(/\bi\b(?!\.e)/gu, "I")
    .replace(/([!?.,])\1+/gu, "$1")
    .replace(/!+/gu, ".")
    .replace(/\s+([.,;:?])/gu, "$1")
    .replace(/([,;:])(?=[\p{L}])/gu, "$1 ")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/[\s,;:–—-]+$/gu, "")
    .trim()
  return inGoodUsage(tidied(opened(named(out, known), known)))
}

/** Every sentence without the capital that only opens it. */
const opened = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replace(/(?:^|(?<=[.?!]\s+|\n\s*))\p{Lu}[^\n]*?(?=[.?!](?:\s|$)|\n|$)/gu, (sentence) =>
    withoutStartCapital(sentence, (word) => isNameAtStart(word, known)),
  )

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
const NUMBERS = ["zero", ...ONES]
/** "From six to 40". */
const FROM_TO = new RegExp(
  `\\b(?<from>from (?:${NUMBERS.join("|")})(?: \\p{L}+)? to )(?<to>[1-9]0)\\b(?![%.,:]?\\d|%)`,
  "giu",
)

/** As a letter has it: "ten years", "Year 4", "5 am", "gluten-free". */
function tidied(text: string): string {
  return text
    .replace(
      /(?<=\d) (?=(?:seat|colou?r|bed|man|person|hour|second|minute|day|week|month|year|ton|tonne|mile|metre|meter|foot|inch|storey|story|cover|room|page|part|stage|star|litre|gallon|acre|bay|axis) \p{Ll}{3,})/giu,
      "-",
    )
    .replace(
      /(?<![\d.,:/-])(?<!\b\d on )(?<!\b(?:[Yy]ear|[Gg]rade|[Ll]evel|[Cc]lass|ward|unit|phase|stage|room|line|route|part|band|type|zone|gate|module|chapter|section|step|bay|floor|page|form|key|tier|dock) )\b(\d|10)(?= (?!am\b|pm\b|percent|o'clock|kg|km|cm|mm|ml|and\b|but\b|then\b|when\b|off\b)\p{Ll}{3,}|-(?:seat|colou?r|bed|man|person|hour|day|week|month|year|star|axis)\b)/gu,
      (digits) => NUMBERS[Number(digits)]!,
    )
    .replace(
      /\b([1-9])(?:st|nd|rd|th)(?= (?:(?:or|and) \d(?:st|nd|rd|th) )?(?:shift|term|floor|grade|year|class|time|stage|season|round|half|language|week|month|day|visit|baby|child|job|attempt)s?\b)/giu,
      (_, digit: string) => ORDINALS[Number(digit) - 1]!,
    )
    .replace(
      /(?<=\b(?:team|crew|crews|staff|class|group|family|groups|classes|teams) of )(?:\d|10)(?![\d.,:]*\d)/gu,
      (digits) => NUMBERS[Number(digits)]!,
    )
    .replace(
      /\b(?:year|grade|level|class|ward|unit|phase|stage|key stage|module) \d{1,2}\b(?! (?:years?|months?|weeks?|days?)\b)/giu,
      capital,
    )
    .replace(FROM_TO, (_, from: string, to: string) => from + inWords(Number(to)))
    .replace(/\b(\d{1,2}(?:[:.]\d\d)?)\s?([ap])\.?m\b\.?/giu, "$1 $2m")
    .replace(/\b(no) (shows?)\b|\b(call) (outs)\b|\b(set) (ups)\b/giu, (hit) => hit.replace(" ", "-"))
    .replace(
      /\bkids (?=(?:frames|clothes|clubs?|menus?|parties|party|books|room|area|classes|camps?|teeth|shoes)\b)/giu,
      "kids' ",
    )
    .replace(
      /\bex (?=(?:race|police|army|navy|teach|min|serv|foot|box|convict|offend|military|racing)\p{Ll}*)/giu,
      "ex-",
    )
    .replace(/\b(gluten|sugar|dairy|nut|lactose|tax|duty|smoke) free\b/giu, "$1-free")
}

/** All in capitals, by hand or by a stuck key. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > words.length * 0.7
}

function named(text: string, known: ReadonlyMap<string, string>): string {
  return properPhrases(text, known).replace(/[\p{L}\p{N}][\p{L}\p{N}&]*(?:-\p{L}+)*/gu, (word, at: number) => {
    const days = /^(?<day>mon|tues|wednes|thurs|fri|satur|sun)days$/iu.exec(word)?.groups?.day
    if (days !== undefined) return `${capital(days.toLowerCase())}days`
    if (/\p{Lu}/u.test(word.slice(1)) || (/^\p{Lu}/u.test(word) && at > 0)) return word
    const before = text.slice(Math.max(0, at - 24), at)
    return (
      spelledName(word, known) ??
      spelledBehind(before, word) ??
      placed(word, before, text.slice(at + word.length)) ??
      word
    )
  })
}

/** "In kitui", "speak kikamba": what no dictionary knows, where a place or a language stands. */
function placed(word: string, before: string, after: string): string | undefined {
  const lower = word.toLowerCase()
  if (word !== lower || lower.length < 4 || !/^\p{L}+$/u.test(lower)) return undefined
  const stands =
    /\b(?:in|at|from|near|outside) $/u.test(before) &&
    /^(?:$|[,.]| (?:for|since|and|\d|last|this|\p{L}+ years?\b))/u.test(after)
  const spoken = /\b(?:speaks?|spoke|fluent in) $/u.test(before)
  if (!(stands || spoken) || isWord(lower) || isWord(lower.replace(/(?:s|es|ed|d|ing|er)$/u, ""))) return undefined
  return capital(lower)
}

/** Its sentences, without their stops. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?;])\s+|\n+|\s+[–—]\s+/u)
    .flatMap(spliced)
    .flatMap(asked)
    .map((sentence) => sentence.replace(/[\s.;,]+$/u, "").trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** "Thursday works, where do I park": a question that a comma holds to what it follows. */
const asked = (sentence: string): string[] =>
  sentence.split(
    /,\s+(?:and |also )?(?=(?:(?:where|what|when|how|who|which)(?: \p{L}+)? (?:do|does|is|are|should|can|will|would) (?:I|you|we|it|there|the|my)|(?:do|should|can|could|shall|will|is|are) (?:I|you|we|there|it|my|the))\b)/iu,
  )

/** "I'm good with my hands, I mend bags": two sentences that a comma holds together. */
function spliced(sentence: string): string[] {
  const asked = sentence.replace(/^((?:\S+ ){0,2}(?:asked|wondered|asks|wonders)(?: me)?) if\b/iu, "$1")
  return !/\b(?:if|when|because|since|while|though|although|once)\b/iu.test(asked)
    ? sentence
        .replace(/^(I\b[^,]*), (?=(?:learned|trained|started|worked|did|ran|moved|studied)\b.* and )/u, "$1, I ")
        .split(/,\s+(?=(?:I(?:'\p{L}+)?|that's|it's|nothing|nobody) )/u)
    : [sentence]
}

const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/\bI'm\b/gu, "I am"],
  [/\bkids\b/gu, "children"],
  [/\bcan't\b/giu, "cannot"],
  [/\bwon't\b/giu, "will not"],
  [/n't\b/gu, " not"],
  [/\b(I|you|we|they)'ve\b/giu, "$1 have"],
  [/\b(I|you|we|they|it|he|she)'ll\b/giu, "$1 will"],
  [/\b(you|we|they)'re\b/giu, "$1 are"],
  [/\b(I|you|we|they)'d (?=(?:been|had|done|worked|seen|never|already)\b)/giu, "$1 had "],
  [/\b(I|you|we|they|he|she|it)'d\b/giu, "$1 would"],
  [/\b(it|that|there|here|what|he|she)'s\b(?! (?:own|\p{L}+s)\b)/giu, "$1 is"],
]

/** A formal letter writes them out: "I am", "do not". */
export function writtenOut(text: string): string {
  return WRITTEN_OUT.reduce((out, [pattern, full]) => out.replace(pattern, full), text)
}

/** Elsewhere "the car that you are doing up" is "that you're doing up". */
export function contracted(text: string): string {
  return text.replace(/\b(that|which|how|what|because) (you|they|we) are (?=(?!being\b)\p{L}+ing\b)/gu, "$1 $2're ")
}
