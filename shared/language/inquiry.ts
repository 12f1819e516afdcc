/**
 * Asking how one's application stands: who decides, what deciding is called, how a wish to know is put, and which questions can be
 * about nothing else.
 * @module
 */
import { isFormWord } from "./form-letter.ts"

/** Words of the matter itself: the choice, its stages, the post, the signs of it. */
const MATTER =
  /\b(?:decid\w+|decisions?|cho(?:ose|oses|osing|sen|se)|choices?|pick(?:ed|ing)?|select\w*|appoint\w*|settled?|outcome|results?|verdict|status|progress\w*|stages?|steps?|rounds?|timelines?|timing|time ?frame|time ?scale|schedule|shortlist\w*|candidat\w+|appli(?:ed|cations?)|vacancy|positions?|posts?|roles?|jobs?|openings?|place|hir(?:e|es|ed|ing)|recruit\w*|panel|board|committee|governors|trustees|interviews?|references?|referees|budget|filled|still (?:open|on|going|holds?|free)|going ahead|next|in the running|consider\w*|(?:things?|matters?|it|we|i) (?:stands?|lies?|looks?|is looking|are|goes|go|is going|fell|landed|lean)|process|second|trial|offers?|contract|start date|chance to|had time|file|successful|unsuccessful|yes or no|in or out|thinking|leaning|wind|either way|one way|far (?:along|off|the)|likely|expect\w*|follows?|answer|announce\w*|met|verdict|hear|heard|fate|way it (?:went|goes|is)|it went|which way|fixed|plans?|list|turn(?:ed|s)? out)\b/iu

const LEARN =
  "(?:know|knowing|hear|hearing|learn|learning|find out|finding out|see(?= (?:whether|if|how|where|what|when))|be told|being told|(?:be|being|kept|keep me) (?:apprised|informed|advised|notified|enlightened|acquainted|favou?red)|have word|have news|get word|understand|discover|establish|ascertain|ask|asking|enquire|inquire|check|get (?:an?|some|any) (?:feel|sense|idea|inkling|picture|steer)|have (?:an?|some|any) (?:rough )?(?:idea|sense|feel))"
const WHICH =
  "(?: is| now is)?(?:,? (?:please|kindly|roughly|then|even roughly|from you|from your side))?,? (?:for |of |as to |on |about |with |regarding )?(?:whether|if|when|where|what|which|who|whose|why|how (?:things|it|the|far|soon|long|i|we|matters|my|close|near|that|you(?:'re| are))|anything|any|about (?:my|the|your (?:decision|choice))|(?:the|your|its|their|(?:the )?[\\w-]+'s?) (?:[\\w-]+ )?(?:progress|status|outcome|results?|decisions?|verdict|state|next|fate|date|stage|deliberations|conclusions?|choice|answer)|my (?:fate|result|status)|either way|one way or)"
/** "My question is whether", "I'm curious which way it went". */
const AT_A_LOSS =
  /\b(?:(?:question|query|enquiry|inquiry)(?: [\w-]+){0,3}? (?:is|remains|was)|(?:i'm|i am|am|still|left|leaves me|has me|got me|keeps me|me) (?:[\w-]+ ){0,2}?(?:curious|wondering|unsure|uncertain|guessing|in the dark|not sure|asking myself|none the wiser)(?: about| as to)?|i (?:don't|do not|can't|cannot) (?:know|tell)(?: yet)?|i (?:have|'ve) no (?:idea|notion|inkling|clue)|i haven't (?:a clue|an inkling|the foggiest|the least idea)|(?:anyone's|any) guess)(?: simply| only| just| now)?,? (?:which|whether|if|when|how|where|who|what|on which|from when)\b(?<what>[^.;!?]{0,120})/iu
const LEARN_WHICH = new RegExp(`\\b${LEARN}${WHICH}\\b(?<what>[^.;!?]{0,140})`, "iu")

