/**
 * Impatience by what is meant: who did not answer, how often was asked, how the wait is felt, what was promised and not kept. The
 * phrases people reach for first stand in impatience.ts.
 * @module
 */
import { ANSWER, ANSWERED, CHASE, ONE_NOTE } from "../../language/answering.ts"
import { VEXED } from "../../language/hurt.ts"
import { phrases } from "../../language/phrases.ts"
import { FRAME } from "../../language/retold.ts"
import type { Idea } from "../claims.ts"

const NOBODY = "(nobody|no one|no-one|not one of you|none of you|not a soul|not a single (person|soul|one))"
const YOUR_SIDE =
  "(you|they|she|hr|personnel|your ~ ([a-z]+ ){0,3}(team|office|company|firm|people|recruiter|secretary|assistant|colleagues?|manager|side|department|staff|desk|lady|man|boss)|the ~ ([a-z]+ ){0,2}(team|office|company|panel|board|committee|recruiter|secretary|manager|department|client|council|agency|receptionist|head))"
const BACK =
  "(reply|replies|response|responses|answers|word|news|call|callback|sign|reaction|acknowledge?ment|feedback|line|text|email|e-mail|message|letter|explanation|update|information|sign of life|courtesy|trace|peep|nod|verdict|decision|result)"
const CAME =
  "(came|come|coming|arrived?|arrives|reached|reach|received|followed|forthcoming|materiali[sz]ed?|turned up|appeared|landed|there|been (received|given|sent|forthcoming|made)|whatsoever|is there|showed up|got through)"
/** What keeps people from answering, as those who wait imagine it. */
const NEGLECT =
  "(forgotten|forgot|gone to sleep|sleeping|(gone )?on (holiday|vacation|leave|strike)|moved (house|to)|fallen (behind|down|through|between|off|under)|slipped (down|through|behind|between|under|your)|mislaid|misplaced|gathering dust|(in|into|under|behind) ~ (a|the|some|your) ~ (drawer|spam|bin|pile|carpet|radiator|cupboard|shredder|filing cabinet|basket|void|black hole|wrong (pile|hands))|spam|shredder|in the (bin|rubbish|wastepaper)|lost (in|under|somewhere|at|by)|binned|not (important|worth|going to (answer|reply|respond|write|call|tell)|interested|arriving|wanted|bothered|reading|getting through)|(didn't|don't|do not) (want|care|exist|read|intend|plan|remember)|no longer (exists?|works?)|died|dead|abducted|overlooked|eaten|ignored|ignoring|avoiding|unimportant|invisible|bermuda|ether|vanished|disappeared|evaporated|out of (order|paper|ink)|pigeon|too (busy|important|grand|proud) (to|for)|better things|anybody reads|anyone reads|nobody reads|fallen silent|gone (quiet|cold|silent|dark)|given up|cold feet|hibernat(ing|ion))"

const CALM = phrases(
  FRAME,
  "(customers?|clients?|patients|suppliers?|visitors|callers?|guests?|tenants?|pupils?|parents|passengers?|at my (last|old|present)|my (last|old|former|present|own)|your (reading|quiet|silence) room)",
  "(minutes|lobby|waiting room)|candidate ghosting|complain(s|ed|ing)? (of|about) being",
  "(my (thanks|gratitude)|(thank|thanks|grateful|gratitude) ... (answering|telling|keeping|kept|informed|prompt|quick|patien(t|ce)|explaining|showing)|wish (them|you|him|her)|kindly (replied|answered|told|let)|impressed|admired?)",
  "{not} mind waiting|(happy|glad|content) to wait|no (rush|hurry)|in your own time|(all|quite) right with me|don't trouble to",
  "(as|which) you (said|told|put|explained|mentioned|asked|wished|suggested|kindly)",
)

