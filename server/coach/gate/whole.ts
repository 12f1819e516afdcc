/**
 * What no clause tells alone: rules set aside, somebody left out, a shrug.
 * @module
 */
import { has } from "../../prefilter.ts"
import type { Canonical } from "./canonical.ts"
import { hasAddress, seeksInVain, unheardOf } from "./done.ts"
import type { Facts } from "./facts.ts"
import { SAID_ANYWHERE, SHRUGS } from "./words/whole.words.ts"

/** @returns why the sentence is held back as a whole, or undefined */
export function ofWhole(read: Pick<Canonical, "text" | "mentions">, facts: Facts): string | undefined {
  const { text } = read
  for (const { why, re, unless } of SAID_ANYWHERE) if (has(re, text) && !unless?.test(text)) return why
  if (SHRUGS.test(text) && facts.leave !== "now") return "shrug"
  if (facts.leave !== "now" && PRETEXT.test(text) && !/\b(?:no|not|never)\b/.test(text)) return "shrug"
  if (facts.context.advice.late && /\b(?:still|comfortably|well|perfectly) (?:on|in|within) time\b/.test(text))
    return "date"
  if (seeksInVain(text, facts)) return "action"
  if (hasAddress(text, facts)) return "past"
  if (unheardOf(text, facts) || GIVES_REASON.test(text)) return "employer"
  if (!facts.recruiter && PASSED_ON.test(text) && !/\b(?:not|never|without|rather than|instead of|avoid)\b/.test(text))
    return "channel"
  if (putsOffDue(read, facts)) return "dissuaded"
  if (fewerThanAsked(text, facts)) return "number"
  if (asksOutright(text, facts)) return "fragment"
  if (turnsToHr(text, facts)) return "channel"
  if (
    facts.leave === "now" &&
    facts.message === "thank_you" &&
    THANKS_LATER.test(text) &&
    !/\b(?:do not|never|not)\b/.test(text)
  )
    return "action"
  return leavesOut(text, facts) ? "passed-over" : undefined
}

/** "No need to rush", where a day decides: unless the day that is named is in time. */
function putsOffDue(
  { text, mentions }: Pick<Canonical, "text" | "mentions">,
  { leave, message, by, clock }: Facts,
): boolean {
  if (leave !== "now" || (message !== "thank_you" && message !== "reply")) return false
  if (!/\b(?:no (?:need to |reason to )?(?:rush|hurry)|take your time|in no rush)\b/.test(text)) return false
  const last = Math.max(clock.today, by === null ? 0 : Math.floor(by / 1440))
  return mentions.every(({ days, minute }) => minute === null && days.every(({ from }) => from > last))
}

/** "One reference is better than two", where two were asked for. */
const fewerThanAsked = (text: string, { message, context }: Facts): boolean => {
  const asked =
    /\bbetter than (?<n>two|three|four)\b|\basked for (?<m>two|three|four)\b.*\bone (?:name |reference )?(?:will|would|is|does)\b/.exec(
      text,
    )?.groups
  return (
    message === "reply" &&
    asked !== undefined &&
    context.told.some((one) => one.toLowerCase().includes(asked.n ?? asked.m!))
  )
}

/** "Is there news?": only the employer could answer, and a letter says what the news would be of. */
function asksOutright(text: string, { leave, message }: Facts): boolean {
  if (!/^(?:so |and )?is there (?:any |some |an )?(?:news|update|word|answer|decision)\b/.test(text)) return false
  return text.split(" ").length < 7 || (leave === "never" && message === null)
}

/** HR is asked for an address, or not at all. */
function turnsToHr(text: string, { leave, recipients, context }: Facts): boolean {
  return (
    /\bhr\b/.test(text) &&
    leave !== "never" &&
    context.advice.action !== "get_contact" &&
    !/\b(?:address|reach|details|how to)\b/.test(text) &&
    !recipients.some(({ kind }) => kind === "hr") &&
    !/\bnot\b/.test(text)
  )
}

/** What would make a message look due. */
const PRETEXT =
  /\b(?:reason|excuse|occasion|pretext|grounds?|cause) (?:to|for) (?:a |another )?(?:write|writing|ask|asking|email|call|calling|get in touch|getting in touch|line|note|message|contact)\b/
/** Why somebody was turned down only the employer knows. */
const GIVES_REASON =
  /\b(?:turned you down|said no|rejected you|declined you|passed on you|passed you over|(?:chose|picked|took|hired|went with|preferred|decided (?:on|for)) (?:someone|somebody|another|the other|a [a-z]+))\b.*\b(?:because|since|as) (?:they|she|he|you|your|another|someone|somebody|the other|of|the one)\b/
/** Thanks that are made to hang on the outcome. */
const THANKS_LATER =
  /\b(?:thank-you|thanks|note|thank (?:WHO|her|him|them|both))\b.*\b(?:once|after|until|till|when|for after)\b.*\b(?:offer|decided|decision|deciding|answer|job|heard)\b/
/** A message handed on by others. */
const PASSED_ON =
  /\b(?:pass|passes|hand|hands|carry|carries|take|takes|give|gives|deliver|delivers)(?: (?:on|along|over))? (?:your|the) (?:thanks|thank-you|note|message|regards|greetings|card|letter|follow-up|question)(?: (?:on|along|over|to)\b)|\b(?:pass|hand)(?:es|s)? (?:on|along|over) (?:your|the) (?:thanks|thank-you|note|message|regards|greetings|card|letter|follow-up|question)\b/
const ONE_OF_THEM =
  /\bonly (?:to )?WHO\b|\bonly (?:the one|the first|one of)\b|\b(?:just|only) (?:one|the first) of (?:them|the two)\b/
const RECRUITER_MUST_NOT =
  /\bREC (?:[a-z]+ )?(?:should|must|may|can|could|need|ought to|is|would) (?:better )?(?:not|never)\b/
const WITHOUT_RECRUITER =
  /\b(?:keep|leave) (?:REC|your recruiter) out\b|(?<!\bi (?:can|could|will|do) )\b(?:not|never|without) (?!(?:go|get|work|slip|reach) (?:around|round|past|over|behind) |(?:bypass|skip|sidestep|forget|ignore|pass over|leave out) )(?:[a-z]+ ){0,3}(?:REC|your recruiter)\b/

/** Of several who are owed thanks one gets none, or one's own recruiter is passed over. */
function leavesOut(text: string, { leave, recipients, recruiter }: Facts): boolean {
  if (recipients.length > 1 && /\bone (?:person|of them|note|thank-you)? ?is enough\b/.test(text)) return true
  if (leave === "now" && recipients.length > 1 && ONE_OF_THEM.test(text)) return true
  return recruiter && (RECRUITER_MUST_NOT.test(text) || WITHOUT_RECRUITER.test(text))
}
