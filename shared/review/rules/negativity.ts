import { phrases } from "../../language/phrases.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"

const FORMER =
  "(my|the|our) ~ (current|present|former|last|previous|old|ex|ex-|existing|recent|first|other) ~ (ex-)?(boss(es)?|managers?|employers?|company|firm|job|jobs|supervisors?|colleagues?|team|teams|place|workplace|head|chef|school|office|director|role|position|department|organi[sz]ation|agency|shop|practice|hospital|bosses|lead|leadership|management|co-workers|coworkers|restaurant|salon|garage|line manager|store|owner)"
const CHIEF =
  "(boss|manager|supervisor|owner|employer|management|head|director|foreman|chef|line manager|company|team|firm|place|office|colleagues|bosses|managers|principal|partner|landlord)"
/** What is said of a place of work or of those who run it by somebody who runs them down. */
const BAD =
  "(toxic|a nightmare|nightmare|nightmarish|hell|hellish|awful|terrible|horrible|dreadful|appalling|incompetent|useless|clueless|hopeless|lazy|rude|abusive|unprofessional|chaotic|chaos|a mess|a shambles|shambolic|shambles|disorgani[sz]ed|badly run|poorly run|badly managed|poorly managed|mismanaged|dysfunctional|a joke|a disaster|a dump|a circus|a sinking ship|a bully|a bullying|bullies|a tyrant|a micromanager|micromanagers|micromanaging|a control freak|dead[- ]end|soul[- ]destroying|soul[- ]crushing|miserable|unbearable|impossible|stuck in the past|going nowhere|boring|mind-numbing|backwards?|dishonest|crooked|corrupt|unfair|cheap|greedy|stingy|ungrateful|backstabbing|sexist|racist|stupid|idiots?|an idiot|ignorant|petty|spiteful|vindictive|two-faced|moody|impossible to please|out of (his|her|their) depth|a liar|liars|a snake|snakes)"
const DEED =
  "(plays? favou?rites|played favou?rites|hides?|hid|bull(ies|ied)|micromanage[ds]?|never (listen(s|ed)?|care[ds]?|thank(s|ed)?|train(s|ed)?|support(s|ed)?|appreciate[ds]?|value[ds]?|gave|gives|paid|pays|let|lets|bother(s|ed)?|notice[ds]?|say|says|said)|({did not}|{do not}|doesn't|does not) (listen|care|know what|value|appreciate|support|respect|understand|train|give a|have a clue|trust|bother)|couldn't care less|took (all )?(the )?credit|takes (all )?(the )?credit|shout(s|ed)?( at)?|yell(s|ed)?( at)?|scream(s|ed)?( at)?|lie[ds]?( to)?|treat(s|ed)? (us|me|people|staff|everyone|everybody|their|his|her) ... (badly|like|poorly|terribly|appallingly|as)|blame[ds]? (me|us|everyone|everybody|others)|exploit(s|ed)?|cheat(s|ed)?|ignore[ds]? (me|us|every|all)|let me down|stabbed|held me back|holds me back|holding me back|cut(s|ting)? corners|drove (me|us|everyone|good people)|drives (me|us|everyone)|has no idea|have no idea|had no idea|made my life|makes my life|screwed|ran (it|the place) into|can't organi[sz]e|couldn't organi[sz]e|gossips?|only cares?|cares? only)"

const MISDEED =
  "(messed|screwed|mucked|cocked|ballsed|stuffed|fouled|botched|fluffed|bungled|flunked|blew|bombed|butchered|tanked|choked|flopped|waffled|babbled|rambled|froze|panicked|stammered|stumbled|mumbled|tripped over)"

