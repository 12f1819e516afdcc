import { phrases } from "../../language/phrases.ts"
import { FRAME } from "../../language/retold.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"
import type { Body, Span } from "../text.ts"
import { meanings } from "./impatience.meanings.ts"

const NOTE =
  "(emails?|e-mails?|mails?|messages?|calls?|notes?|letters?|voicemails?|texts?|attempts?|reminders?|follow[- ]?ups?|times|enquir(y|ies)|inquir(y|ies)|requests?|tries)"
const TWO = "(second|third|3rd|fourth|4th|fifth|5th|sixth|6th|nth|umpteenth|tenth)"
const PERIOD = "(hours?|days?|weeks?|months?|fortnights?|working days|business days)"

const ideas: Idea[] = [
  {
    message: "why",
    find: phrases(
      "(so |but |and )?why ((have|has|had|is|am|was|were|can|could|will|would|must)(n't| not)?|can't|won't|cannot) ~ (you|you're|they|he|she|nobody|no one|no-one|anyone|anybody|it|this|somebody|someone|hr|your [a-z]+( [a-z]+)?|the (process|decision|team|company|client|panel|board|answer|reply|result)) ~ ((not|have|has|been|be|being|still|to|even) )*(heard?|told|answer(ed|ing)?|repl(y|ied|ying)|respond(ed|ing)?|contact(ed|ing)?|written|wrote|write|got|getting|get back|let me|me|wait(ing)?|kept|ignor(ed|ing)|chas(e|ing)|ask(ed|ing)? (again|twice|me)|rung|rang|ring|phoned?|decid(e|ed|ing)|hear|in the dark|silent|so (slow|long|quiet|hard|difficult)|drag(s|ging)?|sent|sending|hir(e|ed|ing)|avoid(ing)?|invit(e|ed)|promis(e|ed)|say(ing)?|said|simply|at your|over there|at least|tell|give|send|let|come back|came back|pick(ed)? up|acknowledg(e|ed))(?! (the (dough|bread|glaze)))",
      "why (haven't|have not|hasn't|didn't|did not|won't|can't) (you|anyone|anybody|somebody|someone|they|nobody) ~ (been )?(sent|send|called|call|rung|ring|rang|written|write|given|give|let me|come back|got back|get back|decided|decide|bothered|phoned|phone|emailed|email)",
      "(why|the reason|any reason|(a|some) reason( why)?|how come) (i|nobody|no one|you|your [a-z]+|they) ~ (haven't|have not|hasn't|has not|didn't|did not|never|am not|are not|aren't) ~ (been )?(heard|hear|told|answered|answer|replied|reply|informed|called|written|contacted|received|had)",
      "(so |but |and )?why (in the world|the (long |sudden )?(delay|silence|wait|hold)|so (long|slow)|no (one|reply|answer|word))",
      "{do not} (understand|see|know|get) why (it|this|you|nobody|no one|i|they|the|there|a (decision|simple)) ~ (is |are |has |have |take|takes |took |should |can not |can't |cannot |haven't |hasn't |won't |would )",
      "how (much longer|long (does|do|can|could|must|am|is|should|are|would|did|has)) ~ (it|this|that|i|you|they|a|the|anyone|we|one) (?!(usually |normally |typically )?(shift|drive|cook|course|training|run|process (usually|normally)))~ (possibly |really |still |have to |need to |going to |supposed to |expected to |be )*~ (take|takes|need|wait|be kept|last|require|be|expect|decide)(?! (for )?(the (bread|dough|training|course|cakes?|paint|glue))| (you |one |a [a-z]+ )?to (?!(decide|choose|answer|reply|write|say|send|pick|get back|call|tell|let|fill|respond|read|make|reach|come|hear|be|get|give|ring|finish)\\b))",
      "how (hard|difficult) (can|could|is) (it|that)( ~ be)?( to)?",
      "(what|what's|whats) ~ (is |on earth |in the world |are |exactly |has |have )*~ (taking|keeping|the (hold[- ]?up|delay|problem|issue with (a|an|my)|excuse)|going on (there|over there|with (you|this|my|the (job|process|decision|application|role|position)))|happened to (my|the (decision|answer|reply|promised|call|courtesy)))( ~ so long| you| them| it)?",
      "when (are|is|do|does|will|exactly|on earth|can) ~ (you|they|anyone|someone|somebody|i|hr|the (client|company)) ~ (going to|planning to|intend to|finally|ever|actually|bother|getting round|get round)",
      "{am} i ~ (being|going to be|supposed to) ~ (ignored|ghosted|told|forgotten|strung|sit|wait|guess|kept|left)",
      "(is it|is that) (really |so |that )*(too much to ask|hard|difficult|unreasonable)",
      "(would|will) it (kill|hurt) you",
      "(did|have|has) (you|everybody|everyone|somebody|someone|your team) ~ (all )?(forget|forgotten|lose|lost) ~ (all )?(about )?(me|my|that i|us)\\b",
      "(are|is|were) (you|anyone|somebody|your (team|office|people)) ~ (ignoring|avoiding|ghosting|dodging) (me|my|us)",
      "(is|'s|isn't|not|be) ~ (really )?too much to ask",
      "(did|have|has|do|does) (you|anyone|anybody|they) (even|actually) (get|got|read|receive[d]?|see|seen|look|looked|open|opened|remember)",
      "(is anyone|is anybody|is there anyone|is (anyone|anybody|someone|somebody) ever|hello\\?) (even |actually |still )*(there|reading|alive|going to reply|ignoring|listening|bothered|planning to (tell|answer|reply|respond))",
      "(who|what) do i have to (do|call|ask|speak to|email) (to get|for)",
    ),
    // A plain question about the usual course.
    unless: phrases(
      FRAME,
      "how long (do|does|will|would|is|are) (you|it|this|that|the [a-z]+) ~ (expect|think|usually|normally|typically|generally|anticipate|likely)",
    ),
  },
  {
    message: "still",
    find: phrases(
      "(still|and still) (i )?(have not|haven't|has not|hasn't|had not|hadn't|did not|didn't|no one|nobody|no-one|nothing|no|awaiting|in the dark|none the wiser|silence|do not know|don't know)(?! (stopped|got over|forgotten|recovered|finished|heard a (better|finer|clearer|good)|heard anyone|worked|used|seen|learn|learned|learnt|tried|found|met|been|sure|decided|understood|hungry|a |the |too|know (much|how)|have (the|a))\\b)( ~ (heard|had|received|got|get|hear|reply|word|news|answer|response|update|anything|idea|decision|you|sign))?",
      "(i|we|i've|we've|i have|we have) still ~ ((have|had|been|am|'m) )?(not|n't|haven't|hear|heard|hear nothing|no|nothing|waiting|awaiting|in the dark)(?! (stopped|got over|forgotten|recovered|finished|heard a (better|finer|clearer|good)|heard anyone|worked|used|seen|learn|learned|learnt|tried|found|met|been|sure|decided|understood)\\b)",
      "{i am} ~ (waiting|left waiting)( here)?( to (hear|know|be told)| (for|on) (your|an?|any|the|some) ~ ([a-z]+ )?(answer|reply|decision|response|news|word|call|email|update|verdict))?([.,;!]|$)",
      "{i am} ~ (still |just |here |now )*(awaiting|hanging on|sitting here)(?! (lists?|rooms?|tables?|staff|for the (bus|train))\\b)",
      "(i have|i've|we've|we have|have|been|having) (now |already |still |just )*been (more than |very |extremely |quite |so |nothing but )?(waiting|patient|left|hanging|sitting|checking|refreshing)(?! (rooms?|tables?|lists?|staff)\\b)",
      `(i have|i've|i|we|we've|we have) ~ (waited|been waiting|kept waiting|hung on) ~ (for )?(over |more than |almost |nearly |about |at least )?(#|a|an|one|the whole|all) ~ (${PERIOD}|week|month|long)(?! time to (see|find|meet|work|learn|use|do|try|get))`,
      "(have not|haven't|has not|hasn't|had not|hadn't|did not|didn't|not|n't) ~ (even )?~ (heard|hear|received|had|got|get|been given|been told) ~ (back )?~ (a (single )?(word|thing|peep|sausage|dicky|line)|a single (reply|response|answer|call|email|update)|anything( at all| whatsoever)?|so much as|one word|any (sort|kind) of|a single)",
      "(have not|haven't|has not|hasn't|did not|didn't|nobody|no one|no-one|you never) ~ (has |have |had |even )?~ (had the (courtesy|decency|manners|grace)|thought to|deigned|bother|have the (courtesy|decency|manners))",

      "(nothing but silence|total silence|complete silence|radio silence|deafening silence|your silence|wall of silence|not a (single )?(peep|reply|sound)|dead silence|stony silence)(?! (of|in) the)",
      "(ghost(ed)|stonewalled|fobbed off|strung along|stringing me along|left hanging|left in limbo|in limbo|left waiting|kept waiting|(kept|left|still|completely|sitting|waiting|{i am}) (in|entirely in) the dark|leaving me hanging|left dangling|kept hanging|kept guessing|brushed off)(?! (room|with|sky|and quiet))",

      "{i am} (being )?~ (ignored|forgotten|ghosted|messed about|messed around|strung along|given the run[- ]?around)",
      "(nobody|no one|no-one|not one of you|none of you) ~ (has |have |had |is |can |seems to |will |at [a-z ]{2,20} has )?~ (even |yet |ever )?~ (got(ten)? back|come back|came back|repl(y|ied|ies)|answer(ed|s)?|respond(ed|s)?|call(ed|s)?|contact(ed)?|written|wrote|told me|rung|rang|phoned|been in touch|bothered|let me know|picked up|picks up|can be bothered|returned|returns)",
      "(my|the|all my|both my|these|those) ~ (previous |last |earlier |first |# |many |several |repeated |other )*(emails?|e-mails|mails|messages|calls|notes|letters|voicemails|texts|attempts|reminders|follow[- ]?ups|enquiries|inquiries) ~ (have |has |had |were |was |all |both |to you |so far )*~ (gone |went |been |remain(ed)? |go )*~ (unanswered|ignored|unreturned|without (a |any )?(reply|answer|response)|nowhere|into (a|the) (void|black hole))",
      "(no|without|any) (reply|response|answer|acknowledg(e)?ment) ~ (whatsoever|at all|to (any|either|my (#|last|previous|earlier|many|several|repeated)|all|both))",
      "(none|neither|not one) of (my|the) ~ (last |previous |earlier |# )*~ (emails?|e-mails?|mails|messages|calls|notes|letters|voicemails|texts|attempts) ~ (was|were|has been|have been|has|have|got|gets) ~ (ever )?(answered|returned|replied|acknowledged|an answer|a reply|a response|anywhere)",
      "(till|until|up to|to|as of) (now|date|today|this day|the present) ~ (there (is|was|has been) |i (have|got|had|received) |it's |still )?(no|not a|nothing|never a|zero) ~ ([a-z]+ )?(response|reply|answer|word|news|call|feedback|update|reaction|one|message)",
      "(my |the )?(phone|inbox|line|letterbox|mailbox) ~ (has |have )?(just |simply |still )?(stayed|remained|remains|stays|been) ~ (silent|quiet|dead|empty|mute)",
    ),
    unless: phrases(
      "(customers?|clients?|patients?|tenants?|families|residents?|callers?|passengers?|guests?|visitors?|pupils?|candidate ghosting|complains? of being) ~ (have |had |has |were |are |who |to )?(been )?(waited|waiting|wait|kept|left|ghosted|and)",
      FRAME,
      "(minutes|lobby|reception|waiting room)",
      "{not} mind waiting",
      "happy to wait",
      "(while|whilst) i (was|am) waiting",
      "(understand|know|appreciate) why",
    ),
  },
  {
    message: "counting",
    find: phrases(
      `(this|it|that|here) (is|'s|will be|comes|makes) (now |already |actually |officially |only )?(my|the) ${TWO} (and (last|final) )?(time|email|e-mail|message|call|note|mail|attempt|reminder|letter|voicemail|enquiry|inquiry|request|follow[- ]?up)(?! (i have (interviewed|applied|visited)|this year))`,
      `(my|a|the) (third|3rd|fourth|4th|fifth|5th|sixth|umpteenth|nth) (email|e-mail|message|call|note|mail|attempt|reminder|letter|voicemail|enquiry|inquiry|request|follow[- ]?up)`,

      `(i have|i've|i|having|we have|we've) (now |already |also |previously )*(sent|left|written|made|placed) ~ (you |your office |her |him |them )?~ (#) ~ (unanswered |previous |polite |separate |different )?${NOTE}`,
      `(my|the|all|these|after|despite|with|to|of) ~ (my )?(last |previous |earlier |past |first |other )?(#|both|several|many|numerous|repeated|countless|multiple) ~ (unanswered |previous |earlier |polite )?(emails|e-mails|mails|messages|calls|notes|letters|voicemails|texts|attempts|reminders|follow[- ]?ups|enquiries|inquiries)(?! (a|per|an|each) (day|week|hour|month|shift|minute)\\b)(?= (have|has|had|were|are|to you|i|and|without|still|unanswered|that|so|but|later|or|now|in|over|which|of mine|from me|,|\\.)|[,.!?]|$)`,
      "(yet another|one more|another) (email|message|reminder|call|note) (from me|because|as|since|asking|chasing|to ask)",
      "(as i|like i) (have )?(already |repeatedly |previously |also )+(said|asked|written|wrote|mentioned|explained|told|stated|pointed)( # times| before)?",

      `(once|twice|yet) again,? (i am|i'm|i have|i find myself) (writing|asking|chasing|forced|having|had to|reduced)`,
    ),
    unless: phrases(
      FRAME,
      "(for|with|about) (you|the team|the shop) (as a|when i)",
      "(customers?|clients?|patients?|suppliers?|visitors)",
    ),
  },
  {
    message: "reproach",
    find: phrases(
      "(i|we|i'd|we'd|one) ~ (would |had |did |do |have |really )?~ (expected|thought|assumed|imagined|hoped|been led to (believe|expect)|have (thought|expected|hoped|imagined)|have liked)(?! (of|about|over)\\b) ... (to (have )?(hear|heard|be told|been told|know|had|have had|have|receive|received)|i('d| would) (have |be |hear)|you('d| would)|someone would|somebody would|a (reply|decision|response|call|answer|word)|an (answer|update)|more|better|something|at least) ... (by now|before now|sooner|already|earlier|long ago|long before|days ago|weeks ago|last (week|friday|monday)|better|from (a (firm|company|place) like))",
      "(should|ought to|must|surely|could|would) ~ (have |be )?~ (heard|told|decided|replied|answered|called|made (a|your|up)|been told|been (made|decided|answered)|reached|known|know|made|had) ... (before now|already|long ago|weeks ago|days ago)(?! be)",
      "(by now),? (you|somebody|someone|surely|there)",
      "surely (by|someone|somebody|there|they|after|the (decision|team|client|company))(?! (you|it) (are|'re|is) right)",
      "(the )?(date|day|deadline|friday|monday|tuesday|wednesday|thursday|week|weekend|month|that|it|promised date|time) (you (gave|promised|named|told me|set|mentioned|said) )?~ (has|have|had) (now |long |since |already |well and truly |long since )*(come and gone|been and gone|long (gone|passed)|passed (days|weeks|ages|long) ago|passed without (a|any|so much))",
      // Hurt at a no is common courtesy in the answer to one; hurt at the wait is a reproach.
      "(disappoint(ed|ing)|upset(ting)?|annoy(ed|ing)|frustrat(ed|ing)|hurt|let down|fed up|dismayed|saddened|discouraged|discouraging) ~ ((that|because|when|as) ... |(by|with|at|about) ~ ([a-z]+ ){0,3}|to be |to have )?(not|no|never|nobody|nothing|silence|wait|waiting|delay|lack|n't|without|ignored|kept|hearing nothing|haven't|hasn't|didn't) ~ ([a-z]+ ){0,3}(hear|heard|answer(ed)?|repl(y|ied)|response|responded|call(ed)?|written|wrote|news|word|silence|waiting|delay|wait|contact(ed)?|[.,!;]|$)",
      "{i am} (very|really|so|extremely|deeply|quite|rather|frankly|honestly) (disappointed|annoyed|upset|frustrated|fed up)([.,!;]|$)",
      "(has|have) (now |since )?(come and gone|been and gone)",
      "(you|they|he|she) (had |have |'d )?(promised|assured me|swore|gave me your word|guaranteed) (me |us )?~ (an? (answer|decision|reply|response|call|update|word|email|verdict)|(i'd|i would|we'd|you'd|you would|they'd|they would|somebody would|someone would) ~ (hear|know|be (told|called|in touch)|have|get|call|reply|decide|let|tell|ring|email|contact)|to ~ (let me|call|ring|email|get back|tell|reply|decide|contact|write|be in touch)|news|feedback|(that |it )?by)",

      "(this|the (wait|silence|delay|lack)|waiting|all this waiting) (is |'s |has been |was |has become |has got |is getting |is becoming )+(now |really |very |quite |rather |so |beyond |getting |becoming |far |just |all )*(frustrating|ridiculous|unacceptable|annoying|irritating|disappointing|rude|not good enough|too long|long enough|tiresome|discourteous|unprofessional|intolerable|unbearable|driving me|a disgrace|beyond)",
      "(common|basic|simple) (courtesy|decency|politeness|manners)",
      "(simple|quick|one-line|straight|two-line) ((yes or no|yes|no) (would|will|is)|(email|reply|answer|line|note|message)) (do|suffice|be enough|have|would have|was|isn't|is not|can't|cannot|could|should|takes|only takes|will|really)",
      `(it has|it is|that was|it's|it was|that's|that is|been|after) (now |already |been |been already |now been |getting on for |exactly |fully |a full |a whole |well |a good |all of )*(already |now |well )*(already|fully|a full|whole|well over|a good|#? ?whole|a whole|# full|# whole|# long|# entire)( #| a)? (${PERIOD})`,
      `(it has|it's|it is|it was) ~ (been )?~ (over|more than|nearly|almost|#|a) ~ (#|a)? ?${PERIOD} (now|already)`,
      "(here we are|yet here i am|here i am)(,? (still|# (weeks|days)|again|waiting|a (week|month)))",
      "(at (long )?last|finally|for once|once and for all) ~ (tell|let me know|give me|get|hear|make|reply|answer|respond)",
      "(could|can|would|will|do|might) (you|somebody|someone|anyone|anybody) ~ (please )?(at least|finally|kindly at least|for once|bother to|just (answer|reply|let me know (already|either)|respond))",
      "(i keep|i've been|i have been|i'm|i am) (constantly |forever |endlessly |obsessively )*(checking|refreshing|watching|looking at|staring at) (my|the) (inbox|phone|email|e-mail|mailbox|messages|spam)( (every|all|day|for|and|constantly|hourly|each)[a-z ]{0,20})?",
      "(get|got|getting) (your|their) act together",
      "(keep|leave|leaving|kept) (people|candidates|applicants|somebody|someone) (waiting|hanging|guessing|in (suspense|limbo|the dark))",
      "(don't|do not) (bother|trouble) (to )?(reply|replying|answering|responding)",
      "(third|fourth|umpteenth) time of asking",
      "(chasing|chase) you",
      "(not|never) (had |even had |given )?(the (courtesy|decency) of)",
    ),
    unless: phrases(
      FRAME,
      "(minutes|lobby|reception|waiting room)",
      "(sorry|apologi[sz]e|apologies|{not} (mean|want|wish|trying)) ... (chasing|chase|keep)",
      "(understand|appreciate|know) ... (why|how long|take)(s|n)? (time|a while|longer)",
      "keep(ing)? (me|people) waiting(?= (lists?|rooms?))",
    ),
  },
  {
    message: "counting",
    find: phrases(
      `(this|that|it|here|which) ~ (makes|is|'s|was|be|will be|must be) (like |now |about |at least |roughly |easily )*(my |the |our )?(third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|eighth|ninth|tenth|umpteenth|nth|#) ~ (time|unanswered|separate|email|e-mail|message|voicemail|call|letter|note|reminder|attempt|emails|messages|voicemails|calls|letters|notes|reminders)(?! (i|we) ~ (have |had |'ve )?(interview|appl|met|visit|been to|seen|worked|heard the))`,
      `(writing|calling|ringing|asking|emailing|messaging|chasing|contacting you|in touch|here) ~ (again )?(for (the|a|what is|what must be|what feels like) ~ (the )?(second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|hundredth) time|yet again|once more because)`,
      "i ~ (have |'ve |had )?(wrote|written|called|rang|rung|emailed|e-mailed|phoned|texted|messaged)( to)?( you| your [a-z]+)? on ~ (the )?[a-z0-9]+[ ,]+(and |then |again |i (wrote|called|rang|emailed|phoned|texted) )*on",
      "i ~ (wrote|called|rang|emailed|phoned|texted)( to)?( you)? ... (i|then|again) ~ (wrote|called|rang|emailed|phoned|texted)(?! (down|it|the)) ~ (again|on|you|your|twice|once)",
      `(#|\\d+) ~ (unanswered |polite |separate |long |whole )?(emails|e-mails|messages|calls|voicemails|letters|texts|notes|reminders|phone calls|attempts) ((in|over|within) ~ (#|\\d+|as many|a) (days?|weeks?|months?|fortnight)|now|later|and (i|still|not|no|nothing|counting|you)|so far|to you|from me|without|unanswered|unreturned)`,
      "(i|i've|i have|and|we|we have) ~ (have |now |already )*(asked|written|wrote|rung|rang|called|emailed|phoned|messaged|begged|chased|been on to|been in touch with)(?! myself) ... (#|four|five|several|many|countless) ~ (separate |different |whole )?(times|occasions)",
      "(each|every|every single) time ~ (i ~ )?(been |get |got |am |was |have been |have |'ve )*(fobbed|promised|put off|cut off|ignored|nothing|no (answer|reply)|voicemail|told (that )?(someone|somebody|you|he|she|they|to wait|it|there))",
      "(lost count|stopped counting) ~ (of )?(how many|the (times|emails|calls|messages|weeks))",
    ),
    unless: phrases(
      FRAME,
      "(customers?|clients?|patients?|suppliers?|visitors|callers?|guests?|tenants?|pupils?|parents)",
      "(for|about) you (as a|when i)",
      "(sorry|apologi[sz]e) (for|to)",
    ),
  },
  {
    message: "still",
    find: phrases(
      "(not|n't|without|hardly) ~ (so much as |had |heard |got |received |even |been )*((one|even a|a single|so much as a|the slightest) ~ (peep|word|sausage|dicky ?bird|line|murmur|whisper|squeak)|(one|even a|a single|so much as a|even the courtesy of a) ~ (reply|answer|acknowledg(e)?ment|courtesy call|call|call back|email|text|response))( (has|have|from|since|back|in|out of|about|to|$))",
      "(you've|you have|you had|you|they've|they have|they|nobody|no one|no-one|none of you|hr|your (team|office|people|colleagues?)|the phone|the telephone|my phone) ~ ((has|have|had|'ve|did|do|does) ~ )?(not|n't|haven't|hasn't|never|didn't) ~ (even |once |yet |so much as |bothered to |bothered |troubled to |had the decency to )*(rung|rang|called|replied|reply|answered|responded|written|wrote|got back|come back|picked up|returned|acknowledged|bothered|troubled|deigned|told me|let me know|ring)( (me|back|my|on|to|since|in|at|any|one|either|all)|[.,!]|$)",
      "(you|you've|you have|they|they've|somebody|someone) ~ (have |had |must have |has )?~ (read|seen|opened|saw|got|received|looked at) ~ (my |your |the |all my |every |both |them )?~ (messages?|emails?|e-mails?|texts?|notes?|letters?|voicemails?|it|them) ~ (and|but|yet) ~ (just |simply |still |have |has |you )*(not|n't|never|chose|chosen|ignored|ignore|didn't|haven't|no|nothing|said nothing|left)",
      "(blue ticks|read receipts?|left on read|on read|marked as read|shows as read)",
      "(talking|writing|speaking|shouting|emailing|calling) (to|into|at) (myself|a (wall|brick wall|void|black hole)|the (void|wall|ether)|thin air|nobody|nothing|deaf ears)",
      "(into|down) (a|the) (void|black hole|abyss)",
      "(get|got|had|hear|heard|received|been met with|met with|nothing but) ~ (absolutely |still |precisely |just |only |nothing but )?(silence|zero|crickets|nowt|zilch|no answer|no reply)([.,!;]|$| from| since)(?! but (good|praise|kind|great|nice|warm))",
      "(and|then|but|yet|since then|since) ~ (then )?(nothing|silence|crickets|not a thing|nowt|zilch|radio silence)([.,!;]|$)",
      "(your|stony|deafening|radio|continued|prolonged) ~ silence ~ (is|has|speaks|says|from|on|since|tells|was|in|leaves|makes|continues|of yours|for|[.,!])(?! (of|in|on) the (wards?|hall|library|chapel|lab|studio|room|hill))",
      "(keep|kept|keeps) ~ (getting |being |get |been )?(told|fobbed off|put off|promised|given) ... (tomorrow|next week|soon|any day|shortly|one more (day|week)|later|the same)",
      "run out of (tomorrows|patience|excuses)",
      "(tracker|portal|system|status|website|page|account|application) ~ (still |just |only )+(says|shows|reads|reports|displays|has me|lists|is)",
    ),
    unless: phrases(
      FRAME,
      "(minutes|lobby|reception|waiting room)",
      "{not} mind waiting",
      "(happy|glad|content) to wait",
      "(i|we) ~ (have not|haven't|had not|did not|didn't) ~ (called|rung|written|replied|answered|responded|let)",
      "(customers?|clients?|patients?|suppliers?|visitors|callers?|guests?|tenants?|pupils?|parents|residents?)",
      "(so far|yet) ... (good|praise)",
    ),
  },
  {
    message: "reproach",
    find: phrases(
      "(one|you|anyone|anybody) (would|'d|might) ~ (think|expect|hope|imagine) ~ (that )?(a|an|any|your|someone|somebody|such)(?! (new|long))",
      "(one|you|i|we) ~ (would|'d|might) ~ have ~ (thought|expected|hoped|imagined|assumed|liked) ... (a (firm|company|place|business|school|hospital|team|department|bank) (of|like|with|such)|someone (would|could|might)|somebody (would|could|might)|your (firm|company|department)|common|at least|by now)",
      "(it|that) ~ (can't|cannot|can not|could not|couldn't|shouldn't|would not|wouldn't|ought not) ~ (be |take |have been |to be )*(that |so |all that |much |too |more than )+(hard|difficult|long|much trouble|complicated|tricky|beyond you|rocket science|a minute|five minutes|two minutes|effort|much effort|hurt|kill)",
      "how (hard|difficult|tricky|complicated) ~ (can|could|is) ~ (it|that) ~ (be|to)(?! (for (you|your|the) (to|dough)|to (learn|train|get used)))",
      "(given|considering|seeing|after) how long ~ (it took|it's taken|it has taken|you took|you've taken|they took|you kept|i've waited|i have waited)",
      "(how long|so long|ages|forever|an age|an eternity) ... (press|hit) (reply|send)",
      "(how long|so long|ages|forever|an age|an eternity) ... (somebody|someone|you|anyone|them) to (answer|reply|get back|decide|write back|call back)",
      "(you|they|he|she|your (team|office|people|colleague)) ~ (had |have |'d |also |both |all )?(promised|swore|assured me|assured us|guaranteed|gave me your word|vowed) ... (and (nothing|nobody|yet|still|here|it's|it is|never|not|neither)|but (nothing|nobody|no|i|it|here|that)|yet|neither|nothing|nobody|no one|broken|then by|here we)",
      "(i was|we were|i'd been|i had been|candidates were|everyone was) ~ (promised|assured|told (i|we|somebody|someone|you|a (decision|call|reply)|to expect|that (i|we|you|somebody|someone))|led to (believe|expect)|given to (believe|understand)|guaranteed) ... (and|but|yet) ... (not|n't|nothing|nobody|no one|never|silence|here|still|no (call|email|word|news|reply)|the (phone|telephone))",
      "(neither|none|not one) (of (them|those|which|these)|was|were|has been|date|promise|has)? ?~ (been |were |was )?(kept|honou?red|met|came true|happened)",
      "(my patience|patience|mine) ... (thin|hole|runs? out|running out|ran out|worn|wearing|snapp(ed|ing)|exhausted|at an end|is one word|only go so far|has (its )?limits)",
      "(try|tries|trying|tested|testing|tax|taxing|wearing) (my|a (saint's|man's|person's)|the) patience",
      "(it's|it is|it has|it's now|that's|that is|that makes|makes it|that was) ~ (been |now |already )*(exactly |precisely |all of )?\\d+ (days|weeks|hours|months)(,| and| plus)( \\d+| #| some| change| counting)",
      "\\d+ days,? (and )?\\d+ hours",
      "(days|weeks|emails|messages|calls),? (and|still) counting([.,!]|$)",
      "(getting|becoming|growing) ~ (hard|harder|difficult) to explain",
      "(checked|checking|refreshed|refresh|refreshing|watched|watching|stared|staring at|sat by|sitting by|glued to) ~ (at )?my (phone|email|e-mails|emails|voicemail|spam|letterbox|mailbox|telephone)",
      "(not|n't|never|even) ~ (bothered|troubled|had the (decency|courtesy|manners|grace)|be bothered|be arsed) to (reply|answer|call|ring|write|tell|let|get|respond|pick|send|acknowledge|contact|email|phone)",
      "just (not |n't )?(not bothered|couldn't be bothered)",
      "(common|basic|elementary|simple|ordinary) (courtesy|decency|manners|politeness)(?! (you|your|with which|of your|of the (staff|team)))",
      "(just reply|spit it out|pull your finger|enough is enough|beyond a joke|taking the (mick|mickey|piss)|in your own sweet time|(your|their) sweet time)",
      "(surely ~ (doesn't|does not|can't|cannot|shouldn't|should not|didn't)|it surely ~ (doesn't|does not|can't|cannot|shouldn't|should not|didn't)) ~ take",
      "(odd|strange|puzzling|telling|remarkable|peculiar|baffling|astonishing|incredible|sad) that (nobody|no one|not one|nothing|a (firm|company))",
      "(can't|cannot|couldn't|can not|nobody can|no one can|could not|nobody could) ~ (spare|find|manage) ~ (me )?~ (a|#|thirty|five|two|the|even|one) ~ (seconds?|minutes?|moments?|line|lines|words?|email|call) (to|of your)",
      "(do|did) you (even |ever |actually )?intend to (let|tell|reply|answer|write|call|respond)",
      "any intention of (replying|answering|telling|writing|calling|responding|letting|hiring|getting)",
      "(i was|we were|i am|i'm) ~ (promised|assured|told (i|we|somebody|someone|you) would) ... (that was|still nothing|and nothing)",
      "(am|are) (i|we) ~ (meant|supposed|expected) to ~ (wait|sit|guess|keep|hang|put up)",
      "(would|'d|might) ~ have been ~ (nice|good|kind|kinder|polite|courteous|decent|fair|fairer) (to (be told|hear|know|get|receive|have (heard|been|had|got))|if (you|someone|somebody|anyone) (had|could)|of you|than this)",
      "(simple|plain|straight|quick|one-line) (no|yes or no|yes|answer|reply|line|email) ~ (would have|'d have|costs|isn't (too )?(much|hard)|is not (too )?(much|hard))",
      "(weeks?|days|months?|fortnight|#) ~ of ~ (silence|waiting|nothing|hearing nothing|being ignored|not knowing|limbo)",
      "you ~ (clearly |obviously |must )?have ~ (better|more important|bigger) (things|fish) to (do|fry|see|worry)",
      "left (messages?|word|notes?|voicemails?) (with|on|at) ... (with|on|at|and)",
      "(been|being|was|am|be|are|feel) left (wondering|guessing|hanging|dangling|waiting|stewing|in (limbo|suspense|the dark))",
      "(given|giving|gave) up on (you|hearing|ever|your|any (answer|reply|news))",
      "is (anybody|anyone|somebody|someone) ~ (there|home|alive|reading|listening|awake|still there)(?! (to meet|on|at))",
    ),
    unless: phrases(
      FRAME,
      "(minutes|lobby|reception|waiting room)",
      "(sorry|apologi[sz]e|apologies|{not} (mean|want|wish|trying)) ... (chasing|chase|keep|patience)",
      "(understand|appreciate|know) ... (why|how long|take)(s|n)? (time|a while|longer)",
      "(customers?|clients?|patients?|suppliers?|visitors|callers?|guests?|tenants?|pupils?|parents|residents?|passengers?|children|dogs?|horses?)",
      "(thank|thanks|grateful|admire|admired|impressed|liked|enjoyed|taught|learned|learnt|appreciate|appreciated)",
      "(do|did) not expect",
      "no (rush|hurry)",
    ),
  },
]

