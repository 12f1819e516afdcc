/**
 * What a candidate lists of themselves, in whole clauses: "part 2 carded, 7 yrs, got my own harness" is "I'm Part 2 carded, I have
 * seven years behind me, and I have my own harness".
 * @module
 */
import type { PointText } from "../../../../shared/words/en/write/material.ts"
import { evened } from "./series.ts"
import { isWord, tagged } from "./tags.ts"
import { CREDENTIALS, NO_TRADE, TRADE, TRADES } from "./usage.words.ts"

/** What one is, what one has, or another thing that one says of oneself. */
interface Clause {
  verb: "'m" | " have" | null
  text: string
}

type Reading = Pick<PointText, "form" | "text">

const YEARS = String.raw`(?:over |about |nearly |almost )?(?:\p{L}+|\d+)(?: and a half)? (?:years|months|seasons|summers|winters)`
const ALONE = new RegExp(`^${YEARS}$`, "u")
const IN_THERE = new RegExp(`^${YEARS} (?:in|at|on|as|with|running|leading|doing|teaching|driving|\\p{L}+ing)\\b`, "u")
const OF_IT = new RegExp(`^(${YEARS}) (?:of )?(.+)$`, "u")
/** "Seven years' experience". */
const YEARS_OF = new RegExp(`^${YEARS}' `, "u")
/** "Rural generalist 6 years", "RVT since 2019". */
const BEEN = new RegExp(`^(?<what>.+?) (?:for )?(?<span>${YEARS}|since (?:\\d{4}|\\p{L}+))$`, "u")
const DOING = new RegExp(`^(?<what>\\p{L}{3,}ing .+?) (?:for )?(?<span>${YEARS})$`, "u")
const DONE = new RegExp(`^(?<what>(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+) (?:for )?(?<span>${YEARS})$`, "u")
const BEGUN = /^(?:(?:yes|no|hi|ok)\b|(?:how|why|what|who|where|when)\b)/iu

/**
 * @param text one sentence of what was typed, cleaned
 * @param read how a piece of it reads by itself
 * @returns null where it is no list, or a piece of it would be lost
 */
