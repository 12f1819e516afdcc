/**
 * Who can tell the address that is lacking: somebody in HR who can be reached.
 * @module
 */
import { isProperForContactRequest } from "../../../shared/contact/email.ts"
import { isProperPhone } from "../../../shared/contact/phone.ts"
import type { Person } from "../../../shared/wire/situation.ts"
import type { Context } from "./context.ts"

const USUAL_REGION = "US"

/** A person of HR with a proper way to reach them, who is not the one to be found; undefined where none is known. */
export function helper({ advice, situation }: Context): Person | undefined {
  const region = situation.region ?? USUAL_REGION
  return situation.people?.find(
    ({ id, kind, email, phone, contact }) =>
      kind === "hr" &&
      !advice.to.includes(id) &&
      ((email !== undefined && isProperForContactRequest(email)) ||
        (phone !== undefined && isProperPhone(phone, region)) ||
        contact === "direct"),
  )
}
