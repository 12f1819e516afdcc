/**
 * Whether a sentence asks for news of the application: an update, the next step, the decision.
 * @module
 */
import { inquires, isAboutThem, isTheMatter } from "../language/inquiry.ts"
import { phrases } from "../language/phrases.ts"

/** A question, or a wish as good as one. "I look forward to hearing from you" asks nothing, nor does an offer of help. */
export function asksForNews(sentence: string, question: boolean): boolean {
  const text = sentence.replace(/[’‘]/gu, "'")
  if (
    question &&
    !OFFER.test(text) &&
    !isAboutThem(text) &&
    (ASKED.test(text) || OF_THE_OUTCOME.some((pattern) => pattern.test(text)))
  )
    return true
  if (FILLED_IF.test(text)) return true
  if (WHEN_KNOWN.test(text) && ANSWER_WISHED.test(text)) return true
  // "Let me know if you need anything" offers; what else the sentence holds may still ask.
  const rest = text
    .split(/[;:–—]|,? and |,? but /u)
    .filter((part) => !OFFER.test(part) && !WAITS.test(part) && !THANKED.test(part))
  if (rest.some((part) => POLITELY.test(part) && !isOwnNews(part) && !offersHelp(part))) return true
  if (OFFER.test(text) || THANKED.test(text)) return false
  return question || !WAITS.test(text) ? inquires(text, question) : rest.some((part) => inquires(part, question))
}

