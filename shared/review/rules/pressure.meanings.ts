/**
 * Pressure by what is meant: who must do what, by when, and what happens to whom if not. The phrases people reach for first stand
 * in pressure.ts.
 * @module
 */
import { KIND_OF_ANSWER, LIMIT, MOMENT, VERDICT } from "../../language/answering.ts"
import { HARM } from "../../language/hurt.ts"
import { phrases } from "../../language/phrases.ts"
import { FRAME } from "../../language/retold.ts"
import { RIVAL, WORKPLACE } from "../../language/rivals.ts"
import type { Idea } from "../claims.ts"

const A_VERDICT = `(an?|the|your|some|its|their|his|her|this) ~ ${KIND_OF_ANSWER}${VERDICT}`
const HEAD =
  "(?:(?<=^|[,;:–—-] )|please,? |kindly |and |but |so |then |only |just |do |must |will you |would you |can't you |can you not |why not |let's |let us |you )"
/** To settle the matter, as an order says it. */
const SETTLE =
  "(act|settle|close|sort|finish|resolve|wrap|choose|make (it official|up your|your|a)|put (an? [a-z]+|pen|me down|my name|something)|name (a|the|your)|confirm (to|that|my|the (job|post|offer|contract|start))|show (it|me|us)|get me|get (it|this|that|the [a-z]+) (done|sorted|signed|settled|over)|get back|come back|say (yes)|move|ring me|call me|phone me|let me (know|have)|push|fix|seal|sign|book me|hire|offer me|send (me|it|the (contract|offer|papers|letter))|have (mr|mrs|ms|dr|somebody|someone|your|the|him|her|it|them) ... |do likewise|reply|respond|answer|forward this|see (to it|that)|advise|revert|commit|pull|take me|give us|deliver|finali[sz]e|conclude|treat this|stick to|keep (yours|your))"

