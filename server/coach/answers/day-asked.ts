/**
 * "Is Wednesday all right instead?": the day that is asked about.
 * @module
 */
import { WEEKDAYS } from "../../../shared/language/day-names.ts"
import type { Context } from "./context.ts"
import { acknowledge } from "./tell.ts"

const WEEKDAY = new RegExp(String.raw`\b(${WEEKDAYS.map((day) => day.slice(0, 3)).join("|")})(?:[a-z]*day)?s?\b`, "iu")
const ASKS =
  /\b(?:instead|ok(?:ay)?|fine|all ?right|alright|rather|too (?:late|soon|early)|better|possible|good)\b|\b(?:can|could|may|should|shall|must) i\b.{0,40}\b(?:send|write|do|e?-?mail|mail|ask|call|ring|follow|nudge|ping|thank)|\b(?:what|how) about\b|\bi can (?:send|write|do|ask|call)\b/iu
/** Somebody else's day, or a day gone by. */
const OTHER =
  /\b(?:they|he|she|decide|decision|hear|interview(?:ed)?|last|was|wait|was|were|did|sent|until|till|away|back|offer)\b/iu

/** Null where no day is asked about, or it is told as a fact. */
export function dayAsked(question: string, context: Context): Temporal.PlainDate | null {
  if (!ASKS.test(question) || OTHER.test(question) || acknowledge(context)) return null
  const { today } = context
  if (/\bday after tomorrow\b/iu.test(question)) return today.add({ days: 2 })
  if (/\b(?:tomorrow|tmrw|tmr|2morrow)\b/iu.test(question)) return today.add({ days: 1 })
  if (/\b(?:today|tonight|this (?:afternoon|evening))\b/iu.test(question)) return today
  if (/\b(?:this|the|at the|over the) weekend\b/iu.test(question)) return next(today, 6)
  if (/\bnext week\b/iu.test(question) && !WEEKDAY.test(question)) return next(today, 1)
  const named = WEEKDAY.exec(question)?.[1]
  if (named === undefined) return null
  const weekday = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(named.toLowerCase())) + 1
  return next(today, weekday)
}

/** The coming one. */
function next(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 })
}
