import { rule } from "../rule.ts"

/** No message without proper contact details: first get an address that is somebody's own. */
export const properContact = rule("proper-contact", ["dos-and-donts"])
