/**
 * How people plead: begging, need and despair, any terms at all, want at home.
 * @module
 */
import { DESPAIR, DUES, KIN, MEANS, PRESSES } from "../language/hardship.ts"
import { phrases } from "../language/phrases.ts"
import type { Idea } from "./claims.ts"

const WOULD =
  "(i'd|i would|would (gladly|happily|willingly|even)|i'll|i will|i can|i could|id|i'm|i am|we'd|let me|i shall|i should|and(?! (how |why |that )?(you|they|he|she|your)\\b)|happy to|ready to|willing to|prepared to|content to|glad to|free to)"
const KEENLY =
  "((even|gladly|happily|willingly|honestly|cheerfully|only|just|be|ready|willing|prepared|happy|glad|content|that keen|to|sure|always|still|simply|literally) ){0,4}"

/** Another's trouble, the work's own subject, or a thing of the past. */
const OTHERS = phrases(
  "(tenants?|clients?|customers?|residents?|claimants?|households?|families|patients|the patient|caseload|borrowers?|callers?|visitors?|guests?|students|graduates|pupils?|refugees?|prisoners?|donors?|members|readers?|(?<!only )people (who|that|in|with)|those who|somebody who|anyone who|someone who|the (widow|man|woman|boy|girl|dog|beagle|cat|tribe|character|hero|play))",
  "{do not} ~ (need|have to|mind)",
  "beg (your pardon|to differ)|begging the question|beg for (more|another) (stories|chapter)",
  "(worked|trained|volunteered|volunteer|volunteering) ",
)

const plea: Idea[] = [
  {
    message: "plea",
    find: phrases(
      "(i|i'm|i am|i'd|i'll|me|let me|here i am|this|a|an|(?<!come |came |comes |coming )to|small bit of|bit of|my|almost|practically|all but) ~ ((too proud|not|proud|above|going|ready|willing|want|afraid|ashamed|to|down|literally|here|almost|practically|be|am) ){0,4}~ (begging|plead|plea|grovel|grovelling|groveling|implore|imploring|beseech|beseeching|entreating|supplicate|pray you|appeal to your (heart|kindness|mercy|conscience|better|good|humanity|compassion|charity))(?! (to|the (question|difference)) (differ|say|for more))(?! your pardon)(?! to differ)(?! the question)(?! court| in court|ing| guilty)",
      "(with|on) (folded|clasped|joined) hands|with tears in my|from the (bottom|depths?) of my (soul)|with all my (strength|heart and)|at your feet|at your mercy|throw myself (on|at|upon)",
      "(ask|asking|request|requesting|beg) ~ (of )?you ~ (sir |madam )?(from the bottom|with all my|with folded|in god's|in the name|as a (father|mother|christian|muslim|human|fellow)|on (behalf of )?my (children|family))",
      "for (my|our|my children's|my kids'|my family's|my mother's|pity's|heaven's|god's|goodness'?|the children's) sake",
      "(?<!never |not |n't )(please|only|just|so|kindly|do|oh|sir|madam|ma'am|and|strength|then|or|would you|could you|won't you|can't you|couldn't you|if you'd only|if you would only|just|now|here)(,)? (please |just |only |simply |do ){0,4}(take|pick|choose|hire|employ|select|keep|save|rescue|help|consider|trust|believe in|have) me( on| in| now| too| please| anyway)?([.,!?;]| (please|now|as|for the love|in any|at any|on any|or|and (i|you)|because|i am|i'm|instead|before)|$)",
      "(let|make) it be me",
      "(please|only|just|simply|so|oh|if you could|if you'd|you'd) ~ ((just|only|please|pretty please|pretty) ){0,4}say yes(?! or no)",
      "(only|please|just) ~ (let|get|put|squeeze|fit|slot|slip|bring|have|keep) (me|us) ~ (sign|stay|in|into|on|be|near|somewhere|anywhere|start|through|work|join|come|back|aboard|show|try|prove|do|a)(?! (touch|contact|the (loop|picture|diary)|mind|know))",
      "(could|can|would|will|won't|couldn't|can't) you ~ (not |please |just |possibly |kindly ){0,4}(squeeze|fit|slot|slip|sneak|keep|take|find) (me|us|room|us both|a place|a corner|something|anything) ~ (in|on|somewhere|anywhere|both|for me|at all|,)",
      "(don't|do not|never|please not|only don't|not to) ~ (please )?(close|shut|slam|bolt) ~ (the|your|that) (door|doors|gate|book) (on|to|in|against) (me|us|my)",
      "(don't|do not|please not) ~ (please )?(forget|drop|abandon|reject|overlook|dismiss|discard|desert|give up on|pass over|pass me|turn away|let me down|leave me|cut me|cast|throw|send|push|rule me out|write me off|say no|strike me) ~ (a |an |about |on |out ){0,4}(me|widow|father|mother|poor|lad|old|away|down|no|because|out|off)?(?! (the|to) (date|bring))",
      "(let|may) (yours|your door|the door|this one|this door) ~ (not |be )",
      "(knocked|knocking|hammered|banged) (at|on) ~ (so many|every|all|a hundred|countless|too many|dozens of|many) doors",
      "(put|putting) me out of my (misery|agony|suffering|pain)",

      "(kindly|please|do|only|you'd|you would|to|i hope you|you|will) ~ (consider|think of|bear in mind|remember|take into account|keep in mind|look at) ~ my (family|children|kids|situation|circumstances|plight|condition|hardship|case|family situation|personal situation|home situation|dependants|predicament|need|age)",
      "do ~ (me|us) ~ (this|that|the) ~ (one |single |great |small |last |final ){0,4}(kindness|favour|mercy)(?! (of|and) (send|tell|pass))",
      "(saving|rescue|rescuing|salvage|restore|revive|give back) ~ (my (life|career|family|skin|marriage|home|sanity|year|dignity|hope|pride|faith|self))(?! (the trouble|time|a seat|drawing|boat|jacket))",
      "(throw|toss|chuck|fling|lend|hold out) ~ (me|us|a drowning) ~ ([a-z]+ )?(a |any |some |the )?([a-z]+ )?(rope|line|bone|lifeline|lifebelt|crumbs?|scraps?|life-?line)",
      "(crumbs?|scraps?|morsel|sliver|shred|scrap) of (work|hope|a job|a chance|kindness|news|employment)",
      "(change|turn|sway|soften|move) your (mind|minds|heart|hearts|decision)",
      "is there ~ (really |truly |honestly |absolutely ){0,4}(nothing|no way|not (one|a single|some|even)|no (job|place|corner|room|chance|hope)) ~ (i|you|we|that|at all|for me|left|anywhere|not even|,|to be done|more)(?! (need|should|like me to))",
      "is there ~ (really |truly |honestly |absolutely |still |simply ){0,3}(nothing|no way)(,| at all| going| left| you have| in the (shop|office|kitchen|firm|place)) ?(even|not even|i|you|for me|that)?",
      "{do not} ~ (mind|care) (what|which) (it is|i do|i'd do|the (job|work|role) is|i get|you give|job|kind of (job|work))([.,;!]|$| (as|so|if|really|or|at))",
      "(what would it take|what must i do|what do i have to do|what else can i (do|say|offer)|tell me what (it takes|to do|i have to))(?! to (cut|build|run|make|bring|get (the|a)))",
      "(even|just|only) ~ (a|one|half a|the) ~ (maybe|perhaps|crumb|glimmer|tiniest|smallest|slightest|faintest|hint|trial day|single (day|shift|week|chance)|day|week|hour|kind word|ray)( |,|[.]|$)(?= ?(of|chance|would|will|hope|,|is|and i|to show|unpaid))",
      "(tiniest|slightest|smallest|faintest|remotest|slimmest|any|even a) ~ (little )?(chance|hope|glimmer|possibility|ray of hope) ~ (for me|left|at all|that you('d| would| will) (take|have|pick|choose|hire|change))",
      "(let me|please|allow me) ~ (to )?(be|make) (me )?(the|an|your) exception",
      "(make|making) an exception (for me|in my|just this)",
      "(look|see|gaze) past (my|the|what|that) ~ ([a-z]+ )?(lack|missing|gap|gaps|age|record|grades?|certificate|cv|absence|past)",
      "(you('d| would| will|'ll)) ~ (only |ever |really )?(be )?~ (saving my|making my|my (hero|saviou?r|angel|guardian|only|last)|an angel|a lifesaver|doing god's)",
      "(hurry|rush|speed|push) (them|it|things|this) ~ (along|up|through) (for|because|as i|since i)",
      "(forgive|forget|excuse|ignore) my pride|swallow(ing|ed)? my pride|no pride left|lost all pride|(past|beyond) (pride|shame)|i have no shame",
      "(eternally|everlastingly|undyingly|endlessly|forever|for ever) (grateful|thankful|indebted|in your)|never ask (for|you for) (anything|another)|(you won't|you will not|you'd not|you'll never|you wouldn't) (ever )?regret (it|this|taking|giving|hiring|choosing)|(take|taking) a (chance|gamble|punt|risk) on (me|a|an|someone|somebody)|(just|only|all i|i only) ~ (want|need|ask for) ~ (a|one|the) (chance|break|start|shot|foot)|believe in me|have faith in me|find it in your (heart|hearts)|(please|kindly) (reconsider|think again|look again)|think (it )?over (once more|again)|(last|final|one more) (plea|appeal|request|attempt|time) ... (please|beg|hope)|from one (human|mother|father|parent) to another|(put|stand) yourself in my (shoes|place)|imagine being in my|you (alone|are the only one|of all people) (can|could)|hear my (plea|cry|prayer)|cry for help|somebody has to|someone has to (give|take|help)|don't make me (go|beg|wait)",
      "pretty please|pick me[,!] pick me|please[,!]? please|please i|i request you ~ (with|in the name|to (have|take|show|give me|hire|spare|pity|save))",
    ),
    unlessHere: OTHERS,
  },
]

