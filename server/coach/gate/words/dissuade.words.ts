/**
 * What is advised against, and the words in which it is.
 * @module
 */

/** Ways by which somebody could be reached or approached, in whatever form. */
export const APPROACH =
  /\b(?:notes?|emails?|mails?|messages?|follow-?ups?|nudges?|reminders?|thanks|thank-yous?|lines?|letters?|cards?|postcards?|calls?|calling|texts?|texting|ring|ringing|phone|phoning|voicemails?|writing|emailing|mailing|messaging|asking|checking|chasing|nudging|following up|reaching|contacting|bothering|pestering|pushing|pressing|prodding|approaching|knocking|trying|inquiring|thanking|replying|hello|fax|faxes|questions?|word)\b/

/** What no playbook has: other people, other ways, one more of the same, gifts, tricks, reproach. */
export const AMISS =
  /\b(?:visit|visits|visiting|stopping by|dropping by|dropping in|swinging by|popping in|turning up|showing up|coming by|going by|walking in|driving|hanging around|waiting outside|lurking|instagram|facebook|tiktok|twitter|whatsapp|snapchat|social media|private|personal (?:accounts?|phone|number|profile)|home|colleagues?|coworkers?|deputy|assistants?|secretary|boss|bosses|owner|superior|partners|sous-chef|waiters?|tellers?|booksellers?|receptionists?|front desk|reception|counter|switchboard|strangers?|friends?|go-between|somebody (?:else|you know)|someone (?:else|you know)|ALONE|(?:nobody|no one|no-one) else|anyone else|anybody else|second|third|fourth|another|one more|further|more than one|both|twice|again|gifts?|flowers|chocolates?|presents?|vouchers?|wine|donuts|tickets|bluff\w*|lie|lies|lying|inventing|invented|made-up|making up|fib|fibs|pretending|excuses?|threats?|threatening|ultimatums?|guilt|bitter|bitterness|anger|reproach\w*|complain\w*|arguing|argument|begging|pleading|pressure|pressing|pushing|insisting|guess|guesses|guessing|guessed|(?:the|your|their) reasons?|head of [a-z]+|[a-z]+ manager|every (?:few )?D\d+|blame|blaming|asking (?:what went|why|for (?:the |their |her |his )?(?:reasons|feedback))|passing (?:it|this)|(?:general|common|public|info|shared|office) (?:inbox|mailbox|address)|web form|contact form|criticizing|criticising|badmouthing|going (?:over|behind|around|through|to)|copying|group email|joint note|same (?:text|words|note)|false name|silent treatment)\b/

/** To stay still, to look elsewhere, to keep a rule: to advise against these is another matter. */
export const STILLNESS =
  /\b(?:wait|waits|waiting|patience|patient|silence|silent|quiet|hold|holding|sit|sitting|still|rest|resting|pause|pausing|delay|delays|delaying|postponing|nothing|staying|stay|letting|skipping|skip|moving|giving|search\w*|applying|applications?|openings?|jobs|elsewhere|rules?|limits?|dates?|deadlines?|window|wish|wishes|request|requests|policy|advice|answering|answer|reply|yourself|no|not|missing|withholding|hesitat\w*|REC|recruiter|agency)\b/

const FAR =
  "(?:(?:really|also|still|just|simply|certainly|surely|ever|even|clearly|quite|far|probably|only|all|strictly|likely|definitely) )*"
const THEM = "(?:WHO|OTHER|FIRM|HRWHO|her|him|them|people|anybody|anyone|you|things|anything|matters|your case|it|that)"
const NEGATIVE_LOOK =
  "(?:pushy|needy|impatient|desperate|odd|nervous|anxious|strange|rude|clingy|nosy|cheap|cold|bossy|bad|unprofessional|like pressure|like begging|like a bribe|insistent|intrusive|forced|sloppy|thin|hollow|uninterested|disloyal|weak|stiff|lazy|ungrateful|indifferent|dishonest|sour|bitter|petty|childish|careless|overdone|too [a-z]+|a bit [a-z]+|out of place)"
