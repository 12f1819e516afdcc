/**
 * What a letter is made from: the situation and the candidate's points, put into words.
 * @module
 */
import { type Day, dayOf, isoOf } from "../../../shared/language/day.ts"
import { namesIn } from "../../../shared/language/names.ts"
import type { Points, Sender, Tone } from "../../../shared/wire/draft.ts"
import type { Person, Situation } from "../../../shared/wire/situation.ts"
import { dates } from "../../../shared/words/en/dates.ts"
import { type Material, type PointText, uncapital } from "../../../shared/words/en/write/material.ts"
import { moodOf } from "../../../shared/words/en/write/moods.ts"
import { hash } from "./choose.ts"
import {
  favourIn,
  type Phrase,
  type PointContext,
  plainly,
  readPoint,
  whole,
  withArticle,
} from "./points/read-point.ts"
import { reworded } from "./points/reword.ts"
import { tagged } from "./points/tags.ts"
import { NO_TRADE, TRADE } from "./points/usage.words.ts"
import { otherWays, yearsOf } from "./points/verb-forms.ts"

export interface MaterialInput {
  situation: Situation
  reader: Person | undefined
  points: Points
  sender: Sender | undefined
  tone: Tone
  /** The reader was not there: what is told is told of others. */
  third?: boolean
  /** The day it may go, on the employer's clock. */
  sent: Day
  /** "en-US" writes October 14. */
  locale: string
}

export function materialOf(input: MaterialInput): Material {
  const { situation, reader, points, sender, sent, locale } = input
  const context = contextOf(input)
  const last = lastInterview(situation, sent)
  const met = (last?.with ?? [])
    .filter((id) => id !== reader?.id)
    .map((id) => situation.people?.find((one) => one.id === id)?.name)
  const point = (
    typed: string | undefined,
    article: "a" | "the",
    { as = (phrase: Phrase) => phrase, ...kind }: PointKind = {},
  ): PointText | null => {
    if (typed === undefined) return null
    const here = priced(typed, situation.region)
    // "It had cost them two months": them of the last job, not the reader.
    const third = context.third === true || ELSEWHERE.test(typed)
    const read = readPoint(here, { ...context, ...kind, third })
    if (!read) return null
    const told = as(read)
    // Few letters want it: it is worked out where one does.
    return pointText(told, article, () => plainly(here, told.more.length, context))
  }
  const decision =
    situation.replies?.map((one) => one.decisionDate).findLast((one) => one !== undefined) ?? situation.decisionDate
  const format = last?.format
  return {
    reader: reader?.name ? addressed(reader.name, input.tone) : null,
    company: firmOf(
      situation.company,
      input.tone === "formal" || input.third === true || reader?.kind !== "interviewer",
    ),
    role: roleOf(situation.role),
    american: locale.startsWith("en-US"),
    region: (situation.region ?? "").slice(0, 2),
    day: last ? metOn(dayOf(last.at), sent, locale, last.at, input) : "",
    format: format === "phone" || format === "video" || format === "onsite" ? format : null,
    met: list(met.filter((name) => name !== undefined)),
    sender: { name: filled(sender?.name), phone: filled(sender?.phone), email: filled(sender?.email) },
    decision:
      decision !== undefined && dayOf(decision) < sent
        ? dayWords(dayOf(decision), sent, locale).replace(/^on /u, "")
        : null,
    answerBy: situation.otherOffer ? dates(locale).day(situation.otherOffer.answerBy) : null,
    topic: point(points.topic, "the", { topical: true, as: asTopic }),
    value: point(points.value, "a", { own: true, as: asBringing }),
    forgotten: point(points.forgotten, "a", { own: true }),
    doubt: point(points.doubt, "the"),
    shared: point(points.shared, "a", { as: asShared }),
    answer: point(points.answer, "a"),
  }
}

function lastInterview({ interviews = [] }: Situation, sent: Day) {
  return interviews
    .filter(({ at }) => dayOf(at) <= sent)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
}

