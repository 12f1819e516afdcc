/**
 * How an answer reaches the candidate: who wrote, rang or said it, and by what.
 * @module
 */

const ADVERBS =
  "(?:(?:'s|'ve|just|also|finally|then|has|have|had|already|actually|since|again|only|now|even|later|did|eventually|kindly|at last) ?)*"
const ROLE =
  "(?:recruiter|manager|company|boss|interviewer|hiring manager|owner|head|office|school|clinic|hospital|madam|sir|receptionist|assistant|secretary|lady|guy|woman|man|bloke|chap|lad|girl|fella|team|panel|chair|director|foreman|supervisor|matron|principal|chef|gaffer|agency|consultant|coordinator|admin|bursar|dean|partner|rep|people|person|someone|somebody)"
const SUBJECT = `(?:they|he|she|hr|human resources|who|personnel|head office|madam|sir|lady|guy|bloke|girl|lad|fella|receptionist|manager|recruiter|boss|(?:the |my |their |his |her |a |an |some )(?:\\w+ ){0,2}?${ROLE}|someone|somebody)`
/** Of writing and ringing: such a thing came afterwards, not in the interview. */
export const WROTE =
  "(?:replied|e-?mailed|mailed|wrote|written|rung|(?:got|gotten|been|made) (?:in )?(?:contact|touch)|rang|phoned|texted|messaged|pinged|whatsapped|dm'?d|inboxed|responded|reverted|answered|(?:got|gotten) (?:back|in touch|hold of me)|c[ao]me (?:straight |right |already )*back(?! (?:from|off|in|into|home|at|for|on|to (?:work|the|school))\\b)|been (?:in touch|on|back)|in touch|contacted|reached out|after (?:writing|ringing|calling|phoning|texting|messaging|e-?mailing|replying|coming|getting)(?: (?:me|us|on|in|onto|to))*(?: back)?|dropped (?:me|us) (?:a|an)|gave (?:me|us) a (?:call|ring|bell|buzz|shout)|left (?:me )?a (?:voicemail|message|vm)|sent (?:me|us|out|a|an|(?:e-?mail|mail|message|text|sms)(?= ))|shot (?:me|us)|updated (?:me|us)|let (?:me|us) know|informed (?:me|us)|notified (?:me|us)|called (?:me|us|back|to|up|and|just|this|today|yesterday|last|on|saying|about))"
const THING =
  "(?:e-?mail|mail|text|call|phone ?call|note|letter|message|msg|voice ?mail|word|update|news|reply|response|answer|call ?back|line|ping|dm|whatsapp|ring|feedback)"

const LETTER = "(?:e-?mail|mail|text|call|note|letter|message|voice ?mail|ping|dm|whatsapp|line)"
const WHEN =
  "(?: (?:this morning|this afternoon|this evening|today|yesterday|just now|last night|last week|(?:on|of) (?:the )?\\w+|\\w+day|in|earlier|at last))"

/** "The airline wrote", "the warehouse texted to say": whoever it is, they write to the candidate. */
const THE_FIRM =
  "\\b(?:the|their) (?:(?!(?:i|we|that|which|who|and|or|next|same|other|day|week|morning|evening|night|afternoon|one|\\w+day|lads?|bloke|guy)\\b)[a-z'-]+ ){1,3}(?:(?:has|have|just|then|also|since) )*(?:wrote|written|e-?mailed|mailed|texted|messaged|rang|phoned|replied|called(?= (?:me|to|and|say|on|yes|tod|mon|tue|wed|thu|fri))|got in (?:touch|contact)|let (?:me|us) know|informed (?:me|us)|sent (?:me|us|word|out|a|an)|told (?:me|us)(?= (?:yesterday|today|this (?:morning|afternoon)|last night|on (?:mon|tues|wednes|thurs|fri)day)\\b))(?! (?:him|her|them|it|by (?!(?:e-?mail|phone|text)))\\b)"