const former: Idea = {
  message: "former",
  find: phrases(
    `${FORMER} ... ({be}) ~ ((run|managed|led|owned|staffed) by )?(a |an )?${BAD}`,
    `${FORMER}(,| who| which| where| that| there)?( [a-z]+){0,3} ${DEED}`,
    `(my|our|under a|under an|under|with a|with an|for a|for an|by a|by an|had a|have a) ~ ${BAD} ~ ${CHIEF}`,
    `(my|our|a|an) ~ ${CHIEF} (who|that|there|here|just|always|simply|usually|where (nobody|no one|people|everyone|staff|management))( [a-z]+){0,2} (${DEED}|{be} ~ ${BAD})`,
    `my ~ (boss|manager|supervisor|line manager|employer|foreman|bosses) (there |here |now |at [a-z]+ )?({be} ~ ${BAD}|${DEED})`,
    `(they|he|she|management|everyone|people|nobody|no one) (there|here|at my) ({be} ~ ${BAD}|${DEED}|cares?|listens?|knows what)`,
    `(unlike|compared (to|with)|a (far cry|world away|change|relief) from|not like|after) ... ${BAD} ~ (${CHIEF}|there|atmosphere|culture|environment|place|people|mess|chaos)`,
    `(a|an|such a|the|that) ~ (toxic|nightmare|dead[- ]end|hellish|dysfunctional|poisonous|miserable|badly run|soul[- ]destroying) ~ (job|place|workplace|environment|culture|atmosphere|office|company|team|boss|manager|employer|role|shop|kitchen)`,
    "{i am} ~ (sick|tired|sick and tired|fed up|bored|exhausted|worn out|burn(t|ed) out) ~ (of|with|by|from) (my|the|working|being|how|all|where|them|it|this)",
    `{i am} ~ (dying|desperate|itching|longing) to (leave|escape|get (out|away))`,
    `(escape|get away|get out|run away|be free|free|rid|flee) (from |of )?(my|that|the|this) ~ (current|old|present|former|last|place|boss|manager|job|company|team|office|hole|dump|people)`,
    "(can not|can't|cannot|couldn't|could not) wait to (leave|get (out|away)|escape|be out|see the back|hand in)",
    "(glad|happy|relieved|pleased) to (see the back|be rid|be shot|get away)",
    `(i|we) ~ (hate|hated|loathe|despise|despised|detest|can't stand|couldn't stand) ~ (my|the|working|it there|that|every|being) ~ (job|boss|manager|company|there|place|work|team|minute|day|last|current|old|previous|for|at|with)`,
    "(they|he|she|my (boss|manager|company|employer)|the (company|firm|boss)) ~ (fired|sacked|dumped|got rid of|pushed|forced|threw) me ... (for no reason|unfairly|out|because|without)",
    "i was ~ (bullied|unfairly|wrongly|exploited|underpaid|overworked|undervalued|underappreciated|unappreciated|treated (badly|unfairly|like|appallingly)|passed over|pushed out|stabbed in the back|held back|mistreated)",
    `${FORMER} ... (nobody|no one|no-one) ~ (cares|cared|listens|listened|knows|knew|trained|helped|talks|bothers|bothered)`,
    "where (nobody|no one|no-one) ~ (cares|cared|listens|listened|knows what|knew what|bothers|bothered)",
    "(was|is) nothing but (trouble|chaos|politics|a|gossip|shouting|complaints)",
  ),
}

