import { phrases } from "../../language/phrases.ts"
import { claimOf, claimsIn, type Idea } from "../claims.ts"
import { defineRule } from "../rule.ts"
import { runningDown } from "../running-down.ts"

const FORMER =
  "(my|the|our) ~ (current|present|former|last|previous|old|ex|ex-|existing|recent|first|other) ~ (ex-)?(boss(es)?|managers?|employers?|company|firm|job|jobs|supervisors?|colleagues?|team|teams|place|workplace|head|chef|school|office|director|role|position|department|organi[sz]ation|agency|shop|practice|hospital|bosses|lead|leadership|management|co-workers|coworkers|restaurant|salon|garage|line manager|store|owner)"
const CHIEF =
  "(boss|manager|supervisor|owner|employer|management|head|director|foreman|chef|line manager|company|team|firm|place|colleagues|bosses|managers|principal|partner|landlord)"
/** What is said of a place of work or of those who run it by somebody who runs them down. */
const BAD =
  "(toxic|a nightmare|nightmare|nightmarish|hell|hellish|awful|terrible|horrible|dreadful|appalling|incompetent|useless|clueless|hopeless|lazy|rude|abusive|unprofessional|chaotic|chaos|a mess|a shambles|shambolic|shambles|disorgani[sz]ed|badly run|poorly run|badly managed|poorly managed|mismanaged|dysfunctional|a joke|a disaster|a dump|a circus|a sinking ship|a bully|a bullying|bullies|a tyrant|a micromanager|micromanagers|micromanaging|a control freak|dead[- ]end|soul[- ]destroying|soul[- ]crushing|unbearable|impossible|stuck in the past|going nowhere|boring|mind-numbing|backwards?|dishonest|crooked|corrupt|unfair|cheap|greedy|stingy|ungrateful|backstabbing|sexist|racist|stupid|idiots?|an idiot|ignorant|petty|spiteful|vindictive|two-faced|moody|impossible to please|out of (his|her|their) depth|a liar|liars|a snake|snakes)"
const DEED =
  "(plays? favou?rites|played favou?rites|hides?|hid|bull(ies|ied)|micromanage[ds]?|never (listen(s|ed)?|care[ds]?|thank(s|ed)?|train(s|ed)?|support(s|ed)?|appreciate[ds]?|value[ds]?|gave|gives|paid|pays|let|lets|bother(s|ed)?|notice[ds]?|say|says|said)|({did not}|{do not}|doesn't|does not) (listen|care|know what|value|appreciate|support|respect|understand|train|give a|have a clue|trust|bother)|couldn't care less|took (all )?(the )?credit|takes (all )?(the )?credit|shout(s|ed)?( at)?|yell(s|ed)?( at)?|scream(s|ed)?( at)?|lie[ds]?( to)?|treat(s|ed)? (us|me|people|staff|everyone|everybody|their|his|her) ... (badly|like|poorly|terribly|appallingly|as)|blame[ds]? (me|us|everyone|everybody|others)|exploit(s|ed)?|cheat(s|ed)?|ignore[ds]? (me|us|every|all)|let me down|stabbed|held me back|holds me back|holding me back|cut(s|ting)? corners|drove (me|us|everyone|good people)|drives (me|us|everyone)|has no idea|have no idea|had no idea|made my life|makes my life|screwed|ran (it|the place) into|can't organi[sz]e|couldn't organi[sz]e|gossips?|only cares?|cares? only)"

const MISDEED =
  "(messed|mucked|cocked|ballsed|fouled|botched|fluffed|bungled|flunked|bombed|butchered|tanked|choked|flopped|waffled|babbled|rambled|froze|panicked|stammered|mumbled|tripped over)"

const former: Idea = {
  message: "former",
  find: phrases(
    `${FORMER} ... ({be}) ~ ((run|managed|led|owned|staffed) by )?(a |an )?${BAD}`,

    `${FORMER} ~ ${DEED}`,
    `i ~ (hate|hated|loathe|loathed|despise|despised|detest|detested|dread|dreaded|can't stand|couldn't stand|could not stand|was sick of|am sick of) ~ (every (minute|day|second|shift) (of|at) |working (at|for|in) |going to )?${FORMER}`,

    `(my|our|a|an) ~ ${CHIEF} (who|that|there|here|just|always|simply|usually|where (nobody|no one|people|everyone|staff|management))( [a-z]+){0,2} (${DEED})`,

    `{i am} ~ (dying|desperate|itching|longing) to (leave|escape|get (out|away))`,

    "(can not|can't|cannot|couldn't|could not) wait to (leave|get (out|away)|escape|be out|see the back|hand in)",
    "(glad|happy|relieved|pleased) to (see the back|be rid|be shot|get away)",

    "(they|he|she|my (boss|manager|company|employer)|the (company|firm|boss)) ~ (fired|sacked|dumped|got rid of|pushed|forced|threw) me ... (for no reason|unfairly|out|because|without)",

    "where (nobody|no one|no-one) ~ (cares|cared|listens|listened|knows what|knew what|bothers|bothered)",
  ),
}

