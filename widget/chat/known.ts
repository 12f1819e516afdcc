/**
 * What the panel knows of the chat's facts and advice, and how a fact put right by hand reaches the server.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { ChatMention } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Api } from "./api.ts"
import { Failure } from "./failure.ts"

export interface Known {
  situation: Situation
  mentions: ChatMention[]
  advice: Advice | null
  /** Of the state these stand for; null where a turn has passed since the last one was told. */
  etag: string | null
}

export const nothingKnown: Known = { situation: {}, mentions: [], advice: null, etag: null }

/**
 * Sends the changed situation. Where the chat went on in the meantime (another tab), nothing is changed: `stale` is true and `known`
 * is what the server has now. Rejects as the api does.
 */
export async function putFact(
  api: Pick<Api, "load" | "putSituation">,
  known: Known,
  situation: Situation,
  field: string,
): Promise<{ known: Known; stale: boolean }> {
  let etag = known.etag
  if (!etag) {
    const now = await api.load()
    if (!same(now.situation, known.situation)) return { known: now, stale: true }
    etag = now.etag
  }
  try {
    const saved = await api.putSituation(situation, etag)
    const others = known.mentions.filter((mention) => !touches(mention.field, field))
    const mine: ChatMention = { field, start: 0, end: 0, text: "", value: null, sure: true, messageId: "hand" }
    return { known: { ...saved, mentions: [...others, mine] }, stale: false }
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 412) throw error
    return { known: await api.load(), stale: true }
  }
}

/** "interviews[0]" and "interviews[0].at" speak of one fact. */
const touches = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

/** Equal as data, whatever the order of the fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => same(left[name], right[name]))
}