const need: Idea[] = [
  {
    message: "need",
    find: phrases(
      `(i) ~ (just |simply |do |so |really |only |do so |really, |truly |still |urgently |dearly ){0,4}(must|have to|need to|have got to|'ve got to|gotta|need|needed) ~ ((just|simply|really|so|to|be|have|get|find|land|win|earn) ){0,4}~ (this (chance|job|role|post|one|place|work|break|more|so|to work|too|like|desperately|badly|position|opportunity)|working|earning|in work|hired|chosen|picked|a wage|an income|a break|a lifeline|a (job|yes(?! or)|win)|it to (be|work)|out of (my|here|this|the|that)|somebody to|someone to|that ([a-z]+ ){0,3}(post|job|place|role|position)|your (yes|mercy|kindness)(?! (before|by))|the (health|money|wage|wages|salary|insurance|income|pay)|something by|anything by|work (by|before|so|now|more|or))(?! (description|reference|title))`,
      "need you to (choose|pick|take me|hire|select|say yes|help me (get|out)|believe in|save|rescue|give me (a|this|the|my) (chance|job|break|shot|start))",
      "(put|putting|placed|placing|pinned|pinning|set) ~ (all |everything )?~ (my|our) ~ (hopes?|faith|trust|dreams|future|money) ~ (all )?(on|in|upon) (you|this|it|your|yours)(?! (and (the|your) (oven|boat|plan)))",
      "applied (to|for|at) ~ ((over|some|about) )?(#|\\d+|[a-z]+ty|dozens|scores|hundreds|so many|every|all the) ... (only|nobody|none|no one|not one|never|nothing|no reply|no answer|without)",
      "(i|we|i've|i have|we have|my [a-z]+( and i)?) ~ (am |are |have |been |is |'m ){0,3}(pray|prays|prayed|praying) ~ (on|for|over|about) ~ (it|this|that|your|the (job|post|answer|news|decision))(?! (to rain|rain))",
      "(answer|solution|end) to ~ (all )?(of )?(my|our) (problems|troubles|worries|woes|prayers)(?! with the)",
      "(end of|at) (my|the) (tether|rope|wits' end|wit's end) (with|after|from) ~ ([a-z]+ )?(job|work|rejection|applying|looking|searching|trying|interviews|no)",
      "how desperate (i am|i'm|we are)|every egg i (own|have)|(how|as|so) (much|badly|desperately|sorely|dearly) (i|we) ~ (need|want|depend|crave|long)",
      "(i|we|yeah i|so i|and i|really|honestly) ~ need (this|it|that|you|work|the money|a yes)([.,;!?]|$| so| like| more| now)",
      "(nobody|no one|never) ... needed ~ (something|anything|a job|work) ~ (as|so|more|like)",
      "(really|so|very|please),? (really|so|very),? ~ (really,? |so |very ){0,4}(need|want|hope)",
      "(like) (air|oxygen|bread)([.,]|$)",
      "(nothing|no-?thing) to offer but my need|my need (is|for)|my (desperate|dire|urgent|great) need",
      `(i|i'll|i'd|i shall|i will|i would|i'm|i am|we|we'll|it|it'd|it would|it will) ~ ((will|would|shall|simply|just|be|have|must|am|feel|i think i|really|surely|to|quite|absolutely|utterly|totally|likely|properly) ){0,4}~ (lost|fall apart|break (my|me)|go to pieces|heartbroken|broken-hearted|devastated|gutted|inconsolable|finished|done for|ruined|giv(e|ing) up (on |teaching |nursing |cooking |my |the |hope|altogether|looking|trying)|starve|go under|destitute|in despair|crushed|destroyed|destroy me|crush me|kill me|break me|finish me|shattered|crumble|collapse|drown|weep|cry|never (get over|recover|forgive myself)|die|have nothing|not cope|sunk|homeless|out on the) ~ ([a-z, ]{0,24})?(if|without|should|unless|to (hear|lose|miss|be|get)|when|at a no|were|it's a no|altogether)`,
      "(if|should|unless|in case|were) ~ (i|you|this|it|the [a-z]+|your [a-z]+|that) ~ ((you|i|don't|do not|doesn't|does not|isn't|is not|can't|cannot|didn't|were to|should|is a|a|it's|to|not|end|come|comes|be|is) ){0,4}~ (get this|get it|take|take me|choose me|pick me|hire me|want me|have me|say|says|fail|fails|fell|goes?|turn|turns|lose|no|come off|through|work out|hear|chosen|happen|help|land) ... (lost|nobody (will|would)|anybody (will|would)|anyone (will|would)|no one (will|would)|nowhere|don't know|do not know|no idea what|falling apart|fall apart|giving up|give up|finished|done for|ruined|over for|end of|destitute|homeless|starve|broken|break|nothing left|go under|heartbroken|devastated|leave the country|sent (home|back)|crushed|despair|never)",
      "(fall(s)? through|falls flat|doesn't work out|comes to nothing|say no|says no|turn me down|don't take me) ... ({do not} know what|no idea what|{do not} think any)",
      "({do not} know|no idea|dread to think|hate to think|can't think|cannot think|scared to think) (what|how|where) ~ (i'll|i will|i'd|i would|we'll|we will|i|we|my [a-z]+ (will|would)) ~ (will |would |shall |can |am to |are to )?(do|cope|manage|go|live|survive|turn|eat|pay)( (if|next|otherwise|then|without|for)|[.,;]|$)(?! (with|about) the)",
      `(i|i'm|i've|i am|i was|i have|i'd|i feel|it's|it is|waiting|the wait|the waiting|the silence|the suspense|not knowing|every day|each day|each hour|every hour|day|days|nights?|find i'm|we're|we are|be|my nerves) ~ ((been|be|a|an|in|so|such|quite|really|feeling|going|practically|absolutely|just|complete|getting|pure|sheer|like|is|are|was|has|have|without|an answer|with|no|news|slow|simply|totally|utter|here|on|making me|driving me|close to|near|almost|at|all but|starting to) ){0,4}~ ${DESPAIR}(?! (of|about|by) (the|a|your|heights|spiders|bees))(?! (to (know|see|learn|hear (more|how|about)|try|taste)|housewives|about (curious|history)))`,
      "(stop|stopped|lost my|lose my|losing) ~ (sleeping|eating|breathing|sleep over|appetite)|my heart (stopped|sank|breaks|is breaking|is broken|broke)",
      "(neither|cannot|can't|can not|n't|hardly|barely|scarcely|unable to) ~ (been able to |been |to ){0,4}(eat|breathe|slept|eaten|concentrate|settle|sleeping|eating)( (nor|or|until|till|since|properly|straight|because|at night|a wink)|$)",
      "(lain|lie|lay|lying|stay|stayed|sit|sat|be|been) awake|(nights?|night) i (have |'ve )?(lain|lie|cried|wept|sat up)|sleepless nights?|wak(e|ing|ing up) (up )?(crying|sobbing|in tears|in a sweat|at night|screaming)|cry myself|cried myself|in my dreams every|dream of nothing else",
      "(think|dream|thinking|talk|pray) (of|about|for) (nothing|little|no other|nobody) (else|other)",
      "(phone|mobile|telephone|emails?|mail|post|letterbox) ~ (is |has been |stays |never )?(in my hand|by my (bed|side)|under my pillow|leaves my|all day|constantly|day and night|rings?,? (hoping|and i|i jump)|each time it)",
      "(jump|leap|start|pounce|rush|run|shake|tremble) ~ (up )?(every|each) time (it|the (phone|post|bell|telephone|postman))",

      "(waiting|wait|sitting|sit|glued|sat) ~ (here )?(by|at|beside|next to|to|outside) (the|my|your) (phone|telephone|door|letterbox|gate|office|steps|computer|inbox)(?! (to|of) (the|a|ward))",
      "(outside|at|in front of) your (office|door|gate|house|window|building) (until|till|all|every|with|if)",
      "(hope|hopes|future|life|self-respect|self-worth|dreams?|everything|all|career|happiness|marriage|family|sanity|recovery|livelihood|pride|eggs?|faith|year|chances|dignity|fate|existence) ~ (i (own|have) |of mine |is |are |has |have |been |'s |all |now |really ){0,4}~ ((rid(es|ing|e)|hang(s|ing)?|depend(s|ing)?|pinned|hing(es|ing)|staked) (on|upon|by|in)|at stake|in your hands|in (one|your|this) basket|on the line)",
      "(much|a lot|everything|all|so much) (is |that is |that's )?(riding|hanging|depending|at stake|resting) (on (this|it|you|your|the (job|answer|outcome))|here|for me)",
      "(matter|question) of (survival|life and death|life or death|bread|to be or not)",
      "(difference|standing|stands|all that stands|thing) between (me |us |my [a-z]+ )?(and )?~ ([a-z]+ and [a-z]+|me|us|my|drowning|sinking|eating|survival|bankruptcy|ruin|the street)(?= ?(and|or|us|[.,;]|$|thank))(?! (and (the|a) (next|other)))",
      "(it's|it is|it'll be|it would be|all|game|everything's|everything is) ~ (all )?over (for|with) (me|us)|(you|this|yours|it) or (the streets?|nothing|the dole|bust|ruin|the gutter|homelessness)|this is it for (me|us)|(no|isn't a|isn't any|is no|not a|without a|have a) plan b|last throw|last roll|last card|(burned|burnt|burning) (all )?my (bridges|boats)",
      "(only|last|final|one|sole) ~ ([a-z]+ )?(way|road|route|path|door|ticket|escape|exit) ~ (back|out|in|into|left|forward|home|up|open|to (stay|survive|keep|live|feed|pay|get (out|back)))(?! (of|to|from) the (town|building|valley|station|car|yard|flood|island|village|maze))",
      "(only|last|first|one) ~ ([a-z]+ )?(people|person|place|firm|company|school|ones?|employer|answer|reply|call|invitation|interview|callback|yes) (who|that|i|which) ~ (ever |even |would |will |can |could |has |have |had |got |'ve ){0,4}~ (gave|given|give|look(ed)? at|repl(y|ied)|answer(ed)?|call(ed)?|help|save|take|taken|hire|believed?|want(ed)?|had|got|treat(ed)?|see|saw|been|listen(ed)?|received|in|called) ~ (me|us|in|for|to|back|the time|my|since)",
      "(only|last|single) ~ (thing|hope|chance|person|light|thread|straw) ... (keep|keeping|hold|holds|holding|pull|pulls|save|saves|saving|carry|carries|get me|gets me|standing|going|i hold|hold on)(?! (us|the (door|shop|bees|ovens|team)))",
      "(i|we) (have|'ve|had|got|have got|'ve got) ~ (literally |absolutely |really |simply |now )?(nothing|nobody|no one|nowhere|no other [a-z]+|no-one|none) ~ (else|left|other|calling|to (live for|fall back|turn|lose|go back|tell))(?! (to (add|ask|say|send|report|attach|do (on|this))|that day|planned|in the diary))",
      "(nothing|nobody|no one|nowhere|no-one) else (to (turn|live|go|hope|fall|lean|help)|(has|have|will|would|wants?|calls?|replied|is|i) ~ ((have|has|has ever|wants?|will|applied for|tried|asked|come|wrote|ever|even|for|to) ){0,4}(call(ed|s|ing)?|come|came|answer(ed)?|take|hire|want|repl(y|ied)|help|offered|led|look|lined up|in sight|me))",
      "(doubt|{do not} (think|believe|suppose)) ~ (that )?~ (any|another|anyone|anybody|a|any other) ~ ([a-z]+ )?(else|firm|company|employer|school|place|body)? ?~ (will|would|'ll|'d|is going to) ~ (ever )?(have|take|want|hire|look at|employ|give) (me|us)?",

      "(the )?(one|place|post|job|thing) (that )?(i|we) ~ ((hold|holding|hang|cling|count|counting|bank|banking|rely|relying|pin|live|lean|am|'m) ){1,3}on( to)?",
      "(counting|banking|relying|depending|pinning everything|staking (all|everything)) (on|upon) (this|it|you|your (answer|yes|reply|kindness)|getting)|(i'm|i am|we're|we are) (counting|banking|relying|depending) on([.,;]|$)",
      "(pull|drag|lift|haul|dig|get|bring|take|raise) me (up |out |back ){1,3}(of |from |off )?(this|the|my|here|it|that)|(my (life|dignity|self-respect|pride|hope|name|sanity) back)|turn (my life|that|everything|things|it) (all )?around",
      "(out of|from) (the|this|my) (hole|pit|mire|gutter|abyss|darkness|dark|mess) ~ (i'm|i am|i've|of|we|that i)?",
      "(at rock bottom|hit rock bottom|rock bottom|so dark|all but given up|ray of (light|hope)|glimmer of hope|lifeline|lifebelt|life-?raft|last straw|at the end of (my|the) (rope|tether|road|line)|on my last legs)(?! (in|of) the (valley|map|town|harbour))",

      "(keep|keeps|keeping) me ~ (going|alive|afloat|sane|from (drowning|sinking|giving|the)|upright)(?! (on the (shift|night)))",
      "(can't|cannot|can not|couldn't|could not|{do not} think i (can|could)|{do not} know if i (can|could)) ~ (possibly |really |i think )?(take|face|bear|stand|cope|handle|survive|endure|get through|afford|go on|stomach|live with|carry on|lose) ~ (with |to |it |this |that |another |any |one |more |being |a |the |yet |like |much ){0,4}(no|turned|rejection|rejected|refusal|lose|it|being|without|winter|month|week|disappointment|blow|knock-?back|longer|hear|letter|waiting|anyone|miss|to|wait|like this)?([.,;]|$| (down|again|it|like|without|from|month|winter|longer|being|anyone|so|but|any|to))(?! (shouting|noise|heat|smell))",
      "(go|going|return|move|moving|moved|crawl|crawling|sent|send me) back (in |to ){1,3}~ (with )?(my (folks|parents|mum|mother|mom|dad|old)|those|that (life|hell|place|queue|[a-z]+ queue)|the (dole|benefits|queue|job ?cent(re|er)|streets?|agency|factory floor)|living|nothing|benefits|home country)",
      "(told|promised|sworn to|assured|swore to) ~ (everyone|everybody|my [a-z]+( ones| mother| father)?|the whole|all my|them|half the) ~ ([a-z]+ ){0,4}(got it|got the|have the job|have it|has a job|have a job|won't let|yours|get this|get it|off to|working)",
      "(not|haven't|n't|never) applied (anywhere|to anyone|for anything|elsewhere)( else)?|only want (you|this|yours|this one|one)|nobody but you|no one but you|anyone but you|nowhere but",
      "(prove|show) (to )?(my|them|him|her|everyone|the) ~ ([a-z]+ )?(that )?~ (i'm|i am|i) ~ (not|am not|worth|still|can)(?= (a (waste|failure|loser|burden)|worth|good|useless|nothing|something))",
      "(would|will|'d|'ll) (be|mean) (absolutely |simply |literally )?everything(?! (you|we|the))",
      "(if you (only|but) knew|you (can't|cannot|can not|couldn't|have no idea) ~ (imagine|know|believe|how|what)) ~ (what|how) ... (for me|need|mean|change|me|would do)(?! (laugh|smile))",

      "(don't|do not|not sure|unsure|can't say) ~ (know )?how (much|many) (longer|more) (i|we) (can|could)|(can't|cannot|couldn't) go on (like|much|this)|now or never|back (is|'s|against) ~ (up )?(against )?the wall|(living|lived|live|breathing|hoping) for (this|your|nothing else|the day)|counting the (minutes|hours|seconds|days)( (until|till|since))?|count (every|each) (hour|minute|day)|all i (think|dream|talk|want|have|ever wanted|can think)( about| of)?([.,;]|$| (is (this|you|your|that)|about|of|in the world))|(want|wanted|need|crave|desire) (this|it|that) ~ (so |more |with ){1,3}(badly|bad|much|than (anything|life|words|i)|all my (heart|being)|every)|(more than|than) (life itself|my life)|my (one|only|dearest|last) (wish|dream|prayer)|running on (fumes|empty)|(back|face) (of|to|in) the (queue|gutter)|out of (ideas|luck|road|places to)|(nowhere|no place|nobody|no one) (left )?to (go|turn|run)|(everyone|everybody|every [a-z]+|they all|all of them) (else )?(has |have )?(said no|turned me|rejected|shut|refused)|(rejected|refused|turned (down|away)|ignored) by (everyone|everybody|all|every|the rest|so many|\\d+|forty|fifty|dozens)|(i'd|i would|i'll|i will|it would|it'd|that would|would) ~ (never|not) ~ (get over|forgive myself|recover|survive|bear|know what to do)|(could|can|will) ~ (you )?(save|change|make|rescue|turn) (my (life|year)|everything for)|(my|our) (salvation|deliverance|rescue|last resort|saving grace|only hope|only lifeline)|(second|last) chance (at|in|of) (life|everything)|mean(s|t)? (more|everything) (to me )?(than (you|life|i)|to (me|us|my))(?! (to (hear|see)))|(my|this) (whole|entire) (life|world|future)",
      "therefore i pray|so i pray|i pray for|answer to (my|our) prayers|godsend|blessing from",
      "(hard|harder|hardest|difficult|tough) ~ (each|every) (week|day|month|time) ~ (to )?",
      "(scared|terrified|frightened|dread|fear|dreading) ~ (that )?(it|this|i|you|opening|to open|hearing|another|my) ~ ((might|may|will|would|'ll|is|was|could|chance|be|have|not|never|won't) ){0,4}(the last|not happen|happen|slip|gone|lost|no|opening|open|hear|my|mail|phone|lose|end|find|be (forgotten|overlooked|too late))",
      "(my|the) chance (is|has|was|will be|may be) ~ (gone|lost|slipping|slipped|passing|over)",
      "(running|run|am) ~ (fast |quickly )?(out of) ~ (time|options|road|hope|chances|rope|places|people|steam)(?! (on the (test|exam)|to (ask|cover|finish)|in the (talk|interview)))",
      "(far|far as) (as )?i can on my own|my own two hands|need and my|nothing but my|i (have|'ve) tried everything",

      "(at fifty|at sixty|at forty|at my age|at [a-z]+-[a-z]+|at [4-6][0-9]),? ~ (i|who|it|no|nobody) ~ ([a-z']+ ){0,3}(doubt|nobody|no one|have me|take me)",
    ),
    unlessHere: OTHERS,
  },
]