const NO_USE = `(?:off limits|off the table|out of the question|out of place|out of bounds|out of line|off the cards|(?:no|hardly a|a poor|not a|not the|the wrong) (?:way|shortcut|short cut|place|time|moment|reason|channel|route|address|means|door|occasion|tool|way in|back door|solution|help|good idea|option|substitute|remedy)(?: (?:to|for|of|in|at|around|round|into|past|here)\\b[^,]*)?|no (?:help|good|use|better|option|alternative|solution|go)(?: (?:here|either|to|for)\\b[^,]*)?|a (?:very |really )?(?:bad|poor|terrible|risky) (?:idea|move|choice|plan|way)(?: [^,]*)?|(?:a|the) (?:wrong|mistake)(?: [^,]*)?|too much(?: of a good thing)?|too many|too (?:pushy|early|soon|forward|often|eager)|one too many|overkill|overdoing it|a waste of (?:time|effort|breath|ink)|unwise|unwelcome|just as (?:unwelcome|bad|wrong)(?: [^,]*)?|(?:best|better) (?:left|avoided|not|kept)(?: [^,]*)?|to be avoided|none of your (?:business|concern)|frowned upon|crossing (?:a|the) line|a (?:step|note|message|call|line) too (?:far|many)|going (?:over|behind|too far)(?: [^,]*)?|asking for trouble|jumping the gun|rushing (?:it|things)|getting ahead of (?:yourself|things)|forcing (?:it|things|the issue)|pushing (?:it|your luck)|speaking out of turn|hasty|premature|pointless|useless|futile|counterproductive|not (?:a good idea|an option|the (?:way|place|time|moment|right)|right|called for|needed|necessary|wanted|required|appropriate|wise|worth|a way|helpful|welcome|for (?:this|that)|in order|acceptable|proper|in the cards|something|what|how|on|done|smart|advisable|any|a question for|the person|the one)(?: [^,]*)?|still a (?:follow-up|message|note)(?: [^,]*)?|a (?:second|third|fourth) follow-up(?: [^,]*)?)`

/** What somebody keeps for themselves. */
export const PERSONAL =
  /\b(?:WHO 's|OTHER 's|her|his|their) (?:[a-z]+ )?(?:inbox|mailbox|number|account|accounts|door|desk|address|email)\b/
/** What is due is put off, or somebody waited for. */
export const DELAY =
  /^(?:(?:any |more |further |just )*(?:waiting|delay|delays|delaying|postponing|hesitating)\b|(?:putting|pushing) (?:it|this|that|the [a-z-]+|your [a-z-]+) (?:off|back)\b|keeping (?:WHO|her|him|them) (?:waiting|hanging|guessing)\b|letting (?:it|this) (?:drag|slide|lie)\b|holding (?:it|this|the [a-z-]+) back\b)(?![^,]*\b(?:for (?:D\d|their|the date|an answer)|less|not|until)\b)/

