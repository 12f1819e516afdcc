/**
 * What a message is for. The order is the order of the checks: what must not be missed first.
 * @module
 */
import type { Intent } from "../../shared/wire/understand.ts"
import type { Claim } from "./claims.ts"
import { plainClause } from "./clauses.ts"
import type { Reading } from "./reading.ts"

const ERASE =
  /\b(?:delete|erase|wipe|remove|forget|clear|purge|get rid of|destroy|scrub)\b[^.?!]{0,40}\b(?:all|everything|my (?:data|info|information|details|chat|conversation|messages|history|account|stuff)|this (?:chat|conversation|data|thread)|the (?:chat|conversation|data|history)|what i (?:said|told|wrote|typed)|me\b|it all|personal data|of this|our (?:chat|conversation))|\b(?:right to (?:erasure|be forgotten)|gdpr article 17|article 17|don't want (?:it|this|anything|my data|you to) (?:be )?(?:stored|kept|saved|keep|store)|start over from scratch and delete|want my data (?:gone|deleted|removed|erased))\b/i
const HANDOFF =
  /\b(?:(?:speak|talk|chat|discuss(?: this| it)?|connect|be connected|put me through|get through|transfer|pass me|hand me|escalate|rather (?:discuss|talk|speak))(?: me| this| it)?(?: over| on)? (?:to|with|through to) (?:an? |the |some |my |your |one of (?:your |the )?)?(?:real |actual |live |human |proper )?(?:person|human|someone|somebody|agent|recruiters?|people|being|colleague|advisor|adviser|consultant|rep|representative|manager|member|staff|team|agency|office|anyone)|(?:real|actual|live) (?:person|human)|human (?:being|please|agent|help)|(?:can|could|have) (?:someone|somebody|a recruiter|a person|one of you|your team|a human)(?: from (?:your|the) \w+)? (?:please )?(?:call|ring|phone|contact|email|help|get in touch with|reach out to) (?:me|us)|(?:can|could|will|would) you (?:please )?(?:call|ring|phone) me|call me back|someone (?:to )?(?:call|contact|ring|phone) me|not a (?:bot|robot|machine)|(?:is|are) there (?:a|any|some) (?:human|person|someone|real)\w*|who (?:do|can|should) i (?:contact|speak|talk|call|complain)(?: to| with)?(?: at your|$|\?| about| to\b)|(?:someone|somebody|human|person|anyone|contact|talk|speak|discuss)\b[^.?!]{0,40}\bat your agency|file a complaint|make a complaint|complain about)\b/i
const JAILBREAK =
  /\b(?:ignore (?:all |any |your |the |previous |prior |every)|disregard (?:all |your |the |previous)|forget (?:all |your |the )(?:rules|instructions|previous)|repeat after me|system prompt|your (?:instructions|prompt|rules|guidelines|programming|system)|you are now|act as|role-?play|pretend (?:to be|you|that you)|jailbreak|developer mode|dan mode|override|admin mode|debug mode|private (?:mobile|phone|number|address|email)|home (?:address|phone|number)|personal (?:mobile|cell|phone|number|address)|guess (?:her|his|their|the) (?:email|address)|find (?:me )?(?:her|his|their) (?:private|personal|home)|make up (?!(?:my|their|his|her|your|our|its) )|fake|forge|lie to|hack|bomb|illegal|simulat\w+|print (?:your|the)|reveal|(?<!to )say (?:that )?(?:yes(?! or\b)|i can)|tell me i can|you must (?:tell|say|give|let)|you have to (?:tell|say|give|let) me|new (?:rule|instruction|policy)|as an ai)\b/i
const REVIEW =
  /\b(?:check (?:this|my|it|over)|review (?:this|my|it|the)|proof-?read|look (?:at|over|through|this over)|read (?:this|it|my|over|through)|feedback|critique|edit (?:this|my|it)|correct (?:this|my|it)|thoughts on (?:this|my)|what do you think of (?:this|my)|is (?:this|it|my (?:email|note|draft|message|thank[- ]?you))(?: \w+)? (?:ok|okay|good|fine|alright|all right|too|right|appropriate|professional|enough)(?! (?:late|soon|early|long)\b)|how(?:'s| is| does) (?:this|it|my (?:draft|email|note))(?: look| sound| read)?|does (?:this|it|that) (?:look|sound|read|work)|improve (?:this|my|it)|any (?:mistakes|typos|errors|changes)|mistakes in|before i send|is (?:this|that|it) any good|here'?s (?:my (?:draft|email|note|message|thank|letter|attempt|version|follow|reply|try|text)|what i(?:'ve)? (?:wrote|written|have))|my draft|good to (?:send|go)|ready to send|can i send this|rate (?:this|my)|mark this|make (?:this|it) (?:better|sound))\b/i
const DRAFT =
  /\b(?:write (?:me )?(?:something|one|it)\b|want (?:to )?write (?:to )?(?:him|her|them)\b|write me\b|(?:write|draft|compose|word|create|make|generate|prepare|type|put together|come up with|give me|need|want|show me|send me|get me)(?: me| up| us| for me| out)? (?:an? |the |my |some |another |one |two |both |different |separate |short |quick |polite |nice |that )*(?:\w+ ){0,3}?(?:thank[- ]?you|thanks|follow[- ]?up|email|e-mail|note|letter|message|card|reply|response|draft|script|voicemail|mail|text|template|wording|nudge|chaser|check[- ]?in|one)\b|(?:help|assist)(?: me)? (?:to |with |in |me )?(?:write|writing|draft|drafting|word|wording|compose|composing|reply|answer|respond|phras\w+|the (?:wording|email|note|draft))|wording (?:for|of)|(?:what|how) (?:do|should|would|can|could) i (?:write|say|word|phrase|put|reply|respond)(?: in| to| it| that| this| my| them| him| her|(?=\s*(?:\?|$))| when| for)|(?:thank[- ]?you|follow[- ]?up|email|note|card|letter) (?:wording|template|draft|for me|sample|example|please|pls)|can you (?:please )?(?:write|draft|word)|could you (?:please )?(?:write|draft|word)|write it(?: for me)?|draft it|template)\b/i
const PREPARE =
  /\b(?:prepare|prep(?:ping)?|preparation|get ready|what (?:should|do|shall|can|could|to|would) (?:i )?(?:ask|wear|bring|find out|expect|know|say|take|look|do) ?(?:(?:at|in|during|before|about|for|on|this time|them|him|her|out|the day|next)\b|\?|$)|what to (?:ask|bring|wear|say|find out)|need to (?:find out|ask|know|bring)|what (?:else )?(?:i )?(?:should|ought to|could|might|can) (?:i )?(?:be )?(?:ask|bring|find|wear)(?:ing)?|(?:anything|something|what) (?:else )?(?:i )?(?:ought to|could|might|can|worth|i'd better) (?:ask|find out|bring|know)(?:ing)?|can i (?:bring|take|wear)|questions? (?:to ask|should i ask|i should ask|for (?:them|him|her|the interviewer))|(?:how do i|how should i|how to) (?:handle|end|finish|close|approach|start|ace|do well|behave|get)|(?:any )?(?:tips|advice|pointers)\b|wish me luck|anything (?:i should|to) (?:do|know|ask|bring)|before (?:the|my) (?:interview|\d+(?:st|nd|rd|th)|big day)|take notes|should i ask|ask at the end|can i ask|what i should (?:ask|find out|know))/i
const POLICY =
  /\b(?:(?:can|should|could|may|would) (?:i|you|one|we) (?:also |ever )?ask (?:them |him |her )?(?:for|why)\b[^.?]{0,30}\b(?:after|when|following) (?:an?|being|getting|you|they)|(?:can|should|could|may) i ask (?:them |him |her |someone )?for feedback|how (?:often|many|much) (?:is|are|should|can|do|times|follow)|how long (?:is|are|do|does|should) (?:people|companies|employers|they usually|it usually|you|one|most|an?\b|normal|typical|a follow|thank)|too (?:often|pushy|much|many)|good way|best way|in general|generally|normally|typically|usually|the rule|what(?:'s| is| are) (?:the|a|your) (?:rule|rules|etiquette|norm|policy|difference|point|best practice|usual|right way|convention|standard)|etiquette|overkill|does (?:that|it|this) count|do (?:thank[- ]?you|follow[- ]?up)\w*(?: \w+)? (?:still |really |actually )?(?:matter|count|work|help)|is (?:a|an|it) (?:\w+ )*(?:overkill|necessary|expected|needed|required|rude|pushy|old[- ]fashioned|weird|desperate|bad form|unprofessional|appropriate|better|normal|ok|okay)|(?:email|card|phone|call|text) or (?:an? )?(?:email|card|phone|call|text|letter)|handwritten|why (?:do|should|is|does|can't|would|not)|how do(?:es)? (?:you|this|it|the coach)|are you (?:a|an|real|human)|who (?:are|made|runs) you|what (?:are|can|do) you(?: do| know| use| store| keep)?|do you (?:store|keep|save|share|use|know)|is (?:this|it) (?:private|confidential|free|safe)|who (?:sees|reads|can see)|should (?:you|one|people|candidates|everyone)|do (?:people|employers|companies|recruiters|hiring managers|you need|i need to|i have to) |is it (?:true|rude|ok|okay|normal|legal|bad|weird|better|necessary) |am i (?:allowed|supposed) to|allowed to|difference between|do i (?:thank|send|write|email|need) (?:\w+ ){0,2}(?:everyone|everybody|each|all|both|the recruiter|a thank|one)|one (?:each|per))\b/i
const TIMING =
  /\b(?:when|too (?:late|soon|early)|how (?:long|soon|late|many days)|should i|shall i|can i|could i|do i|may i|must i|is it time|what now|now what|what next|next step|what should i do|what do i do|what to do|wait(?:ing)?(?: longer| more)?|time to|still time|already too|yet\?|am i|is it (?:ok|okay|bad|too|rude)|ok to|okay to|what day|which day|so that'?s (?:that|it)|thats that|is that it|move on|give up|any point|worth|chase|nudge|follow up|it is correct|is correct|is problem|pestering|must to|what would you|what'?s next|what happens (?:now|next)|where do i go from here|how (?:fast|quick(?:ly)?|early)|kindly (?:guide|advise|suggest|let me know|tell)|please (?:guide|advise)|any need)\b/i
/** Text with places to fill in, brought along rather than asked for. */
const TEMPLATE =
  /\[(?:your |company|name|date|day|hiring|position|job|interviewer|insert|role)[^\]\n]{0,40}\]|\{\{[^}\n]{1,40}\}\}/i
const OUR_SUBJECT =
  /\b(?:interview\w*|follow(?:ed|ing)?[- ]?ups?|thank(?:s|ed|ing)?|recruiter|hiring|employer|job|role|position|candidate|application|offer|decision|rejection|rejected|references?|agency|nudge|chase|email|note|call|contact|message|hear|heard|repl(?:y|ied|ies)|reach|write|wait|send|date|answer|decide[ds]?|named|told|said|promised|this one)\b/i
const OFF_TOPIC =
  /\b(?:capital of|weather|recipe|joke|poem|song|football|score|movie|film|translate|landlord|rent|tax(?:es)?|mortgage|girlfriend|boyfriend|horoscope|lottery|bitcoin|crypto|stock|python|javascript|code|homework|math|maths|president|prime minister|who won|evict\w*|how tall|how old|restaurant|flight|hotel reservation|visa application|doctor|medicine|dose|symptom|divorce|sue|lawsuit|legal advice|lawyer|salary (?:range|average)|minimum wage|unemployment|benefits claim|redundancy pay|notice (?:period )?(?:do|must|should|have)|resume (?:format|template)|cv template|write my (?:cv|resume|cover letter)|cover letter|linkedin profile|hello world)\b/i

/** The intent of a message, given what was read in it. */
export function intentOf(reading: Reading, claims: Claim[]): Intent {
  const { text } = reading
  const typed = reading.clauses.filter((clause) => clause.block === null)
  const own = typed.length === reading.clauses.length ? text : typed.map((clause) => clause.text).join(" . ")
  const asks =
    reading.clauses.some((clause) => clause.block === null && (clause.question || /\?$/.test(clause.text))) ||
    /\?/.test(own)
  const pasted = reading.clauses.some((clause) => clause.block === "draft" || clause.block === "template")
  const facts = claims.filter((claim) => claim.sure && claim.fact !== "no-message")
  const last = reading
    .sentence(reading.clauses.at(-1) ?? empty)
    .map((clause) => clause.text)
    .join(" ")

  if (
    ERASE.test(own) &&
    !/\b(?:should i|do i|can i) (?:delete|erase|remove)\b|\bforget (?:to|about)\b|\bforget it\b|\bdelete (?:my|the) (?:email|draft|linkedin|post)\b/i.test(
      own,
    )
  )
    return "erase"
  if (HANDOFF.test(own) && !/\b(?:should i|shall i|when (?:do|can|should) i) (?:call|speak|talk)\b/i.test(own))
    return "handoff"
  if (JAILBREAK.test(own)) return "other"
  if (
    OFF_TOPIC.test(own) &&
    !/\b(?:interview\w*|follow(?:ed|ing)?[- ]?up\w*|thank\w*|recruiter|hiring manager)\b/i.test(own)
  )
    return "other"
  if (pasted)
    return REVIEW.test(own) || !/\b(?:re-?write|write|draft) (?:it|me|one|a|an|the)\b/i.test(own) ? "review" : "draft"
  if (
    REVIEW.test(own) &&
    /\b(?:this|my (?:draft|email|note|message|letter|thank|follow|reply|card)|it|draft)\b/i.test(own) &&
    (text.length > 160 ||
      /\b(?:my|this) (?:draft|email|note|message|letter|thank[- ]?you|follow[- ]?up|reply|card)\b|\bbefore i send|\bproof-?read\b|\bcheck (?:this|it)\b/i.test(
        own,
      )) &&
    !/\b(?:check|look) (?:in|on|into|for|my inbox)\b|\bwhen\b|\bread (?:it|that|this) (?:online|somewhere)/i.test(own)
  )
    return "review"
  if (/^\W*(?:but )?(?:why|how come|says who|why so|why not|how so|why (?:that|then|is that|not now))\W*$/i.test(own))
    return "policy"
  if (TEMPLATE.test(own) && asks)
    return /\b(?:normal(?:ly)?|usual(?:ly)?|how (?:people|recruiters|others|one)|do people|is this how)\b/i.test(own)
      ? "policy"
      : "review"
  // What they want written is no wish of the candidate's.
  const wished = own.replace(
    /\b(?:they|he|she|hr|it) (?:(?:does|do|did)(?: not|n't) )?(?:wants?|needs?)\b[^.?!]*/gi,
    "",
  )
  if (DRAFT.test(wished) && !notDraft(own)) return "draft"
  const ahead = isAhead(reading, claims)
  if (
    PREPARE.test(own) &&
    (ahead ||
      /\b(?:before|in|at|during|for|end of) (?:the|my|an?) (?:\w+ )?interview\b|\bprepare|\bprep\b|\btake notes\b|\bnext interview\b|\bask\b.*\binterview/i.test(
        own,
      )) &&
    !/\b(?:prepare (?:an? )?(?:email|note|follow))\b/i.test(own)
  )
    return "prepare"
  if (!asks && !TIMING_STATED.test(own)) {
    if (facts.length > 0 || claims.length > 0) return "tell"
    if (OUR_SUBJECT.test(own) && !OFF_TOPIC.test(own) && /\b(?:i|my|they|he|she|we|it|that|this)\b/i.test(own))
      return TIMING.test(own) && /\b(?:when|too late|what now|wait)\b/i.test(own) ? "timing" : "tell"
    if (POLICY.test(own) && !OFF_TOPIC.test(own)) return "policy"
    if (/\b(?:how (?:often|long|soon|many))\b/i.test(own)) return "policy"
    if (TIMING.test(own) && !OFF_TOPIC.test(own)) return "timing"
    return reading.asked !== null ||
      (known(reading) && /\b(?:i|it|he|she|they|we|that|was|is)\b/i.test(own) && !OFF_TOPIC.test(own)) ||
      isBareFact(own) ||
      (reading.dates.length > 0 && own.length < 40 && !OFF_TOPIC.test(own))
      ? "tell"
      : "other"
  }
  if (OFF_TOPIC.test(own) && !/\binterview|\bfollow[- ]?up|\bthank[- ]?you/i.test(own)) return "other"
  if (ahead && PREPARE.test(last)) return "prepare"
  const imagined = reading.clauses.some(
    (clause) =>
      clause.imagined &&
      clause.block === null &&
      /^(?:suppose|what if|what would|what happens|imagine|hypothetically|if)\b/i.test(clause.text.trim()) &&
      // "wanting to know if I have my licence", "she did say ring if I'd not heard"
      !/\b(?:know|asks?|asked|asking|see|check(?:ing)?|wonder\w*|tell|ring|call|email|said|say|says|told)(?: (?:me|us|her|him|them|back))?$/i.test(
        reading.clauses[clause.index - 1]?.text.trim() ?? "",
      ),
  )
  if (imagined && !/\b(?:if i (?:haven't|have not|don't|still)|if they (?:haven't|don't))\b/i.test(own)) return "policy"
  if (POLICY.test(own) && !PERSONAL.test(own)) return "policy"
  if (TIMING.test(own))
    return OUR_SUBJECT.test(own) || facts.length > 0 || known(reading)
      ? "timing"
      : /\b(?:what now|now what|too late|too soon|how long|wait)\b/i.test(own)
        ? "timing"
        : "other"
  if (POLICY.test(own)) return OUR_SUBJECT.test(own) || facts.length > 0 ? "policy" : "other"
  if (facts.length > 0) return "timing"
  return OUR_SUBJECT.test(own) ? "policy" : "other"
}

const empty = plainClause("")

/** Wondering without a question mark is asking. */
const TIMING_STATED =
  /\b(?:(?:kindly|please|pls) (?:guide|advise|suggest)|guide me|wondering|not sure (?:when|if|whether|how|what)|should i|shall i|what (?:now|should i do|do i do|to do)|too late|tell me (?:when|what|if|whether)|don't know (?:when|if|whether|what to do)|when (?:should|do|can|to|is it)|is it (?:ok|okay|too|bad)|can i|could i|do i|how long (?:should|do|must|to)|how (?:often|soon)|is problem|it is correct|am i|i must to|ok to|may i|what next)\b/i

/** A question about one's own case rather than the custom. */
const PERSONAL =
  /\b(?:when (?:do|should|can|shall|would|to)|how (?:fast|quickly|soon|long) (?:do|should|must|can|have) i|what'?s next|what can i (?:now )?do|should i\?|should i (?:wait|follow|chase|nudge|ring|call|email|write|send|contact|do|reach|ping|check|keep|try|give)|do i (?:wait|ring|chase|nudge|follow|just|reply|answer|keep)|i should do|too late|too soon|what (?:now|should i do|do i do)|how long (?:do|should|must) i|still time|another nudge|wait (?:till|until)|(?:to|and) (?:ping|call|chase|ring|nudge|email) (?:them|him|her)|i must to|it is correct|is problem|ok to (?:thank|email|call|write)|can i (?:contact|call|email|send|chase|ring|write|follow|thank|nudge))\b/i

function notDraft(own: string): boolean {
  if (
    /\b(?:want|need|going|have|like|plan\w*|hope|about) to (?:send|mail|thank|call|post|follow)\b/i.test(own) &&
    !/\b(?:write|draft|wording|word it|help|template|compose)\b/i.test(own)
  )
    return true
  if (
    /\b(?:when|how soon|how long|should|can|do|must|shall) (?:do |should |can |must )?(?:i|we) (?:write|send|draft|make|give|want|need|prepare|get)\b/i.test(
      own,
    ) &&
    !/\b(?:write|draft|word) (?:it|one|this|the|a|an|me)?.{0,20}\bfor me\b|\bcan you (?:write|draft)|\bhow (?:do|should|would|can) i (?:word|phrase|put)|\bwhat (?:do|should|would|can) i (?:write|say|put|reply)/i.test(
      own,
    )
  )
    return true
  return (
    /\b(?:they|he|she|hr|it) (?:(?:does|do|did)(?: not|n't) )?(?:want|need|wants|needs|send|sent|wrote|write)\b[^.?!]{0,40}$/i.test(
      own,
    ) && !/\b(?:write|draft|help|wording)\b/i.test(own)
  )
}

function isAhead(reading: Reading, claims: Claim[]): boolean {
  const now = reading.now.toPlainDateTime()
  const later = (at: string): boolean => {
    if (at.includes("T")) return Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(at), now) > 0
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(at), reading.today) > 0
  }
  if (
    claims.some(
      (claim) =>
        claim.fact === "interview" &&
        (claim.ahead || (claim.day !== null && later(claim.time ? `${claim.day}T${claim.time}` : claim.day))),
    )
  )
    return true
  return (
    (reading.situation.interviews ?? []).some((one) => later(one.at)) &&
    !claims.some((claim) => claim.fact === "interview" && claim.day !== null && !claim.ahead)
  )
}

function known(reading: Reading): boolean {
  return (reading.situation.interviews?.length ?? 0) > 0
}

function isBareFact(own: string): boolean {
  return (
    /^\W*(?:yes|yeah|yep|yup|no|nope|nah|none|nothing|not yet|not really|no idea|don't know|dunno|ok|okay|sure)\b/i.test(
      own,
    ) && own.length < 60
  )
}
