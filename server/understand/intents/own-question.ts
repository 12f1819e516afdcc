/**
 * A question about the candidate's own next step that carries no question mark and no question word at its head: two deeds to choose
 * from, or a wish to know.
 * @module
 */
import type { Clause } from "../clauses.ts"

const DEED =
  "(?:write|e-?mail|mail|text|ring|call|phone|contact|message|chase|nudge|poke|ping|prod|bump|follow up|check in|wait|reach out|reply|respond|answer|thank|try|bother|hassle|pester|remind|visit|say (?:something|anything|thanks|thank you)|drop (?:by|in|them|him|her)|worth (?:an?|another|one)|go (?:back|in)|speak up|send|give (?:it|them|him|her)|let (?:it|them|him|her)|leave (?:it|them|him|her)|sit (?:tight|on)|hold (?:off|on))"
const OTHERWISE =
  "(?:not\\b|no\\b|nah\\b|nope\\b|never mind|wait|leave|let\\b|hold|sit\\b|just\\b|stay|give|don't|keep|next\\b|later|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|after\\b|walk away|move on|forget|drop it|bother|stop|is (?:it|that)|too\\b|write|e-?mail|call|ring|phone|go\\b)"
/** "Call or leave it", "write to her or not yet": at the head of a clause. */
const EITHER = new RegExp(
  `^(?:(?:so|and|but|now|then|just|still|ok|okay|well|also|do i|should i|shall i|to|better)[,\\s]+)*${DEED}\\b[^.?!]{0,40}?,? or ${OTHERWISE}`,
  "i",
)

const ABOUT_ME =
  /\b(?:i|me|my|we|writing|calling|ringing|emailing|chasing|silence|a (?:note|call|nudge|follow[- ]?up|text|card|message|reminder)|an e-?mail|another|too (?:late|soon|early)|now)\b/i
const WHEN =
  "(?:when|whether|if|what (?:day|date)|which day|how (?:soon|long|much longer|many)|(?:the )?(?:day|date|soonest|earliest|best day|next (?:day|step)))"
/** "Just tell me the day I can write": an order at a sentence's head. */
const TELL_ME = new RegExp(
  `^(?:(?:so|and|but|now|then|just|please|pls|ok|okay|well|also|kindly|can you|could you|you can)[,\\s]+)*(?:tell me|say|let me know|give me|talk me out of|advise(?: me)?|name)\\b(?: \\w+){0,4}?(?: (?:on|about|as to))? ?\\b(?:${WHEN}|a (?:day|date))\\b(.*)`,
  "i",
)
/** "My worry is whether a note looks desperate", "I need to know if it's too early". */
const WANT_TO_KNOW = new RegExp(
  `(?:\\b(?:the|my)(?: \\w+)? (?:question|worry|doubt|concern|fear|query|quandary|dilemma|thing) is\\b|\\bwhat i(?:'m| am)?(?: really| actually)? (?:want|asking|wondering|after|unsure)\\b|(?:^|\\bi(?:'d| would)?(?: \\w+)? )(?:want|need|like|love|have) to know\\b|\\bi(?:'m| am)(?: \\w+)? (?:asking|unsure|torn|in two minds|trying to work out)\\b|(?:^|\\bi )(?:dunno|don't know|can't (?:tell|decide|work out|figure out)|no (?:idea|clue)|not sure|unsure)\\b)[^.?!]{0,20}\\b${WHEN}\\b(.*)`,
  "i",
)

/** Two deeds to choose from, for the candidate to do. */
export function choosesDeed(said: readonly Clause[]): boolean {
  return said.some((clause) => EITHER.test(clause.text))
}

/** A wish to know when, or whether, told as a statement. */
export function wondersWhen(sentence: string): boolean {
  const match = TELL_ME.exec(sentence) ?? WANT_TO_KNOW.exec(sentence)
  return match !== null && ABOUT_ME.test(match[1] ?? "")
}

const NOW_WORDS =
  /\b(?:now|today|tonight|tomorrow|again|yet|still|already|this (?:week|morning|afternoon|evening)|next week|(?:till|until|before|by|on) (?:the|then|\w+day|\d)|\w+day|him|her|them|back)\b/i
/** "Would it be bad manners to write to her this week?" */
const IS_IT_TO =
  /\b(?:is it|it is|is that|would it be|will it be|would that be|am i being|is it being)(?: [\w-]+){0,4}? (?:of me |for me )?(?:to|if i) (?:\w+ )?(?:write|e-?mail|mail|text|ring|call|phone|contact|message|chase|nudge|poke|ping|follow|check|wait|reach|reply|respond|answer|thank|try|bother|remind|ask|send|leave|take|drop|hold|be waiting|hear|have heard)\b.*/i
/** "If I send my thank-you now is it still in time?" */
const IF_I_NOW =
  /\bif i (?:\w+ )?(?:write|e-?mail|mail|text|ring|call|phone|contact|message|chase|nudge|follow|send|thank|reply|answer|wait)\b[^.?!]{0,40}\b(?:now|today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)\b/i

/** Whether a question on manners is about this one step of the candidate's own, not about the custom. */
export function asksOfThisStep(own: string): boolean {
  const match = IS_IT_TO.exec(own)
  return (match !== null && NOW_WORDS.test(match[0])) || IF_I_NOW.test(own)
}