/** Said of an approach that it is no good. What is behind a denial must not be a harm that is denied. */
export const VERDICT = new RegExp(
  [
    `(?:will|would|can|could|does|do|is going to|are going to|is|are) not ${FAR}(?:going to )?(?:help|speed|move|get|win|gain|bring|work|further|lead|serve|achieve|improve|earn|solve|buy|fit|suit|sit well|go down well|count for|impress|read well|belong|take|carry|turn|tip|sway|open|put you|make (?:up|things (?:any )?(?:better|easier|faster|quicker)|it (?:any )?(?:better|easier|faster|quicker)|${THEM} (?:answer|decide|faster|choose))|change (?:WHO|her|his|their|the|anybody|anyone)|do(?: for| any good| you any| much| the trick| here| either|$)|reach)\\b(?![^,]*\\b(?:trouble|harm|hurt|damage|wrong|bad|lost|offend|annoy|way)\\b)[^,]*`,
    `(?:is|are|was|were|would be|will be|seems?|remains?|counts? as|would count as) ${FAR}${NO_USE}`,
    `(?:would|will|could|can|might|may|tends? to|only) ${FAR}(?:do more harm than good|(?:look|seem|sound|feel|come across as|appear|be) ${FAR}${NEGATIVE_LOOK}|be noticed|put (?:WHO|her|him|them|people|anybody|anyone) (?:off|on the spot|under pressure|in a bind)|backfire|be (?:too much|one too many|overkill|overdoing it|out of place|a mistake|premature|unwelcome|unwise|lost|buried|wasted|wrong|a bad idea)|come too (?:early|soon)|crowd|scare|annoy|irritate|spoil|undo|weaken|hurt (?:you|your)|harm (?:you|your)|damage|cost you|go against|cross (?:a|the|their) line|defeat|lead nowhere|get you nowhere|get lost|take away from|draw attention|break (?:your|their|the) (?:word|promise|trust|request)|ignore (?:their|her|his)|come (?:out|up)|reach (?:WHO|her|him|them) at a bad|wear (?:WHO|her|him|them|people) (?:down|out)|sink|ruin|only get|(?:easily )?(?:land (?:[a-z]+ )?(?:[a-z]+ )?with|end up with|reach) (?:a stranger|somebody else|someone else|the wrong))\\b[^,]*`,
    `(?:does|do) ${FAR}more harm than good`,
    `leads? nowhere|gets? you nowhere|(?:wins?|gains?|earns?) you nothing|changes? nothing|(?:looks?|sounds?|seems?|comes? across as|feels?) ${FAR}${NEGATIVE_LOOK}|counts? as (?:a |another )?(?:message|note|follow-up)(?: too| as well| all the same)?`,
    `(?:does|do|need|needs) not (?:(?:need|have|ought) to )?(?:be (?:involved|told|asked|copied|bothered|invited|included|written|contacted|called)|hear|get|know)\\b[^,]*`,
    `should not (?:have to |be (?:asked|made|expected) to )?(?:play|carry|pass|hand|forward|relay|be (?:asked|involved|copied|bothered|told|the messenger))\\b[^,]*`,
    `has (?:no (?:place|business)|nothing to do)(?: [^,]*)?|have (?:no (?:place|business)|nothing to do)(?: [^,]*)?`,
  ]
    .map((one) => `(?:${one})`)
    .join("|"),
)

/** The same the other way round: "there's nothing to gain by calling". */
export const NO_POINT =
  /^(?:there is (?:really |simply |just )?(?:nothing to (?:be )?(?:gain|gained|win|won|earn|earned|get|had)|no (?:point|sense|use|gain|merit)|little (?:point|sense|use))|nothing (?:can|could|will|would|is|is to) (?:to )?be (?:won|gained|achieved|had|earned)|you (?:gain|win|earn|get) (?:nothing|little)|it (?:is|would be) (?:not worth|no use|unwise|a mistake|premature|too (?:early|soon|much)|overkill|pointless|useless)) (?:in |for |to |by |from |with )?(?<what>.+)$/
/** Nobody besides needs to hear of it. */
export const NOBODY_ELSE =
  /^(?<what>ALONE|(?:nobody|no one|no-one|nothing) (?:else|but WHO)|(?:nobody|no one|no-one) (?:senior|higher up|above WHO)|(?:nobody|no one|no-one) (?:else )?(?:at|in|on|from|behind) (?:the |their |her |his |your )?(?:[a-zA-Z]+ ?){1,2})(?: [a-zA-Z]+){0,4}? (?:needs|has|ought|should|must|is|wants|can|could|will)\b (?:to |not )?(?:be |get |hear |a copy|a note|know|have|carry|pass|hand|read|see|told|tell|help|speak|answer|asked|receive|copied|involved)[^,]*$/