/** To have tried to reach them. */
const RANG =
  "(i|i've|i have|i did|we|we've|having|and) ~ (have |also |already |now |since )?((rung|rang|ring|called|call|phoned|tried|emailed|e-mailed|messaged|texted|written|wrote|mailed|left|sent)( (a |another |# )?(messages?|voicemails?|emails?|words?|notes?|texts?)( for (you|him|her|them))?| you| your [a-z]+( [a-z]+)?| the (office|shop|desk|number|team|school|ward|agency|line|front|main|switchboard|reception)( [a-z]+)?| to you| (ringing|calling|phoning)( you)?| in| on| back)?)"
const DAY =
  "(on |another |one |a second )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|this (morning|afternoon|week)|last (week|night|month)|now|twice today)"
/** What answers in their stead. */
const MACHINE =
  "((goes|went|go|going|get|getting|got|gets|through|put|rings|just|only|keep getting) ~ (straight |right |through |on )?(to )?(an? |the |your )?(voicemail|voice mail|answering machine|answerphone|machine|engaged tone|dial tone|recorded message)|(it |phone |line )(just |only |always |simply )?(rings? (out|and rings|off the hook)|rang out)|(no answer|no reply|nobody (answers|picks up|answered)|no one (answers|picks up)|not (said|heard) a (thing|word)|without a word))"

