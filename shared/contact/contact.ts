/**
 * Whether somebody can properly be written to or called, and how (practices, section 3).
 * @module
 */
import type { Channel, Person } from "../wire/situation.ts"
import { isProperEmail, isStaffedInbox, oneAddress } from "./email.ts"
import { isProperPhone } from "./phone.ts"

export interface Contact {
  state: "proper" | "lacking" | "not_told"
  /** By what this person can be reached, the playbook's order first; the playbook's own where no detail is told. */
  channels: Channel[]
}

const ALL: readonly Channel[] = ["email", "phone", "mail"]

/**
 * @param person undefined for somebody nothing is known of
 * @param wanted the playbook's channels for the message, best first
 * @param region for phone numbers without a country code
 */
export function contactOf(person: Person | undefined, wanted: readonly Channel[], region: string): Contact {
  if (!person) return { state: "not_told", channels: [...wanted] }
  const proper = ALL.filter((channel) => isProper(person, channel, region))
  const listed = wanted.filter((channel) => detail(person, channel) !== undefined)
  const usable = wanted.filter((channel) => proper.includes(channel))
  const others = proper.filter((channel) => !wanted.includes(channel))

  if (usable.length > 0) return { state: "proper", channels: [...usable, ...others] }
  if (person.contact === "direct") return { state: "proper", channels: listed.length > 0 ? listed : [...wanted] }
  // Somebody of whom only a phone is known is called, though the playbook writes mails.
  if (listed.length === 0 && others.length > 0) return { state: "proper", channels: others }
  const told = person.contact !== undefined || ALL.some((channel) => detail(person, channel) !== undefined)
  return { state: told ? "lacking" : "not_told", channels: told ? [] : [...wanted] }
}

function detail(person: Person, channel: Channel): string | undefined {
  const text = { email: person.email, phone: person.phone, mail: person.postalAddress }[channel]
  return text?.trim() ? text : undefined
}

function isProper(person: Person, channel: Channel, region: string): boolean {
  const text = detail(person, channel)
  if (text === undefined) return false
  if (channel === "phone") return isProperPhone(text, region)
  if (channel === "mail") return isPostalAddress(text)
  if (isProperEmail(text)) return true
  // A recruiter's shared inbox is where recruiters work.
  const address = oneAddress(text)
  return person.kind === "recruiter" && address !== undefined && isStaffedInbox(address)
}

/** Street and place, at least two words; no web page and no mail address. */
function isPostalAddress(text: string): boolean {
  return !/@|:\/\//.test(text) && text.trim().split(/\s+/).length > 1
}