/** Who says it wants to know: "it would help me", "I'm curious", "I write". */
const WISHES =
  /\b(?:(?:would|'d|should|could|might|will)\b[^.;!?]{0,40}\b(?:help\w*|like|love|welcome|appreciate\w*|want|need|prefer|value|glad|happy|grateful|thankful|obliged|pleased|delighted|relie(?:f|ved)|great|good|nice|lovely|kind|useful|mercy|comfort|possible|set my mind|do with|esteem|favou?r|kindly|kindness|courtesy|take it)|i(?:'m| am)?\b[^.;!?]{0,30}\b(?:curious|keen|eager|anxious|itching|dying|interested|hoping|longing|wonder\w*|writ(?:e|ing)|ringing|calling|emailing|checking|enquir\w+|inquir\w+|following up|getting in touch|touching base|ask\w*|beg|crave|presume|venture|permit|request\w*|seek|want(?!ed)|wish|need|hope|long|promised|thought i|trying)|just (?:checking|wondering|asking|seeing|writing)|grateful|thankful|request|(?:thing|question|query|enquiry)\b[^.;!?]{0,30}\bis|hoping|wondering|curious|keen)\b/iu

/** Told to tell: some say by themselves what is to be told. */
const TELL_OUTRIGHT =
  /\b(?:clue|fill) me in\b|\blet me in on\b|\bput (?:me|us|a [^.;!?]{2,30}?) (?:in the picture|out of (?:my|his|her|our|this|the) (?:misery|suspense|agony))|\b(?:carry me along|feed me back|(?:intimate|acquaint|favou?r|honou?r|oblige) me (?:on|of|with|about|as to)|let me have (?:your|the|a) (?:[\w-]+ )?(?:answer|decision|verdict|feedback|word|line|news|position|outcome|response)|say the word|say yes or no|(?:rather|sooner|better) (?:hear |have |know |get |be told )?(?:a|the) (?:[\w-]+ )?(?:no|worst|refusal|yes)\b|(?:come|coming|write|writing|call|ring|knocking|fishing|angling) (?:for|to|after) (?:the |some |any )?(?:news|tidings))\b|\b(?:can|may|pls) advise\b\b|\bkeep me (?:posted|informed|updated|in the loop|abreast|up to date)\b|\b(?:give|grant|send|spare|owe|get) (?:me |us )?(?:an?|your|the|my|some|one) (?:[\w-]+ )?(?:answer|verdict|decision|yes|yes or|clear no|plain no|firm date|indication|timeline)\b|\b(?:to|must|please|kindly|and|just) (?:answer|get back to|come back to|reply to|respond to|revert to|write back to) me\b(?! (?:with|if|at|on my))|\b(?:please|kindly|do|must) (?:advise|revert|respond|update)(?=[.,!]|\s*$| (?:with|on|me|us|as|at your|when|accordingly|soon|in due)\b)|\b(?:over to you|in your court|keep(?:ing)? me (?:in suspense|guessing|hanging|dangling)|spill the beans|(?:don't|do not) leave me (?:hanging|guessing|wondering))\b/iu
const TELL =
  /(?:\b(?:please|kindly|do|just|could|can|would|will|might|mind|if|perhaps|somebody|someone|anyone|them|him|her|to|and|so|then|pray)\b[^.;!?]{0,30}|^\W*)\b(?:tell(?:ing)?|let(?:ting)? (?:me|us) (?:know|have|hear)|inform|advise|update|say(?:ing)?|apprise|brief|enlighten|notify|answer|send|revert|share|sharing|confirm|indicate|give|furnish|avail|favou?r|drop|shoot|write|ring|call|text|find out|press|push|chase|nudge|intimate|acquaint|hint)\b(?<what>[^.;!?]{0,120})/iu
const TOLD_WHICH =
  /\b(?:whether|if (?!you\b(?! (?:have|'ve|'ll|will)))|when|where|which|who|what (?!i\b|you (?:need|want|require))|how (?:things|it|the|far|soon|long|i|we|matters|my|close|near|that|they|you(?:'re| are))|either way|one way|status|progress|outcome|result|decision|verdict|update|news|timeline|next (?:step|stage|round|move)|(?:regarding|about|concerning|on) (?:the|my) (?:[\w-]+ )?(?:position|application|job|interview|post|role|vacancy|outcome)|date (?:for|of|has|is))\b/iu

const SIGN =
  "(?:word|line|light|steer|hint|nod|sign|signal|indication|clarity|inkling|pointer|timeline|verdict|thoughts?|update|news|whisper|clue|idea|feedback|information|guidance|heads-up|heads up|guess|estimate|ballpark|date|glimmer|insight|peep|smoke signal|postcard|tip-off|tidings|intelligence|bulletin|dispatch|progress report|sitrep|headway|tick|cross|thumbs[- ](?:up|down)|yes|no|not yet|maybe|yea|nay)"
/** "Even a no would do me", "a rough date would let me plan". */
const SIGN_WOULD = new RegExp(
  `\\b(?:an?|any|some|your|even|one|whatever|the (?:briefest|smallest|merest|shortest|least))(?: [\\w-]+){0,2}? ["“'‘]?${SIGN}["”'’]?\\b[^.;!?]{0,80}\\b(?:would|will|might|could|'d)(?: [\\w-]+){0,2}? (?:be|do|help|let|make|set|put|allow|mean|suffice|ease|spare|save|go|please|cheer|calm|relieve|steady|content|oblige|gladden|lift|stop)\\b`,
  "iu",
)
const GLAD_OF_SIGN =
  /\b(?:glad|grateful|thankful|happy|pleased|appreciate|welcome|love|like|obliged|do with|use|settle|beg|ask|asking|request|requesting|trouble you|hoping)\b(?: [\w-]+){0,2}? (?:of|for|about|to have|to get|to receive|over)? ?(?:you |kindly )?(?:for )?(?:an?|any|some|even|one)(?: [\w-]+){0,2}? (?:word|line (?:on|about|as)|light|steer|hint|nod|sign|indication|inkling|pointer|timeline|verdict|update|news|whisper|clue|heads-up|estimate|ballpark|tidings|intelligence|bulletin|feedback|information|info|progress report|(?<=(?:short|brief|quick) )(?:answer|reply|response|message|mail)|idea (?:of|when|how|whether))\b/iu

const OWN_NEWS =
  /\b(?:i can (?:give|tell|share|offer)|from my side|on my (?:side|end|part)|for you|of my own|my (?:news|update))\b/iu
const KNOWN =
  /\b(?:whichever|whatever|however (?:it|the|things)|good or bad|yes or no|either way|one way or (?:the other|another)|come what may|win or lose|be it)\b|\b(?:if|when|once|whenever|as soon as|should|the (?:moment|minute|day|hour))\b[^.;!?]{0,60}\b(?:report|fixed|dust settles|dust has settled|smoke clears|agreed|signed|settles|come up for air|clear(?:er)?|know\w*|decid\w+|chos\w+|choos\w+|news|word|outcome|result\w*|reached|made|moves?|changes?|anything (?:new|to|changes|moves|happens)|(?:can|could|may|are able to|at liberty to|free to) (?:say|tell|share|reveal)\b[^.;!?]{0,30}\b(?:process|decision|timing|timeline|next|when|whether|how far|outcome))\b/iu
const THEN_TELL =
  /\b(?:please|kindly|would you|could you|can you|i'd (?:be )?(?:glad|grateful|love|like|welcome|appreciate|happy)|i (?:would|should) (?:be )?(?:glad|grateful|love|like|welcome|appreciate|happy)|(?:drop|give|ring|call|text|tell|send|let|write|fill|clue|email|phone) (?:me|us|it)(?! (?:if|should) you)|send (?:it|word)|shout|holler|pleased to (?:read|hear|know|learn|have))\b/iu

/** "I could come by to talk it over." */
const CALLS_TO_HEAR =
  /\b(?:i|and|or)(?:'ll| could| can| shall| will| might| may|'d)?\b[^.;!?]{0,30}\b(?:swing|stop|drop|come|pop|call|ring|phone|telephone|look)\b[^.;!?]{0,40}\b(?:to|and) (?:talk (?:it|things) over|hear (?:how|whether|if|what|the (?:result|outcome|news|answer|verdict|decision))|find out|learn (?:the|whether|if)|ask (?:how|whether|if|after))\b/iu

/** Wished in a roundabout way: peace of mind if one knew, all one asks, relatives who want to know, "if you told me". */
const ROUNDABOUT: readonly RegExp[] = [
  /\b(?:easier|easy|better|sleep|rest|plan|book|help\w*|breathe|glad|grateful|happier|relieved|settle|lighter|quieter|calmer|peace)\b[^.;!?]{0,60}\b(?:if i (?:knew|heard|could (?:know|hear|learn|tell)|had (?:word|news|an answer))|(?:to|for|from|by) know(?:ing)?|once i (?:know|hear))\b|\bif i (?:knew|heard|had (?:word|news|an answer))\b[^.;!?]{0,60}\b(?:would|could|'d)\b/iu,
  /\b(?:all|only|what|thing) (?:that )?i(?:'m| am| would|'d)? (?:\w+ )?(?:ask|seek|after|need to know|want to know|wish to know|crave|request|like to know)\b|\bi ask (?:only|no more|nothing more|but)\b|\b(?:will|would) do (?:nicely|fine|me|for me)\b|\bis all i (?:ask|need|seek)\b/iu,
  /\b(?:let me know|tell me|let (?:us|a \w+) know)\b(?=[.,;!:)]|\s*$| (?:please|by|soon|at|one|either|then|yourself|straight|plainly|kindly|today|this|before|whatever|whichever|honestly|gently)\b)/iu,
  /\b(?:hope|hoping|trust|wish|wished|think|thought|perhaps|maybe) (?:that )?(?:you|somebody|someone|he|she|they|one of you)(?: can| could| may| might| will| would|'ll|'d)(?: [\w']+){0,2}? (?:tell|share|shed|update|let (?:me|us) (?:know|hear|have)|say|advise|inform|enlighten|point|have (?:news|word|something)|give me (?:an? )?(?:idea|update|date|word|news|hint|steer|answer))\b/iu,
  /\b(?:wife|husband|mother|mam|mum|mom|dad|father|kids?|children|son|daughter|landlord|landlady|bank|boss|sister|brother|family|dog|cat|nan|gran|grandmother|friends?|partner|home|everyone|everybody|household|mates?|neighbours?|neighbors?|boys|girls|girlfriend|boyfriend)\b(?: [\w']+){0,3}? (?:ask|asks|asking|asked|wonders?|wondering|wants? to|would like to|needs? to|demands?|insists?|pester\w*)\b[^.;!?]{0,30}\b(?:whether|if|when|how|what|where|who|which|news|know)\b/iu,
  /\b(?:glad|grateful|thankful|obliged|kind|kindly|good|great|lovely|happy|appreciate|help|mind|favou?r|nice|easier|pleased|best|delighted|mercy)\b[^.;!?]{0,30}\b(?:if|were) (?:you|ye|somebody|someone|one of you|the \w+)(?: to| could| would| might| can)?(?: \w+)?? (?:told|tell|let (?:me|us) (?:know|have|hear)|(?:gave|give|sent|send|spared?) (?:me |us )?(?!the (?:job|chance|post|place|role)|a (?:chance|job|place|start|trial|shot|go)|this|me\b)|wrote|write|dropped|drop|said|say|updated?|shared?|shed|rang|ring|texted|text|advised?|informed?)\b/iu,
  /\b(?:yes|yea|yay|aye)[,]? (?:or|and) (?:a )?(?:no|nay)\b|\bthumbs[- ]up or\b|\bin or out\b|\bgood news or bad\b|\ball ears\b|\bfloor is yours\b|\byour move\b/iu,
  /\b(?:after|for|seeking|chasing|hunting|craving|want|need|with|await no more than) (?:an?|any|some|the latest|just an?) (?:[\w-]+ )?(?:update|word on|news on|news about|steer|indication|inkling|idea (?:of|where|when|how)|clue|status report|progress report)\b/iu,
]

// Questions.

const OWN_FATE =
  /\b(?:do|am|should|must|can|shall|will|could|ought|have|did|was|were|would|may|might) i (?!send|bring|show|offer|lend|forward|borrow|help|add|ask you to|thank|say|suggest|mention|share|attach|recommend|introduce|correct|give|pass)(?:[\w']+ ){0,3}?(?:wait|hope|expect|plan|keep|hold|count|take|stay|still|start|prepare|hang|look|give up|in\b|out\b|on the|the one|lucky|needed|wanted|considered|chosen|picked|successful|through|made it|make it|pass(?:ed)?|get (?:it|the|through|in)|got|have (?:the|it|a chance)|hear|know|assume|take it|unpack|pack|book|clear|stand)\b|\bhow are we (?:fixed|placed|looking|doing|off)\b|\bdo(?:es)? (?:you|anyone|anybody|he|she|they) (?:happen to )?know (?:yet|now|when|whether|if|who|by)\b|\b(?:set me straight|put me right|enlighten me|clear (?:this|that|it) up|put my mind)\b|\bi wait\b[^.;!]{0,20}\bor\b/iu
const DECIDERS =
  "(?:they|you|y'all|anyone|anybody|somebody|someone|it|he|she|things|matters|m(?:r|rs|s)\\b\\.? \\p{L}+|dr\\b\\.? \\p{L}+|management|hr|head office|(?:the|your|his|her|its|our|that|those|all)(?: \\p{L}+){0,2}? (?:panel|board|committee|council|governors?|trustees?|partners?|directors?|management|office|client|boss|bosses|owners?|chef|head|principal|lordship|ladyship|grace|bishop|vestry|elders|family|shareholders|higher-ups|powers|team|faculty|ministry|department|dean|college|court|school|hospital|trust|firm|company|church|parish|diocese|club|bank|budget|funding|branch|union|jury|people|lot|manager|agency|employer|crew|association|cooperative|co-op|others|three|two|four|powers that be))"
const DECIDED =
  "(?:decid\\w*|cho(?:ose|osing|sen|se)|choice|pick\\w*|select\\w*|settl\\w+|appoint\\w*|plump\\w*|opt\\w*|gone (?:with|for|another)|going (?:with|for|to)|lean\\w*|rul(?:e|ed|ing)|pronounc\\w+|vot(?:e|ed|ing)|met|meet|sat|sit|conven\\w+|agree\\w*|sign\\w*|made up|make up|mak\\w+ (?:a|its|his|her|their|your)|conclu\\w+|landed|got to|got on|reach\\w*|come (?:down|back|to|round)|came (?:down|back|to)|verdict|decision|a view|view|nearer|closer|further|fill\\w*|hir\\w+|taken? (?:on|someone|somebody)|offer\\w*|shortlist\\w*|whittl\\w+|narrow\\w+|repl\\w+|spoken|said|announc\\w+|finali[sz]\\w+|wrapp?\\w* up|approv\\w+|thinking|weigh\\w*|been in touch|heard|stand|passed|through)"
const BY_DECIDERS = new RegExp(
  `\\b(?:has|have|had|is|are|was|were|did|do|does|will|would|might|may|could|can|when|where|what|how \\w+|'s|'ve) (?:\\w+ )?${DECIDERS}\\b[^.;!?]{0,40}?\\b${DECIDED}\\b`,
  "iu",
)
const NO_MARK =
  /^\W*(?:so |and |just |pls |please )?(?:(?:is there |have you |got |have you got )?any (?:[\w-]+ )?(?:news|word|updates?|joy|luck|movement|progress|developments?|sign)|(?:has|have|did) (?:the|they|you)\b[^.]{0,40}\b(?:decided|chosen|picked|met))\b|\b(?:is|was) there (?:any|an|some|been any) (?:news|word|updates?|movement)\b/iu
/** "so am i hired or what", typed without a mark. */
const UNMARKED_FATE =
  /(?:^\W*|\b(?:so|and|but|anyway|like|just|please|then|just wondering|wondering) )(?:(?:am|did|have) i (?:in|out|hired|get|got|made|make|pass(?:ed)?|still|through)|when (?:do|can|will|would|should) i (?:start|hear|know|find|begin)|have (?:you|u|they) (?:decided|chosen|picked|made))\b/iu
/** "What did the abbess say?" */
const SAID_BY =
  /\b(?:has|have|did|does|do|will|what) (?:the|your|his|her|our) (?:[\p{L}'-]+ ){1,4}(?:decid\w+|cho(?:ose|sen)|made up|make up|say|said|rule[ds]?|pronounc\w+|reply|replied|vote[ds]?|agree[ds]?|come round)\b/iu
/** About them and theirs, or a favour: "how are you?", "would you give her my thanks?" */
const COURTESY =
  /\bhow(?:'s| is| are| was| were| have| has)? (?:you|are you|things with you|life|everyone|everybody|the family|(?:was |is )?your (?:week|weekend|holidays?|day|trip|break|family|health|mother|father|wife|husband|son|daughter|leave|easter|christmas|summer))\b|\b(?:have|had|having) (?:a|an) (?:good|nice|lovely|great|pleasant|restful|safe)\b|\b(?:are|is|keeping|all|everything|everyone) (?:you |all )?(?:well|ok|okay|fine|recovered|rested)\b|\bmy (?:thanks|regards|best|love|greetings|compliments|apologies|coat|scarf|hat|umbrella|gloves|pen|bag|keys)\b|\b(?:would|do|might) you (?:like|care|want|mind if|need)\b|\b(?:may|might|can|could|shall|should) i (?:\w+ )?(?:send|bring|show|offer|lend|forward|borrow|help|add|thank|suggest|mention|share|attach|recommend|introduce|correct|give|pass|congratulate|say)\b|\blet me (?:send|show|bring|lend|add|give)\b|\bdid you (?:like|enjoy|get home|sleep|try|find)\b|\bremember\b/iu
const OF_THEIRS =
  /^\W*(?:and |so |but )?how (?:is|are|was|were|did|does|do|has|have) (?:the|your|that|those|his|her) (?<noun>[\p{L}'-]+)/iu

/** True where a sentence asks how the application stands. @param text with straight apostrophes */
export function inquires(text: string, question: boolean): boolean {
  if (question && asks(text)) return true
  if (!question && (NO_MARK.test(text) || UNMARKED_FATE.test(text))) return true
  if (OWN_NEWS.test(text) && !/\b(?:please|kindly)\b/iu.test(text)) return false
  if (TELL_OUTRIGHT.test(text)) return true
  const learn = LEARN_WHICH.exec(text)
  if (
    learn &&
    !/\b(?:forward to|await)\s*$/iu.test(text.slice(0, learn.index)) &&
    WISHES.test(text.slice(Math.max(0, learn.index - 80), learn.index + 12)) &&
    isTheMatter(learn[0])
  )
    return true
  const loss = AT_A_LOSS.exec(text)
  if (loss && isTheMatter(loss[0].replace(/^\S+/u, ""))) return true
  const tell = TELL.exec(text)?.groups?.what
  if (tell !== undefined && TOLD_WHICH.test(tell) && isTheMatter(tell)) return true
  if (CALLS_TO_HEAR.test(text)) return true
  if (ROUNDABOUT.some((one) => one.test(text))) return true
  return SIGN_WOULD.test(text) || GLAD_OF_SIGN.test(text) || (KNOWN.test(text) && THEN_TELL.test(text))
}

/** True where words are about the application and its fate, not about what the reader may need. */
export function isTheMatter(text: string): boolean {
  return (
    MATTER.test(text) &&
    !/\b(?:more about|you (?:may |might |would |should )?(?:need|require|want|wish|like) (?:any|more|further|me|to see|a\b|an\b|the\b))\b/iu.test(
      text,
    )
  )
}

function asks(text: string): boolean {
  if (isAboutThem(text)) return false
  if (OWN_FATE.test(text) || BY_DECIDERS.test(text) || NO_MARK.test(text) || SAID_BY.test(text)) return true
  // A question that any such letter might hold can be about nothing but the application.
  const words: string[] = text.toLowerCase().match(/[\p{L}][\p{L}'-]*/gu) ?? []
  const strange = words.filter((word) => !isFormWord(word))
  if (strange.length === 0) return true
  if (strange.length > 1) return false
  // "Whereabouts are you with it?" has no thing in it, "where do you buy the glue?" has.
  const before = words[words.indexOf(strange[0]!) - 1] ?? ""
  return (MATTER.test(text) && words.length >= 5) || !THING_FOLLOWS.test(before)
}

const THING_FOLLOWS =
  /^(?:an?|the|my|your|his|her|its|our|their|this|that|these|those|of|in|on|for|with|from|to|by|at|any|some|which|what|.+'s)$/u

/** A question about the reader's own world. */
export function isAboutThem(text: string): boolean {
  const noun = OF_THEIRS.exec(text)?.groups?.noun?.toLowerCase()
  return COURTESY.test(text) || (noun !== undefined && !MATTER.test(noun) && !isFormWord(noun))
}
