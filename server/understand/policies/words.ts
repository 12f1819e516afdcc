/**
 * How an employer puts it that follow-ups are not wanted, or are: more ways than "don't" and "do" with a verb behind.
 * @module
 */

/** Getting in touch, as a noun or a verb in any form. */
export const TOUCH =
  "(?:follow(?:ing|ed)?[- ]?ups?(?: (?:calls?|e-?mails?|notes?))?|call(?:s|ing)?|phon(?:e|es|ing)(?: calls?)?|contact(?:ing)?|chas(?:e|es|ing|ers?)|e-?mail(?:s|ing)?|mail(?:s|ing)?|check(?:s|ing)?[- ]?(?:in|back|up)(?: on)?|ring(?:s|ing)?|reach(?:ing)? out|inquir(?:e|ies|ing)|enquir(?:e|ies|ing)|(?:get(?:ting)?|be(?:ing)?|keep(?:ing)?) in touch|writ(?:e|es|ing)(?! (?!(?:to|in|back|again|after|before|and|or|is|won't|wouldn't|never|her|him|them|me|us)\\b)[a-z])|nudg(?:e|es|ing)|messag(?:e|es|ing)|text(?:s|ing)?|ping(?:s|ing)?|pester(?:s|ing)?|bother(?:s|ing)?|bug(?:s|ging)?|badger(?:s|ing)?|hassl(?:e|es|ing)|hound(?:s|ing)?|disturb(?:s|ing)?|remind(?:s|ing|ers?)?|prod(?:s|ding)?|(?:giv|drop)(?:e|ing)? (?:me|us|them|her|him) an? \\w+|ask(?:ing)? (?:for (?:news|updates)|after|where))"
const PEOPLE =
  "(?:people|folks?|candidates?|applicants?|anyone|anybody|everyone|me|us|you|it|interviewees|those who|men|lads|hopefuls)"

