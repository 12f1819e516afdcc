/**
 * The words for what a candidate sends: thanks, reminders, and the plain verbs of writing, ringing and dropping in.
 * @module
 */

export const THANK =
  "(?:thank[- ]?(?:you )?(?:e-?mails?|mails?|notes?|cards?|letters?|messages?|texts?)|thank(?:ed|ing)?|ty(?= (?:sent|e-?mailed|mailed|posted|done|on|went))|thx|thnx|tnx|thanx|thankyous?|thanks|thank[- ]?yous?(?:[- ](?:note|email|e-mail|card|letter|message)s?)?|thanks (?:note|email|card|letter|message)s?|(?:appreciation|gratitude) (?:note|e-?mail|mail|card|letter|message)s?|ty (?:note|email|card)|note of thanks|thank u)"
export const FOLLOW =
  "(?:f\\/u|follow(?:ed|ing)?[- ]?ups?(?: (?:email|call|note|message|mail))?|followed them up|chas(?:ed|er|ers)|nudged?s?|check(?:ed)?[- ]?in(?: call| email)?|checked (?:up|back)|pinged|voice ?mails?|prodded|poked|(?<!\\b(?:be|being|been|get|getting|got|feel|are|were|was|is|have|to) )(?:pestered|hassled|bugged|badgered|hounded)|(?<=\\b(?:sent|e-?mailed|mailed|dropped|gave|texted)\\b[^.;]{0,30})reminders?|prompted them|jogged (?:his|her|their) memory|(?<!(?:they|he|she|hr|who|you|was|were|been|got|interviewer|manager|lady|guy|woman|man|ye|\\w's) )(?:inquired|enquired)|status (?:email|mail|call|update)|bumped)"
/** "Thank-you: emailed Nov 20": a label in front of what was sent. */
export const LABEL = new RegExp(`^\\W*(?:my |the |a )?(?:${THANK}|${FOLLOW})\\W*$`, "i")
export const CONTACT =
  "(?:(?<!(?:lady|guy|woman|man|someone|somebody|manager|boss|chap|bloke|lad|girl|person|gentleman|nurse|teacher|place|firm|company|is|was|\\w's) )called|rang|(?<=\\b(?:i|i've|we've|have|had|and|just|already|then) |^)rung|phoned|texted|messaged|dropped (?:in(?:to)?|by|round)|popped (?:in(?:to)?|by|over|round|down)|went back in|(?:swung|called|went|walked|nipped|came|drove|looked|dashed) (?:by|in(?! sick)|round|over|down|past|back)(?= (?:[^.;,]{0,40} )?to (?:ask|see (?:if|whether|what|how)|check|find out|chase|say thank|drop (?:off )?a (?:card|note|thank)|hand in a (?:card|note|thank))\\b)|swung by|stopped (?:by|in)|(?:stuck|put|popped|bunged|shoved|slipped|dropped|slid|posted) (?:\\p{L}+ ){0,4}(?:in(?:to)? the (?:post|mail|letter ?box|post ?box)|through (?:the|their|his|her) (?:door|letter ?box))|(?:go|went|goes|came|come|passed|pass) (?:back )?(?:there|in|inside|to (?:the|their) \\w+)(?= (?:again |today |yesterday |myself |personally )*(?:and|to) ask(?:ed)?\\b)|tr(?:ied|ying) (?:to )?(?:ring(?:ing)?|call(?:ing)?|phon(?:e|ing))|fill(?:ed)? (?:in|out) (?:the|their|a|an) (?:\\w+ )?(?:contact |web |online |enquiry |inquiry )+form|left word|(?:put in|placed|made) (?:an?|another) (?:quick |phone |short )*call(?= to (?:ask|see|check|find|chase))|(?:flicked|fired off|shot|whacked|whizzed|zapped|buzzed|wired|faxed)|had a (?:quick )?word with (?:hr|reception)|gave (?:them|him|her|the \\w+|(?!me\\b|us\\b)\\p{L}+) a (?:call|ring|bell|buzz|shout)|left (?:(?:him|her|them|\\p{L}+) )?(?:a|an|another|two|three|\\d) (?:message|voicemail|msg)s?|reached out|updated|briefed|debriefed|contacted|emailed|e-mailed|mailed|wrote|written|(?<!\\b(?:my|the) )sent|posted|dropped|whatsapped|dm'?d|inmailed)"
/** A question about the state of things, put to them. */
export const ASKED_STATE =
  /(?<!(?:they|he|she|hr|who|you|was|were|been|being|got|interviewer|manager|recruiter|lady|guy|woman|man|\w's|they've|who've|you've) )\b[Aa]sked(?= (?:(?:him|her|them|hr|reception|the \w+|mrs?|ms|dr|\p{Lu}[\p{L}'-]+)\b|(?:if|whether|when|about|after|for|how|where|what) [^.;!?]{0,40}\b(?:news|updates?|decid\w+|decision|outcome|progress|status|word|heard|timeline|things|application)\b)|$)/gu
/** What such a question is about. */
export const STATE =
  /\b(?:news|updates?|decid\w+|decision|outcome|progress|status|any word|heard|timeline|where (?:things|they|we|i|it)|how (?:things|far)|what'?s happening|happening|next steps?|my application|still (?:open|going|interviewing))\b/i

/** "Wrote him back", "flicked her an email back": an answer of one's own. */
export function answersBack(words: string): boolean {
  return ANSWERS_BACK.test(words.charAt(0).toLowerCase() + words.slice(1))
}
const ANSWERS_BACK =
  /\b(?:wrote|written|e-?mailed|texted|messaged|mailed|rang|called|phoned|pinged|got|gotten) (?:(?:him|her|them|hr|\p{Lu}\p{L}+) )?(?:straight |right )?back(?: to (?:him|her|them|hr|\p{Lu}\p{L}+))?(?=\W*$|[:,]| (?:to (?:him|her|them|say|accept|confirm|tell|thank|let)|with|saying|yesterday|today|this|on|last|same|that|the|within|at|straight|right|immediately|and)\b)|\b(?:sent|flicked|fired|shot|dropped|gave|pinged|whacked) (?:(?:him|her|them|hr|\p{Lu}\p{L}+) )?(?:an?|my|the|off a) (?:\w+ )?(?:reply|response|answer|(?:e-?mail|text|message|line|note) back)\b/u
/** Asking somebody of theirs for an address. */
export const ASKED_CONTACT =
  /(?<!(?:they|he|she|who|you|was|were|been|being|interviewer|manager|\w's|they've|who've|you've) )\b(?:asked|requested)(?! (?:me|us)\b)(?= (?:[^.;!?]{0,30}\b(?:for|about) )?(?:her|his|their|the \w+'?s?|an?|\p{L}+(?: \p{L}+)?'s)(?: (?:direct|work|contact|personal|proper))* (?:e-?mail|contact|address|number|details|phone)\b)/giu
