/**
 * Turns of speech that are told by more than one clause. Patterns look at canonical text.
 * @module
 */

interface Said {
  why: string
  re: RegExp
  unless?: RegExp
}

const RULE =
  "(?:rules?|limits?|maximum|wait(?:ing)?(?: times?| periods?| rules?)?|deadlines?|windows?|gaps?|dates?|advice)"
const MY_RULE = `(?:(?:the|your|that|this|those|these|any|my|all|every) )(?:[a-z-]+ ){0,2}${RULE}`

/** Held back whatever the case. */
export const SAID_ANYWHERE: readonly Said[] = [
  {
    why: "address",
    re: /\b(?:click|tap) (?:here|on|the|this|below|above)\b|\b(?:follow|open|use|see|try) (?:this|that|the) (?:link|url|attachment|qr code|code)\b|\blink (?:below|above)\b|\bscan the\b|\b(?:image|picture|screenshot) (?:below|above)\b|\bdownload\b/,
    unless: /\bPAGE\b|\b(?:do not|never|not)\b/,
  },
  {
    why: "address",
    re: /\baddress(?:es)?\b.*\b(?:built|formed|made up|put together|constructed|patterned|looks?|works?|goes|follows?) (?:just |exactly |probably )?(?:like|the same|alike|in the same|by the same|according|from)\b/,
    unless: /\b(?:do not|never|not)\b/,
  },
  {
    why: "around",
    re: /\b(?:visit|call|text|gift|present|message)\b.*\bunless you (?:bring|take|have|carry|come|know|feel)\b|\boff limits , (?:but )?(?:her|his|their|a|an|the|WHO 's) [a-z]+ (?:is|are) not\b/,
  },
  {
    why: "verdict",
    re: /(?:^(?:did|does|has|do|is|are)\b.*\b(?:WHO|she|he|they|FIRM) (?:really |already )?(?:likes?|liked|loves?|loved|adores?|prefers?|wants?|wanted) you|\b(?:decided|settled) (?:on|for) (?:somebody|someone|another)\b.*)(?: .*)?\?$/,
  },
  {
    why: "around",
    re: /\b(?:try|use|take|find|choose|pick) (?:a |an |some )?(?:different|another|other|new|second) (?:channel|route|way in|door)\b|\b(?:switch|change|changing|switching) (?:of |the |to (?:a |another )?(?:[a-z]+ )?)?channels?\b/,
    unless: /\b(?:do not|never|not|no need|rather than|instead of)\b/,
  },
  {
    why: "rules",
    re: /\b(?:is|are|was) not (?:really |quite )?(?:what|the kind|the sort|whom)\b[a-z ]* (?:they|she|he|WHO|FIRM) (?:meant|mean|had in mind|was thinking|were thinking)\b/,
  },
  // Denied twice, it says the opposite of what each denial says.
  { why: "double", re: /\b(?:never|not) (?:ever |just |simply |really )?not\b/ },
  {
    why: "rules",
    re: new RegExp(
      [
        `\\b(?:my|the|those|these|our|usual|normal|such|other|your) (?:[a-z-]+ ){0,2}${RULE} (?:(?:do|does|did|will|would|can|need) not|never|no longer|hardly|barely|only half) (?:really |even |quite )?(?:apply|applies|count|counts|hold|holds|bind|matter|matters|stop|reach|extend|cover|concern|touch|affect|fit)\\b`,
        "\\bi (?:can|will|may|could|shall|am (?:free|happy|able|allowed) to) (?:say|write|repeat|do|tell you|put|print|answer) (?:anything|whatever|everything|exactly what) you (?:like|want|wish|ask|tell|please|say|need)\\b",
      ].join("|"),
    ),
  },
  // Somebody of whom nobody has told.
  {
    why: "unfounded",
    re: /\b(?:before you|like you|in your (?:place|position|shoes|situation)) (?:[a-z]+ ){0,3}(?:asked|wrote|called|got|did|sent|tried|rang|emailed|nudged|was|went|had)\b/,
    unless: /\byou (?:before|like)\b|\b(?:if|questions?|things?|points?) (?:before|like) you\b/,
  },
  {
    why: "pressure",
    re: /\b(?:leave|leaving|give|giving) (?:them |her |him |WHO )?no (?:way out|choice|escape|wiggle room|room)\b|\bask(?:ing)? (?:them |her |him |WHO )?(?:straight |directly |flatly |plainly |outright )?(?:whether|if) (?:it is|it will be|it was) (?:going to be )?(?:you|yes|a yes)\b/,
    unless: /\b(?:do not|never|not to|rather than|avoid|without)\b/,
  },
  {
    why: "passed-over",
    re: /\bREC (?:only |really |just |in fact |after all )?(?:works?|is (?:there|working|paid)) (?:for|by) (?:them|FIRM|the (?:client|employer|company|firm|other side))\b|\b(?:not|never) tell (?:REC|your recruiter|him|her) (?:too much|everything|all|about (?:this|it|your doubts))\b|\b(?:keep|hide) (?:it|this|that|your [a-z]+) from (?:REC|your recruiter)\b/,
  },
  {
    why: "unfounded",
    re: /\b(?:people|candidates|applicants|those|letters|notes|messages|emails) (?:who|that|which|sent|written) .{2,60}\b(?:get|gets|are|is|have) (?:[a-z]+ )?(?:answered|answers?|hired|read|chosen|picked|remembered|invited|replies|offers|further) (?:sooner|faster|quicker|more often|first|far more|better|above|earlier|than)\b/,
  },
  {
    why: "reported",
    re: /\bis what (?:[a-z]+ ){1,2}(?:would |might |may |will )?say\b/,
    unless: /\bQUOTE\b/,
  },
  {
    why: "rules",
    re: new RegExp(
      [
        "\\bthis once\\b",
        "\\bmakes? no (?:odds|difference) (?:when|which|what|whether|who|how)\\b",
        "\\b(?:limits?|count|clock|window|wait|maximum)(?: [a-z]+){0,4} (?:starts?|begins?|runs?) (?:over|again|anew|afresh|from (?:zero|scratch))\\b",
        "\\bnot (?:to be )?(?:take|taken)\\b.*\\bseriously\\b",
        "\\bnot (?:really )?(?:mean|meant) (?:seriously|literally)\\b",
        `\\b(?:set|sets|setting|put|puts|putting|lay|leave|push|brush|wave|cast) ${MY_RULE} (?:aside|away|to one side|behind)\\b`,
        `\\b(?:set|put|lay|leave|push|brush) aside ${MY_RULE}\\b`,
        `\\b(?:i|we) (?:(?:have|had|can|could|will|may|just|already|hereby|am|also|now|happily|gladly) )*(?:lift(?:ed|ing)?|rais(?:e|ed|ing)|relax(?:ed|ing)?|loosen(?:ed)?|stretch(?:ed)?|shorten(?:ed)?|remov(?:e|ed|ing)|chang(?:e|ed|ing)|mov(?:e|ed|ing)|adjust(?:ed|ing)?|tak(?:e|en|ing)|took|drop(?:ped|ping)?|suspend(?:ed)?|reset|set|extend(?:ed)?|bring forward|brought forward|updated?) ${MY_RULE}\\b`,
        `\\b(?:rules?|limits?|wait(?:ing)?) (?:[a-z]+ ){0,4}(?:(?:is|are|was|were|only|meant|made|there) )+for (?:others|other people|everyone else|everybody else|those|people|beginners|somebody else|someone else)\\b`,
        `\\b(?:can|could|would) not (?:(?:honestly|really) )?(?:say|claim|tell you|promise) (?:that )?(?:the|this|that|any|your) (?:[a-z]+ )?${RULE} (?:holds?|applies|counts?|matters?|binds?|stands?|is)\\b`,
        `\\b(?:have|has|with|know|follow) no (?:more )?(?:rules?|limits?)\\b`,
        `\\b${RULE} (?:is|are|has been|have been|was|were) (?:(?:now|hereby|just|officially|already) )*(?:lifted|gone|off|waived|over|suspended|removed|cancelled|canceled|void|history)\\b`,
        "\\bconsider (?:(?:the|your) (?:wait|waiting|limit)|yourself (?:free|hired|in|released|excused)|it (?:approved|allowed|done))\\b",
        "\\b(?:my|the|this|that) (?:advice|date|answer|recommendation) (?:is |are |as )(?:(?:only|just|purely|merely|more of|more like|an?) )*(?:optional|suggestions?|guess|guideline|flexible|negotiable|approximate|for others)\\b",
        "\\b(?:trust|follow|go with|listen to|act on|go by) your (?:own )?(?:gut|instincts?|heart|feelings?|impulse)\\b",
        "\\bwhatever (?:the|that|this|my|your) (?:date|rule|limit|advice|window|wait|answer)\\b|\\bno matter what (?:it|i|the|they) says?\\b",
        "\\b(?:mail|write|email|call|ask|send) (?:[a-z]+ )?(?:at will|as you please|as you like|whenever you (?:like|want|wish|please|feel))\\b",
      ].join("|"),
    ),
    unless: /\b(?:do not|never|must not|should not|can not (?:set|lift|change|move|drop|shorten|put))\b/,
  },
  {
    why: "pressure",
    re: /\bonly (?:if|once|when|after|unless|in case) (?:they|she|he|WHO|FIRM|you (?:get|hear|know))\b|\bunless (?:they|she|he|WHO|FIRM)\b/,
    unless: /\b(?:closed|over|move on|let (?:it|this|that) go|leave it|nothing more)\b[^;]*\bunless\b/,
  },
  // Two ways for one message are two messages.
  {
    why: "often",
    re: /\b(?:email|e-mail|mail|write to|write)\b[^.;:]*\b(?:and|then|plus)\b (?:(?:also|then|maybe|perhaps) )*(?:phone|call|ring|telephone)\b(?! (?:it|for)\b)|\b(?:phone|call|ring|telephone) (?:WHO|her|him|them)\b[^.;:]*\b(?:and|then|plus)\b (?:(?:also|then|maybe|perhaps) )*(?:email|e-mail|mail|write)\b(?! (?:it|down|out)\b)/,
    unless: /\b(?:or|if|ask|address|do not|never|not|rather|instead|REC|recruiter|hr|HRWHO|you)\b/,
  },
  {
    why: "pressure",
    re: /\b(?:you|i) (?:really |urgently |now )?(?:need|require|expect|want|must have) (?:a|an|their|her|his|some) (?:clear |firm |final |quick )?(?:yes|no|yes or no|word|decision|answer|reply|response)\b/,
    unless: /\b(?:do not|never|not|rather than|avoid|without|no need)\b/,
  },
  {
    why: "regularly",
    re: /\b(?:every )?now and (?:then|again)\b|\bfrom time to time\b|\b(?:once|every once) in a while\b|\bat regular intervals\b|\bon a regular basis\b|\b(?:send|write|mail|email|post) (?:it|them|her|him|WHO|the same [a-z]+)(?: [a-z]+)? (?:once more|again|a second time|twice|one more time)\b/,
    unless:
      /\b(?:do not|never|not|rather than|avoid|without|no need|breathe|rest|break|walk|openings?|jobs?|applications?|REC|recruiter)\b/,
  },
  {
    why: "games",
    re: /\b(?:someone|somebody|another [a-z]+|others?) (?:else )?(?:wants?|is after|are after|is interested in|has asked for|would (?:hire|take|have)|is waiting for) you\b|\b(?:leave|leaving|keep|keeping|let) (?:WHO|FIRM|REC|them|her|him) (?:hanging|guessing|stew(?:ing)?|dangling|sweat(?:ing)?|simmer(?:ing)?|squirm(?:ing)?|wondering|on (?:the hook|tenterhooks|ice)|in the dark)\b/,
    unless: /\b(?:do not|never|not|rather than|avoid|without)\b/,
  },
  {
    why: "promise",
    re: /\b(?:job|role|ROLE|position|offer|spot|place|seat|it)\b(?:[a-z ]+)? is yours\b|\b(?:will|would|shall|is going to|are going to|must|should|can only|is about to|is bound to) (?:soon |certainly |surely |already )?be yours\b|\b(?:is|are) (?:already |practically |basically |nearly |almost |virtually )+yours\b|\byou will (?:certainly |surely )?(?:be|get) (?:hired|the job|the offer|picked|chosen)\b/,
  },
  {
    why: "reproach",
    re: /\b(?:point out|mention|tell|telling|say|write|remind|stress|note|bring up|let)\b.*\b(?:that )?(?:they|she|he|WHO|FIRM|you)(?: had| have| would)? (?:promised|(?:did not|never|failed to) (?:keep|answer|reply|stick|hold)|broke|let you (?:down|wait|hang)|kept you|forgot|missed (?:the|their|his|her)|ignored|rather not stay (?:quiet|silent)|deserve|expected better)\b|\b(?:second|third|last) time (?:that )?you (?:have|had|'ve|are|were)?(?: had)? ?(?:to )?(?:ask|asked|asking|write|written|wrote|chase|chasing)\b|\b(?:treat|take|read|see) (?:the|their|that|a|his|her) no as (?:a |an )?(?:maybe|yes|not|opening|invitation|challenge|start)\b/,
    unless:
      /\b(?:do not|never|not|rather than|avoid|without|instead of|leave out|no need)\b.*\b(?:point out|mention|tell|say|write|remind|stress|bring up)\b/,
  },
  {
    why: "visit",
    re: /\b(?:carry|bring|take|hand|deliver|walk|drive|run|drop)(?:ing)? (?:[a-z'-]+ ){1,5}(?:to|at|into|by|over|through|under|on) (?:[a-z]+ ){0,2}(?:(?:WHO|OTHER|FIRM|REC)(?: 's)?|their|her|his|the) (?:office|desk|house|home|door|letterbox|mailbox|building|shop|branch|site|place|counter|windscreen|car|workplace)\b/,
    unless: /\b(?:not|never|rather than|instead of|avoid|no need)\b/,
  },
  {
    why: "verdict",
    re: /\b(?:you|your [a-z-]+) (?:(?:have|has|clearly|certainly|obviously|really|definitely|must have|surely) )*(?:made|make|makes|left|leave|leaves) (?:such )?(?:an? |the )?(?:[a-z]+ )?(?:good|great|strong|lasting|excellent|wonderful|fantastic|best|real|deep|bad|poor) (?:[a-z]+ )?impression\b|\b(?:the|your|that) (?:interview|talk|conversation|meeting)(?: itself)? (?:(?:was|went|is|sounds|sounded|seems|seemed|has gone|must have gone|clearly) )+(?:(?:really|very|so|clearly|truly|quite|absolutely|still|an?|pretty|obviously|to have|gone|like|it) )*(?:amazing|great|well|good|brilliant|fantastic|excellent|perfect(?:ly)?|badly|poorly|bad|awful|success|superb|strong|going|disaster|ongoing|on track|positive)\b|\bit is (?:such )?an? (?:(?:really|very|truly) )?(?:good|great|amazing|fantastic|wonderful|excellent|lovely|bad|terrible|reliable|fair|solid) (?:company|firm|employer|place|team|workplace|business)\b|\byou (?:are|might be|may be|could be) in (?:trouble|the running|the lead|demand)\b|\b(?:that|this|the|her|his|their) (?:smile|nod|laugh|look|tone|handshake|tour|silence|delay|way they [a-z]+)(?: [a-z]+){0,4} (?:tells? (?:you|me|us)|says|means|shows?|proves?|speaks?|gives? (?:it|them|her|him) away)\b(?! (?:nothing|little|not))|\b(?:silence|delay|vacation|absence)(?: so far)? (?:is|was|must be) (?:only |just |really |clearly )?an? (?:excuse|good sign|bad sign|test|trick|bluff|no|yes)\b|\bit went (?:really |very |so |clearly )?(?:well|badly|great|fine|perfectly)\b|\b(?:that|this|the|her|his|their) (?:wording|phrasing|phrase|reply|answer|rejection|email|letter|mail) (?:means|suggests|shows|proves|hints|tells (?:you|me)|says) (?:that )?(?:it|you|they|she|he|the)\b|\byou were (?:a )?(?:close|near|narrow|second|runner)\b|\bit was (?:a )?(?:very |so |really )?close\b|\blucky to (?:have|get) you\b|\bwould be (?:mad|foolish|silly|crazy|fools?) not to\b/,
    unless:
      /\b(?:if|whether|when|you (?:said|felt|feel|told|think|mentioned|wrote|say|say that)|what|which|sounds like you|thank|even)\b|\?$/,
  },
  {
    why: "voice",
    re: /\bour (?:(?:own|whole|new|company|hiring|great|open) )*(?:company|culture|team|candidates?|process|firm|employees|staff|office|business|department|organi[sz]ation|position|vacancy|opening|values|mission)\b|\bthe (?:candidate|applicant|user|assistant|model)\b|\bwould it be possible for me\b|\b(?:my|our) (?:request|candidates?|clients?|applicants?)\b/,
  },
  {
    why: "shrug",
    re: /\b(?:nobody|no-one|no one)(?: there| at FIRM)? (?:(?:will|would|is going to|ever|really|even|has to|needs? to|can|could) )*(?:checks?|notices?|knows?|tells?|finds? out|counts?|sees?|remembers?|cares?|track)\b|\bwho (?:will|would|is going to|really|ever)(?: ever| really| even)? (?:know|notice|check|care|count|tell)\b|\bwhat (?:(?:real|possible) )?(?:harm|damage) (?:could|can|would|will|is)\b|\bwhat (?:have|do) you (?:got )?to lose\b|\bwhat is there to lose\b|\bwhat (?:can|could) go wrong\b/,
    unless:
      /\b(?:nobody|no-one|no one) (?:knows|can tell|could know|would know) (?:yet|whether|when|what|how|who|which|the)\b|\b(?:nobody|no one|no-one) (?:can|could) (?:know|tell)\b/,
  },
  {
    why: "legal",
    re: /\b(?:spoken|verbal|written|oral|handshake|emailed) (?:offer|promise|agreement|yes|word)(?: [a-z]+)? (?:binds?|counts?|holds?|commits?|stands up|is as good|can not be|is final|is a contract)\b|\b(?:offer|promise|agreement|yes)\b.*\b(?:can not|may not|could not|can never) be (?:withdrawn|revoked|rescinded|taken back|undone|cancelled|canceled)\b|\b(?:in|under) (?:your|this|the|their) (?:state|country|jurisdiction|law)\b|\b(?:they|she|he|WHO|FIRM|the employer|the company|employers) (?:can not|may not|must|has to|have to|are required to|is required to|are bound to|is bound to) (?:(?:now|legally|simply|just|ever) )*(?:withdraw|take (?:it|that|the offer) back|back out|revoke|honou?r|answer you within|reply within|tell you why|give you a reason|pay)\b/,
  },
]

/** It is said not to matter. */
export const SHRUGS =
  /(?<!\b(?:silent|silence|waiting|patience|quiet|still) )\bcosts? (?:you )?(?:nothing|no more than)\b|\bare you (?:really |just )?going to (?:let|sit|wait)\b|\b(?:nobody|no-one|no one)(?: there)? (?:(?:will|would|really|even|could|can) )*minds?\b|\bwho (?:will|would)(?: ever| really| even)? (?:mind|blame)\b|\b(?:would|will|could|can|might) (?:hardly|scarcely|barely) (?:hurt|matter|harm|bother|be noticed|make a difference)\b|\b(?:can|could|would|will|does|might) (?:not|never) (?:possibly |really |ever )?(?:hurt|harm|do (?:any|much) (?:harm|damage))\b|\b(?:nobody|no one|hardly anyone|hardly anybody|few people|not everyone|scarcely anyone) (?:really |ever |actually )*(?:means? (?:it|that|this)|follows? (?:it|that|this)|obeys?|sticks? to|keeps? to)\b|\bwho is (?:really |even )?(?:counting|checking|watching|keeping (?:score|count|track))\b|\b(?:WHO|OTHER|FIRM|they|she|he|them) (?:surely |certainly |really )?(?:will|would) (?:not|never|hardly) (?:(?:even|ever|surely|really) )*(?:check|notice|mind|care|count)\b(?! (?:the |a |your |this )?(?:wait|waiting|pause|silence))|\bwhere is the harm\b|\bwhat is the harm\b|\bis there (?:really |any )*(?:harm|anything wrong) in\b|\b(?:a little|some|a bit of) (?:initiative|eagerness|boldness|persistence|enthusiasm) (?:never|rarely|seldom|always|usually|can|goes|pays|does)\b|\b(?:fortune favou?rs|the early bird|strike while|he who|you snooze|no guts|faint heart|squeaky wheel)\b/
