/**
 * What goes against the advice without an act of contact: a due message talked down, a wait talked away, an unknown deed.
 * @module
 */
import type { Around } from "./around.ts"
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { isOddDeed } from "./objects.ts"
import { VERBS } from "./words/verbs.words.ts"

/** What the clause does to the advice where it names no act of contact. */
export function againstAdvice(clause: Clause, read: Canonical, facts: Facts, around: Around): string | undefined {
  if (around.draft) return undefined
  if (clause.directive !== null && !VERBS.has(clause.directive)) return "act"
  if (isOddDeed(clause)) return "act"
  if (slights(clause, facts, around)) return "action"
  // How it was may be asked; "why wait?" is no question.
  const asked =
    around.question &&
    /^(?:did|have|has|had|was|were|when|who|which|what (?:did|was|is|would|do)|how|do you|are you|is (?:it|there|that))\b/.test(
      read.text,
    )
  if (!asked && hastens(clause, read, facts)) return "early"
  return undefined
}

/** A due message is put off or talked down, a hope is given up too soon. */
function slights(clause: Clause, { leave, message, context }: Facts, { clauses }: Around): boolean {
  const { text, negated, supposed, directive, connector } = clause
  const { action } = context.advice
  const later = connector === "then" || /^(?:then|after|afterwards)\b/.test(text)
  if (
    leave === "now" &&
    !negated &&
    !later &&
    /^(?:wait|hold|delay|postpone|hang|sit|pause|bide)$/.test(directive ?? "")
  )
    return true
  if (action === "wait" && message !== null && !negated && !supposed && GIVES_UP.test(text) && !/\bD\d/.test(text))
    return !clauses.some((other) => other.supposed)
  // "If he stays silent after that, let it go."
  if (later || clauses.some((other) => other.supposed && SILENCE.test(other.text))) return false
  if (
    /^(?:send|reply)$/.test(action) &&
    (((ENDS.test(text) || (context.advice.ordinal === 2 && ONE_DID.test(text))) && !/\bno reason to\b/.test(text)) ||
      (!negated && DAWDLES.test(text) && !/\bno reason to\b/.test(text)))
  )
    return true
  if (
    /^(?:send|reply)$/.test(action) &&
    /\b(?:nothing is lost|lose nothing|ALLOWS in waiting|by waiting|not disturb)\b/.test(text)
  )
    return true
  const due = (leave === "now" || action === "get_contact") && action !== "move_on"
  if (due && !text.includes("ALLOWS") && /(?<!\bnot |\bnever )\btoo (?:soon|early) (?:to|for)\b/.test(text)) return true
  return (
    due &&
    !supposed &&
    !text.includes("ALLOWS") &&
    TALKS_DOWN.test(text) &&
    !/\b(?:not|never) (?:quite )?(?:too late|give up)\b|\bno reason to\b/.test(text)
  )
}

const SILENCE =
  /\b(?:silent|nothing|silence|quiet|no (?:answer|reply|word|news)|not (?:hear|heard|answer|reply)|after (?:that|this)|then)\b/
/** What puts off what is due. */
const DAWDLES =
  /\b(?<!\b(?:WHO|they|she|he|is|are|been|still) )(?:waiting|patience|patient)\b|\blet (?:WHO|her|him|them) (?:come|settle|get|have|return)\b|\bdisturb\b|\b(?:too much|too early|too soon)\b|\bno (?:message|note|mail|word) (?:at all )?is\b|\b(?:staying|keeping|stay|keep) (?:quiet|silent|still)\b|\btake (?:the|their|her|his) silence\b|\bas a no\b|\btime to (?:move on|close|let go)\b|\bclose (?:this (?:one|chapter)|the (?:chapter|book))\b|\b(?:two|both|these) (?:follow-ups|notes|emails) (?:are|is) (?:enough|plenty)\b|\bwhat they asked for\b/
/** What ends it before its time. */
const ENDS =
  /\bas a no\b|\btake (?:the|their|her|his) silence\b|\bno (?:message|note|mail|word) (?:at all )?is\b|\b(?:skip|drop|omit|cancel|spare|forget|leave out) (?:the|your|that|this|any|all) (?:[a-z-]+ )?(?:thanks|thank-you|note|follow-up|reply|answer|email|message|check-in)\b|\b(?:nothing|no more|not anything) (?:(?:is|that is|left|more|else|further|now) )*(?:for you |that you (?:need|have) |you (?:need|have|still have) )?to (?:do|write|send|say|add)\b(?! (?:but|except|than|before|until|beyond))|\b(?:takes?|took|taken) care of (?:the|your|any) (?:thanks|thank-you|note|follow-up|reply|answer)\b|\b(?:counts?|serves?|stands?|does|do|passes|will do) (?:as|for) (?:the|your|a|any) (?:thanks|thank-you|follow-up|reply)\b|\bbetter not at all\b|\bbetter (?:no|send no|not a|without a) (?:note|thanks|thank-you|message|answer|reply|email)\b|\bmiss(?:ed)? the boat\b|\bship has sailed\b|\btoo late (?:now|for (?:it|that|thanks|a thank-you|a reply))\b/