export function contextOf({ situation, reader, sender, third = false }: MaterialInput): PointContext {
  const firm = filled(situation.company)
  const names = [...(situation.people ?? []).map(({ name }) => name), sender?.name]
  const known = new Map<string, string>(firm && /^\p{Lu}/u.test(firm) ? [[firm.toLowerCase(), firm]] : [])
  for (const name of names)
    for (const word of (name ?? "").match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [])
      if (/^\p{Lu}/u.test(word) && word.length > 2) known.set(word.toLowerCase(), word)
  return {
    third,
    names: reader?.name ? namesIn(reader.name).map(({ name }) => name.toLowerCase()) : [],
    firm: (situation.company ?? "").toLowerCase().split(/\s+/u).filter(Boolean),
    known,
  }
}

/** Of what kind a point is, and what is made of it in its place. */
interface PointKind extends Pick<PointContext, "own" | "topical"> {
  as?: (phrase: Phrase) => Phrase
}

function pointText(told: Phrase, article: "a" | "the", plain: () => string): PointText {
  const phrase = joined(told)
  const { form, subject, told: wasTold = false, favour = null } = phrase
  const text =
    form === "noun"
      ? withAside(withArticle(phrase.text, article))
      : withCount(
          form === "clause" && subject === "other" && article === "the" ? withSubject(phrase.text) : phrase.text,
        )
  return {
    form,
    text,
    subject: subject ?? null,
    told: wasTold,
    favour,
    whole: wholeOf(phrase),
    mood: moodOf(phrase.text),
    otherWays: otherWays(wholeOf(phrase) ?? ""),
    years: form === "noun" ? (YEARS.test(phrase.text) ? phrase.text : null) : yearsOf(wholeOf(phrase) ?? ""),
    more: phrase.more,
    parts: reworded(form, text),
    plain,
  }
}

