/**
 * What goes against the advice without an act of contact: a due message talked down, a wait talked away, an unknown deed.
 * @module
 */
import type { Around } from "./around.ts"
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"
import { VERBS } from "./words/verbs.words.ts"

/** What talks a message down that is due. */
const TALKS_DOWN =
  /\b(?:(?:is|are|was|would be|will be) (?:not|never|hardly|rarely|no longer) (?:(?:really|strictly|always|all that|that|at all|actually) )*(?:necessary|needed|required|expected|worth|useful|important|essential|appropriate|wise|a must|called for|due|welcome|possible)|does not (?:really )?(?:matter|count|help)|pointless|unnecessary|overkill|needless|no hurry|no rush|optional|skip (?:it|the (?:thank-you|note|follow-up|reply|answer)|this|that one|your)|can wait|let it go|forget (?:it|the (?:thank-you|note|follow-up|reply|answer))|drop it|keep silent|keep quiet|say nothing|stay silent|keep still|stay quiet|not (?:need|have) to (?:send|write|thank|reply|follow|answer|email|contact|respond|act)|no (?:need|use|point|sense) (?:to|in) (?:send|writ|thank|reply|follow|answer|email|contact|respond|hurry|rush)\w*|no need for (?:a|any|another) (?:note|thank-you|reply|follow-up|email|message|answer)|makes? no (?:sense|difference)|(?:give|gave|giving) up|too late|let (?:the|your|that|this) (?:thank-you|note|follow-up|reply|answer|message|email) (?:be|go|rest|slide)|save your (?:words|breath|thanks)|leave it(?! (?:out|there|short))|do without|not bother|never mind|nobody (?:expects|needs|reads)|need not|needs? no (?:answer|reply|thanks|note))\b/

/** What the clause does to the advice where it names no act of contact. */
export function againstAdvice(clause: Clause, facts: Facts, { question, clauses, draft }: Around): string | undefined {
  if (draft) return undefined
  const { directive, text, negated } = clause
  if (directive !== null && !VERBS.has(directive)) return "act"
  if (
    facts.leave === "now" &&
    !negated &&
    /^(?:wait|hold|delay|postpone|hang|sit|pause|bide)$/.test(directive ?? "") &&
    clause.connector !== "then" &&
    !/^(?:then|after|afterwards)\b/.test(text)
  )
    return "action"
  const { action } = facts.context.advice
  if (
    facts.leave !== "now" &&
    action !== "get_contact" &&
    /\bnot (?:(?:really|have to|need to|even) )*(?:wait|hold (?:on|off|back))\b/.test(text) &&
    !/\b(?:beyond|past|longer|forever|later than|after)\b/.test(text)
  )
    return "early"
  if (action === "prepare" && !question && greets(clause)) return "early"
  if (
    facts.leave === "never" &&
    action !== "get_contact" &&
    action !== "prepare" &&
    !question &&
    speaksOfSending(clause)
  )
    return "early"
  const due = (facts.leave === "now" || action === "get_contact") && action !== "move_on"
  if (
    due &&
    !text.includes("ALLOWS") &&
    TALKS_DOWN.test(text) &&
    !/\b(?:not|never) (?:quite )?too late\b|\b(?:not|never) give up\b/.test(text)
  )
    return "action"
  if (
    facts.leave !== "now" &&
    !question &&
    !negated &&
    /\b(?:right now|right away|at once|D\d+ is (?:a |the |as |just |also |fine|good)|now (?:is|would|will|shows?)|high time|time to act|ALLOWS|go ahead|act now)\b/.test(
      text,
    ) &&
    /\b(?:now|ALLOWS|act|right away|at once|go ahead|high time)\b/.test(text)
  )
    return "early"
  return undefined
}

/** Where nothing may go out, not even the thing is spoken of but to deny it, as past or as a condition. */
function speaksOfSending({ text, negated, supposed, reported }: Clause): boolean {
  return (
    /\b(?:notes?|messages?|e-?mails?|follow-ups?|check-ins?|nudges?|reminders?|letters?|cards?|thank-yous?|voicemails?|lines|hello|hi|greetings?|sign of life)\b/.test(
      text,
    ) &&
    !(negated && !text.includes("ALLOWS")) &&
    !supposed &&
    !reported &&
    !/\b(?:REC|recruiter|me|apply|application|applications|ROLE|openings?|jobs?|search|two|both|enough|sent|wrote|written|went|was|were|had|have|has|asked|said|told|QUOTE|includes?|counts?|plenty|too|until|once|before|after)\b/.test(
      text,
    )
  )
}

/** Before the interview nobody is greeted in writing. */
function greets({ text, negated, supposed }: Clause): boolean {
  return (
    /\b(?:hello|hi|nudge|reminder|thank-you|message|lines?|letter)\b/.test(text) &&
    !negated &&
    !supposed &&
    !/\b(?:after|afterwards|later|until|ask|name|address|first line|last line|subject)\b/.test(text)
  )
}
