/**
 * Somebody wants a person: where the agency can be reached.
 * @module
 */
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { isStrained } from "./heard.ts"
import type { Answer } from "./types.ts"

export function handoff(context: Context): Answer {
  const { agency, words } = context
  const contact = agency.links.contact
  const kind: Piece[] = isStrained(context) ? [{ say: words.distressedInBrief, rank: 5 }] : []
  const where = contact
    ? words.handoffLink({ agency: agency.name, contact })
    : words.handoffNoLink({ agency: agency.name })
  return asTheyAre(context, [...kind, { say: where }])
}