/** "I'm good with my hands. I mend bags." is one sentence: "…, and I mend bags". */
function joined(phrase: Phrase): Phrase {
  const [next, ...more] = phrase.more
  if (next === undefined) return phrase
  const first = wholeOf(phrase) ?? had(phrase, next)
  if (first === null) return phrase
  const clause = (text: string): Phrase => ({ form: "clause", subject: "I", text, more })
  // "Three years in licensing. I'm used to both sides": after three years there.
  if (phrase.form === "noun" && YEARS.test(phrase.text) && LEARNT.test(next))
    return clause(`After ${phrase.text}, ${uncapital(next)}`)
  if (!/^(?:(?:Yes, )?I\b|My\b)/u.test(first) || /, | and |:/u.test(first.replace(/^Yes, /u, ""))) return phrase
  const rest = /^That's (?=(?:what|most|how|where|why|the|my|all)\b)/u.test(next)
    ? next.replace(/^That's /u, ", which is ")
    : /^(?:I|my)\b/iu.test(next)
      ? `, and ${uncapital(next)}`
      : null
  if (rest === null || `${first} ${rest}`.split(" ").length > 22) return phrase
  return clause(`${first}${rest}`)
}

/** "Forklift licence. I ran a crew": one has it. */
function had({ form, text }: Phrase, next: string): string | null {
  if (form !== "noun" || !/^I\b|^(?:Nothing|Nobody)\b/u.test(next)) return null
  if (YEARS.test(text)) return `I have ${text} behind me`
  return HELD.test(text) ? `I have ${withArticle(text, "a")}` : null
}

/** What years somewhere teach. */
const LEARNT = /^(?:I'm used to|I am used to|nothing|nobody|I'm not|I don't|I've seen)\b/iu
const HELD =
  /\b(?:licen[cs]e|certificate|certs?|degree|diploma|phd|msc|bsc|nvq|ticket|card|qualification|badge|permit|passport|van|truck|car|tools|cdl)\b/iu

/** "Flying doctor comes once a fortnight, rest is you": with their articles. */
const withSubject = (text: string): string =>
  (/^(?:I|you|we|it|there|that)\b|^\p{Lu}|^\p{L}+ \d|^\p{L}+s\b/u.test(text) ? text : withArticle(text, "the")).replace(
    /, (rest|other half|main one|last one) (?=is|are|was|were)/gu,
    ", and the $1 ",
  )

/** "Feeding 150 kids in 20 minutes, 11 allergies". */
const withCount = (text: string): string =>
  text.replace(
    /^([^,()]+), ((?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)(?:[^,()]|,(?=\d{3}))*)$/u,
    (all, said: string, count: string) => (/ ing\b|^\p{L}+ing\b/u.test(said) ? `${said} (${count})` : all),
  )

const ELSEWHERE = /\b(?:at|in) my (?:last|old|previous|former|first|current|present)\b/iu

/** "A 4.20 a head budget": money, in that of the place. */
function priced(text: string, region = ""): string {
  const sign = region.startsWith("GB") ? "£" : region.startsWith("US") ? "$" : ""
  return text.replace(/(?<![\d.,:£$€])(?=\d+\.\d\d (?:a|per) (?:head|person|cover|meal|plate|pupil|child)\b)/gu, sign)
}

const YEARS = /^(?:over |about )?(?:\p{L}+|\d+) (?:years|months|seasons)\b/u

/** "Two years affordability assessments". */
const YEARS_OF =
  /^((?:over |about )?(?:\p{L}+|\d+) (?:years|months|seasons)) (?!(?:in|at|on|as|of|with|for|and|behind|under|from|across|between|to|running|leading|there|now|experience)\b|\p{L}+ing\b)/u

/** "The hotel contract, 40 table pieces every Friday": what is told beside goes in brackets. */
function withAside(text: string): string {
  return text.replace(
    /^([^,()]+), (?!and\b|or\b|but\b)((?:[^,()]|(?<=\d),(?=\d{3}\b))+)$/u,
    (all, thing: string, aside: string) => {
      if (/ (?:and|or|&) /u.test(aside) && aside.split(" ").length <= 4) return all
      if (/ (?:running|in a row)$/u.test(aside)) return `${thing} for ${aside}`
      // "30 logins a day fail" is told of it, "40 table pieces" is what it is.
      if (!COUNTED.test(aside) && !THING_TOO.test(aside)) return all
      if (THING_TOO.test(aside)) return `${thing}${thing.split(" ").length > 5 ? "," : ""} and ${aside}`
      return tagged(aside).at(-1)?.pos === "VERB" && !/ing$/u.test(aside)
        ? `${thing}, and how ${aside}`
        : `${thing} (${aside})`
    },
  )
}

const COUNTED = /^(?:\d|(?:over|about|some|up to) \d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/u
/** Another thing and no word on the first: "residents who think …", "the old boy who …". */
const THING_TOO =
  /^(?:(?:the|that|those|these) |(?:\p{L}+ ){0,2}\p{L}+s (?:who|that|at|in|on|with|from|of) |\p{L}+ing )/u

/** What is said to the reader in one's own name stands alone; "you want somebody" needs a frame. */
function wholeOf(phrase: Phrase): string | null {
  if (phrase.form === "clause" && phrase.subject === "you") return null
  const sentence = whole(phrase)
  return sentence && withCount(sentence)
}

/** "Wait times on Saturdays": a thing, though a verb could begin so. */
function asTopic(phrase: Phrase): Phrase {
  // "Short staffed at weekends": being so.
  if (phrase.form === "quality") return { ...phrase, form: "gerund", text: `being ${phrase.text}` }
  const favour = phrase.form === "clause" ? favourIn(phrase.text) : null
  if (favour !== null) return { ...phrase, favour }
  return phrase.form === "verb" &&
    !/^(?:\p{L}+ed|been|did|had|was|were|went|got|made|saw|lost|won)\b/u.test(phrase.text)
    ? { ...phrase, form: "noun" }
    : phrase
}

/** "Same hometown, Cork": we are both from Cork. */
function asShared(phrase: Phrase): Phrase {
  // "Both ran the marathon": the two of them did.
  if (phrase.form === "verb") return { ...phrase, form: "clause", text: `we both ${phrase.text}`, subject: "we" }
  const same =
    /^(?:the )?same (?<what>home ?town|town|city|village|county|country|school|college|university|uni|church|club|team|course|street|employer|boss|teacher)(?:,|:| of| in|,? namely)? (?<name>\p{Lu}.*)$/u.exec(
      phrase.text,
    )?.groups
  if (!same) return phrase
  const text = /town|city|village|county|country|street/u.test(same.what!)
    ? `we're both from ${same.name!}`
    : `we have the same ${same.what!}, ${same.name!}`
  return { form: "clause", text, subject: "we", more: phrase.more }
}

/** "Certified welder": what one is, not what one would bring along. */
function asBringing(phrase: Phrase): Phrase {
  const trade =
    phrase.form === "noun"
      ? /^(?<name>(?!my |the |your )[^,()]+), (?<rest>[^,()]+)$/u.exec(phrase.text)?.groups
      : undefined
  if (trade && TRADE.test(trade.name!) && !NO_TRADE.test(trade.name!))
    return { ...phrase, form: "quality", text: `${withArticle(trade.name!, "a")} with ${trade.rest!}` }
  if (phrase.form === "noun" && YEARS.test(phrase.text))
    return { ...phrase, text: phrase.text.replace(YEARS_OF, "$1 of ") }
  if (phrase.form === "noun" && /^(?:knowledge|experience|understanding|background|training)\b/u.test(phrase.text))
    return { ...phrase, text: `my ${phrase.text}` }
  if (
    phrase.form !== "noun" ||
    !TRADE.test(phrase.text) ||
    NO_TRADE.test(phrase.text) ||
    /\d|^(?:my|the|your|our)\b/iu.test(phrase.text)
  )
    return phrase
  return { ...phrase, form: "quality", text: withArticle(phrase.text, "a") }
}

/** "City of Dunmore" wants its article; "Kettlewell Buses" is Kettlewell among those who talked there. */
function firmOf(company: string | undefined, inFull: boolean): string | null {
  const full = filled(company)?.replace(LEGAL_FORM, "") ?? null
  const name = inFull ? full : calledShort(full)
  return name &&
    /^(?:city|town|borough|county|university|college|bank|ministry|department|office|institute|museum|church|diocese|port|royal|national|ministry) of\b|^(?:royal|national) \p{Lu}/iu.test(
      name,
    )
    ? `the ${name}`
    : name
}

function calledShort(full: string | null): string | null {
  const said = full === null ? undefined : LINE_OF_WORK.exec(full)?.groups?.name
  return said === undefined || NO_NAME.test(said) || / (?:and|of|the|for|at|&|in|on)$/iu.test(said) ? full : said
}

const LEGAL_FORM = /,? (?:ltd|limited|inc|llc|llp|plc|gmbh)\.?$/iu
const LINE_OF_WORK =
  /^(?<name>\p{Lu}.*?) (?:nursery|nurseries|roofing|brewing|brewery|boatyard|boatbuilders|outfitters|hospice|buses|coaches|dental|games|elevators?|museum|opticians|theatre|theater|bakehouse|bakery|veterinary|vets|surveyors|fitness|print|printers|printing|stables|freight|logistics|haulage|group|solutions|services|systems|partners|associates|holdings|clinic|pharma|pharmacy|plumbing|plumbers|electrical|engineering|construction|builders|joinery|carpets|landscaping|bikes|cycles|motors|garage|imaging|robotics|marine|shipping|chandlers|textiles|fabrics|yarns|pottery|ceramics|dairy|accountants|accounting|solicitors|rentals|tearooms|diner|asphalt|solar|energy|housing|insurance|catering|cleaning|security|tutoring|lettings|estates|labs|laboratories|pumps|foods|farms?)$/iu
/** What is left would name nobody. */
const NO_NAME =
  /^(?:the |a )?(?:city|town|county|community|central|national|royal|general|first|north|south|east|west|northern|southern|eastern|western|local|public|state|united|american|british|little|big|old|new|blue|green|red|black|white|golden|happy|sunny|global|international|village|family|best|quality|premier|modern|advanced|home|your|our|my|one|good|great|\p{Lu}{1,3})$/iu

const filled = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null)

/** "Line Cook" → "line cook"; "HR Manager" and "ICU nurse" keep their letters. */
function roleOf(role: string | undefined): string | null {
  const told = filled(role)?.replace(/^(?:an?|the)\s+/iu, "") ?? null
  return told && !/[[\]{}<>]/u.test(told)
    ? told.replace(/\b\p{Lu}(?=\p{Ll}{2,})/gu, (letter) => letter.toLowerCase())
    : null
}

/** "Dana" among the warm and the plain, "Mrs Obi" where the name comes with a title, "Dana Okoro" in a formal letter. */
function addressed(name: string, tone: Tone): string {
  const clean = name
    .trim()
    .replace(/\s+/gu, " ")
    .replace(SMALL, (letter) => letter.toUpperCase())
    .replace(/,? (?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/iu, "")
    .replace(/^.*? (?=(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Mdm)\.? \p{L})/u, "")
  const names = namesIn(clean)
  const [first] = names
  const surname = TITLED.exec(clean)?.groups
  if (surname) return `${surname.title!} ${surname.last!}`
  // Which of "Mdm Chua Siew Hoon" is the surname, only they know.
  if (/^(?:Mdm|Madam|Encik|Puan|Datuk|Dato)\b/u.test(clean)) return clean
  const titled = first !== undefined && first.at > 0
  if (titled)
    return withoutFirst(
      clean,
      names.map((one) => one.name),
    )
  return tone === "formal" || !first ? clean : first.name
}

/** They stand before a surname, and keep their small letter. */
const PARTICLE = "(?:van|von|de|der|den|da|dos|del|di|la|le|el|al|bin|binti|ter|ten) "
const SMALL = new RegExp(`(?<![\\p{L}'’])(?!${PARTICLE})\\p{Ll}`, "gu")
const TITLED = new RegExp(
  `^(?<title>(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\\.?) (?:[\\p{L}'’-]+\\.? )*?(?<last>(?:${PARTICLE})*[\\p{L}'’-]+)$`,
  "iu",
)

/** "Dr Ada Okonjo" → "Dr Okonjo". */
function withoutFirst(full: string, names: readonly string[]): string {
  return names.length > 1 ? full.replace(`${names[0]!} `, "") : full
}

function list(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`
}

const DAY = 86_400_000

/** "this afternoon" where the hour is known, else "today". */
function partOfDay(at: string): string {
  const hour = at.length > 10 ? Number(at.slice(11, 13)) : Number.NaN
  if (Number.isNaN(hour) || hour < 5) return "today"
  return hour < 12 ? "this morning" : hour < 17 ? "this afternoon" : "this evening"
}

/** Within the month some say "on the 10th". */
function metOn(day: Day, sent: Day, locale: string, at: string, { tone, situation }: MaterialInput): string {
  const date = isoOf(day)
  const said = tone !== "formal" && sent - day > 6 && date.slice(0, 7) === isoOf(sent).slice(0, 7)
  return said && hash(situation.company ?? "") % 2 === 0
    ? `on the ${ordinal(Number(date.slice(8)))}`
    : dayWords(day, sent, locale, at)
}

function ordinal(number: number): string {
  const end = number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")
  return `${number}${end}`
}

/** "today", "on Tuesday" within the week, else "on 14 October". */
function dayWords(day: Day, sent: Day, locale: string, at = ""): string {
  if (day === sent) return partOfDay(at)
  const date = new Date(day * DAY)
  const short = sent - day <= 6
  return `on ${new Intl.DateTimeFormat(locale.startsWith("en-US") ? "en-US" : "en-GB", short ? { weekday: "long", timeZone: "UTC" } : { day: "numeric", month: "long", timeZone: "UTC" }).format(date)}`
}
