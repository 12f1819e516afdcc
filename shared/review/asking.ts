/**
 * Whether a sentence asks for news of the application: an update, the next step, the decision.
 * @module
 */
import { phrases } from "../language/phrases.ts"

/** A question, or a wish as good as one. "I look forward to hearing from you" asks nothing, nor does an offer of help. */
export function asksForNews(sentence: string, question: boolean): boolean {
  const text = sentence.replace(/[’‘]/gu, "'")
  if (question && ASKED.test(text) && !OFFER.test(text)) return true
  if (FILLED_IF.test(text)) return true
  // "Let me know if you need anything" offers; what else the sentence holds may still ask.
  const rest = text.split(/[;:–—]|,? and |,? but /u).filter((part) => !OFFER.test(part) && !WAITS.test(part))
  return rest.some((part) => POLITELY.test(part))
}

/** What a status mail is after. */
const NEWS =
  "(update|updates|news|word|decision|verdict|status|state of play|next (step|steps|stage|stages|round)|what (happens|is|comes|came|to expect) ... next|timeline|timeframe|time frame|timescale|schedule|progress|movement|feedback|outcome|result|results|information|indication|idea|development|developments|how ... (stand|stands|standing|looking|look|looks|progressing|coming along|coming on|getting on)|where ... (stand|stands|standing|at|things are|we are|you are|are we|are you|are things)|application|applications|vacancy|position|post|role|job|opening|candidacy|process|search|shortlist|hiring|recruitment|interview|interviews|hear|heard|decided|chosen|picked|filled|made up your mind|still (open|available|in the running|considering|looking|under consideration)|plan|plans|start date|starting|happening|going on)"

/** What is surely news, also behind a word like "glad", which may be about anything. */
const SURELY =
  "(update|updates|news|word (on|about|from|of|as to)|any word|decision|status|next (step|steps|stage)|what ... next|timeline|timeframe|time frame|timescale|progress|movement|feedback|outcome|indication|some idea|any idea|an idea|information|developments?|how ... (stand|stands|progressing|coming along|getting on)|where ... (stand|stands|things are|we are|you are)|(hear|know|learn) ~ (from|back|whether|if|when|how ... (stand|going|progressing)|what|about (the|your|my)|any|either way|more about (the|your)))"

/** A question of theirs to answer: about the process, not about the reader's weekend. */
const ASKED = phrases(
  NEWS,
  "when ... (know|decide|start|tell)",
  "happens? (now|next)",
  "anything (new|further|else) (you|that you|i can expect)",
)

/** Asked without a question mark. */
const POLITELY = phrases(
  `(wonder|wondering|wondered|curious|love to know|like to know|keen to know|glad to know|good to know|great to know|like to ask|want to ask|wanted to ask|writing to ask|writing to see|writing to find out|checking in to see|ask|asking|enquire|enquiring|inquire|inquiring|check|checking|find out|finding out|see|seeing) (whether|if|when|what|how|where|who|about|on|for|after|as to) ... ${NEWS}`,
  `(tell me|inform me|advise me|update me|let me know|letting me know|telling me|keep me|keeping me|fill me in|drop me|send me|give me|share) ... ${NEWS}`,
  "(please|kindly|can you|could you|would you|will you|to|for|if you) (keep me (posted|informed|updated|in the loop|abreast)|update me|fill me in|advise)",
  "(let me know|tell me) (how|where|when|what|whether|if|either way|as soon as|once|the|of|about|your|any|one way)",
  `(grateful|thankful|appreciate|appreciated|appreciative|welcome|welcomed|glad|happy|pleased|love|like|hoping|hope|looking|obliged|helpful|great|good|nice|lovely|wonderful) (to|for|of|if|it) ... ${SURELY}`,
  `(appreciate|welcome|love|like|request|requesting|seeking|want|ask for|asking for|hoping for|hope for|get|have) (an|any|some|a|your|the) ... (update|updates|news|word|feedback|information|indication|idea|status|timeline|details)`,
  "(any|an|some) (update|updates|news|word|information|indication|feedback) ... (appreciated|welcome|welcomed|helpful|grateful|great|lovely|kind)",
  "(what|where|how|when) (is|are|the|we|things|you) ... (please|next)",
  "(check|checking|checked|follow|following) (in |up )?(on|about|as to) ... (status|progress|state|outcome|decision|result|timeline|next steps?|update)",
  "(an|any) update(,)? (please|if)",
)

/** Offers of help and courtesies: they ask for nothing about the process. */
const OFFER = phrases(
  "(let me know|tell me|contact me|ask|get in touch|reach out|write|call)(,)? (please )?(if|whether|should|what|when|anything) ... (you|i) ~ (need|require|want|have|like|can|could|may|wish)",
  "(let me know|tell me)(,)? (please )?(if|whether) ... (further|more|additional|any other|anything else|questions|references|documents|help|helpful|useful)",
  "(should|if) you ~ (need|require|have|want)",
)
const WAITS = phrases(
  "(look|looking|looks) forward",
  "(hope|hoping) to (hear|see|speak|meet|talk)",
  "await(ing)?",
  "eager to hear",
  "(can't|cannot) wait to hear",
)
const FILLED_IF = phrases("if there (is|are|was) ~ (any |an |some )?(update|news|word|movement|progress)")
