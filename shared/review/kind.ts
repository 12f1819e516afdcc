/**
 * What kind of message a draft is, from its words and, where that is known, from whom it goes to.
 * @module
 */
import { ownWords } from "../language/clauses.ts"
import { phrases } from "../language/phrases.ts"
import type { MessageKind, Person } from "../wire/situation.ts"
import { asksForNews } from "./asking.ts"
import type { Body } from "./text.ts"

const NEWS_OF_LATER = {
  /** Says itself that it comes after something. */
  comesAfter: phrases(
    "(follow|following) ~ up",
    "(checking|check|checked) ~ in",
    "(touch|touching) base",
    "circl(e|ing) back",
    "{have not} ~ heard",
    "not ~ heard back",
    "{have not} ~ had (any|a) ~ (news|word|reply|response|answer)",
    "hello again",
    "(write|writing|wrote|ask|asking) ~ (again|once more|once again)",
    "last (short |brief |quick )?(note|message|email|line) ... (about|on|before|from)",
    "(nudge|reminder|gentle nudge)",
  ),
  /** Asks for news, which a thank-you may do as well, in a sentence. */
  asksForIt: phrases(
    "(any|some) ~ (news|word|progress|update|updates)",
    "an update",
    "(status|state|progress) of (my|the) (application|candidacy|search|position|role|job|vacancy|post|hiring)",
    "where (things|you|we) ~ (stand|are)",
    "(has|have) (a|the|any) ~ decision",
  ),
  still: phrases(
    "i ~ still ~ (interested|keen|hope|hoping|want|like|love|available|open|excited|enthusiastic|eager|very|would|think|am)",
    "({i am}|{i would}) still",
    "({i am}|remain|remains|still) ~ (very |just |every bit )?(as )(interested|keen|enthusiastic|eager) ... as",
    "i ~ (continue|continues) to be",
    "(still|remains?) ~ (interested|keen|very interested|interests me|appeals to me|my first choice)",
    "which ~ still ~ (interests|appeals)",
    "in which i remain",
    "i ~ remain",
  ),
  elapsed: phrases(
    "(#|a few|some|a couple of|a|several) (weeks?|days|fortnight|months?|while) ~ (ago|back|since|past|later)",
    "the other (week|month)",
    "a fortnight ago",
    "(it|that) ('s|has|is|was) ~ (been )?(over |more than |nearly |almost |about |now )?(#|a|some) ~ (weeks?|days|fortnight|months?|while|time)",
    "since (we|our|my|i|the) ~ (met|spoke|talked|interview|last|visit|conversation|meeting|trial|chat|came|was)",
    "(last|earlier this) month",
    "you (said|mentioned|told me|hoped|expected|thought|were hoping) ... (decide|decision|hear|know|let me know|be in touch|answer) ... (by|on|this|last|early|around|in)",
  ),
}
/** Weeks gone by. */
const LONG_AGO = phrases(
  "(#|a few|some|a couple of|several) (weeks?|fortnights?|months?) ~ (ago|back|since|past|later)",
)
const RECENT =
  /\b(?:today|yesterday|this (?:morning|afternoon|evening|week)|tonight|earlier (?:today|on)|just now|last night)(?:['’]s)?\b/iu
/** The day of a talk that is hardly over. */
const JUST_NOW =
  /\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|earlier today|just now|last night)(?:['’]s)?\b/iu
const THANKS =
  /\b(?:thank(?:s|ing)?|thx|grateful|gratitude|appreciated?|enjoyed|loved|pleasure|(?:great|lovely|nice|good) (?:to|meeting|talking|speaking|chatting))\b/iu
const CONVERSATION =
  /\b(?:interview(?:ed|ing)?|meeting|met|meet|speaking|spoke|talk(?:ed|ing)?|conversation|chat(?:ted)?|discussion|your time|seeing me|show(?:ing|ed) me|tour|visit|having me|walk(?:ed|ing)? me|trial|hour|day|morning|afternoon)\b/iu

/** Somebody's address is asked for, or the way to them. */
const CONTACT_ASKED = phrases(
  "(send|sending|give|giving|share|sharing|provide|providing|have|get|let me have|tell me|telling me|forward|pass|find|know|confirm|supply|need|looking for|ask for|asking for|point me to|sent) ... (his|her|their|the|'s|s'|for|an|correct|right|direct) ... (email|e-mail|emails|e-mails|address|addresses|contact details|contact information|contact info|contact|contacts|phone number|number|details|surnames?|last names?|full names?)",
  "how ~ (can|could|may|might|do|should|would|to|best to) ~ (i )?(~ )?(reach|contact|write to|get hold of|get in touch with|thank) (him|her|them|my|the|mr|mrs|ms|dr|everyone|each|all|\\p{Lu})",
  "(best|right|proper|good) (way|address|email|person) ... (reach|contact|write to|thank|get in touch with)",
  "(put|putting) me in (touch|contact) with",
  "(pass|passing|forward|forwarding) (on )?(my|this|the|a|these|them) ~ (thanks|thank|note|notes|message|email|letter|card)( on)?",
  "(who|whom) (to|should i|can i|i should|i can) (ask|contact|write to)",
  "how (to|i can|i could|i might|i may) (reach|contact|write to|get in touch with|thank) (him|her|them|my|the|mr|mrs|ms|dr|everyone|each|all)",
)
const REQUESTED =
  /\?|\b(?:could|can|would|will|may|might) (?:you|u|i|we|someone)\b|\bplease\b|\bplz\b|\bgrateful\b|\bappreciate\b|\b(?:wonder|hoping|like to ask|writing to ask|let me know|tell me)\b/iu
const SOMEBODY_ELSE =
  /\b(?:him|her|his|hers|he|she|them|their|they|interviewers?|each of|everyone|everybody|the (?:\w+ ){0,3}(?:manager|panel|team|person|people|lady|gentleman|man|woman|members|lead|head|chef|doctor|nurse|officer|director|supervisor)|mr|mrs|ms|dr|prof|someone)\b|\b\p{Lu}\p{L}+['’]s\b/u

const REPLY_SUBJECT = /^\s*(?:re|aw|sv|antw)\s*:/iu
/** What came from them is thanked for or answered. */
const ANSWERS = phrases(
  "(thank you|thanks|thank u|thx|many thanks|grateful|appreciate) ~ (a lot |so much |very much )?(for|to hear) (your|the|this|such a) ~ (kind |generous |prompt |quick |swift |formal |written |lovely |good )?(email|e-mail|mail|message|reply|response|letter|offer|job offer|invitation|invite|news|update|information|kind words|answer|getting back|confirmation)",
  "(thank you|thanks|thx) ~ (so much |very much |a lot )?for (getting back|coming back|letting me know|writing|offering|replying|the second interview invitation|inviting me (to|back|for) (a|the|another|your) ~ (second|next|further|final|assessment|trial|round|interview)|your email|choosing me|selecting me|considering moving)",
  "in (reply|response|answer) to your",
  "as (requested|you asked|asked for)",
  "you (asked|wanted) (me )?(for|whether|if|about|to send) ... (reference|references|referees|document|documents|certificate|portfolio|copy|salary|availability|notice|start|permit|visa|dates?|times?|slot)",
  "{i am} ~ (happy|pleased|delighted|glad|thrilled|honou?red|sorry|over the moon) to (accept|confirm|decline|hear (that|of|about)|read)",
  "({i would}|i|{i will}|i can|i gladly|i happily) ~ (accept|decline|confirm)",
  "(works|fine|suits|good|perfect|great|ok|okay) ~ (for|with|4) (me|us)",
  "(suits|suit) me",
  "(is|would be|'s) ~ (fine|perfect|great|good|ideal)",
  "(i can|i could|i'll|i will|i am able to) (make|do|attend|be there|come) ~ (it|that|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|any)",
  "(sorry|disappointed|sad|heartbroken|saddened|gutted) ~ to (hear|read|learn|see) (that|of|about|you|your|i|the)",
  "(chosen|choose|selected|gone with|went with|going with|decided on|preferred|hired|picked) (another|a different|someone|somebody) ~ (candidate|applicant|person|else)",
  "(signed (contract|copy|offer|letter)|the contract is)",
  "see you (then|there|on)",
)
const ANSWERED_FIRST = phrases(
  "(thank you|thanks|thank u|thx|many thanks) ~ (a lot |so much |very much )?for (your|the|this) ~ (kind |generous |prompt |quick |swift |formal |written |lovely |good )?(email|e-mail|mail|message|reply|response|letter|offer|job offer|invitation|invite|news|update|kind words|answer|confirmation)",
  "(thank you|thanks|thx) ~ (so much |very much |a lot )?for (getting back|coming back|letting me know|writing|offering me|replying|inviting me (to|back|for) (a|the|another|your) ~ (second|next|further|final|assessment|trial|round)|choosing me|selecting me)",
)
/** They told how it came out; read in the plain text, as what they told is hidden from one's own words. */
const TOLD_OUTCOME = phrases(
  "(thank you|thanks|thx) ~ (so much |very much |a lot )?for (telling|informing) me(,)? (so|and for|the (outcome|result|decision|news|bad news|good news)|of (the|your) (outcome|result|decision)|that i (have|am|was|had))",
)
const NOTICE = phrases(
  "withdraw(ing)? ... (my|from|application|candidacy|process|consideration)",
  "(accepted|taken|taking|accept) (another|a different|an offer|a job|a position|a post|the other) ~ (offer|job|position|role|post|from|with|elsewhere|at)?",
  "(received|have|had|got|been made|been given|holding) ~ (another|a second|a competing|an|a) ~ (job |written |firm |other )?offer",
  "no longer ~ (available|interested|able|looking|wish|want|in a position)",
  "(running|going to be|be|i will be) ~ (late|delayed)",
  "(reschedule|postpone|move|change|cancel) ... (interview|appointment|meeting)",
  "(here (is|are)|attached (is|are)|i attach|i have attached|i enclose|enclosed (is|are)|please find) ... (promised|mentioned|asked|requested|discussed|certificate|documents?|references?)",
)
const RECRUITER = phrases(
  "(put|putting) me forward",
  "your client",
  "the client",
  "(submitted|submitting|submit|represented|representing|presenting|recommending) me",
  "on my behalf",
  "(setting|set|setting me|lining|arranging|arranged|organi[sz]ing|booking|getting|got|landed) (up |me )?(the|my|an|this|that) ~ (interview|meeting|trial) ... (with|at)",
  "heard ... from (them|the (client|employer|company|team|site|hospital|school|firm)|\\p{Lu})",
  "(any|had|have|got|get) ~ (word|news|feedback|update|updates) ... from (them|the (client|employer|company|firm|site|hospital|school|team))",
  "(thank you|thanks) ~ (so much |very much |a lot )?for (the|their|passing on (the|their)|sharing (the|their)) ~ (kind |good |honest |helpful )?(feedback|news|word) from (?!(the|your|you|my|our|him|her)\\b)[a-z]{2,30}",
  "(what|how) (they|the client|the employer) (thought|think|felt|said|liked)",
)

/** What is known of a draft apart from its words. */
export interface KindContext {
  /** The one person it is known to go to. */
  to?: Person | undefined
  /** A thank-you may go now, and a follow-up may not. */
  thanksDue?: boolean | undefined
}

/** The kind that words, recipient and day make most likely; a thank-you where nothing speaks. */
export function kindOf(
  body: Body,
  subject: string | undefined,
  { to, thanksDue = false }: KindContext = {},
): MessageKind {
  const own = body.sentences.map((sentence) => ({ ...sentence, text: ownWords(sentence.text).replace(/[’‘]/gu, "'") }))
  const text = own.map((sentence) => sentence.text).join("\n")
  const contact = own.some((one) => asksContact(one.text))
  const asks = own.some((one) => asksForNews(one.text, one.question) && !asksContact(one.text))
  const thanksForTalk = own.some(
    (one) => THANKS.test(one.text) && CONVERSATION.test(one.text) && !ANSWERED_FIRST.test(one.text),
  )

  if (contact && !asks) return "contact_request"
  const answered = ANSWERED_FIRST.test(text) || TOLD_OUTCOME.test(body.sentences[0]?.text ?? "")
  if (answered && !thanksForTalk) return "reply"
  if (isReply(text, subject, { answered, asks, thanksForTalk })) return "reply"
  if (to?.kind === "recruiter" || RECRUITER.test(text)) return "recruiter_check_in"
  if (isNotice(own, subject, thanksForTalk)) return "notice"
  if (thanksAtOnce(own, subject, thanksDue)) return "thank_you"
  return isStatus(text, own[0]?.text ?? "", subject ?? "", asks) ? "follow_up" : "thank_you"
}

function asksContact(sentence: string): boolean {
  return CONTACT_ASKED.test(sentence) && REQUESTED.test(sentence) && SOMEBODY_ELSE.test(sentence)
}

function isReply(
  text: string,
  subject: string | undefined,
  { answered, asks, thanksForTalk }: { answered: boolean; asks: boolean; thanksForTalk: boolean },
): boolean {
  const inThread = REPLY_SUBJECT.test(subject ?? "")
  if (answered) return inThread || !thanksForTalk
  if (inThread) return !saysLater(text) && (ANSWERS.test(text) || (!asks && !thanksForTalk))
  return !thanksForTalk && !asks && ANSWERS.test(text) && !/\bstill\b/iu.test(text)
}

/** Another offer, a withdrawal, a paper sent after: said at once, not in passing. */
function isNotice(own: readonly { text: string }[], subject: string | undefined, thanksForTalk: boolean): boolean {
  const early = own.slice(0, 2).map(({ text }) => text)
  return (
    early.some((text) => NOTICE.test(text)) &&
    (!thanksForTalk || NOTICE.test(subject ?? "") || /withdraw|another offer/iu.test(early.join(" ")))
  )
}

/**
 * Thanks for a talk of today or yesterday, or, where a thank-you is what is due, thanks for the talk before all else: one polite
 * question about the next steps makes no follow-up of it.
 */
function thanksAtOnce(own: readonly { text: string }[], subject: string | undefined, thanksDue: boolean): boolean {
  const { comesAfter, still } = NEWS_OF_LATER
  const text = own.map((sentence) => sentence.text).join("\n")
  if (comesAfter.test(text) || comesAfter.test(subject ?? "")) return false
  const forTalk = own.filter((one) => THANKS.test(one.text) && CONVERSATION.test(one.text))
  if (forTalk.some((one) => JUST_NOW.test(one.text))) return true
  const first = own.slice(0, 2).some((one) => forTalk.includes(one) && !/\bagain\b/iu.test(one.text))
  return thanksDue && first && !still.test(text) && !LONG_AGO.test(text)
}

function saysLater(text: string): boolean {
  return NEWS_OF_LATER.comesAfter.test(text) || NEWS_OF_LATER.asksForIt.test(text)
}

/** A mail some time after: news asked for, "still", "again", weeks gone by; against "today" and thanks in the subject. */
function isStatus(text: string, first: string, subject: string, asks: boolean): boolean {
  const { still, elapsed } = NEWS_OF_LATER
  const later =
    (saysLater(text) ? 3 : 0) +
    (asks ? 2 : 0) +
    (still.test(text) ? 2 : 0) +
    (elapsed.test(text) ? 3 : 0) +
    (/\b(?:again|once more|once again)\b/iu.test(first) ? 1 : 0) +
    (saysLater(subject) ||
    still.test(subject) ||
    /\b(?:update|news|status|next steps?|again|still|follow)\b/iu.test(subject)
      ? 2
      : 0)
  const fresh =
    (RECENT.test(text) || RECENT.test(subject) ? 3 : 0) + (/\bthank/iu.test(subject) ? 1 : 0) + (asks ? 0 : 1)
  return later >= 3 && later > fresh
}
