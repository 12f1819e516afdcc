/**
 * A last look at every sentence that holds a candidate's words: has it a subject and a verb, and does what stands behind its frame fit.
 * Whatever was misread on the way is caught here, and said in a frame that takes anything.
 * @module
 */
import { uncapital } from "../../../../shared/words/en/write/material.ts"
import { isSurelyClause } from "./read-point.ts"
import { isFiniteToken, type Token, tagged } from "./tags.ts"
import { gerundOf } from "./verb-forms.ts"

const MOST = 5000
const judged = new Map<string, boolean>()

/** Whether each sentence of a text stands. */
export function isSound(text: string): boolean {
  const told = judged.get(text)
  if (told !== undefined) return told
  if (judged.size >= MOST) judged.clear()
  const sound = !DOUBLED.test(text) && text.split(/(?<=[.?!])\s+/u).every(stands)
  judged.set(text, sound)
  return sound
}

const DOUBLED = /[?!.,;:]{2,}|[,;:] *[.?!]|\b(\p{L}+) \1\b(?<!\b(?:that that|had had|little by little))/iu

function stands(sentence: string): boolean {
  const tokens = tagged(sentence)
  return (
    (sentence.endsWith("!") || /^(?:Yes|No)\b/u.test(sentence) || tokens.some((token) => isFiniteToken(token))) &&
    !CLASH.test(sentence) &&
    !STARTS_ANEW.test(sentence) &&
    !AGREES_WITH_A_LIST.test(sentence) &&
    tokens.every((token, index) => fits(token, tokens, index)) &&
    !BROUGHT_A_DEED.test(sentence) &&
    !isClauseForThing(sentence) &&
    !isThingForClause(sentence) &&
    !isDone(/\bI(?:'m| am) (?<verb>\p{L}+) (?<next>\p{L}+|\d)/u.exec(sentence)?.groups) &&
    [...sentence.matchAll(BEHIND)].every(({ index, 0: lead }) => {
      const clause = sentence.slice(index + lead.length)
      return (
        /^(?:I|you|we|they|he|she|it|nobody|everybody|everyone)\b/u.test(clause) ||
        tagged(clause).some(lead === ", and how " ? isFiniteToken : isVerb)
      )
    })
  )
}

/** "The owner sacked half the floor has stayed with me", "glad to learn about the owner sacked half the floor". */
function isClauseForThing(sentence: string): boolean {
  const { subject, object } =
    /^(?<subject>(?!I\b|I'|What\b|You\b|How\b)[^,:]+?) (?:has|have|is|are) (?:stayed|remained|a problem)\b|\b(?:learn|hear|hearing|interested in|said|thinking|talked|told me) about (?<object>[^,:]+)[.!]?$/u.exec(
      sentence,
    )?.groups ?? {}
  const thing = subject ?? object
  return (
    thing !== undefined &&
    !/^(?:how|why|what|who|when|where|whether)\b/iu.test(thing) &&
    isSurelyClause(uncapital(thing))
  )
}

/** "Half a dozen shows a year, and I'd like to put that to use." */
function isThingForClause(sentence: string): boolean {
  const lead = /^(?<lead>[^,:]+), (?:(?:and|so) (?:I|would)|which I)\b/u.exec(sentence)?.groups?.lead
  return (
    lead !== undefined &&
    !/^(?:I|We|You|It|My|Our|That|They|There|At|In|On|Last|This|For|As|Yes|When|After|Once|If|Thank|Good|How)\b|^I'/u.test(
      lead,
    ) &&
    !isSurelyClause(uncapital(lead))
  )
}

/** "I would I be", "you're had". */
const CLASH =
  /\b(?:I|you|we|they) (?:would|could|can|will|should|did|do) (?:I|you|we|they)\b|\b(?:you|we|they)(?:'re| are) (?:had|got|did|made|lost)\b|\bI (?:speaks|knows|has|does|is|works)\b|\b(?:a|an) (?:an?|the|my|your|some)\b/u
/** "I ran a counter four years I'm quick": another sentence begins without a word between. */
const STARTS_ANEW =
  /\b(?:years|months|weeks|seasons|season|year|week|month) (?:I'm|I am|I've|I have|I can|only \p{L}+ \p{L}+(?:ed|t)\b)/u
/** "I'd bring shot 40 weddings", "I never late once". */
const BROUGHT_A_DEED =
  /\b(?:bring|put|about|mention) (?:\p{L}{3,}ed|shot|ran|did|had|sold|built|made|kept|wrote|drove|taught|won|took|gave|got|led|grew|was|were) (?:an?|the|my|our|me|\d+)\b|\bI (?:never|always) (?:late|early|sick|absent|ill|busy)\b|\bthat (?:notice period|start date|availability) /u
/** "The trees, three weeks behind has stayed". */
const AGREES_WITH_A_LIST =
  /^[^,]+, (?!and\b)[^,]+ (?:(?:has|have|is|are) (?:stayed|remained|something|a problem|the kind)|caught my|made for)\b/u
/** Behind these stands a clause, and a clause has a verb. */
const BEHIND =
  /\b(?:told me|you mentioned|glad to hear|interested to (?:hear|learn)|to hear|to find|hear|say|add|told you|mentioned|forgot to say) that |, and how |\b(?:heard|hear) (?:how|why) /giu

const isVerb = (token: Token): boolean => token.pos === "VERB" || isFiniteToken(token)

/** Behind a bare "I" stands a verb. */
function fits({ text }: Token, tokens: readonly Token[], index: number): boolean {
  if (text !== "I") return true
  const next = tokens
    .slice(index + 1)
    .find(({ pos, text: word }) => pos !== "ADV" && !/^(?:only|also|just|never|still|even)$/iu.test(word))
  if (next === undefined) return true
  return (
    !(/^(?:NUM|DET|PRON|CCONJ|ADP|SYM)$/u.test(next.pos) && !/^(?:like|need|dare|can|too|do)$/iu.test(next.text)) &&
    !(next.space !== "" && /^\p{Lu}\p{Ll}/u.test(next.text))
  )
}

/** "I'm rebuilt our reports": what one did, not what one is. */
function isDone(said: Record<string, string | undefined> | undefined): boolean {
  if (!said) return false
  const { verb = "", next = "" } = said
  if (/ed$/u.test(verb))
    return (
      /^(?:an?|the|my|our|your|their|his|her|\d|two|three|four|five|six|seven|eight|nine|ten)$/u.test(next) &&
      verb !== "used"
    )
  return gerundOf(verb) !== null && !/^(?:done|set|put|cut|made|held|led|kept)$/u.test(verb)
}