/** How a writer says that the reader will have to do without them. */
const LEAVING = phrases(
  `(i'm|i'll be|i will be|i shall be|they're|and i'm|then i'm) ~ (gone|off|elsewhere|theirs|unavailable|no longer (available|interested|free|yours)|spoken for|signing|hitching|accepting|saying yes|off the (table|market|list)|lost to)(?! (to (work|see|visit|send|bring|be|do|help|the tour)|for (a|the) (walk|holiday|trip)|through))`,
  `i ~ (will |shall |'ll |would |'d |may |might |must |will have to |have to |am afraid |can |could )?~ (just |have to |simply )?(walk|shake hands|board|start|leave|move on|carry on|hitch|head|switch|pick|choose|take|accept|release|stop|look|offer myself|put my name|turn) ~ (there|away|elsewhere|out|off|with|on|the|my|their|here) ~ ([a-z-]+ ){0,3}(${WORKPLACE}|plane|train|elsewhere|away|out|offer|place|papers|contract|spot|others|first of you|skills|services|talents|here)`,
  `${RIVAL} ~ (will |would |'ll |'d )?~ (gets?|has|have|wins?|takes?|snaps?|grabs?) (me|my (signature|yes|services))`,
  "(lose|losing|lost|missing out on) me|out of my hands|(you|you'll|you will|you would|you'd) ~ have ~ (lost|missed|let go|passed up|thrown away) ~ (a|the|your|an) ~ (good|best|fine|keen|strong|loyal|excellent|hard-working)",
  "(take|taking|offer|offering|bring|bringing) my ~ (skills|talents?|services|business|experience|labour|hands|trade|craft|tools|clients|custom) ~ (to|elsewhere|across|down|away|somewhere|with)",
  "((the |this |our |my )?(deal|arrangement|offer|interest|candidacy|application|availability|name|hat|acceptance)|it|that|this|matter|door|case|file) ~ (is|as|will be|are|goes|has|closes|ends|lapses|expires|cools?|runs?|stands|dies|will)( be| become| not be| no longer be| cool| lapse| end| expire| close| go| fall)? ~ (off|closed|dead|gone|shut|void|cold|automatically|for good|out at|renewed|of no use|too late|useless|moot|sharply|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))( the table)?",
  "(you are|you're|you must not be|you aren't) ~ (not )?~ (serious|bothered)",
  "(that's|that is) where i(('m| am) going|'ll (go|be)| will be)",
  "or not at all|it'll be too late|it will be too late|too late then|be of no use|my answer (is|will be) no|you've made it|take me off",
  `(tell|telling|told|give|giving|say) (them|the [a-z' -]{2,24}|yes to) ~ (yes|i'm in|i am theirs)`,
  "(take|accept|pick) the (job|post|offer|place) i (don't|do not|never) want",
  "(my|this|the) ~ ((offer|availability|interest|number|candidacy|application|patience|acceptance|willingness|services|name) )([a-z]+ ){0,4}(lapses|expires|runs out|ends|closes|is (gone|withdrawn)|will not be renewed|changes hands|void)",
  "consider (my|this|me|it|the) ~ ([a-z]+ )?(application |candidacy |name |offer )?(void|withdrawn|closed|out|gone|off|cancelled|over|dead)|(i'll|i will|i shall|i have to|i must|obliged to|forced to|going to) ~ ([a-z' ]+ )?(commit to|sign (for|with|up)|be at the (other|new|rival)|start (at|with) the (other|new|rival)|accept the)(?! (tour|next (step|stage)|final|interview|second|your))",
  "count me out|part (ways|company)|stop here|call it (a day|quits)|with or without you|make other (plans|arrangements)|think again|reconsider (my|the|whether)|rethink my|sign with|go my own way|(less|not) likely (i am|i'm|that i)|no (option|choice|alternative) (but|left|except)|(what|who) else is out there|stay (quiet|silent)",

  `i(('m| am|'ll be| will be| may be| might be| could be| shall be)) ~ (snapped up|taken|spoken for|booked|claimed|hired|signed)( (elsewhere|by|up|on|then))?(?! (the|aback|care|notes?|in by|with the))`,
)
/** If, or, past then, until then. */
const OTHERWISE = phrases(
  `(if|unless|should|without|otherwise|or|then|until|till|after (that|which|then)|past that|before|silence|come ${MOMENT}|one more (day|week)|whoever|whichever|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|say nothing|consider this|by ${MOMENT})`,
)
const KIND = phrases(
  FRAME,
  "look(ing)? forward",
  "(if|should|were) (i'm|i am|i was|i were|i have|it (isn't|is not)|you) ... (wish|understand|respect|thank|no hard|grateful|glad|happy|pleased|gladly|welcome)",
  "(wish you|understand|no hard feelings|no pressure|no rush|no hurry|not to (hurry|press|rush)|happy to wait|glad to wait|no trouble|makes no difference|whenever|take the time|no obligation)",
  "with (many |warm |my )?thanks",
)

/** A no, or another one chosen. */
const REFUSAL =
  "(a (no|refusal|rejection|knock-?back|'no')|anything (less|short of)|(if|were) ... you ~ ([a-z']+ ){0,3}(chose|choose|choosing|pick|picked|take|took|went|hire|hired|give it|gave it|turn|turned|say|said|pass|passed|reject|rejected|overlook|overlooked|preferred|end|ended|change) ~ ([a-z]+ ){0,2}(someone else|anyone else|anybody else|others|outsider|no|down|me|way|elsewhere|(the )?other [a-z]+|it there)|(if|were|being|was|be|am|learn|to) ... (passed over|turned (down|away)|ignored|sent away)|turning me (down|away)|(saying|say) no|if it (isn't|ended|ends|came to nothing|goes to|went to)|choose another|(his|her|their|my) [a-z]+ (were|was|is|be) (refused|rejected|turned))"