/** "You said Friday. It is now Wednesday.": a promise held against what came, over two sentences. */
const PROMISE =
  /^(?:[^.!?]{0,40}\b)?(?:you|they|he|she|i was|we were|[A-Z]\w+)(?:'d| had| have| all| also| both)? (?:said|told|promised|assured|mentioned|indicated|would hear|was to|were to)\b/u
const OVERDUE = phrases(
  "(it is|it's|today is|today's|we are|we're|this is) ~ (now |already )?~ (the |monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|past|long past|well past|december|january|february|march|april|may|june|july|august|september|october|november|over)",
  "(that|this) (was|is|day|date|friday|monday|tuesday|wednesday|thursday) ~ (#|a|over|more|nearly|almost|has|last|days|weeks|passed|came|gone|ago)",
  "(it has|it's) ~ been (now |already )?(#|over|more than|nearly|almost|a)",
  "(nothing|nobody|no one|no call|no email|no word|silence|not a)",
  "(#) (days|weeks|months) (later|on|have|ago)",
)
const LEADING = /^(?:(?:well|but|and|yet|so|now),? )?$/iu
/** Longer sentences are no rebuke but news: "It is now Wednesday, so I thought I would ask." */
const CURT = 60

const all = [...ideas, ...meanings]

/** A reproach makes the reader defend the wait instead of ending it. */
export default defineRule({
  id: "impatience",
  level: "error",
  kinds: "all",
  yieldsTo: ["pressure"],
  sources: ["strategic-move", "dos-and-donts"],
  messages: ["still", "counting", "why", "reproach"],
  *check({ body, subject }) {
    const broken = brokenPromises(body)
    const found = [...claimsIn(body, all)].filter(({ span }) => !broken.some((one) => overlaps(one, span!)))
    for (const span of broken) yield { message: "reproach", in: "body", span }
    yield* found
    if (broken.length + found.length > 0 || !subject) return
    const claim = claimOf(subject, all)
    if (claim) yield { message: claim.message, in: "subject", span: { start: claim.start, end: claim.end } }
  },
})

function brokenPromises({ sentences }: Body): Span[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]
    if (!before || sentence.end - sentence.start > CURT || sentence.question) return []
    const overdue = OVERDUE.exec(sentence.text.replaceAll("’", "'"))
    return PROMISE.test(before.text) && overdue && LEADING.test(sentence.text.slice(0, overdue.index))
      ? [{ start: before.start, end: sentence.end }]
      : []
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
