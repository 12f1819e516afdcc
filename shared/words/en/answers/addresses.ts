/**
 * No proper address, no message: where to find one.
 * @module
 */
import { possessive } from "./deed.ts"
import { capital } from "./when.ts"

export function getContact(p: { who: string; message: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `Before ${p.message} can go, you need ${possessive(p.who)} own address; a contact form or shared inbox won't do.${by} Look on LinkedIn, or ask HR for it, by phone or through an address such as hr@.`,
    `${capital(p.message)} needs a proper address first. See whether LinkedIn shows one for ${p.who}, or ask HR by phone or email. Please don't guess, and don't use the website's form.${by}`,
    `The missing piece is an address for ${p.who}. The person who set up the interview, or HR, can give it to you.${by}`,
  ]
}

/** Somebody in HR is known, who can tell it. */
export function askHrFor(p: { hr: string; who: string; message: string; by: string | null }): string[] {
  const by = p.by ? ` ${capital(p.message)} should go by ${p.by}, so best ask today.` : ""
  return [
    `Ask ${p.hr} for ${possessive(p.who)} own address: a line or a short call saying whom you met and when is enough.${by}`,
    `${capital(p.hr)} can help: ask kindly for ${possessive(p.who)} own address, so that ${p.message} reaches the right person.${by}`,
    `The next step is a short word to ${p.hr}, asking how to reach ${p.who} directly.${by}`,
  ]
}

/** The question is out; the answer is awaited. */
export function addressAsked(p: { who: string }): string[] {
  return [
    `Now they'll tell you, I hope; give them a day, and look on LinkedIn for ${p.who} meanwhile.`,
    `You've asked for the address, so a day's patience first; after that a short call is fine.`,
    `The question for the address is out. Until it's answered, nothing needs sending to ${p.who}.`,
    `With the address asked for, you've done your part for today.`,
    `No change: the address is on its way, or can be asked for once more by phone.`,
  ]
}

export function stillAskHr(p: { hr: string; who: string; message: string }): string[] {
  return [
    `Still the same: ask ${p.hr} for ${possessive(p.who)} address, then comes ${p.message}.`,
    `First a word to ${p.hr} about ${possessive(p.who)} address.`,
    `No change: ${p.hr} is the one to ask how ${p.who} can be reached.`,
    `I'd still ask ${p.hr}; ${p.message} waits for the address.`,
    `The address comes first, and ${p.hr} can give it to you.`,
  ]
}

/** The candidate's own recruiter can't be reached: the agency itself is the way. */
export function getRecruiterContact(p: { who: string; agency: string }): string[] {
  return [
    `A word with ${p.who} is due, and you need a way to reach them. The front desk of ${p.agency}, or the email that invited you, will have it.`,
    `You're to check in with ${p.who}; call ${p.agency} and ask for a number or an email of theirs.`,
    `The missing piece is how to reach ${p.who}; anyone at ${p.agency} can tell you.`,
  ]
}

/** The note goes through the recruiter, who can't be reached. */
export function getCarrierContact(p: { message: string; agency: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `${capital(p.message)} goes through your recruiter, and you need a way to reach them first. Call ${p.agency}, or look at the mail that invited you.${by}`,
    `Your recruiter passes ${p.message} on; ask ${p.agency} for an email or a number of theirs.${by}`,
    `The missing piece is how to reach your recruiter, who passes it on; anyone at ${p.agency} can tell you.${by}`,
  ]
}

/** HR itself can't be reached. */
export function getHrContact(p: { message: string; by: string | null }): string[] {
  const by = p.by ? ` It should go by ${p.by}.` : ""
  return [
    `${capital(p.message)} needs one person's own address first; a contact form or shared inbox won't do.${by} Call the company and ask who looks after the job, or look at the mail that invited you.`,
    `Before anything is sent, find out who exactly handles the job, and that person's own address. A phone call to the company is quickest.${by}`,
    `The missing piece is the address of one person in HR; the invitation may show it.${by}`,
  ]
}

/** The message can wait for its day, its address can't. */
export function addressNeeded(p: { who: string }): string[] {
  return [
    `You'll need ${possessive(p.who)} own address for it; a shared inbox or a form isn't one.`,
    `Please don't send it to a shared inbox or a form: look for ${possessive(p.who)} own address.`,
  ]
}

/** The recruiter, or HR, can still not be reached. */
export function stillReach(p: { who: string; message: string }): string[] {
  return [
    `Still the same hurdle: ${p.message} needs a way to reach ${p.who}.`,
    `First find out how to reach ${p.who}; a phone call is often quickest.`,
    `No change: ${p.message} comes once you know how to reach ${p.who}.`,
    `I'd still call and ask how ${p.who} can be reached.`,
    `How to reach ${p.who} comes first, then ${p.message}.`,
  ]
}

export function stillGetContact(p: { who: string; message: string }): string[] {
  return [
    `Still the same hurdle: ${p.message} waits for ${possessive(p.who)} own address.`,
    `First the address, then ${p.message}: a phone call to HR is often quickest.`,
    `No change: find out how to reach ${p.who}, by LinkedIn or HR, before anything is sent.`,
    `I'd still ask HR for ${possessive(p.who)} address; nothing should go to a shared inbox.`,
    `The address comes first, whoever can give it to you: HR, or whoever invited you.`,
  ]
}
