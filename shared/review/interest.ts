/**
 * Whether a sentence shows that its writer wants the job: drawn to it, wishing and hoping for it, glad at the thought of the work,
 * offering oneself, saying yes ahead. What is only wanted of the talk, a reply or a meeting, shows none.
 * @module
 */
import { longsFor } from "../language/longing.ts"

/** Talk, not work: "I'd love to hear from you", "I'd like to thank you", "happy to answer". */
const TALK = String.raw`(?:(?:also|just|first|once|again|quickly|briefly|personally|simply|please|kindly) )*(?:thank|say (?!yes)|tell|hear|know|ask|add|mention|see|send|share|follow|check|express|extend|convey|apologi[sz]e|clarify|correct|confirm|answer|provide|supply|furnish|forward|elaborate|expand on|explain|inform|report|give (?:you|an?|the|some|any|my (?:thanks|answer|best wishes|regards))|discuss|talk|speak|chat|meet|let (?:you|it|them)|let's|reiterate|remind|point|congratulate|understand|find|read|receive|request|enquire|inquire|call|ring|phone|email|arrange|schedule|write|connect|stay in (?:touch|contact)|keep (?:in|you|them|quiet)|wish|offer|recommend|introduce|attach|enclose|show|visit|note|pass|set (?:the|out|up|down|things|right|straight)|settle (?:the|a|one|any)|put (?:right|it|the|a|in)|touch|pick up|return (?:to the (?:point|question|matter)|your|the)|reply|respond|oblige|get (?:an? (?!start\b|chance|place|job|foot|go\b|shot|chair|desk|seat|spot|bench|bed|berth|class|round|van|apprentice|trainee|post|role|position|contract|shift|kitchen|patch|run|route|pitch)|your|any|some|back|in touch)|be (?:honest|clear|sure|frank|brief|sent|told|kept|informed|updated|of (?:use|help|assistance))|acknowledge|repeat|assist (?:in|with)|help if|learn (?:more|that|about|of|what|when|where|who|why|whether|if|how (?!to\b))|have (?:an?|any|some|your|the|another) (?:[\w-]+ ){0,2}(?:update|answer|reply|word|news|chat|feedback|response|decision|idea|talk|conversation|copy|look))\b`

const ADVERB = `(?:(?:very|really|so|truly|most|extremely|genuinely|still|even|more|much|only|also|now|just|absolutely|certainly|definitely|especially|particularly|incredibly|super|quite|right|beyond|deeply|greatly|dearly|sincerely|be|as|all|the|too|well|thoroughly|seriously|remain|am|feel|real|dead|proper|that|over|mighty|jolly|awfully|terribly|ever|fair|positively|more|no end) )*`

const GLAD =
  "(?:glad|happy|happier|happiest|pleased|delighted|proud|prouder|honou?red|thrilled|privileged|lucky|luckier|fortunate|grateful|content|excited|chuffed|tickled|buzzing|stoked|pumped|psyched|overjoyed|ecstatic|elated|blessed|humbled|charmed|keen|eager|interested|ready|over the moon|made up|in my element|at home|in heaven|honoured)"

/** Being drawn to the job: said of oneself, about work. */
const DRAWN = new RegExp(
  String.raw`\b(?:interested(?: indeed| as ever| as before| than ever| too)?(?: in (?!how\b|what\b|why\b|when\b|hearing|learning|knowing|seeing|your thoughts)| to (?!${TALK})| (?!in (?:how|what|why|when|hearing|learning|knowing|seeing|your thoughts)\b|to (?!work|join|be\b|become|start|do\b|take|come|continue|serve|move|have\b|get)|by\b|by (?:how|what|your|the)\b|me\b)(?=\p{L})|(?=[,.;!:)–—-]|\s*$))|interested (?=(?:for|on|about|of|by|with) (?:the|this|that|your|it)\b)|(?:keen|keener|eager|enthusiastic|excited|thrilled|hopeful|ready|raring|itching|determined|bursting|longing|yearning|aching|dying|gagging|willing(?= to\b)|buzzing|stoked|pumped|psyched|game|over the moon)\b(?: (?:as|than) (?:ever|before))?,? ?(?:(?:about|by|at|on|for|in|with) (?!hearing|learning|seeing|your (?:reply|answer|response|decision))|to (?!${TALK})|that (?:i|this|there)|(?=[.;!,]|so\b|$))|motivated (?:to|by|for)|committed to (?:join|work|becom|be|the (?:job|role|position|team)|this|your (?!clients|customers|patients))|(?:drawn|attracted|looking forward) (?:to|by) (?:the|this|your|working|joining)|hopeful of (?:a|the|this|working|joining|getting)|(?:keen|eager) (?:after|as|and)\b|sold(?: on\b|(?=[.!,;]))|hooked|set on|(?:mad )?keen on|in love with (?:the|this|your)|(?:up|all|on board) (?:for|with) (?:the|this|that|it|your|a|any|joining|working|taking)\b|(?:taken|smitten|enamou?red) (?:with|by) (?:the|this|your|it)\b|serious about (?:the|this|your|joining|working)|made for (?:the|this|that|it)\b|your (?:man|woman|person|girl|lad|guy|gal)\b)`,
  "giu",
)

