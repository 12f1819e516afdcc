import { clausesOf, ownWords } from "../../language/clauses.ts"
import { type Phrases, phrases } from "../../language/phrases.ts"
import { defineRule } from "../rule.ts"

const SOON =
  "(asap|no later than|at the latest|before long|a\\.s\\.a\\.p\\.?|as soon as (possible|you can)|at (the|your) (very )?earliest|right away|immediately|at once|without delay|promptly|quickly|urgently|today|tonight|tomorrow|now|this (week|afternoon|evening|morning)|by (the )?(end of|close of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|next|then|this|eod|cob|eow|\\d)|before (the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|end)|within (the )?(next )?(#|a|one|\\d)|in the next (#|few|couple))"
/** What is pressed for, and how it comes out for oneself. */
const VERDICT =
  "(decision|verdict|answer|choice|result|results|resolution|conclusion|judge?ment|offer letter|contract|appointment letter|joining letter|offer)"
const CHOSEN =
  "({i am}|{i have}|i got|i was|i did|i made|i get|i passed|i've made) ~ (been )?(chosen|selected|picked|hired|in(?! (the|a|an|your|any|my|touch|time|with)\\b)|through(?! (the|a|with)\\b)|successful|appointed|accepted|taken on|taken|the one|your|got (it|the|this|your)|it|the (job|post|role|place|position|team|grade|spot))"
const DECIDED =
  "(made up your mind|made your (mind up|choice|decision|pick)|decided|chosen|picked|resolved|settled|selected|reached (a|your)|agreed)"
const YES = "(yes|positive|favou?rable|good)"