/** A first one was enough, where a second is due. */
const ONE_DID =
  /\b(?:one|a single|the first|your first|that one|the one)(?: (?:follow-up|note|email|mail|message|nudge|check-in))?(?: you (?:sent|wrote))? (?:is|was|has been|should be|must be|will do|does|did)(?: (?:quite|already|surely|more than|all))? ?(?:enough|plenty|all you need|the limit|sufficient|it)\b/
const GIVES_UP =
  /\b(?:move on|close (?:this|the chapter)|give up|let (?:it|this one) go|take (?:the|their) silence|as a no)\b/

/** What talks a message down that is due. */
const TALKS_DOWN =
  /\b(?:(?:is|are|was|would be|will be) (?:not|never|hardly|rarely|no longer) (?:(?:really|strictly|always|all that|that|at all|actually) )*(?:necessary|needed|required|expected|worth|useful|important|essential|appropriate|wise|a must|called for|due|welcome|possible)|does not (?:really )?(?:matter|count|help)|looks? (?:odd|strange|weird|silly|awkward)|pointless|unnecessary|overkill|needless|no hurry|no rush|optional|skip (?:it|the (?:thank-you|note|follow-up|reply|answer)|this|that one|your)|can wait|let it go|forget (?:about )?(?:thanking|writing|answering|replying|asking)|forget (?:it|the (?:thank-you|note|follow-up|reply|answer))|drop it|keep silent|keep quiet|say nothing|stay silent|keep still|stay quiet|not (?:need|have) to (?:send|write|thank|reply|follow|answer|email|contact|respond|act)|no (?:need|use|point|sense) (?:to|in) (?:send|writ|thank|reply|follow|answer|email|contact|respond|hurry|rush)\w*|no need for (?:a|any|another) (?:note|thank-you|reply|follow-up|email|message|answer)|makes? no (?:sense|difference)|(?:give|gave|giving) up|too late|let (?:the|your|that|this) (?:thank-you|note|follow-up|reply|answer|message|email) (?:be|go|rest|slide)|save your (?:words|breath|thanks)|leave it(?! (?:out|there|short))|do without|not bother|never mind|nobody (?:expects|needs|reads)|need not (?:send|write|thank|reply|answer|follow|respond|bother)|needs? no (?:answer|reply|thanks|note))\b/

/** A wait, or a ban, is talked away. */
function hastens(clause: Clause, read: Canonical, facts: Facts): boolean {
  const { text, negated, supposed } = clause
  const { action } = facts.context.advice
  if (facts.leave === "now") return false
  const addressed = action === "get_contact"
  if (!addressed && GRUDGES.test(text) && !/\b(?:beyond|past|longer|forever|later than|after)\b/.test(text)) return true
  if (action === "prepare" && greets(clause)) return true
  if (addressed)
    return (
      rushes(clause, read, facts) &&
      !/\b(?:by|until|before) D\d/.test(text) &&
      !/\b(?:address|find|ask|hr|linkedin|reach|details)\b/.test(read.text)
    )
  if (action !== "prepare") {
    if (rushes(clause, read, facts) || isCalledToAct(clause, read, facts)) return true
    if (facts.leave === "never" && speaksOfSending(clause)) return true
  }
  return !negated && !supposed && URGES.test(text)
}

/** The wait itself is called needless or wrong. */
const GRUDGES =
  /\b(?:not|never|no need to|no point in) (?:(?:really|have to|need to|even|ever|just) )*(?:wait|waiting|hold (?:on|off|back))\b|\bwait\w*\b.*\b(?:too long|mistake|wrong|foolish|pointless|a waste|silly|no use|needless)\b|\bwait\w*\b.*\bonly (?:makes? (?:any )?sense|helps?|works?|pays?|for) |\b(?:mistake|wrong|foolish|pity|waste|silly) (?:of time )?to wait\b|\b(?:sending nothing|silence|saying nothing)\b.*\b(?:impolite|rude|wrong|mistake|pity)\b|\bnot (?:writing|asking|calling|sending)\b.*\b(?:mistake|wrong|pity)\b|\b(?:forget|skip|ignore|disregard|never mind) (?:about )?D\d/
