/**
 * How somebody says that a thing may be given up, left undone, or got round.
 * @module
 */

const ANY = (...alternatives: readonly string[]): RegExp =>
  new RegExp(alternatives.map((one) => `(?:${one})`).join("|"), "g")

const THING =
  "(?:it|this|that|them|WHO|FIRM|yourself|(?:(?:this|that) )?(?:whole )?(?:one|thing|matter|case|application)|(?:the|this|that|their|her|his|your) (?:[a-z]+ )?(?:job|role|ROLE|position|offer|place|firm|company|clinic|bank|bookshop|shop|kitchen|studio|plant|whole thing|thing|matter|idea|silence|quiet|application|chance|hope|hopes|opening|vacancy|file|book|chapter|rest))"
const END =
  "(?:(?:as|for|to be|under|down as|up as|among) )?(?:(?:a|an|the|your|her|his|their) )?(?:(?:clear|quiet|final|polite|silent|sure|certain|firm|unspoken|plain|safe) )*(?:no|refusal|rejection|lost|loss|dead|closed|over|done|turned down|turn-down|gone|failed|failure|rejected|settled|history|finished|answer|refused|declined|decided against you)"

/** It is taken for over. */
export const GIVES_UP = ANY(
  `\\bwrit(?:e|ing) (?:${THING} off|off ${THING})\\b|\\bwritten off\\b`,
  `\\b(?:count|counts|counted|treat|treated|take|taken|read|see|regard|chalk|chalked|mark|marked|put|file|filed|book|log|record|interpret|understand|accept)(?: (?:this|that|it|them|WHO|FIRM|yourself|their|her|his|the|one|whole|silence|quiet|wait|delay|absence|date|thing|matter|job|position|no-show|lot)){0,4}(?: (?:up|down|away))? (?:as|for|to be|under|among) ${END}\\b`,
  `\\bconsider(?:ed)? ${THING} (?:(?:as|to be|now|already|well|good as) )*${END}\\b`,
  `\\b(?:forget|forgetting) (?:about )?(?:it|this one|that one|them|FIRM|this (?:job|place|firm|application)|the (?:whole thing|whole matter|job|bookshop|bank|clinic|kitchen|place))\\b(?! (?:until|till|for (?:now|D\\d|the)))`,
  `\\b(?:cross|strike|scratch|tick) ${THING} (?:off|out)\\b`,
  `\\bcall it (?:a day|quits|over|off|done|finished|a no)\\b`,
  `\\blet (?:it|this|this one|that one|FIRM|this job|the job) go\\b(?! (?:out|off|in|to|by|on|D\\d))`,
  `\\b(?:put|leave) ${THING} behind\\b`,
  `\\b(?:be|are|is) (?:done|finished|through) with (?:it|this|them|WHO|FIRM|the [a-z]+)\\b`,
  `\\bgiv(?:e|ing) up (?:on )?(?:${THING}|hope|waiting|here|D\\d)\\b|\\bgiv(?:e|ing) (?:it|this|this one|them|FIRM) up\\b|\\bgiv(?:e|ing) up$`,
  `\\b(?:bury|shelve|ditch|abandon|scrap) ${THING}\\b`,
  `\\bclose (?:this(?: one)?|it|that one|FIRM|(?:the|this|that) (?:book|file|chapter|case|matter))\\b`,
  `\\bdrop (?:it|this one|FIRM|this (?:job|application)|(?:the )?whole (?:thing|matter|idea))\\b`,
  `\\b(?:amounts?|comes?(?: down)?|boils? down|adds? up) to (?:a |an )?(?:(?:clear|polite|quiet|plain|silent) )*(?:no|rejection|refusal)\\b`,
  `\\b(?:silence|absence|quiet|delay|wait|gap|pause)\\b[a-zA-Z0-9 ]*\\b(?:is|means|equals|spells|says|counts as) (?:already |just )?(?:an?|your|the|their|enough of an?) (?:(?:clear|polite|quiet|plain) )*(?:no|rejection|refusal|answer)\\b|\\b(?:silence|quiet|delay) (?:means|says|spells) (?:(?:only|just|simply|plainly) )?no\\b(?! [a-z])`,
  `\\bassume (?:that )?(?:it|they|she|he|WHO|FIRM|you|the [a-z]+) (?:(?:has|have|is|are|was|were|already|simply|just) )*(?:gone|went|chose|chosen|taken|filled|over|no|lost|out|picked|decided|hired|rejected|turned)\\b`,
  `\\b(?:that|it|which) is your answer\\b|\\b(?:take|have|got|read) (?:that|it|this) (?:as )?(?:your|the|an) answer\\b`,
  `\\bno (?:need|use|point|sense) (?:to |in )?(?:hoping|hope|try again|trying again)\\b`,
  `\\b(?:is|are|means?|counts? as|good as|clear as|plain as|way of saying) (?:(?:a|an|their|her|his|the) (?:[a-z]+ )?)?no(?=$| (?:in|and|,|;|then|already|now|by|to|from)\\b)`,
  `\\b(?:that|this) is (?:(?:then|just|simply|pretty much|probably|surely) )*(?:that|it|the end(?: of (?:it|that|this|the [a-z]+))?)(?=$| (?:and|,|;))|\\bleave it there\\b|\\bwash your hands of|\\b(?:leave|leaving) (?:it|this|things|WHO|FIRM|them|the [a-z]+) (?:at that|alone|for good)(?=$| (?:and|,|;|then|now|for good))|\\bdraw a (?:line|close)\\b|\\b(?:put|lay|let) (?:it|this|FIRM|the matter|this one) (?:to rest|to bed|lie|die|down)\\b|\\b(?:walk|turn) away(?! from your)\\b|\\b(?:quit|stop|cease) (?:trying|there|here|hoping|counting on|believing|caring)\\b|\\b(?:call|declare|pronounce|count) (?:it|this|FIRM|them|this one) (?:over|dead|closed|off|out|lost|finished|done)\\b|\\bturn the page\\b|\\bthrow in the towel\\b|\\bpull the plug\\b|\\b(?:kiss|say) (?:it|them|FIRM|this one|goodbye|farewell)\\b|\\b(?:job|position|role|ROLE|chance|matter|race) is (?:(?:as good as|practically|surely|probably|already|then|over and) )*(?:gone|lost|over|done|taken|filled|dead)\\b`,
  `\\byou are (?:(?:then|surely|probably|certainly|simply|clearly) )?(?:out|not (?:the one|it|their choice|wanted|in it))(?=$| (?:and|,|;))|\\bby now you know\\b|\\bthe trail (?:ends|is cold)\\b|(?:,|then|just|simply|and) (?:quit|give up|end it|stop|move on)$|, end (?:it|this)\\b`,
  `\\b(?:done|did) (?:what|all|everything) (?:you could|could be done|there is|that can)\\b|\\bthe end of (?:FIRM|this|the (?:road|matter|story))\\b|\\b(?:none|nothing|nobody|no one) (?:else |more )?will(?: come| follow)?(?=$| (?:,|and|so))|\\b(?:skip|scrap|drop|forget|cancel|spare|save) (?:yourself |WHO |her |him |them )?(?:the|your|that|another|a) (?:second|next|other|follow-up)(?: (?:note|one|follow-up|email|message))?(?=$| (?:,|and|then))`,
  `\\bcount yourself out\\b|\\b(?:thing|story|matter|chapter|case) is (?:closed|over|done|finished|dead|history)\\b`,
)