const CHEAP =
  "(free|nowt|no (pay|money|wage|wages|salary|charge)|tips( only| alone)?|bus fare|my bus fare|peanuts|pennies|expenses( only| alone)?|(my|the price of( my)?|the cost of( my)?|a) (keep|dinner|lunch|food|board|supper|bed|meal|petrol|train fare|bus ticket|bowl|pint|coffee|sandwich|fare|tea|roof)|half|less|a song|pocket money|(food|room|bed) and (board|breakfast|lodging)|a pittance|coffee money|minimum wage|cash|the experience|a roof|scraps|crumbs|a third|a fraction|cost|bread|a reference|lunch)"
const LAVISH =
  "(my|all my|our|half my|any|every) ~ ([a-z]+ ){0,2}(family|house|home|flat|car|van|degree|course|city|country|studies|holidays?|weekends?|sundays|saturdays|evenings|lunch breaks?|breaks|soul|life|kidney|(right |left )?arm|leg|teeth|job|union card|pension|seniority|savings|hobby|band|team|friends|guitar|bike|boat|horse|wedding|ring|furniture|life savings|sleep|free time|title|rank|eye teeth|first-?born|mother|grandmother|granny|pride|dog|season ticket|allotment|plans)"

const anything: Idea[] = [
  {
    message: "anything",
    find: phrases(
      `${WOULD} ~ ${KEENLY}~ (quit|drop out of|drop|sell|give up|give|pack in|jack in|chuck in|walk out on|abandon|sacrifice|pawn|cancel|move|uproot|trade|forgo|forfeit|leave|swap|postpone|skip|miss|break) ${LAVISH}(?! (details|number|address|a (call|ring)|best|back|notice))`,
      `${WOULD} ~ ${KEENLY}~ ([a-z]+ ){0,6}(for|on|at) (only |just |little more than |no more than |next to |less than |as little as ){0,4}${CHEAP}([.,;!?]| (if|only|until|while|to|to start|and|alone|at first|so|just|because|or|till|as|in|for|wage)|$)(?! (of|the) (the|hour))`,
      "(without|no|for no|forgo|waive|forget) (a |any |the |my )?(salary|pay|wage|payment|contract|notice|breaks|holiday|holidays|weekends off|days off)(,| to (prove|show|start|begin)| for (the|a|my) (first|month|week|trial|while)| until| if| at first|[.;!]|$)",
      "(unpaid|for free|wage-free|without (a )?(pay|salary|wages?)|pay or no pay|paid or (not|unpaid)|money or no money) ~ (helper|trial|week|month|weeks|months|day(?! off)|days|assistant|hand|intern|dogsbody|volunteer|until|if|for|to|,)(?! (leave|invoices?|bills?|overtime|carers))",
      "(week's|day's|month's|weeks'|months'|fortnight's) (unpaid|free) ",

      "(pay|paid|paying) me ~ (whatever|what you (like|want|can|please)|as little|nothing|next to|less|half|anything|peanuts|in )",

      "(no|whatever|any) ~ (sum|wage|pay|salary|rate|amount|figure|offer) ~ (is |you |would be |at all |will do |,|that you )",
      `${WOULD} ~ ${KEENLY}~ (agree|say yes|sign|accept|take|settle|do|wear|bend|put up with|live with|be|make do|work|start|join|come|swallow|sweep|scrub|clean|mop|file|fetch|carry|peel|wash|polish|haul|shovel|muck|push|sleep|crawl|walk|swim|run|cycle|hitch-?hike|drive|stand|wait|kneel|fight|lower myself|match|relocate|move) ~ (to |for |with |on |in |at |it |up |out |over |across |by |under |through |my way |all the way |there |the |a |from |barefoot |down |any |every |even ){0,4}(anything(?! (with|about|by|on|from))|any terms|any ([a-z-]+ )?(terms|job|role|post|work|wage|pay|title|uniform|level|position|capacity|rate|contract|conditions|salary|offer|task|place|old [a-z]+)|whatever|everything|blind|the north pole|the south pole|to the moon|siberia|timbuktu|the ends? of|fire|broken glass|hot coals|glass|nails|basement|broom cupboard|cellar|corridor|shed|stairs|floor|floors|toilets|loos|bins|drains|coffee|all hours|night and day|zero-hours|zero hours|till i drop|until i drop|forever|for ever|as long as (you|it takes)|level|direction|uniform|never complain|zero|nothing|miles|barefoot|the others promise)(?! (question|questions|time (next|that)|day (next|that)|shift|shifts))`,
      `${WOULD} ~ ${KEENLY}~ (sweep|scrub|mop|clean|fetch|make|do|empty|carry|sleep|wash|peel|shovel|polish|file|lick|kiss|stack|muck) ... ((just|only) (to|so|if|for)|for a (chance|job|place|look|bench|start|year)|to (get (in|near|to)|be (near|part|there)))(?! (asked|needed|required))`,
      `(nothing|no [a-z]+( so [a-z]+)?|not a thing|isn't a (thing|job|task|shift)|is not a thing|little) ~ (that )?i (wouldn't|would not|won't|will not|couldn't)(?= (do|take|try|give|say|accept|work|face|wear))`,
      "(not|n't|never) (say|saying) no to (a thing|anything|any|one)|yes to (everything|anything|all|any|the lot)|(agree|agreed|consent|amen) to everything",
      "(name|say) (it|the word|your|what you|a price|any) ~ (price |terms |wage |want )?(and|,)? ~ (and )?(i'd|i will|i would|it's|consider|i can)",
      `${WOULD} ~ ${KEENLY}~ (take|do|work|accept|cover|go) ... (less|lower|reduced|smaller|half|worse|a cut in) ~ (money|pay|wages?|salary|rate|hours)(?! (than the|of the|wastage))`,
      "(make|give) me (an|any) offer,? any|(any|whatever) offer (you|at all|,)",

      "(whatever|anything|something|somewhere|any (job|role|post|work|capacity|level|place|title|team))(,)? ~ (you've got( going|,|$)|you have( for me| going|,|$)|is going|you can (spare|find|offer|give)|anywhere|anything|whatsoever|at all|going|is easiest|suits you|as long as|with your|, (even|really|honestly|just|only))(?! (needs?|question|i (can|should)))",
      "(not|n't|never|hardly|far from|no longer) ~ (too |so |very |all that |really |going to be |be |in a position to |afford to be |to be ){0,4}(fussy|choosy|picky|particular|proud|too good|precious|choose|refuse|haggle|bargain|pick and choose|turn (my|up)|quibble|demanding)(?! (about (cats|coffee|dogs|the (weather|seat))))",
      "(no|not in a|hardly in a) position to (refuse|choose|haggle|bargain|argue|complain|say|be|turn|negotiate|quibble)",
      "take what(ever)? (i'm|i am|i|you|is|comes|there) ~ (given|get|offered|can get|give|have|going|is)?",
      "(lower|humble|demean|abase) myself|beneath me|(bottom|lowest) (rung|rank|level|step)|no (job|task|work) (is )?(too (small|low|dirty)|beneath)",
      `${WOULD} ~ ${KEENLY}~ (give|pay|offer|sacrifice|hand over) ~ (anything|whatever|everything) (you|i|that|it|to)(?! (feedback|thought))`,
      "any (shifts?|hours|job|work|role|post|task),? (and |or |at )?any (wage|pay|hours|rate|money|terms|job|post|role|price)",
      "(or|and) failing that|(even|or) (as )?(a|the|in the|on the|some) ~ (cleaning|cleaner|cleaner's|post room|mail ?room|tea trolley|mop|bins|night shift|car park|kitchen porter|broom|junior|lowest|trainee|tea lady|tea boy|runner|office boy|gateman|dishwasher|corner|basement|cloakroom|door)(?! (team|crew|staff|story))",
      "(let|sack|fire|throw|drop|dismiss|dock|shout at|yell at|double|halve|work|use|move|send) (me|my (hours|pay|shifts|load))(,| ~ (go |out |off |away )?(any|without|at any|whenever|if i|on the spot|into the|like|anywhere|where|how|tomorrow))(?! (feedback|details|questions|news))",
      "(you'd|you would|you'll|you will|you can|i'd be|i'll be|i would be|i will be|i'm|consider me|call me|make me) ~ (truly |all |entirely |forever |completely )?(own me|have me (body|for life)|yours (for life|forever|body|to)|your (servant|slave|dog|dogsbody|skivvy|man for life|property|debtor)|in your (debt|power|hands)|forever in|eternally|beholden|at your (feet|beck|service day))",
      "(body and soul|heart and soul and|till my dying|until my dying|to my dying|till (the day )?i die|to the end of my days|as long as i live|for the rest of my (life|days)|blood, sweat|every drop|like a (dog|slave|mule|horse) for)",
      "(ring|call|phone|wake|text|summon|get) me ... (day or night|in the morning|midnight|middle of the night|any hour|in the night)|(ready|start|begin|come|be there|available|drop everything) ... (within the hour|day or night|night or day|at a minute's notice|at any hour of)",
      "trade places with|(just|only) (so|if|as long as|to) ~ ((that )?i('m| am| can| could)|it's|be) ~ (be )?(near|nearby|close|part|in|with you|there|around|let)(?! (time|touch))",
      "(as|so) long as (it's|it is|i'm|i am|the offer|i can|you|there's|i get|it comes) ~ (still )?(with you|near|stays?|in the|there|work|get|take me|have me|let me|a job|a wage|on the table|pays)(?! (mind|like|wish|need me))",
      "(out of my own pocket|on my own dime|at my own (expense|cost)|pay my own way|pay for the training|pay to work|fund my own)",
      "(start|begin|come|be there) (tonight|today|this minute|right now|within the hour|this instant|this very|before dawn)(?! (at|to))(?= ?(,|[.]|if|$|and|no))",
      "(wait|hang on|hold on|stay ready) (for )?as long as (you|it)|(months|weeks|years), (years|months|whatever|decades)",
      "(match|beat|undercut) (whatever|what|anything|any) (the )?(others?|you|anyone|they)",
      "if (that's|that is|it's|it is) (what|all) (it takes|stands|it comes|between)|if that gets me|if it (gets|got|tipped|helps|means|meant) (me|things|you|i'd)|whatever it takes|what it takes to be",

      "(be|become) ~ (whoever|whatever|anyone|anything) ~ you (want|need|like|wish|say|please)|tell me what to (change|fix|become)|no strings|don't (need|want|ask) (much|any money|a penny)|you won't (even )?(have to|need to) pay|hardly know i'm there|jobs? (that )?(nobody|no one|no-one) (else )?(wants?|will|would)|dirtiest (jobs?|work)|(start|begin) (from|at) (zero|nothing)|happy with (crumbs|scraps|anything|nothing|whatever)|glad of anything|grateful for (anything|any (crumb|scrap|work|job))|(anything|whatever) (is|would be) (better|more) than|take it or|no questions asked|sight unseen|(sign|signed) (it )?(today|tonight|now|blind|in blood|unread|anything)",
      "beggars can|any port in a storm|half a loaf|(bills|debts|luck|mouths) like mine",
    ),
    unlessHere: OTHERS,
  },
]