const self: Idea = {
  message: "self",
  find: phrases(
    "{i am} ~ (not|hardly|far from|never going to be) ~ (the |a |your )?~ (best|strongest|brightest|smartest|sharpest|greatest|ideal|obvious|perfect|first|most [a-z]+|great|clever|smart|quick|confident|qualified|experienced|impressive|enough|worthy|up to|cut out|capable|what you|much of|very good|anything special|able to compete|a natural|a strong)(?! (of|that) a (hurry|rush)|( enough)? (in|to be in) a|choice of)",
    "{i am} ~ (no good|terrible|bad|awful|hopeless|rubbish|useless|worthless|pathetic|stupid|dumb|dim|slow|clumsy|a failure|a disaster|a loser|a mess|incompetent|inferior|unqualified|underqualified|under-qualified|inexperienced|inadequate|ashamed|embarrassed|so weak|weak|dreadful|lousy|the worst|out of my depth|a bad|a poor|a terrible|an embarrassment|disappointed (in|with) myself|annoyed (at|with) myself|angry (at|with) myself|old and|(only|just) an? (nobody|beginner|novice|amateur))(?! of (?!me)|ly| for you| tempered| to (say|admit|confess))( at| with| in| interviewer)?",
    `i ~ (${MISDEED})( up| over)?( (the|my|that|it|your|on|under|through|at|about|for|when|badly|completely|a lot|and|in|so|[a-z]+ly))?(?! (it past|it so (loud|hard)))`,
    "i ~ (made|made such) (a|an) ~ ((complete|total|right|real|proper|bit of a) )?(mess|hash|hames|fool|idiot|pig's ear|disaster|bad impression|poor impression|terrible impression|hash|shambles|dog's (dinner|breakfast)|poor (job|fist|show)|bad job)",
    "made (a|such a) (complete |total |real )?(fool|idiot|ass) (of|out of) myself",
    "i ~ (failed|fail) (miserably|badly|completely|to impress|the|at|you|every|on|spectacularly|dismally)(?! (([a-z]+ )?(route|run|climb|level|slope|lap)|part|component|unit|batch|inspection|machine|server|exam (once|in)))",
    "i ~ (probably |certainly |clearly |obviously |maybe |perhaps |definitely )?(wasn't|was not|was hardly|was far from|may not be|might not be|may not have been|might not have been|am probably not|'m probably not) ~ (the |a |your )?~ (best|strongest|brightest|smartest|sharpest|ideal|obvious|perfect|right|good enough|very good|at my best|what you)(?! (of (reception|signal)|place|time|moment|(person|one) to))",
    "(sorry|apologi[sz]e|apologies|forgive me) ... i (was|came across|seemed|sounded|got|felt) ~ (a bit |a little )?(as )?(nervous|anxious|tongue-tied|quiet|flustered|unprepared|shaky|stiff|awkward|shy|muddled|off form)",
    "(sorry|apologi[sz]e|apologies|forgive me) ... i (was|am) ~ (bad|poor|weak|slow|terrible|useless|hopeless|rubbish|dreadful|no good) ~ (at|with|in|on|about)",
    "i ~ ({did not}|{can not}|{do not}) ~ (do (very |that |so |too )?(well|myself justice|my best|it justice|great)|perform|come across (very |that )?(well|as)|shine|impress|make (a|much of a) good|give (a|you) (very |my )?(good|best)|deserve|show my best|interview well|measure up|have what it takes|stand out|sell myself)",
    "i ~ (did|performed|came across|came over|interviewed|presented) ~ (badly|poorly|terribly|awfully|appallingly|horribly|dreadfully|terrible|awful|as ~ (stupid|nervous|an idiot|arrogant|boring|unprepared|weak|rude|cold|clueless|slow))",
    "i ~ (let|am letting|disappointed|embarrassed|disgraced|kicked|am kicking|kick|hate|was kicking|could kick|could have kicked|keep kicking|am beating|'m kicking) ~ myself( down)?",
    "i ~ (embarrassed|humiliated) (myself|you)",
    "(my|the) ~ (english|answers?|answer to [a-z ]{3,30}|experience|performance|interview|skills?|qualifications?|grades?|cv|résumé|resume|presentation|explanations?|mind|knowledge|publications|nerves|test|portfolio|record|accent|age|memory|background|education|maths?|spelling|typing|handwriting|teaching demo|demo|effort|examples?|attempt|reply|response|french|spanish|german|speech|head) ~ ({be}|went|got|came (out|across)|has|let me down) ~ (not (very |so |that |really )?(good|great|strong|enough|up to|perfect|the best|impressive)|bad|poor|weak|terrible|awful|rubbish|dreadful|a mess|a disaster|embarrassing|pathetic|appalling|hopeless|useless|few|limited|lacking|against me|thin|a joke|nonsense|garbage|blank|all over the place|woeful|stupid|shameful|worthless|rambling|laughable|clumsy|muddled|incoherent|down|a shambles|a car crash|inadequate|mediocre|unimpressive|nothing special)( enough)?",
    "(nerves|memory|mind|voice|english) ~ let me down",
    "(despite|given|because of|due to|forgive|excuse|overlook|sorry for|sorry about|apologi[sz]e for|with) my ~ (lack of|poor|bad|weak|limited|terrible|awful|clumsy|pathetic|rambling|dreadful|feeble|stupid|broken|little|inexperience|nerves|shortcomings|weaknesses|failings|mistakes|stupidity|performance|nervousness)( [a-z]+)?",
    "i (know|realise|realize|fear|am aware|understand|admit|suppose|'m afraid|'m aware|worry)( that)? (i|my|i'm) ~ (lack|am lacking|lacks|({do not}|{have not}|haven't) ~ (have|got|the|enough|as|much)|fell short|(am|'m) ~ (short|older|too|not|behind|under)|talked too|seemed|came|sounded|disappointed)",
    "i ~ (lack|am lacking|lacked) (the|in|any|experience|confidence|everything|most|skills|qualifications|talent|knowledge)",
    "{i am} (probably |simply |just |perhaps |maybe |clearly |obviously )?too (old|young|slow|stupid|shy|inexperienced|nervous|fat|junior|quiet|late for)(?! to (say|dismiss|judge|answer|mention))",
    "(it was|that was|was) (by far |probably |easily |surely )?(my|the) (worst|poorest) (interview|answer|performance|hour)",
    "i ~ (do not|don't) ~ (think|believe|feel)( that)? (i|i'm|i am) ~ (am |was |'m )?(good|worthy|qualified|right|cut out|capable|enough|strong|smart|deserve)( enough)?",
    "(not|never|n't) ~ ((good|smart|clever|strong|qualified|experienced|worthy|confident) enough)( for| to)?( this| your| be)",
    "(better|stronger|more qualified|more experienced|cleverer|smarter|worthier) than (me|i am|i'll|i will)(?! (thought|expected|had|imagined|remember(ed)?|am used|left|found))",

    "(like me|my age|of my (age|sort|kind)) ~ (hardly|barely|scarcely|rarely|never) ~ (stands?|stood|has|have|gets?) ~ (a |any |much )?(chance|hope|look-in|prayer)",
    "(nobody|no one) (would|will|ever|wants|wanted|hires)( ever| to)? (hires?|wants?|takes?|employs?) (me|somebody like me|someone like me)",
    "(impostor|imposter|waste of (your|anyone's|everybody's|everyone's) time)",

    "(stupid|silly|dumb|terrible|awful) (of me|me\\b|answer i gave|mistakes? i made|thing i said|things i said)",
  ),
  unless: phrases(
    "not (a|the) (best|first) (time|moment|choice of)",
    "(my|the) (first|early) (attempt|loaf|try|batch|season|version|year)",
    "i am not the (person|one) to",
    "(i am|i'm) afraid( that)? i ~ (rambled|waffled|went on|talked)",
    "i ~ (may|might) have ~ (rambled|waffled|stumbled|mumbled)",
  ),
}

