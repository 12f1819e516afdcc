/**
 * Sentences that lean on the one before: a few words without a verb of their own, a bare yes, a command about "it". What they
 * mean the gate can't see, so where nothing may go they are held.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"
import { baseOf } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { VERBS } from "./words/verbs.words.ts"

const FINITE =
  /\b(?:am|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|may|might|shall|should|must|ought|went|gave|took|made|said|told|met|came|got|let|ran|began|stood|fell|kept|held|brought|thought|found|felt|spoke|wrote|sat|lay|led|grew|shut|knew|saw|heard|lost|won|meant|spent|paid|rang|chose|broke|drew|read|set|put)\b/
const SUBJECT_VERB =
  /\b(?:(?:(?<!\b(?:to|with|for|from|of|about|by|at) )(?:you|i|we|he|she|they|WHO|FIRM|OTHER|REC|HRWHO)|it) (?!(?:and|or|with|for|to|at|on|in|by|from|again|now|too|both|once|twice|anyway|directly)\b)[a-z]+|[a-z]{3,}ed|left|need|want|suits?|belongs?|runs?|beats|hurts|means|keeps|arrives?)\b/
/** Said for its own sake. */
const COMPLETE =
  /^(?:(?:no|not|never|nothing|neither|nor)\b|(?:thank you|thanks|good luck|best of luck|well done|congratulations|welcome|sorry|fair|good|great|nice|lovely|dear|hello|hi|best|kind|warm|sincerely|all the best|many thanks|chin up|subject|one step|small steps?|first|better late)\b)/
/** What sets something going: a near moment, a number of times, a person. */
const SETS_GOING =
  /\b(?:D\d+|now|once|twice|again|more|minute|moment|second|instant|hour|delay|soon|sooner|immediately|instantly|promptly|away|everyone|everybody|all|both|each|every|WHO|OTHER|FIRM|REC|HRWHO|her|him|them|phone|mail|email|note|message|letter|call|follow-up|thank-you|card|read|this|same|number|noon|lunch|dinner|breakfast|supper|midnight|hesitation|hesitating|waiting)\b/
const ASSENT =
  /^(?:(?:yes|sure|of course|absolutely|certainly|definitely|ok|okay|indeed|why|naturally|by all means|please do|exactly|right|correct|true)\b(?: ,)? ?)+(?:(?:you|we) (?:really |certainly |absolutely |totally )?(?:can|may|could|should|might|must|do)(?: (?:now|then|too|so))?|it is|that is|not|go ahead|do|do so|do it|right away|at once|D\d+|now|(?:it|that|this) (?:is|would be|will be|works?|does)(?: [a-z]+){0,3})? ?[.!]$/
const SHRUG =
  /^(?:(?:well|then|and|so|but|honestly|really) )?(?:(?:it|that|this)(?: all)? (?:is|would be|will be|should be|ALLOWS)(?: (?:totally|perfectly|completely|absolutely|all|quite|just|really|more than|always|also|entirely|no|not)){0,2} (?:fine|ok|okay|right|allowed|good|great|safe|harmless|enough|possible|acceptable|reasonable|permitted|clear|problem|perfect|trouble)|you (?:should|can|may|could|must|might)|i would(?: do)?(?: it| so| that)?|(?:just |simply |please |then |now |so |go on and |go ahead and )*(?:do|try|repeat) (?:it|that|this|so|exactly that|just that|the same|both)(?: (?:again|too|now|then|anyway))?|go(?: on| ahead| for it)?(?: ,)?(?: then| now)?|the same(?: goes| applies)?(?: [a-z]+){0,4}) ?[.!]$/
const PRONOUN_DEED =
  /^(?:(?:just|simply|please|then|now|so|and|yes|well|,) )*(?:do|repeat|try|act on|go for|go with|get on with|go through with|follow through on) (?:it|that|this|so|exactly that|the same|them)\b/

export function leansOn(
  { text, mentions }: Pick<Canonical, "text" | "mentions">,
  clauses: readonly Clause[],
  { leave }: Facts,
): boolean {
  if (ASSENT.test(text) || SHRUG.test(text)) return leave !== "now" || !/\bi would\b|\bdo\b|\bmay\b|\bcan\b/.test(text)
  if (PRONOUN_DEED.test(text)) return leave !== "now"
  if (
    !text.endsWith("?") &&
    /^(?:as soon as|the moment|the minute|before|after|until|while|when|once)\b/.test(text) &&
    clauses.length === 1 &&
    !/^(?:before|after|until) (?:the )?D\d+ (?:you|it|there) (?:are|is|have|may|can)\b/.test(text)
  )
    return true
  // "Your day is up": what has gone by was read with its verb.
  if (mentions.some(({ span }) => span?.use === "elapsed")) return false
  if (mentions[0]?.span?.use === "left" && /^D0 ?[.!]?$/.test(text)) return false
  return text.split(" ").length <= LONGEST && !hasCore(text, clauses) && !COMPLETE.test(text) && SETS_GOING.test(text)
}

/** More words are no fragment, whatever verb they have. */
const LONGEST = 12

function hasCore(text: string, clauses: readonly Clause[]): boolean {
  return (
    // "Two days have passed since": the day's own words hold the verb.
    /^D\d+ (?:and D\d+ )?(?:by )?(?:since|until|:)/.test(text) ||
    /\bat most\b/.test(text) ||
    FINITE.test(text) ||
    SUBJECT_VERB.test(text) ||
    clauses.some(({ directive, supposed }) => directive !== null && !supposed) ||
    text.split(" ").some((word, at) => at > 0 && /s$/.test(word) && VERBS.has(baseOf(word)) && !VERBS.has(word))
  )
}