const URGES =
  /\b(?:right now|right away|at once|now (?:is|would|will|shows?)(?! (?:to |the time to |best to )?(?:wait|hold|sit|rest|patience|REC))|open to you|high time|time to act|ALLOWS|go ahead|act now|long enough)\b|^(?:go|act|now|feel free|do it|go on|jump in|why wait)$|\b(?:early|earlier|ahead of time)\b.*\b(?:fine|good|better|ok|okay|works?)\b|\b(?:take|choose|pick|make it|go for) D\d/
/** What is done for oneself, or what is so, may stand beside a near day. */
const QUIET =
  /\b(?:rest|relax|enjoy|apply|applications?|openings?|jobs?|search|look|prepare|draft|practi[sc]e|read|plan|note|interview\w*|met|away|back|vacation|decision|decide|date|was|were|went|did|had|has|have|is|are|meeting|nothing|quiet|weekend|sleep|wait|hold|patience|patient|until|till|before|gave|gives?|said|says|wrote|told|named|sent|thanked|answered|asked|word|type|write|let|pass\w*|stays?|goes|comes?|keeps?|makes|means?|ends?|falls?|starts?|begins?)\b/

/** "Today!", "Perhaps a short line tomorrow?": a near day, and nothing else to do on it. */
function isCalledToAct(clause: Clause, { mentions }: Canonical, { clock, opens }: Facts): boolean {
  const { text, negated, supposed, words } = clause
  if (negated || supposed || words.length > 7 || QUIET.test(text)) return false
  return [...text.matchAll(/\bD(\d+)\b/g)].some(([, index]) =>
    mentions[Number(index)]!.days.some(
      ({ from, to }) =>
        to >= clock.today && (opens === null || from < Math.floor(opens / 1440)) && from <= clock.today + 2,
    ),
  )
}

/** "Fold your thanks into a follow-up now": a thing to send, and no day but today. */
function rushes(
  { text, negated, supposed }: Clause,
  { text: sentence, mentions }: Canonical,
  { clock }: Facts,
): boolean {
  if (negated || supposed) return false
  if (/\b(?:the )?sooner\b/.test(text)) return true
  const today = [...text.matchAll(/\bD(\d+)\b/g)].some(([, index]) =>
    mentions[Number(index)]!.days.some(({ from, to }) => from === clock.today && to === from),
  )
  return (
    (today ||
      /\b(?:now|right away|at once|immediately|straight away)\b/.test(text.replace(/\b(?:for|by) now\b/g, ""))) &&
    /\b(?:notes?|messages?|e-?mails?|follow-ups?|check-ins?|nudges?|reminders?|letters?|cards?|thank-yous?|thanks|lines?|one)\b/.test(
      text,
    ) &&
    !/\b(?:drafts?|keep|save|store|until|till|REC|recruiter|later|applications?|enough|sent|went|wrote|had|rest|ready|goes|answered|replied|asked)\b/.test(
      sentence,
    )
  )
}

/** Where nothing may go out, not even the thing is spoken of but to deny it, as past or as a condition. */
function speaksOfSending({ text, negated, supposed, reported, connector }: Clause): boolean {
  return (
    /\b(?:notes?|messages?|e-?mails?|follow-ups?|check-ins?|nudges?|reminders?|letters?|cards?|thank-yous?|voicemails?|lines|hello|hi|greetings?|sign of life)\b/.test(
      text,
    ) &&
    !(negated && !text.includes("ALLOWS")) &&
    !supposed &&
    !reported &&
    !(connector === "since" && /^your (?:last|first|second|latest|two|final|own)\b/.test(text)) &&
    !/\b(?:REC|recruiter|me|apply|application|applications|ROLE|openings?|jobs?|search|two|both|enough|sent|wrote|written|went|was|were|had|have|has|asked|said|told|than (?:any|a|another)|QUOTE|includes?|counts?|plenty|old|too|until|once|before|after)\b/.test(
      text,
    )
  )
}

/** Before the interview nobody is greeted in writing. */
function greets({ text, negated, supposed }: Clause): boolean {
  return (
    /\b(?:hello|hi|nudge|reminder|thank-you|message|lines?|letter|mailbox|note (?:in|for|to))\b/.test(text) &&
    !negated &&
    !supposed &&
    !/\b(?:after|afterwards|later|until|ask|name|address|first line|last line|subject)\b/.test(text)
  )
}
