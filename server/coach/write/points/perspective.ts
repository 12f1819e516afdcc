/**
 * From the candidate telling the coach about them to the candidate writing to them: "they moved" is "you moved", "her dog" is "your dog".
 * @module
 */
import { type Token, tagged, untagged } from "./tags.ts"

export interface Reader {
  /** The names of whom the note goes to, in lower case. */
  names: readonly string[]
  /** Names of the firm, in lower case. */
  firm: readonly string[]
  /** The note goes to somebody else, of them: they stay "they". */
  third?: boolean
}

const SUBJECT = new Set(["they", "he", "she"])
const OBJECT = new Set(["them", "him"])
const THEIRS: Record<string, string> = {
  their: "your",
  theirs: "yours",
  hers: "yours",
  themselves: "yourselves",
  himself: "yourself",
  herself: "yourself",
}
/** "The poinsettias and how they almost froze": what befalls the things themselves. */
function isOfThings(before: readonly Token[], next: Token | undefined, behind: Token | undefined): boolean {
  const [noun, and, how] = before.slice(-3)
  const verb = next?.pos === "ADV" ? behind : next
  return (
    noun?.pos === "NOUN" &&
    PLURAL_OTHERS.test(noun.text) &&
    and?.text.toLowerCase() === "and" &&
    /^(?:how|why|where|when)$/iu.test(how?.text ?? "") &&
    BEFALLS.test(verb?.text ?? "")
  )
}

const THINGS_AND_HOW = /^(?:[\p{L}-]+ ){0,3}[\p{L}-]+s ,? ?and (?:how|why|who|what|whether) /iu
const BEFALLS =
  /^(?:froze|freeze|broke|break|jam|jammed|died|die|grew|grow|smell|taste|look|sold|came|come|went|arrive|arrived|melt|melted|leak|leaked|burst|fail|failed|rot|rotted|survived|dried|fell|got|get)$/iu

const BE: Record<string, string> = { is: "are", was: "were", has: "have", does: "do", "'s": "'re" }
/** Said of whom one sat with, and not by name. */
const INTERVIEWER = /^(?:interviewers?|hiring managers?|managers?|boss|owner|panel|lady|guy|man|woman|gentleman)$/iu
/** The interviewer only where they tell something; "the lady who nearly lost it all" is somebody else. */
const SOMEBODY = /^(?:lady|guy|man|woman|gentleman)$/iu
const TELLS = /^(?:said|told|mentioned|explained|showed|asked|wants|wanted|thinks|says|described|interviewed)$/iu
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/iu
const PLURAL_OTHERS = /^(?:\p{L}+s|people|children|men|women|staff|folk|police|cattle|sheep)$/iu

/**
 * @param text cleaned, one sentence or less
 * @returns the same said to the reader; somebody else's "he" and "they" stay
 */
export function toReader(text: string, reader: Reader): string {
  if (reader.third) return text
  const tokens = tagged(text)
  let others = false
  let one = false
  const out: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const lower = token.text.toLowerCase()
    const next = tokens[index + 1]
    if (isOfReader(token, reader) && !(SOMEBODY.test(token.text) && !TELLS.test(next?.text ?? ""))) {
      out.push(...asYou(token, tokens, index, out))
      continue
    }
    if (
      token.pos === "PROPN" &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !TIMES.test(token.text) &&
      !reader.firm.includes(lower) &&
      next?.pos !== "NOUN" &&
      // "The Morris Minor" is no person.
      !tokens.slice(Math.max(0, index - 2), index).some(({ pos }) => pos === "DET")
    )
      one = true
    if (token.pos === "NOUN" && index > 0 && PLURAL_OTHERS.test(token.text) && isPerson(token.text)) others = true
    // "Guy got stuck and they had to pull him out", whatever the guy is taken for.
    if (/^(?:guy|bloke|lad|lady|fella|grandma|grandpa)$/iu.test(token.text) && next?.pos !== "NOUN") one = true
    if (token.pos === "NOUN" && isPerson(token.text) && !PLURAL_OTHERS.test(token.text)) one = true
    // "The teens who charge their phones": whoever that is, it is not the reader.
    if (lower === "who" && out.at(-1)?.pos === "NOUN") {
      if (PLURAL_OTHERS.test(out.at(-1)!.text)) others = true
      else [others, one] = [true, true]
    }
    if (lower === "they" && isOfThings(out, next, tokens[index + 2])) {
      out.push(token)
      continue
    }
    // "Electric cars and how nobody will touch them": the cars.
    const ofThings = lower === "them" && THINGS_AND_HOW.test(out.map(({ text: word }) => word).join(" "))
    // "Did them for three years", "relaxed performances and training the ushers for them": the nights, the performances.
    const named =
      lower === "them" &&
      (/^(?:did|done|doing|do)$/iu.test(out.at(-1)?.text ?? "") ||
        (out.at(-2)?.text === "you" && PLURAL_OTHERS.test(out[0]?.text ?? "")) ||
        (/^(?:[\p{L}-]+ ){0,2}[\p{L}-]+s and \p{L}+ing /u.test(text) && !/\b(?:they|I|we|he|she)\b/iu.test(text)))
    // "They know all of them like that": who does it is not whom it is done to.
    const another = OBJECT.has(lower) && isObjectOfYou(out)
    // "Children scared of their own feet": whose feet they are stands before it.
    const governed =
      lower.startsWith("their") &&
      tokens
        .slice(0, index)
        .some(
          ({ text: noun, pos }, at) =>
            (pos === "NOUN" || at < 3) &&
            PLURAL_OTHERS.test(noun) &&
            /^(?:ADJ|VERB)$/u.test(tokens[at + 1]?.pos ?? "") &&
            !tokens.slice(at, index).some((between) => between.pos === "PRON"),
        )
    const stays =
      another ||
      governed ||
      ofThings ||
      lower === "they" ||
      lower === "them" ||
      lower.startsWith("their") ||
      lower === "themselves"
        ? others
        : one
    if (stays || named) out.push(token)
    else if (SUBJECT.has(lower)) out.push(as(token, "you"))
    else if (OBJECT.has(lower)) out.push(as(token, "you"))
    else if (lower === "his" || lower === "her") {
      // "Her dog" is hers; "told her" is told to her.
      const owns = next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos)
      out.push(as(token, owns ? "your" : lower === "her" ? "you" : "yours"))
    } else if (THEIRS[lower]) out.push(as(token, THEIRS[lower]))
    else out.push(agreed(token, out, lower))
  }
  return untagged(out)
}

