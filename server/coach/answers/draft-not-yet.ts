/**
 * Somebody wants a text written, which this version can't do: the day, and what a good note holds.
 * @module
 */
import type { Context } from "./context.ts"
import { endWithQuestion } from "./finish.ts"
import { opening } from "./heard.ts"
import { inShort } from "./timing.ts"
import type { Answer } from "./types.ts"
import { pointsOf, wanted } from "./what-to-write.ts"

export function draftNotYet(context: Context): Answer {
  const { words } = context
  return endWithQuestion(context, [
    ...opening(context).map((piece) => ({ ...piece, rank: 2 })),
    { say: words.draftLater },
    { say: pointsOf(wanted(context), context), rank: 8 },
    { say: inShort(context), rank: 7 },
  ])
}
