/**
 * A point as people type it becomes a piece of a sentence: what kind of piece, in the candidate's voice, said to the reader.
 * @module
 */
import { capital } from "../../../../shared/words/en/write/material.ts"
import { cleaned, sentencesIn } from "./clean.ts"
import { inClauses } from "./own.ts"
import { type Reader, toReader } from "./perspective.ts"
import { evened, listed } from "./series.ts"
import { isWord, type Token, tagged } from "./tags.ts"
import { gerundOf } from "./verb-forms.ts"

/**
 * What a point is, grammatically:
 * `noun` "the new triage desk", `how` "how you moved to Shopify", `gerund` "fixing boats", `quality` "good with children",
 * `verb` "speak Polish", `clause` "you want somebody for nights".
 */
export interface Phrase {
  form: "noun" | "how" | "gerund" | "quality" | "verb" | "clause"
  text: string
  /** Whose doing it is, in a clause. */
  subject?: "I" | "we" | "you" | "other"
  /** What was told stands behind "you said that". */
  told?: boolean
  /** What the reader did for the candidate: "letting me have a go". */
  favour?: string
  /** Further sentences, each whole. */
  more: string[]
}

export interface PointContext extends Reader {
  /** It tells of the candidate: "ran a crew" is what they did. */
  own?: boolean
  /** It tells what was talked of: what is told behind it belongs to it. */
  topical?: boolean
  /** Names as they are written, by their lower case. */
  known: ReadonlyMap<string, string>
}