const WHO =
  /\b(?:(?<mine>i|i['’]?m|i['’](?:ve|d|ll)|im|me|my|mine|myself)|(?<!\b(?:with|by|from|for|to|of|at|after|if|as|than) )(?:you|they|we|he|she|who|customers|clients|team|students|people|everyone|pupils|guests|staff|patients))\b/giu
/** A bare beginning is mine too: "Still very keen." */
const BARE =
  /^[\s–—-]*(?:(?:still|very|much|really|so|just|and|but|more|as|dead|mad|well|super|even|also|always|now|yes|all|extremely|most|no less|remain|am|[a-z]{2,12}ly|here|anyway|personally|needless to say|to be honest|as you can tell|of course)[\s,]+)*$/iu
const DENIED =
  /\b(?:not|no longer|never|hardly|(?<!no )less|isn['’]t|am not|wasn['’]t|don['’]t|wouldn['’]t|couldn['’]t|lost)\s+(?:\w+\s+){0,2}$/iu
const NO_DENIAL = /\b(?:not|never) (?:only|just|been|merely|been so|been more|least)\s+(?:\w+\s+)?$/iu

/** I would, I could, I'll. */
const MODAL =
  /\b(?:i|and|but|or|that|which|yet|we)(?:['’]d|['’]ll| would| should| could| do| will| might| can| shall)(?: have)?(?: (?:still|really|very|much|also|certainly|dearly|just|now|only|honestly|so|too|ever|even|quite|then|definitely|absolutely|most|well|personally|truly|rather|sooner|always|never))*(?=(?<act> [^.;!?]{1,160}))/giu

const UPDATES =
  "(?:[\\w-]+ ){0,3}(?:update|reply|answer|response|word|copy|chat|call|feedback|minute|moment|decision|time|visit|tour|idea|way|news|look|meeting|conversation|discussion|line|note|information|references?|thoughts?|views?|opinions?|advice|comments?|guidance|help|support|patience|understanding|permission|chance to (?:talk|speak|meet|discuss|hear|ask|explain|answer|clarify))"
const OBJECT = String.raw`(?:(?: (?!to\b)\w+){0,2}? (?:(?:the|this|that|a|an|your|another) (?!${UPDATES}\b(?![^,.;!?]{0,25}\b(?:job|role|post|position|work|desk|cent(?:re|er)|team|vacancy|shifts?|traineeship|apprenticeship)\b))\w|it\b(?! if| when| were)|this\b(?! (?:to|email|note)\b)|(?!hearing|seeing|meeting|speaking|talking|learning|knowing|getting|receiving|discussing|having (?:an?|your)\b|anything|something|nothing|everything)\w{2,20}ing\b|(?:about|of) (?:working|joining|being|getting)\b))`
const TO_WORK = String.raw`(?:(?: \w+){0,3}? (?:to|(?:for )?(?:the|a|any|another|this) (?:\w+ )?(?:chance|opportunity|prospect)(?: to| of))(?: (?:have|get|take) (?:the|a) (?:chance|opportunity) to)? (?!${TALK})(?<!\b(?:you|him|her|them|it) to )\w)`

/** What one would do who wants the job. */
const WILLING: readonly RegExp[] = [
  new RegExp(`^ be ${ADVERB}${GLAD}(?: to| indeed| beyond words)?\\s*$`, "iu"),
  /^ (?:take (?:great |much |real |such |a )?(?:pride|joy|pleasure|delight) in (?!hearing|meeting)|do it (?:for|gladly|tomorrow|every|all)|do (?:well|the (?:job|work|post|role) (?:justice|proud|well))|enjoy every|suit (?:each|one an)other)\b/iu,
  new RegExp(
    `^ (?:love|loved|like|liked|enjoy|enjoyed|relish|relished|adore|adored|welcome|cherish|treasure|fancy|wish|want|long|appreciate|prefer|jump at|leap at|be ${ADVERB}${GLAD})(?:${TO_WORK}|${OBJECT})`,
    "iu",
  ),
  new RegExp(
    String.raw`^ be ${ADVERB}${GLAD} (?:behind|in|at|with|on|among|there|here|as|under|if i|if you (?:chose|took|picked|hired|gave me)|of (?:the|it|that|this|such) (?:\w+ )?(?:post|job|work|place|chance|role|position|start|opportunity|seat|spot|shifts?))\b`,
    "iu",
  ),
  /^ be (?:\w+ ){0,3}(?:mad|daft|a fool|crazy|foolish|silly|sorry|sad|gutted|heartbroken|disappointed) (?:not to|to (?:say no|turn|miss|lose|refuse|pass|let (?:it|this|that|the job)))\b/iu,
  /^ be (?:\w+ ){0,2}(?:there (?:before|at|by|tomorrow|with|every|first|on|the)|like an? (?:kid|child|pig|dog|duck|fish)|in my element|first (?:in|at|through)|made for|suited to|quick to accept|yours)\b/iu,
  /^ (?:count|consider|think|call|feel|deem|reckon) (?:myself|it|this) (?:\w+ ){0,3}(?:lucky|fortunate|blessed|honou?red|privileged?|honou?r|proud|happy|rich|at home|made)\b/iu,
  /^ (?:accept|say (?:yes|i do)|sign(?: up| on| tomorrow| today| with| for)|jump (?:at|for|in)|leap (?:at|for)|snap (?:it|your hand)|bite your|take (?:the|this|it|that|your) (?!liberty|opportunity|point|advice|time|chance to (?:thank|say|ask)|moment)|take (?:it|this|that)\b|throw myself|settle (?:in|here|there)|give (?:it (?:my|everything|all)|anything|my (?:all|right|eye|best|left|back)|everything|the world|a lot|a great deal|you my (?:all|best)|this (?:job|role))|drop everything|walk (?:there|ten|a|barefoot)|move (?:house|across|there|to be)|fit (?:in|right|well)|belong|thrive|flourish|swap|feel (?:right )?at home|not (?:say no|swap|trade|hesitate to (?:accept|say yes|join|take|start)|think twice))\b/iu,
  /^ (?:start|begin|come|work|be (?:there|with you|yours)) (?:for you |with you |right |as (?:soon|early) as |on |at |back |running |straight |in )*(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|away|any (?:day|time|hour|shift)|whenever|running|back tomorrow|like a shot|at once|immediately|the next day|for (?:you|nothing))\b/iu,
  /^ (?:gladly|happily|willingly|eagerly|cheerfully|joyfully|readily|proudly) (?!send|provide|answer|supply|furnish|give (?:you|an?)|talk|speak|meet|share|discuss|come in|explain|forward|show|bring (?:them|it)|tell|wait|call|do so)\w/iu,
  /^ (?:see|picture|imagine|visuali[sz]e|do) (?:me|myself|it|this|that) (?:[\w-]+ ){0,3}?(?:happily|all day|for ever|forever|every day|for the rest|with (?:pleasure|joy|pride)|there|here|at|in|with|on|behind|working|doing|being|fitting|staying)\b/iu,
  new RegExp(
    String.raw`^ (?:be \w+ to )?(?!${TALK})[\w-]{2,20}(?: \w+){0,3} (?:for|with|alongside|under) (?:you|y['’]all|your (?!(?:time|reply|answer|decision|response|call)\b)\w+)\b`,
    "iu",
  ),
]

/** "I want the job", "I like the job": told of now. */
const WANTS = new RegExp(
  String.raw`\b(?:i|and|but|really|defo|definitely|still|seriously|just|absolutely|so|do|very much|truly)(?: (?:do|really|still|very much|so|just|truly|honestly|absolutely|definitely|dearly|also|now))* (?:want|wanna|wish(?! (?:you|him|her|them|us|everyone|everybody|all|your|my|the (?:team|school|staff|very|best|others?))\b)|long|yearn|ache)\b(?:${TO_WORK}|${OBJECT}| in\b| (?:to|wanna) (?!${TALK})\w)`,
  "iu",
)
const LIKES =
  /\bi (?:[\w-]+ ){0,2}?(?:like|love|want|fancy|adore|relish) (?:(?:the|this|that|your|every|both the) )(?:[\w’'-]+ ){0,4}?(?:job|role|post|position|work|place|vacancy|apprenticeship|traineeship|(?:idea|sound|thought|prospect|look|feel) of (?!hearing|meeting|talking|that\b))\b/iu
const WANTED =
  /\b(?:never|seldom|rarely) wanted (?:\w+ ){0,4}(?:more|so (?:much|badly|plainly|clearly|surely)|as much)\b|\bwant(?:ed)? (?:it|this|the job) (?:\w+ )?(?:more|badly|with)\b|\bi wanna (?!hear|thank|ask|say|know)/iu

const HOPING =
  /\b(?:hope|hoping|hoped|dream|dreaming|pray|praying|long|longing|fingers (?:are )?crossed)(?<object> [^.;!?]{1,160})/giu
const HOPED = new RegExp(
  String.raw`^(?: (?:very|much|so|dearly|still|sincerely|truly|only|indeed|one day|really|that|then|too))*,?(?: (?:it|this|things?) (?:all )?(?:works? out|comes? off|comes? to (?:pass|something|be)|goes my way|happens)| (?:i|we)(?:['’]ll| can| could| may| might| will| get| am| shall| become| someday)(?: (?:get to|be able to|have the chance to))? (?!${TALK})| to (?!${TALK})| (?:that )?you(?:['’]ll|['’]d| will| can| may| might| would| could)?(?: [\w-]+){0,2}? (?:consider (?:me|my)|consider(?=[.,]|$)|choose|pick me|take me|have me|give me (?:the|a|this|that)|select|let me (?!know|have\b|hear)|hire|want me|find (?:room|a place|me)|see fit|say yes|put me)| (?:[\w'’-]+ ){1,8}?(?:will|may|might|can|could|would|should|turns? out to|comes?|goes|falls) (?:[\w-]+ ){0,3}?(?:me|mine|yours|you|with you|there|my way|my)\b(?! (?:questions?|an?|the|your|some)\b)| (?:for|of) (?:it\b|the (?:job|chance|role|post|place|position|opportunity|spot|seat|work)|this|that|a (?:place|chance|spot|seat|start|yes\b)|working|joining|being|getting))`,
  "iu",
)

/** What the job would be to me: "it would be a joy to teach there", "to look after them would mean a lot". */
const WOULD_BE =
  /\b(?:would|will|['’]d|['’]ll|could)(?: (?:\w+ly|still|also|very much|truly|just|not))* (?:be|mean|make|please|suit|delight|thrill|crown|fulfil|fulfill|complete|bring|feel like|feel|give|honou?r)\b(?<what>[^.;!?]{0,90})/giu
const A_JOY =
  /\b(?:honou?r|pleasure|privilege|joy|delight|dream|thrill|treat|adventure|blessing|fun|world to me|whole world|world|making of me|happiness|highlight|a lot|(?:great|good) deal|everything|so much|no end|heaven|home|bliss|pride|right up my street|my element|(?:me|my \w+)(?: (?:[\w-]+ ){0,2}(?:proud|happy|glad|day|year|life|joy|no end|greatly|down to the ground|well|perfectly|fine))?|perfect|ideal|lovely|wonderful|fantastic|amazing|brilliant|great|nice|good)\b/iu
/** Of news, of a meeting, of help: no word about the work. */
const OF_TALK =
  /\b(?:hear(?:ing)?|update|news|reply|answer|line from|word from|helpful|know(?:ing)?|decision|discuss|meet(?:ing)?|speak|talk again|chat|feedback|if you (?:could|would|can)|let me|note|call|information|appreciated|welcome|see you)\b/iu
const OF_WORK =
  /\b(?:(?:to|of) (?:be|join|work|teach|become|help|learn|play|serve|have|do|get|run|build|make|cook|drive|contribute|train|start|return|look after|care|give|wear|take|keep|lead|stand|carry|come|enter|sing|paint|\w{3,14})|\w{3,14}ing|job|role|position|post|work|place|team|traineeship|apprenticeship|opportunity|career|seat|spot|shifts?|so|it|this|that|there|here)\b/iu

/** Said of the time when I am taken on: "if you'd have me, I'd come tomorrow". */
const IF_CHOSEN =
  /\b(?:if|should|were|whenever|when|once|in case) (?:[^.;!?,]{0,60}\b)?(?:(?:have|had|took|take|chose|choose|choosing|picked|pick|hired|hire|select|wanted|want|need|trust|offer|offered|gave|give|giving|appoint|accept) (?:me|somebody|someone|a person|an? (?:\w+ ){1,3}who)|i (?:am|was|were|['’]m|should be|be) (?:\w+ )?(?:chosen|selected|picked|hired|taken|given|lucky|fortunate|successful|appointed|offered|asked|accepted)|i (?:get|got|land|do get) (?:the|this|it)|(?:comes?|came|went|goes|falls?|fell) (?:my way|to me|on me)|(?:were|is|was|be|becomes?) mine|asked|given the (?:chance|opportunity)|chosen|selected|hired|door (?:be|is) open)\b/iu
const THEN =
  /\bi(?:['’]?m (?:your|there|yours|in|ready)|['’]ll (?!let|send|tell|call|ring|need|have to|know)|['’]d (?!need|expect|have to|want (?:more|a)|require|like to know)| (?:will|shall) (?!let|send|tell|call|ring|need)| would (?!need|expect|require)| can start| promise)/iu

/** Set phrases that say it. */
const SAID: readonly RegExp[] = [
  /\b(?:excited|thrilled|keen|eager|fascinated) to (?:learn|hear|find out|know) (?:a lot )?(?:more )?about (?:the|this|your) (?:[\w' -]{0,40} )?(?:role|job|position|post|work|vacancy|apprenticeship|internship)\b/iu,
  /\b(?:would|i['’]d|should) (?:still |really |very much )?be (?:very |so |right |real )?(?:glad|grateful) of (?:it|the (?:job|work|chance|start|place|hours)|a (?:start|chance|job|place))\b|\b(?:keen|mad|game) for (?:the|this|that|it|your)\b|\b(?:all |still |well )?on for (?:it\b|(?:the|this|that|your) [\w' -]{0,30}(?:job|role|work|post|shifts?|position|start|milking|place))/iu,
  /\b(?:my|of) (?:[\w-]+ ){0,3}(?:interest|enthusiasm|excitement|eagerness|wish|desire|keenness|commitment|motivation)\b(?! in (?:how|hearing)| rates?)/iu,
  /\b(?:interests?|attracts?|excites?|suits?|tempts?|draws?|calls?|thrills?|beckons?|pleases?|grips?|intrigues?|delights?) me\b(?! (?:an?(?! (?:lot|great deal|good deal)\b)|if|when)\b)|\b(?:appeal|speak|call|matter)s?(?:ed)? (?:[\w-]+ ){0,3}to me\b|\bdrew me\b|\b(?:won|sold|hooked|grabbed|got) me (?:over|on|at|from)\b/iu,
  /\bi(?:'ve)? (?:[\w-]+ )?(?:have|have got|had|take|took|feel|felt|'ve got) (?:an? |much |such |every |great |some )?(?:[\w-]+ ){0,2}(?:interest in (?!how\b|hearing|your (?:reply|answer))|desire (?:to|for|of) (?!hear|know|meet|thank))|\b(?:job|role|post|position|work|place|opening|vacancy|desk|traineeship|apprenticeship|it|this|that|team)\b[^.;!?]{0,30}\b(?:attractive|appealing|of (?:great|real|much) interest|dear|close) to me\b|\b(?:job|role|post|position|work|place|opening|vacancy|opportunity|desk|traineeship|apprenticeship|that|this|it) (?:is|was|would be) (?:just |exactly |certainly |surely )?(?:one|something|a thing) (?:that |which )?i(?:['’]d| would|['’]ll| will| could| hope| want| wish| like)\b/iu,
  /\b(?:made|makes|leaves?|left|has|have|got|gets) me (?:[\w-]+ ){0,4}(?:want(?:ing)?|keen(?:er)?|eager|excited|hop(?:e|ing)|surer?|certain|interested|wish|long)\b/iu,
  /\bi (?:left|came away|went home|came home|walked out|drove home|walked home|cycled home)\b[^.]{0,40}\b(?:want(?:ing)?|hoping|keen(?:er)?|more interested|excited|sure|certain|convinced|singing|whistling|smiling and)\b/iu,
  /\b(?:convinced|persuaded|reinforced|strengthened|deepened|reaffirmed)\b[^.]{0,30}\b(?:me|my|i|this|that)\b|\bconfirm(?:ed|s|ing)\b[^.]{0,20}\b(?:for me|me in|my (?:[\w-]+ )?(?:interest|wish|feelings?|hopes?|belief|sense|impression|view|enthusiasm|decision|choice|desire)|that (?:this|it is|it's|i (?:want|would|'d|belong)|yours|the (?:job|role|post|position)))\b/iu,
  /\bdream (?:job|role|come true|position|workplace)\b|\b(?:job|role|work|place) of my dreams\b|\bmy dream\b|\b(?:my )?(?:first|only|favou?rite) choice\b|\btop of my list\b|\b(?:count|deal|write|pencil) me in\b|\b(?:sign|put|chalk|mark) me (?:up|down)\b|\bput me to work\b|\bi(?:['’]m| am) (?:all )?in\b(?=[.!])|\b(?:just |please |do )?(?:pick|choose|hire) me\b|\btake me on\b|\b(?:keep|save|hold) me (?:a|the)\b|\b(?:give|grant|allow) me (?:a|the|this|that|one) (?:[\w-]+ )?(?:chance|shot|go|start|try|job|place|trial)\b|\bconsider me (?:for|interested|keen|in|yours|still|ready|a)\b/iu,
  /\b(?:up|down) my (?:street|alley)\b|\b(?:job|role|place|post|work|team|trade|shop|ward|school|one) for me\b|\bduck to water\b|\bunder my skin\b|\bon board\b(?! (?:the|a|with (?:you|your))\b)|\bevery attraction\b|\bno better (?:place|home|job|team|way to (?:spend|earn))\b|\bmy (?:cup of tea|kind of|sort of|bag\b)|\bmy (?:whole )?heart(?:['’]s|s? (?:is|still|remains|has|was)? ?(?:still |firmly |quite )?(?:set|in|on|with|leapt|belongs|jumped|lifted))|\b(?:with|all) my heart\b|\bhas my heart\b|\b(?:found|find|finding) my (?:trade|calling|place|people|tribe|home|vocation|path|next|team|match|feet|métier)\b|\bthe one for me\b|\b(?:not|n['’]t|cannot|can['’]t) (?:been able to )?(?:stop(?:ped)?|help|quit) (?:thinking|picturing|imagining|dreaming)\b|\b(?:not|n['’]t|never) (?:thought|talked|spoken|dreamt) of (?:much|little|anything) else\b|\bthought of (?:little|nothing) else\b|\bon my mind (?:ever )?since\b|\b(?:thinking|think) (?:about|of|how|what|where)\b[^.;!?]{0,60}\b(?:i['’]d|i would|would be like|about working|of working)\b|\bpicturing my\b|\b(?:right|left) arm\b|\bfingers (?:are )?crossed\b|\bin the running\b|\bhat (?:is |stays |remains )?(?:\w+ )?in the ring\b|\bnot lost (?:any )?(?:interest|heart)\b/iu,
  /\b(?:see|seeing|saw|picture|picturing|pictured|imagine|imagining|imagined|visuali[sz]e) myself\b|\b(?:picture|picturing|imagine|imagining) me\b|\bfeel(?:s)? (?:right )?at home\b|\bi (?:know i )?(?:would|could|['’]d|will) (?:[\w-]+ ){0,2}(?:fit|belong|thrive|flourish|be at home|settle)\b/iu,
  /\b(?:exactly|just|precisely|really) (?:the|what|where|how) (?:(?:kind|sort|type) of )?[^.]{0,40}\b(?:i(?:['’]ve| have| am|['’]m|['’]d| would| want| hope| hoped| wanted| was| look| like| love| enjoy| need)|for me|to work)\b/iu,
  /\b(?:kind|sort|type) of (?:[\w-]+ ){1,3}(?:(?:that|which|where) )?(?:i(?:['’]d| would|['’]ve been (?:looking|after)| have been (?:looking|after)| want| hope| am looking|['’]m (?:looking|after))|(?:for me|i enjoy|i love|i like|i am good))\b/iu,
  /\b(?:one|where|place|team|job|role|work|firm|company|school|studio|shop|kitchen|ward|crew|thing|somewhere|post|anywhere|what) (?:(?:that|which|where) )?i(?:['’]d| would|['’]m| am|['’]ve)? (?:[\w-]+ ){0,2}(?:want|hope|wish|dream|long|like|love|belong|after|hoped|looking)\b/iu,
  /\bis why i (?:want|applied|chose|would|['’]d|hope|am (?:keen|so|still|applying))|\b(?:the )?(?:reason|why) i (?:applied|want|would like|['’]d like|came to you|hope to)\b/iu,
  /\blook(?:ing)? forward (?:very much |so much |more than ever )?to (?!(?:hear\w*|meet\w*|see\w*|speak\w*|talk\w*|discuss\w*|receiv\w*|learning (?:of|about|whether|your|more)|your|the (?:next|result|outcome|news|decision|day|weekend|reply|answer)|next|any|a (?:reply|response|call|favou?rable|positive|decision)|an|our|further|it\b|that\b|reading|finding|knowing|getting (?:your|an?|any|some|news))\b)/iu,
  /\b(?:working|joining|being|teaching|learning|helping|serving|driving|cooking|playing|running|looking after|caring|building)\b[^.]{0,60}\bwould (?:be|mean|suit|make|please)\b/iu,
  new RegExp(String.raw`\bcan(?:not|['’]?t|not) wait to (?!${TALK}|be told|find out)`, "iu"),
  /\bcould(?:n['’]t| not) be (?:more|keener|happier)\b/iu,
  /\b(?:nothing(?! \w+ed me\b)|nowhere|no (?:place|job|team|one)|few (?:things|places|jobs))\b[^.]{0,40}\b(?:more|rather|sooner|better)\b/iu,
  /\bnext (?:step|chapter|move) (?:for me|in my)\b|\bi (?:was|am) (?:made|born|meant|built|cut out) (?:for|to)\b|\bwhat i (?:trained|studied|live|came) (?:for|to do)\b|\bthe (?:better|more) i (?:like|want|love)\b|\bthought of [\w-]+ing\b[^.;!?]{0,60}\b(?:makes?|made|keeps?|kept|has|had) me\b|\b(?:imagine|picture|see me) (?:spending|working|being|opening|coming|doing|running)\b|\b(?:would|will|['’]d) (?:fit|suit) me\b|\bwhat a (?:place|job|team) to\b|\blike coming home\b|\bbags are packed\b|\b(?:job|post|role|place|work) and i would\b|\bi am (?:the|your) (?:man|woman|person|one) for\b/iu,
  /\b(?:a|the|good|great|perfect|right|strong|excellent|natural|ideal) (?:fit|match|place|person|candidate|home|addition|asset|one)\b[^.]{0,40}\b(?:for (?:me|the|this|your)|to (?:your|the)|with your)\b/iu,
  /\b(?:role|job|position|post|work|place|team|firm|company|opportunity|it|this|that)\b[^.]{0,30}\b(?:sounds?|seems?|looks?|feels?|would be)\b[^.]{0,25}\b(?:perfect|ideal|right|exciting|tempting|wonderful|fascinating|great|amazing|dream|made for me)\b(?! (?:to|if|if you could) (?:hear|know|get|see|meet|speak|talk|receive|learn|have (?:an?|some|any)|you))/iu,
  /\b(?:you(?:['’]d|['’]ll| would| will| could)|there is|there['’]s) (?:[\w-]+ ){0,2}?(?:have|get|find|gain|be getting|be gaining) (?:[\w-]+ ){1,8}(?:in|out of|from) me\b|\b(?:i am|i['’]m) (?:all )?yours\b|\bdo you proud\b|\bwe(?:['’]d| would| could| will) (?:[\w-]+ ){0,2}(?:work|get (?:along|on)|make|do)\b/iu,
  /\bi (?:can|could) (?:[\w-]+ ){0,2}(?:start|begin|join(?: you)?) (?:[\w-]+ ){0,3}?(?:on|tomorrow|monday|straight|right away|whenever|as soon|at once|immediately|next|any|the day|within|from|in)\b/iu,
  /\b(?:i )?(?:intend|plan|mean|aim|am going) to (?:join|make (?:it|this) my|stay with you|work for you|be (?:the|your) )/iu,
  /\b(?:be|am|so|very|feel) proud to (?!say|tell|report|announce|mention|share|know)\w/iu,
  /\b(?:to|into|in|on|for|with|at) which i(?:['’]d| would| could| should| will|['’]ll) (?:[\w-]+ ){0,3}?(?:be (?:[\w-]+ )?(?:committed|devoted|happy|glad|proud|at home|content|suited)|commit|devote|dedicate|give|throw|put|belong|thrive|fit|serve|work)\b/iu,
  /\btalk(?:ed|ing)? (?:me )?into (?:it|the job)\b|\bno (?:doubts?|hesitation) (?:in my mind )?(?:about|that|in) (?:wanting|the job|accepting|joining|saying yes)\b|\bmy (?:answer|reply) (?:is|would be|will be) (?:still )?(?:a )?(?:[\w-]+ )?yes\b/iu,
]

/** "… anything to work at your practice", "a chance to be part of your team": of oneself. */
const TO_JOIN =
  /\b(?:i|me|my)\b[^.;!?]{0,160}\b(?:to|of|for|in|and|wanna|can|could|might|will) (?:(?:come|go|start|keep|soon|one day|someday|truly|really|one) (?:and |to )?)?(?:join(?:ing)?|be(?:ing)? (?:a )?(?:part|member|one) of|becom(?:e|ing) (?:a )?(?:part|member|one) of|contribut(?:e|ing) to|work(?:ing)? (?:for|with|alongside|under|at|in|on|there|here)) ?(?:you|your|this|the|that|these|those|it|them|so|4)?\b/iu

/** True where a sentence, or a subject line, shows it. Linear in its length. */
export function interestIn(text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return false
  const sentence = text.replace(/\s+/gu, " ")
  return (
    isDrawn(sentence) ||
    wishes(sentence) ||
    hopes(sentence) ||
    wouldBe(sentence) ||
    offers(sentence) ||
    sets(sentence) ||
    longsFor(sentence)
  )
}

function isDrawn(sentence: string): boolean {
  return [...sentence.matchAll(DRAWN)].some(({ index }) => {
    const before = sentence.slice(Math.max(0, index - 100), index)
    return isMine(before) && !isDenied(before) && !/\b(?:was|were|seemed|had been) (?:[\w-]+ ){0,2}$/iu.test(before)
  })
}

/** Whose feeling it is: mine, where no other person was named since. */
function isMine(before: string): boolean {
  // Who is thanked feels nothing by it.
  const last = [...before.replace(/\bthank you\b/giu, "thanks").matchAll(WHO)].at(-1)
  if (last) return last.groups?.mine !== undefined
  // "Thanks for the chat, still keen as anything": what follows a mark is mine again.
  const tail = before.split(/[,;:()–—]/u).at(-1)!
  return BARE.test(before) || (tail !== before && /\p{L}/u.test(tail) && BARE.test(tail))
}

function isDenied(before: string): boolean {
  return DENIED.test(before) && !NO_DENIAL.test(before)
}

function wishes(sentence: string): boolean {
  const willing = [...sentence.matchAll(MODAL)].some(({ index, groups }) => {
    const act = groups!.act!
    if (/^ (?:not|never|n['’]t)\b/iu.test(act) && !/^ not (?:say no|swap|trade|hesitate|think twice)/iu.test(act))
      return false
    // "The vacancy, which I would still love."
    if (/^ (?:love|like|enjoy|adore|want|wish|relish)[ ,]*$/iu.test(act))
      return /\b(?:which|that|job|role|post|position)\b/iu.test(sentence.slice(0, index + 8))
    return WILLING.some((pattern) => pattern.test(act))
  })
  if (willing || LIKES.test(sentence)) return true
  if (WANTED.test(sentence)) return true
  const wants = WANTS.exec(sentence)
  return wants !== null && !isDenied(sentence.slice(Math.max(0, wants.index - 40), wants.index + 1))
}

function hopes(sentence: string): boolean {
  return [...sentence.matchAll(HOPING)].some(({ index, groups }) => {
    const before = sentence.slice(Math.max(0, index - 100), index)
    return isMine(before) && HOPED.test(groups!.object!)
  })
}

function wouldBe(sentence: string): boolean {
  return [...sentence.matchAll(WOULD_BE)].some(({ index, groups }) => {
    const what = groups!.what!
    const joy = A_JOY.exec(what)
    if (!joy || OF_TALK.test(sentence) || isDenied(sentence.slice(Math.max(0, index - 20), index))) return false
    if (/\bto (?:be (?:a )?(?:part|one|member) of|join|work (?:with|for|at|in|there|here))\b/iu.test(what)) return true
    if (/\bmean\b/iu.test(sentence) && OF_WORK.test(what)) return true
    const mine = /\b(?:me|my|mine|i|honou?r|privilege|joy|dream|delight|thrill|treat|pleasure)\b/iu
    const said = sentence.slice(Math.max(0, index - 80), index) + what
    return mine.test(said) && OF_WORK.test(sentence.slice(Math.max(0, index - 80), index) + what.slice(joy.index))
  })
}

function offers(sentence: string): boolean {
  return IF_CHOSEN.test(sentence) && THEN.test(sentence)
}

function sets(sentence: string): boolean {
  return [...SAID, TO_JOIN].some((pattern) => {
    const match = pattern.exec(sentence)
    return match !== null && !isDenied(sentence.slice(Math.max(0, match.index - 40), match.index))
  })
}