/** "I have some news for you", "an update from my side". */
function isOwnNews(part: string): boolean {
  return /\bi(?:'ve| have)(?: got)? (?:some|an?|one|good)(?: [\w-]+)? (?:news|updates?)\b|\bfrom my side\b/iu.test(part)
}

/** "Do let me know if the attachment won't open." */
function offersHelp(part: string): boolean {
  const what = /\b(?:let me know|tell me),?(?: please,?)? if (?<what>.*)/iu.exec(part)?.groups?.what
  return what !== undefined && !isTheMatter(what) && !/\b(?:i|i'm|i've|there|it|any|you(?:'ve| have))\b/iu.test(what)
}

/** What a status mail is after. */
const NEWS =
  "(update|updates|news|word|decision|verdict|status|state of play|next (step|steps|stage|stages|round)|what (happens|is|comes|came|to expect) ... next|timeline|timeframe|time frame|timescale|schedule|progress|movement|feedback|outcome|result|results|information|indication|idea|development|developments|how ... (stand|stands|standing|looking|look|looks|progressing|coming along|coming on|getting on)|where ... (stand|stands|standing|at|things are|we are|you are|are we|are you|are things)|application|applications|vacancy|position|post|role|job|opening|candidacy|process|procedure|search|shortlist|hiring|recruitment|interview|interviews|hear|heard|decided|chosen|picked|filled|made up your mind|still (open|available|in the running|considering|looking|under consideration)|plan|plans|start date|starting|happening|going on|anything new|settled|settle|choice|choose|choosing|select|selected|selection|pick|appointed|appoint|conclusion|matter (lies|stands|rests)|matters (lie|stand|are)|state of (things|affairs|the)|lies|leans|fares|it went|i (did|got on|fared|came across)|which way|taken (me |somebody |someone )?on|made up|in the running)"

/** What is surely news, also behind a word like "glad", which may be about anything. */
const SURELY =
  "(update|updates|news|word (on|about|from|of|as to)|any word|decision|status|next (step|steps|stage)|what ... next|timeline|timeframe|time frame|timescale|progress|movement|feedback|outcome|indication|some idea|any idea|an idea|information|developments?|how ... (stand|stands|progressing|coming along|getting on)|where ... (stand|stands|things are|we are|you are)|(hear|hearing|know|knowing|learn|learning|be told) ~ (from|back|whether|if|when|where i stand|which way|how ... (stand|going|progressing)|what|about (the|your|my)|any|either way|more about (the|your)))"

/** A question of theirs to answer: about the process, not about the reader's weekend. */
const ASKED = phrases(
  NEWS,
  "when ... (know|decide|start|tell)",
  "happens? (now|next)",
  "anything (new|further|else) (you|that you|i can expect)",
)

/** What has come of it, and what comes now: the choice, how one did, what they said, when, how far, what else they need. */
const OF_THE_OUTCOME: readonly RegExp[] = [
  /\b(?:has|have|is|are|was|were|did|do|does|will|would|might|may|could|can|am|been|if|whether|when|who)\b[^.!?;]{0,60}\b(?:decid(?:e|ed|ing)|cho(?:ose|osing|sen)|picked|picking|selected|selection|settled|appointed|appointment|take(?:n)? (?:me |somebody |someone |anyone )?on|taking (?:me|someone|somebody|anyone) on|take me|going to (?:have|hire|take)|fill(?:ed|ing)?|hired?|hiring|made up|conclusion|choice|verdict|signed off|offers? (?:go|going|out)|shortlist(?:ed)?|(?:more|further) rounds?|(?:board|panel|committee|council|trustees|governors|team|they|you all|partners) (?:yet )?(?:sits?|meets?|met|able to meet|been able to meet|rule[sd]?|voted?)|vote|considered|considering me|in the running|still (?:open|going|free|anybody's|available|mine|in with|on the table|live|vacant))\b/iu,
  /\b(?:did|do|have|has) (?:they|he|she|\p{Lu}[\p{L}'-]{1,30}|the (?:client|firm|company|panel|team|employer|people|board|school|manager)) (?:[\w-]+ ){0,3}?(?:like|liked|say|said|come back|came back|think|thought|want|wanted|mention|mentioned|tell|told|get back|got back|been in touch|reply|replied|answer|answered|feel)\b/iu,
  /\bhow (?:did (?:i|it|that|things|the interview|mine)|(?:do|am|are) (?:i|things|matters)|it went|i (?:did|got on|fared|came across))\b|\bgo my way\b|\bget it\b/iu,
  /\bhow (?:far|soon|near|close|much longer|long) (?:[\w'-]+ ){0,3}?(?:along|off|are|is|do|does|will|before|until|might|it)\b/iu,
  /\b(?:when|what day|what date|by when|day by which|date by which|a (?:day|date|time) (?:by|on) which) (?:will|might|may|can|could|should|would|shall|do you|does|is|are|you|they|it)\b/iu,
  /\bwhat (?:should|can|may|might|could|ought) i (?:to )?(?:expect|do|look)\b|\bwhat (?:is|will be|'s) (?:your|the) (?:[\w-]+ ){0,2}?(?:answer|decision|verdict|plan|position|outcome|result|latest|next)\b/iu,
  /\bany (?:[\w-]+ )?(?:joy|luck|sign|signs|movement|developments?|hint|inkling|thoughts on (?:me|my|when|who)|feedback|answer)\b/iu,
  /\bshed (?:some |any |a little )?light\b|\b(?:a|some|any|rough|better|clearer) (?:sense|idea|feel|picture|steer|hint|inkling) (?:of|as to|about|how|when|what|where)\b|\bput me in the picture\b/iu,
  /\b(?:anything|something|any|is there) (?:[\w']+ )?(?:else|more|further|new)\b/iu,
  /\b(?:assessments?|interviews?|interviewing|trials?|auditions?|procedure|recruitment|search|exams?|tests?|checks?|rounds?)\b[^.;!?]{0,40}\b(?:are|is|been|be|now|all|yet) (?:now |all |nearly |yet )?(?:complete[d]?|finished|concluded|over|closed|done|ended|under way)\b/iu,
]

/** A line, a call: "drop me a line", "a word would set my mind at rest". */
const LINE =
  "(line|word|note|call|ring|bell|shout|buzz|text|message|hint|sign|nod|reply|answer|email|few words|two words|heads up|ping)"

/** Asked without a question mark. */
const POLITELY = phrases(
  `(wonder|wondering|wondered|curious|love to know|like to know|keen to know|glad to know|good to know|great to know|like to ask|want to ask|wanted to ask|writing to ask|writing to see|writing to find out|checking in to see|ask|asking|enquire|enquiring|inquire|inquiring|check|checking|find out|finding out|see|seeing) (you |once |again |more |one |last |final |time |briefly |quickly |kindly |gently |politely |today |now )*(whether|if|when|what|how|where|who|about|on|for|after|as to) ... ${NEWS}`,
  "(ask|asking|wonder|wondering|check|checking|see|seeing|know|find out|finding out|inquire|enquire|inquiring|enquiring) ~ (you |politely |kindly |gently |briefly |quickly |once |again |more )*(where|how) (things|matters|it|we|you|everything|that|this|the [a-z]+|my [a-z]+) ~ (stand|stands|are|is|look|looks|lie|lies|sit|sits|going|progressing)",
  "(ask|asking|wonder|wondering|check|checking|see|seeing|know|find out|finding out|inquire|enquire|inquiring|enquiring) ~ (you |politely |kindly |gently |briefly |quickly |once |again |more )*(whether|if) (they|he|she|we|you|the [a-z]+|your [a-z]+|anybody|anyone|someone|somebody) ~ (has |have |had |has yet |have yet )?~ (come back|come to|got back|gotten back|replied|answered|responded|been in touch|said|decided|heard|chosen|chose|reached|made|settled)",
  `(tell me|inform me|advise me|update me|let me know|letting me know|telling me|keep me|keeping me|fill me in|drop me|send me|give me|share) ... ${NEWS}`,
  "(please|kindly|can you|could you|would you|will you|to|for|if you) (keep me (posted|informed|updated|in the loop|abreast)|update me|fill me in|advise)",
  "(let me know|tell me) (how|where|when|what|whether|if|either way|as soon as|once|the|of|about|your|any|one way)",
  `(grateful|thankful|appreciate|appreciated|appreciative|welcome|welcomed|glad|happy|pleased|love|like|hoping|hope|looking|obliged|helpful|great|good|nice|lovely|wonderful) (to|for|of|if|it) ... ${SURELY}`,
  `(appreciate|welcome|love|like|request|requesting|seeking|want|ask for|asking for|hoping for|hope for|get|have) (an|any|some|a|your|the) ... (update|updates|news|word|feedback|information|indication|idea|status|timeline|details)`,
  "(any|an|some) (update|updates|news|word|information|indication|feedback) ... (appreciated|welcome|welcomed|helpful|grateful|great|lovely|kind)",
  "(what|where|how|when) (is|are|the|we|things|you) ... (please|next)",
  "(check|checking|checked|follow|following) (in |up )?(on|about|as to) ... (status|progress|state|outcome|decision|result|timeline|next steps?|update)",
  "(an|any) update(,)? (please|if)",
  `(give|gis|giz|gimme|drop|send|shoot|leave|spare|text|call|ring|tip) (me|us|a) (a |an |the )?(quick |short |brief |wee |little )?(${LINE} )?... (when|if|once|as soon as|either way|about|whether|how|what|whenever|one way)`,
  `(a|any|one|some|even a|the briefest|your) (quick |short |brief |friendly |simple |honest |further )?${LINE} ... (would|will|is|from you) ... (lovely|welcome|kind|appreciated|help|set my mind|put my mind|mean|be|do|make|ease|grand|great)`,
  `(for|like|love|welcome|appreciate|get|have) (a|any|some|even a) (quick |short |brief |further )?${LINE} (on|about|as to|when|if|whether|of how|from you (on|about|when|if))`,
  "(let me know|tell me)(,)? (please )?(,)?(whichever|either|one|whatever|when|whenever|what|how|where|whether|if|as soon|once|the|of|about|your|any|who|which|also)",
  `appreciate (hearing|knowing|learning|being told) (where|how|when|if|whether|what|any)`,
  "(just|please|kindly|do|could you|can you|would you|will you) ~ (let me know|tell me|update me|advise|keep me posted|enlighten me|put me in the picture)",
  "(please|kindly|do|could you|can you|would you|will you|to) ~ (say|tell me|let me hear|let me in on|indicate|state|spell out|reveal) (how|whether|if|when|what|where|which|who)",
  "(spare|take|find) (a|one|two|five) (minute|moment|minutes|second|line)s? to (say|tell|let|write|update|answer)",
)
/** "If there is any news I'd be glad of it", "whenever you know more, please ring me". */
const WHEN_KNOWN = phrases(
  "(if|when|once|whenever|as soon as|should|the moment|the minute) ... (news|update|word|decision|decided|settled|known|know more|you know|chosen|picked|heard|hear (back|from|anything|something)|anything (new|to (tell|report|share|pass on))|made up|a choice|an answer|moves|changes|comes through|come to a)",
)
const ANSWER_WISHED =
  /\b(?:glad|grateful|love|like|welcome|lovely|appreciate[d]?|thankful|obliged|please|kindly|would you|could you|can you|mind|happy|kind|drop|give|gis|giz|ring|call|text|tell|let|send|pass (?:it|them|that)|share|shout|line|good to)\b(?! (?:me )?(?:you|know that)\b)/iu

/** Offers of help and courtesies: they ask for nothing about the process. */
const OFFER = phrases(
  "(let me know|tell me|contact me|get in touch|reach out|write|call)(,)? (please )?(if|whether|should|what|when|anything) ... (you|i) ~ (need|require|want|have|like|can|could|may|wish)(?! (made|had|chosen|decided|reached|heard|come|picked|found|settled|filled|got an? (answer|decision)|any (news|word|update|idea)|an? (update|answer|decision|idea)|news|word|got anywhere|to (choose|decide|take|hire|see me|go)))",
  "ask ~ (me )?(if|whether|should|what|anything) ... you ~ (need|require|want|wish)",
  "(let me know|tell me)(,)? (please )?(if|whether) ... (further|more|additional|any other|anything else|questions|references|documents|help|helpful|useful)",
  "(should|if) you ~ (need|require|want)",
  "(should|if) you ~ have ~ ((any|some|more|further|other|additional|a) ){0,3}(questions?|quer(y|ies)|doubts?|concerns?|needs?|requests?|use for|uses)",
  "(may|can|could|shall|should) i ~ (send|bring|show|offer|lend|forward|borrow|help)",
  "would you (like|care|want) (me )?to (borrow|see|read|have|try|look|send|bring|show)",
)
const WAITS = phrases(
  "(look|looking|looks) forward",
  "(hope|hoping) to (hear|see|speak|meet|talk)",
  "await(ing)?",
  "(hope|hoping|hopes|wish|wishing|pray|praying) (for|of) ... (good|positive|favou?rable|happy|glad) (news|answer|reply|word|response|outcome|result)",
  "eager to hear",
  "(can't|cannot) wait to hear",
)
const THANKED = phrases(
  "(thank you|thanks|thank u|thankful|ta|cheers|appreciated) ~ (so much |very much |a lot |again |both |also )?(for|that|of you) ... (telling|letting|giving|sharing|keeping|explaining|asking|said|told|gave|let me)",
  "(thank you|thanks|thank u) ~ (so much |very much |a lot |again )?for (the|your|this|that) ... (update|news|reply|answer|word|line|note|call|message)",
)
const FILLED_IF = phrases("if there (is|are|was) ~ (any |an |some )?(update|news|word|movement|progress)")
