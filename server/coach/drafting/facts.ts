/**
 * Facts of the case told while something else was asked: a message sent, a day of decision, an address, a name put right.
 * @module
 */
import { fold, namesIn } from "../../../shared/language/names.ts"

const DAY = String.raw`(?:today|tonight|yesterday|tomorrow|(?:on |last |this |next |by )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)|(?:on |by )?(?:the )?\d{1,2}(?:st|nd|rd|th)\b|(?:on |by |in |since )*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*(?: \d{1,2})?|(?:on |by )?\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|(?:this|last|next) (?:week|morning|night|month|evening)|(?:in )?(?:\w+|\d+) (?:days?|weeks?)(?: ago)?|end of (?:the )?(?:week|month|day))`
const BEGIN = String.raw`^\W*(?:(?:and|but|so|also|btw|by the way|oh|well|actually|no|yes|ok)\W+)*`
const SOMEBODY = String.raw`(?:them|him|her|everyone|everybody|both|each|hr|the (?:\w+ )?(?:principal|manager|owner|recruiter|boss|interviewer|panel|company|school|office|director|supervisor|chef|lady|guy|team|head)|my (?:recruiter|interviewer|agency))`

const patterns = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, "iu"))

/** Told whatever was asked. */
const ALWAYS = patterns(
  // "I emailed the principal on Friday", "I've already thanked them".
  String.raw`${BEGIN}(?:I|we)(?:'ve| have)? (?:already |just |also )*(?:e-?mailed|messaged|texted|thanked|sent|wrote|written|mailed|called|rang|phoned|contacted)(?: (?:to|with))? ${SOMEBODY}\b.{0,60}?(?:\b${DAY}|\balready|\ba (?:thank|note|card|follow|message|text|voicemail))`,
  String.raw`${BEGIN}(?:I|we)(?:'ve| have)? (?:already |just |also )*(?:e-?mailed|messaged|texted|thanked|followed up with|heard (?:back )?from) ${SOMEBODY}(?: already| today| back)?\W*$`,
  String.raw`${BEGIN}(?:I|we)(?:'ve| have)? (?:already |just |also )*sent (?:a|an|my|the|one) (?:\w+ )?(?:thank[- ]?you|note|card|follow[- ]?up|e-?mail|message|text)\b`,
  String.raw`${BEGIN}(?:I|we) (?:haven'?t|have not|didn'?t|never) (?:yet )?(?:sent|written|e-?mailed|thanked|send|write|e-?mail|thank)\b`,
  String.raw`${BEGIN}(?:done,? )?(?:I (?:have |'ve )?)?(?:just |already )?sent (?:it|that|this)\b`,
  String.raw`\b(?:her|his|their|\p{L}+'s) (?:e-?mail|number|phone|mail)(?: address)? (?:is|was)\b|\b(?:her|his|their|\p{L}+'s) address is\b`,
  String.raw`${BEGIN}I (?:don'?t |do not |only |just )?(?:have|know|got|found) (?:\w+ )?(?:(?:\w+'s|her|his|their|the|an?|no) ){0,2}(?:own |direct |personal |office |e-?mail |phone )*(?:address(?:es)?|e-?mails?|numbers?|contact)\b`,
)

/** Told where the question is not what to answer them. */
const BESIDE = patterns(
  String.raw`\b(?:they|he|she|the \w+)(?:'ll|'d|'re| will| would| are| is| want to| hope to| should| said they(?:'ll| will))* (?:going to )?(?:decid(?:e|ing|es)|choos(?:e|ing)|make (?:a|their|the) decision|let me know|get back to me|call me|be in touch|(?:an)?swer me)(?: (?:me|it|something))?(?: (?:by|on|before|within|until|in|around))? ${DAY}\W*$`,
  String.raw`\bI (?:should|will|'ll|would) hear (?:back )?(?:from them )?(?:by|on|before|within|in) .{0,10}${DAY}`,
  String.raw`${BEGIN}(?:they|he|she|the (?:manager|recruiter|boss|owner)) (?:just |already )?(?:(?:called|e-?mailed|wrote|replied|answered|texted)(?: me)?(?: back| again| just now| today| yesterday| this morning| this afternoon| to say)|(?:offered|gave) me (?:the|a) (?:job|position|offer|role)|rejected me|turned me down|hired (?:me|someone|somebody))\b`,
  String.raw`${BEGIN}I (?:just )?(?:got|received|have) (?:the job|rejected|an offer|a rejection|another offer|the offer|a reply|an answer)\b`,
  `${BEGIN}(?:my|the) (?:interview|next interview|second interview|second round|call) (?:was|is) (?:on |at |for )?.{0,12}${DAY}`,
  String.raw`${BEGIN}I(?:'ve| have| had) (?:a|an|another|my) (?:\w+ )?interview\b.{0,40}${DAY}`,
  String.raw`${BEGIN}(?:her|his|the (?:interviewer|manager|lady|boss|owner|principal)'s) (?:real |full |last |first )?name (?:is|was)\b`,
  `${BEGIN}(?:they|he|she) (?:said|told me|asked)(?: me)?(?: to| that)? (?:please )?(?:not to (?:call|write|contact|follow)|don'?t (?:call|write|contact|follow)|no follow[- ]?ups?)`,
)

/** The sentences that tell facts of the case, in their places, and what is left for what was asked. @param names of the people of the case */
export function factsApart(text: string, isReply: boolean, names: readonly string[]): { facts: string; rest: string } {
  const sentences = text.split(/(?<=[.!?])(?=\s)|\n+/u)
  const known = new Set(names.flatMap((name) => namesIn(name).map((one) => fold(one.name))))
  const unnamed = (sentence: string) =>
    sentence
      .replaceAll("’", "'")
      .replace(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?!')/gu, (name) =>
        namesIn(name).some((one) => known.has(fold(one.name))) ? "them" : name,
      )
  const tells = (sentence: string) =>
    [...ALWAYS, ...(isReply ? [] : BESIDE)].some((pattern) => pattern.test(unnamed(sentence)))
  const rest = sentences.filter((one) => !tells(one))
  return { facts: blanked(text, rest), rest: rest.join("").trim() }
}

/** Letter for letter, so that places in the text stay what they are. */
const blanked = (text: string, sentences: readonly string[]): string =>
  sentences.reduce((all, one) => all.replace(one, " ".repeat(one.length)), text)