export const meanings: Idea[] = [
  {
    message: "still",
    find: phrases(
      // Their side did not answer.
      `${NOBODY} ~ ([a-z]+ ){0,6}(has |have |had |is |can |could |seems to |will |would |even |yet |ever |who )*${ANSWERED}(?! (you|how good|where|which))`,
      `${YOUR_SIDE} ~ (has|have|had|did|do|does|could|can|would|will|never|'ve|'d)?(n't| not)? ~ (not|never|n't|haven't|hasn't|hadn't|didn't|don't|doesn't|couldn't|won't|wouldn't|can't|failed to|fail to|neglected to|omitted to|chose not to|refused? to|forgot to|stopped|have stopped|has stopped) ~ (once |see fit to |bother to |have the [a-z]+ to |manage to |find (the )?time to |get round to |find it (necessary|worth while|possible) to |think to |care to |so much as |even )*(${ANSWER}|${ANSWERED}|returning|answering|replying) ~ (me|my|back|a single|any|one|either|us|informed|posted|anything|the [a-z]+|[.,!;]|$)(?! (how good|the tour|that the))`,
      `(no|without|neither|never a|not even a|not a|zero|nary a) ~ ((single|proper|clear|kind|further|slightest|one|even|official|sensible) )*${BACK} ~ ((of any (kind|sort)|has|have|had|was|were|is|yet|ever|to it|to them|to any|so far|from [a-z ]{2,20}) )*~ ${CAME}`,
      `(n't|not|never|didn't|hasn't|haven't|don't|without|get|deserve|worth|even) ~ ([a-z]+ ){0,2}(as|so) much as ~ (a|an|one|to) ~ ([a-z]+ ){0,2}(${BACK}|thank|reply|wave|nod|glance|postcard|line|hello)`,
      "nothing (on|at|in) (the )?~ [a-z]+, nothing|(nothing|silence) (from|out of) (you|your|hr|anyone|anybody|the (team|company|panel|board|school|office))",
      "left (guessing|wondering|hanging|dangling|stewing|swinging|standing|in (limbo|suspense|the dark|the lurch|the air))(?! (by|at) (the|your) (magic|film))|(kept|keep|keeping|left|leave|leaving|been|being) (on (the hook|tenterhooks|hold|a string|ice)|at arm's length|dangling|guessing|in the (dark|air)|out in the cold)",
      "(brick wall|deaf ears|blanked me|cold[- ]shoulder(ed)?|silent treatment|sent to coventry|blank(ed|ing) me|fall(en|ing)? on deaf|ghosted|left on read|fobbed|stonewall(ed|ing)?|given me the slip|run-?around|wild goose|blood (out of|from) a stone|pulling teeth|hens'? teeth)",
    ),
    unless: CALM,
  },
  {
    message: "counting",
    find: phrases(
      `(i|i've|i have|i'd|i had|we|we've|having|am|i'm|to|and) ~ (have |had |now |been |be |already |also |had to |to )*${CHASE} ~ ([a-z'@-]+ ){0,7}((#|\\d+|umpteen|countless|several|many) ~ (separate |different |whole |polite |other )?(times|occasions)|twice( (now|already|without|since|and)|[.,;!]|$)|thrice|(for )?a (third|fourth|fifth|further) time|repeatedly|time and again|over and over|more than once|again and again|yet again)(?! (a|per|each|every) (day|week|shift|hour|year|night)\\b)`,
      `(${ONE_NOTE}|reminder|note) ~ (number|no\\.?|nr\\.?) ~ (#|\\d+|one|three)(?! of (the|my) (degree|diploma))`,
      "(won't|will not|not|wouldn't|isn't|be) ~ (be )?(put off|postponed|moved|cancelled|rescheduled|changed|pushed back|delayed) ~ (a|for a|for the|yet|once|again|#) ~ (third|second|fourth|again|time|times|more)|(three|four|five|several|endless|constant|\\d+) (reschedulings?|postponements|cancellations|changes of (date|plan)|delays|excuses)",
    ),
    unless: CALM,
  },
  {
    message: "reproach",
    reported: true,
    // What was said, and how long that day is gone.
    find: phrases(
      "(you|they|he|she|your [a-z]+|i was|we were) ~ (had |all |also )?(said|told|promised|assured|swore|guaranteed)",
    ),
    also: phrases(
      "(and|but|yet|only) ~ (that|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that (day|date|week)|the \\d+[a-z]{2}|this) ~ (was|is|has been|has|came|went|had) ~ (now |already |long |well |over |more than |nearly |almost |about ){0,3}((#|\\d+|a) ~ (days|weeks|months|week|fortnight|month) ago|gone|past|and went|come and gone)",
    ),
    unless: phrases("(thank|thanks|grateful|glad|no rush|no hurry|customers?|clients?|suppliers?|patients?)"),
  },
  {
    message: "counting",
    find: phrases(
      // Three days on end, or a machine in place of an answer.
      `${RANG} ~ ${DAY}(,| and|, and|, then| then) ~ ${DAY}(,| and|, and|, then| then) ~ (again |and |now |once more ){0,3}${DAY}`,
      `${RANG} ~ ((on |all |most |since )?${DAY}|[a-z# ]{0,20}(days|times|weeks) (running|in a row|on end|on the trot)|again|twice|(last|this|every|each|all) (week|day|month|morning)) ... (and|but|yet) ... ${MACHINE}`,
      `(every|each|any) (single )?time ~ (i |that i |i've )(call|ring|try|phone|called|rang|tried|rung|phoned) ... ${MACHINE}`,
      `${MACHINE} ~ (every|each) (single )?(time|day)`,
      `(i|i've been|i have been) ~ (keep|kept|keep on) ~ (ringing|calling|phoning|trying|getting) ... ${MACHINE}`,
    ),
    unless: phrases(
      "(my|our|his|her) ~ (own |old |new )?(phone|mobile|cell|line|number|calls?)",
      "(to say|with|and) (thank|thanks|many thanks)|so (i'm|i am|i will|i'll) (write|writing|try)",
    ),
    unlessHere: CALM,
  },
  {
    message: "reproach",
    find: phrases(
      `(silence|no (word|news|response)|quiet|waiting|wait|hearing nothing|lack of (a |any )?(${BACK}|communication|courtesy|contact|news)|not (being |having been |to be |to have been )?(told|informed|answered|kept|hearing|heard)|did not (keep|inform|tell|answer|reply|call)|takes? (so|this) long|taken (so|this) long|drags?|treated|being treated|run after|chase (an answer|you|after|people)|never (reached|arrived)|by how (long|slow)|unanswered|ignored|kept waiting|none the wiser|refreshing|my attempts to reach|for (your) (letter|reply)|trace of an answer)`,
    ),
    also: phrases(VEXED),
    unless: CALM,
  },
  {
    message: "reproach",
    reported: true,
    find: phrases(
      // What was said and did not come.
    ),
    unless: phrases(
      "(customers?|clients?|patients|tenants?|guests?|suppliers?|deliver(y|ies)|contractor|builder|museum|council (tax|flat))",
      "(thank|thanks) (you )?for|(so|and|as) i (write|ask|wanted|wondered|thought|hoped|am writing|'m writing|look)",
    ),
  },
  {
    message: "reproach",
    find: phrases(
      `(must|may) (well )?have ~ ([a-z]+ ){0,3}${NEGLECT}`,
      `(maybe|i (presume|suppose|guess|take it|gather|assume|fear|wonder|imagine|trust|conclude)|evidently|clearly|apparently|obviously|presumably|no doubt|seems?|appears?|(anybody|anyone|one) (would|might|could) think|(beginning|starting|begin|start|began|started) to (think|wonder|feel|suspect|believe|fear)|one (begins|might|starts)|looks (as if|like)|almost as if|^(so )?(has|have|did)|or has|or have) ~ ([a-z'-]+ ){0,9}${NEGLECT}(?! (to (ask|mention|say|tell|thank|attach|add)))`,
      "(post|job|vacancy|role|position) ~ (ever |really |still |even )*(exist(s|ed)?|is real|was real)(?! (for|because))",
      "(what|what's) (is |was )?so (complicated|difficult|hard|tricky|impossible) about",
      "(beyond|too much for|outside the power of) ~ (anyone|anybody|you|your [a-z]+|them|a (firm|company|team))(?! (else|who|that|to (say|judge)))",
      "(keeps?|kept) (on )?(saying|telling me|promising|insisting|assuring me|swearing) ... (pass|call|ring|soon|tomorrow|next week|let me know|back|look into|busy|any day|on (his|her|their|your) desk)",
      "(no|little|any|much) (joy|luck|success) ~ (getting|reaching|raising|in getting|in reaching) ~ (hold of |an answer|a reply|through|a (person|human))?(anyone|anybody|out of|from|to (you|anyone|anybody))?(?! (the (bread|dough)))",
      "(can't|cannot|couldn't|could not|impossible to|unable to|never) ~ (get|reach|raise|find) ~ (hold of )?(anyone|anybody|a (soul|living|human|single person)) ~ (at|in|on|to (speak|talk|tell|ask|answer)|there|who)",
      "surely ~ (it|that|this|somebody|someone|one of you) ~ (does|can|could|should|has|is) ?(not|n't)? ~ ([a-z]+ )?(take|be|need|have|manage|spare|tell|answer|reply)|surely ~ (it|that|this) ~ (doesn't|can't|cannot|shouldn't|isn't) ~ (take|be|need)(?! (easy|bees))",
      "(am|are) (i|we) ~ to ~ (take it|assume|understand|conclude|believe|gather|suppose) ~ ([a-z']+ ){0,3}(nobody|no one|not|never|silence|ignored|forgotten|over|dead)",
      "(is|was) (this|that) ~ (how|the way) ~ (you|your [a-z]+|they|people|candidates|applicants) ~ ([a-z]+ ){0,2}(treat|treated|do things|handle|run|work|operate|behave|deal)(?! (the (dough|wood|glaze)|wood))",
      "(promised|told|assured|said|offered) ... (and|but) ~ (i |we )?(got|had|heard|received|it was|there was|saw) ~ (neither|nothing|none of|no such)",
      // Time, as a fault.
      "(you've|you have|they've|they have|hr has|the (team|panel|board|committee) has) had (my|the|all|our|it|them) ~ ([a-z]+ ){0,3}(for|since) ~ (#|a|an|over|more than|weeks|months|ages|the)",
      "(lying|sitting|been|resting|stuck|gathering) ~ (with|on|at|in) (you|your (desk|inbox|office)|hr|the [a-z]+'s desk) ~ (since|for) ~ (#|a|over|more|weeks|months|last|[a-z]+)",
      "(left|leave|leaving) it ~ ([a-z]+ )?(late|so late|until (now|the last))|(this|that|your [a-z]+|the (process|decision)) ~ (is|has been|was|seems) ~ ([a-z]+ )?(slow|sluggish|glacial|at a snail's|painfully|long[- ]winded)|snail's pace|glacial",
      `(keep|kept|keeping|stick|stuck|hold|held|stand|stood|honou?r|honou?red|break|broke|broken|go back on|went back on|live up to|lived up) ~ (to |by )?(your|its|their|his|her) ~ (own )?(word|promise|promises|deadlines?|dates?|timetable|timeline|side of)(?! (so|and i (thank|was|am)))`,
      "^(well,? |and |but |oh,? )?so much for",
      "(solemnly|faithfully|firmly|hand on heart|definitely|expressly|explicitly) ~ (said|promised|told|assured|given|stated)",
      "(thought|assumed|imagined|hoped|believed|expected|supposed) ~ ([a-z' ]+ )?(a|an|your|you'd|you would|you) ~ ([a-z]+ ){0,3}(punctual|as good as (your|its|their)|better organi[sz]ed|more (organi[sz]ed|reliable|considerate|courteous|prompt)|prompter|keep)",
      "(one|a|two|single|short|brief|quick) ~ ([a-z-]+ )?(line|lines|word|words|call|text|email|reply|sentence) ~ (would|could|might|'d) ~ have (spared|saved|sufficed|been|done|helped|told|put)|(would|'d) ~ ([a-z]+ )?have appreciated ~ (a|an|some|being|to|it if|more)|(don't|do not|didn't) appreciate (being|having|the (silence|wait|delay))|kept (in suspense|on tenterhooks)",
      "(full|whole|entire|long|solid) (week|month|fortnight|year),? (and|but|with|without) (not|no|nothing|never|still|nobody)|no ([a-z]+) on (monday|tuesday|wednesday|thursday|friday)[, ]+(and )?no",
      "(remind|reminded|told|asked|said|wrote|written|mentioned) ~ ([a-z]+ )?,? ~ as i (did|have|said|wrote) ~ (on|in|last|before|#|twice|already)|as i (did|asked|wrote) on the \\d+[a-z]{0,2} and",
      "^still (nothing|no|not|waiting|silent|silence)|(second|third|fourth|fifth|sixth) (voicemail|email|message|call|note|reminder|letter|attempt|mail) (this|in|of|since|from|already|within|to)(?! (your|the) (customers?|guest))|the (umpteenth|nth|hundredth|thousandth) time|(won't|not) stew|let(ting)? (candidates|people|applicants|me|us) (stew|wait|dangle|hang|guess|sweat)",
      // Relief and irony.
      `(^at (long )?last|at long last|eventually|better late than never|wonders never cease|lo and behold|about time|high time|not before time|hallelujah) ~ ([a-z',]+ ){0,6}(${BACK}|read|answered|replied|heard|somebody|you|your|i suppose|too)(?! (finished|met|meet|saw|see|understood|learned|got to|tried))|better late than never|(about|not before) time( too)?([.,!]|$)`,
      // What is due among people.
      "(wouldn't|would not|doesn't|would hardly|hardly) ~ (hurt|kill|cost|take|have (hurt|killed|cost|taken)|have been (hard|difficult)) ~ (you|to|a|more|anyone|anybody|much|me|one|her|them)(?! (to (learn|get to|reach|walk|drive)))",
      "weeks ago had|had (anyone|anybody|somebody|someone|you) (told|sent|replied|answered|asked|let|thought|bothered|called)",
      "(why not just|why not) (say so|come out and|be straight|be honest with|tell me straight|say it|stop ignoring|stop avoiding|put me out of)|stop (ignoring|avoiding|dodging|blanking|fobbing|stalling|giving me)",
      // Compared with others, or with before.
      `(quicker|faster|sooner|prompter|swifter|speedier|better(?= (treatment|communication|manners|than this))|more (polite|courteous|civil|prompt|respect|manners|information|news)) ~ ([a-z]+ )?(answers?|reply|replies|response|service|treatment|communication|manners|from|out of|than (this|you|your))(?! (you|than (mine|i|my)))|(would've|would have|had|'d have|could have) ~ ([a-z]+ ){0,2}(told|answered|replied|decided|written|rung|called|let) ~ (me |us |back )?(quicker|faster|sooner|long ago|by now|weeks ago)`,
      "(took|takes?|needed) (you|them|hr|your) ~ ([a-z]+ )?(one|a|an|#|two|minutes?|days?|hours?) ... (and|but|yet) ... (it's taken|taken|takes?|took|forty|weeks|months|now|#)",
      "(time|busy enough|able|free|quick) (enough )?to (post|tweet|advertise|re-?advertise|hire|update the|share|blog|comment|write on|go on) ~ ([a-z]+ )*(linkedin|facebook|twitter|instagram|website|online|social|answer|else|hope)?|(re-?advertised|re-?posted the|advertised it again|put it up again|posted the job again)",
      "(odd|strange|rich|ironic|telling|peculiar|quite something) (that|considering|given|to (ask|expect|demand|want)) ... (answer|reply|nobody|told|on time|expects?|take|wait|weeks|month)",
      "(there are|has its|have their|everything has|even|my) limits|(running|run|wearing|wears|worn|growing|coming|reached|reaching|at|near|tried|trying|losing|out) ~ (out of |thin|of |to |my |its |the )*(patience|end of my (tether|rope)(?! (with|after|from) ([a-z]+ )?(job|work|rejection|applying|looking|searching|interviews))|breaking point|last nerve)|patience ... (end|limit|thin|runs|running|out|short|gone|going|saint|wears)",
      // Why, as a charge.
      "(all i ask|all i('m| am) asking|all i wanted(?! to (ask|say|add|know|tell|mention|check)\\b)|not asking (for )?(much|the (moon|world|earth)|a lot))",
      "(help|answer|reply|tell me|respond|decide|say something|hear) (at last|for once|finally|already|one way or (the |an)other)([.,?!]|$)",
    ),
    unless: CALM,
  },
  {
    message: "reproach",
    // An answer, spoken of with the small words of somebody who has had enough.
    find: phrases(
      "(reply|answer|answered|respond|heard|told|tell me|called|message|messages|email|feedback|explanation|update|wait|waiting|waited|decision|result|news|phone|rung|inbox)",
    ),
    also: phrases(
      "(so much as|for once|at long last|after all (this|that|these)|after (\\d+|three|four|five|six|seven|eight|ten|so many|all those|such a long) (weeks|months|calls|emails|messages|letters)|to no avail|no matter how|however often|apparently|evidently|supposedly|allegedly|once again|any (longer|more)|enough is|long enough|far too|about time|high time|by now|long since|no more than|the slightest|whatsoever|if ever|all this time|all along|forever|endless|ages|weeks on end|week after week|day after day|month after month|time and again|good grief|really is|honestly|frankly|to put it mildly|to say the least|with respect|i must say|i have to say|i'm afraid to say|clearly|obviously)",
    ),
    unless: phrases(
      FRAME,
      "(customers?|clients?|patients|pupils?|children|guests?|suppliers?|tenants?|callers?|visitors|residents|class)",
      "(thank|thanks|grateful|gratitude|glad|love|loved|enjoy|enjoyed|happy|pleased|delighted|impressed|admire|admired|learned|learnt|taught|moved|keen|whenever|better|best|proud|honest answer)",
      "(your|the) question|better answer|my answer|answer (is|to your)|to answer your",
    ),
  },
]
