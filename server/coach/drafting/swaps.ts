/**
 * "Change Lena to Ms. Fischer", "use Ms. Fischer instead of Lena", "call her Ms. Fischer": one word for another in the letter.
 * @module
 */

const PLEASE = String.raw`^\W*(?:(?:please|pls|plz|ok(?:ay)?|and|also|now|no|yes|actually|can you|could you|would you|i'd like you to|just)\W+)*`
const QUOTE = `["“'‘]?`
const WAYS: readonly RegExp[] = [
  `(?:change|replace|swap|switch|turn|correct|fix)(?: the (?:word|name|words|spelling of))? ${QUOTE}(?<from>.{1,80}?)["”'’]? (?:to|with|for|into|by) ${QUOTE}(?<to>.{1,80}?)["”'’]?(?: please| instead)?[.!]*$`,
  `(?:use|say|put|make it|have it say) ${QUOTE}(?<to>.{1,80}?)["”'’]? (?:instead of|rather than|in place of|not) ${QUOTE}(?<from>.{1,80}?)["”'’]?[.!]*$`,
  `(?:instead of|not) ${QUOTE}(?<from>.{1,60}?)["”'’]?,? (?:say|use|write|put|it should (?:say|be)) ${QUOTE}(?<to>.{1,80}?)["”'’]?[.!]*$`,
  String.raw`(?:call|address|greet) (?<from>her|him|them)(?: as| by| with)? ${QUOTE}(?<to>(?:mr|mrs|ms|miss|mx|dr|prof|dear|hi|hello|\p{Lu}).{1,60}?)["”'’]?[.!]*$`,
  String.raw`(?<to>dear \p{L}[\p{L}'’. -]{1,40}?)(?: please| instead)*[.!,]*$`,
  `(?:the )?(?<from>greeting|salutation|subject(?: line)?) (?:should (?:be|say|read)|to|is to be|:) ?${QUOTE}(?<to>.{1,80}?)["”'’]?[.!]*$`,
  String.raw`sign (?:it |with |as |me )*(?:as |with |off as )?${QUOTE}(?<sender>\p{L}[\p{L}'’. -]{1,60}?)["”'’]?(?: please)?[.!]*$`,
].map((source) => new RegExp(PLEASE + source, "iu"))

/** Days and hours are facts, not words. */
const TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}(?:[:.]\d\d| ?[ap]m|st|nd|rd|th)|week|month)\b/iu

/** Null where nothing is to be swapped. */
export function swapIn(text: string): { from: string; to: string } | null {
  for (const way of WAYS) {
    const { sender, to = sender, from = sender ? "my name" : to && "greeting" } = way.exec(text)?.groups ?? {}
    if (from === undefined || to === undefined) continue
    const isHead = /^(?:greeting|salutation|(?:the )?subject(?: line)?)$/iu.test(from)
    return (!isHead && (TIME.test(from) || TIME.test(to))) || /^(?:it|that|this)$/iu.test(from.trim())
      ? null
      : { from: from.trim(), to: to.trim() }
  }
  return null
}