const pessimism: Idea = {
  message: "pessimism",
  find: phrases(
    "(i|we) ~ ({do not}|doubt|wouldn't|would not|never|hardly|{can not}|could hardly) ~ (suppose|imagine|expect|think|believe|reckon|hope|fancy|see)?( that| if| whether)? ~ (i|i'll|i'd|i've|you'll|you'd|you've|my|there|anyone|it|this) ~ (will |would |have |has |had |am |was |is |did |be |to )?~ (made the cut|got|get|getting|given|make it|made it|stand|stood|stands|choose|chosen|chose|pick|picked|hire|hired|want|wanted|call|called|successful|much (of a )?(chance|hope)|any (chance|hope)|a (chance|hope|prayer|shot|hope in hell)|considered|shortlisted|impressed|remember|be successful|lucky|through|work out|worth|go(ing)? any(where| further)|lead anywhere|stood a chance|have a chance|chance|hear(ing)?|in the running|passed|qualify|good enough|select(ed)?|take me|offer)",
    "(i'm guessing|i am guessing|i guess|i assume|i presume|i imagine|i suppose|i expect|i fear|i am afraid|i suspect|i'm sure|i bet|i'll bet|i take it|i gather|no doubt|presumably|probably|i'm certain|i'm resigned|i have a feeling|i've a feeling|i can tell|i could tell|i could see|i can see|i could (tell|see) (from|by) your [a-z]{3,12}|something tells me|deep down)( that)? ~ (i|i've|i'm|you've|you'll|it's|it is|this|this is|my|that's|the answer|somebody|they) ~ (will |would |have |has |had |am |was |is |did |do |be |been |are |to )?~ (n't|didn't|haven't|wasn't|don't|isn't|am not|never|failed|rejected|a no|no|bad news|unsuccessful|turned down|blown|lost|missed|wasting|already|gone with|went with|chosen|picked|found|hired|given|decided (against|on)|forgotten|prefer|preferred|hopeless|over|nothing|the wrong|too old|too late|bottom|at the bottom|last on|have gone|better|someone else|somebody else)",
    "you(( have)| will have| must have| probably| obviously| clearly)+ ~ (have )?(already |probably |obviously |clearly |long since )*(found|picked|selected|gone with|forgotten|decided on|met|seen|given it to|filled it|got) ~ (someone|another|others|people|a|one|about me|me|plenty of) ~ (better|stronger|more|me|younger|cleverer|who)",
    "as (i|it) (never|always) (seem|seems|do|does|happens|is|am)( to)?",
    "(just|typical|knowing) my luck",

    "(story of my life|what's the point|there's no point|why do i bother|it's hopeless|it is hopeless|without (much|any|great) hope|no hope|not (much|a lot of) hope|lost (all |any )?hope|not (holding|held) my breath|not (holding|getting|keeping|raising) (out )?(my|any|much) hopes?( up)?|prepared for (the worst|another (no|rejection|disappointment)|disappointment|bad news|a no|rejection)|expecting (the worst|a no|another (no|rejection)|nothing|bad news|rejection)|expect (the worst|a no|another (no|rejection)|nothing|bad news|rejection|little|disappointment)|resigned to|used to (rejections?|being (rejected|turned down|ignored|passed over))|always the (bridesmaid|runner-up)|long shot|slim chance|chances (are|were|must be) (slim|low|poor|small|zero|nil|nonexistent|not good|next to)|never (get|win|hear|land|had) (the|any|anything|a|an) (job|luck|jobs|break|back|offers?|chance))",

    "(it|this|that) (is |was )?(probably |surely |likely |obviously |bound to be |sure to be |will probably be |will be )+(a|another|the) (no|rejection|waste|disappointment)",

    "(pessimistic|no-hoper|lost cause|hopeless case)",
    "nothing ever (works|goes|comes)",
    "(nobody|no one) (ever )?(replies|answers|calls back|writes back|gets back to|wants people|hires people|wants someone|hires someone|wants a|will hire)( to)?( me)?",
  ),
  unless: phrases(
    "not (interested|available|able to|free|at (home|my desk))",
    "if you (have|'ve|had|did|do|should|decide|chose|choose|went|go)",
    "(i know|i'm sure|i am sure|i expect|i imagine) ... (not (an )?easy|busy|a lot|many|plenty|no easy|not long|no (decision|hurry|rush))",
  ),
}

const process: Idea = {
  message: "process",
  find: phrases(
    "(the|your|this|that|whole|a|an|such a|such an) ~ (interview|interviews|process|hiring process|recruitment|recruiting|recruitment process|selection|test|tests|assessment|questions?|application|application form|form|panel|wait|waiting|experience|whole thing|procedure|day|format|task|exercise|interviewer|interviewers|communication|organisation|organization|online test|video interview|receptionist|receptionists|hr|hr department|website|portal|system) ... ({be}|felt|seemed|took|left|lacked|dragged|went) ~ (far |way |much |a bit |rather |quite |so |very |all |really |too |pretty |extremely )*(long|drawn[- ]out|confusing|disorgani[sz]ed|chaotic|shambolic|a shambles|a joke|a waste|a mess|unfair|rude|unprofessional|disappointing|frustrating|ridiculous|pointless|tedious|exhausting|badly (run|organi[sz]ed|prepared|handled)|poorly (run|organi[sz]ed|prepared|handled)|slow|awful|terrible|insulting|humiliating|a disaster|intrusive|irrelevant|biased|stupid|trick|hostile|unclear|unnecessary|off-putting|late|unprepared|uninterested|distracted|cold|bored|an insult|forever|absurd|silly|painful|me (cold|confused|frustrated|disappointed|feeling))(?! (short|at first glance|for the))",
    "(waste|wasted|wasting) (of )?(my|everyone's|everybody's|a|both our|our|two|three|half a|an|a whole) ~ (time|day|morning|afternoon|hour|hours|journey|trip|petrol|money|effort)",

    "(was|were|felt|found (it|that|this|the|your)) ~ (disrespectful|unprofessional|unacceptable|insulting|rude|a disgrace|disgraceful|shameful|poor form|bad manners|discourteous|offensive|a bit much|shabby|inconsiderate)",

    "(being|was|were) ~ (kept|left) (waiting|standing|hanging)",
    "(kept|left|made) (me|us) ~ (waiting|wait|sitting|standing|hanging) (for|in|around|nearly|over|almost|an|forty|half|on|outside|without)(?! (the (summer|lovely|beautiful)))",

    "too many (rounds|interviews|tests|hoops|forms|hurdles|questions)",

    "(didn't|did not) (even )?(bother|seem) ~ (to )?(read|be|know|interested|prepared|look|listen|have read)( my)?( cv| résumé| resume| interested)?",
    "(nobody|no one) ~ (had|seemed to have|had even) (even )?(read|looked at|bothered) (my|to)",
    "(trick|silly|irrelevant|pointless|ridiculous|inappropriate) (questions?|tests?|games?|exercises?|tasks?)",
    "what a (waste|joke|shambles|farce|disappointment|let[- ]?down)",
    "(made|make|had made|have made|making) ~ (up )?(its|your|their|his|her) (minds?|choice|decision)( up)? ~ (before|already|long before|in advance|from the start)",
  ),
  unless: phrases(
    "(since|given|considering|after|seeing|having) (that )?(you've|you have|i've|i have|all|had|jumped)",
    "(children|customers?|clients?|guests?|pupils|visitors|drivers|goats?|dogs?|passengers|patients|callers|drinkers|teenagers) ~ ((who|that) )?~ (are|were|is|was|get|got)",
    "(you said|as you said|you were right)",
    "sorry to (hear|learn)",
    "(my|our) (clients?|customers?|patients?|users?)",
  ),
}

/** One like the writer. */
const MY_KIND =
  "(anyone|anybody|someone|somebody|people|folk|folks|those|(a|any|one) (woman|man|person|girl|lad|mum|mother|dad|father|candidate|applicant|beginner|foreigner|immigrant|returner)|candidates|women|men) ~ (of my (age|sort|kind|background|years|generation|class)|my age|like (me|us|myself)|with my (age|background|record|history|accent|grades?|degree|marks?|english|gaps?|cv|little|lack)|from my (background|part|side|school|country))"

/** Whoever else one may run down: those one works or worked for, and those in the same trade. */
const THEM =
  "(boss(es)?|supervisors?|management|foremen|directors?|chef|principal|partners?|landlord|landlady|matron|company|firm|place|outfit|lot|team|office|hotel|shop|garage|bakery|restaurant|kitchen|practice|surgery|factory|farm|bank|agency|theatre|studio|lab|council|department|care home|nursing home|mill|brewery|pub|bar|café|cafe|gym|store|nursery|library|museum|crew|co-?workers?|workmates?|folk|folks|lads|staff|fella|woman|bloke|guy|lady|couple|brothers|predecessor|role|workplace)"