/** The decision asked for outright. */
const DEMANDS: readonly Phrases[] = [
  phrases(
    "(did|do|have|will|would|can|could) i (get|got|have|land|landed|made|make|pass|passed|expect|count on|start) (it|the (job|role|position|post|place|gig)|this (job|role)|the cut|an offer|your offer|selected|hired)",
    "(am|was) i (hired|in|selected|chosen|successful|the one|your (choice|new)|getting (it|the job)|through|on the (team|shortlist))",
    "(is|was) it (a )?(yes|no)",
    "(yes or no|do i have (it|the (job|role|position|post)))",
    "(so|and|well) ... (when|what day|what date) (do|can|should|shall) i start",
    "(when|what day|what date) (do|can|should|shall) i start",
    "(have|did) you ~ (made|make|come to|reached|reach) (up your mind|(a|your|any) ~ (decision|choice|verdict))",
    "(have|did) you ~ (decided|decide|chosen|choose|picked|pick|selected|select) ~ (yet|already|who|whom|someone|somebody|anyone|on (who|whom|me|the|a)|about (me|the (job|role|position))|whether to (hire|offer|take)|me|in my favou?r)",
    "(will|would|are) you ~ (hire|hiring|choose|choosing|pick|picking|take|taking|offer|offering|select|selecting|giving|give) me",
    `(confirm|confirming|finali[sz]e|approve|guarantee|secure) (me )?(my|the|our|that i|whether i|if i) ~ (selection|appointment|job|offer|hiring|employment|joining|candidature|position|place|have|am|got|will)`,
    "(send|give|issue|email|mail|provide) me (the|my|an|your) (offer|offer letter|appointment letter|contract|decision|answer|verdict)",
    "(offer|hire|choose|pick|select|appoint) me (please|now|today)",
  ),
  phrases(
    "{i am} ~ (expecting|awaiting) (your|an|the) (immediate |prompt |early |quick )?(decision|answer|offer|verdict)",
    `{i am} ~ (expecting|awaiting) (a|your) ${YES} (decision|answer|reply|response|offer)`,
    "i ~ (expect|trust|assume|presume|demand|insist|require|take it) (that )?(on |upon )?(you will|you'll|to (get|receive|be|have|hear)|an|the|your|it|a) ... (offer|decision|answer|hire|hired|choose|select|verdict|job is mine)",
    `i (must|need to|have to|want to|would like to|'d like to|expect to|should|will need to|really need to) (know|hear|have (your|an|the) (answer|decision)|be told|get (your|an) (answer|decision)) ... ${SOON}`,
    `i (must|need|want|require|expect|will need|shall need|'ll need|do need|would need) (to have )?(your|an|a|the) (quick |prompt |fast |final |firm |definite |clear |early |speedy |immediate |straight )?(answer|decision|reply|response|verdict|yes)`,
    "(please|kindly|pls|do|can you|could you|would you|will you|to) ~ (make|take|reach|come to|speed up|hurry|hurry up|rush|finali[sz]e|expedite) (with |to )?(a|your|the) ~ (quick |prompt |fast |final |firm |speedy |immediate )?(decision|choice) ~ (please|soon|now|today|asap)",
    "(speed up|hurry|hurry up|rush|expedite|accelerate) (with )?(a|your|the) ~ (decision|choice|process)",
    "(don't (keep|leave|make) me (waiting|hanging|wait|hang)|decide (quickly|soon|fast|in my favou?r))",
    "(for|appreciate|expect|want|need|request|like|have|get|await|forward to) (a|your|an) ~ (quick|prompt|speedy|fast|swift|immediate|firm|final|positive|favou?rable) (decision|verdict|answer)",
    `(let me know|tell me|inform me|reply|respond|answer|get back to me|decide|call me|revert|come back to me) ... ${SOON}`,
    `(your|a|the) (answer|decision|verdict) ... (asap|as soon as possible|at the earliest|immediately|without delay|by (the )?(end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|next|\\d))`,
    "(let me know|tell me|inform me of|send me|share|give me) (your|the|what your) (final |hiring )?(decision|verdict)",
    "(kindly|please|do|pls) (do )?(select|choose|hire|appoint|confirm|finali[sz]e|decide|the needful)",
    "why (not|don't you|wait|delay) ~ (decide|hire|tell|offer|waiting)",
  ),
  // Told to say whether it is oneself; told to have it decided, to send it out; fetched in person.
  phrases(
    `(confirm|tell me|tell us|let me know|let us know|say|inform me|advise me|declare) ... (whether|if|that) ${CHOSEN}`,
    `(take it|assume|tell (my|them|him|her) ... (that)?|count on it|conclude) (that )?(${CHOSEN}|(the|this) (job|post|role|position|place|spot) is mine)`,
    "is (the|this|that) ~ (job|post|role|position|place|spot|bench|desk|seat) ~ mine",
    "will you be ~ (giving|offering|hiring|taking|choosing|having) me",
    "did i ~ make (it|the (team|grade|list|crew|squad|shortlist|cut))",
    `i ~ (must |would |'d |shall |will |have to |venture to |wish to |want to |do |need to |should like to |would like to |'d like to )?~ (insist|demand|request|ask|press|call|beg) (on|upon|for|you|that) ... (your|the|an|a) ~ ${VERDICT}`,
    "(ask|request|urge|beg|expect|want|trust|need|would like|'d like) (that )?you (to )?~ (finali[sz]e|settle|declare|decide|conclude|close|make up|come to|choose|wrap up|announce)",
    `(expect|trust|count on|rely on|bank on|assume|presume|look to) (that )?(you|your) ~ (to have|will have|have|'ll have|having) ~ ${DECIDED}`,
    `(will|shall|'ll|aim to|intend to|plan to|mean to|going to|propose to) ~ (call|come|ring|phone|telephone|drop by|drop in|stop by|look in|visit|appear|present myself) ... (for (your|the|an|my) ${VERDICT}|to (hear|learn|collect|get|receive|find out|see) ... (${DECIDED}|${VERDICT}|if i|whether i))`,
    `(please|kindly|pls|could you|would you|can you|and|to) ~ (issue|send|send out|release|dispatch|forward|email|post) (me )?(the|my|an|a) ~ (contract|offer letter|offer|appointment letter|joining letter)`,
    "(please|kindly|pls|let us|let's|to) ~ (settle|finali[sz]e|conclude|declare|announce|close) (it|this|the matter|the result|the results|my case|my selection|the selection)",
    `(let me have|send me|give me|have) (your|the|an) ~ ${VERDICT} ... by return`,
    `your ~ ${VERDICT} ... at your (very )?(earliest|soonest|first)`,
    "(make|made|take|took) (the|your|a) (call|choice|decision|pick) ... (before|by|now|today|soon|this week)",
    "(obliged|grateful|glad|happy|appreciate it) if you (made|make|took|take|reached|came to|could make) (the|your|a) ~ (call|choice|decision|pick)",
    "make (the call|up your mind)",
    "(please|do|don't|not|kindly) ~ (not )?(take|be) (too )?long (over|about|with|in|to) (your|the|it|making|deciding|decide)",
    "(let us|let's) settle (it|this|the matter)",
    "put me out of my misery",
    "have i been ~ (successful|chosen|selected|picked|hired|appointed|accepted|unsuccessful|shortlisted)",
    `what(('s| is| was)) (the|your) ~ ${VERDICT}`,
    "(did|have) you ~ (decide|decided|choose|chosen)(?= ?\\?)",
    "who (got it|got the (job|post|role|place)|did you ~ (go with|choose|pick|hire|take)|have you ~ (gone with|chosen|picked|hired|taken))",
    "what (did|have) you ~ (decide|decided|conclude|concluded)",
    "(do|did) you ~ (want|hire|choose|pick) me",
    "in or out",
    "are you ~ going to ~ (give|hire|have|take|choose|offer|pick|employ) me",
    "has (a|the|any|your) ~ (decision|choice|verdict) ~ been ~ (made|reached|taken)",
    "when will you ~ (send|issue|post|draw up) (me )?(my|the) ~ (contract|offer|offer letter|joining letter|appointment letter)",
    "did i get (in|through)(?= ?\\?)",
    `(respond|reply|write|revert|come back|get back to me) with (your|a|the) ~ ${VERDICT}`,
    "update me (on|about|with) (the|your) ~ (final |hiring )?(decision|choice|verdict)",
    "{i would} ~ (like|love|want|be glad|be happy|be grateful) to (know|hear|have|get|receive) (your|the) ~ (decision|verdict|choice)",
    `i ~ (hope|want|need|aim|expect) to (know|hear|have|get|receive) (your|the|a) ~ ${VERDICT} ... ${SOON}`,
    `(like|love|want|need|glad|grateful|keen|happy|appreciate) ... to (know|hear|learn|be told) ... (whether|if) (${CHOSEN}|you ~ (intend|mean|plan|want|wish|are going) to (hire|take|choose|appoint|employ|have) me)`,
    "(arrange|prepare|draw up) (for )?(my|the) ~ (contract|offer letter|joining letter|appointment letter)",
    "i ~ expect you to ~ (get back|answer|decide|reply|respond|write|call|ring|let me know|tell me|come back|choose)",
    "just say yes",
    "(no need to|no need for you to|don't|stop|can stop|without) ~ (look|looking|interview|interviewing|see|seeing|search|searching) (any further|further|anyone else|anybody else|other (people|candidates)|others)",
    "look no further",
    "consider (the (job|post|role|place|position)|it|myself) ~ (mine|hired|filled|done|settled)",
    "(let's|let us|can we|shall we) ~ (get|have) (the|this|a) ~ (contract|paperwork|papers|ink|deal) ~ (signed|done|dry|sorted|drawn up)",
    "(send|email|post) ~ (me )?(over )?(the|my) ~ (paperwork|contract|offer)",
    "(please|kindly|do) ~ hurry",
  ),
]

