/**
 * The four things worth bringing home from an interview, as pieces of an answer.
 * @module
 */
import type { Piece } from "./compose.ts"
import { type Context, dayOf, hourOf, isAhead, namesOf } from "./context.ts"
import { acknowledge } from "./tell.ts"

/** The four things, named in full once. */
export function preparing(context: Context): Piece[] {
  const { words, advice } = context
  if (context.unchanged && advice.action === "prepare") return [{ say: words.stillPrepare }]
  return [
    { say: words.prepare(namedAlready(context) ? { day: "", who: "" } : interviewAhead(context)) },
    { say: words.prepareSources, rank: 2, once: true },
  ]
}

function interviewAhead(context: Context): { day: string; who: string } {
  const { situation, words, today, order } = context
  const next = (situation.interviews ?? [])
    .filter(({ at }) => isAhead(context, at))
    .toSorted((a, b) => a.at.localeCompare(b.at))[0]
  if (!next) return { day: "", who: "" }
  const day = words.recalledDay(dayOf(context, next.at), today, order)
  const named = (next.with ?? []).filter((id) => situation.people?.some((person) => person.id === id && person.name))
  return { day: `${words.onDay(day)}${words.atHour(hourOf(context, next.at), order)}`, who: namesOf(context, named) }
}

/** The acknowledgement in front says the day and the names. */
function namedAlready(context: Context): boolean {
  return acknowledge(context) !== null
}
