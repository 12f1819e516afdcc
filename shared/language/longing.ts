/**
 * Wanting a job said in other words than "interested": hearts and minds set on it, a wish that has not cooled, what one would give or
 * do if taken, plans made ahead, no other place compared with it.
 * @module
 */

/** Where people work and what they are given there. */
const JOB =
  "(?:jobs?|roles?|posts?|positions?|work|places?|vacancy|vacancies|opening|opportunity|apprenticeship|traineeship|[a-z]{3,12}ship|berth|seat|chair|desk|bench|stool|stand|spot|slot|ward|bay|classroom|class|kitchen|pass|station|shop|shed|yard|crew|teams?|firm|company|school|nursery|studio|office|branch|practice|chambers|surgery|farm|boats?|barge|ferry|routes?|shifts?|rounds?|library|museum|gallery|archive|gardens?|orchard|vineyard|stables?|lab|laboratory|workshop|hospital|hospice|clinic|home|church|parish|choir|orchestra|theatre|stage|hotel|bar|counter|till|floor|line|van|bus|buses|cab|truck|lorry|deck|quay|harbou?r|marina|mill|forge|foundry|depot|warehouse|garage|salon|bakery|brewery|zoo|pool|gym|park|trust|charity|bank|council|court|agency|department|family|household|house|roof|flock|stall|hives?|fleet|watch|side|table|door|badge|apron|uniform)"
const MORE = "(?: [\\w'-]+){0,3}?"
const I = "\\b(?:i|i'm|i've|i'd|i'll|me|my|myself)\\b"