const self: Idea = {
  message: "self",
  find: phrases(
    "{i am} ~ (not|hardly|far from|never going to be) ~ (the |a |your )?~ (best|strongest|brightest|smartest|sharpest|greatest|ideal|obvious|perfect|first|most [a-z]+|good|great|clever|smart|quick|confident|qualified|experienced|impressive|enough|worthy|up to|cut out|capable|what you|much of|very good|anything special|able to compete|a natural|a strong)(?! (of|that) a (hurry|rush)|( enough)? (in|to be in) a|choice of)",
    "{i am} ~ (no good|terrible|bad|awful|hopeless|rubbish|useless|worthless|pathetic|stupid|an idiot|dumb|dim|slow|clumsy|a failure|a disaster|a loser|a mess|incompetent|inferior|unqualified|underqualified|under-qualified|inexperienced|inadequate|ashamed|embarrassed|so weak|weak|dreadful|lousy|the worst|out of my depth|a bad|a poor|a terrible|an embarrassment|disappointed (in|with) myself|annoyed (at|with) myself|angry (at|with) myself|old and|(only|just) an? (nobody|beginner|novice|amateur))(?! of (?!me)|ly| for you| tempered| to (say|admit|confess))( at| with| in| interviewer)?",
    `i ~ (${MISDEED})( up| over)?( (the|my|that|it|your|on|under|through|at|about|for|when|badly|completely|a lot|and|in|so|[a-z]+ly))?(?! it past)`,
    "i ~ (made|made such) (a|an) ~ ((complete|total|right|real|proper|bit of a) )?(mess|hash|hames|fool|idiot|pig's ear|disaster|bad impression|poor impression|terrible impression|hash|shambles|dog's (dinner|breakfast)|poor (job|fist|show)|bad job)",
    "made (a|such a) (complete |total |real )?(fool|idiot|ass) (of|out of) myself",
    "i ~ (failed|fail) (miserably|badly|completely|to impress|the|at|you|every|on|spectacularly|dismally)(?! (part|component|unit|batch|inspection|machine|server|exam (once|in)))",
    "i ~ ({did not}|{can not}|{do not}) ~ (do (very |that |so |too )?(well|myself justice|my best|it justice|great)|perform|come across (very |that )?(well|as)|shine|impress|make (a|much of a) good|give (a|you) (very |my )?(good|best)|deserve|show my best|interview well|measure up|have what it takes|stand out|sell myself)",
    "i ~ (did|performed|came across|came over|answered|interviewed|presented) ~ (badly|poorly|terribly|awfully|appallingly|horribly|dreadfully|terrible|awful|as ~ (stupid|nervous|an idiot|arrogant|boring|unprepared|weak|rude|cold|clueless|slow))",
    "i ~ (let|am letting|disappointed|embarrassed|disgraced|kicked|am kicking|kick|hate|was kicking|could kick|could have kicked|keep kicking|am beating|'m kicking) ~ myself( down)?",
    "i ~ (embarrassed|humiliated) (myself|you)",
    "(my|the) ~ (english|answers?|answer to [a-z ]{3,30}|experience|performance|interview|skills?|qualifications?|grades?|cv|résumé|resume|presentation|explanations?|mind|knowledge|publications|nerves|test|portfolio|record|accent|age|memory|background|education|maths?|spelling|typing|handwriting|teaching demo|demo|effort|examples?|attempt|reply|response|french|spanish|german|speech|head) ~ ({be}|went|got|came (out|across)|has|let me down) ~ (not (very |so |that |really )?(good|great|strong|enough|up to|perfect|the best|impressive)|bad|poor|weak|terrible|awful|rubbish|dreadful|a mess|a disaster|embarrassing|pathetic|appalling|hopeless|useless|few|limited|lacking|against me|thin|a joke|nonsense|garbage|blank|all over the place|woeful|stupid|shameful|worthless|rambling|laughable|clumsy|muddled|incoherent|down|a shambles|a car crash|inadequate|mediocre|unimpressive|nothing special)( enough)?",
    "(nerves|memory|mind|voice|english) ~ let me down",
    "(despite|given|because of|due to|forgive|excuse|overlook|sorry for|sorry about|apologi[sz]e for|with) my ~ (lack of|poor|bad|weak|limited|terrible|awful|clumsy|pathetic|rambling|dreadful|feeble|stupid|broken|little|inexperience|nerves|shortcomings|weaknesses|failings|mistakes|stupidity|performance|nervousness)( [a-z]+)?",
    "i (know|realise|realize|fear|am aware|understand|admit|suppose|am afraid|'m afraid|'m aware|worry)( that)? (i|my|i'm) ~ (lack|am lacking|lacks|({do not}|{have not}|haven't) ~ (have|got|the|enough|as|much)|fell short|(am|'m) ~ (short|older|too|not|behind|under)|rambled|talked too|seemed|came|sounded|disappointed)",
    "i ~ (lack|am lacking|lacked) (the|in|any|experience|confidence|everything|most|skills|qualifications|talent|knowledge)",
    "{i am} (probably |simply |just |perhaps |maybe |clearly |obviously )?too (old|young|slow|stupid|shy|inexperienced|nervous|fat|junior|quiet|late for)(?! to (say|dismiss|judge|answer|mention))",
    "(it was|that was|was) (by far |probably |easily |surely )?(my|the) (worst|poorest) (interview|answer|performance|hour)",
    "i ~ (do not|don't) ~ (think|believe|feel)( that)? (i|i'm|i am) ~ (am |was |'m )?(good|worthy|qualified|right|cut out|capable|enough|strong|smart|deserve)( enough)?",
    "(not|never|n't) ~ ((good|smart|clever|strong|qualified|experienced|worthy|confident) enough)( for| to)?( this| your| be)",
    "(better|stronger|more qualified|more experienced|cleverer|smarter|worthier) than (me|i am|i|i'll|i will)(?! (thought|expected|had|imagined|remember(ed)?|am used|left|found))",
    "(i know|{i am} sure|no doubt|i expect) (there (are|were|will be)|you (have|had|saw|met|will see|have seen|must have)) ... (better|stronger|more qualified|more experienced|cleverer|far better|much better) (candidates|people|applicants|persons|ones)",
    "(nobody|no one) (would|will|ever|wants|wanted|hires)( ever| to)? (hires?|wants?|takes?|employs?) (me|somebody like me|someone like me)",
    "(impostor|imposter|fraud|waste of (your|anyone's|everybody's|everyone's) time)",
    "i (was|am|feel|felt|'m) (such )?(an? )?(idiot|fool|failure|disgrace|fraud|embarrassment|disaster|wreck|mess)",
    "(stupid|silly|dumb|terrible|awful) (of me|me\\b|answer i gave|mistakes? i made|thing i said|things i said)",
  ),
  unless: phrases(
    "not (a|the) (best|first) (time|moment|choice of)",
    "(my|the) (first|early) (attempt|loaf|try|batch|season|version|year)",
    "i am not the (person|one) to",
  ),
}