/** "You know all of" stands before it, with nobody else in between. */
function isObjectOfYou(before: readonly Token[]): boolean {
  const you = before.findLastIndex(({ text, pos }) => text.toLowerCase() === "you" && pos === "PRON")
  if (you < 0) return false
  const between = before.slice(you + 1)
  return (
    between.some(({ pos }) => pos === "VERB") &&
    between.every(({ pos, text }) => /^(?:VERB|AUX|ADV|ADP|PART|DET)$/u.test(pos) || /^all$/iu.test(text))
  )
}

/** "The manager", "the company's" and the reader's own name. */
function isOfReader(token: Token, { names }: Reader): boolean {
  const lower = token.text.toLowerCase()
  return INTERVIEWER.test(lower) || (token.pos === "PROPN" && names.includes(lower))
}

/** "The manager said": you; but "the manager of the Cork branch" and "a manager" are somebody else. */
function asYou(token: Token, tokens: readonly Token[], index: number, out: Token[]): Token[] {
  const before = out.at(-1)
  const after = tokens[index + 1]?.text.toLowerCase()
  const named = !INTERVIEWER.test(token.text)
  if (SOMEBODY.test(token.text) && !TELLS.test(after ?? "")) return [token]
  if (
    !named &&
    (before?.text.toLowerCase() !== "the" || after === "of" || after === "at" || tokens[index + 1]?.pos === "NOUN")
  )
    return [token]
  const article = !named ? out.pop() : undefined
  const owner = after === "'s" || /'s$/u.test(token.text)
  const space = article?.space ?? token.space
  return [{ text: owner ? "your" : "you", pos: "PRON", space }]
}

/** The verb behind a "you" that was a "she". */
function agreed(token: Token, out: readonly Token[], lower: string): Token {
  const [before, between] = [out.at(-1), out.at(-2)]
  const behindYou =
    before?.text === "you" || (between?.text === "you" && before?.pos === "ADV" && !/n't|not/u.test(before.text))
  if (lower === "'s" && before?.text === "your") return { ...token, text: "", space: "" }
  if (!behindYou) return token
  if (BE[lower]) return { ...token, text: BE[lower] }
  if (/^(?:VERB|NOUN|AUX)$/u.test(token.pos) && /^[a-z]{2,}s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower))
    return { ...token, text: withoutS(lower), pos: "VERB" }
  return token
}

function withoutS(verb: string): string {
  if (/[^aeiou]ies$/u.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ch|sh|x|z|ss|o)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

const as = (token: Token, text: string): Token => ({
  ...token,
  pos: "PRON",
  text: /^\p{Lu}/u.test(token.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
})

const PERSONS =
  /^(?:apprentices?|trainees?|learners?|tradesmen|carers?|ushers?|applicants?|patients?|customers?|clients?|guests?|residents?|pupils?|students?|children|kids|kid|child|parents?|mothers?|fathers?|mum|mom|dad|daughters?|sons?|wife|husband|partner|sisters?|brothers?|friends?|colleagues?|teachers?|nurses?|doctors?|drivers?|chefs?|cooks?|workers?|people|person|men|women|girls?|boys?|lads?|lasses|blokes?|guys|folks?|team|staff|suppliers?|tenants?|passengers?|players?|members?|volunteers?|families|family|users?|buyers?|sellers?|farmers?|owners?|founders?|grandm\w+|grandf\w+|nan|gran|uncles?|aunts?|neighbou?rs?|man|woman|lady|gentleman|guy|niece|nephew|cousins?|aunts?|grandads?|grans?|granny|mums?|dads?|teens?|teenagers?|punters?|crews?|riders?|campers?|visitors?|diners?|walkers?|baby|babies|dogs?|cats?|horses?|cows?|sheep|animals?)$/iu
const isPerson = (word: string): boolean => PERSONS.test(word)