const WHERE_I_WORK =
  "(where i'm (at|working|employed)( now| at the moment)?|where i (am|work|worked|was|currently work|work now)( now| at the moment| at present| before)?|(that |which )?i ~ (am |'m |was )?(leaving|left|worked(?= (fed|paid|had|ran|kept|served|never|cut|treated))|work for|worked for|work at|worked at|work under|worked under|walked out of|quit|had before|answer to|report to|reported to|trained under|served under|came from|escaped)|i'm (leaving|under|with|stuck (in|at|with)|stuck)|i am (leaving|under|stuck in|stuck at|stuck with))"
const THOSE = `((my|our) ~ (current|present|former|last|previous|old|ex|ex-|existing|recent|late|first|own) ~ (ex-)?${THEM}|(the|a|that|an) ~ ([a-z-]+ )?${THEM} ~ ${WHERE_I_WORK}|(my|our) ~ (boss|bosses|manager|managers|supervisor|gaffer|employer|employers|management|head chef|shift leader|team leader)|${WHERE_I_WORK}|(under|for|by|in) (my|our) ~ (former|last|previous|old) ~ ([a-z-]+ )?${THEM}|(under|with|by) (a|an|the) ~ ([a-z-]+ )?(boss|manager|man|foreman|owner|head|director|supervisor|couple|family) (who|that|with)|the (woman|lot|fella|bloke|fool|idiots?|clowns?|cowboys?|so-called [a-z]+) (i|in charge|above me|over me|at the top|upstairs))`
/** Words that only run somebody down. */
const INSULT =
  "(toxic|poisonous|a nightmare|nightmarish|hellish|hell on earth|living hell|awful|terrible|horrible|horrid|dreadful|appalling|atrocious|abysmal|incompetence|useless|clueless|hopeless|lazy|workshy|rude|abusive|unprofessional|chaotic|chaos|a mess|a shambles|shambolic|disorgani[sz]ed|dysfunctional|a joke|a laughing stock|a farce|a disaster|a dump|a circus|a madhouse|a sinking ship|a bully|bullies|bullying|a tyrant|tyrannical|a dictator|a slave driver|a drunk|a crook|crooks|crooked|a thief|thieves|a cheat|cheats|a fraud|frauds|a liar|liars|a coward|cowards|a monster|a clown|clowns|cowboys|charlatans|parasites|idiots?|an idiot|morons?|a moron|fools|a fool|imbeciles|amateurs|a disgrace|disgraceful|disgusting|a rip-?off|rip-?off merchants|shoddy|slapdash|sloppy|slovenly|second[- ]rate|third[- ]rate|bottom of the barrel|cheapskates?|stingy|tight-?fisted|miserly|greedy|grasping|penny[- ]pinching|dishonest|corrupt|two-faced|sly|underhand|backstabbing|back-stabbing|spiteful|vindictive|petty|vicious|nasty|cruel|heartless|callous|cold-hearted|unfair|unjust|sexist|racist|homophobic|brainless|spineless|gutless|arrogant|pompous|conceited|a control freak|a micromanager|overbearing|impossible to please|impossible to work (for|with)|out of (his|her|their|its) depth|not fit to|unfit to|stuck in the (past|dark ages)|soul[- ]destroying|soul[- ]crushing|mind-numbing|dead[- ]end|a dead end|miserable|unbearable|intolerable|badly run|poorly run|badly managed|poorly managed|mismanaged|run into the ground|falling apart|going under|going nowhere|going downhill|going to the dogs|rotten|rotten to the core|pathetic|a waste of space|waste of space|good for nothing|the worst (boss|manager|place|job|firm|of the (bunch|lot)|i)|worst of the (bunch|lot)|worse than (its|his|her|their)|dog's hind leg|cutthroat|exploitative|a sweatshop)"
/** What bad masters do. */
const WRONG =
  "(?<!\\bi )(?<!\\bwe )((could not|couldn't|can't|cannot|can not) ~ (even )?(organi[sz]e|run|manage|tell|find|boil|tie|lead|count|read|add|spell|write|keep|cook|hold|plan|make|see|work|tighten|hit|change|be trusted|be bothered|care less|stand|abide|hack|draw|fix|weld|drive|lay|cut)|({did not}|{do not}|doesn't|does not|never|never once|rarely|hardly ever) ~ (even |once |so much as )?(know|knew|listen|listened|care|cared|thank|thanked|train|trained|support|supported|appreciate|appreciated|value|valued|respect|respected|pay|paid|let (me|us|anyone)|lets (me|us|anyone)|gave (me|us|anyone)|gives (me|us|anyone)|bother|bothered|notice|noticed|trust|trusted|say|said|help|helped|explain|explained|lift|lifted|show up|turn up|do a|did a|understand|have a clue|keep|kept (his|her|their)|share|shared|teach|taught)|((would not|wouldn't|{did not}|{do not}|doesn't) ~ know (a|an|one|his|her|their) [a-z ]{2,25} from)|(nobody|no one|no-one) ~ ((there|here|ever|has|had) )*~ (says?|said|thanks?|thanked|listens?|listened|cares?|cared|knows?|knew|helps?|helped|trains?|trained|talks?|talked|notices?|noticed|trusts?|trusted|bothers?|bothered|smiles?|smiled)(?! (the|about) (bees|bells))|(treats?|treated|treating|ran|runs|paid|pays) ~ (us|me|people|staff|everyone|everybody|its|his|her|their|the|you|them|women|apprentices|trainees|maids|nurses|drivers)( [a-z]+){0,2} (like|worse than|as if|as though|badly|poorly|terribly|appallingly|abominably|shabbily|peanuts|late|into the ground)|(takes?|took|taking|steals?|stole|claim(s|ed)?) ~ (all )?(the |our |my )?(credit|glory|ideas|tips|wages)|(shout|yell|scream|swear|snap|bark|sneer|curse)(s|ed|ing)? (at|his|her|their|us|me|everyone|all|abuse|orders)|(screams?|screamed|swore|lied|lies|lying|cheats?|cheated|bull(y|ies|ied|ying)|hound(s|ed)?|harass(es|ed)?|humiliat(es?|ed)|belittl(es?|ed)|mock(s|ed)?|undermin(es?|ed)|exploit(s|ed)?|micromanag(es?|ed)|(blam(es|ed)|ignor(es|ed)|sack(s|ed)|fired|dump(s|ed)) (me|us|everyone|everybody|staff|people|others|the|his|her|half|every|anyone)|threatens?|threatened|intimidat(es?|ed)|overwork(s|ed)?|underpa(ys|id)|short-?chang(es?|ed)|fleec(es?|ed)|ripp(ed|ing) off|rips off|stabb(ed|ing)|held me back|holds me back|let me down|lets everyone down|pushed me out|forced me out|drove (me|us|people|everyone)|drives (people|everyone|me)|made my life|makes my life|screw(s|ed)|cut(s|ting)? corners|fiddl(es?|ed|ing)|pocket(s|ed|ing) (our|the|my|their|all)|cook(s|ed|ing) the books|plays? favou?rites|played favou?rites|hides? (in|behind|from)|hid (in|behind|from)|passed me over|looked down (on|their|his|her)|drank|drinks|gossip(s|ed)?|only cares?|only cared|cares? only|mangl(es?|ed|ing)|botch(es|ed|ing)?|wreck(s|ed|ing)?|ruin(s|ed|ing)?|drill first|hasn't (got )?a clue|has no (idea|clue)|have no (idea|clue)|had no (idea|clue)|knows? nothing|knew nothing|knows? (nothing|less)|thinks? of (nothing|nobody)|worships?|does the recipes|do the recipes)(?! (by heart|the rules|the sauce)))"