const pessimism: Idea = {
  message: "pessimism",
  find: phrases(
    "(i|we) ~ ({do not}|doubt|wouldn't|would not|never|hardly|{can not}|could hardly) ~ (suppose|imagine|expect|think|believe|reckon|hope|fancy|see)?( that| if| whether)? ~ (i|i'll|i'd|i've|you|you'll|you'd|you've|my|there|anyone|it|this) ~ (will |would |have |has |had |am |was |is |did |be |to )?~ (made the cut|got|get|getting|given|make it|made it|stand|stood|stands|choose|chosen|chose|pick|picked|hire|hired|want|wanted|call|called|successful|much (of a )?(chance|hope)|any (chance|hope)|a (chance|hope|prayer|shot|hope in hell)|considered|shortlisted|impressed|remember|be successful|lucky|through|work out|worth|go(ing)? any(where| further)|lead anywhere|stood a chance|have a chance|chance|hear(ing)?|in the running|passed|qualify|good enough|select(ed)?|take me|offer)",
    "(i guess|i'm guessing|i am guessing|i assume|i presume|i imagine|i suppose|i expect|i fear|i'm afraid|i am afraid|i suspect|i know|i'm sure|i am sure|i bet|i'll bet|i take it|i gather|no doubt|presumably|probably|i'm certain|i'm resigned|i have a feeling|i've a feeling|i can tell|i could tell|i could see|i can see|i could (tell|see) (from|by) your [a-z]{3,12}|something tells me|deep down)( that)? ~ (i|i've|i'm|you|you've|you'll|it|it's|it is|this|this is|my|that's|the answer|somebody|someone|they) ~ (will |would |have |has |had |am |was |is |did |do |be |been |are |to )?~ (not|n't|won't|didn't|haven't|wasn't|don't|isn't|am not|never|failed|rejected|a no|no|bad news|out|unsuccessful|turned down|blown|lost|missed|wasting|already|gone with|went with|chosen|picked|found|hired|given|decided (against|on)|forgotten|prefer|preferred|hopeless|over|nothing|the wrong|too old|too late|bottom|at the bottom|last on|have gone|better|someone else|somebody else)",
    "you(('ve| have)| will have| must have| probably| obviously| clearly)+ ~ (have )?(already |probably |obviously |clearly |long since )*(found|chosen|picked|hired|selected|gone with|forgotten|decided on|met|seen|given it to|filled it|got) ~ (someone|somebody|another|others|people|a|one|about me|me|plenty of) ~ (better|stronger|else|more|by now|me|younger|cleverer|who)",
    "as (i|it) (never|always) (seem|seems|do|does|happens|is|am)( to)?",
    "(just|typical|knowing) my luck",
    "(as|like) (usual|always|every time|every other time|all the (others|rest))(,|$| i| it| nothing| you)",
    "(story of my life|what's the point|there's no point|no point in|why do i bother|why bother|it's hopeless|it is hopeless|without (much|any|great) hope|no hope|little hope|not (much|a lot of) hope|lost (all |any )?hope|given up (all )?hope|giving up|given up|not (holding|held) my breath|not (holding|getting|keeping|raising) (out )?(my|any|much) hopes?( up)?|prepared for (the worst|another (no|rejection|disappointment)|disappointment|bad news|a no|rejection)|expecting (the worst|a no|another (no|rejection)|nothing|bad news|rejection)|expect (the worst|a no|another (no|rejection)|nothing|bad news|rejection|little|disappointment)|resigned to|used to (rejections?|being (rejected|turned down|ignored|passed over))|always the (bridesmaid|runner-up)|long shot|slim chance|chances (are|were|must be) (slim|low|poor|small|zero|nil|nonexistent|not good|next to)|never (get|win|hear|land|had) (the|any|anything|a|an) (job|luck|jobs|break|back|offers?|chance))",
    "i (never|don't ever|hardly ever|rarely) (seem to )?(get|got|win|hear|make it|pass|succeed|have (any )?luck|am chosen)(?! to (do|see|use|work)| the chance| tired| enough of| lost)",
    "(it|this|that) (is |was )?(probably |surely |likely |obviously |bound to be |sure to be |will probably be |will be )+(a|another|the) (no|rejection|waste|disappointment)",
    "(i|i'm|i am) ~ (have |'ve )?(lost|losing|loosing) (hope|heart|faith|interest|confidence|all)",
    "(pessimistic|doomed|no-hoper|lost cause|hopeless case)",
    "nothing ever (works|goes|comes)",
    "(nobody|no one) (ever )?(replies|answers|calls back|writes back|gets back to|wants people|hires people|wants someone|hires someone|wants a|will hire)( to)?( me)?",
  ),
  unless: phrases(
    "if you (have|'ve|had|did|do|should|decide|chose|choose|went|go)",
    "(i know|i'm sure|i am sure|i expect|i imagine) ... (not (an )?easy|busy|a lot|many|plenty|no easy|not long|no (decision|hurry|rush))",
  ),
}

