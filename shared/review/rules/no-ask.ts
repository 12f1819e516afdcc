import { phrases } from "../../language/phrases.ts"
import { type Draft, defineRule } from "../rule.ts"

/** What a status mail is after. */
const NEWS =
  "(update|updates|news|word|decision|verdict|status|state of play|next (step|steps|stage|stages|round)|what (happens|is|comes|came|to expect) ... next|timeline|timeframe|time frame|timescale|schedule|progress|movement|feedback|outcome|result|results|information|indication|idea|development|developments|how ... (stand|stands|standing|looking|look|looks|progressing|coming along|coming on|getting on)|where ... (stand|stands|standing|at|things are|we are|you are|are we|are you|are things)|application|applications|vacancy|position|post|role|job|opening|candidacy|process|search|shortlist|hiring|recruitment|interview|interviews|hear|heard|decided|chosen|picked|filled|made up your mind|still (open|available|in the running|considering|looking|under consideration)|plan|plans|start date|starting|happening|going on)"

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
  `(tell|inform|advise|update|let me know|letting me know|telling me|keep me|keeping me|fill me in|drop me|send me|give me|share) ... ${NEWS}`,
  "(please|kindly|can you|could you|would you|will you|to|for|if you) (keep me (posted|informed|updated|in the loop|abreast)|update me|fill me in|advise)",
  "(let me know|tell me) (how|where|when|what|whether|if|either way|as soon as|once|the|of|about|your|any|one way)",
  `(grateful|thankful|appreciate|appreciated|appreciative|welcome|welcomed|glad|happy|pleased|love|like|hoping|hope|looking|obliged|helpful|great|good|nice|lovely|wonderful) (to|for|of|if|it) ... ${NEWS}`,
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

/** A status mail that asks nothing gets no answer: the reader sees no question to answer. */
export default defineRule({
  id: "no-ask",
  level: "warning",
  kinds: ["F"],
  sources: ["onesource", "selectek"],
  messages: ["ask"],
  *check(draft) {
    if (isDebrief(draft) || draft.body.sentences.some(({ text, question }) => asks(text, question))) return
    yield { message: "ask", in: "draft" }
  },
})

function asks(sentence: string, question: boolean): boolean {
  const text = sentence.replace(/[’‘]/gu, "'")
  if (question && ASKED.test(text) && !OFFER.test(text)) return true
  if (FILLED_IF.test(text)) return true
  // "Let me know if you need anything" offers; what else the sentence holds may still ask.
  const rest = text.split(/[;:–—]|,? and |,? but /u).filter((part) => !OFFER.test(part) && !WAITS.test(part))
  return rest.some((part) => POLITELY.test(part))
}

/** The first word to one's own recruiter after an interview tells how it went. */
function isDebrief({ kind, situation, body, today }: Draft): boolean {
  if (kind !== "recruiter_check_in") return false
  const interviews = (situation?.interviews ?? [])
    .map(({ at }) => at.slice(0, 10))
    .filter((day) => !today || day <= today)
  const last = interviews.sort().at(-1)
  if (situation?.messages && last !== undefined)
    return !situation.messages.some(
      ({ kind: sent, at }) => sent === "recruiter_check_in" && (at ?? last).slice(0, 10) >= last,
    )
  return TELLS.test(body.core.text.replace(/[’‘]/gu, "'"))
}

const TELLS = phrases(
  "(it|interview|meeting|that|things|everything|they|i think it|shift|trial) ~ (went|was|asked|told me|showed|said|seemed|finished)",
  "(just|have just|just had|came out|came back|got back|fresh) ... (interview|from|out of)",
  "how (it|the interview|things|today|yesterday) went",
)
