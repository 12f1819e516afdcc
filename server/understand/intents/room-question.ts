/**
 * A question about what to do, ask or learn in the interview that lies ahead.
 * @module
 */

const IN_THE_ROOM =
  /\b(?:ask(?:ing)?|bring(?:ing)?|take|wear(?:ing)?|learn(?:ing)?|find(?:ing)? out|raise|raising|mention(?:ing)?|know(?:ing)?|get(?:ting)?|collect(?:ing)?|come away|walk (?:out|away)|leave without|prepar\w+|prep|read(?:ing)? up|practi[sc]e|have ready|get ready|do(?:ing)?(?= (?:\w+ )?(?:before|ahead|in advance|first))|look(?:ing)? out for|note down|write down|remember|forget|say)\b/i
const QUESTION =
  /^(?:[^.?!]*[,:;] )?(?:(?:and|so|but|also|ok|well|now|then|wat|please)[,\s]+)*(?:what|wat|which|anything|something|owt|summat|should|shud|shall|ought|must|do i|can i|could i|need i|is there|are there|any)\b/i
/** These are about letters, or about the day itself. */
const ELSEWHERE =
  /\b(?:i|to) (?:\w+ )?(?:write(?! down)|e-?mail|mail|thank|follow up|chase|call|ring|phone|wait|send|nudge|reply|respond|answer)\b|\b(?:reschedul\w+|postpone|another day|different (?:day|time)|cancel|move it)\b|\bget back\b/i

/** These tell by themselves that the interview is still to come. */
const THERE =
  /\b(?:while|when|once) i(?:'m| am) (?:there|with (?:him|her|them)|in (?:there|the room))\b|\b(?:come|walk|go) away (?:with|knowing)\b|\bbefore i (?:leave|go (?:home|in))\b|\bleave without\b|\bin the room\b/i

/** Whether a sentence asks what to do in the room; `ahead` where an interview is known to be. */
export function asksOfTheRoom(sentence: string, ahead: boolean): boolean {
  return (
    (ahead || THERE.test(sentence)) &&
    QUESTION.test(sentence) &&
    IN_THE_ROOM.test(sentence) &&
    !ELSEWHERE.test(sentence)
  )
}
