/**
 * How people ask for a yes or a no about the case at hand. One question a pattern; the narrow ones stand first.
 * @module
 */

export type DirectQuestion =
  | "already-sent"
  | "means-no"
  | "between-rounds"
  | "client-or-recruiter"
  | "rude-not-to"
  | "at-that-hour"
  | "may-i-text"
  | "may-i-call"
  | "one-more"
  | "other-day"
  | "too-late"
  | "must-it"
  | "now"

const SEND =
  "(?:send|write|do|thank|say (?:thanks|thank)|e-?mail|mail|message|contact|reach out|follow up|drop (?:him|her|them) (?:a line|one)|get in touch|reply|answer|ask)"
const SENT =
  "(?:wrote|written|sent|e-?mailed|mailed|called|rang|texted|messaged|followed up|thanked|nudged|chased|phoned|contacted|replied|told|asked|pinged|rung|messaged)"
const I_DO =
  "(?:(?:can|may|could|should|do|shall|must|would|might|am) i|i (?:can|may|could|should|must|shall)|ok(?:ay)? (?:to|if i)|allowed to)"

const re = (source: string) => new RegExp(source, "iu")

/** Read in one question of the message. */
export const ASKED: readonly (readonly [DirectQuestion, RegExp])[] = [
  [
    "means-no",
    re(
      String.raw`\bmean(?:s|ing)?\b.{0,45}\b(?:no|not|n['’]?t|cannot|can['’]?t|never|forbid\w*|shouldn['’]?t|mustn['’]?t|stop)\b.{0,30}\b(?:follow|writ|ask|contact|send|e?mail|call|chas|allowed|touch)|\b(?:is|are) (?:it|i|that) (?:not allowed|forbidden) to (?:follow|write|ask|contact)`,
    ),
  ],
  [
    "between-rounds",
    /\b(?:in[- ]?between|mean ?while|in the mean ?time|before (?:the |my |that |then)?(?:next|second|2nd|final|third|last|other)? ?(?:round|interview|then|one)|(?:un)?till? (?:then|the (?:next|second) (?:one|round|interview)))\b/iu,
  ],
  [
    "at-that-hour",
    /\b(?:[1-6]|11|12|one|two|three|four|five) ?(?:a\.?m\b\.?|o'?clock (?:in the (?:night|morning)|at night))|\b(?:middle of|during|late (?:at|in the)|in the|at|after) (?:the )?night\b|\bmidnight\b|\bsmall hours\b|\b(?:[1-6]):[0-5]\d ?(?:a\.?m\b|at night)/iu,
  ],
  [
    "too-late",
    /\btoo late\b|\b(?:am|is it|was it|is that|is this|it is|i am|have i|did i)\b.{0,20}\b(?:late|missed (?:it|the|my)|left it)\b|\bmissed (?:the|my) (?:boat|window|chance)\b|\bleft it too\b/iu,
  ],
  [
    "one-more",
    /\b(?:just |only |maybe |send |write |try |do )(?:send |write |try |do )?(?:them |him |her )?(?:one|1|a single) (?:\w+ ){0,3}(?:more|last|final|short|quick|tiny|little|small|brief|wee|polite)\b|\bone (?:really |very |super )?(?:short|tiny|quick|little|brief|last|final) (?:one|note|e?mail|message|line|text)\b|\b(?:try|write|ask|send|nudge|email|chase)\w* (?:\w+ ){0,2}(?:once|one (?:more|last)) (?:more|time)\b|\b(?:one (?:more|last|final)|a (?:last|final)) (?:try|go|shot|nudge|attempt|chance)\b/iu,
  ],
  [
    "must-it",
    re(
      String.raw`\b(?:is|are|it['’]?s|it is|was|isn['’]?t)\b.{0,12}\b(?:it|this|that|one|thank\w*|notes?|cards?|follow\w*|answer|reply|message|e?-?mail)\b.{0,20}\b(?:necessary|needed|required|obligatory|mandatory|a must|compulsory|optional)\b|(?:^\W*|\b(?:it|this|that|note|card|mail|one|it is|it['’]s|this is|that is) (?:really |so )?)necessary\W*$|\b(?:do|should|must|shall|would) i (?:really|even|actually|still) (?:have to |need to |ought to )?(?:bother|${SEND})|\b(?:do|would|will) i (?:have|need|got) to (?:really |even )?(?:bother|${SEND})|\bmust i (?:really )?(?:${SEND})|\b(?:can|could) i (?:just )?skip (?:it|that|the thank|this|one)\b|\bneed i\b`,
    ),
  ],
  [
    "now",
    re(
      String.raw`\b(?:is it|would it be|it is|it['’]?s|isn['’]?t it|is that|is this|will it be|would that be)\b.{0,25}\b(?:weird|strange|odd|awkward|ok(?:ay)?|fine|all ?right|alright|bad|wrong|allowed|possible|appropriate|silly|creepy|cringe\w*|acceptable|good)\b.{0,15}\b(?:if i|to|for me to|that i|when i)\b.{0,14}\b(?:do|send|write|thank|e?-?mail|say|contact|message|follow|reach|answer)\b.{0,30}\b(?:now|today|still|yet|already|right away|at this point|after (?:all|so|this))\b|\b${I_DO} (?:still |just |already |now |even |yet |then )*${SEND}\b(?:(?! when\b| what\b| how\b).){0,30}\b(?:now|still|yet|already|today|right away|straight away|at this point)\b|\b(?:can|may|could|should) i still ${SEND}\b|\b(?:so|and) i (?:can|may) (?:now )?(?:send|write|thank)\b(?! (?:it )?(?:to|by|on|in))|\bis it (?:ok(?:ay)?|all ?right|fine|good) to (?:send|go) (?:it )?(?:now|today|like this)?\W*$`,
    ),
  ],
]

/** Said of a deed that is done, and asked about with a worry. */
export const DONE = re(
  String.raw`\b(?:i|we)(?:['’]?ve| have| had| did)? (?:already |just |also |then |kind of |sort of |went and |stupidly )*${SENT}\b|^\W*(?:already |just )?${SENT}\b`,
)
export const WORRIED =
  /\b(?:is|was|were|are|isn['’]?t|wasn['’]?t)\b (?:that|it|this) (?:too |very |so |really |a )*(?:bad|wrong|mistake|stupid|ok(?:ay)?|fine|all ?right|alright|soon|early|much|problem|dumb|terrible|awful|silly|no-no|no no|big deal|disaster)\b|\bdid i (?:mess|screw|blow|ruin|spoil|do (?:something |it |anything )?(?:wrong|badly)|make a mistake|overdo|go too far|jump the gun|hurt)|\bhave i (?:ruined|blown|messed|spoilt|spoiled|overdone|screwed)|\b(?:am i|i['’]?m) (?:in trouble|screwed|done for)\b|\b(?:is|was) (?:that|it) (?:against|a) \w+ ?\?/iu

/** May I call? And what says that there is nothing but a number. */
export const CALLS =
  /\b(?:can|may|could|should|shall|do|must|would|might|am i allowed to|ok(?:ay)? (?:to|if i)|i can|i could|i may|i should|fine (?:to|if i)) ?(?:i )?(?:just |also |still |maybe |then |give (?:him|her|them|\w+) a )*(?:call|ring|phone|telephone|bell|buzz|tinkle)\b|\b(?:is|are|would) (?:a )?(?:phone )?(?:calls?|calling|ringing|phoning)(?: (?:them|him|her))? (?:a no-?no|ok(?:ay)?|fine|all ?right|allowed|bad|wrong|possible|out)\b|\bby phone\b.{0,15}\?/iu
export const ONLY_PHONE =
  /\b(?:only|just|nothing but|all i (?:have|got|['’]ve got)(?: is)?)\b.{0,30}\b(?:phone|telephone|number|cell|mobile)\b|\b(?:phone|telephone|number|cell|mobile)\b.{0,25}\b(?:is|['’]?s|thats|that['’]?s)? ?all (?:i|that i|they)\b|(?:\b(?:no|not|without|never|dont)|n['’]t)\b.{0,14}\be-?mails?\b/iu

/** May I text? And what says that they text, too. */
export const TEXTS =
  /\b(?:text(?:ing)?|sms|whats ?app|dm|message) (?:him|her|them|the|my|a|\p{Lu}\p{L}+|back|thanks|thank)|\bby (?:text|sms|whats ?app)\b|\bsend (?:\w+ )?(?:a )?(?:text|sms|whats ?app)\b|\b(?:is|would) (?:a )?(?:text|texting|whats ?app)\b|\b(?:can|may|should|could) i (?:just )?text\b/iu
export const TEXTED_FIRST =
  /\b(?:said|says|told me|asked me|asks me|wants me|said i (?:can|could|should|may)|tells me|invited me|like[sd]? (?:me )?)\W*(?:to |just |please |i (?:can|could|should) )*(?:text|whats ?app|message|dm)\b|\b(?:text(?:s|ed)|whats ?app(?:s|ed)|messaged|dmed) (?:me|us)\b|\bwe(?:['’]?ve| have|['’]?d| had)? (?:(?:always|mostly|only|been) )*(?:text(?:ed|ing)?|whats ?app(?:ed|ing)?)\b|\btexted (?:back and forth|the whole time|each other|to set)\b|\b(?:it was |was |all )?(?:set up|arranged|organi[sz]ed) by (?:text|whats ?app)\b/iu
export const NO_EMAIL = /(?:\b(?:no|not|without|never|dont)|n['’]t)\b.{0,14}\be-?mails?\b/iu

/** The client or one's own recruiter. */
export const EMPLOYER =
  "(?:client|company|employer|manager|office|hospital|firm|school|store|shop|site|interviewer|boss|business|plant|directly|them)"
export const RECRUITER = "(?:recruiter|agency|agent|consultant|you (?:guys|lot)|you)"

/** Not thanking feels rude. */
export const RUDE =
  /\b(?:rude|impolite|ungrateful|unfriendly|ill[- ]mannered|bad(?: |-)manner(?:ed|s)?|disrespectful|discourteous|not nice|unkind|not polite|cold)\b/iu
export const LEFT_UNDONE =
  /\bnot (?:even|to (?:thank|say|send|write|answer|reply)|thanking|say(?:ing)?|send(?:ing)?|writ(?:e|ing)|answer(?:ing)?)\b|\bwithout (?:a|any|thank\w*|saying|writing|sending|answering)\b|\bno (?:thank|note|answer from me|reply from me)|\b(?:i|we)(?:['’]ve| have|['’]d| had| did)? ?(?:not|n['’]t|never)\b.{0,25}\b(?:thank|sent|send|writ|said|say|answer)|(?:^|[.!?]\W*)(?:have|did)(?: not|n['’]?t) (?:thank|sen[dt]|writ|said|say|answer)|\bleav(?:e|ing) (?:\w+ ){0,3}out\b|\bi (?:do|did)(?: not|n['’]t) (?:thank|say|send|write|answer)|\b(?:send|say|do)(?:ing)? nothing\b|\bstay(?:ing)? (?:silent|quiet)\b|\bskip(?:ping)? (?:it|the thank)/iu

/** The custom of another country. */
export const ABROAD =
  /\bin my (?:country|culture)\b|\bwhere i(?:['’]?m| am)? (?:come )?from\b|\bback home\b|\bnot (?:usual|normal|common|custom\w*)\b|\b(?:in|over) (?:germany|japan|china|india|russia|poland|spain|france|italy|europe|the uk|england|brazil|mexico)\b/iu

export const ODD = /\b(?:weird|strange|odd|awkward|bad|wrong|silly|creepy|cringe\w*|rude)\b/iu
