/**
 * What was said in the room at parting: "I asked him at the end on Friday", "on my way out Denise said". Its day is the interview's, and
 * what one asks there is no message.
 * @module
 */

/** What opens the last minutes of an interview. */
export const LEAVING =
  "(?:(?:right |just )?(?:at|towards?|near) the (?:very )?(?:end|close)(?! of)|(?:when|as|once|after) (?:we|it|they|he|she) (?:had |were |was |'d )?(?:finish(?:ed|ing)|wrapp(?:ed|ing)(?: things| it)? up|done)|(?:just )?(?:as|when|while|before) (?:i|we) (?:was |were )?(?:leaving|left|walk(?:ed|ing) out|got up)|on (?:my|the) way out|(?:(?:shook|shaking) (?:my |our )?hands?|walk(?:ed|ing) me (?:out|to the \\p{L}+))(?: at the end)?)"
const DAY =
  "(?:,? (?:last|this|on|just|back|the|at about|around|morning|afternoon|evening))*,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon\\b|tues?\\b|wed\\b|thur?s?\\b|fri\\b|sat\\b|yesterday|today|\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d)"

/** A parting with its day beside it, as an anchor. */
export const PARTING_DAY = `(?:${LEAVING}(?=${DAY})|(?<=(?:day|yesterday|\\b(?:mon|tues?|wed|thur?s?|fri|sat)|\\d(?:st|nd|rd|th)?),? )${LEAVING})`
const PARTING = new RegExp(`\\b${LEAVING}`, "iu")
const SPOKEN = /\b(?:asked?|told|tells?|said|says|goes|went|mentioned|promised|answered|reckoned|let me know)\b/i
const WRITTEN =
  /\b(?:e-?mail\w*|wrote|written|sent|texted|messaged|rang|called|phoned|voicemail|work|holiday|home|town|trip)\b/i

/** Whether a sentence tells of words spoken at parting. */
export function isParting(sentence: string): boolean {
  return PARTING.test(sentence) && SPOKEN.test(sentence) && !WRITTEN.test(sentence)
}
