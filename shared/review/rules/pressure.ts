import { phrases } from "../../language/phrases.ts"
import { FRAME } from "../../language/retold.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"
import { meanings } from "./pressure.meanings.ts"

const ANSWER =
  "(answer|decision|reply|response|offer|update|yes or no|yes|no|contract|confirmation|word|verdict|commitment|feedback|result|results|news|call|email)"
const DAY =
  "(monday|tuesday|thursday|saturday|sunday|today|tonight|tomorrow|noon|midday|midnight|eod|cob|cop|close of (business|play)|end of (the |this )?(day|week|month|business|play)|(this|next) (week|month|monday|tuesday|wednesday|thursday|friday)|this (afternoon|evening|morning)|(the )?\\d{1,2}(st|nd|rd|th)?( of)?( [a-z]{3,9})?|[a-z]{3,9} \\d{1,2}(st|nd|rd|th)?|\\d{1,2} ?([ap]m|o'clock)|lunchtime|then|that date|christmas|easter|new year)"
const BY = `((by|before|no later than|not later than|until|till|on or before|latest by|at the latest by) (the )?(latest )?${DAY}|within ~ (the (next|week|hour|day)|a|an|one|#|twenty-four|24|48) ?(hours?|days?|week|working days?|business days?)?|today|tonight|this (week|afternoon|morning|evening)|immediately|straight ?away|right away|right now|without (further |any |more )?delay|or else|urgently|in the next (#|few|day|24|48|hour|couple)[a-z0-9 ]{0,20}|forthwith)`
const ME = "(i|i'm|i'll|i'd|i've|we|we're|we'll|we'd)"
const ADJECTIVE = "((final|firm|definite|definitive|clear|written|straight|formal|quick|prompt|immediate) )?"
/** An order, not a request: at the head of its clause, or after "please". */
const ORDER = "(?:(?<=^|[,;:–—-] )|please,? |kindly |and |so |but |you to |then )(please |kindly |just )?"
const TAKE =
  "(take|accept|go with|go for|sign|be taking|be accepting|be signing|go elsewhere|look elsewhere|be going|withdraw|be withdrawing|walk away|move on|consider (other|another|my|this|it|myself)|pursue|take (my|your) (talents|skills|business)|explore|join|say yes|start)"

const NO_WORD =
  "((no|your|the|some) ~ (word|reply|response|decision|offer|call|email|contract|confirmation|address|name|satisfaction)|nothing|from you|from your|a yes|a straight answer|his address|her address|their address(es)?|something in writing)"