const NOT_RUN_DOWN = phrases(
  "(your|the|their|our|his|her|a) ~ ([a-z]+ )?(customers?|clients?|patients?|guests?|residents?|pupils?|students?|children|toddlers|dogs?|cats?|horses?|goats?|parrots?|weather|rain|winter|storm|river|machine|engine|boiler|oven|kiln|printer|computer|till|software|code|film|play|novel|villain|characters?|song|waste|chemicals?|gas|fumes|plants?|berries|mushrooms|traffic|roads?|parking) ... ({be}|looked|look|looks|behaved|behaves|turned|got|could|who|that|which)",
  "toxic (waste|materials|gas|gases|fumes|chemicals?|substances?|plants?|shock|spill)",
  "(mean|means) (a|to|that|the|so|it|you|we|i|by|for|nothing|everything|business|more|much|less)",
  "(not|never|n't|no|neither|nothing|without|far from|hardly|nor) ~ (once |a |an |so |as |at all |in the least |the least )?~ (rude|lazy|unfair|cruel|chaotic|awful|terrible|horrible|useless|hopeless|stupid|petty|unkind|lied|shouted|shouts|cheated|ignored|blamed|bullied|screamed|swore|boring|let me down|short|nasty|a bully)",
  "(never|not|n't) ~ (get |grow |be |been |getting |going to be )*(tired|bored|sick|fed up)",
  "you(r [a-z]+)? ~ (never|did not|didn't)",
  "sorry to (hear|learn)",
  "(taught|teaching|shown|showed) me ",
  "(i|i'm|i've|i can't|i cannot|i won't|i don't|i never|i couldn't) ~ (have |been |keep |like |want to |be )?(lie|lying|lied|cheat|cheated|shout|shouted|ignore|let) ",
  "thick (skin|skinned|soup|coat|walls?|wool|gloves|snow|fog|cut)",
  "(idle|bent) (machine|metal|pipe|line|hands)",
  "(demanding|strict) but",
)

/** What the writer or somebody like the writer lacks. */
const LESSER =
  "(rubbish|useless|hopeless|terrible|awful|dreadful|pathetic|abysmal|appalling|garbage|clumsy|stupid|daft|dim|dumb|a bit past it|past it|over the hill|past my (best|prime|sell-?by)|too old|too young|too slow|too green|no (great )?(brain|genius|scholar|expert|good|great shakes|oil painting|spring chicken|einstein|use|match|talker|speaker|writer|hand at|star)|not (much of a|much use|much good|up to (much|scratch|the job|it)|clever|bright|a patch on|fit to|a great|a very good|in the same league|the sharpest|the brightest|the quickest|the best)|never (been |any |much |very |one of the )*(much use|much good|any good|much of a|clever|bright|a great|good (at|with)|the (sharpest|brightest))|nothing special|nothing to write home about|the worst|bottom of|an embarrassment|embarrassing|an idiot|a disaster|a mess|a wreck|a bag of nerves|a nervous wreck|a bundle of nerves|all over the (place|shop)|tongue-tied|a stammering|gibberish|nonsense|drivel|twaddle|mediocre|second[- ]rate|out of my (depth|league)|below par|not my (best|finest)|dire|lamentable|cringeworthy|a shambles|feeble|half-?baked)"

const former2: Idea[] = [
  { message: "former", find: phrases(THOSE), also: phrases(INSULT, WRONG), unless: NOT_RUN_DOWN },
  {
    message: "former",
    find: phrases(
      "(treated|treats|treat|spoke to|spoken to|talked to|looked at|used) (me|us|people|staff|everyone|his|her|its|their) ~ ([a-z]+ )?(like|as) ~ (dirt|muck|rubbish|a (dog|slave|child|skivvy|number|doormat|machine|mushroom|fool|criminal|servant|dogsbody)|slaves|dogs|animals|children|cattle|numbers|mugs|fools|something|the enemy|nothing|trash|idiots|dirt under)",
      "worse than (its|his|her|their|the|a) (carpets?|dogs?|horses?|machines?|furniture|cattle|prison|animals|dirt)",

      "in no hurry to (go|work|set foot|return|darken) ~ (back )?(there|that)?",
      "(would not|wouldn't) (recommend|go back) ... (my worst enemy|a dog|them|that place|there|him|her)( (to|on|with|for|if))?",
      "(under a cloud|on bad terms|in disgrace|wrongly (dismissed|sacked|fired)|stitched up|hung out to dry|thrown under the bus|stabbed in the back)",
    ),
    unless: NOT_RUN_DOWN,
  },
  {
    message: "former",
    // Those of the same trade.
    find: phrases(
      `(the (others|rest|rest of them|rest of the trade|opposition)|the (other|private|chain|rival) ~ ([a-z]+ )?([a-z]+s|${THEM})|(other|these|rival|certain|every other|any other) ~ ([a-z]+ )?(firms|shops|garages|builders|schools|bakeries|hotels|restaurants|couriers|drivers|cooks|chefs|teachers|tradesmen|contractors|installers|dealers|salons|breweries|practices|vets|dentists|lawyers|accountants|recruiters|people|crews|outfits|employers|hospitals|clinics|brokers|landlords|farmers|applicants)|the ([a-z]+ ){1,3}(round here|round there|up there)|[a-z]+'s ~ ([a-z]+ )?(lads|bread|staff|cakes|tarts|cars|teachers|drivers|shop)|the [a-z]+ (at|from|of) [a-z]+)`,
    ),
    also: phrases(
      `({be}|are|is) ~ (all |just |nothing but |a bunch of |a pack of |a lot of |a |an )*${INSULT}`,
      `(?<!\\bi )(could not|couldn't|can't|cannot) ~ (even )?(organi[sz]e|run|manage|tell|find|boil|tie|lead|count|read|add|spell|tighten|hit|change|be trusted|be bothered|lay|draw|cook|weld|fix|cut|bake|pour|drive|brew|make|hang|plaster|wire|dig|grow|teach) (a|an|their|the|water|to save|straight|left|his|her|toast)`,
      "(taste|tastes|smell|smells|look|looks|sound|sounds|feel|feels) (of|like|as if) (the |a |old |wet |stale |cold |cheap |damp |dirty )*(freezer|cardboard|dishwater|soap|sawdust|rubber|plastic|socks?|dust|mud|glue|boots?|dog|drains?|feet|death|nothing)",
      "(cowboys|charlatans|crooks|clowns|amateurs|rip-?off merchants|a disgrace|a shambles|a rip-?off|mangling|botching|drill first|think after|cut(ting)? corners|fleec(e|ing)|ripp(ing|ed) (people|off))",
    ),
    unless: NOT_RUN_DOWN,
  },
  {
    message: "former",
    find: phrases(
      `(are|were|was) ~ (all |just |nothing but |nothing more than |a bunch of |a pack of |a lot of |a load of |an absolute |a total |a complete |a )*(cowboys|charlatans|crooks|thieves|clowns|vultures|idiots|amateurs|rip-?off merchants|an? (absolute |total |complete |utter )?(disgrace|shambles|farce|rip-?off))( |[.,!;]|$)?`,
    ),
    unless: NOT_RUN_DOWN,
  },
]

