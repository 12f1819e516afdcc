/**
 * A message read in its chat: what was asked, advised and told before decides what its words mean.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Mention } from "../../shared/wire/understand.ts"
import type { Chat } from "../store/chats.ts"
import type { Drafting } from "../store/drafting.ts"
import { APPLICATION, employerMeant } from "../understand/applications.ts"
import type { Told } from "../understand/understand.ts"
import type { Coach, UnderstandContext } from "./coach.ts"
import { withoutPoints } from "./drafting/points-in.ts"
import { readMessage } from "./drafting/read-message.ts"
import { intentOf } from "./drafting/wish.ts"
import type { TurnInput } from "./turn.ts"

/** What a message tells, with what an earlier one told of the application it chooses. */
export interface Heard extends Told {
  earlier?: { messageId: string; mentions: Mention[] }
}

/** What the message tells, and what it is for. What is told for a letter is no fact of the case. */
export function understood(input: TurnInput, chat: Chat, coach: Coach): Heard {
  const chosen = chat.asked === APPLICATION ? chosenOfTwo(input, chat, coach) : null
  if (chosen) return chosen
  const { text } = input.message
  const read = readMessage({ text, asked: chat.asked, state: chat.drafting, situation: chat.situation })
  if (read.as === "other" || (read.as === "change" && read.revision.isGuess))
    return understandWish(text, coach, understandContext(input, chat))
  if (read.as === "answer" && read.facts.trim() !== "")
    return { ...coach.understand(read.facts, understandContext(input, chat)), intent: "draft" }
  return { situation: chat.situation, mentions: [], intent: "draft" }
}

const WISHES: readonly string[] = ["timing", "draft", "prepare", "review", "handoff", "erase"]

/** "And Birch?": the message that told of two employers is read once more, for the one meant. */
function chosenOfTwo(input: TurnInput, chat: Chat, coach: Coach): Heard | null {
  const first = input.talk.findLast(({ by }) => by === "candidate")
  if (!first) return null
  const { asked: _, lastTold: __, ...context } = understandContext(input, chat)
  const companies = coach.understand(first.text, context).conflict?.companies ?? []
  const about = employerMeant(input.message.text, companies)
  if (about === null || about === chat.situation.company) return null
  const { timeZone } = chat.situation
  const bare = { ...(timeZone === undefined ? {} : { timeZone }), company: about }
  const again = coach.understand(first.text, { ...context, situation: bare, about })
  const answer = coach.understand(input.message.text, { ...context, situation: again.situation, asked: APPLICATION })
  return {
    situation: answer.situation,
    mentions: answer.mentions,
    intent: WISHES.includes(answer.intent) ? answer.intent : again.intent,
    ...(first.id === undefined ? {} : { earlier: { messageId: first.id, mentions: again.mentions } }),
  }
}

/** Points in a wish for a draft are words for a letter too. */
function understandWish(text: string, coach: Coach, context: UnderstandContext): Told {
  const understood = coach.understand(text, context)
  const intent = intentOf({ intent: understood.intent, text, situation: understood.situation })
  const rest = intent === "draft" ? withoutPoints(text) : text
  return { ...(rest === text ? understood : coach.understand(rest, context)), intent }
}

export function understandContext(
  input: TurnInput,
  { situation, asked, advice, mentions, drafting }: Chat,
): UnderstandContext {
  const { now, timeZone, agency } = input
  return {
    now: now.withTimeZone(timeZone),
    timeZone,
    situation,
    ...pendingIn(advice, drafting),
    ...lastToldIn(mentions),
    ...(asked === null ? {} : { asked }),
    ...(agency.region === undefined ? {} : { region: agency.region }),
  }
}

const SENDS: readonly string[] = ["send", "get_contact", "reply", "move_on"] satisfies Advice["action"][]

/** The message that was advised and that "sent it" means. */
function pendingIn(advice: Advice | null, drafting: Drafting | null): Pick<UnderstandContext, "pending" | "pendingTo"> {
  // A draft that stands on the card may go before its day, too.
  const shown = drafting?.shown.at(-1)
  if (drafting && shown && advice?.message === drafting.kind)
    return { pending: drafting.kind, pendingTo: shown.to === null ? advice.to : [shown.to] }
  if (!advice?.message || !SENDS.includes(advice.action)) return {}
  return { pending: advice.message, pendingTo: advice.to }
}

/** The facts of the newest message that told any. */
function lastToldIn(mentions: ChatMention[]): Pick<UnderstandContext, "lastTold"> {
  const newest = mentions.at(-1)
  if (!newest) return {}
  return { lastTold: mentions.filter(({ messageId }) => messageId === newest.messageId).map(({ field }) => field) }
}
