/**
 * What the employer is asked and told: news and next steps, thanks and interest; no verdict before its time, nothing of others.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Clause } from "./clauses.ts"
import type { Facts } from "./facts.ts"

const WANTED =
  /\b(?:news|update|updates|next steps?|next|how things (?:stand|are|go)|how it (?:stands|is going)|where (?:things|it|you|they|(?:the|their|your) [a-z]+) stands?|timeline|status|process|timing|address|email|reach|contact|follow-ups?|check(?:ing)?|notes?|jot|write|role|ROLE|questions?|card|spell|spelling|pronounce|team|days?|look|work|job|anything|else|politely|kindly|how|what|when|which|who|will|without|time to|more time|little time|whom|for WHO|for her|for him|hope|minds?|mind|jotting|expect|name|names|help|hr|linkedin|me|for (?:it|that|the address)|about)\b/
const DECISION =
  /\b(?:deci\w+|chose|chosen|choose|picked|verdict|answer|yes or no|outcome|the job is|got the job|get the job|result|stand a chance|made up)\b/

const NOSY =
  /\b(?:others|who else|other (?:candidates?|applicants?|people)|applied|ahead|competition|how many|rank\w*|chances?|like you(?! to)|liked you|impression|did well|how you did|start (?:date|work)|when you (?:can )?start|earn|offer)\b/

/** What is asked of the employer: news and next steps; the decision only before it is due. */
export function askedIn({ text }: Clause, read: Canonical, { context, leave }: Facts): string | undefined {
  const verb = /\b(?:ask|asking|find out|inquire|enquire)\b/.exec(text)
  if (
    !verb ||
    /\b(?:not|never|no need|nothing to|without|avoid|instead of|rather than)\b/.test(text.slice(0, verb.index))
  )
    return undefined
  const content =
    /\b(?:ask|asking|find out|inquire|enquire)\b(?<content>[^;]*)$/.exec(
      read.text.slice(Math.max(0, read.text.indexOf(text))),
    )?.groups?.content ?? ""
  if (/^ (?:WHO|REC|her|him|them|then|now|again)?(?: , not (?:WHO|FIRM|them|her|him))? ?[.!]?$/.test(content))
    return undefined
  // Somebody else asks, or it is not the employer who is asked.
  if (
    /\b(?:REC|recruiter|they|she|he|WHO) (?:(?:can|may|could|will|would|also|then|is the one to|the one to) )*(?:ask|asks)\b|\bask your (?:own )?(?:references?|referees?|two)\b|\bone to ask\b|\b(?:any|some|no|every)(?:one|body) (?:(?:could|can|would|will|may) )?(?:(?:possibly|reasonably|fairly) )?asks?\b|\b(?:things?|questions?|points?|topics?|what) (?:that )?you (?:want|wish|plan|mean|intend|would like|hope|need) to ask\b/.test(
      text,
    )
  )
    return undefined
  if (NOSY.test(content) || /^ (?:WHO|her|him|them) to (?!let|tell|pass|share|say)/.test(content)) return "ask"
  const { action, message } = context.advice
  if (action === "move_on") return /\b(?:me|yourself)\b/.test(content) ? undefined : "action"
  if (DECISION.test(content) && action !== "prepare" && (message === "thank_you" || leave === "never"))
    return "pressure"
  return content === "" || WANTED.test(content) || /\bD\d/.test(content) ? undefined : "ask"
}

const TELLING =
  /\b(?:enjoy\w*|lik(?:e|ed)|lov(?:e|ed)|appreciat\w*|interest\w*|keen|eager|thank\w*|grateful|glad|happy|pleased|forward|excited|available|accept\w*|yes|ready|fit|fits|bring|when you can|took away|stayed|meant|references?|how it went|how the interview|still want|would like|learned|remember\w*|detail|moment|part|struck|caught|why you|what you|stor(?:y|ies)|remark|which (?:of|part|story|point|question|detail))\b/

/** What is told to the employer: thanks, interest, an answer; nothing of others. */
export function toldIn({ text, negated }: Clause, read: Canonical, { context }: Facts): string | undefined {
  // The candidate is asked what to tell.
  if (/^(?:and |so |then )?(?:what|which|how|is there|do you|would you)\b.*\?$/.test(read.text)) return undefined
  const match =
    /\b(?:tell|telling|inform|let) (?:WHO|her|him|them|FIRM|the (?:panel|team|manager|interviewer|employer|company))\b/.exec(
      text,
    )
  if (!match || negated || (match[0].startsWith("let") && !/\bknow\b/.test(text))) return undefined
  const content = read.text.slice(read.text.indexOf(match[0]) + match[0].length)
  if (
    /\b(?:other|another|someone|somebody|they|else|only)\b/.test(content) &&
    context.situation.otherOffer === undefined &&
    !/\byou (?:would |will |also |fully )*understand\b/.test(content)
  )
    return "pressure"
  return TELLING.test(content) || /\byou (?:would |will |also |fully )*understand\b/.test(content) ? undefined : "tell"
}