/** Theirs to call, not the candidate's; and what comes of calling all the same. */
export const DECLINED_OTHERWISE = new RegExp(
  [
    // "We do the calling, not you", "they'd be the ones to ring, not me", "we won't hear from you", "they come to me"
    "\\b(?:we|they|i|he|she)(?:'ll|'d| will| would)? (?:do|does|be doing|handle) (?:all |any )?(?:the |all the )?(?:calling|ringing|contacting|phoning|chasing|writing|e-?mailing)\\b(?=[\"']|\\W*$|[,;.]? (?:and )?(?:not|never) (?:you|me|us)\\b| (?:round )?here|[,.] ?[\"']?(?:you|i|we) (?:don't|do not|won't))",
    "\\b(?:be|are|is|were) the ones? (?:to|who(?:'ll| will)?) (?:ring|call|phone|contact|write|get in touch)\\b",
    "\\b(?:we|they|he|she) (?:won't|will not|wouldn't|don't (?:want|need|wish|expect) to|mustn't|shouldn't) (?:be )?hear(?:ing)? from (?:you|me|us)\\b",
    "\\b(?:i'm|i am|we're|we are|you're|you are) not to (?:be )?(?:ring|call|phone|contact|write|e-?mail|chas|text|bother|pester|get in touch|follow)(?:ing|e)?\\b",
    "\\b(?:don't|do not|not) (?:you|me|us)(?: go| be| start)* (?:ring|call|phone|contact|write|e-?mail|chas|text)(?:ing|e)?\\b",
    "\\byou (?:no|not) (?:call|ring|phone|write|text|e-?mail|contact|come)\\b",
    // "Nobody is to ring the shop", "no one gets to chase him", "no point in getting in touch"
    `\\b(?:nobody|no[- ]one|none of (?:you|us)) (?:is|was|are|were|gets|got|should|may|can|must|ought)(?: (?:allowed|supposed|meant|ever))?(?: to)?(?: be)? ${TOUCH}\\b`,
    `\\b(?:no (?:point|use|sense|good|need|reason)|not worth|wouldn't bother|don't bother)(?: (?:in|for|with|me|you|us|my|your|anyone|anybody|people|to))* (?:be )?${TOUCH}\\b`,
    `\\b(?:people|candidates|applicants|we|i|you|folk|folks|nobody) (?:shouldn't|should not|mustn't|must not|ought not to|are not to|aren't to|weren't to|were not to|needn't|need not|can't|cannot)(?: be| go| start)? ${TOUCH}\\b`,
    `\\bpromise(?:d)? (?:(?:me|us) )?not to ${TOUCH}\\b`,
    "\\bno (?:further |more |any |direct )?(?:contact|calls?|e-?mails?|communications?|chasing|enquiries|follow[- ]?ups?|messages|approaches|phoning|ringing)(?:,? (?:or|and|nor) (?:no )?\\w+)? (?:after|till|until|from (?:me|us|candidates|applicants|you)|of any kind|whatsoever|at all|once|following)\\b",
    // "They don't entertain follow-up", "he can't stand people checking up", "frowns on", "isn't keen on"
    `\\b(?:(?:don't|doesn't|do not|does not|won't|will not) (?:entertain|do|answer|reply to|respond to|read|allow|permit|tolerate|care for|hold with|go in for|encourage|approve of|need|want|like|appreciate)|can't (?:stand|bear|abide|have)|cannot (?:stand|bear|abide|have)|(?:frown(?:s|ed)?|look(?:s|ed)? down) (?:up)?on|tak(?:e|es) (?:a )?(?:dim|poor) view of|(?:not|isn't|aren't|no|never) (?:a |big |much of a )*(?:fans? of|keen on|fond of|big on|happy (?:with|about))|hat(?:es?|ed) (?:it )?(?:when |being |getting )?|loathes?|detests?|resents?|sick of|fed up (?:of|with)|annoyed (?:by|with)|put off by)(?: (?:any|the|all|having|it when|when|to be|be|being|getting|post-interview)| ${PEOPLE})* (?:${TOUCH}|chased|rung|called|phoned|pestered|nudged|contacted|e-?mailed|bothered|hassled|bugged|followed up)\\b`,
    // "You ring, you're out", "ringing the yard is a sure way to get binned", "chasing counts against you"
    `\\b${TOUCH}\\b[^.;!?]{0,40}?(?:,? (?:and |means )?(?:you're|you are|i'm|i'd be|you'd be|they're) (?:out|off|gone|done|finished)|(?:is|was|'s|are|would be|'d be) (?:a (?:sure|good|quick|great|fast) way (?:to|of|not)|the (?:best|quickest|fastest|surest) way to (?:get|be|lose)|(?:just )?(?:a )?(?:nuisance|no-no|big no|mistake|waste of|pointless|out of order|not on|forbidden|banned|off[- ]limits))|(?:counts?|goes|go|is held|be held|works?) against|(?:puts?|rules?|gets?|knocks?|crosses|strikes) (?:you|me|people|them|candidates|us) (?:off|out|binned|crossed|struck|nowhere)|(?:gets?|is|are|be|get) (?:binned|crossed off|struck off|ruled out|disqualified|dropped|rejected|thrown out))\\b`,
    `\\b(?:leav(?:e|ing)|let(?= (?:them|us|her|him) (?:alone|be\\b|get on))) (?:the (?:phone|line|boss|panel|team|lads)|them|us|her|him|me)(?: all)? (?:alone|be|in peace|to (?:it|get on)|get on|well alone)\\b`,
    `\\bwait (?:for|on) (?:our|his|her|their|the|us|them|him)(?: to)? ?(?:call|ring|letter|e-?mail|answer|contact)?\\b(?=[^.;!?]{0,30}\\b(?:do not|don't|not|no) (?:to )?${TOUCH}\\b)`,
    "\\bhold (?:off|back) (?:on |from )?(?:any )?(?:chasing|calling|ringing|contacting|writing|following up|e-?mails?|calls?)\\b",
    `\\b(?:keep|stay|kept) (?:away from|off) (?:the |his |her |their )?(?:phone|line|e-?mail|inbox|blower)\\b`,
  ].join("|"),
  "i",
)

