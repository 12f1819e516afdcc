/**
 * Two applications were told of. One chat holds one: which is meant is asked, and the other gets a chat of its own.
 * @module
 */
import { APPLICATION } from "../../understand/applications.ts"
import type { Context } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { acknowledge } from "./tell.ts"
import type { Answer } from "./types.ts"

/** Null where one application is told of. */
export function whichApplication(context: Context): Answer | null {
  const { conflict, before, words } = context
  if (!conflict) return null
  const known = before.company
  const others = known === undefined ? conflict.companies : conflict.companies.slice(1)
  const companies = words.list(others)
  const facts = known === undefined ? null : acknowledge(context)
  const pieces = [
    ...(facts ? [{ ...facts, rank: 1 }] : []),
    {
      say: known === undefined ? words.twoApplications({ companies }) : words.anotherApplication({ known, companies }),
    },
  ]
  return { ...asTheyAre(context, pieces), asked: APPLICATION }
}
