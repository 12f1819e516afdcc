/**
 * Sentences that lead around the one who is to be written to: past one's own recruiter, or to whoever else is at hand.
 * @module
 */
import type { Canonical } from "./canonical.ts"
import type { Facts } from "./facts.ts"

/** Linear in the length of a sentence. */
export function bypasses(read: Pick<Canonical, "text">, facts: Facts): boolean {
  const text = read.text.replace(/ [.!]$/, "")
  const { action, message } = facts.context.advice
  if (
    action === "move_on" &&
    message === null &&
    (REOPENS.test(text) || (STILL_HELPS.test(text) && !DENIED.test(text)))
  )
    return true
  if (facts.leave !== "now" && STOPS_NOBODY.test(text)) return true
  if (facts.recruiter && UNNEEDED.test(text)) return true
  if (DENIED.test(text)) return false
  if (
    facts.recruiter &&
    (PAST_RECRUITER.test(text) || (TO_EMPLOYER.test(text) && !ASKED_BY_RECRUITER.test(text)) || THEY_WILL.test(text))
  )
    return true
  if (OVER_HEAD.test(text)) return true
  if (action !== "get_contact" && action !== "prepare" && WHOEVER.test(text)) return true
  return OTHERS.test(text) && !(action === "get_contact" && /\b(?:address|reach|details|email)\b/.test(text))
}

const DENIED =
  /\b(?:do not|never|must not|should not|may not|can not|no (?:need|reason|way|cause|point|call|excuse)|not (?:to|a reason|for you|yours)|rather than|instead of|avoid|without|wrong|mistake|unwise|tempting)\b(?!.* , (?:go|turn|write|ask|try|deal|bypass|skip|take)\b)/
/** "Their request needn't stop you". */
const STOPS_NOBODY =
  /\b(?:wish|request|rule|rules|no|no follow-ups|policy|wait|limit|silence|that|this) (?:need|should|must|does|do|will|can|would|has to|have to) not (?:really |ever )?(?:stop|keep|hold|deter|prevent|bother|worry|bind|concern|cover|reach|apply to) (?:you|your|a|an)\b/
const UNNEEDED =
  /\byour own recruiter\b(?= .?$|$)|\bno (?:need|use|call|place|room) for (?:REC|him|her|your (?:own )?recruiter|a (?:recruiter|go-between|middleman))\b|\b(?:do|does) not need (?:REC|your (?:own )?recruiter|a (?:recruiter|go-between|middleman))\b/
const PAST_RECRUITER =
  /\b(?:bypass|bypassing|sidestep|circumvent|cut out|cut|skip|leave out|drop|ditch|dodge|outflank|ignore)(?:ing)? (?:REC|him|her|them|your (?:own )?recruiter|the (?:agency|recruiter))\b(?! (?:a|an|the|your|some|short|one)\b)|\b(?:get|go|work|slip|move|act|step|write|reach) (?:[a-z]+ )?(?:around|round|past|over|behind|without|beyond) (?:REC|him|her|your (?:own )?recruiter|the (?:agency|recruiter))\b|\b(?:cut|leave) (?:REC|him|her|your (?:own )?recruiter) out\b/
const CLIENT =
  "(?:WHO|OTHER|FIRM|HRWHO|hr|them|(?:the|their) (?:client|employer|company|firm|team|hiring [a-z]+|interviewers?|people|source|lab|office)(?: (?:itself|themselves))?)"
const TO_EMPLOYER = new RegExp(
  `\\b(?:go|turn|write|speak|talk|reach|step|take (?:it|this|that)|address (?:it|this|yourself)|deal|appeal|apply|switch|try|ask|call|contact|approach|email|find out|hear|get it) (?:(?:straight|directly|right|yourself|instead|out|over|personally|this|then|just) )*(?:(?:to|with|at|from|up with|it up with) )?${CLIENT}\\b(?: (?:directly|yourself|instead|personally))?`,
)
const ASKED_BY_RECRUITER =
  /\b(?:REC|your (?:own )?recruiter|have (?:him|her|REC)|let (?:him|her|REC)) (?:(?:can|will|may|could|would|is|to|also|gladly|then|there) )*(?:ask|call|write|speak|talk|find|deal|take|contact|email|try|hear|reach)\b/
const THEY_WILL = /\b(?:WHO|OTHER|FIRM|they) (?:surely |certainly |probably )?(?:will|might|may|would|can|could)$/
const OVER_HEAD =
  /\b(?:over|above|around|past|behind) (?:(?:WHO|OTHER|REC|FIRM) 's|her|his|their) (?:head|back)\b|\b(?:go|going|reach|climb) (?:above|over|around|past) (?:WHO|OTHER|her|him|them)\b(?! (?:again|the))/
const WHOEVER =
  /\b(?:(?:write|go|turn|talk|speak|reach out|send (?:it|them|this)|stick) (?:[a-z]+ )?(?:to|with)|try|ask|call|email|contact|reach|thank) (?:whoever|whomever|anyone else|anybody else|somebody else|someone else|anyone (?:at|in|from)|anybody (?:at|in|from))\b/
const OTHERS =
  /\bhave (?:another|some other|a different|someone|somebody|one of) (?:[a-zA-Z]+ ){1,3}(?:answer|tell|ask|look|help|pass|put|find|speak|reply)\b|\b(?:(?:WHO|OTHER|FIRM) 's|his|her|their) (?:[a-z-]+ )?(?:staff|boss|team|colleagues?|deputy|assistant|partner|manager|superior|stand-in|replacement|people|co-workers?)(?: (?:in|at|on|from) (?:the )?[a-zA-Z]+)?(?: (?:surely|certainly|probably))? (?:will|might|may|can|could|would)(?: do| help| know| answer| tell you)?$|\b(?:whoever|whomever) (?:[a-zA-Z]+ ){1,5}(?:can|will|may|might|could|would|knows?|should)\b|\b(?:a|the|any|some|one) (?:[a-z]+ )?(?:partner|office|waiter|teller|colleague|deputy|supervisor|owner|boss|manager|receptionist|stand-in|nurse|chef|clerk|secretary|assistant)s? (?:could|can|may|might|will|would|is|are|does|do|surely|certainly)(?: [a-z]+)? ?(?:be )?(?:not|quicker|faster|nearer|easier|sooner|help|helps|know|knows|tell|tells|answer|answers)\b(?! .*\baddress)/
const REOPENS =
  /\b(?:reopen|(?:yours|free|open|worth) (?:to|for) (?:pursu|push|press|chas|fight|tak|rais)\w*|keep (?:at|pursuing|after|on at|pushing|pressing) |still open|(?:jog|refresh|prod) (?:WHO 's|her|his|their) memory|(?:not|never) (?:yet )?(?:over|closed|lost|final|finished|dead|settled)|not (?:yet )?(?:close|give up on|bury|drop|write off|let go of) (?:it|this|this one|FIRM|WHO|them|the [a-z]+))\b/
const STILL_HELPS =
  /\b(?:a|an|one|another|quick|your) (?:[a-z]+ )?(?:call|email|note|message|line|visit|letter|word) (?:can|will|might|may|could|would) (?:[a-z]+ )?(?:settle|clear|fix|solve|sort|change|turn|help|tip|move|bring|get|reopen|shake|wake|revive)\b/