/** Chasing is fine, is liked, is asked for. */
export const WELCOME_OTHERWISE = new RegExp(
  [
    // "A call's always fine", "an email to her is welcome", "a reminder from me wouldn't go amiss"
    `\\b(?:an? |any |the odd |my |occasional |polite |quick |little |friendly |gentle )*${TOUCH}(?: (?:to|from|with|after|by) (?:me|you|us|her|him|them|candidates|people|applicants)| in (?:a week|the meantime))*(?:'s| is| are|'d be| would be| will be|'ll be| was)(?: \\w+)? (?:fine|ok|okay|welcome|welcomed|grand|good|great|alright|all right|cool|no (?:bother|problem|trouble)|appreciated|encouraged|expected|allowed)\\b(?! (?:to|for) (?!(?:me|you|us|her|him|them|check|ask|see|find|follow|chase)\\b))`,
    `\\b${TOUCH}(?: (?:from|to|by) (?:me|you|us|her|him))? (?:wouldn't|won't|would not|never|doesn't|can't|couldn't) (?:go amiss|hurt|do (?:any |me |you )*harm|bother (?:me|us|her|him|them)|offend|be a (?:problem|bother)|go astray|be unwelcome)\\b`,
    // "Likes it when folks check back", "all for chasing", "happy for people to chase"
    `(?<!\\b(?:not|n't|never|no|hardly|isn't|aren't)(?: \\w+)? )\\b(?:likes|(?<=\\b(?:they|we|i|and|don't mind|actually|really) )like|loves?|appreciates?|welcomes?|enjoys?|respects?|admires?|(?:fine|cool|ok|okay|good|happy|comfortable|pleased|all right|alright|glad|grateful) (?:with|for|about|of|to (?:get|have|receive|see|take))|all for|open to|big on|a (?:big |great )?fan of|no (?:objections?|problem|issue|bother) (?:to|with)|all in favou?r of|encourag(?:es?|ed|ing))(?: (?:it|when|if|an?|any|the|who|that|to|being|getting|from|with|for|having)| ${PEOPLE})* (?:${TOUCH}|chased|reminded|nudged|rung|called|phoned|contacted|e-?mailed|bugged|pestered)\\b`,
    // "Bug me whenever", "keep bugging him till I get an answer", "pester her after a week"
    `(?<!\\b(?:i|we|he|she|they|would|will|can|could|may|might)(?: (?!said|says|goes|told|tells)\\w+)? |'(?:d|ll) (?:\\w+ )?)\\b(?:bug|pester|badger|hassle|hound|nag|chase|nudge|prod|ring|call|phone|text|e-?mail|message|ping|remind|chase up|keep (?:on )?(?:bugging|pestering|hassling|chasing|ringing|calling|e-?mailing|nudging|nagging|reminding|badgering|at)|(?:give|drop) (?=(?:me|us|her|him|them) an? (?:shout|bell|ring|call|line|nudge|buzz|note|text|e-?mail)\\b)) ?(?:me|us|her|him|them)\\b[^.;!?]{0,30}?\\b(?:whenever|any ?time|as (?:often|much) as|if (?:you|i|it|there|they|nothing|no one)(?:'s|'ve| is| has)? (?:don't|do not|haven't|have not|hear|hears|not|nothing|no\\b|goes|gets|drags|takes|need|want|like|wonder|comes|silent|quiet|late)|should (?:you|i|it) (?:not|want|need|like|hear|go|drag)|when it (?:goes|gets|drags)|after (?:an?|two|three|that|\\d)|till|until|all you (?:like|want)|again|in (?:a|two) weeks?)\\b`,
    "\\b(?:call|drop|pop|ring) (?:in|by|round|up)? ?(?:whenever|any ?time)\\b",
    "(?<!\\bmy )\\b(?:door|line|inbox|phone)(?:'s| is)(?: always| ever)? (?:open|on)\\b",
  ].join("|"),
  "i",
)

/** Who says so, told loosely: "was firm that", "is what the gaffer said", "she laughed". */
export const SAYING =
  /\b(?:said|says?|told|tell(?:s|ing)?|asked|goes|went|wrote|writes|warned|stressed|insist(?:s|ed)|made (?:it|me|us)|laughed|joked|grinned|barked|shouted|growled|snapped|added|mentioned|explained|announced|replied|answered|reckons?|words?|message|rule|policy|instructions?|orders?|(?:firm|clear|plain|strict|adamant|blunt|frank|straight|upfront|serious|definite)(?: that| about| on|:)|that'?s (?:the|my|her|his) \w+|according to|(?:the|their|a|his|her) (?:letter|e-?mail|sign|notice|poster|portal|text)(?= (?:said|says|reads?|asks?|tells?)))\b/i