/** "We talked about", "she told me that", "I liked how": how the point came up, not what it is. */
const FRAMES: readonly RegExp[] = [
  /^(?:(?:say |just )?(?:thanks|thank you|thank them)(?: so much| again)?,? (?:and|for the time and)|(?:that|say|tell (?:them|him|her)|mention|write)) (?:that )?(?=I\b|I'|we\b)/iu,
  /^(?:(?:I|we) (?:(?:also|mostly|then|just|really|both|mainly|even|have|had) )*(?:talked|spoke|chatted|discussed(?: regarding)?|had a (?:\w+ )?(?:chat|talk|conversation)|went (?:over|through|into)|touched|got (?:on to|onto|talking)|were talking)(?: (?:a (?:lot|bit)|at length|briefly|mostly|mainly|for ages))?(?: (?:about|on|of|over|around|to))?|(?:talk(?:ed|ing)?|chat(?:ted|ting)?|discuss(?:ed|ing|ion)?|spoke|conversation|(?:our|the) (?:chat|talk|conversation|discussion))(?: (?:of|about|on|around))?|about|regarding|re:?|(?:the )?(?:bit|part|thing|stuff|story|topic)(?: (?:about|with|where|on|of))) +/iu,
  /^(?:they|he|she|you|the \p{L}+)(?: (?:also|mostly|then|just|both|all|really))? (?:talked|spoke|chatted|(?:was|were) talking)(?: (?:a (?:lot|bit)|at length|briefly|mostly|to me))? (?:about|of|on) +/iu,
  /^(?:I (?:really |particularly |especially |also )?(?:liked|loved|enjoyed|remember(?:ed)?|learn(?:ed|t)|heard|found out|was (?:\w+ )?(?:impressed|struck|moved|surprised|fascinated|interested) (?:by|to (?:hear|learn|see)|in)))(?: (?:about|of))? +/iu,
  /^(?:I )?(?:forgot|should(?: have|'ve)|meant|didn't get|didn't get a chance|never got|wanted|would like|'d like|I'd like|never managed)(?: to)? (?:say|mention(?:ed)?|tell (?:you|them|him|her)|told (?:you|them)|add|point out|bring up|explain|said)(?: (?:to )?(?:you|them|him|her))?(?: (?:that|about))? +/iu,
  /^(?:I )?(?:forgot|forgetting|left out|didn't mention|did not mention|never mentioned)(?: that| about)? +/iu,
  /^(?:(?:what )?I(?:'d| would| can| could| will|'ll) (?:bring|offer|contribute|add)(?: is| to (?:it|the team|the role|the job|them|you|the table))?:?|I bring|I offer|my (?:strength|strong point|main strength|skill|value|skills|strengths) (?:is|are)) +/iu,
  /^(?:their |his |her |your |the |my |one |a |only )?(?:doubt|worry|concern|question|issue|problem|hesitation|reservation)(?:s)?(?: (?:is|was|were|are|about|over|with|that|whether|if|of))*:? +/iu,
  /^(?:they|he|she|you|the panel)(?: (?:seemed|looked|sounded|were|was|are|is))? (?:a (?:bit|little) )?(?:worried|concerned|worry|wondered|unsure|not sure|doubted|doubtful|asked|hesitated|hesitant|skeptical|sceptical)(?: me)?(?: (?:about|over|that|at|by|because))? +/iu,
  /^(?:asked|wondered|wanted to know)(?: me)?(?: about(?= )| (?=if\b|whether\b|how\b|why\b|what\b))/iu,
  /^(?:we (?:both )?(?:share|have in common)|(?:something )?(?:in common|shared)(?: (?:is|was|interest(?: in)?))?:?|both) +(?!of\b|dates?\b|days\b|times\b|slots\b)/iu,
]

const TOLD =
  /^(?:they|he|she|you|we|I)(?: (?:also|then|both))? (?:said|told me|told us|told(?= about)|mentioned|explained(?: to me)?|showed me|pointed out|admitted|was told|were told)(?<about> (?:about|of))?(?: that)? +/iu

/** @returns null where nothing is left to say */
export function readPoint(typed: string | undefined, context: PointContext): Phrase | null {
  const { own = false, topical = false } = context
  const sentences = sentencesIn(cleaned(typed ?? "", context.known))
  const [first, ...rest] = folded(
    sentences.filter((sentence) => /\p{L}{2}/u.test(sentence)),
    context,
  )
  if (first === undefined) return null
  const more = rest
    .map((sentence) => further(toReader(sentence, context), own, topical))
    .filter((sentence) => sentence !== null)
  let bare = first
  for (let round = 0; round < 2; round++) for (const frame of FRAMES) bare = unframed(bare, frame)
  bare = bare.replace(ASKED, "whether I $1 ")
  const said = toReader(withoutDay(own ? yearsFirst(bare) : bare), context)
  const told = TOLD.exec(said)
  const behind = told ? said.slice(told[0].length) : said
  const inner = topical ? withOnly(behind) : behind
  // "Fitted carpet since I was 15".
  const since = inner.replace(
    /^(?!certified|qualified|licensed|registered|trained|accredited|experienced|skilled)(?=\p{L}{3,}ed \p{L}.* since (?:I|\d|last|my)\b)/iu,
    "I've ",
  )
  if (since !== inner)
    return {
      form: "clause",
      subject: "I",
      text: evened(since.replace(/(?<=^I've )\p{Lu}/u, (letter) => letter.toLowerCase())),
      more,
    }
  // "Relief milking since I was 16".
  if (own && /^(?:\p{L}+ )?\p{L}{3,}ing (?:\p{L}+ ){0,3}since (?:I|\d|last|my)\b/iu.test(inner))
    return { form: "clause", subject: "I", text: evened(`I've been ${lowered(inner)}`), more }
  // "Had a guy microwave his phone": whose doing was told of is the reader's.
  if (topical && told === null && /^(?:had|lost|got|need|want) (?:an?|the|to|some|one|\d|no)\b/iu.test(inner))
    return { form: "clause", subject: "you", text: `you ${lowered(inner)}`, more }
  if (own && told === null) {
    const sentences = inClauses(certified(inner), (piece) => phraseOf(piece, false))
    if (sentences !== null && sentences[0] !== inner) {
      const [head = "", ...tails] = sentences
      return { form: "clause", subject: "I", text: mended(head, "I"), more: [...tails, ...more] }
    }
  }
  const [noun, event] = withEvent(inner, topical)
  if (event !== null) {
    const favour = favourIn(event)
    const text = favour === null ? `${phraseOf(noun, false).text}, and how ${event}` : phraseOf(noun, false).text
    return { form: "noun", text, ...(favour !== null && { favour }), more }
  }
  // "Pupils fear sums, then the market day": and then there was that.
  const then =
    told === null
      ? null
      : /^(?<said>[^,]+),? (?:and )?then (?<thing>(?:the|that|a|an|your) [^,]+)$/iu.exec(inner)?.groups
  if (then && phraseOf(then.thing!, false).form === "noun")
    return {
      form: "clause",
      subject: "other",
      text: lowered(then.said!),
      told: true,
      more: [`Then there was ${then.thing!}`, ...more],
    }
  const [head, tail] = parted(inner)
  const also = alsoIs(head)
  if (also) return { ...phraseOf(also.head, false), more: [also.is, ...more] }
  const parts = own ? ownParts(head) : null
  if (parts) return { ...parts.first, more: [...parts.more, ...(tail === null ? [] : [capital(tail)]), ...more] }
  const read = surely(phraseOf(head, told !== null), told !== null)
  if (topical && read.form === "verb" && PARTICIPLE.test(read.text) && !isDeed(read.text))
    return { form: "noun", text: read.text, more }
  if (own && read.form === "noun" && /^(?!(?:an?|the|my|our|your)\b)(?:\p{L}+ ){0,2}\p{L}+: /iu.test(read.text))
    return { ...read, text: `my ${read.text}`, more }
  if (own && read.form === "noun") read.text = listed(read.text)
  if (own && read.form === "verb") read.text = inFirstPerson(read.text)
  // Whose doing it was that one talked of is the reader's, but for what both did.
  if (topical && read.form === "verb" && PAST_DEED.test(read.text))
    return { form: "clause", subject: "you", text: `you ${read.text}`, more }
  const bareQuality = own && read.form === "noun" ? certified(read.text) : read.text
  if (bareQuality !== read.text) return { form: "quality", text: bareQuality, more }
  // "She said the pupils fear sums": what is said is a sentence.
  const phrase =
    read.form === "noun" &&
    told !== null &&
    /\b(?:said|told)\b/iu.test(told[0]) &&
    !told.groups?.about &&
    / \S+ /u.test(head)
      ? { form: "clause" as const, text: read.text, subject: "other" as const, told: true }
      : read
  const added = tail === null ? null : (whole(phraseOf(tail, false)) ?? capital(tail))
  return { ...phrase, more: added === null ? more : [added, ...more] }
}

/** "Broken buses, only two mechanics", "Sunday brunch 300 covers": what is told beside a thing. */
function withOnly(text: string): string {
  const only = text.replace(
    /^([^,]+), only (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\p{L}+ ){0,2}\p{L}+s?$)/u,
    "$1 with only ",
  )
  const counted = /^(?<thing>(?:[\p{L}'-]+ ){1,4})(?<count>\d{2,}[\d,]* \p{Ll}+s\b.*)$/u.exec(only)?.groups
  if (!counted) return only
  const tokens = tagged(counted.thing!.trim())
  return tokens.every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(pos))
    ? `${counted.thing!.trim()}, ${counted.count!}`
    : only
}

/** "Missed appointments", "abandoned cart emails": things, of that kind. */
const PARTICIPLE = /^\p{L}{3,}(?:ed|en) /u
function isDeed(text: string): boolean {
  const [, next] = tagged(text)
  return next !== undefined && /^(?:DET|NUM|PRON|PROPN|ADP|ADV|PART)$/u.test(next.pos)
}

/** "Speaks Hindi": one does so oneself. */
function inFirstPerson(text: string): string {
  return text.replace(/^(?:(also|often) )?(\p{Ll}{3,}s)\b/u, (all, also: string | undefined, verb: string) => {
    if (/(?:ss|us|is|was)$/u.test(verb)) return all
    const bare =
      verb === "has"
        ? "have"
        : verb === "does"
          ? "do"
          : verb.replace(/(?<=ch|sh|x|z|ss)es$|(?<=[^aeiou])ies$|s$/u, (end) => (end === "ies" ? "y" : ""))
    return isWord(bare) ? `${also ? `${also} ` : ""}${bare}` : all
  })
}

/** A clause whose verb may as well be a noun is a thing: "January stock counts", "fire doors wedged open". */
function surely(phrase: Omit<Phrase, "more">, told: boolean): Omit<Phrase, "more"> {
  if (phrase.form !== "clause" || phrase.subject !== "other" || told) return phrase
  return isSurelyClause(phrase.text) ? phrase : { form: "noun", text: phrase.text }
}

/** Whether a finite verb stands in it that is no noun and no participle. */
export function isSurelyClause(text: string): boolean {
  const tokens = tagged(text)
  return tokens.some((token, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    const lower = token.text.toLowerCase()
    if (index === 0 || !isFiniteVerb(token, index, tokens)) return false
    // "Drivers retiring faster than you can train them": the verb is the side clause's.
    if (
      tokens
        .slice(0, index)
        .some(({ text: word }, at) => at > 0 && /^(?:than|because|when|if|since|while|until|till)$/iu.test(word))
    )
      return false
    if (tokens.slice(0, index).some((one, at) => opensSideClause(one, at, tokens))) return false
    if (token.pos === "AUX" || FINITE_AUX.test(lower) || /'(?:s|re|ve|m|ll|d)$|n't$/u.test(lower)) return true
    if (
      before?.pos === "PRON" ||
      PRONOUN.test(before?.text ?? "") ||
      /^(?:both|all|also|never|always|still|often|just)$/iu.test(before?.text ?? "")
    )
      return true
    if (IRREGULAR_PAST.test(lower)) return true
    if (/^keeps?$/u.test(lower) && /ing$/u.test(next?.text ?? "")) return true
    // "The bakery wants a driver", "the depot rejected the load": it has an object.
    const governs =
      next !== undefined &&
      (/^(?:DET|PRON|NUM|PROPN)$/u.test(next.pos) || /^(?:half|most|several)$/iu.test(next.text)) &&
      !/^(?:every|each|all)$/iu.test(next.text) &&
      // "Shows a year".
      !(
        /^an?$/iu.test(next.text) &&
        /^(?:day|week|month|season|year|shift|night|hour)$/iu.test(tokens[index + 2]?.text ?? "")
      )
    const plural = isPlural(before?.text ?? "")
    // "The boiler packed up twice": it did so.
    const happened =
      /^(?:DET|PRON)$/u.test(tokens[0]?.pos ?? "") &&
      /^(?:up|down|out|off|over|away|twice|again|once|yesterday|last|early|late)$/iu.test(next?.text ?? "")
    if (/ed$/u.test(lower)) return governs || happened
    if (/[^s]s$/u.test(lower))
      return (
        (!plural &&
          (governs || /^(?:ADP|ADV|ADJ|PART)$/u.test(next?.pos ?? "")) &&
          tokens.slice(0, index).some(({ pos }) => pos === "DET" || pos === "PRON")) ||
        (/^(?:starts?|begins?|ends?|opens?|closes?|needs?|wants?|means?|seems?)$/u.test(lower) &&
          !plural &&
          next !== undefined &&
          next.pos !== "CCONJ")
      )
    return plural && (governs || next?.pos === "PART" || next?.text === "to")
  })
}

const IRREGULAR_PAST =
  /^(?:got|had|was|were|ran|fell|went|came|took|gave|made|lost|kept|froze|grew|won|began|sat|stood|told|saw|knew|wrote|drove|rang|sank|flew|ate|sold|bought|brought|caught|taught|thought|built|sent|spent|met|paid)$/u

/** A point in the candidate's own words, said to the reader, but for the sentences that stand by themselves. */
export function plainly(typed: string, further: number, context: PointContext): string {
  const sentences = sentencesIn(cleaned(typed, context.known))
  return sentences
    .slice(0, Math.max(1, sentences.length - further))
    .map((sentence) => toReader(sentence, context))
    .join(", and ")
}

/** What is to be said as it is, in whole sentences: "I can start on December 7.", and of a thing that it is one's own. */
export function sayPlainly(typed: string, context: PointContext): string[] {
  return sentencesIn(cleaned(typed, context.known))
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
    .map((sentence) => {
      if (/^(?:many )?thanks?\b/iu.test(sentence)) return capital(sentence)
      const phrase = phraseOf(toReader(sentence, context), false)
      return whole(phrase) ?? ownOf(phrase)
    })
    .map((sentence) => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`))
}

/** "My forklift licence": I have it. "The office dog": it is spoken of. */
function ownOf({ form, text }: Omit<Phrase, "more">): string {
  if (form === "gerund") return `I like ${text}`
  if (/^(?:up|out|in|on|at|off|down|away|around) /iu.test(text)) return `I'm ${text}`
  const own = text.replace(/^my /iu, "")
  if (own !== text || !/^(?:the|your|our|how|why|what|where|when|who)\b/iu.test(text))
    return `I have ${withArticle(own, "a")}`
  return `I would also like to mention ${text}`
}

/** "NABCEP cert" is what one is: NABCEP certified. */
const certified = (text: string): string =>
  text.replace(/^(\p{Lu}[\p{Lu}\d]{2,}) (?:cert|certification|certified)(?=$|,)/u, "$1 certified")

/** "Nabcep cert, ran a crew": what one has, and what one did. */
function ownParts(said: string): { first: Omit<Phrase, "more">; more: string[] } | null {
  const text = certified(said)
  const [head = "", ...tails] = text.split(/, (?!\d|no problem\b)/u)
  if (tails.length === 0 || WH.test(text) || !/^(?:noun|quality)$/u.test(phraseOf(head, false).form)) return null
  const more = tails
    .map((tail) => phraseOf(tail, false))
    .map((one) => (/^(?:verb|quality)$/u.test(one.form) ? whole(one) : null))
  return more.every((one) => one !== null) ? { first: phraseOf(head, false), more } : null
}

/** "Surgery reception three years so …": three years of it. */
const yearsFirst = (text: string): string =>
  text.replace(
    /^(?<what>(?!I\b)[^,]+?) (?<span>(?:\p{L}+|\d+) (?:years|seasons))(?<rest>(?: so .+)?)$/u,
    (all, what: string, span: string, rest: string) =>
      phraseOf(what, false).form === "noun" &&
      !/ (?:for|in|last|of|than|over|about|the|at|past|these|to|took|record)$| (?:an?|the|my) |(?:er|or|ist|ian|ant|nurse|chef|cook|LPN|RN|\p{Lu}{2,3})$/u.test(
        what,
      )
        ? `${span} of ${what}${rest}`
        : all,
  )

/** "Trial shift today": the day of the talk, which the letter has told. */
const withoutDay = (text: string): string =>
  text.replace(
    /^((?:the |my |our )?(?:[\p{L}-]+ ){0,2}(?:shift|trial|tour|visit|interview|walk|demo))s? (?:today|this morning|this afternoon|yesterday)(?=$|,)/iu,
    "$1",
  )

/** "He asked would I mind nights": whether one would. */
const ASKED = /^(would|could|can|will|do|did|am|was|have|had|should) I (?:I )?/iu

const PAST_DEED =
  /^(?!(?:toured|met|walked|went|saw|visited|did|tried|sat|watched|talked|spoke|chatted|discussed|laughed|liked|loved|enjoyed)\b|had an? (?:go|tour|look|chat|coffee|walk|laugh)\b)(?:\p{L}{2,}ed|lost|had|got|built|bought|sold|found|broke|won|grew|made|kept|ran|began|left)\b/iu

const QUESTION =
  /^(?:(?:do|does|did|can|could|should|shall|will|would|is|are|may) (?:I|you|we|it|there|the|my|your|they)|(?:what|which|where|when|who|how)(?: \p{L}+)? (?:is|are|do|does|should|can|will|would))\b/iu
/** "The lady who nearly lost it all": told after a stop, and no sentence. */
const SOMEBODY_WHO = /^(?:the|that|those|a|an) .+ (?:who|that|where)\b/iu

/** "I won't" is a sentence, though it leaves its verb out. */
function further(sentence: string, own: boolean, topical: boolean): string | null {
  if (QUESTION.test(sentence)) return `${capital(sentence.replace(/\?+$/u, ""))}?`
  const phrase = phraseOf(sentence, false)
  const said = whole(phrase)
  if (said !== null) return said
  if (/^(?:I|we|you|it|they|that|nothing|nobody|yes|no)\b/iu.test(sentence) || SOMEBODY_WHO.test(sentence))
    return capital(sentence)
  if (own) return phrase.form === "how" ? null : ownOf(phrase)
  if (
    !topical &&
    phrase.form === "noun" &&
    / (?:fine|free|ready|open|due|gone|done|available|possible) /u.test(` ${phrase.text} `)
  )
    return capital(phrase.text)
  return topical ? `Then there was ${phrase.form === "noun" ? withArticle(phrase.text, "the") : phrase.text}` : null
}

/** "Scams. The lady who …": what is told behind a thing's stop, and is no sentence, is told with the thing. */
function folded([first, ...rest]: string[], context: PointContext): string[] {
  const [next, ...others] = rest
  if (first === undefined || next === undefined || !context.topical || QUESTION.test(next))
    return first === undefined ? [] : [first, ...rest]
  if (!isThing(first) && phraseOf(first, false).form !== "gerund") return [first, ...rest]
  // "Valentine's. Two million stems": a count of it.
  if (
    /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/u.test(next) &&
    !FINITE.test(next) &&
    !/,/u.test(first)
  )
    return folded([`${first}, ${next}`, ...others], context)
  if (!isThing(next)) {
    // "The quick change. The whole corset is on magnets": and how it is.
    const told = phraseOf(next, false)
    const how = told.form === "clause" && told.subject !== "I" && told.subject !== "we" && !TOLD.test(next)
    return how &&
      rest.length === 1 &&
      !/ (?:and|so|but) /u.test(next) &&
      !/^it made me/iu.test(next) &&
      first.split(" ").length <= 8 &&
      next.split(" ").length <= 18 &&
      !/ and /u.test(first)
      ? [`${first}, and how ${lowered(next)}`]
      : [first, ...rest]
  }
  return folded(
    [`${first}, and ${/^(?:who|how|why|what|when|where)\b/iu.test(next) ? next : lowered(next)}`, ...others],
    context,
  )
}

const isThing = (sentence: string): boolean =>
  SOMEBODY_WHO.test(sentence) || /^(?:noun|how)$/u.test(phraseOf(sentence, false).form)

function unframed(text: string, frame: RegExp): string {
  const match = frame.exec(text)
  const rest = match ? text.slice(match[0].length) : ""
  return /\p{L}{2}/u.test(rest) ? rest : text
}

/** "The frost last year, you lost the early peaches": a thing, and what became of it. */
function withEvent(text: string, topical = false): [string, string | null] {
  const other = topical
    ? /^(?<noun>(?!I\b|we\b|you\b)[^,]+), (?<event>(?!and\b|or\b|but\b)[^,]+ [^,]+ [^,]+)$/u.exec(text)?.groups
    : undefined
  if (
    other &&
    !WH.test(text) &&
    phraseOf(other.noun!, false).form === "noun" &&
    !/^(?:who|which|that|where)\b/u.test(other.event!)
  ) {
    const told = phraseOf(other.event!, false)
    const count = /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/u.test(other.event!)
    const happens =
      FINITE.test(other.event!) ||
      /\p{L}{3,}ed\b|\b(?:broke|fell|went|came|left|froze|died|quit|got)\b/u.test(other.event!)
    if (
      told.form === "clause" &&
      told.subject === "other" &&
      (isSurelyClause(told.text) || happens) &&
      (!count || (happens && !/ing\b/u.test(other.event!)))
    )
      return [other.noun!, withArticle(told.text, "the")]
  }
  // "Turnover on nights, lost six guys".
  const deed = topical
    ? /^(?<noun>(?!I\b|we\b|you\b)[^,]+), (?<event>(?:lost|had|got|found|sold|won|built|made|need|want|lose) .+)$/iu.exec(
        text,
      )?.groups
    : undefined
  if (deed && !WH.test(text) && surely(phraseOf(deed.noun!, false), false).form === "noun")
    return [deed.noun!, `you ${deed.event!}`]
  // "Trees down since the storm, still three weeks behind": the reader is.
  const behind = topical
    ? /^(?<noun>(?!I\b|we\b|you\b)[^,]+), (?<event>still (?:[\p{L}\d]+ ){0,3}(?:behind|short|down|waiting|closed|open))$/iu.exec(
        text,
      )?.groups
    : undefined
  if (behind && !WH.test(text)) return [behind.noun!, `you are ${behind.event!}`]
  const said =
    /^(?<noun>(?!I\b|we\b|you\b).+?)(?:, (?:and )?| and )(?<event>(?:you|they|he|she)(?:'\p{L}+)? .+)$/iu.exec(
      text,
    )?.groups
  return said && !WH.test(text) && /^(?:noun|gerund)$/u.test(phraseOf(said.noun!, false).form)
    ? [said.noun!, said.event!]
    : [text, null]
}

/** "Five years running a crew, bilingual": a thing, and what one is. */
function alsoIs(text: string): { head: string; is: string } | null {
  const said = /^(?<head>[^,]+), (?<is>[^,]+)$/u.exec(text)?.groups
  if (!said || WH.test(text) || phraseOf(said.head!, false).form !== "noun") return null
  const quality = phraseOf(said.is!, false)
  return quality.form === "quality" ? { head: said.head!, is: whole(quality)! } : null
}

/** "You let me have a go": what one can be thanked for. */
export function favourIn(event: string): string | null {
  const said = /^you (?:even )?(?<verb>\p{L}+) (?<rest>me\b.+)$/iu.exec(event)?.groups
  const doing = said && gerundOf(said.verb!)
  return doing ? `${doing} ${said.rest}` : null
}

/** "No retail experience but I learn quick": a thing, and a sentence of its own. */
function parted(text: string): [string, string | null] {
  const match =
    /^(?<head>[^,]*?),? (?:but|and|so|because|since|as) (?<tail>(?:I|we|you|they|nothing|nobody)(?:'\p{L}+)? .+)$/u.exec(
      text,
    )
  if (!match || WH.test(text) || phraseOf(match.groups!.head!, false).form !== "noun") return [text, null]
  return [match.groups!.head!, match.groups!.tail!]
}

const GOING_ON =
  /^(?!(?:I|you|we|it|they|he|she|that|there|this|how|why|what)\b|\p{L}+ing\b)(?:(?!who\b|that\b)[\p{L}\d'-]+ ){1,4}?(?:being|getting|having|going|coming|sitting|piling|holding|quitting|leaving|waiting|running|turning|breaking) /iu
const FINITE = /^[^,]*\b(?:is|are|was|were|has|have|had|can|will|would|do|does|did|keeps?|'s|'re)\b/iu

const WH = /^(?:how|why|what|where|when|who|which|whether|if)\b/iu
const PRONOUN =
  /^(?:I|you|we|it|they|he|she|this|that|these|those|there|someone|somebody|everyone|everybody|nobody|nothing)$/iu

function phraseOf(said: string, told: boolean): Omit<Phrase, "more"> {
  const text = said
    .replace(/^(?=been \p{L}+ing\b)/iu, "I've ")
    .replace(/^(I've )Been/u, "$1been")
    .replace(/^(yes|no),? (?=I\b)/iu, "$1, ")
    .replace(
      /^that (?=(?:I|you|we|they|it|he|she|the|your|my|our|there|\p{Lu})\b|(?:route|room|ward|line|unit|bay|number|gate|block|shift) \d)/u,
      "",
    )
  const tokens = tagged(text)
  const [first] = tokens
  if (!first) return { form: "noun", text }
  if (/^\p{L}{3,}ed for (?:\p{L}+|\d+) (?:years?|months?|seasons?|summers?|winters?)\b/iu.test(text))
    return { form: "verb", text: lowered(text) }
  if (WH.test(text)) return { form: "how", text: lowered(text) }
  // "Staffing the new lab", whatever it is taken for.
  if (
    /^(?!(?:during|according|morning|evening|nothing|something|everything|anything|building|meeting|wedding|ceiling|string|spring|following|including|concerning|regarding)\b)\p{L}{3,}ing (?:the|an?|their|your|his|her|my|our|up|every|all|some|more|\d+) /iu.test(
      text,
    ) &&
    !told &&
    !isSurelyClause(text)
  )
    return { form: "gerund", text: lowered(text) }
  // "Supervised 12 cleaners", whatever the first word is taken for.
  if (
    /^\p{L}{3,}ed (?:an?|the|my|our|over|about|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) /iu.test(text) &&
    !told
  )
    return { form: "verb", text: lowered(text) }
  // "Shot 40 weddings".
  const [deed = "", behind = ""] = text.split(" ", 2)
  if (
    !told &&
    /^(?:an?|the|my|our|over|about|\d[\d,]*)$/iu.test(behind) &&
    !/ed$/u.test(deed) &&
    gerundOf(deed) !== null
  )
    return { form: "verb", text: lowered(text) }
  // "Start date: after the 9th".
  if (/^(?!I\b|we\b|you\b)(?:\p{L}+ ){0,2}\p{L}+: /iu.test(text)) return { form: "noun", text: lowered(text) }
  // "Licensed for newts and bats".
  if (
    /^(?:[\p{L}\d]+ ){0,2}(?:licensed|certified|qualified|registered|accredited|insured|carded|trained)(?: (?:for|in|to|with|on|by|since) .+)?$/iu.test(
      text,
    ) &&
    !/^(?:I|we|you|they|he|she|the|an?) /iu.test(text) &&
    !/^trained\b/iu.test(text)
  )
    return { form: "quality", text: lowered(text) }
  // "Practical work being squeezed out": a thing, though it goes on.
  if (GOING_ON.test(text) && !FINITE.test(text)) return { form: "noun", text: lowered(text) }
  // "4 am pours in summer".
  if (/^(?:\d{1,2}(?:[:.]\d\d)? [ap]m|\p{L}+day|night|early) \p{Ll}{3,}s\b/iu.test(text) && !told)
    return { form: "noun", text: lowered(text) }
  // "The phone rush, 200 calls an hour": a thing and a count of it, whatever "calls" is taken for.
  const counted = /^(?<head>[^,]+), \d/u.exec(text)?.groups?.head
  if (
    counted !== undefined &&
    !told &&
    !/^(?:I|you|we|they|he|she|it)\b/iu.test(counted) &&
    (/^[\p{L}'-]+$/u.test(counted) ||
      phraseOf(counted, false).form === "noun" ||
      (/^(?:the|that|those) /iu.test(counted) &&
        !/ (?:is|are|was|were|has|have|had|can|will|do|does|did|who|that) /u.test(counted)))
  )
    return { form: "noun", text: lowered(text) }
  const contracted = /^(?<who>I|we|you|it|that|there|they|he|she)'(?:m|ve|d|ll|re|s)\b/iu
    .exec(text)
    ?.groups?.who?.toLowerCase()
  if (contracted !== undefined) {
    const subject = contracted === "i" ? "I" : contracted === "we" || contracted === "you" ? contracted : "other"
    return { form: "clause", text: mended(lowered(text), subject), subject, told }
  }
  if (/^not\b/iu.test(text) && /^(?:ADJ|VERB)$/u.test(tokens[1]?.pos ?? ""))
    return { form: "quality", text: lowered(text) }
  const verb = tokens.findIndex(isFiniteVerb)
  // "The rota and who covers Sundays": the verb is the side clause's.
  const aside = tokens.slice(0, Math.max(0, verb)).some((token, index) => opensSideClause(token, index, tokens))
  // "Your idea of letting residents choose": the verb belongs to the "letting".
  const inside = tokens
    .slice(0, Math.max(0, verb))
    .some(
      ({ text: word, pos }, index) =>
        index > 0 && pos === "VERB" && /ing$/iu.test(word) && tokens[index - 1]?.pos === "ADP",
    )
  // "Swapping the rig before the panto".
  if (
    first.pos === "VERB" &&
    /^[a-z]{3,}ing$/iu.test(first.text) &&
    !/^(?:AUX|VERB)$/u.test(tokens[1]?.pos ?? "") &&
    !tokens.some(({ pos }) => pos === "AUX")
  )
    return { form: "gerund", text: lowered(text) }
  if (verb > 0 && !aside && !inside && tokens.slice(0, verb).some(canBeSubject)) {
    const subject = subjectOf(tokens, verb)
    return { form: "clause", text: mended(lowered(text), subject), subject, told }
  }
  if (/^[a-z]{2,}ing$/iu.test(first.text) && first.pos === "VERB") return { form: "gerund", text: lowered(text) }
  const trade = /^(?<trade>\p{L}+ed \p{L}+(?:er|or|ist|ian|ant|nurse|chef))(?:, (?<rest>.+))?$/iu.exec(text)?.groups
  if (trade) return { form: "quality", text: `a ${lowered(trade.trade!)}${trade.rest ? ` with ${trade.rest}` : ""}` }
  if (verb === 0 || ((first.pos === "VERB" || first.pos === "AUX") && !/ed$/u.test(first.text)))
    return { form: "verb", text: lowered(text) }
  if (first.pos === "VERB" && isTransitivePast(tokens)) return { form: "verb", text: lowered(text) }
  if (isQuality(tokens) || QUALIFIED.test(text)) return { form: "quality", text: lowered(text) }
  return { form: "noun", text: lowered(text) }
}

/** "The kitchen *the kids* built", "the units *nobody* makes parts for", "the tents *that* sold out": the verb behind it is not the main one. */
function opensSideClause({ text, pos }: Token, index: number, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1]
  if (!before) return false
  if (/^(?:who|which|where|when|how|why|what)$/iu.test(text)) return true
  // "The spring musical that sold out", whatever the musical is taken for.
  if (
    /^that$/iu.test(text) &&
    /^(?:ADJ|VERB)$/u.test(before.pos) &&
    /^(?:VERB|AUX)$/u.test(tokens[index + 1]?.pos ?? "")
  )
    return tokens[0]?.pos === "DET"
  // "The Morris he is doing up".
  if (
    /^(?:they|you|we|I|he|she)$/iu.test(text) &&
    tokens[0]?.pos === "DET" &&
    index > 1 &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(before.pos)
  )
    return true
  const behindNoun = /^(?:NOUN|PROPN|NUM)$/u.test(before.pos)
  if (behindNoun && /^(?:that|the|their|his|her|your|my|our)$/iu.test(text)) return true
  return (
    /^(?:they|you|we|I|he|she|it|nobody|everybody|everyone|somebody|someone|no-one)$/iu.test(text) &&
    (behindNoun || before.pos === "ADV") &&
    tokens.slice(0, index).some(({ pos: earlier }) => earlier === "NOUN") &&
    pos !== "PUNCT"
  )
}

const FINITE_AUX =
  /^(?:am|is|are|was|were|'m|'re|'s|has|have|had|'ve|'d|do|does|did|can|could|will|would|'ll|should|must|may|might|used)$/iu

function isFiniteVerb(token: Token, index: number, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1]
  // "At 7 am".
  if (token.text === "am" && before?.pos === "NUM") return false
  if (token.pos === "AUX" && FINITE_AUX.test(token.text))
    return !(token.text === "'s" && before?.pos === "NOUN" && tokens[index + 1]?.pos === "NOUN")
  if (
    /^(?:I'm|I've|I'd|I'll|you're|you've|we're|we've|they're|it's|that's|there's|don't|can't|won't|didn't|wasn't)$/iu.test(
      token.text,
    )
  )
    return true
  const behind = before?.pos === "ADV" || /^(?:both|all|each)$/iu.test(before?.text ?? "") ? tokens[index - 2] : before
  const mistaken = token.pos === "NOUN" && behind !== undefined && /^(?:I|you|we|they|he|she|it)$/iu.test(behind.text)
  if (mistaken) return true
  if (token.pos !== "VERB") return false
  // "The stock take": a noun, where the verb would be "takes".
  if (before?.pos === "NOUN" && IRREGULAR_PAST.test(token.text)) return true
  if (before?.pos === "NOUN" && !isPlural(before.text) && !/(?:s|ed|[^e]d|t|n|w|ew)$/iu.test(token.text)) return false
  // "A cat named Tripod".
  if (
    (/^(?:named|called|nicknamed|shaped|scared|based|stuck)$/iu.test(token.text) ||
      /^(?:held together|kept in|left in|hidden in)$/iu.test(`${token.text} ${tokens[index + 1]?.text ?? ""}`)) &&
    before !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(before.pos) &&
    !/^(?:PRON|DET)$/u.test(tokens[index + 1]?.pos ?? "")
  )
    return false
  // "Houses with lead pipe", "the store and the pieces still wrapped in newspaper".
  if (before?.pos === "ADP") return false
  const listed = tokens.slice(0, index).some(({ pos }, at) => pos === "CCONJ" && tokens[at + 1]?.pos === "DET")
  if (listed && /ed$/iu.test(token.text)) return false
  // "Working", "to work" and "moved" behind a noun of its own are no finite verbs.
  if (/ing$/iu.test(token.text) || before?.text.toLowerCase() === "to") return false
  return before === undefined || before.pos !== "DET" || /^(?:both|all|each)$/iu.test(before.text)
}

const canBeSubject = (token: Token): boolean => /^(?:PRON|NOUN|PROPN|NUM)$/u.test(token.pos) || PRONOUN.test(token.text)

function subjectOf(tokens: readonly Token[], verb: number): NonNullable<Phrase["subject"]> {
  const subject =
    tokens
      .slice(0, verb + 1)
      .find(canBeSubject)
      ?.text.toLowerCase() ?? ""
  if (/^i(?:'|$)/u.test(subject)) return "I"
  if (/^we(?:'|$)/u.test(subject)) return "we"
  return /^you(?:'|$)/u.test(subject) ? "you" : "other"
}

/** "I is", "you has": what a tired hand or another mother tongue writes. */
function mended(text: string, subject: Phrase["subject"]): string {
  if (subject === "I")
    return evened(text)
      .replace(
        /^I(?:'m| am) (?=[^.]*\bsince (?:\d|last|the|my|i\b|january|february|march|april|may|june|july|august|september|october|november|december))/iu,
        "I've been ",
      )
      .replace(/^I (?:is|are|be)\b/u, "I am")
      .replace(/^I has\b/u, "I have")
      .replace(/^I does(n't)?\b/u, "I do$1")
      .replace(/^I were\b/u, "I was")
      .replace(/^I (?=been|done|seen|had been)\b/u, "I've ")
      .replace(SECOND_DEED, " and ")
      .replace(
        /^(I(?:'m| am) (?:fine|good|happy|comfortable) with (?:[\p{L}-]+ )?[\p{L}-]+s) and did (?:it|that|them) (?:for )?(?=(?:\p{L}+|\d+) (?:years?|months?|seasons?)\b)/u,
        "$1: I did them for ",
      )
      .replace(/\b(did (?:it|that|this)) (?=\p{L}+ (?:years?|months?|seasons?)\b)/u, "$1 for ")
      .replace(/, (?=(?:\p{L}+|\d+) (?:years?|months?|seasons?|summers?) (?:in|at|on|with|as|of)\b)/u, " after ")
      .replace(/(?<=\p{L}) so (?=I\b)/u, ", so ")
  if (subject === "you" || subject === "we")
    return text
      .replace(/^(you|we) is\b/iu, "$1 are")
      .replace(/^(you|we) has\b/iu, "$1 have")
      .replace(/^(you|we) was\b/iu, "$1 were")
      .replace(/^(you|we) does(n't)?\b/iu, "$1 do$2")
  return text
}

/** "I'm fine with nights, did it for years". */
const SECOND_DEED =
  /, (?=(?:did|was|ran|led|have|had|also|spent|taught|built|wrote|drove|made|sold|kept|\p{L}{3,}ed)\b)(?!.* and )/u

/** "Ran a kitchen", "trained as a nurse". */
function isTransitivePast(tokens: readonly Token[]): boolean {
  return /^(?:DET|NUM|PRON|PROPN|NOUN|ADP|ADV|ADJ)$/u.test(tokens[1]?.pos ?? "")
}

const QUALIFIED =
  /^(?:(?!the\b|an?\b|my\b)[\p{L}\p{N}&-]+ ){0,2}(?:certified|qualified|licensed|registered|accredited|bilingual|trained|carded|insured)\b(?! \p{L}+(?:s|er|or|ist|ian|ant)\b)/iu

function isQuality(tokens: readonly Token[]): boolean {
  const head = tokens.findIndex(({ pos }) => pos !== "ADV")
  const [quality, next] = [tokens[head], tokens[head + 1]]
  return quality?.pos === "ADJ" && (next === undefined || /^(?:ADP|PART|CCONJ|PUNCT|SCONJ)$/u.test(next.pos))
}

/** A whole sentence of a phrase, without its stop; null where it is none. */
export function whole(phrase: Omit<Phrase, "more">): string | null {
  switch (phrase.form) {
    case "clause":
      return capital(phrase.text)
    case "verb":
      return mended(`I ${phrase.text}`, "I")
    case "quality":
      return mended(`I'm ${phrase.text}`, "I")
    case "noun":
    case "how":
    case "gerund":
      return null
  }
}

/** A noun phrase with the article it wants: "forklift licence" → "a forklift licence". */
export function withArticle(text: string, article: "a" | "the"): string {
  // "The 4 am pours", "the 1954 projector": the number belongs to the name.
  if (article === "the" && /^(?:\d{1,2}(?:[:.]\d\d)? [ap]m \p{Ll}+s|(?:19|20)\d\d \p{Ll}+)\b/u.test(text))
    return `the ${text}`
  // "Marathon running" is not counted.
  if (
    article === "a" &&
    /^(?:[\p{L}-]+ )?\p{L}{3,}ing$/u.test(text) &&
    !/(?:building|meeting|painting|wedding|ceiling|thing)$/u.test(text)
  )
    return text
  const tokens = tagged(text)
  const [first] = tokens
  if (
    !first ||
    (/^(?:DET|PRON|NUM|PROPN)$/u.test(first.pos) && !MEASURED.test(text)) ||
    /^(?:your|my|our|his|her|their|no|some|any|all|both|more|less|most|same|other|many|much|few|several|half)$/iu.test(
      first.text,
    )
  )
    return /^same\b/iu.test(text) ? `the ${text}` : text
  if (/^(?:one|two|three|four|five|six)-\p{L}+ed \p{L}+(?<!s)(?: |$)/u.test(text)) return `${article} ${text}`
  if (MEASURED.test(text))
    return `${article === "the" ? "the" : /^(?:8|11|18|eight|eleven)/iu.test(text) ? "an" : "a"} ${text}`
  const head = headOf(tokens)
  if (/^\p{Lu}{2,} (?:Class \p{Lu}|licen[cs]e|certificate|ticket|card|badge|diploma)\b/u.test(text))
    return `${article === "the" ? "the" : /^[AEFHILMNORSX]/u.test(text) ? "an" : "a"} ${text}`
  if (!head || head.pos === "PROPN" || isMass(head.text) || isPlural(head.text)) return text
  if (article === "the") return `the ${text}`
  return /^(?:[aeio]|u(?!ni|se|su)|h(?:our|onest|eir)|(?:[AEFHILMNORSX](?=[A-Z]|\b)))/u.test(text)
    ? `an ${text}`
    : `a ${text}`
}

/** "45-second change", "five-axis mill": one thing, by its measure. */
const MEASURED =
  /^[\p{L}\d]+-(?:second|minute|hour|day|week|month|year|axis|seat|bed|man|person|room|storey|page|part|ton|mile|metre|inch|foot|cover|star|acre) (?:[\p{L}-]+ )?[\p{L}-]+(?<!s)(?=$|[,.]| )/iu

/** The noun before the first preposition or verb. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(({ pos }, index) => index > 0 && /^(?:ADP|VERB|AUX|SCONJ|PUNCT|PART|PRON)$/u.test(pos))
  return (end < 0 ? tokens : tokens.slice(0, end)).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN")
}

const isPlural = (word: string): boolean =>
  /(?<!s|u|i)s$/iu.test(word) || /^(?:people|children|men|women|staff|police|feet|teeth|mice)$/iu.test(word)
const MASS =
  /^(?:experience|training|work|knowledge|care|software|hardware|equipment|research|triage|welding|cooking|cleaning|gardening|maintenance|safety|hygiene|health|music|history|maths?|mathematics|physics|biology|chemistry|English|admin|paperwork|housing|transport|logistics|payroll|finance|patience|stamina|energy|enthusiasm|confidence|first aid|aid|support|feedback|stock|retail|hospitality|customer service|service|data|advice|time|traffic|weather|furniture|rowing|running|cycling|swimming|football|cricket|rugby|tennis|golf|yoga|pottery|knitting|baking|fishing|hiking|climbing|sailing|chess|coffee|bread|water|milk|food|beer|wine|steel|wood|timber|concrete|leather|glass)$/iu
const isMass = (word: string): boolean => MASS.test(word) || /(?:ness|ity|ism|ship|ing)$/iu.test(word)

/** Without the capital that a sentence begins with; a name, an acronym and "I" keep theirs. */
function lowered(text: string): string {
  const [first = ""] = text.split(/\s/u, 1)
  if (/^\p{Lu}[\p{L}'’]+ \p{Lu}/u.test(text)) return text
  if (/^I(?:'|$)/u.test(first) || /^\p{L}+ \d/u.test(text) || /\p{Lu}/u.test(first.slice(1)) || !/^\p{Lu}/u.test(first))
    return text
  return tagged(text)[0]?.pos === "PROPN" ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