export function inClauses(text: string, read: (piece: string) => Reading): string[] | null {
  if (/ so (?:I|nothing|nobody|we|it)\b/u.test(text)) return null
  if (BEGUN.test(text) || /\b(?:if|whether|because|told|said|that's|which)\b|[:;?"()]/u.test(text)) return null
  const pieces = text
    .split(/,\s+(?:and\s+|plus\s+)?(?!no problem\b)| and (?=(?:I(?:'\p{L}+)?|(?:\p{L}+ )?first aid) )/u)
    .flatMap((piece) => piece.split(/ (?:and|plus) (?=(?:\p{L}+ )?first aid$)/u))
    .flatMap((piece) =>
      UNVERBED.test(piece) ? piece.split(/ and (?=(?:did|ran|used|passed|finished|got|have|led) )/u) : [piece],
    )
    .map((piece) => piece.trim())
    .filter(Boolean)
  // "Pastry and larder, three years at a hotel": what it was, behind where.
  const [first = "", second = ""] = pieces
  if (IN_THERE.test(second) && clauseOf(first, read) === null && read(first).form === "noun")
    pieces.splice(0, 2, second, first)
  const whole: Clause[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    const one = clauseOf(piece, read)
    if (one === null && (before === undefined || (read(piece).form !== "noun" && !COUNT.test(piece)))) return null
    // "Ran a club, two years": as long as that.
    if (before?.verb === null && ALONE.test(piece) && !/ for |^I've spent/u.test(before.text))
      before.text += ` for ${piece}`
    // What is told beside it, and no statement of its own, stays where it was typed.
    else if (one === null && /behind me$|^an? /u.test(before!.text) && !/ with /u.test(before!.text))
      before!.text += ` with ${piece}`
    else if (one === null)
      before!.text += `${COUNT.test(piece) && !/ with /u.test(before!.text) ? " with" : ","} ${piece}`
    else whole.push(one)
  }
  const [only] = whole
  if (only === undefined) return null
  if (whole.length === 1 && only.verb === null && only.text === pieces[0] && !/^I\b/u.test(only.text)) return null
  if (whole.length === 1 && only.verb === null)
    return pieces.length > 1 || (/^I've been /u.test(only.text) && !/^I/u.test(text)) ? [only.text] : null
  return sentencesOf(merged(whole))
}

function clauseOf(piece: string, read: (piece: string) => Reading): Clause | null {
  const bare = piece.replace(/^(?:also|plus|and|then) /iu, "")
  const have = (text: string): Clause => ({ verb: " have", text })
  const am = (text: string): Clause => ({ verb: "'m", text })
  if (/^I(?:'|\b)/u.test(bare))
    return { verb: null, text: evened(/^also /iu.test(piece) ? bare.replace(/^(I(?:'\p{L}+)?) /u, "$1 also ") : bare) }
  if (/^(?:my|our|nothing|nobody|it|we) /iu.test(bare))
    return read(bare).form === "clause"
      ? { verb: null, text: lower(bare) }
      : /^my /iu.test(bare)
        ? have(lower(bare))
        : null
  if (/^(?:got |have |with )?(?:my )?own /iu.test(bare))
    return have(bare.replace(/^(?:got |have |with )?(?:my )?/iu, "my "))
  if (/^(?:got|have|has|with) (?=an?\b|my\b|\d|\p{L}+ (?:licence|license|ticket|card)\b)/iu.test(bare))
    return have(withA(bare.replace(/^(?:got|have|has|with) /iu, "")))
  if (/^(?:no|zero) \p{L}+/iu.test(bare)) return have(lower(bare))
  if (/^not? /iu.test(bare)) return am(lower(bare))
  if (ALONE.test(bare)) return have(`${lower(bare)} behind me`)
  if (IN_THERE.test(bare)) return { verb: null, text: `I've spent ${lower(bare)}` }
  if (YEARS_OF.test(bare)) return have(lower(bare))
  const of = OF_IT.exec(bare)
  if (of)
    return have(
      /^experience\b/u.test(of[2]!)
        ? `${lower(of[1]!)} of ${of[2]!}`
        : `${lower(of[1]!)}${/'$/u.test(of[1]!) ? "" : " of"} ${of[2]!} behind me`,
    )
  const been = BEEN.exec(bare)?.groups
  if (
    been &&
    !/ (?:an?|the|my) |^(?:ran|did|done|been|had|was|(?!licensed|certified|qualified|registered|accredited|experienced)\p{L}{3,}ed) /u.test(
      been.what!,
    ) &&
    isTrade(been.what!)
  )
    return {
      verb: null,
      text: `I've been ${withA(been.what!)} ${/^since/u.test(been.span!) ? "" : "for "}${been.span!}`,
    }
  // "Cleaning offices five years", "grill and sauté four years".
  const doing = DOING.exec(bare)?.groups
  if (doing && tagged(bare)[0]?.pos === "VERB")
    return { verb: null, text: `I've been ${lower(doing.what!)} for ${doing.span!}` }
  if (/^(?:former|retired|ex-\p{L}+) /iu.test(bare)) return am(withA(lower(bare)))
  if (isTrade(bare)) return am(withA(lower(bare)))
  const done = DONE.exec(bare)?.groups
  if (done && read(done.what!).form === "noun") return have(`${done.span!} of ${lower(done.what!)} behind me`)
  // "Two exams left".
  if (/^(?:\d+|one|two|three|four|five|six) (?:\p{L}+ ){1,4}left\b/iu.test(bare)) return have(lower(bare))
  const { form, text } = read(bare)
  // "Wound care cert", whatever the wound is taken for.
  if (
    /^(?:[\p{L}\d-]+ ){1,3}(?:certs?|certificate|licen[cs]e|card|badge|ticket)$/u.test(bare) &&
    !/^(?:ran|did|done|got|passed|took|\p{L}{3,}ed) /u.test(bare)
  )
    return have(withA(lower(bare)))
  if (
    form !== "verb" &&
    form !== "clause" &&
    CREDENTIALS.test(bare) &&
    !/^(?:certified|licensed|registered|qualified|passed|did|done|ran|finished|completed|took|got|holds?|\p{L}+ (?:certified|licensed|registered|qualified|trained|carded))\b/iu.test(
      bare,
    )
  )
    return have(withA(lower(bare)))
  const also = /^also /iu.test(piece) ? "also " : ""
  if (/^(?:only (?:\d+|one|two|three|four|five|six|a few)|nobody|none) /iu.test(bare))
    return { verb: null, text: lower(bare) }
  // "Never late once".
  if (/^(?:never|always) (?:late|early|sick|absent|on time|first|last|busy|ill|off)\b/iu.test(bare))
    return { verb: null, text: `I was ${lower(bare)}` }
  if (/^(?:never|always|still|just|only) \p{L}+/iu.test(bare)) return { verb: null, text: `I ${lower(bare)}` }
  switch (form) {
    case "verb":
      // "Cross border": a thing that a verb could begin so.
      if (
        bare.split(" ").length < 3 &&
        !/ed$|^(?:did|ran|led|got|had|was)\b/u.test(bare.split(" ")[0]!) &&
        !SPOKEN.test(bare)
      )
        return null
      return {
        verb: null,
        text: `I ${also}${text.replace(/^(?:knows|speaks|works|handles|has|does|drives|teaches)\b/u, (verb) => (verb === "has" ? "have" : verb.replace(/(?<=do|teach)es$|s$/u, "")))}`,
      }
    case "quality":
      return am(text)
    case "clause":
      return /^I\b/u.test(text) || !/^(?:you|we|they|he|she|that|there|this)\b/u.test(text)
        ? { verb: null, text }
        : null
    case "noun":
      return /^\p{Lu}{3,}\b|\b(?:back|patience|stamina|memory|eyes?|hands?|head|ears?)$/u.test(bare)
        ? have(withA(text))
        : null
    default:
      return null
  }
}

/** Verbs that one tells of oneself in two words. */
const SPOKEN =
  /^(?:(?:do|did|does|can|could|have|has|is|was|wo)n't|can't|do|can|could|speaks?|knows?|have|has|holds?|owns?|drives?|love|like|enjoy|uses?|works?|live|plays?|sings?|cooks?|types?|teach(?:es)?|swim|run|finish|start|weld|sew|bake|paint|travel|cut|set|put|made|sold|built|grew|kept|wrote|taught|drove|won|began|spent|left|came|went|took|saw)\b/u

/** Begins with a thing: what is done behind its "and" has another subject. */
const UNVERBED = new RegExp(
  `^(?!(?:I|did|ran|used|got|have|had|led|was|done|\\p{L}{3,}ed)\\b)(?:[\\p{L}-]+ ){1,4}${YEARS} and `,
  "u",
)

const isTrade = (noun: string): boolean =>
  /^(?:\p{Lu}{2,5}|.*\bby trade)$/u.test(noun)
    ? !/^(?:CDL|HGV|GCSE|NVQ|SQL|CSS|ACLS|BLS|DBS|CPR)$/u.test(noun)
    : TRADE.test(noun) &&
      !NO_TRADE.test(noun) &&
      !/ (?:in|at|with|our|my|the|to|on) | \p{Lu}\p{Ll}+$/u.test(noun) &&
      !/\d|^(?:my|the|your|our)\b|\bfor\b/iu.test(noun) &&
      isDoer(noun.split(" ").at(-1)!.toLowerCase())

/** "Driver" drives, a "border" does not. */
function isDoer(word: string): boolean {
  if (TRADES.test(word)) return true
  const stem = /^(?<stem>\p{L}{3,})(?:er|or|ist|ian|ant)$/u.exec(word)?.groups?.stem
  return stem === undefined || isWord(stem) || isWord(`${stem}e`) || isWord(stem.replace(/(\p{L})\1$/u, "$1"))
}

/** "I have A and B" where both are had. */
function merged(clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = []
  for (const one of clauses) {
    const alike = out.find(({ verb, text }) => verb !== null && verb === one.verb && !/ and |, |behind me$/u.test(text))
    if (alike && !/^not? | and |behind me$/u.test(one.text))
      alike.text += `${one.text.startsWith("now ") ? "," : " and"} ${one.text}`
    else out.push({ ...one })
  }
  return out
}

const RECITED = new RegExp(`${CREDENTIALS.source}|years|seasons|summers|winters|graduat|qualified|certified`, "iu")

const COUNT = /^(?:over |about )?\d[\d,]* (?:\p{Ll}+ )?\p{Ll}+s$/u

const said = ({ verb, text }: Clause): string => (verb === null ? text : `I${verb} ${text}`)

/** Two or three in a sentence, more in another. */
function sentencesOf(clauses: readonly Clause[]): string[] {
  const whole = clauses.map(said)
  const total = whole.join(" ").split(" ").length
  if (whole.length === 1) return whole
  if (whole.length === 2)
    return total > 24 || whole.every((one) => RECITED.test(one)) ? whole : [`${whole[0]!}, and ${whole[1]!}`]
  // Papers and years in one breath would read like a résumé.
  const papers = whole.filter((one) => RECITED.test(one)).length > 1
  if (whole.length === 3 && total <= 22 && !papers) return [`${whole[0]!}, ${whole[1]!}, and ${whole[2]!}`]
  return [...sentencesOf(clauses.slice(0, 2)), ...sentencesOf(clauses.slice(2))]
}

/** "A clean record", "the 18th edition", "an EA license"; several, and what is not counted, stand alone. */
function withA(noun: string): string {
  if (
    /^(?:an?|the|my|our|no|some|any|all|both|\d[\d,]* |(?:two|three|four|five|six|seven|eight|nine|ten) )/u.test(noun)
  )
    return noun
  if (/^\d+(?:st|nd|rd|th)\b/u.test(noun)) return `the ${noun}`
  const head =
    /^(?:(?!(?:in|of|for|at|with|from|to|on|as|eight|seven)\b)[\p{L}\d&'-]+ ?)+/u
      .exec(noun)?.[0]
      .trim()
      .split(" ")
      .at(-1) ?? noun
  if (/(?<!s|u|i)s$|ing$|ship$|ness$|ity$/iu.test(head) && !/^\p{Lu}+$/u.test(head) && !/apprenticeship$/iu.test(head))
    return noun
  if (UNCOUNTED.test(head) || /^level \d/iu.test(noun)) return noun
  if (/^\p{Lu}[\p{Lu}\d]*$/u.test(noun) && !isTrade(noun)) return noun
  return `${/^(?:[aeio]|u(?!ni|se|su|k)|h(?:our|onest|eir)|[AEFHILMNORSX](?:\p{Lu}{0,3}(?![\p{Lu}]))|8|11\b|18\b)/u.test(noun) ? "an" : "a"} ${noun}`
}

const UNCOUNTED =
  /^(?:experience|training|aid|hygiene|patience|stamina|energy|haccp|acls|bls|cpr|english|knowledge|care|safety|french|spanish|first-aid|makaton)$/iu

const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}\p{L}+ (?:\d|\p{Lu})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
