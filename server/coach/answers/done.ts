/**
 * "Sent it", where it was not understood what was sent: asked to be said in full, rather than passed over.
 * @module
 */
import { type Context, namesOf } from "./context.ts"
import { asTheyAre } from "./finish.ts"
import { acknowledge } from "./tell.ts"
import { messageName } from "./timing.ts"
import type { Answer } from "./types.ts"

const saysDone =
  /^\W*(?:(?:ok|okay|yes|yep|yeah|alright|just|now|i|i'?ve|have|it|it'?s|all|that'?s|is)\W+)*(?:sent|done|did|told|talked|spoke|called|emailed|written|wrote|mailed|posted|thanked|answered|replied|asked|out|gone)\b/i

/** Null where nothing of the kind was said, or it was understood. */
export function doneUnnoticed(context: Context): Answer | null {
  const { advice, words, text } = context
  if (!saysDone.test(text) || text.includes("?") || !context.unchanged || acknowledge(context)) return null
  if (advice.action === "get_contact")
    return asTheyAre(context, [
      { say: words.addressAsked({ who: namesOf(context, advice.to) || words.yourInterviewer }) },
      { say: words.next.get_contact },
    ])
  if (advice.message === null || !["send", "reply"].includes(advice.action)) return null
  return asTheyAre(context, [
    { say: words.sayInFull({ message: messageName(context), example: words.doneExample[advice.message] }) },
  ])
}
