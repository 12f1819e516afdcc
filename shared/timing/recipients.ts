/**
 * Who a message goes to, and whether they can properly be reached.
 * @module
 */
import { type Contact, contactOf } from "../contact/contact.ts"
import type { Channel, Person } from "../wire/situation.ts"
import type { Reading } from "./reading.ts"

export interface Recipient extends Contact {
  /** As told; `people` may lack it, then nothing is known of this person. */
  id: string
  person: Person | undefined
}

/** @param channels the playbook's for the message */
export function recipientsOf(ids: readonly string[], channels: readonly Channel[], reading: Reading): Recipient[] {
  return ids.map((id) => {
    const person = reading.person(id)
    return { id, person, ...contactOf(person, channels, reading.calendar.region) }
  })
}

/** Those a status mail to the employer could go to: met last, else all interviewers, else HR. */
export function possibleRecipients(reading: Reading): Recipient[] {
  const met = reading.latest?.item.with ?? []
  const ofKind = (kind: Person["kind"]) => reading.people.filter((person) => person.kind === kind).map(({ id }) => id)
  const ids = [met, ofKind("interviewer"), ofKind("hr")].find((list) => list.length > 0) ?? []
  return recipientsOf(ids, reading.playbook.followUpChannels, reading)
}

/** The candidate's own recruiters. */
export function recruiters(reading: Reading, channels: readonly Channel[]): Recipient[] {
  const ids = reading.people.filter((person) => person.kind === "recruiter").map(({ id }) => id)
  return recipientsOf(ids, channels, reading)
}

/** One of them: the first not known to lack contact, else the first. */
export function pick(recipients: readonly Recipient[]): Recipient | undefined {
  return recipients.find((one) => one.state !== "lacking") ?? recipients[0]
}

/** True where there is somebody, and every one is known to lack contact. */
export function allLack(recipients: readonly Recipient[]): boolean {
  return recipients.length > 0 && recipients.every((one) => one.state === "lacking")
}

/** JSON path of a person: "people[1]". */
export function pathOf(person: Person, reading: Reading): string {
  return `people[${reading.people.indexOf(person)}]`
}