const DUE =
  "(?:thank-yous?|thanks|notes?|repl(?:y|ies)|answers?|follow-ups?|check-ins?|emails?|messages?|questions?|references?|names?|address(?:es)?|letters?)"

/** Said of a deed that it need not be. */
const NEEDLESS =
  "\\b(?:no (?:need|reason|call|use|point)(?: whatsoever| at all)?|need not|not (?:need|have|necessary|required|obliged)|unnecessary|spare yourself|without|rather not|not bother(?: to| with)?)(?: to| in)? "
const NOT_AGAIN =
  "(?! (?:[a-zA-Z]+ )?(?:again|twice|more|another|any|further|both|long|second|detail|permission|why|fancy|anyone|anybody|advance|D\\d|too|what|who|how|if|whether|only|today|until|before))"
const needless = (deed: string): RegExp => new RegExp(NEEDLESS + deed, "g")
const ASKING = needless(
  `(?:ask|asking|send|sending|write|writing|follow|following|check in|checking in)\\b${NOT_AGAIN}`,
)
/** The deed that is due need not be done, by the message or the step. */
export const NEEDLESS_DEEDS: Readonly<Record<string, RegExp>> = {
  thank_you: needless(`(?:thank|thanking|send|sending|write|writing)\\b${NOT_AGAIN}`),
  reply: needless(`(?:answer|answering|reply|replying|respond|responding|write|writing)\\b${NOT_AGAIN}`),
  follow_up: ASKING,
  recruiter_check_in: ASKING,
  prepare: needless(
    "(?:ask|asking|find out|finding out|collect|collecting|note|take down|a word)\\b(?! (?:[a-zA-Z]+ )?(?:for (?:news|an update|a decision)|about (?:the|their) (?:decision|outcome)|whether))",
  ),
}