const SAID: readonly RegExp[] = [
  // A heart or mind set on it.
  new RegExp(
    `\\bmy (?:heart|mind|thoughts?|soul|head|eye|hopes?|sights?|future|home)\\b(?! (?:went|wandered|drew))[^.;!?]{0,40}\\b(?:(?:with|in|at|on|from|to) (?:you|your|y'all|the|that|this|it)\\b(?: [\\w'-]+){0,2}? ?(?:${JOB}|you|it|there|future)?(?=[,.;!]|\\s*$| since| every| all| and| for)|(?:is|are|was|'s) (?:made up|set\\b))|\\b(?:where|whom|place|one) my heart (?:is|lies|belongs)`,
    "iu",
  ),
  new RegExp(
    `${I}${MORE} (?:attached|wedded|devoted|drawn|bound|tied|partial|committed) to (?:the (?:idea|thought|prospect|notion)|(?:the|this|your)${MORE} ${JOB}\\b)|\\b(?:fond of|taken with|in love with|smitten (?:with|by)|sold on|bent on|set on|mad (?:for|about|to)|crazy (?:for|about)|desirous (?:of|to)|fancy|fancying|covet|fair chuffed|warm(?:ed)? to) (?:the (?:idea|thought|prospect|notion)|(?:the|this|your|that)${MORE} ${JOB}\\b|work there)`,
    "iu",
  ),
  /\b(?:feel|felt|am|i'm|what i'm) (?:\w+ )?(?:called|meant|cut out|made|born|ready and \w+|ready)(?: to| for)(?! (?:question|talk|send|answer|provide|be (?:asked|interviewed))|\s+(?:hear|know|your call|any (?:question|news)))|\b(?:is|was|as) (?:my|a) (?:vocation|calling)\b|\b(?:tick|ticks|ticked|ticking)(?: off)? (?:every|all|each|most)(?: of)?(?: my| the)? box|\bcheck(?:s|ed)? (?:every|all)(?: of)?(?: my| the)? box/iu,
  new RegExp(
    `\\b${I}[^.;!?]{0,30}\\b(?:belong|future|grow old|see out my|build (?:my|a) (?:career|life)|make (?:my|a) (?:home|career|life|mark|future)|put down roots|retire from|end my days|finish my (?:career|days|working life)|spend my (?:days|years|working))\\b[^.;!?]{0,40}\\b(?:with|at|in|among|here|there|your)\\b`,
    "iu",
  ),
  // It has not cooled.
  /\b(?:interest|enthusiasm|eagerness|keenness|desire|wish|mind|heart|hopes?|feelings?|resolve|appetite|ardou?r|intention|answer|view|opinion|i|i've|i have)\b[^.;!?]{0,60}\b(?:(?:not|n't|never|nothing|hardly)(?: [\w]+){0,2}? (?:shifted|cooled|dimmed|faded|waned|changed|wavered|budged|gone off|gone away|worn off|lessened|diminished|abated|flagged|weakened|moved|dulled|lost (?:any|heart|interest|my)|put me off|unpacked)|un(?:changed|dimmed|diminished|abated|shaken|wavering|altered|dampened|moved)|as (?:strong|keen|great|warm|lively|fresh|high|alive) as|only (?:grown|increased|deepened|got stronger|become|strengthened)|keeps? growing|(?:has|have) (?:\w+ )?(?:grown|increased|deepened|doubled))\b/iu,
  /^\W*(?:not|never|haven't|nowhere near|far from)(?: \w+){0,3}? (?:gone off|put off|lost interest|cooled|deterred|discouraged|changed my mind)\b|\b(?:nothing|none of (?:it|that|this))\b[^.;!?]{0,40}\bput me off\b|\bquite the (?:reverse|opposite|contrary)\b|\b(?:i'?ve?|i have|i am|i'm) not (?:\w+ )?(?:gone off|changed my mind|been put off|given up (?:hope|on))\b/iu,
  /\b(?:i|i'm|am) (?:\w+ly )?(?:still|always|continue to|remain|keep on|never stop)\b[^.;!?]{0,20}\b(?:think(?:ing)? of (?:the|your|it|this)|dream\w*|see (?:my|myself)|pictur\w+|want\w*|long\w*|imagin\w+|believe (?:it|this|that)|up for|game|wanting|attached|desir\w+|wish (?!you)|covet|fancy|keen|drawn|motivated)\b|\b(?:still|always) (?:very much )?(?:wanting|hoping|longing|dreaming|up for it|game for)\b(?! to hear| for (?:news|a reply))/iu,
  new RegExp(
    `\\b${JOB}\\b[^.;!?]{0,30}\\b(?:still|remains?|continues? to|keeps?|always|has (?:always|every)|holds?|hold|exerts?)\\b[^.;!?]{0,30}\\b(?:me|my (?:first|dream|wish|hope|goal|choice|mind|aim|one)|i (?:think|want|dream|hope|wish|long|would)|attract\\w*|appeal\\w*|interests? me|draw|pull|call\\w*|tempt\\w*)\\b|\\b(?:yours|it|this|that|the \\w+) (?:still )?(?:remains|is|stays) (?:[\\w,]+ ){0,3}?(?:the (?:one|post|job|place|role|only \\w+) (?:that )?(?:i|for me)|what i (?:think of|want|dream|wake))\\b`,
    "iu",
  ),
  // What one would do, and how gladly.
  /\b(?:i|and|but)(?:'d|'ll| would| will| could| shall)\b[^.;!?]{0,80}\b(?:in a (?:heartbeat|second|flash|jiffy|shot|minute flat)|like a shot|any day(?! (?:this|next|that|of|from|between|you))|tomorrow if|without (?:a second thought|thinking twice|hesitation|blinking)|off you\b|given half a chance|with both hands|at the drop of a hat|barefoot|running\b(?=[,.!]|\s*$)|hands? down|with (?:open arms|all my heart|my whole heart|bells on|pride|joy)|(?:red hot|real|proper|good) go\b|my (?:whole heart|all|everything|very best|heart and soul|right arm|back teeth|heart)\b|(?:many|long|forty|thirty|twenty|ten|the next \w+) years\b)/iu,
  new RegExp(
    `\\b(?:i|and)(?:'d| would| could)(?: [a-z]+ly| still| even| happily)* (?:serve|stand|sit|sweep|scrub|teach|cook|drive|sing|stay|live|learn|plant myself|settle|spend|walk|row|haul|mop|guard|fill|earn|grow|dance|clock|turn up|show up|crew|sail|nurse|milk|tend|farm|bake|clean|mind|keep house|man|care)\\b[^.;!?]{0,40}\\b(?:there|here|for you|with you|under you|among you|your${MORE} ${JOB}|aboard|beside you)\\b`,
    "iu",
  ),
  /\b(?:if|should|were|provided|whenever|so long as|as soon as) (?:only )?(?:you(?:'ll|'d| will| would| were to| should| do| can|r firm would)?(?: (?:still|only|but|just|ever|really))? (?:have|take|choose|pick|want|hire|trust|need|put up with|see fit|find room for|think i'?(?:ll| will) do|reckon i'?ll do)(?: me| to have me| to take me)?(?=[,.;!]| (?:on|as|in|for|i\b|aboard|there|with|at|and)|\s*$)|(?:this|that|the|your) (?:[\w-]+ )?door (?:be|is|were|opens?|opened|should)|it (?:is|be|'s) (?:god's|the lord's|allah's|his) will|i (?:am|was|were|'m|be) (?:so )?(?:chosen|picked|taken|hired|lucky|blessed|fortunate|wanted)|there(?:'s| is| be| were)? (?:an? )?(?:[\w-]+ )?(?:berth|room|place|chair|seat|desk|bench|space|spot|hook|peg|locker)\b)/iu,
  /\b(?:hope|hoping|pray|wish|trust|dream|bet|like to think) (?:that )?(?:it(?:'s| is|'ll be| will be| may be| might be| could be)|the (?:one|next|new|person|name)\b[^.;!?]{0,20}\bis) (?:me|mine|my)\b|\b(?:glad|happy|proud|lucky) of the (?:work|job|chance|post|place|start|opportunity)\b/iu,
  new RegExp(
    `\\b(?:${JOB}|it|this|that|[a-z]+days?) (?:would|will|'d|could) (?:\\w+ )?(?:(?:allow|let|enable|permit|help|give|offer|bring|grant|teach|suit|fulfil|fulfill|stretch|make) me\\b(?! (?:late|sick|time to reply|an? (?:answer|idea|update|hint|line))|\\s+know)|have (?:all )?my (?:whole |full |entire )?(?:heart|hands|back|loyalty|attention|all))`,
    "iu",
  ),
  // Wanting woken by the visit.
  /\bthe more i (?:saw|heard|learned|learnt|listened|wanted|want|like|liked)\b[^.;!?]{0,60}\b(?:want\w*|keen\w*|like[d]?|hope[d]?|sure\w*|certain|wish\w*)\b|\bthe more i want(?:ed)?\b|\b(?:even )?(?:more|surer|keener) (?:want|than ever|than before|convinced|certain|determined) (?:to|that|i)\b|\b(?:even|ever|all the|still) (?:surer|keener|hungrier|more (?:keen|eager|certain|convinced|determined|sure))\b|\bi (?:just |only |simply |really )?wanted to (?:start|stay|join|begin|be (?:one|part)|come back|roll up|get stuck in|pick up|put on|move in|unpack|sign|say yes|clock)\b|\b(?:made?|makes|making) me (?:wish|want|long|ache|itch|hungry|sorry to leave)\b|\bwish i (?:lived|could|were|was|worked|clocked|had started|belonged)\b(?! (?:here|there)? ?(?:said|told|mentioned|answered|asked))/iu,
  /\b(?:want(?:ed)?|interested|keen|still|take|accept|come|join)\b[^.;!?]{0,60}\b(?:answer|reply) is (?:a |still |an? \w+ )?yes\b(?=[,.;!]|\s*$| (?:more|still|and|with|to the (?:job|post)|today|as))/iu,
  /\b(?:caught|catch|found|find|kept|keep) myself (?:already )?(?:planning|practi[sc]ing|learning|whistling|measuring|naming|rehearsing|picturing|imagining|humming|saying|hoping|wishing|wanting|looking at|planting|drawing|arranging|checking|dreaming|thinking (?:of|in|about) (?:us|we|your|the)|counting)\b|\b(?:already|i've started|i have started|begun) (?:planning|packing|looking at (?:flats|houses|rooms|buses|trains)|house-hunting|flat-hunting|measuring|picturing|learning the (?:names|route|bus))\b/iu,
  new RegExp(
    `\\b(?:i'd |i had |i've |i have |i )?(?:found|met) my (?:own )?(?:\\w+ )?(?:${JOB}|people|tribe|lot|future|match)\\b|\\bwith my (?:own )?name (?:in|on|over|above|beside) (?:it|the|your)\\b|\\bmy (?:own )?(?:\\w+ )?(?:rug|coat|mug|kettle|boots|books|apron|tools|hat|name|hammer|knives|chair|bike|photo)s? (?:in|on|by|beside|behind|hanging|there|under) (?:it|there|your|the (?:hook|peg|door|wall|shelf|corner))\\b(?=[^.;!?]{0,20}(?:[.;!,]|$))`,
    "iu",
  ),
  /\b(?:kept|keep|keeping|set|held|left|put)\b[^.;!?]{0,50}\b(?:free|aside|clear|open)\b[^.;!?]{0,30}\b(?:in (?:the )?hopes?|for you|to start|for the job|just in case you)\b|\bin (?:the )?hopes? of (?:start|work|join|serv|becom|a (?:place|start|yes)|being (?:chosen|taken|one))\w*|\b(?:turned down|stopped|given up|quit|withdrawn|called off|cancelled|put off)\b[^.;!?]{0,30}\b(?:anything else|other (?:jobs?|offers?|posts?|applications?|interviews?)|looking|elsewhere|anywhere else)\b|\b(?:on waking|first thing|last thing at night|in my sleep|in my dreams|every (?:night|morning|day) (?:since|i think)|think of (?:it|you|the \w+|your \w+) every)\b/iu,
  new RegExp(
    `(?:${I}|^\\W*(?:still |so |very )*)[^.;!?]{0,20}\\b(?:hungry|thirsty|desirous|impatient|ravenous|hell-bent|hankering|hanker|agog|avid|ardent|yearning|pining|spoiling) (?:to|for|of|after)\\b(?! (?:hear|know|learn (?:if|whether|what)|news|an? (?:answer|reply|update)|lunch|food|your (?:answer|reply)))`,
    "iu",
  ),
  /\b(?:made|makes|set|sets|has) my (?:heart|pulse)\b|\bmy (?:heart|pulse) (?:beat|beats|leap\w*|leapt|race[sd]?|sings?|sang|skip\w*|jump\w*|lift\w*)\b|\bi(?:'ve| have|'d| had)? (?:rather |quite |clean |completely |truly )?(?:fallen for|fell for|lost my heart|head over heels)\b|\b(?:i'd|i would|i'll) find (?:it |this |that |the work )?(?:\w+ )?(?:worthwhile|rewarding|fulfilling|satisfying|meaningful|absorbing|irresistible)\b|\bif it means (?:being|working|joining|getting|i)\b|\b(?:think of|keep|bear|remember) me(?: in mind)?(?=[.,;!]|\s*$| for (?:the|this|that|it|any)\b| when you (?:choose|pick|decide|come))|\b(?:better|nicer|finer) (?:place|job|post|team|home|school|firm|boss|crew)\b[^.;!?]{0,30}\b(?:i (?:cannot|can't|couldn't|could not)|to be found)\b|\b(?:cannot|can't|couldn't|could not) (?:imagine|think of|picture|wish for|ask for) (?:an?|any|anything|anywhere|a place) (?:\w+ )?(?:better|nicer|finer|else|i'd rather)\b|\bmy (?:long )?(?:aim|goal|ambition|dream|wish|hope|plan) (?:for|since|all|ever)\b|\bwhere i (?:ought|should|need|am meant|'m meant|belong|want|wish|long|hope)\b/iu,
  /\b(?:this (?:old|former|retired|young|ageing|humble)(?: [\w-]+){1,2}|yours truly)\b[^.;!?]{0,30}\b(?:would|'d)\b[^.;!?]{0,20}\b(?:tickled|glad|proud|happy|pleased|honou?red|delighted|love|like|thrilled)\b to (?!hear|know|thank|send|answer|learn)/iu,
  // Compared with every other.
  new RegExp(
    `\\b(?:no other|nowhere else|no place|none of the others?|nobody else's|no ${JOB}|few places|nothing)\\b[^.;!?]{0,40}\\b(?:tempts?|tempted|want\\w*|appeal\\w*|draws?|attracts?|like (?:yours|it|this)|compares?|comes close|rather|i'd|suits?)\\b|\\b(?:yours|this one|your \\w+) (?:does|did|is the one|is the (?:next|first|last|only) (?:\\w+ )?i'?d?)\\b|\\b(?:the (?:next|first|only|last|very|one)) (?:ones? )?i(?:'d| would|'ll) (?:choose|pick|take|want|ask for|apply)\\b|\\b(?:far and away|easily|by far|by a mile|head and shoulders) (?:my|the) (?:favou?rite|first|best|one)\\b|\\b(?:is|are|was|remains|stays)(?: [\\w ]{0,20})? (?:my (?:clear |firm |own |absolute )?(?:favou?rite|first choice|number one|only choice|top choice|preference)|a (?:\\w+ )?(?:attraction|draw|pull|temptation) (?:for|to) me)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:sort|kind|type|line|piece) of (?:work|job|place|${JOB}) (?:that )?(?:i|for me|my)\\b|\\bwhat (?:i (?:gave up|left|trained|studied|came|waited|moved|crossed|went back|retrained)|i(?:'ve| have) (?:been|waited|trained|worked))\\b[^.;!?]{0,40}\\bfor\\b|\\b(?:great|good|lovely|fine|wonderful|nice|brilliant|fantastic|amazing|excellent|super|perfect|ideal|right|best|cracking|grand) (?:\\w+ )?(?:company|place|firm|team|school|shop|outfit|crew|organi[sz]ation|ward|kitchen|studio|people|employer|bunch|boss) (?:to (?:work|be part|teach|learn|join|belong|grow|start)|for me)\\b|\\b(?:fit|match|step|move) for (?:me|my (?:career|skills|life|next|experience|background))\\b|\\b(?:admired?|looked up to|followed|dreamed of|wanted) (?:most|since|for (?:years|a long))\\b[^.;!?]{0,40}\\b(?:group|firm|company|lab|team|school|since|house)?`,
    "iu",
  ),
  new RegExp(
    `\\b(?:excited|thrilled|keen|eager|happy|delighted|glad|pleased|enthusiastic|interested) to (?:learn|hear|find out|discover|read|know|see) (?:so much )?more (?:about|of) (?:the|this|your) ${JOB}`,
    "iu",
  ),
  // Faithful to it.
  /\b(?:i|and)(?:'ll| will|'d| would| could| shall)? (?:\w+ )?(?:give|bring|put|throw|pour|devote|dedicate|commit|pledge|lend|offer) (?:it|you|the \w+|your \w+|this \w+|myself|them|to (?:it|you|the \w+|your \w+))? ?(?:(?:all|everything) i (?:have|'ve got|can)|my (?:\w+ )?(?:all|heart|best|everything|back|hands|life|self|shoulder|soul|services?|loyalty)|body and soul|wholeheartedly|heart and soul|to (?:it|the (?:work|job|role|post|cause)|your \w+))\b/iu,
  /\b(?:willing(?:ness)?|readiness|ambition|aspiration|aim|goal|intention|hope|wish|longing|determination|hunger|appetite|yearning|resolve|yen) (?:to (?:serve|join|work|be|become|start|come|learn|take|contribute|continue|belong)|for (?:the|this|your) (?:job|post|role|place|work|position)|of (?:serving|joining|working|becoming|being))\b/iu,
  /\b(?:sir|ma|madam|ready|willing|prepared|available|happy|glad|keen) to (?:resume|commence|assume duty|start|join|begin|take up|relocate|serve)\b(?! (?:the|our|this) (?:talk|conversation|discussion|process))/iu,
]

const DENIED = /\b(?:not|no longer|never|n't|hardly|isn't|nor|without)(?: [\w]+){0,2}\s*$/iu
/** "My cousin would", "if you choose me": somebody else's wish. */
const OF_OTHERS =
  /\b(?:they|he|she|you|customers|people|pupils|guests|cousin|colleague|friend|brother|sister|staff|apprentices|volunteers)\b(?: [\w']+){0,2}\s*$/iu

/** True where a sentence shows that its writer wants the job, in such words. Linear in its length. */
export function longsFor(sentence: string): boolean {
  const text = sentence.replaceAll("’", "'")
  return SAID.some((pattern) => {
    const match = pattern.exec(text)
    if (!match) return false
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    return (/^\W*(?:not|never|haven't)/iu.test(match[0]) || !DENIED.test(before)) && !OF_OTHERS.test(before)
  })
}