const hardship: Idea[] = [
  {
    message: "hardship",
    find: phrases(
      `(my|our|the|with my|when my|${"a"}) ~ ([a-z-]+ )?(${DUES}|${MEANS}) ~ ((is|are|was|were|has|have|had|'s|been|be|being|will|would|on the|of mine|nearly|almost|all|just|already|only|about|to|keeps?|going|starting|getting|slowly|on its|last|next|soon|now|also|long|well|still|on|that|now|here) ){0,4}~ ${PRESSES}(?! (with|of) (your|the (firm|company)))(?! by the (customer|client|tenant))`,

      `(pay|paying|afford|cover|face|hold off|keep up with|keep up|catch up on|settle|clear|service|dodge|juggle|juggling|owe|owing|behind (on|with)) ~ (up )?(with )?(my|the|our|off the|off my|for (the|my)) ~ ([a-z]+ )?(${DUES}|shopping|groceries|food|${KIN}|roof|lights|car)(?! (for|of) (the|your|a) (firm|company|customers?|clients?|shop))(?! (payments? )?(system|calculations?|team))`,
      "(hold|keep|fend|stave) ~ (off )?(the|my) (bailiffs?|creditors?|bank|landlord|landlady|wolf|wolves|debt collectors?)( (off|from|at bay|much))?",
      "(face|pay|repay|satisfy) (them|my creditors|the bank|what i owe|my debts)",
      `(my|our|the|her|his) ~ ([a-z#]+ )?${KIN} ~ ((now|all|is|are|also|who|only|both|then|will|would|'ll|may|might) ){0,4}~ (need(s)? (shoes|food|feeding|coats|a roof|uniforms?|medicine|treatment|school|nappies|milk)|look to me|looks to me|depends|depending|rely|relies|relying|count|counting|hungry|starving|go(es)? (hungry|without|cold|barefoot)|have to eat|has to eat|must eat|must be fed|need to eat|eat|to feed|to (support|clothe|keep)|spent everything|have spent|sold|sold everything|lost (his|her|their) (job|position|place|work)|ask(s)? (me )?(every|each|when|if|why|daily|whether)|can't work|cannot work|is (sick|ill|dying)|has no (shoes|coat|food))`,
      `(i have|i've|we have|we've|i got|with) ~ (got )?(#|a|an|my|four|three|five|six|young|small|sick|elderly|old|hungry) ~ ([a-z]+ )?(${KIN}|mouths) ~ ([a-z]+ )?(and|to|who|,|at home)( (no|nobody|nothing|feed|support|no one|no other|only|depend|keep|clothe|without|look|provide|rely)|$)`,
      "(nobody|no one|no-one|none) ~ (else )?~ (brings?|earns?|earning|bringing|works?|working|pays?|to (earn|bring|provide|feed|help))( (in |any |home ){0,4}(income|money|wage|wages|bread)|[.,;]|$| else)",
      "(living|live|lived|getting by|surviving|scraping by) ~ (on|off) ~ (my|our) ~ ([a-z]+ )?([a-z]+'s|parents'?|wife's|husband's) ~ ([a-z]+ )?(pay|wages?|income|pension|money|salary|benefits|savings|overtime|sofa|couch)",
      "(mother|father|mum|mom|dad|parent|widow|widower|carer) (of|to|for) (#|\\d+|one|small|young|a|four|five) ... (no|without|alone|on my own|nobody|to feed|only)(?! (problem|trouble|difficulty|rush|hurry))",
      "(in|into) a ~ ((right|bad|real|deep|tight|financial|proper|very) )?(hole|fix|mess|tight spot|corner|pickle|bind) ~ (money|financ|cash|with (money|the bank)|for (money|cash))|((struggling|tight|stretched|stuck|short|hole|bad|difficult|hard|rough|desperate) ... (money[- ]?wise|financially|for (money|cash)|with money))(?! (for|of) (the|your) (firm|club|theatre|charity))",
      "(visa|permit|papers|residence|stay here|right to stay) ... (tied to|depends on|hangs on|hinges on|needs? (a|this|the) job) ... (short|soon|run|need|so|please|only|end|if)",
      "(this|the|your|that|a|it) ~ ((job|post|chance|work|role|place|yes|offer) )?~ (will|would|can|could|'d|'ll) ~ (change|save|transform|turn round|turn around) (my|our) (whole |entire )?(life|lives|family|world|future)",
      "(bills|rent|mortgage|debts|mouths|children|kids) to (pay|feed|clothe|settle) ~ (and|but|with) ~ (i have |there is |there's )?(nothing|no|nobody|not)",
      "(nothing|no money|not a penny|hardly anything|very little|no wage) ~ (is |was )?coming in([.,;!]|$| (and|at home|each|every|any|from|since|but|for))",
      "(sole|only|main|single) ~ (earner|bread-?winner|provider|income|earning|wage|support)(?! in the (region|town))",
      "(no|without|not a|without any|with no|hardly any|any) ~ (wages?|income|pay|money|salary|earnings|paycheck|heating|electricity|hot water|food|insurance) ~ (coming in|in sight|for (#|months|weeks|a|so|the (kids|rent|baby))|by (easter|christmas|[a-z]+)|since|left|in the (house|bank|flat)|at home|to (speak of|live|eat|pay|feed|send)|until)",

      "(lose|losing|keep|keeping|keeps) ~ (us |me |them )?(in )?(our|my|a) ~ (house|home|flat|apartment|roof|car|farm|van|shop|custody|kids|children|licence)(?! (keys|run|clean|tidy|prices))",

      "(leave|quit|out of) the (country|uk|states|eu) (if|by|in|when|unless|,|[.])",

      "(card|payment|cheque|check|direct debit) (was|got|is|being|has been|bounced) ?(declined|refused|rejected|bounced|returned|swallowed)?(?= (on|at|in|again|when|this|yesterday|[.,;]))",
      "(one|a single|two|half a) (meals?|loaf|tins?) (a|per|between|of) (day|us|beans)|(skip|skipping|skipped|missing) meals|food ?bank (queue|parcels?|every|for|again)|(fridge|cupboard|larder|freezer|purse|wallet|tank|pantry) (is|are|has been|was|being|stands|'s) ~ (nearly |almost |quite |all |completely )?(empty|bare)|living on (toast|noodles|beans|rice|tins|credit|nothing|fresh air|borrowed|tea|bread|handouts|charity)",

      "(something|work|a job|a contract|anything|an offer) ~ (signed )?(by|before) (the|friday|monday|then|christmas|[a-z]+day|easter|month) ... (or|otherwise|else) (they|i|we|he|she|it)",

      "(christmas|birthday|school shoes|winter coats|presents?) (for|to) (the|my) (kids|children|little ones?|girls|boys)|(count|counting|counted) (the |every |our |my )?(pennies|coins|pence|cents|coppers|penny)|(#|[a-z]+-?[a-z]*|\\d+) (months|weeks|years) (without|with no|since|of no) (a |my |any )?(work|job|wage|wages|pay|income|pay-?check|salary|last (wage|job|pay))|(baby|child|twins) (is |are |'s )?(due|on the way|coming|arriving)|(operation|treatment|medicine|medication|chemo|therapy|insulin|surgery) (for my|costs|is not|isn't|that we|we can't|to pay)|(choose|choosing) between (heating|food|eating|rent)|(final|last|red) (demand|notice|reminder|warning)|(behind|late) (on|with) (everything|payments|the (rent|mortgage|bills|car))|money (is |'s |has )?(tight|run out|gone|so tight|running out|very tight|short|almost gone)|every penny|no (savings|money) left|last (tenner|fiver|penny|few pounds|pay packet|of (my|our) (money|savings))|(divorce|separation|bereavement|funeral|hospital|court) (has |have |bills |costs |left |took |cleaned |wiped ){1,3}(me|us|out|everything)|(wiped|cleaned) (me|us) out",
    ),
    unlessHere: OTHERS,
  },
]

export const pleading: readonly Idea[] = [...plea, ...need, ...anything, ...hardship]
