import { isProperEmail, isStaffedInbox, oneAddress } from "../../contact/email.ts"
import type { Person } from "../../wire/situation.ts"
import { defineRule } from "../rule.ts"

/** A shared inbox, a form or a guess is nobody's: the note is lost there, or worse, reads as advertising. */
export default defineRule({
  id: "generic-inbox",
  level: "error",
  kinds: ["T", "F"],
  sources: ["dos-and-donts"],
  messages: ["address", "person"],
  *check({ toEmail, recipients, kind, situation }) {
    const [person] = recipients.length === 1 ? recipients : []
    if (toEmail !== undefined) {
      if (
        toEmail.trim() !== "" &&
        !isProper(toEmail, person ?? ownerOf(toEmail, situation?.people), kind === "recruiter_check_in")
      )
        yield { message: "address", in: "to", params: { to: toEmail.slice(0, 80) } }
      return
    }
    if (person && lacksContact(person)) yield { message: "person", in: "to", params: { name: person.name ?? "" } }
  },
})

/** Whose address it is, where several could be meant. */
function ownerOf(email: string, people: readonly Person[] = []): Person | undefined {
  return people.find((person) => person.email?.trim().toLowerCase() === email.trim().toLowerCase())
}

function isProper(email: string, person: Person | undefined, toRecruiter: boolean): boolean {
  if (isProperEmail(email)) return true
  const address = oneAddress(email)
  if (address === undefined) return false
  const theirs = person?.contact === "direct" && person.email?.trim().toLowerCase() === email.trim().toLowerCase()
  return theirs || ((toRecruiter || person?.kind === "recruiter") && isStaffedInbox(address))
}

/** Told to have no address of their own, and none given that would do. A phone or postal address is another way. */
function lacksContact({ contact, email, phone, postalAddress, kind }: Person): boolean {
  if (contact === "direct" || (email === undefined && (phone ?? postalAddress) !== undefined)) return false
  if (email !== undefined) return !isProper(email, undefined, kind === "recruiter")
  return contact === "generic" || contact === "none"
}