export const meanings: Idea[] = [
  {
    message: "deadline",
    find: phrases(
      // The answer is due.
      `(i|i'd|i'll|we|we'd) ~ (would |will |shall |do |am |'m )?~ (need|want|require|insist|insisting|must|expect|demand|press you|push you|ask you|have to (have|insist|ask|press)|could do with|be wanting|look for|hold out for|rely on|be needing|require)( on| for| upon| have| to (have|see|be given|get|receive))? ~ ${A_VERDICT}( in writing)? ~ (${LIMIT}|from you|from your|out of you|first|before|that|agreed|in writing|soon|quickly|and )`,
      `${HEAD}~ ${SETTLE} ... ${LIMIT}`,
      `(set|give|giving|grant|allow|granting|allowing|setting|impose|fix) you ~ (an? |one |# |another |until |till )~ ([a-z]+ )?(time limit|limit|deadline|deadlines|cut-?off|extra|additional|day|days|hours|week|weeks|${MOMENT})`,
      "(i|i'm|i am|i'll|i will|i must|i have to|to) ~ (have |must |to )?(draw|drawing|drew) (a|the|my) line (at|under|on)",
      "(what|all|as much as|the most) i (can|could|will|am able to|'m able to|am willing to) ~ (give|allow|offer|grant) (you|it)",
      `(your|its|their|her|his) ~ ([a-z]+ )?${VERDICT} ... (before you|before then|before that|no later|at the latest)`,
      "(your move|your turn|your call now|ball is (now )?in your|ball's in your|blink first|down to you now)",
    ),
    unless: phrases(
      "out of my misery",
      "(when|if) ~ (you|it|would|the|anything|there|possible|convenient|that|plans?|helpful|needed|not|in order)( (need|require|suits?|want|prefer|would|like|are|can|have|is|helps?|works|changes?))",
      "(which|what) (day|time|slot|of|date)",
      "(no|not any|not to|without any) (rush|hurry|pressure|press)",
      "(so that|so|as) (i|you|we) (can|may|could|asked|wished|wanted|suggested|mentioned|requested) ~ (thank|arrange|book|plan|send|bring|prepare|call|write|.)?",
      "(would it be|is it|would that be) possible",
      "(when|whenever) (you|it|would|the|settled|ready|convenient)",
      "no (trouble|difference)",
      "(any|other) questions",
      "look(ing)? forward",
      "(suits?|free|works for me|still (right|on)|available on|available for)",
      "(any ?time|any (day|hour|evening|morning)) (after|before|past|until|between|from)|my (shift|break|lunch)",
      FRAME,
      "(know|understand|appreciate|imagine|sure|see|realise) (that )?you ~ (must|have|need)",
      "(you|they|he|she|firm|company|garage|school|hospital|nursery|place) (would like|wants?|need|needs|asked|said|mentioned|expects?|told)",
      "leave me",
      "(thank|thanks|greet|enclosed|attached|attach|enclose) ~ (the|your|him|her|them|mr|ms|mrs|dr|everyone|you|please|find)",
    ),
  },
  { message: "ultimatum", find: LEAVING, also: OTHERWISE, unless: KIND },
  {
    message: "ultimatum",
    find: phrases(
      // A delay of theirs, as a fault.
      "(afford|want|wish) to ~ (let (this|it|me) (sit|slip|drift|go|wait)|lose me|wait|miss out|miss me)",
      "(be |to be )?getting a move on|kindly (expedite|hasten)|(speed|hurry|push|rush) (up |along )?(this|your ~ (process|decision|selection|board|panel|hr)) ?(up|along|on|forward)?|speed up (your|this)",
      // Wanted by others.
      `(${RIVAL}|someone else|somebody else|someone|somebody|others|two others) ~ (is |are )?~ (keen|interested|sniffing|circling|dialling|waiting|not waiting|hungry)([.,;!]|$| mind| too| (in|to (hire|have)) me)`,
      "(competing|rival|counter|multiple|better|higher) ~ (bids?|bidders?|suitors?|offers)(?! (for (the|your)|in (the|your)))",
      "(gets?|getting|be|am|being|go|goes) snapped up",
      "(somebody|someone|others?|another) else ~ (moved|moves|gets (there|in)|was quicker|is quicker|walk(s|ed)? in|got (there|in)|acts?|beat|beats) ~ (first|ahead|before|faster|sooner|in|you)?",
      "(before|use it before) (the )?others (do|get|snap|move|ring|call)|you'?ll be (asking|begging|calling|ringing|chasing) (me|after)|you had (the|your) chance",
      "(up to|down to|for) you (whether|if) you (lose|keep|get|want|let)|(do|doing|offer|take) to keep me|(keep|have) me in the race|if you (still|really|truly) want me|it you (still )?want me",
      "(not|i'm not|i am not|no|never) (a )?bluff(ing)?",
      "before i (change my mind|lose|am gone|regret)|my interest (will|would|may|might|is going to|could) ~ (cool|wane|fade|die|drop|lessen|evaporate)",

      // The reader's own good.
      "(don't|do not|doesn't) (grow on trees|come along|come (cheap|easy|easily|often)|hang around|hang about|stay free)|only (your (word|answer|yes|decision|offer)|you|an offer|a yes) (can|could|will|would) ~ (stop|keep|save|hold|change|prevent|spare)",
      "(give|gave|given|have|need|want) (me )?(your|a) (word|solemn word|oath|guarantee|firm promise|pledge) ~ (that|i|on (it|this))(?! (i'd|of thanks))|wouldn't want me (to|working|in|at|on)|(your|the) turn([.!]|$| now| to (act|deliver|move|keep|show))|now show (me|us)|show me (yours|the same|some)",
    ),
    unless: phrases(
      "look(ing)? forward",
      "(no|not any|not to|without any) (rush|hurry|pressure|press)",
      FRAME,
      "(customers?|clients?|patients?|pupils?|children|guests?|horses?|dough|bread|visitors?|dogs?|apprentices?)",
      "(do not|don't|please don't) hesitate",
      "(happy|glad|content) to wait",
    ),
  },
  {
    message: "ultimatum",
    find: phrases(
      // The others are to be sent home.
      "(stop|cease|end|call off|suspend) ~ (looking|interviewing|advertising|the (search|interviews))",
      "(prioriti[sz]e|favou?r|advance|move|push|put|place) (me|my) ~ ([a-z]+ )?(ahead of|above|before|over|to the (top|front|head)|first)",
      // Help only in return.
      "(and|but|or) not (before|sooner|earlier|a (day|minute|moment) (before|sooner))([.,!]|$| (that|then))",
      "(only|but only) if you (say|sign|offer|promise|tell|give|commit|hire|take)",
      "respect (your|my|yours) ... (respect|if) ~ (mine|yours|you|my)",
      `(take|taking|accept) no for an answer`,
    ),
  },
  {
    message: "threat",
    find: phrases(
      `(over your head|straight to the top)`,
      "(copy|cc|copying) (your|the) [a-z]+ ... (if|unless|on my next|next)",
      "(become|get|turn|make (things|this|it)) ~ (awkward|ugly|unpleasant|difficult|nasty|public|messy) ?(for you)?([.,!]|$| for)",
    ),
    unless: phrases(
      "(thank|thanks|grateful|praise|recommend|compliment|how (good|kind|helpful|much)|well (done|pleased)|happy to (help|answer|provide))",
      FRAME,
      "(you asked|if you (like|wish|agree|need|want)|asked how|the tenant|customers?|with your (permission|leave|agreement))",
      "(how|whom) (i'd|i would|to)",
    ),
  },
  {
    message: "guilt",
    find: phrases(REFUSAL),
    also: phrases(HARM),
    unless: phrases(
      "(wish (you|them|him|her|whoever)|understand|no hard feelings|respect (it|that|your)|question|scrap|wasted nothing|(would|will) not be|customers?|clients?|patients? (who|with)|tenants?|guests?|my (former|old|last|previous)|i (was|got) (so |very )?(sad|sorry)|good (no|refusal))",
    ),
  },
  {
    message: "guilt",
    find: phrases(
      // Somebody is not to be let down.
      `(please|kindly|you|you'll|you'd|nobody|no one|no-one|somebody|trust|hope|sure|certain|beg|pray|know|don't|do not|and|so|not) ~ ([a-z']+ ){0,4}((?<!did )(?<!does )(?<!has )(?<!i )not|never|nobody|don't|won't|wouldn't|can't|couldn't|cannot|do not) ~ ([a-z]+ ){0,4}(let (me|us|her|him|them|my|our|the|an?|all|it|that|this|down) ~ ([a-z]+ ){0,2}(down|be for nothing|go to waste|be wasted|go unanswered|suffer|wait)|let (that|it|this|all that) be (for nothing|in vain|wasted)|disappoint (me|us|her|him|them|my|an?|the)|fail (me|us|them|him|her)|make me (regret|take|eat|tell|go|beg|wait|look|choose|start|explain|pack)|knock me|be the ones? (who|to)|waste (my|this|what|that|it)|forget (what|who|that i|how i)|leave (me|us|my|them|her|him) ~ (hanging|out|stranded|in|with|behind|down)|turn (me|us) (away|down)|break (my|her|his|their|our|a)|dash|allow you|go unanswered|let somebody else|let someone else|let anyone else|hold it against|shut the door|slam|crush|ruin|take (that|this|it) (away|from)|want to (disappoint|hurt|be the|see|let|break|explain|have that)|keep (a|an|my|our|us|me) [a-z ]{0,20}(hanging|waiting|dangling|guessing))(?! you\\b)`,
      "(worth my while|make (it|this|that|me|them|him|her) (count|worth)|count for (something|nothing)|(fair|decent|proper|right|just) (return|reward|exchange|trade|payment)|hold(ing)? you to (that|it|this|your|what)|keep (your|yours|up your|to your) ~ (end|side|part|half|bargain)|keep my word to|same (loyalty|courtesy|effort|respect|commitment) (back|from|in return)|in good conscience|your conscience|on your (shoulders|mind|watch|hands|conscience))",
      "(you're|you are|you) the only ones? (who|that) can ~ (put|end|help|save|change|give|stop)|(do|didn't) you ~ (realise|understand|care) ~ (that |what |how )?~ (you|you're|i|much)",
      "(say|saying) no (now|to me|after|any ?more)|a no (now|after|from you|would|will)|(no|any) (refusal|rejection) (now|at this|would|will)",
      "(put|given|cited|named) (your name|you) ~ (down )?~ ([a-z]+ ){0,5}as (the|my) (reason|excuse|cause)",
    ),
    unless: phrases(
      "(thank|thanks|grateful|kind of you|delighted|glad you|lovely|wonderful) ~ (you|for|to|that|of)",
      "i (will|would|won't|wouldn't|shall|do|did|can|could|'ll|'d)( not)?( never)? (let|disappoint|fail|waste|forget)",
      "i'll (never|not) ",
      FRAME,
      "no hard feelings|understand (fully|completely|entirely|if)",
      "if you (like|wish|need|have time)",
    ),
  },
  {
    message: "deadline",
    // A limit, and what the reader is to do until then.
    find: phrases(
      `((by|before|until|till|within|inside|on or before|past) ~ (the )?(close of |half |quarter to |end of )?${MOMENT}|tonight|tomorrow|this week|by return)`,
    ),
    also: phrases(
      "(your (answer|reply|response|verdict|yes|commitment|word|offer|contract|signature|move|letter|mind)|(hear|heard|word|something|anything|news|answer|reply|call|commitment|confirmation|decision|offer) from (you|your)|(tell|let|call|ring|phone|give|send|get|hire|take|book|sign) me ~ ([a-z]+ )?(by|before|know|your|a|tomorrow|tonight)|i (need|have|want|ought|must|would need|'d need|'ll need) to (know|hear|be told)|expect(ing|ed)? (your|the|to hear))",
    ),
    unless: phrases(
      FRAME,
      "(if|when|whenever|once|whether|which|what|who|where|how) ~ (you|it|that|this|the|there|anything|possible|convenient|one|day|time|slot|of|is|can|still|a|your|i (can|could|may|should|might))",
      "(could|would|can|may|might) you ~ (please |kindly |perhaps )?(tell|let|say|send|pass|give|share|confirm|be)",
      "(you|they|he|she|firm|company|garage|school|hospital|nursery|place|as) (asked|said|mentioned|named|hoped|expected|planned|suggested|wanted|agreed|requested|expect|hope|plan|will|would|thought)",
      "(no|not any|not to|without any|don't|do not) ~ ([a-z]+ )?(rush|hurry|pressure|press|trouble|worry|need)",
      "(look(ing)? forward|thank|thanks|sorry|suits?|free|available|happy|glad|delighted|pleased|attached|enclosed|tour|loved|enjoyed)",
    ),
  },
]