const process: Idea = {
  message: "process",
  find: phrases(
    "(the|your|this|that|whole|a|an|such a|such an) ~ (interview|interviews|process|hiring process|recruitment|recruiting|recruitment process|selection|test|tests|assessment|questions?|application|application form|form|panel|wait|waiting|experience|whole thing|procedure|day|format|task|exercise|interviewer|interviewers|communication|organisation|organization|online test|video interview|receptionist|receptionists|hr|hr department|website|portal|system) ... ({be}|felt|seemed|took|left|lacked|dragged|went) ~ (far |way |much |a bit |rather |quite |so |very |all |really |too |pretty |extremely )*(long|drawn[- ]out|confusing|disorgani[sz]ed|chaotic|shambolic|a shambles|a joke|a waste|a mess|unfair|rude|unprofessional|disappointing|frustrating|ridiculous|pointless|tedious|exhausting|badly (run|organi[sz]ed|prepared|handled)|poorly (run|organi[sz]ed|prepared|handled)|slow|awful|terrible|insulting|humiliating|a disaster|intrusive|irrelevant|biased|stupid|trick|hostile|unclear|unnecessary|off-putting|late|unprepared|uninterested|distracted|cold|bored|an insult|forever|absurd|silly|painful|me (cold|confused|frustrated|disappointed|feeling))(?! (short|at first glance|for the))",
    "(waste|wasted|wasting) (of )?(my|everyone's|everybody's|a|both our|our|two|three|half a|an|a whole) ~ (time|day|morning|afternoon|hour|hours|journey|trip|petrol|money|effort)",
    "{i am} ~ (disappointed|disgusted|appalled|shocked|annoyed|upset|angry|insulted|offended|dismayed|frustrated|unimpressed|put off|fed up|hurt|outraged|cross|furious) (that|by|with|at|in|about|how|to be|to have been|to (find|see|learn|hear|wait|get)|not)(?! (myself|the news of))",
    "(was|is|were|felt|found (it|that|this|the|your)) ~ (disrespectful|unprofessional|unacceptable|insulting|rude|a disgrace|disgraceful|shameful|poor form|bad manners|discourteous|unfair|offensive|a bit much|shabby|inconsiderate)",
    "(disrespectful|unprofessional|unfair|unacceptable|discourteous|inconsiderate|rude|shabby) (of|to|that|way|treatment|process|behavio[u]?r|conduct|manner|not to)",
    "(being|was|were) ~ (kept|left) (waiting|standing|hanging)",
    "(kept|left|made) (me|us) ~ (waiting|wait|sitting|standing|hanging) (for|in|around|nearly|over|almost|an|forty|half|on|outside|without)(?! (the (summer|lovely|beautiful)))",
    "(i|i've|i have) (had|been through|sat through|endured|suffered|put up with) ~ (worse|the worst|a terrible|an awful|a dreadful|far too many|too many|enough|pointless)( [a-z]+)? (interview|experience|process|rounds|tests?|questions?)?",
    "(one of )?the (worst|rudest|strangest|most (unprofessional|disorgani[sz]ed|pointless|confusing|frustrating|boring|tedious)) (interview|interviews|process|experience|hour|hours|hiring)",
    "too many (rounds|interviews|tests|hoops|forms|hurdles|questions)",
    "(jump|jumping|jumped) through ... hoops",
    "(didn't|did not) (even )?(bother|seem) ~ (to )?(read|be|know|interested|prepared|look|listen|have read)( my)?( cv| résumé| resume| interested)?",
    "(nobody|no one) ~ (had|seemed to have|had even) (even )?(read|looked at|bothered) (my|to)",
    "(trick|silly|stupid|irrelevant|pointless|ridiculous|inappropriate) (questions?|tests?|games?|exercises?|tasks?)",
    "what a (waste|joke|shambles|farce|disappointment|let[- ]?down)",
  ),
  unless: phrases(
    "(you said|as you said|you were right)",
    "sorry to (hear|learn)",
    "(my|our) (clients?|customers?|patients?|users?)",
  ),
}

/** Running somebody down, oneself included, stays in the reader's mind longer than all that was good. */
export default defineRule({
  id: "negativity",
  level: "error",
  kinds: "all",
  sources: ["strategic-move"],
  messages: ["former", "self", "pessimism", "process"],
  *check({ body, subject }) {
    const ideas = [former, self, pessimism, process]
    const found = [...claimsIn(body, ideas)]
    yield* found
    const claim = found.length === 0 && subject ? claimOf(subject, ideas) : undefined
    if (claim) yield { message: claim.message, in: "subject", span: { start: claim.start, end: claim.end } }
  },
})
