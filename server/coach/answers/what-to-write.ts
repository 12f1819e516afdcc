/**
 * "What should I write?": the points of the message that is due, or of the one that is named; spoken words where it is a call.
 * @module
 */
import type { MessageKind } from "../../../shared/wire/situation.ts"
import type { Piece } from "./compose.ts"
import type { Context } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { helper } from "./helper.ts"
import { acknowledge } from "./tell.ts"
import { core, inShort, openReply } from "./timing.ts"
import { topicAsked, topicOf } from "./topics.ts"
import type { Answer } from "./types.ts"
import { isDebrief } from "./why.ts"

/** Null where nothing of the kind is asked, or no message is known to write. */
export function whatToWrite(context: Context): Answer | null {
  const { advice, text, words } = context
  if (topicAsked(text)?.id !== "what-to-write" || advice.action === "ask") return null
  if (orders.test(text)) return null
  if (advice.action === "prepare")
    return kindsNamed(text).length > 0 ? null : endWithStep(context, [{ say: words.policy["before-the-interview"] }])
  const said = opening(context)
  if (!mayWrite(context)) return endWithStep(context, [...said, { say: words.nothingToWrite }, ...core(context)])
  const points: Piece = { say: pointsOf(wanted(context), context) }
  // With new facts the day is new too.
  if (acknowledge(context)) return endWithQuestion(context, [...said, ...core(context), { ...points, rank: 8 }])
  const pieces = [...said, points, { say: inShort(context), rank: 5 }]
  const offered = words.offerToWrite.some((way) => context.said.some((text) => text.includes(way)))
  return offered || advice.channels[0] === "phone"
    ? endWithStep(context, pieces)
    : asTheyAre(context, [...pieces, { say: words.offerToWrite }])
}

/** The text itself is wanted, not what belongs into it. */
const orders =
  /\b(?:write|draft|compose|make|give|send|show) (?:it|me|us|one|something)\b|\b(?:can|could|will|would) (?:you|u) (?:please |pls )?(?:write|draft|help)\b|\bhelp me\b|\btemplates?\b|\b(?:samples?|examples?)\b/i

/** Something is to be written, now or on its day. */
function mayWrite({ advice, text }: Context): boolean {
  return advice.message !== null || kindsNamed(text).some((kind) => kind === "reply" || kind === "notice")
}

/** What belongs into a message of that kind. */
function pointsOf(kind: MessageKind, context: Context): readonly string[] {
  const { words, advice } = context
  const [channel] = kind === advice.message ? advice.channels : []
  const last = (advice.ordinal ?? 1) > 1
  switch (kind) {
    case "follow_up":
      if (channel === "phone") return last ? words.goodLastCall : words.goodCall
      return last ? words.goodSecondFollowUp : words.goodFollowUp
    case "recruiter_check_in":
      return isDebrief(context) ? words.goodDebrief : words.goodCheckIn
    case "reply": {
      if (advice.action === "move_on") return words.goodRejectionReply
      if (declining.test(context.text)) return words.goodDecline
      const about = openReply(context)?.about
      if (about === "offer") return words.goodOfferReply
      return about === "invitation" ? words.goodInvitationReply : words.goodReply
    }
    case "notice":
      return words.goodNotice
    case "contact_request":
      return words.goodContactRequest
    case "thank_you":
      if (channel === "phone") return words.goodThankYouCall
      return channel === "mail" ? words.goodCard : words.goodThankYou
  }
}

const declining = /\b(?:say no|declin\w*|refus\w*|turn (?:it|them|this|the \w+) down|don['’]?t want)\b/i

const named: readonly (readonly [MessageKind, RegExp])[] = [
  ["thank_you", /\bthank|\bthx\b|\bcard\b/i],
  ["follow_up", /\b(?:follow|nudge|chas|status|reminder)/i],
  ["recruiter_check_in", /\b(?:check.?in|recruiter|debrief)/i],
  ["contact_request", /\b(?:ask(?:ing)? hr|to hr|for (?:his|her|their|the) (?:address|email))\b/i],
  ["notice", /\b(?:other|another|competing|second|two|2|both|job) offers?\b|\bdeadline\b/i],
  ["reply", /\b(?:reply|answer|response|respond)\b/i],
]

/** The messages that a text speaks of. */
export function kindsNamed(text: string): MessageKind[] {
  return named.filter(([, words]) => words.test(text)).map(([kind]) => kind)
}

/** The message that is due where it is named, else the first one named, else the one that is due. */
export function wanted(context: Context): MessageKind {
  const { text, advice } = context
  // "I thanked him. What should I say?" is not about the thank-you.
  const asking = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => topicOf(sentence)?.id === "what-to-write")
  const named = kindsNamed(asking.length > 0 ? asking.join(" ") : text)
  // "I have two offers. What do I tell them?" is about the offer.
  const kinds: MessageKind[] = named.length === 0 && kindsNamed(text).includes("notice") ? ["notice"] : named
  if (advice.message !== null && kinds.includes(advice.message)) return advice.message
  const due = advice.action === "get_contact" && helper(context) ? "contact_request" : advice.message
  return kinds[0] ?? due ?? "thank_you"
}
