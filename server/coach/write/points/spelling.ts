/**
 * Slips of the hand and short forms in a candidate's points, put right where there is one way to read them; the rest stays as typed.
 * @module
 */
import { capital } from "../../../../shared/words/en/write/material.ts"
import { editDistance } from "../../../understand/spelling.ts"
import { MEANT, TRULY_IN, WORK_WORDS } from "./spelling.words.ts"
import { isWord, tagged } from "./tags.ts"

const DAYS: readonly [short: string, day: string][] = [
  ["mon", "Monday"],
  ["tues?", "Tuesday"],
  ["weds?", "Wednesday"],
  ["thu(?:rs?)?", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
]
const ANY_DAY = "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
const MONTHS: readonly [short: string, month: string][] = [
  ["jan", "January"],
  ["feb", "February"],
  ["mar", "March"],
  ["apr", "April"],
  ["jun", "June"],
  ["jul", "July"],
  ["aug", "August"],
  ["sept?", "September"],
  ["oct", "October"],
  ["nov", "November"],
  ["dec", "December"],
]

/** Where three letters are a day: behind "every", before a part of the day or a date, beside another day. */
const asDay = (short: string): RegExp =>
  new RegExp(
    `(?<=\\b(?:every|on|each|last|next|this|till|until|by|from|of|since|for|to|most|some|alternate|${ANY_DAY}(?:,| and| or| to| n| &|/)) ?)\\b${short}\\b\\.?(?! (?:on|in|at|down|up|with|cream|room|nav|is)\\b)|\\b${short}\\b\\.?(?= (?:mornings?|afternoons?|evenings?|nights?|nites?|shifts?|am\\b|pm\\b|the \\d|\\d{1,2}(?:st|nd|rd|th)\\b|(?:and|or|n|to) ${ANY_DAY}\\b)|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d|/${ANY_DAY}\\b)`,
    "giu",
  )

const RULES: readonly [RegExp, string][] = [
  ...MONTHS.map(([short, month]): [RegExp, string] => [
    new RegExp(
      `(?<=\\b(?:${ANY_DAY},?|in|since|by|last|from|of|untill?|till?|next|early|late|mid|this|every|\\d{1,2}(?:st|nd|rd|th)?)[ -])${short}\\b\\.?(?! (?:hari)\\b)|(?<=^| )${short}\\b\\.?(?= \\d{1,2}(?:st|nd|rd|th)?\\b)`,
      "giu",
    ),
    month,
  ]),
  ...DAYS.map(([short, day]): [RegExp, string] => [asDay(short), day]),
  // "Mon 9"; at the weekend three letters are a verb or a star: "sat 3 exams".
  ...DAYS.slice(0, 5).map(([short, day]): [RegExp, string] => [
    new RegExp(`\\b${short}\\b\\.?(?= (?:the )?\\d)`, "giu"),
    day,
  ]),
  // "Sat columns", at the head of a point: nobody sat them.
  [/^sat (?=\p{Ll}{3,}s\b)/giu, "Saturday "],
  [
    /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? (january|february|march|april|may|june|july|august|september|october|november|december) (?=\d)/giu,
    "$1, $2 ",
  ],
  [/\ba ?n ?e\b(?=$|[,.]| (?:waits?|department|nurse|doctor|ward|on|at|and))/giu, "A&E"],
  [
    /\b(?:there|they're) (?=(?:lads|guys|staff|drivers|nurses|customers|patients|kids|own|new|team|people)\b)/giu,
    "their ",
  ],
  [/(?<=\p{L}s |they |we |you )r\b(?= )/gu, "are"],
  [/(?<=[\p{L}\d]\s)w(?=\s[\p{L}\d])/gu, "with"],
  [/\brite (?=away|now|back|next|beside)\b/giu, "right "],
  [/\b(my|me|a|got) ref\b/giu, "$1 reference"],
  [/\bx[ -]?mas\b/giu, "Christmas"],
  [/(?<=\b(?:used|use|know|with|on) )word ?perfect\b/giu, "WordPerfect"],
  [/\b(nvq|svq|btec)(\d)\b/giu, "$1 $2"],
  [/(?<![\p{L}\d@/.-])\p{Ll}{2,4}\d{2,4}(?![\p{L}\d@/-])/gu, "\uE005$&"],
  ...Object.entries({
    fr: "French",
    en: "English",
    es: "Spanish",
    de: "German",
    pt: "Portuguese",
    pl: "Polish",
    it: "Italian",
  }).map(([short, language]): [RegExp, string] => [
    new RegExp(`(?<=\\b(?:bilingual(?: in)?|fluent(?: in)?|speak) (?:\\p{L}+/)?)${short}(?=/|\\b)`, "giu"),
    language,
  ]),
  [
    /\bgot me (?=\uE005?(?:own\b|\p{Ll}{0,3}\d|\d|[\p{L}\d]+ (?:ticket|licen[cs]e|card|cert|badge)\b|ticket|licen[cs]e|card|cert))/giu,
    "got my ",
  ],
]

/** @param text as it was typed, one or more sentences */
export function spelt(text: string): string {
  const out = RULES.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text).replace(
    /\uE005([\p{L}\d]+)/gu,
    // "cs39" is a paper's number.
    (_, number: string) => number.toUpperCase(),
  )
  return PHRASES.reduce((said, [pattern, plain]) => said.replace(pattern, plain), out).replace(
    /(?<![\p{L}\d@/.'-])[\p{L}][\p{L}\d'-]*(?![\p{L}\d@/-]|\.\p{L})/gu,
    (word) => (/\p{Lu}/u.test(word.slice(1)) ? word : cased(word, meant(word.toLowerCase()))),
  )
}

const PHRASES: readonly [RegExp, string][] = Object.entries(MEANT)
  .filter(([typed]) => /[^\p{L}]/u.test(typed))
  .map(([typed, plain]) => [new RegExp(`(?<![\\p{L}\\d-])${typed}(?![\\p{L}\\d-])`, "giu"), plain])

function meant(lower: string): string {
  if (Object.hasOwn(MEANT, lower)) return MEANT[lower]!
  return withG(lower) ?? slipped(lower) ?? lower
}

/** "Pilin", "gettin'": the doing of it, said quickly. */
function withG(lower: string): string | null {
  const bare = lower.replace(/'$/u, "")
  if (!/^\p{L}{2,}in$/u.test(bare) || (bare.length < 5 && !/^(?:doin|goin)$/u.test(bare)) || TRULY_IN.has(bare))
    return null
  const full = `${bare}g`
  if (/^(?:doin|goin|runnin|comin)$/u.test(bare)) return full
  if (isWord(bare) || !isWord(full)) return null
  return full
}

/** One letter off a word of work, and no word itself: "forklft", "coridor". */
function slipped(lower: string): string | null {
  if (lower.length < 6 || !/^\p{L}+$/u.test(lower) || isWord(lower)) return null
  const stem = lower.replace(/(?:s|es|ed|d|er|ers|ing)$/u, "")
  if (stem !== lower && (isWord(stem) || isWord(`${stem}e`))) return null
  const near = [lower, ...(lower.endsWith("s") ? [lower.slice(0, -1)] : [])].flatMap((one, index) =>
    WORK_WORDS.filter(
      (word) => word[0] === one[0] && Math.abs(word.length - one.length) < 2 && editDistance(one, word, 2) === 1,
    ).map((word) => (index === 0 ? word : `${word}s`)),
  )
  return new Set(near).size === 1 ? near[0]! : null
}

const cased = (word: string, plain: string): string =>
  plain === word.toLowerCase() ? word : /^\p{Lu}/u.test(word) ? capital(plain) : plain

/**
 * A common word's capital is a sentence's start and no name: "Rebuilt our reports" is read as "rebuilt our reports". What is no
 * word, what goes by such a name, and what has another capital behind it keep theirs.
 * @param isName whether a word is written with a capital wherever it stands
 */
export function withoutStartCapital(sentence: string, isName: (word: string) => boolean): string {
  const { first, rest } = /^(?<first>\p{Lu}[\p{Ll}'’]*)(?<rest>(?:[^\p{L}].*)?)$/su.exec(sentence)?.groups ?? {}
  if (first === undefined || rest === undefined || /^I(?:'|$)/u.test(first) || isName(first)) return sentence
  const lower = first.toLowerCase()
  const bare = lower.replace(/['’].*$/u, "")
  // "Onboarding" stands in no dictionary, and is no name.
  if (!isWord(bare) && !/^\p{L}{4,}(?:ing|ed)$/u.test(bare)) return sentence
  // "Year 4", "Class B".
  if (/^ (?:\d+|\p{Lu})(?=$|[ ,.])/u.test(rest) && NUMBERED.test(lower)) return sentence
  const next = /^[ -](?<next>\p{Lu}\p{Ll}+)/u.exec(rest)?.groups?.next
  const [tag] = tagged(lower + rest)
  if (tag?.pos === "PROPN") return sentence
  // "Oxford Street": two capitals make a name; a verb before a name does not.
  if (next !== undefined && !isName(next) && /^(?:NOUN|ADJ)$/u.test(tag?.pos ?? "") && !OPENS.test(lower))
    return sentence
  return lower + rest
}

const NUMBERED =
  /^(?:year|grade|level|class|ward|unit|phase|stage|key|module|band|tier|category|cat|act|scene|chapter|part|zone|bay|line|type)$/u
/** They open a sentence and no name. */
const OPENS =
  /^(?:how|why|what|when|where|who|if|whether|about|with|on|in|at|for|from|since|after|before|my|your|their|his|her|our|some|two|three|four|five|six|seven|eight|nine|ten|ran|led|built|managed|taught|used|wrote|sold|kept|former|fluent|certified|native|moving|managing|using|teaching|running)$/u