/** That the answer might not come, or not in time, or not be the wanted one. */
const UNANSWERED = phrases(
  `(if|unless|should|in case|provided) ... (hear|heard|hearing|have|had|get|got|receive|received|see|given|told|find|learn) ~ ${NO_WORD}`,
  "(if|unless) ... (you|your (firm|company|boss|manager|team|people|client)|somebody|someone|anyone|nobody|no one|this|it|the (matter|decision|answer|client)) ~ ((can not|can't|cannot|could not|don't|do not|won't|will not|haven't|have not|hasn't|has not|isn't|is not|aren't|are not|fail|fails|refuse|can|could|will|are able|are willing|is|has|are|have) ~ (to )?)?~ (be )?(hear|reply|replied|respond|responded|answer|answered|match|beat|better|move|moved|act|commit|confirm|confirmed|settle|resolved|sorted|say yes|make up|make your|make a|came back|get back|got back|gives|calls|ring|rings|rung|contact|contacted|come up with|agree|sign)",
  "(if|unless|should) ... (i|we)( have|'ve| do)?( not|n't)? (heard|hear|have heard)",
  `(if|unless) ~ (nobody|no one|no-one|nothing|no (news|word|answer|reply|call|decision|offer|email)|there ~ (is|'s|isn't|has been|are) ~ (no|nothing|any|still) ~ ([a-z]+ )?(news|word|answer|reply|call|decision|offer)) `,
  "(if|unless) (i|we) ~ (don't|do not|haven't|have not) ~ (get|got|gotten|had|have|see|received?) ~ (a |an |any |some |your |the |that )?(word|news|answer|reply|decision|call|email|offer|phone call)",
  `(no|without an?) (answer|word|reply|news|call|decision|offer) (by|before|this|from you|today|tomorrow)`,
  "(failing (that|which|this|an answer|a reply|your)|otherwise|absent (a|an)|before (it's|it is) too late|or (i'll|i'm|i shall|i will|i am|i walk))",
)
/** What the writer will do to them then. */
const CONSEQUENCE = phrases(
  "(i'll|i will|i shall|i'm|i am|i'd|i would|i may|i might|i must|i'll have|we'll|we will|we shall|i can|you can) ~ (be |have |feel |need |going |only |then |left |simply |go |no )*(obliged |forced |compelled |bound |minded |inclined |tempted |free |happy |choice |alternative |option )?(but )?(to )?~ (be )?(sign|signing|accept|accepting|take (them up|their|the (other|offer|job|matter)|this (up|further|matter)|my (skills|talents|services|business|cv|résumé|resume|papers|name|tools|application)|up (their|the|another)|another|work elsewhere)|register(ing)? (with|at|elsewhere)|put(ting)? (my name|in (for|elsewhere)|down)|taking (them up|their|the (other|offer|job|matter)|this (up|further)|my (skills|talents|services|business|cv|résumé|resume|papers|name|tools|application)|up (their|the|another)|another)|go (to|with|elsewhere|over|above|public|for the|straight|and)|going (to the|with|elsewhere|over|above|public)|gone|withdraw|withdrawing|walk|walking|pull out|pulling out|drop out|step away|look (elsewhere|at other)|looking elsewhere|join|joining|say yes to|complain|complaining|report|reporting|escalate|escalating|raise (it|this|the)|mention (it|this|the)|inform (your|the)|tell (everyone|your (boss|manager|head)|others)|write to (your (manager|boss|head|director|board|ceo|owner)|the (head|board|owner|press|papers|ombudsman|directors?|council|manager)|head office)|contact (your (manager|boss|head|director)|the (head|board|owner|press|papers|ombudsman|council)|head office)|speak to (your (manager|boss|head)|a (lawyer|solicitor))|lodge|file|turn up|sit in|wash my hands|cross you|strike you|forget (it|about|you)|be off|move on|start (with (them|the other)|elsewhere)|choose them|switch|say so|leave a (bad|poor|one-star)|draw my own|let it be known|make sure)",
  "(you'll|you will|you would|you'd|you may|you might|you could|you have|you) ~ (have |be |only |surely )*~ (lose|lost|losing|miss|missed|missing|regret|regretting|be sorry|sorry|blown|have only yourself|only yourself|find me gone|find somebody else|hear from my|live to)",
  "(i'm|i am|i'll be|i will be|i shall be) ~ (gone|off|out|off the market|taken|away|history|theirs)",
  "(the offer|my (offer|application|interest|candidacy|name)|this) (lapses|expires|is off|is withdrawn|comes off|will be withdrawn|goes)",
  "accept (work|a post|an offer|a place|something) elsewhere",
  "(and|or|to) ~ (withdraw|walk away|go elsewhere|look elsewhere|accept (them|theirs|elsewhere|the other))",
)
const NO_THREAT = phrases(
  "look(ing)? forward",
  "if (i'm|i am|i was|i were|i have) ~ (not )?(chosen|successful|selected|the right|hired|been chosen|been successful)",
  "(if|unless|should) you ... (need|prefer|rather|would like|want|require|chose|choose|chosen|went|gone|decided (on|otherwise|against)|have any)",
  "(wish you|understand|no hard feelings|fully understand|no pressure|no rush|no hurry)",
  "(your|the) (customers?|clients?|patients?|guests?|children|pupils|suppliers?|drivers?|tenants?|visitors?|users?|horses?|machine|boiler|oven|engine|queue|bread|dough)",
  "accept (gladly|with pleasure|it gladly|happily|at once|your)",
)
const RIVAL =
  "(another|other|others|rival|rivals|competitor|competitors|competition|second|different|signed|written|firm|standing|better|#) ~ ([a-z]+ )?(firm|firms|company|companies|employer|employers|offer|offers|place|places|shop|shops|hospital|hospitals|school|schools|agency|agencies|resort|hotel|restaurant|garage|studio|practice|bank|club|lab|team|recruiters?|contract|bakery|clinic|people|lot|outfit|site|yard|farm|salon|theatre|post|job|role)"

/** To have let something go. */
const FORGONE =
  "(turned (down|away)|knocked back|passed up|said no to|let|put off|lost|gave up|given up|cancel(l)?ed|missed|refused|declined|held off( on)?|pulled out of|walked away from|stopped|postponed|dropped|quit|sold|rearranged|waved away|sent away|foregone|forgone|skipped|paid for|swapped)"
/** What it is a loss to let go. */
const WORTH =
  "(offers?|jobs?|places?|schools?|shifts?|days?|days'|weeks?|hours|pay|wages?|work|clients?|customers?|holidays?|vacation|interviews?|contracts?|posts?|positions?|agency|agencies|money|income|another|other|looking|teaching|flat|house|plans?|trip|bookings?|gigs?|appointments?|classes|overtime|nursery|bakery|firm|company|hospital|employer|tickets?|trial)"