const self2: Idea[] = [
  {
    message: "self",
    find: phrases(
      `(i|i'm|i am|i was|i've|i have|i'd|i felt|i feel|i came across as|i came over as|i must have (been|seemed|sounded|looked)|if i (was|were|seemed|sounded|came across as)|i (seemed|sounded|looked)|i know i (was|am|'m)|i may be|i might be|i dare say i'm) ~ (a bit |a little |rather |so |very |such |probably |frankly |always |been |being |like )*~ ${LESSER}(?! (of a (hurry|rush)|for (words|you|the)|to (say|admit|hear)|that|coffee|man of|hours?))( (at|with|in|on|by|for) [a-z ]{2,25})?`,
      `(my|the) ~ (answers?|answer (to|about|on) [a-z ]{3,40}|reply|interview|performance|demonstration|demo|presentation|pitch|talk|lesson|trial|test|audition|reading|playing|singing|drawing|maths?|spelling|english|french|german|spanish|grammar|handwriting|nerves|explanation|example|effort|attempt|showing|cv|résumé|portfolio|grades?|marks?|memory|mind|typing|driving|parking|knots|cooking|pastry|hands|voice|accent|manner|phone manner) ~ ({be}|went|came (out|across)|sounded|looked|felt|must have (been|sounded|looked)|let me down) ~ (a bit |a little |rather |so |very |such |frankly |complete |utter |total |absolute |embarrassing |down )*(${LESSER}|weak|poor|slow|muddled|woolly|wooden|rusty|lame|waffle|incoherent)`,
      "(wouldn't have hired me|not have hired me|wouldn't hire me|not hire me|wouldn't have picked me|not have picked me|wouldn't give me the job|wouldn't blame you|don't blame you|would not blame you|do not blame you|can't blame you|couldn't blame you|understand if you (laughed|ran|were put off)|surprised you (didn't laugh|let me|sat through|kept))",
      "(ran|running|run) rings (round|around) me",
      "(a|any) ~ (first-year|child|ten-year-old|five-year-old|schoolboy|schoolgirl|beginner|trained monkey|monkey|toddler) ~ (would|could|might) have ~ (managed|done|known|answered|got|seen|made|spotted)",
      "i ~ (must have |may have )?(came|come|came over|come over) (across|over) ~ (as )?(so |as |very |a bit |rather |all |pretty )*(badly|poorly|wrong|wooden|cold|nervous|stupid|dull|flat|arrogant|rude|weak|desperate|unprepared|a fool|an idiot|half asleep|awkward)",
      "i ~ (always|usually|keep|tend to|only ever|have a habit of) ~ (mess|messing|blow|blowing|freeze|freezing|ramble|rambling|fluff|choke|panic|say the wrong|saying the wrong|make a fool|interview (badly|poorly)|come across (badly|poorly)|let myself down|ruin|spoil|get (it|things) wrong|do well in interviews|shine)( (it|things|up|in interviews))?(?! (in|on|the (weekend|paper)))",
      "(sorry|apologies|apologise|apologize|forgive me|forgive|excuse|pardon) ~ (for |if |that |about |my |again |i |was |were |came across |the |being |such |so |a )*~ (rambling|rambled|waffling|waffled|rubbish|useless|hopeless|wasting your|wasted your|(poor|weak|dreadful|terrible|pathetic|awful|muddled) (answers?|performance|showing|display|english|effort|interview)|performance|nerves|state of my|mess (i|of)|mind went|went blank|going blank|stupid)( at| on| about| time| in)?",
      "i ~ (went|drew|was|had) ~ (completely |totally |utterly |a )?(blank|to pieces|a complete blank)(?! (page|cheque|canvas))",

      "(no|few|hardly any|little|not much|not many) ~ (qualifications?|experience|education|skills|training|schooling|certificates|talents?|brains|confidence|achievements) ~ (worth|to speak of|to boast|to offer|whatsoever)",

      "(people|somebody|someone|folk|men|women|a (man|woman|bloke|person)) like me ~ (never|rarely|don't|doesn't|seldom|can't|cannot|won't|hardly)",
      "(all|the only thing|everything) (i'm|i am) (good|fit) for",
      "i ~ (suppose |think |know |guess |fear |do |always |just |only |tend to |seem to ){0,2}(i )?(just |always )?interview ~ (badly|poorly|terribly|awfully|like a)",
      `(i|all i|i've|i have) ~ (only|just|merely|ever|have|got|scraped|scrape) ~ ([a-z]+ ){0,3}(poor|weak|bad|lousy|mediocre|third-class|pitiful|measly|feeble|scraped) ~ (degree|pass|passes|grades?|marks?|diploma|qualifications?|certificate|results?|cv|record)(?! of the)`,
      "i ~ (only |just |barely |hardly |scarcely )(scraped|scraped through|passed|scraped a|got through) ~ (my|the|a|through)",

      "(i|i've|i have|i'm) ~ (only|just|nothing but|merely) ~ (a|an) ~ (nobody|dropout|drop-out|failure|skivvy|dogsbody|has-been|old fool|old woman|old man|burger flipper|humble)(?! (but|of))",
    ),
    unless: phrases(
      "(my|the) (first|early) (attempt|loaf|try|batch|season|version|year|tray|draft|pot)",
      "(slow|slower|slowly) (down|and steady|cook|cooker|roast|lane)",
      "(rusty|bent|weak) (hinge|nail|gate|tools?|tap|joint|weld|spot)",
      "not the (best|quickest) (time|way|moment|route)",
      "(used to|once|as a (boy|girl|child)|until|at first|at school|before i|years ago|in those days)",
      "(than|what) i (thought|expected|remembered)",
      "sorry (to|for|about) (hear|the noise|the delay|the late|the wrong|missing|being late|your)",
      "(no longer|not any more|not anymore)",
    ),
  },
]