/** What tells that something came. */
export const ARRIVED = [
  `\\b(?:[a-z][a-z-]+'s|their|her|his|the) (?:(?:new|latest|short|last|brief|quick|own|one-line) )?(?:${THING}|question|verdict)(?:,? (?:which|that) [^.;,]{3,40},?)?${WHEN}*,? (?:says?|said|saying|reads?|asks?|was (?:that|a|to|how|an|one|no)|is (?:whether|if|that)|came|landed|arrived|reached me|tells|told|goes|:(?= ))(?!\\w)`,
  // "Then an email on Tuesday says sorry", "a text Monday: not yet"
  `(?<!\\b(?:sent|wrote|dropped|left|shot|gave|put|with|write|send|draft)(?: \\w+){0,3} )\\b(?:an?|another|one) (?:(?:short|quick|brief|nice|polite) )*${LETTER}${WHEN}* (?:says?|said|reads?)\\b`,
  `^(?:and |but |then |so |only )*(?:an?|another|one) (?:(?:short|quick|brief|nice|polite) )*${LETTER}${WHEN}+$`,
  THE_FIRM,
  // "He call me on Monday"
  "^(?:and |but |so |then )*(?:he|she|they|boss|manager|madam|sir|lady) (?:(?:have|has|did|also|just) )*(?:call|send|write|ring|text|phone|message) (?:to )?me (?=on\\b|yesterday|today|this|last|mon|tue|wed|thu|fri|sat|sun|whatsapp|sms|mail|e-?mail|message)",
  `\\b${SUBJECT}(?: (?:from|in|at|of) \\w+)? ?${ADVERBS}${WROTE}`,
  `\\b(?:got|received|had|have had|just had|just got|there's|there is|there was|came|in comes|comes|woke up to|found) (?:(?:an?|another|my|the|some|this|nice|short|quick|brief|holding|lovely|generic|form|automated|one-line|two-line|polite) )*${THING}(?: back)?${WHEN}*(?: (?:from|off|saying|to say|telling|that says|which says|says|said|reads|came|arrived|landed|in which|back)\\b|[,:;.]|$)`,
  `\\b(?:an?|the|their|his|her|new|quick|short|nice|then|finally) (?:(?:nice|short|quick|brief|holding|lovely|generic|form|polite) )*${THING}(?: back)?${WHEN}* (?:(?:from|off) |(?:came|arrived|landed)\\b)`,
  "\\b(?:heard|had word|hearing)(?: (?:back|again|something|today|yesterday))*(?: (?:just now|this morning|this afternoon|last night|on \\w+|\\w+day))? (?:from|off)\\b",
  // "This landed in my inbox", "a note on the 26th that they need more time"
  "\\b(?:landed|entered|dropped|popped up|showed up|turned up|appeared|came|arrived|hit|reached) (?:in(?:to)? |through |on |at )?my (?:inbox|mail ?box|e-?mail|mail|phone|post|letter ?box|door|whatsapp)\\b",
  `(?<!\\b(?:sent|wrote|dropped|left|shot|gave|put|with|write|send|draft)(?: \\w+)? )\\b(?:an?|another|this) (?:(?:short|quick|brief|nice|polite) )*${THING}${WHEN}* (?:that|saying|to say|telling me) (?:they|she|he|it|we)\\b`,
  "\\b(?:word|news|update) (?:came|has come|arrived|is in|from|back)\\b",
  `^(?:and |so |just |then |finally |now )*${THING}(?: (?:came|arrived|landed|in|back|today|yesterday|this morning|just now|on \\w+|\\w+day))* (?:from|off|by)\\b`,
].join("|")
const CAME_IN = new RegExp(ARRIVED, "i")
const NAMED = new RegExp(
  `(?<![\\p{L}'])(?!I')\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?:,? (?:from|in|at|of|the) [\\p{L}' ]{2,25},?)? ${ADVERBS}${WROTE}`,
  "u",
)

/** Somebody's letter, call or message is told of. */
export function cameIn(words: string): boolean {
  return CAME_IN.test(words) || NAMED.test(words)
}

const SAID =
  "(?:put(?= (?:that )?['\"])|said|says|told (?:me|us)|tells (?:me|us)|reckons?|reckoned|mentioned|explained|confirmed|goes|claims?|thinks|thought|promised|was like|admitted)"
const SAYS = new RegExp(
  `\\b${SUBJECT} ?${ADVERBS}${SAID}\\b|^(?:and |but |so )*(?:said|says|told (?:me|it)|was told|got told|been told)\\b|\\b(?:was|got|been) told\\b`,
  "i",
)
const SAYS_NAMED = new RegExp(`(?<![\\p{L}'])(?!I')\\p{Lu}[\\p{L}'-]+\\)? ${ADVERBS}${SAID}\\b`, "u")

/** Said these days, not in the interview: "the recruiter says they are down to two". */
export function saysNow(words: string): boolean {
  return /\b(?:says|is saying|are saying|tells (?:me|us)|keeps? (?:saying|telling))\b/i.test(words)
}

/** An answer to what the candidate wrote: whatever it says, something came back. */
export function wroteBack(words: string): boolean {
  return (
    WROTE_BACK.test(words) &&
    !/\b(?:i|i've|we|i'd)(?: (?:just|then|also|have|already))* (?:replied|wrote|answered|responded|got|came)\b/i.test(
      words,
    )
  )
}
const WROTE_BACK = new RegExp(
  `\\b(?:they|he|she|hr|who|\\p{L}+) ?${ADVERBS}(?:replied|wrote (?:me )?back|e-?mailed (?:me )?back|texted (?:me )?back|responded|got back to (?:me|us)|came back to (?:me|us)|reverted)\\b|\\b(?:got|had|received) (?:an?|her|his|their|the) (?:\\w+ )?(?:reply|response|answer)\\b`,
  "iu",
)

/** Somebody of theirs said it. */
export function saidByThem(words: string): boolean {
  return SAYS.test(words) || SAYS_NAMED.test(words)
}
