/**
 * A chat in memory: messages in, the coach's texts out, as the server would.
 * @module
 */
import type { Coach } from "../../server/coach/coach.ts"
import { takeTurn } from "../../server/coach/turn.ts"
import type { Said } from "../../server/coach/wording/converse.ts"
import type { Chat } from "../../server/store/chats.ts"
import type { CoachChunk } from "../../server/stream/chunk.ts"
import type { Agency } from "../../shared/wire/agency.ts"

export interface PlayedTurn {
  message: string
  /** The coach's words. */
  text: string
  /** All that was shown, in order. */
  chunks: CoachChunk[]
  seconds: number
}

const agency: Agency = { id: "eval", name: "Harbour & Finch", origins: [] }

/** Says the messages one after another. */
export async function play(
  coach: Coach,
  messages: readonly string[],
  { now, timeZone }: { now: Temporal.ZonedDateTime; timeZone: string },
): Promise<PlayedTurn[]> {
  let chat: Chat = {
    id: crypto.randomUUID(),
    secretHash: "",
    agency: null,
    locale: "en",
    timeZone,
    toldNow: null,
    situation: {},
    mentions: [],
    advice: null,
    asked: null,
    askedBefore: [],
    erasePending: false,
    drafting: null,
    version: 1,
    createdAt: "",
    updatedAt: "",
  }
  const talk: Said[] = []
  const played: PlayedTurn[] = []
  for (const [index, message] of messages.entries()) {
    const started = performance.now()
    const chunks: CoachChunk[] = []
    const { answer, drafting, closing } = await takeTurn(
      { message: { id: `m${index}`, text: message }, now, timeZone, agency, locale: "en", talk: [...talk] },
      coach,
      {
        signal: new AbortController().signal,
        chat: () => Promise.resolve(chat),
        keepFacts: (_version, facts, shown) => {
          chunks.push(...shown)
          chat = { ...chat, ...facts }
          return Promise.resolve(true)
        },
        write: (shown) => {
          chunks.push(...shown)
          return Promise.resolve()
        },
        erase: () => Promise.resolve(),
      },
    )
    chunks.push(...closing)
    const text = chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("")
    const { asked } = answer
    chat = { ...chat, asked, askedBefore: [...chat.askedBefore, ...(asked === null ? [] : [asked])], drafting }
    talk.push({ by: "candidate", text: message }, { by: "coach", text })
    played.push({ message, text, chunks, seconds: (performance.now() - started) / 1000 })
  }
  return played
}
