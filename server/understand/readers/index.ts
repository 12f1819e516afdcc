/**
 * All readers. The order matters twice: earlier anchors take their words first, and what counts from the interview comes after it.
 * A new reader is a file here and a line below; the completeness test names what is missing.
 * @module
 */
import type { Reader } from "../reading.ts"
import { agency } from "./agency.ts"
import { away } from "./away.ts"
import { company } from "./company.ts"
import { contact } from "./contact.ts"
import { decision } from "./decision.ts"
import { draft } from "./draft.ts"
import { interview } from "./interview.ts"
import { messages } from "./messages.ts"
import { offer } from "./offer.ts"
import { other } from "./other.ts"
import { people } from "./people.ts"
import { policy } from "./policy.ts"
import { replies } from "./replies.ts"
import { retraction } from "./retraction.ts"
import { role } from "./role.ts"
import { zone } from "./zone.ts"

export const READERS: Reader[] = [
  interview,
  offer,
  replies,
  messages,
  decision,
  away,
  other,
  people,
  role,
  company,
  policy,
  contact,
  agency,
  zone,
  retraction,
  draft,
]