const pessimism2: Idea[] = [
  {
    message: "pessimism",
    find: phrases(
      "(won't|will not|not|n't|wouldn't|shan't|without) ~ (be )?(hold|holding|get|getting|build|building|raise|raising|pin|pinning|keep|keeping) ~ (up |out )?(my|any|much|too many|great|high) ~ (breath|hopes?|expectations?)( up| on| out)?(?! (at|in|under) the)",
      "(it|job|post|role|place|you|they|you've|they've|you'll|they'll) ~ (has |have |will |must |would )?(have )?~ (went|gone|goes|go|given|gave|offered|handed|promised|picked|chosen|chose) ~ (with |to |for |it to |the job to )*~ (someone|somebody|another|a|one|your|the) ~ ([a-z']+ )?(younger|prettier|cheaper|better (qualified|connected)|nephew|niece|with (a|more) (degree|experience|letters)|insider|boss's|favou?rite)",
      "(younger|prettier|better|degree|someone|somebody|insider|another|chosen|rejected|turned down|passed over) ... (it|they|you|people|employers|that) ~ (always|usually|invariably|generally) ~ (do|does|is|goes|happens|did|will|go|pick|choose|prefer)",
      "(never|n't|not|hardly|unlikely) ~ (really )?(going to|gonna|likely to|about to) ~ (take|hire|pick|choose|want|employ|look at|consider) ~ (on )?(a|an|me|someone|somebody|people|any)( [a-z]+)? ~ (like me|of (fifty|sixty|forty|my|\\d+)[a-z-]*|bloke|my age|with my|on|me|over \\d+|without)",
      "(nobody|no one|no-one|nowhere) ~ (ever |would |will |is going to |really |'d |'ll )*~ (gives?|hires?|takes?|wants?|looks? at|employs?) ~ (on )?(a|an|someone|somebody|people|me|men|women|old|us|my (sort|kind|type|age)) ~ ([a-z-]+ )?(of (fifty|sixty|forty|my|\\d+)[a-z-]*|over (fifty|sixty|forty|\\d+)|like me|my age|a start|these days|with my|anymore|any more)",
      "({do not}|{did not}|can not|can't|couldn't|hardly|doubt|not) ~ (suppose|imagine|expect|think|believe|reckon|hope|fancy|see|feel|dare|much)?( that| if| whether| for)? ~ (i|i'll|i'd|i've|you|you'll|you'd|you've|my|there|anyone|it|this|they|they'll|your) ~ (will |would |have |has |had |am |was |is |did |do |be |to |being |ever |even |stand |stood |going to )*~ (any (different|chance|better|hope|use|good)|be any|stand (a|much)|chance|hope|make it|made it|got it|get it|get the|got the|choose|chosen|pick|picked|hire|hired|want (me|someone|somebody|a)|wanted|call|ring|impress|impressed|shortlist|shortlisted|remember (me|who)|good enough|come to (much|anything)|amount|lead|go (any|my)|lucky|take (me|on))",
      "(plenty|lots|dozens|scores|hundreds|no shortage|a queue|a long list|many) (of )?~ (far |much |other )?(stronger|better|younger|cleverer|smarter|more qualified|brighter|more experienced|fitter|finer|worthier) ~ ([a-z]+ )?(people|candidates|applicants|men|women|folk)",
      "(stronger|better|younger|brighter|smarter|better-qualified|more qualified|fitter) ~ (people|candidates|applicants|ones|men|women|folk) ~ (to choose|to pick|than (me|i|myself)|in the (running|race|queue)|ahead of|out there|applied|you (must|will) have)",
      "(a|just a|merely a|only a|mere|pure|empty) (formality|box-?ticking (exercise)?|window dressing)(?! (of|but|and) (hands|kindness))",
      "(job|post|role|place|position|it|vacancy) ~ (had been|has been|was|is|had) ~ (already |long |been )*(promised|earmarked|lined up|stitched up|sewn up|a done deal|spoken for|fixed) ~ (to|for|before|already|in advance|from the (start|outset)|internally|up)",
      "(already|always) (promised|earmarked|lined up|stitched up) (to|for)",
      "(no|not a) surprise( to me)? ~ (that|since|if|when) ~ (i|you|the (job|post)) ~ (didn't|did not|wasn't|was not|went|turned|chose|could tell|failed)",

      "my (luck|age|chances|odds|prospects) ~ (is|are|was|were|being|'s) ~ (what it is|what they are|against|slim|nil|none|poor|dead|over|zero|out|low|fading|gone|dashed|remote|bad|rotten)",
      "(knowing|just|given|typical of|with my luck,|such is) my (luck|age|record|history|track record|past)(?! (of (safety|service)|with (dogs|children)))",
      "(i suppose|i expect|i guess|i imagine|i bet|i dare say|i daresay|i reckon|i assume|i fear|no doubt|i'm sure|i am sure|presumably|i take it|i presume)( that)? ~ (you'll|you will|you would|you'd|you are going to|you|they'll|they will|they|it'll|it will) ~ (have |be |probably |only |just )*~ (pick|choose|hire|take|go|going|prefer|want|give|given|chosen|picked|look) ... (younger|better|stronger|cleverer|someone|somebody|another|with more|with a degree|local|insider|else|one of the|over me|instead)",
      "(hold|holding|held|see) (out )?~ (not|much|little|any|a lot of|great|a great deal of) ~ (of )?(hope|prospect|chance) (of|for|after|that|out|left|now|with)(?! (seeing|the (bees|crop)))",
      "(when|that) (i'm|i am|i've been|i was) (beaten|licked|done for|outclassed|outgunned|out of the running|wasting)",
      "(kind|sort|run) of (bad )?luck (i|that i|i've)",
      "(has|have|had|stands?|stood|with) (no|little|not much|hardly any|zero|precious little|not a) ~ (hope|chance|prospect) (of|at|in|here|these|now|against)(?! (rain|frost|snow))",

      "(i've|i have|i'm|i am|i) ~ (all but |rather |pretty much |more or less )?(lost|losing|lose) ~ (all |any )?(hope|faith|heart)",
      "(given|giving|gave) up ~ (all )?(hope|hoping|trying|expecting|looking|on (ever|finding|getting|myself|this|it|work|jobs|people))",
      "(what's|what is|where's) the (point|use)( (of|in) (hoping|trying|asking|applying|writing|me))?([.,?!]|$)",

      "(snowball's chance|cat in hell's|chance in hell|hope in hell|ghost of a chance|not a (hope|prayer))",
      // Those of the writer's kind.
      `(doubt|suppose|think|imagine|expect|believe|know|see|reckon) ~ (that |if |whether )?${MY_KIND} ... ((much |any |a |great |high )?(chance|hope|look-in|prayer)|(gets?|is|are|be|get) ~ (picked|chosen|hired|considered|taken|wanted|called|through|offered))`,
      `${MY_KIND} ... (has|have|hasn't|haven't|stands?|doesn't|don't|never|won't|rarely|hardly) ~ ([a-z]+ ){0,3}(chance|hope|look-in|prayer|picked|chosen|hired|called back|called for interview|wanted|offered)`,
      // What never comes to the writer.
      "i ~ never ~ ((ever|seem to|do|would) )?(get|win|land|am) ~ (these|those|them|it|the job|a job|jobs|picked|chosen|hired|selected|lucky|anywhere|past the (first|second|interview)|through to)([.,;!]|$| (and|so|but|for anything|for things|anyway|with|at|in interviews|stage|round))",
      "(these|such|those|good) things ~ never ~ (seem to )?(go|work|turn|happen|come) ~ (my way|out|to me|for me|to people like)",
      "(used|accustomed|resigned) to (coming|being) ~ (second|last|runner[- ]up|overlooked|the one who)",
      "(expected|thought|guessed|feared|suspected|figured) as much([.,;!]|$| (and|but|really|to be))",
      "(always|ever) the same (with|story|old|thing|here|in this)(?! (recipe|dough|team|care))|(take|took|hire|hired|pick|picked|choose|chose|give it to|gave it to|want|goes to|went to) (whoever|who|whomever|somebody|someone) (they|you|he|she) (already )?(know|knew|like|liked|play golf)|(not what|isn't what) you know|who you know",
      "i ~ (knew|know|could tell|felt|sensed|saw) ~ (that )?i ~ (had|have|stood|stand|was|am) ~ (no|not a|little|never a|hardly a|out of|never going to|not going to|already out) ~ ([a-z]+ )?(chance|hope|prayer|running|get|look-in|it)(?! (to (ask|see|thank)|of rain))",
      "(same old|usual) story([.,;!]|$)",
      "(too much|hardly|not|n't|be too much) to hope (for|that)",
    ),
    unless: phrases(
      "if you (have|'ve|had|did|do|should|decide|chose|choose|went|go)",
      "(i know|i'm sure|i am sure|i expect|i imagine) ... (not (an )?easy|busy|a lot|no easy|not long|no (decision|hurry|rush))",
      "(wish|wishing) (them|you|him|her|whoever)",
      "(better|stronger|younger) ~ (fit|match) then",
      "(your|the) (customers?|guests?|children|pupils?|patients?|dogs?|horses?|bees|dough|loaf|visitors?|residents?|learners?|readers?)",
      "(used to|until|at first|when i was|once) ",
    ),
  },
]