/** What is due is left undone. */
export const LEAVES_OUT = ANY(
  `\\b(?:ALLOWS|no (?:harm|shame|crime|sin|loss)|nothing (?:wrong|lost)|fine|ok|okay|all right) (?:(?:in|about|with|to|if you|for you to|by) )?(?:do )?(?:not|never) (?:to )?(?:thank|thanking|ask|asking|answer|answering|write|writing|reply|replying|send|sending|respond|responding)\\b`,
  `\\b(?:silence|saying nothing|not answering|no answer|no reply) (?:also |just |already )?(?:says|does|tells|will do|speaks|answers)\\b`,
  `\\b(?:WHO|she|he|they|nobody|no one|people) (?:(?:(?:does|do|will|would|has|have) (?:not|hardly|long stopped|stopped) )(?:really |even )?(?:need|want|expect|expecting|miss|care for|wait for|waiting for)|needs no|has had|have had|needs? nothing) ?(?:a|an|the|your|any|his|her|their|hers)? ?(?:[a-z]+ )?(?:note|second|second one|one|thanks|thank-you|it|answer|reply|follow-up|message|email|check-in)?(?= of (?:her|his|their) own|$| (?:and|,|;))`,
  `\\b(?:leave|save|keep) (?:thanking|asking|answering|replying to|the thanks|your thanks|the answer|your answer)(?: (?:WHO|her|him|them))? (?:to|for|until|till) (?:the )?(?:next|later|another|when|some)\\b`,
  `\\b(?:goes|go|stays|remains) (?:unasked|unsent|unsaid|unanswered|unwritten)(?=$| (?:and|,|;))`,
  `\\bno (?:[a-z]+ )?(?:note|check-in|thanks|reply|answer|follow-up|thank-you) (?:can|could|will|would|is|has to|needs)\\b(?! (?:ever )?(?:be )?(?:too|perfect|wasted|lost|harder)|.*\\b(?:beyond|besides|apart|other than|after this)\\b)`,
  `\\b(?:do not|never) (?:respond|reply|answer|react|write|ask|thank|send)$`,
  `\\bkeep (?:it|them|that|this|your thanks|the thanks|the note|your note|the answer) to yourself\\b|\\b(?:silence|quiet|nothing|no (?:note|thanks|answer|reply|follow-up)|not (?:writing|asking|thanking|answering)|saying nothing) (?:is|would be|may be|might be|seems|looks) (?:(?:even|just|probably|simply|often) )*(?:kinder|better|wiser|safer|fine|best|enough|easier|nicer|politer|more graceful|as good)\\b`,
  `\\bneither (?:call|phone|write|email|thank|ask|answer|send|reply)\\b|\\b(?:save|skip|drop|hold back|swallow|park) (?:the|your|those|that|these) questions?\\b(?! (?:for|until|till|to|of|about) )`,
  `\\b(?:nothing|no step) (?:(?:more|else|further) )?(?:is|remains|stays|there is) (?:called for|due|owed|left|to do|needed|required)\\b`,
  `\\b(?:thank|answer|ask|name|email|contact|tell|send|owe|owes|reach out to|write to|reply to|get back to|give) (?:(?:WHO|her|him|them|FIRM) )?(?:nobody|no one|no-one|neither|none|nothing|no [a-z-]+)\\b(?! (?:but|except|besides|else|other|more|less|earlier|sooner|before|until|attached|fancy|matter))`,
  `(?:^|\\b(?:can|may|might|could|should|let|fine|ok|okay|right|free|leave|keep|just|simply|well|then|to)|[,;:]) ?(?:[a-z]+ )?(?:stay|remain|be left|leave|leaving|keep|go|sit)(?: (?:[a-zA-Z]+|'s)){0,4} (?:unwritten|unsent|unanswered|unthanked|(?<=\\b(?:question|request|matter|answer|offer|it|this|that) )open|unsaid|unasked|in the dark|in (?:the|your|a) (?:drawer|drafts?|outbox|draft folder)|without (?:(?:an|a|any|your|as much as|so much as) )*(?:[a-z]+ )?(?:answer|reply|thanks|note|word|thank-you|response))\\b`,
  `\\b(?:leave out|leaving out|drop (?=the|this|that|your)|skip|skipping|omit|omitting|spare|forgo|forego|duck|dodge|cancel|scrap|do without|get by without|go without|manage without|dispense with)(?: (?:yourself|her|him|them|WHO|it|out|of|on|with|everyone|everybody|'s|the|your|a|an|any|this|that|these|those|his|their|own|both|two|all|second|last|whole)){0,4} ${DUE}\\b(?! (?:on|for|with|in|at|to|under|behind|short|simple|as|until|open))`,
  `\\b(?:can|may|might|could|will|would|is|are) (?:[a-z]+ )?(?:go|do|manage|get by|live|survive|cope) without(?: (?:it|one|them|that|this|any|as|too|just|well|either|yours?))*(?: |$)`,
  `\\blet (?:(?:the |your |that |this |her |his |their |WHO 's |[a-z]+ )*(?:${DUE}|offer|chance|deadline) (?:be|rest|pass|go)|(?:[a-z]+ ){1,3}(?:slide|lapse|slip|drop|fall away|run out|expire|die|fade))\\b`,
  `\\boff the hook\\b|\\b(?:excused|exempt|released|relieved|free) from (?:thanking|answering|asking|writing|replying|it|this|that|the|any|your)\\b|\\byou are (?:now )?(?:even|quits)\\b(?! (?:more|better|if|when))`,
  `\\bsaying nothing is\\b|\\b(?:silence|no answer|not answering|no reply) is (?:also |fine |just |perfectly )*(?:an?|the|your|fine|ok|okay|enough|answer)\\b`,
  `\\b(?:nobody|no one|no-one) (?:needs|wants|expects|misses|is owed|has to (?:have|get)|must have) (?:(?:a|an|any|your|the|this|that) )?(?:[a-z]+ )?(?:${DUE}|one|it|this)\\b`,
  `\\b(?:that|this|it|which) (?:already )?(?:covers|settles|replaces|makes up for|stands in for) (?:it|that|this|the (?:note|thanks|thank-you)|your (?:note|thanks|thank-you))\\b`,
  `\\b(?:WHO|she|he|they) (?:already )?(?:has|have) all (?:she|he|they|WHO) (?:needs?|wants?)\\b`,
  `\\b${DUE} (?:(?:would|will|can|here|now|still|just|really|simply) )*(?:adds? nothing|are wasted|is wasted|be wasted|is (?:a )?waste|be (?:a )?waste|be pointless|serves? no|wins? nothing|is for nothing)\\b`,
)
