import { clausesOf, ownWords, withoutQuotes } from "../../language/clauses.ts"
import { type Found, type Phrases, phrases } from "../../language/phrases.ts"
import { thoughtsOf, trimmed } from "../../language/thoughts.ts"
import { BY_WHEN, HASTE } from "../../language/urgency.ts"
import { shift } from "../claims.ts"
import { defineRule } from "../rule.ts"
import type { Span } from "../text.ts"

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
    "(so|and|well) ... (when|what day|what date) (do|can|should|shall) i start",
    "(when|what day|what date) (do|can|should|shall) i start",
    "(have|did) you ~ (made|make|come to|reached|reach) (up your mind|(a|your|any) ~ (decision|choice|verdict))",
    "(tell me|let me know|say|confirm|inform me) ~ (now )?(if|whether) you(('re| are| will|'ll) ~ (going to |planning to )?~ (hire|choose|pick|take|select|employ|want|have|offer)| ~ (want|need)) (me|to (hire|offer))",
    "{i am} ~ (still |just )?waiting (for|on) ~ your ~ (yes|answer|decision|verdict|go-ahead|green light|offer)",
    "(not|n't|never) (to )?(drag|string|spin) (it |this |things |the matter )?out",
    "(when|how soon) (can|do|will|should|may) i ~ (expect to )?(get|receive|sign|have|expect|see) ~ (my|the|an|your) ~ (contract|offer|offer letter|appointment letter)",
    "(firm|clear|definite|binding) (commitment|yes|answer) (from you|by|before|today)",
    "(will|would|are) you ~ (hire|hiring|choose|choosing|pick|picking|take|taking|offer|offering|select|selecting|giving|give) me",
  ),
  phrases(
    "{i am} ~ (expecting|awaiting) (your|an|the) (immediate |prompt |early |quick )?(decision|answer|offer|verdict)",
    `{i am} ~ (expecting|awaiting) (a|your) ${YES} (decision|answer|reply|response|offer)`,
    "i ~ (expect|trust|assume|presume|demand|insist|require|take it) (that )?(on |upon )?(you will|you'll|to (get|receive|be|have|hear)|an|the|your|it|a) ... (offer|decision|answer|hire|hired|choose|select|verdict|job is mine)",
    "(speed up|hurry|hurry up|rush|expedite|accelerate) (with )?(a|your|the) ~ (decision|choice|process)",
    "(don't (keep|leave|make) me (waiting|hanging|wait|hang)|decide (quickly|soon|fast|in my favou?r))",
    "(for|appreciate|expect|want|need|request|like|have|get|await|forward to) (a|your|an) ~ (quick|prompt|speedy|fast|swift|immediate|firm|final|positive|favou?rable) (decision|verdict|answer)",
    `(let me know|tell me|inform me|(?<!(a|the|any|my) )reply|respond|(?<!(a|the|any|my) )answer|get back to me|decide|call me|revert|come back to me) ... ${SOON}`,
    `(your|a|the) (answer|decision|verdict) ... (asap|as soon as possible|at the earliest|immediately|without delay|by (the )?(end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|next|\\d))`,
    "(kindly|please|(?<!(can|could|will|would|to|i|we|they|shall|'ll|may|always|must|who|not|always) )do|pls) (do )?(select|choose|hire|appoint|confirm|finali[sz]e|decide|the needful)",
    "why (not|don't you|wait|delay) ~ (decide|hire|tell|offer|waiting)",
  ),
  // Told to say whether it is oneself; told to have it decided, to send it out; fetched in person.
  phrases(
    `(confirm|tell me|tell us|let me know|let us know|say|inform me|advise me|declare) ... (whether|if|that) ${CHOSEN}`,
    `(take it|assume|tell (my|them|him|her) ... (that)?|count on it|conclude) (that )?(${CHOSEN}|(the|this) (job|post|role|position|place|spot) is mine)`,
    "is (the|this|that) ~ (job|post|role|position|place|spot|bench|desk|seat) ~ mine",
    "will you be ~ (giving|offering|hiring|taking|choosing|having) me",
    "did i ~ make (it|the (team|grade|list|crew|squad|shortlist|cut))",
    "(ask|request|urge|beg|expect|want|trust|need|would like|'d like) (that )?you (to )?~ (finali[sz]e|settle|declare|decide|conclude|close|make up|come to|choose|wrap up|announce)",
    `(expect|trust|count on|rely on|bank on|assume|presume|look to) (that )?(you|your) ~ (to have|will have|have|'ll have|having) ~ ${DECIDED}`,
    `(will|shall|'ll|aim to|intend to|plan to|mean to|going to|propose to) ~ (call|come|ring|phone|telephone|drop by|drop in|stop by|look in|visit|appear|present myself) ... (for (your|the|an|my) ${VERDICT}|to (hear|learn|collect|get|receive|find out|see) ... (${DECIDED}|${VERDICT}|if i|whether i))`,
    "(please|kindly|pls|let us|let's|to) ~ (settle|finali[sz]e|conclude|declare|announce|close) (it|this|the matter|the result|the results|my case|my selection|the selection)",
    `your ~ ${VERDICT} ... at your (very )?(earliest|soonest|first)`,
    "(obliged|grateful|glad|happy|appreciate it) if you (made|make|took|take|reached|came to|could make) (the|your|a) ~ (call|choice|decision|pick)",
    "make (the call|up your mind)",
    "(please|do|don't|not|kindly) ~ (not )?(take|be) (too )?long (over|about|with|in|to) (your|the|it|making|deciding|decide)",
    "(let us|let's) settle (it|this|the matter)",
    "have i been ~ (successful|chosen|selected|picked|hired|appointed|accepted|unsuccessful|shortlisted)",
    "(did|have) you ~ (decide|decided|choose|chosen)(?= ?\\?)",
    "who (got it|got the (job|post|role|place)|did you ~ (go with|choose|pick|hire|take)|have you ~ (gone with|chosen|picked|hired|taken))",
    "what (did|have) you ~ (decide|decided|conclude|concluded)",
    "(do|did) you ~ (want|hire|choose|pick) me",
    "in or out",
    "are you ~ going to ~ (give|hire|have|take|choose|offer|pick|employ) me",
    "has (a|the|any|your) ~ (decision|choice|verdict) ~ been ~ (made|reached|taken)",
    "when will you ~ (send|issue|post|draw up) (me )?(my|the) ~ (contract|offer|offer letter|joining letter|appointment letter)",
    "did i get (in|through)(?= ?\\?)",
    "update me (on|about|with) (the|your) ~ (final |hiring )?(decision|choice|verdict)",
    "{i would} ~ (like|love|want|be glad|be happy|be grateful) to (know|hear|have|get|receive) (your|the) ~ (decision|verdict|choice)",
    "(arrange|prepare|draw up) (for )?(my|the) ~ (contract|offer letter|joining letter|appointment letter)",
    "i ~ expect you to ~ (get back|answer|decide|reply|respond|write|call|ring|let me know|tell me|come back|choose)",
    "just say yes",
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

// A demand is made of three things, in any order: somebody wants it, it is the verdict, and it has a day.

/** What is awaited from the reader. */
const OUTCOME = phrases(
  "(ruling|the panel's [a-z]+|my (case|file)|decision|decisions?(?= (on|about) (me|my))|verdict|answer|result|results|outcome|conclusion|resolution|determination|confirmation|approval|acceptance|selection|appointment(?! (book|desk|time))|appointment letter|joining date|offer|offer letter|contract|final word|last word|last call|nod|go[- ]ahead|green light|thumbs up|your (choice|pick|call|yes|word|reply|response|ruling|judge?ment)|a (yes|no)|yes or no|slow yes|quick no|one way or (the other|another)|either way|where i stand|my (fate|hiring|future|candidacy|start date)|feedback and)",
  "(decide|decides?|choose|choosing|deciding|make (up )?(your|its|their) mind|make (a|the|that|your) (call|decision|choice|pick)|come to (a|your)|reach(es)? (a|your|its)|announce|appoint|hire|hiring|take me|have me|confirm|settle|conclude|commit|finali[sz]e|approve|sign|signing|feel sure|give me the|say the word|get back to me|decided|clarity|the same from you|say so|pick (me|someone|one|your))",
)
/** Any word from them: only a day makes of it a demand. */
const WORD_OF_THEM = phrases(
  "(reply(?! in writing)|response|(?<!(was|were) )told|notified|informed|hear|(?<!(let (him|her|them)|i|i now|we) )know|tell me|let me know|answer me|write back|phone me|ring me|rang me|call me|text me|be in touch|say today|say (whether|if))(?! (more|about|the (team|place|work)|how))",
)
/** The writer wants, or tells the reader to. */
const WANTS = phrases(
  "(i|we|i'd|i'll|and|but|so|therefore|now) ~ (do |must |shall |will |would |'d |'ll |have to |am |was |really |do |humbly |kindly |also |should )*(need|want|require|expect|insist|request|requesting|ask|demand|urge|beg|press|push|count on|counting on|rely on|relying on|bank on|solicit|pray|trust(?! (me|that you are))|expecting|awaiting|waiting|stay waiting|must (know|hear|have)|like (you|to (know|hear|have|be told|get|see|settle|lock|sign))|love (you|to (know|hear|have|get))|hate to wait|hope (that )?(you|to (hear|know|have|get|be told)|we)|hoping (you|to (hear|know|have|get|be told))|appreciate (a|an|your|it if|if|having|hearing|knowing)|be (obliged|grateful|thankful|glad|happy|pleased|relieved) (for (a|an|your|the)|if you|if we|to (have|know|hear|get|receive|be told)))",
  "^(just |so |and |then |do |now |can lah,? )*(confirm|decide|choose|pick|settle|announce|appoint|hire|finali[sz]e|say|drop|send|give|make|tell|let me|ring|call|text|phone|waiting on|hoping for)",
  "(please|pls|plz|kindly|do|can you|could you|would you|will you|won't you|may i (have|know|get|hear)|can i (have|know|get|hear)|could i (have|know|get|hear)|can we|shall we|let's|let us|let me (have|know)|give me|gimme|send me|text me|ring me|call me|phone me|email me|drop me|tell me|get back|y'all|any chance|would it be (possible|too much)|is it possible|do you think you could|are you able|requesting you|be so kind|it would (help|be)|my (expectation|request|wish|hope) is|(should|must|needs to|has to|ought to|had better) (reach|be (made|with|on|sent|taken|given|communicated))|would be (most |very |much )?(welcome|appreciated)|would suit (me|us)|sleep (better|easier)|do me (a|the) favou?r|trouble you for|i await|awaiting|a fair day to expect|(i|i'd) (reckon|think|believe|say) you (could|can|should)|would press|would push|be best|would be (best|better|good)|so happy if|say so now|i'd ask|look forward to your (acceptance|decision|answer|yes|confirmation)|make (it|sure)|go ahead and|all i (need|want|ask)|i only need|i only want)",
)
const WHEN = phrases(BY_WHEN)
const SOON_OR_WHEN = phrases(BY_WHEN, HASTE)
/** Where others wait for a word, or haste is the trade's. */
const ELSEWHERE = phrases(
  "(desk|council|crew|one|court|ward|board|bank) ~ (has|had|must) ~ (to )?(say|decide|choose|answer)",
  "(a customer|customers|callers?|patients?|parents|pupils|tenants|clients?|villages?|nurses?|judges?|mediators?|guests|students|applicants for|committees that|drivers|passengers|diners|suppliers|shoppers|borrowers|couples?|juries|boards that)",
  "(in|on|at) (the|my|our) (buses|shift|bench|till|desk|pharmacy|kitchen|ward|theatre|buses|force|control room|last|old|old ward|trade|field|army|navy|shop floor|newsroom)",
  "i (can|could|will|'ll|shall) ~ confirm",
)
/** No haste after all, or haste of another's, or another matter. */
const CALM = phrases(
  "(look|looking) forward to (hearing|meeting|seeing|speaking|working|joining|it|that|your (reply|response|news|email|call))",
  "(whenever|when(ever)? (it|you|that) (suits|is|are|can|have|has|know|knows)|in due course|in your own time|no (rush|hurry|pressure|need (for you )?to)|take (all )?(the|your) time|happy to wait|gladly wait|(don't|do not) mind waiting|rather you took|not (a )?hurry|not (urgent|press)|prepared (for|to wait)|do not expect|don't expect|not mine to)",
  "(you|he|she|they|we) (said|joked|told me|explained|put it)(?! (a|there|in|it would take) )",
  "(if|should|whether) (you|they) (~ )?(need|want|require|like|would like|prefer|wish)",
  "(questions?|references?|documents?|anything else|portfolio|samples?|certificate|transcripts?|referees?)",
  "(when|what) (do|would|might|will|does|are|is) ~ (you|the panel|the team|the board|they|the next step|the process|the decision (likely|due))",
  "i (can|could|will|'ll|shall) ~ (confirm|send|let you know|reply|answer|bring|forward|decide|tell you|get back|come back)",
  "{i will} ~ (confirm|send|let you know|reply|answer|bring|forward|tell you|be (pleased|glad|happy|ready) to (furnish|send|provide|come|answer|supply|bring|show|start))",
)

/** Told without a day too: whether it is oneself, or that it is so. */
const PRESUMED: Phrases = phrases(
  "i (take|took) it (that )?(i|i'm|we are|we're|we have|that's|that is|it's|this is|you (are|have) (taken|chosen|made)|the (job|post|role|place) is)",
  "(take|took|takes|taking) it as (read|settled|given|a yes|done)",
  "(assume|presume|conclude|consider|reckon|believe|trust|gather) (that )?(i'll (get|have)|i have|i've|i am|i'm|we are|we're|it's|it is|the (job|post|place|role) is|this is) ~ (your yes|got|the (job|post|one|place)|hired|in(?! (touch|time|the|a|your))|agreed|settled|done|mine|chosen|a (yes|deal|done deal))",
  "(shake hands|shake) on (it|this)",
  "(lock|nail|wrap|tie|sew|button|firm) (this|it|things|everything|my [a-z]+|the [a-z]+) ?(in|up|down)",
  "(skip|dispense with|forget|bypass|cut) (the|all the|any) (rest|formalities|other|second|remaining|wait|waiting|next|red tape|small talk|others)",
  "(get|move|go|jump|proceed|come) (directly |straight |right |on |now )*to (the )?(offer|signing|contract|paperwork|terms|yes)",
  "(just|simply|so|please|now) ~ (take me|hire me|choose me|pick me|appoint me|say yes|give me the|tell me i'm|say it's me|say the word)",
  "(tell|show|write|text|email|ring|phone) me ~ (that )?(i'm|i am|i've got|i got|it's me|it is me|i made)",
  "(what's|what is|so what's) (it (to|going to) be|the (decision|verdict|answer|outcome|result|word))",
  "(is|are|was) (the|your|that) ~ (decision|results?|verdict|outcome) ~ (out|in|made|ready|through|known)(?! (the|by|when|at))",
  "(made|made up) your ~ mind(s)? ~ (up )?~ (yet|already|about me|by now)",
  "(say|hear|confirm|know|tell me|told) ... (that )?(the|this|that) ~ (job|post|part|place|role|position|seat|spot|bench|chair)( [a-z ]{2,25})? ~ is ~ mine",
  "not to be kept waiting",
  "(which way|how) (you are|you're|the panel is|the wind is|things are) (leaning|blowing|minded|inclined)",
  "(what|how) (are|good are|do you rate|would you rate) (my|the) (chances|odds|prospects)",
  "(where|how) (do )?i stand(?! (on|by|with regard))",
  "(so|and|well),? are (we|you) (on|agreed|in|decided|there yet)",
  "(can|shall|may|should) i (tell|let) (my|the) [a-z]+ ... (good news|that i|know|i)(?! would)",
  "unless (i|you|we) ~ (hear|tell me|say|write|am told) ~ (otherwise|to the contrary|no|different)",
  "(drag|spin|string) (this|it|things|me) (out|along)",
  "(hard|difficult) to (choose|pick|decide)(?! between so)",
  "why ~ (interview|see|meet|look at|bother with|wait for) (the |any )?(others?|more|further|anyone else)",
  "(give|let) me (have )?(a hint|a clue|an inkling|a sign|your (yes|word|answer|decision|verdict))",
  "(as good as|already) (mine|filled|hired|decided)(?! by others)",
  "(only|just) (have to|need to|got to) say (so|yes|the word)",
  "(say|tell me|hear|told) (that )?i can start(?! (on|from|any|as|in|at|the|straight|with|right|mon|work|whenever|when))",
  "(let me know|tell me|say|reply|call|confirm) ... if (you|you'd|you will|you'll) ~ (want|have|take|hire|choose|pick|are having|are taking) me",
  "(nothing|no need|no reason) (to|for you to) (sleep on it|think it over|stop you|wait)",
  "(hired or not|yes or no|in or out|one way or the other|do or don't)",
  "(put|take) me out of my (misery|suspense|agony|uncertainty)",
  "(end|ending) (the|my) (suspense|wait|agony)",
  "(don't|do not|please don't|not to|never) (keep|leave|make) me (waiting|hanging|guessing|wait|in suspense|dangling|on tenterhooks)",
  "(won't|will not|not|don't|do not|need not|needn't|without(?! (any )?(further )?delay)) ~ (take (too |very |so )?long|be (too )?long|delay|dither|drag|wait for the other|hesitate any|linger|sleep on it|think (too|it over|about it))(?! to (get|reach|learn|walk|train))",
  "make it (quick|fast|snappy|soon)|be (quick|fast|swift) (about|please|with (your|the (decision|choice|answer)))",
  "(sooner|faster|quicker|earlier) (you|this|it|i|we) ... (the better|decide|know|choose)",
  "(when|how soon|what day) (do|will|am|shall|can) i (going to )?(hear|know|find out|get (an|the|my)|start)(?! (about (the )?(next|second)|as))",
  "(i|i'll|will|shall|and|to) ~ (follow up|call|ring|write|email|check|ask|phone|chase) ... (daily|every (day|hour|morning)|each (day|morning)|until (you|we|i) ~ (decide|have|hear|know|tell|get|say))",
  "(coming|come|ringing|ring|calling|call|phoning|phone|be in town|be passing|drop by|stop by|drop in|be at your (door|desk|office)|be outside) ... to (collect|find out|hear|learn|get|fetch|know|pick up|receive) ... (decision|answer|verdict|result|outcome|if|whether|mine|letter|contract|offer)",
  "whether ~ (i'm|i am|i've|i have|i was|i'll be|it's|it is|you) ~ (to be your|the one|your (new|next)|ahead|hired|appointed|chosen|successful|been (successful|chosen|appointed|selected|hired|picked)|got (the|it|a)|in front|in the lead|top of|going to (be|have|take|hire|pick|choose)|want me|taking me|having me|hiring me|me\\b)",
  "(know|hear|tell me|say|find out|stating|state|learn|let me know|confirm|text me|told) ... if ~ (i'm|i am|i've|i have|i was|i got|i'll be|it's me|it is me|i made) ?(in(?! (the|a))|the one|hired|chosen|successful|appointed|selected|accepted|got|the (job|place|post|role|part|cut)|it|ahead|your|been|through)?",
)
/** Nothing is pressed for by these. */
const HEARS = phrases(
  "(look|looking) forward to",
  "(in due course|one (has|must|needs) to|no need to (let|tell|write|reply|answer|call)|whenever|no rush|no hurry|when you (can|know|have)|if the choice falls|should the choice)",
  "(you|he|she|they) (said|joked|told me|explained|asked (me|how|if|whether))",
  "(curious|wondered|wonder) ... (customers?|patients?)",
  "(customers?|callers?|patients?|pupils|tenants|clients?|nurses?|apprentices?|applicants)",
)

/** So far apart, in letters, the three still are one demand. */
const NEAR = 110

/** Each thought for itself, then the whole sentence. */
function demanded(text: string): Span | undefined {
  const timed = (OUTCOME.test(text) || WORD_OF_THEM.test(text)) && SOON_OR_WHEN.test(text)
  if (!timed && !PRESUMED.test(text)) return undefined
  const thoughts = thoughtsOf(text)
  const place = [...thoughts, { start: 0, end: text.length }].find(({ start, end }) => demandIn(text.slice(start, end)))
  return place && trimmed(text, place)
}

function demandIn(own: string): Found | undefined {
  const presumed = HEARS.test(own) || ELSEWHERE.test(own) ? null : PRESUMED.exec(own)
  if (presumed) return presumed
  if (CALM.test(own) || ELSEWHERE.test(own)) return undefined
  const outcome = OUTCOME.exec(own)
  if (!outcome && OTHER_THING.test(own)) return undefined
  const found = [WANTS.exec(own), outcome ?? WORD_OF_THEM.exec(own), (outcome ? SOON_OR_WHEN : WHEN).exec(own)]
  const places = found.filter((one) => one !== null)
  if (places.length < found.length) return undefined
  const start = Math.min(...places.map(({ index }) => index))
  const end = Math.max(...places.map(({ index, 0: words }) => index + words.length))
  return end - start > NEAR ? undefined : { 0: own.slice(start, end), index: start }
}

function askedIn(own: string): Found | undefined {
  const match = DEMANDS.map((pattern) => pattern.exec(own)).find((one) => one !== null)
  return match && !TOLD.test(own.slice(0, match.index)) ? match : undefined
}

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
      if (TIMELINE.test(own)) continue
      const asked = OTHER_THING.test(own) || ELSEWHERE.test(own) ? undefined : askedIn(own)
      if (!asked) {
        const span = demanded(withoutQuotes(sentence.text.replaceAll("’", "'")))
        if (span) yield { message: "press", in: "body", span: shift(span, sentence.start) }
        continue
      }
      const at = asked.index
      const until = at + asked[0].length
      const clauses = clausesOf(sentence.text)
      const clause = clauses.find(({ start, end }) => start <= at && at < end)
      if (clause?.conditional) continue
      if (sentence.question || !clause)
        yield { message: "press", in: "body", span: { start: sentence.start, end: sentence.end } }
      else {
        const last = clauses.find(({ start, end }) => start < until && until <= end)
        const end = Math.max(clause.end, until, last?.end ?? 0)
        yield { message: "press", in: "body", span: shift({ start: clause.start, end }, sentence.start) }
      }
    }
  },
})