const NO_COMPLAINT = phrases(
  "(you said|as you said|you were right|you (told|showed|explained|described|mentioned))",
  "sorry to (hear|learn)",
  "(my|our|your) ~ ([a-z]+ )?(clients?|customers?|patients?|users?|guests?|pupils?|residents?|callers?|visitors?|parents?)",
  "(thank|thanks|thankful|grateful|enjoyed|enjoy|loved|liked|pleased|delighted|impressed|admire|admired|worth|happy|glad|funny|laugh|laughed|appreciated?|love)",
  "(not|never|n't|no|nothing|without|hardly|anything but|far from) ~ (at all |a |an |in the least |the least |like )?~ (ordeal|interrogation|pointless|tedious|endless|unfair|rude|cold|confusing|waste|too long|long|hostile|wasted)",
  "toxic (waste|materials)",
)

const process2: Idea[] = [
  {
    message: "process",
    find: phrases(
      `(your|the|that|that|my) ~ ([a-z]+ )?(interview|interviews|hiring|selection|tests?|assessment|assessment (day|centre|center)|questions?|questioning|form|forms|panel|task|exercise|interviewers?|round|hr|hr department|human resources|portal|booking system|system|online form|questionnaire|quiz|video (call|interview)|call|directions|emails?|day|experience|people|trial|trial shift)`,
    ),
    also: phrases(
      `({be}|felt|seemed|looked|struck me as|found (it|that|them|this)|took|lasted|left me|dragged on) ~ (far |rather |so |very |quite |a bit |really |all |a |an |such |pretty |frankly |extremely |utterly |simply )*(${INSULT}|a waste|a mess|a farce|a joke|a test of endurance|an ordeal|an interrogation|an inquisition|the spanish inquisition|a cattle market|a circus|pointless|pot luck|ridiculous|absurd|insulting|humiliating|degrading|demeaning|endless|interminable|far too long|too long|long-winded|tedious|confusing|baffling|unclear|badly (organi[sz]ed|run|handled|planned|signposted)|poorly (organi[sz]ed|run|handled|planned)|ill-prepared|unprepared|unwelcoming|frosty|hostile|off-?putting|left (a lot|much|something) to be desired|leaves (a lot|much|something) to be desired|taking out and shooting|needs? (shooting|scrapping|a rethink)|sent me (to the wrong|round|all over|in circles)|kept me (waiting|hanging|standing)|could have been (better|handled|kinder|shorter)|not (good|great|well|fair|right|very|up to|what i)|made me feel (small|stupid|like|as if|unwelcome|about)|like a police|nothing like (the advert|i expected)|a let-?down|a disappointment|disappointing|stank|stinks|sucks)(?! (to you|for you))`,
      "(wants?|needs?|deserves?|ought to be|should be|could do with) ~ (taking out and )?(shooting|shot|scrapping|scrapped|binning|binned|a rethink|burning|burnt|an overhaul|replacing|fixing|sorting out|to be sorted|throwing (out|away))",
      "(sent|kept|left|made) me ~ (waiting|hanging|standing|to the wrong|round in|all over|in circles|feeling|sitting|outside|in the (rain|cold|corridor))",
    ),
    unless: NO_COMPLAINT,
  },
  {
    message: "process",
    find: phrases(
      "(felt|feel|feels|was|is|seemed) ~ (more |rather |a bit |a lot )?like ~ (being in )?(a|an|the) ~ ([a-z]+ )?(police station|interrogation|inquisition|cattle market|courtroom|firing squad|trial|dock|circus|speed dating|third degree|cross-examination|grilling|headmaster's office|root canal|dentist's chair|conveyor belt|sausage machine|meat market|zoo)(?! (of (learning|kindness)|visit))",

      "(seemed|seem|felt|appeared|looked|were|was) ~ (designed|intended|meant|calculated|made) to ((trip|catch) (me|people|one|candidates|you) (up|out)|humiliate|embarrass|trick (me|people|candidates))",
      "(was|being|be|then|and) (then )?(shown|marched to) the door",
      "(being|was|were|felt|got|been) ~ (interrogated|quizzed|cross-examined|put through the (mill|wringer)|picked apart|torn apart|sneered at|talked down to|talked over|looked down on|laughed at|patronised|patronized|belittled|herded (in|out|through))",

      "(a|such a|what a|complete|total|utter|absolute) ~ (complete |total |utter |absolute )?waste of (my|everyone's|everybody's|both our) (time|day|morning|afternoon|journey|trip|money|petrol|effort)",
      "(what a|such a|complete|total|utter|absolute) ~ (shambles|farce|fiasco|disgrace|let-?down)(?! of a (shed|storeroom|stock))",

      "(expected|deserved) ~ (rather |something |much |far |a lot |a bit )?(better|more) (from|of) (you|your|a (firm|company|place|school|hospital))",
    ),
    unless: NO_COMPLAINT,
  },
]

/** Running somebody down, oneself included, stays in the reader's mind longer than all that was good. */
export default defineRule({
  id: "negativity",
  level: "error",
  kinds: "all",
  sources: ["strategic-move"],
  yieldsTo: ["impatience", "pressure"],
  messages: ["former", "self", "pessimism", "process"],
  *check({ body, subject }) {
    const ideas: readonly Idea[] = [
      former,
      self,
      pessimism,
      process,
      ...former2,
      ...self2,
      ...pessimism2,
      ...process2,
      ...runningDown,
    ]
    const found = [...claimsIn(body, ideas)]
    yield* found
    const claim = found.length === 0 && subject ? claimOf(subject, ideas) : undefined
    if (claim) yield { message: claim.message, in: "subject", span: { start: claim.start, end: claim.end } }
  },
})
