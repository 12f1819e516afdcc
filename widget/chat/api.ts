/**
 * The coach's HTTP interface as the panel uses it, the chat stream aside (transport.ts). Every call rejects with a Failure or, where
 * the server cannot be reached, with fetch's TypeError.
 * @module
 */
import type { PublicAgency } from "../../shared/wire/agency.ts"
import type { ChatSnapshot, SituationAndAdvice } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import { call } from "./failure.ts"
import type { Session } from "./session.ts"

export type Api = ReturnType<typeof createApi>

/** The calls about one chat. */
export function createApi(session: Session) {
  const chat = `/v1/chat/${session.id}`
  const authorization = `Bearer ${session.secret}`
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    call(chat + path, { credentials: "omit", ...init, headers: { authorization, ...headers } })

  return {
    /** Everything needed to show the chat again, with its ETag. */
    async load(): Promise<ChatSnapshot & { etag: string }> {
      const response = await ask("")
      return { ...((await response.json()) as ChatSnapshot), etag: response.headers.get("etag") ?? "*" }
    },
    /** Puts a situation in place of the one that `etag` stands for; 412 where that is no longer the newest. */
    async putSituation(situation: Situation, etag: string): Promise<SituationAndAdvice & { etag: string | null }> {
      const response = await ask(
        "/situation",
        { method: "PUT", body: JSON.stringify({ situation }) },
        { "content-type": "application/json", "if-match": etag },
      )
      return { ...((await response.json()) as SituationAndAdvice), etag: response.headers.get("etag") }
    },
    stop: () => ask("/stop", { method: "POST" }),
    erase: () => ask("", { method: "DELETE" }),
    calendar: async () => (await ask("/calendar.ics")).blob(),
    export: async () => (await ask("/export")).blob(),
  }
}

/** What the panel may know of the agency; 404 where there is none of that id. */
export async function getAgency(id: string): Promise<PublicAgency> {
  const response = await call(`/v1/agencies/${encodeURIComponent(id)}`, { credentials: "omit" })
  return (await response.json()) as PublicAgency
}