const ideas: Idea[] = [
  {
    message: "ultimatum",
    find: phrases(
      "(if|unless) ... (get|got|hear|have|receive|given|see|told) ... (by|before|until|till|within) ... (i|we) ~ (will|shall|'ll|am going to|must) ~ (report|complain|tell|post|review|expose|name|withdraw|go elsewhere|look elsewhere|take (it|this|my|the))",
      "(if|unless) ... (get|got|hear|have|receive|given|see|told) ... (by|before|until|till|within) ... (i'll|i'm|we'll) ~ (report|complain|tell|post|review|expose|name|withdraw|withdrawing|going elsewhere|go elsewhere|look elsewhere|looking elsewhere|take (it|this|my|the)|taking (it|this|my|the))",
      "you ~ (have|have got|'ve got) ~ (until|till|up to) ... to (tell|answer|reply|decide|let|say|confirm|give|get back)",
      "(from|as of|starting|until|till) ... i ~ (shall|will|'ll) ~ (ring|call|telephone|phone|write|email|e-mail|come) ... (every|each|daily|until (somebody|someone|you|i))",
      `(if|unless) ... (settled|resolved|sorted|hear|answer|reply|respond|decide|decision|offer|call|told|get back|be told|confirm|word|response|contact|yes)( [a-z0-9]+){0,8},? (then )?(i|i'll|i'd|i'm|we|you|you'll|the) ~ (will |would |am |shall |must |may |might )?~ (have |be |need |going )?(to |forced |obliged |left )?(to |with )?~ (${TAKE}|assume ~ (you|that you|the) ... (not serious|don't want|do not want|no longer want|lost interest)|complain|escalate|contact ~ (your|the) (manager|boss|head|ceo|director|board|owner)|write to ~ (your|the) (manager|boss|head|ceo|director|board|owner)|come (in|to|by|round|down|over)|turn up|show up|call (again|every|your|you every|head)|keep|ring (again|every)|lose|regret|miss)`,
      `(i|i'll|i'd|i'm|we) ~ (will |would |am |shall |must )?~ (have |be |need |going )?(to |forced |obliged )?(to )?~ (${TAKE}|complain|escalate|come in|turn up|show up|report) ... (if|unless|otherwise) ... (hear|answer|reply|respond|decide|decision|offer|call|get back|matche?s?|moves?|make|word|from you)`,
      "(and|but|which|so|that) ~ (i )?(will|'ll|shall|am going to|'m going to|plan to|intend to) ~ (take|accept|sign|say yes to|start) ~ (it|theirs|that|this|there|their offer|(with )?(them|the (other|first|second|rival)( [a-z]+)?)) ~ ([a-z]+ ){0,3}(if|unless|otherwise)",
      "(i'll|i will|i shall|i'd|i would) ~ (have to )?(say no|decline|turn (it|this|you) down|walk away|pull out|withdraw|drop out|look elsewhere|go elsewhere) ~ ([a-z]+ ){0,2}(if|unless|otherwise)",
      "(if|unless) ... (i'll|i will|i shall|i'm|i am) ~ (going to |have to )?(go|sign|work|join|start|sign up) ~ (to|with|for|at) ~ (your|a|the|one of your) ~ ([a-z]+ )?(competitors?|competition|rivals?)",
      "(if|unless) ... (write|post|tell|publish|complain|talk) ~ ([a-z]+ ){0,5}(on|to|in) ~ (your )?(glassdoor|indeed|google|trustpilot|facebook|social media|the (press|papers?|newspapers?)|(local )?radio)",
      `{i will} ~ (be (forced|obliged|compelled)|have no (choice|option|alternative)|have) ~ (to|but to) ~ (${TAKE})`,
      "(or|otherwise|or else),? (i|i'll|i'd|i shall|i will|i am|i'm|i may|i might) ~ (will |shall |be |am |have to |must |may |might |would )?~ (be )?(take|accept|go|walk|withdraw|move|give|forget|assume|have to|forced|gone|join|sign|complain|find)",

      "(take it or leave it|now or never|last chance to (hire|get|have)|final (offer|notice|warning)|clock is ticking|tick[- ]tock|time is running out for you|first come,? first served|ball is in your court)",
      "you('d| would| will| might| may| could| are going to| risk| stand to)+ ~ (be )?(lose|losing|missing|regret|foolish|crazy|mad|stupid|a fool|making a (big |huge |serious |terrible )?mistake|make a (big |huge |serious |terrible )?mistake)( out| me| if| not| this)?",

      "(don't|do not) (let|miss|wait|take|make) (me (get|slip|go)|this (chance|opportunity)|too long|your (chance|time))",
      "will ~ not be available ~ (for (long|ever)|much longer|forever|indefinitely|after)",
    ),
    unless: phrases(
      FRAME,
      "look(ing)? forward",
      "(i'll|i will|i would|i'd|i shall) (assume|take it|understand|know|presume) ... (filled|gone (another|a different|with)|chosen|moved on|not|someone|somebody)(?! (serious|interested|bothered))",
      "(unless|if) (you|there|i) ... (need|prefer|rather|would like|want|any questions?|anything|require|further)",
      "(another|different) (time|day|date|slot) suits",
    ),
  },
  {
    message: "deadline",
    find: phrases(
      `${ME} ~ (will |shall |do |would |am |are )?~ (need|require|must have|want|demand|insist (on|upon|that)|have to have|expecting|going to need|going to want|need to have|should have) ~ ((your|an|the) ~ ${ADJECTIVE}${ANSWER}) ... ${BY}`,
      "i (deserve|require|ought|have(?= to )) ~ (to be told|to be given|an answer|a decision|your (answer|decision)|to have an answer|a straight answer|a (quick|prompt|immediate|definite|firm) (answer|decision|reply|response))(?! (how|more about|about|which|whether (to|i should)|what (to|i should)|where (to|i should)|when to|the (name|address)))",
      `${ORDER}(let me know|confirm|reply|respond|answer|decide|get back to me|give me ~ (a|an|your) ~ ${ADJECTIVE}${ANSWER}|send me ~ (a|an|your|the) ~ ${ADJECTIVE}${ANSWER}|call me|make (a|your|up your) (decision|mind)|inform me|revert|advise) ... ${BY}`,
      `(you|they) ?(need|have|should|ought|had better|'d better)( to)? ~ (decide|answer|reply|respond|tell|let me know|give me|hire|get back|confirm|act|hurry|offer|pick|call|explain|honou?r)( me| a| up| your)?`,
      `${ME} ~ (am |are |will be |be |can |will )?~ (giving|give|allow|allowing|grant|setting|set|gave) you (until|till|one (more|last|day|week)|#|another (day|week|chance)|a (week|day|deadline|final|last)|the (weekend|week|rest)|by|to the end|up to)`,
      `(the|my|your) ~ deadline ~ (is|for your|for a|for an)`,
      "(?<!\\bcan )(?<!\\bmay )(?<!\\bmight )(?<!\\bshould )(?<!\\bcould )(i|we) ~ (demand|insist|insist on|insist upon) (to (hear|be|get|have|receive|know|start)|an?|your|you|on|nothing less)(?! (of|busy|(thought|think|know|get|hear|have heard|met|saw|see|will have|are|were|was|is)|have (a lot|many|plenty|had|seen|met|heard)))",
      "(i|we) ~ ({will not}|{can not}|{do not} (intend|plan|mean|propose|want)( to)?|am not (going|prepared|willing)( to)?|'m not (going|prepared|willing)( to)?) ~ (be able to )?(keep )?(wait|waiting|hang|hold|holding|sit|stay available|be kept|hang on)(?! my breath)( on| off| around| about| by)?(?! (to\\b|for (the|spring|summer|it to)|tables))",
      "(i am running out of patience|patience (is|has|is wearing|wearing) (thin|run))",
      "(hurry up|get a move on|speed (this|it|things) up|stop (stalling|dragging))",
    ),
    unless: phrases(
      FRAME,
      "when (can|may|might|should|could|shall) (i|we) ~ (expect|hope)",
      "if (you (need|require|would like|'d like|want|have (any|more|further)|prefer)|there is anything|anything|i can|it (would )?help|i should|possible|you (can|could|are able)|convenient|it (is|'s) possible|that (is|'s) possible|at all possible|monday|tuesday|another)",
      "whether (you (need|require|would like)|monday|tuesday|wednesday|thursday|friday|i should|i need|it suits)",
      "(which|what) (day|time|slot|of)",
      "(need|require|want|would like|prefer) (me|anything)",
      "(no|not any) (rush|hurry|pressure|need)",
      "(so that|so) i (can|may|could) ~ (thank|arrange|book|plan|send|bring|prepare|call|write)",
      "(would it be|is it|would that be) possible",
      "out of my misery",
      "when (you|it|would|the)",
      "if (the|anything|something|plans?|that|it|this) ... (changes?|moves?|shifts?|works?|suits?|not)",
      "whenever",
    ),
  },
  {
    message: "threat",
    find: phrases(
      "{i am} ~ (in (great |high |big |strong )?demand|(a )?hot property|sought[- ]after|much sought|being (courted|chased|headhunted|pursued)|not short of (offers|options)|fielding|holding ~ (another|other|#) offers?|weighing (other|#|up))",
      "(i have|i've|i've got|i have got|there are|i am holding) (plenty of|lots of|no shortage of|many|several|#|a lot of|better|other) ~ (other |better )?~ (offers|options|choices|alternatives|fish|irons)(?! in (the|your) (range|menu|tool|catalog|form))",
      "(better|higher|more generous|bigger) ~ (offer|offers|pay|salary) (from|elsewhere|on the table|at|somewhere|than)",

      "{i will} (keep|go on|continue|be) ~ (calling|ringing|emailing|phoning|writing|coming|turning up|checking|contacting|asking|bothering|pestering|chasing|knocking|dropping (in|by)|stopping by) ... (until|every|each|daily|again|till|back|and)",
      "{will not} (take no|give up|stop|rest|go away|leave) ~ (for an answer|until|till|calling|asking|writing)",
      "{i will} ~ (be |have to |need to |be forced to )?(contact|contacting|complain|complaining|report|reporting|escalate|escalating|take this (up|further)|write to|writing to|speak to|inform|tell) ~ (to |with |up with )?(your|the|head|hr|a|an|my|everyone|this|all|about) ~ (manager|boss|superior|superiors|head office|ceo|director|directors|board|owner|hr|lawyer|solicitor|attorney|ombudsman|press|union|tribunal|friends|network|up|further|company)",
      "(customers?|clients?|neighbou?rs|parents|people|town|village|street|regulars|suppliers|friends|union|members|board|everyone) ... (they'd|they'll|would|will|won't|might|may) ~ (not )?(be )?~ (sorry|shocked|surprised|interested|unhappy|like|love|disappointed|appalled) to (hear|learn|know|find out)(?! (you|about your|how well))",
      "i ~ (will|shall|'ll|am going to|intend to|plan to|may|might|would) ~ (have to )?(be )?(raising|taking|reporting|mentioning|bringing|raise|take|report|bring) ~ (this|it|the matter|that|my treatment) ~ (up )?(with|to) ~ (the |your |our |my )?([a-z]+ )?(governors?|board|council(lor)?s?|union|trustees|head|director|directors|chair|mayor|paper|papers|press|manager|mp|owner|ombudsman|regulator|bishop|committee)(?! (if you (agree|like)))",
      "(hope|trust|sure|expect) ~ (that )?you ~ (realise|realize|understand|know|appreciate|see|remember) ~ (what|how much) ~ (you are|you're|is at stake|this (costs|means|does)|depends|rides|hangs|it (costs|would do)|i (have|gave|lost|am))",
      "(glassdoor|google review|bad review|negative review|honest review|legal action|my (lawyer|solicitor|attorney|union rep)|take (it|this|the matter) further|name and shame|go public) ... (review|if|unless|about (this|you|how)|will|hear|advised|says|shall|consider)?",
      "(wait|waiting) (around|forever|indefinitely|much longer|any longer|any more|anymore|for ever)",
    ),
    unless: phrases(
      FRAME,
      "(you|your (team|firm|company|shop)) (have|are|were|would|said|may|must)",
      "(tool|product|app|campaign|marketing|strategy|project)",
      "{not} ~ (in a hurry|pressing|pushing|trying to (press|push|rush))",
    ),
  },
  {
    message: "guilt",
    find: phrases(
      "(i|i'd|we) ~ (do |did |feel (that )?|think (that )?|believe (that )?|say (that )?)*~ (i |we )?~ (deserve|deserved|have earned|'ve earned|earned|merit|am owed|'m owed|am entitled|'m entitled|have (a|the|every) right|have a right) ~ (to (be|know|hear|an|at least|get|have|some)|a|an|this|the|better|more|it|at least|your|some|that)(?! (place|seat|day|break|holiday) (on|in) the)",
      "(you|your company|your firm|they) ~ (owe|owes|owed) (me|it to me|us)",
      "(the )?(very )?least (you|they|anyone|anybody|someone|that you|your (firm|company|team)) (can|could|might|owe|should) ~ (do|offer|say|give|tell|is|send)",
      "(after|considering|given|in view of|seeing|in return for|with) (all|everything|how much|how long|how far|how hard|the|what) ~ (that )?(time|effort|trouble|money|hours|work|i|i've|my|unpaid|long|miles|expense|expenses|cost|journey) ... (i|you|i've|i'd|it) ~ (have |would |do |did |had |will |am |'m |was )?~ (put|spent|gone|went|invested|did|done|came|travelled|traveled|drove|waited|been|given|gave|taken|took|deserve|expect|think|feel|hope|owe|paid|prepared|through)",
      "(i|we) (even |also |only )?(turned down|cancel(l)?ed|gave up|lost|missed|passed up|refused|declined|took|paid|spent|drove|travel(l)?ed|flew|bought|skipped|rearranged|used) ... (for you|for this|to be there|to come|because of you|to see you|to meet you|just to|so i|so the least|and i|and (now|for) |only to|my own|out of my own) ~ (i |that |the |you )?~ (do |did |would |'d |feel|deserve|expect|think|hope|believe|should|nothing|what|get|be|have)",
      "(i|we) ~ (turned down|refused|declined|gave up|passed up|cancel(l)?ed) ~ (another|a|an|the|other|#|my|two) ~ (offers?|jobs?|interviews?|holiday|vacation|shifts?|positions?|trip|plans?) ... (for (you|this)|because|to (be|come|see|meet|wait)|so|and|on the strength|in the hope)",

      "{i am} ~ (counting|relying|depending|banking|pinning ... hopes) on (you|it|this|your|getting|hearing)",
      "(it|that) (would|will|'d|'ll) ~ be ~ (unfair|wrong|cruel|heartless|unkind|unjust|immoral|a betrayal|a shame for you|unforgivable|only (fair|right|decent|polite|proper)|dishono[u]?rable)",
      "(would|'d|will|'ll) ~ be ~ (awful|dreadful|terrible|a (blow|pity|shame)|hard|cruel|sad|devastating|heartbreaking|unbearable|a kick [a-z ]{2,20}) ~ to be ~ (let down|turned down|turned away|disappointed|refused|rejected|passed over|told no|forgotten)",
      "the (very )?least (i|i'd|i would|i could|i can) ~ (expect|expected|ask|hope for|hoped for|deserve|deserved|want) ~ (is|was|would be|from|in return|now)",
      "(it|that) (would|'d) only be (fair|right|decent|polite|proper)",
      "(it is|it's|it's only|it seems|i think it's|i think it is|i feel it is|i feel it's) (only )?(fair|right|decent|reasonable) (that|to (expect|be told|tell me|let me)|for (you|me)|i|you)",
      "(you|your) (promised (me )?(this|the|a|it|i'd (get|have)|that i would (get|have)) ~ (job|role|position|post|offer|start|place|to me)|gave me your word|gave your word|as good as (told|said|promised|offered)|led me to (believe|expect|think)|let me (believe|think)|got my hopes up|raised my hopes)(?! (a|me a) (tour|copy|link|recipe|coffee))",
      "(how|you) (could|can) you (live with|sleep|do this|turn|refuse|say no)",
      "on your (conscience|hands)",

      "(went|gone|going) out of my way",
      "(have|having) (a|any) (heart|conscience)",
      "(my|our) (family|children|kids|wife|husband|mother|future) (is|are) (in your hands|counting on|relying on|depending on) ?(you)?",
    ),
    unless: phrases(
      FRAME,
      "(you|the|your) (patients?|customers?|children|staff|nurses|residents|users|team) ... deserve",
      "credit",
    ),
  },
  { message: "ultimatum", find: UNANSWERED, also: CONSEQUENCE, unless: NO_THREAT },
  {
    message: "guilt",
    // What waiting for them has cost, and what is therefore due: no matter what they said.
    find: phrases(
      `(i|we|i've|we've|i have|we have|having) ~ ((have|had|already|even|just|now|since|only|knowingly) ){0,3}${FORGONE} ... ${WORTH} ... (because of|on account of|thanks to|over|on the strength of|due to|owing to) (you|this|it|that|all this|your|what (you|your [a-z]+) (said|told|promised|led)|waiting|our (talk|chat|interview))(?! (and|,)? ?(loved|glad|worth))`,
      `(i|we|i've|we've|i have|we have) ~ ((have|already|even|been) ){0,2}(turned (down|away)|held off (on|from)|held back from|passed up|knocked back|said no to|kept ... (free|open|clear)|keeping ... (free|open|clear)|stopped looking) ... (for you|waiting (on|for) (you|your)|holding out for you)`,
      "(lost|losing|lose|cost|costs|costing) ~ (me |us |myself |out on )?([a-z'#]+ ){0,4}(money|wages?|pay|work|income|shifts?|days?|earnings|clients?|tips) ... (waiting (on|for)|holding (on|out) for|while you|because of you|by it([.,;]|$)|keeping (myself|it|my))",
      "((gave|given|giving|handed in|hand in) ~ (in )?(my )?notice|told (my|our) (landlord|landlady|boss|manager|employer|wife|husband)) ... (because of|on the strength of|trusting)",
      `so ~ (now )?(i|i'd|i think|i feel|i believe|i reckon|i would say|i'd say)( that)? ~ (i|you|you're|i'm|somebody)? ?~ (am |do |would |feel |think |believe )?(due|owe|owed|expect|deserve|deserved) ~ (me|you|a|an|the same|some|your|better|at least|it)(?! (call at|from the))`,
    ),
    also: phrases(
      "(because of|on account of|thanks to|over (this|it|that|you)|on the strength of|due to|owing to|for you|waiting (on|for)|holding (on|out) for|while you|by it|keeping|so (i|i'd|i'm|you)|so now)",
    ),
    unless: phrases(
      "(glad|worth (it|every)|no regrets|happy to|gladly|not (that|because)|thank|thanks|grateful|enjoyed|loved|laughed|apologies|sorry)",
      "(rain|flu|snow|weather|strike|storm|illness|covid|fire)",
    ),
  },
  {
    message: "ultimatum",
    find: phrases(
      "(you've|you have|you had|they've|they have|giving you|give you|gives you|you only have|you've got|you have got|leaves you) ~ (got )?(until|till|# (hours|days)|twenty-four hours|one (day|week|more)|a (day|week)|exactly|the (weekend|week)) ~ (to|left|or|before|and|[a-z0-9' ]{0,20} to|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|the)(?! (start|launch|open|finish|deliver|move in|choose from|go live))",
      "(sooner|faster|quicker) you (move|act|answer|offer|sign|reply)",
      "longer you (delay|hesitate|dither|keep me)",
      "(a|any) (smart|wise|sensible|good|serious|decent|shrewd) (employer|firm|manager|company|boss|recruiter) (doesn't|does not|wouldn't|would not|won't|never) (let|lets|lose|loses|keep|keeps|leave|dither|wait)",
      "(slip|slips|slipped|get|gets|go|goes) ... (to the competition|to a competitor|to (your|a) rival|through your fingers|off to)",
      "(someone|somebody|another firm|the competition|your (rivals?|competitors?)) (else )?(will|'ll|would|'d|might|may) (snap|grab|have|take|hire|get|poach|be glad to have) me",
      "(i'm|i am|i'd be|i feel) ~ (minded|inclined|tempted|thinking of|ready|about|this close|prepared|starting|free) (to )?~ (switch|switching|go elsewhere|going elsewhere|walk|walking|walk away|withdraw|withdrawing|take my (business|custom|cv|skills|services)|change (agency|agencies|recruiters?)|leave you|look elsewhere|pull out)",
      "(can't|cannot|can not|could not|couldn't|won't|will not|shan't) be (blamed|held responsible|answerable|expected to wait|to blame)",
      "(i'd|i would|you should|you would do well to|you may want to|you might want to|better|best) ~ think (carefully|hard|twice|long and hard) before (keeping|letting|turning|saying|rejecting|passing|losing|you (lose|turn|let|keep|pass))",
      "(hate|loath|sorry) to have to (say|write|tell|report|go|take|withdraw|post)",
      "(shame|pity|embarrassing|awkward|sorry) ~ if (word|people|the press|others|your (boss|manager|board|customers)) ... (round|know|knew|heard|out|found)",
      "(say so|mention it|mention this|put it|put this|say it|write it) in (the|a|my|your) ~ reviews?",
      "(leave|write|post|leaving|writing|posting) (a|an|my) ~ ((honest|bad|poor|one-star|negative|frank|online|google|public) )?reviews?",
      "(your|the firm's|the company's|the agency's) (reputation|good name) (will|would|may|could|might|suffers|is at stake)",
      "{i will} ~ (ring|call|phone|email|write|be standing|stand|sit|turn up|drop in|text|message|keep|be back|camp|be outside|be waiting) ... (until|till) ... (answer|reply|hear|see me|sees me|somebody|someone|you (do|say|decide|answer|tell|give)|decision|gives|picks|take me)",
      "{i will} ~ (ring|call|phone|email|text|message) (you |your office |the office |the front desk )?(every|each) (day|morning|hour|afternoon)",
      "(my|this|the) (offer|interest|application) (expires|lapses|ends|is withdrawn|comes off)",
      "(clock|time) is (ticking|running out)",
      "(last|final|one last|only) (chance|opportunity) to (hire|have|get|secure|employ|sign) me",

      "(you'd|you would|you'll|you will) ~ be ~ (daft|mad|crazy|foolish|silly|stupid|wise|smart|a fool|well advised|sorry) (to|if|not to)(?! (miss|thank))",
      "(speak|act|decide|choose|answer|hire me|buy|move) now or",
      "do the (decent|right|honourable|honorable|fair) thing",
      "(if|unless) you ({do not}|won't|can't|fail to) ~ (take|hire|want|grab|snap) me( on| up)? ... (will|would|else|somebody|someone|one of)",
      "(might|may) want to (move|act|decide|hurry|be quick) ~ (quickly|fast|soon|before|now)?",
      "before i (say yes|sign|commit|accept|take|give) ~ (to )?(them|the|another|with|an|it|somebody|their)",
      "{i am} ~ not (prepared|willing|going) to (wait|sit|hang|be kept|be messed|hold off) ~ (forever|for ever|any longer|much longer|around|about|past|beyond|on|until)?",
      `(${RIVAL}|they|[a-z]+) ... (have|has|'ve) ~ (already |just )?(said yes|offered|asked me to start|made me|given me|promised me|signed me|want me|wants me) ... (unless|so if you|and if you|but if you|so you('d| had| need| must|'ll)|you('d| had) better|match)`,
      "(four|five|six|#|several|many|all the) ~ (other )?(firms|companies|employers|garages|schools|agencies|recruiters|hospitals|hotels) ~ ((are|all|who are|that are) )?~ (chasing|after me|fighting|competing|courting|queuing|interested in me|begging me|ringing me|calling me|knocking)",
      "(chasing me|fighting over me|headhunted|name your price|better it|outbid|go to the highest|match (their|the) (offer|pay|salary|terms)|beat (their|the) (offer|pay|salary|terms))",
    ),
    unless: NO_THREAT,
  },
  {
    message: "guilt",
    find: phrases(
      "(i'm|i am|i was|i feel|am i|i'd be|we're) ~ (at least |the least )?~ (owed|entitled to|deserving of)(?! (start|speak|teach|give|meet|vote|drive))",
      "(some|an|a|your|any|moral|certain|every) ~ (obligation|duty|debt|responsibility) (to|towards|toward) (me|us|my)",
      "(on|have|that on|weigh on|troubles?) your conscience",
      "(it is|it's|that's|now it's|it'll be|it will be|rests|lies) ~ (all )?on you ~ (now |alone )?(to|if|whether|that)",
      "(you to|please|not|might|should|you'll|you will|kindly|can) ~ (remember|forget|forgotten|recall) ~ (who it was|who put in|what i (did|have done|'ve done)|all i|that i (helped|lent|did)|how i helped|the favou?r|who (got|helped|gave|spoke|lent|stood|vouched))",
      "(remind you|mindful) ... (favou?r|put in a word|what i did)",
      "(as good as|practically|all but|virtually|more or less) (promised|mine|told me|offered|hired|said yes|in the bag|settled|guaranteed)",
      "(i'd|i would|i shall|i'll|i will) be ~ (disappointed|let down|upset|hurt|devastated|dismayed|put out|cross|insulted) ... (otherwise|if (you (chose|choose|turn|turned|gave|give|let|said|say|don't)|i (don't|didn't|am not|were not))|not to (get|be|hear|have))",
      "(on the strength of|trusting in|trusting|relying on|banking on) ~ (your ~ (smile|word|promise|assurance|assurances|encouragement|kind words|hints?)|what you (said|told|promised))",
      "(i|i've|i have|we|we've|we have) ~ (already |now |since )?(turned down|cancelled|canceled|quit|resigned|sold|refused|passed up|gave up|given up|let go) ... (expecting|assuming|trusting|counting on|in the belief|on the understanding|on the strength|so (you|i) ~ (do |did )?~ (feel|owe|expect|count|deserve))",
      "having ~ (taken|paid|spent|driven|travelled|traveled|given|lost|turned|come|waited|put|prepared|done|rearranged|cancelled|missed) ... (owed|deserve|expect|entitled|the least)",
      "(you|your (firm|company|team)) ~ (owe|owes) (it|me|us|your)",
      "after (all|everything) (that )?(i've|i have|we've|we have) ~ (done|been through|put|given|gone|spent|waited|paid|sacrificed|lost)",
      "(i thought|i'd thought|i believed) (we|you) (had|were|had an) ~ (a deal|an understanding|a man of|a woman of|an agreement)",
      "(you|you'd) (raised|got|built) (up )?my hopes",
    ),
    unless: phrases(
      FRAME,
      "(credit|thanks|apology|apologies|a thank you) (is|are)",
      "(owe|owed|owes) (you|them|him|her)",
      "i (owe|owed)",
      "after (all|everything) (the |i )?~ (heard|learned|learnt|saw|you told|the stories|these years|you showed|read|you said)",
      "you deserve",
      "(up to|with) you (whether|if|to) (you|choose|say|decide)",
    ),
  },
]

const all = [...ideas, ...meanings]

/** An answer that is wrung out of somebody is a no: deadlines, threats and debts close the door they push at. */
export default defineRule({
  id: "pressure",
  level: "error",
  kinds: "all",
  sources: ["strategic-move", "dos-and-donts"],
  messages: ["ultimatum", "deadline", "threat", "guilt"],
  *check({ body, subject }) {
    const found = [...claimsIn(body, all)]
    yield* found
    const claim = found.length === 0 && subject ? claimOf(subject, all) : undefined
    if (claim) yield { message: claim.message, in: "subject", span: { start: claim.start, end: claim.end } }
  },
})
