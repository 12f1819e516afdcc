/**
 * Somebody wants a text written, which this version can't do: the day, and what a good note holds.
 * @module
 */
import type { MessageKind } from "../../../shared/wire/situation.ts"
import type { Context } from "./context.ts"
import { endWithQuestion } from "./finish.ts"
import { opening } from "./heard.ts"
import { inShort } from "./timing.ts"
import type { Answer } from "./types.ts"

export function draftNotYet(context: Context): Answer {
  const { words } = context
  return endWithQuestion(context, [
    ...opening(context).map((piece) => ({ ...piece, rank: 2 })),
    { say: words.draftLater },
    { say: points(context), rank: 8 },
    { say: inShort(context), rank: 7 },
  ])
}

/** What belongs into the message that is wanted, else into the one that is due. */
function points(context: Context): readonly string[] {
  const { words, advice } = context
  switch (wanted(context)) {
    case "follow_up":
    case "recruiter_check_in":
      return (advice.ordinal ?? 1) > 1 ? words.goodSecondFollowUp : words.goodFollowUp
    case "reply":
      return advice.action === "move_on" ? words.goodRejectionReply : words.goodReply
    case "notice":
      return words.goodNotice
    case "contact_request":
      return words.goodContactRequest
    default:
      return words.goodThankYou
  }
}

const named: readonly (readonly [MessageKind, RegExp])[] = [
  ["thank_you", /\bthank|\bthx\b|\bcard\b/i],
  ["follow_up", /\b(?:follow|nudge|chas|check.?in|status|reminder)/i],
  ["contact_request", /\b(?:ask(?:ing)? hr|for (?:his|her|their|the) (?:address|email))\b/i],
  ["notice", /\b(?:other|another) offer|\bdeadline\b|\bwithdraw/i],
  ["reply", /\b(?:reply|answer|response|respond)\b/i],
]

/** The message that is due where it is named, else the first one named, else the one that is due. */
function wanted({ text, advice }: Context): MessageKind {
  const kinds = named.filter(([, words]) => words.test(text)).map(([kind]) => kind)
  if (advice.message !== null && kinds.includes(advice.message)) return advice.message
  return kinds[0] ?? advice.message ?? "thank_you"
}