/** Something else is to be told by then: what to bring, whether papers are wanted. */
const OTHER_THING = phrases(
  "(if|whether|should) ... (you|i) ~ (need|require|want|have(?! (been|got|it|passed|won|the|made|your|a (job|post|place)))|like|can|could|should|bring|send|prefer)",
  "(questions?|references?|documents?|anything else|further information|portfolio|samples?|certificate)",
  "(when|what|which) (day|time|date|slot) (suits|works|is best|would suit)",
  "look(ing)? forward to (hearing|meeting|seeing|speaking|working|joining)",
  "(once|when|whenever|as soon as) (you|it|a|the|there) ... (have|has|is|are|made|reach|decided|ready)",
  "{i will} (let you know|tell you|send|reply|get back|come back)",
  "{do not} (need|have) to",
  "no (rush|hurry|pressure|need)",
  "(tell me|let me know|call me|reply) ... (if|whether|should) (the|my|a|any|they|there|these|those) ~ (?!(job|post|role|position|place|decision|answer|result)\\b)[a-z]+",
  "(you|he|she|they|we) (said|joked|told me|explained|put it)",
)
/** When they will know is a fair question. */
const TIMELINE = phrases(
  "(when|by when|what) ... (you|they|the panel|the team|the board) ~ (expect|hope|plan|intend|aim|think|might|may|are likely|will|would|are going) ... (decide|decision|choose|hear|know|let)",
  "(when|by when) (can|could|may|might|should) i (expect|hope|look)",
  "(your|the) (timeline|time frame|timeframe|timescale|schedule)",
)

/** "How you decide within a minute" tells what somebody does; "could you decide today" asks. */
const TOLD =
  /(?<!\b(?:can|could|would|will|might|please|if) )\b(?:you|we|they|he|she|who|nurses|teams?)\s+(?:\w+\s+)?$/iu

/** A thank-you thanks. Pressing for the decision a day later turns it into a bill. */
export default defineRule({
  id: "decision-demand",
  level: "warning",
  kinds: ["T"],
  sources: ["strategic-move", "dos-and-donts"],
  messages: ["press"],
  *check({ body }) {
    for (const sentence of body.sentences) {
      const own = ownWords(sentence.text).replace(/[’‘]/gu, "'")
      if (OTHER_THING.test(own) || TIMELINE.test(own)) continue
      const match = DEMANDS.map((pattern) => pattern.exec(own)).find((one) => one !== null)
      if (!match || TOLD.test(own.slice(0, match.index))) continue
      const at = match.index
      const until = at + match[0].length
      const clauses = clausesOf(sentence.text)
      const clause = clauses.find(({ start, end }) => start <= at && at < end)
      if (clause?.conditional) continue
      if (sentence.question || !clause)
        yield { message: "press", in: "body", span: { start: sentence.start, end: sentence.end } }
      else {
        const last = clauses.find(({ start, end }) => start < until && until <= end)
        const end = Math.max(clause.end, until, last?.end ?? 0)
        yield {
          message: "press",
          in: "body",
          span: { start: sentence.start + clause.start, end: sentence.start + end },
        }
      }
    }
  },
})
