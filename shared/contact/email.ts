/**
 * Which email address is the address of one person (practices, section 3).
 * @module
 */
import addresses from "email-addresses"

/** What nearly every address looks like, and needs no parser for. */
const PLAIN = /^[a-z\d]+(?:[._+-][a-z\d]+)*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i

/** Inboxes that belong to a role or to several people, as the part before the @. */
const ROLES = new Set(
  `info hello contact office admin support team people jobs careers career recruiting recruitment recruiter recruiters
   talent hiring interviews apply applications resumes hr hr-team hiring-team humanresources noreply no-reply donotreply
   mailer-daemon webmaster postmaster sales marketing press`
    .split(/\s+/)
    .map(bare),
)

/** Of those, the ones that no human being reads. */
const UNREAD = new Set("noreply no-reply donotreply mailer-daemon webmaster postmaster".split(" ").map(bare))

/** Inboxes that are right for asking HR for somebody's address. */
const HR = new Set(
  "hr hr-team humanresources people talent recruiting recruitment recruiter recruiters".split(" ").map(bare),
)

/** "No.Reply" and "no-reply" are one inbox, and so is "jobs+london". */
function bare(local: string): string {
  return local.toLowerCase().replace(/\+.*$/, "").replace(/[-._]/g, "")
}

/**
 * The one address in the text, without a display name.
 * @returns undefined where there is none, more than one, or none that could be delivered to.
 */
export function oneAddress(text: string): string | undefined {
  if (PLAIN.test(text)) return text
  const parsed = addresses.parseOneAddress({ input: text.trim(), rfc6532: true })
  if (parsed?.type !== "mailbox") return undefined
  return /\.[^.\d][^.]*$/.test(parsed.domain) ? parsed.address : undefined
}

/** True for a role or shared inbox such as info@ or careers@, in any case. */
export function isSharedInbox(address: string): boolean {
  return ROLES.has(bare(localPart(address)))
}

/** True for a shared inbox that people work at: recruiting@, but not no-reply@. */
export function isStaffedInbox(address: string): boolean {
  return isSharedInbox(address) && !UNREAD.has(bare(localPart(address)))
}

/** True for one valid address of one person: no shared inbox, no web page, not two addresses. */
export function isProperEmail(text: string): boolean {
  const address = oneAddress(text)
  return address !== undefined && !isSharedInbox(address)
}

/** True where a `contact_request` may go to it: a person's address, or HR's shared inbox. */
export function isProperForContactRequest(text: string): boolean {
  const address = oneAddress(text)
  return address !== undefined && (!isSharedInbox(address) || HR.has(bare(localPart(address))))
}

function localPart(address: string): string {
  return address.slice(0, address.lastIndexOf("@"))
}
