/**
 * What the routes read from a request in the same way: the moment, the agency, the chat and its secret.
 * Each throws the problem that the request deserves.
 * @module
 */
import { createHash, timingSafeEqual } from "node:crypto"
import type { Context } from "hono"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { Deps } from "../deps.ts"
import { HttpProblem, noSuchChat, wrongAt } from "../http/problem.ts"
import type { Chat } from "../store/chats.ts"

/** Before and after these years nobody asks for advice, and the calendars are guesses. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** The `now` that was sent, else the clock's, in `zone`. */
export function momentOf(now: string | undefined, zone: string, deps: Pick<Deps, "now">): Temporal.ZonedDateTime {
  if (now === undefined) return deps.now().toZonedDateTimeISO(zone)
  const moment = Temporal.ZonedDateTime.from(now)
  if (moment.year < FIRST_YEAR || moment.year > LAST_YEAR) {
    throw wrongAt("now", `must be in the years ${FIRST_YEAR} to ${LAST_YEAR}`)
  }
  return moment
}

/** A chat runs by the server's clock, unless the server allows to be told the time. */
export function refuseNow(now: string | undefined, { settings }: Deps): void {
  if (now !== undefined && !settings.allowNow) throw wrongAt("now", "is not accepted by this server")
}

/** Undefined where none is named. */
export function agencyOf(id: string | undefined, { agencies }: Deps): Agency | undefined {
  if (id === undefined) return undefined
  const agency = agencies.find(id)
  if (!agency) throw wrongAt("agency", "is not known here")
  return agency
}

/** The agency a chat belongs to; the first of all where it named none, or one that is gone. */
export function agencyOfChat(chat: Pick<Chat, "agency">, { agencies }: Deps): Agency {
  return (chat.agency === null ? undefined : agencies.find(chat.agency)) ?? agencies.first
}

export function checkLocale(locale: string | undefined): void {
  if (locale === undefined) return
  try {
    Intl.getCanonicalLocales(locale)
  } catch {
    throw wrongAt("locale", "must be a language tag such as en-GB")
  }
}

export function checkRegion(situation: Situation | undefined, { coach }: Deps): void {
  if (situation?.region !== undefined && !coach.timing.knowsRegion(situation.region)) {
    throw wrongAt("situation.region", "must be a known country or subdivision such as US, US-NY or GB-SCT")
  }
}

export function checkPlaybook(playbook: string | undefined, { coach }: Deps): void {
  if (playbook !== undefined && !coach.timing.knowsPlaybook(playbook)) {
    throw wrongAt("playbook", "is not a known playbook")
  }
}

const BEARER = /^bearer +([\x21-\x7e]{32,512})$/i

/** SHA-256 of the secret that came along, hex; undefined where none came, or one too short to be a secret. */
export function secretHashOf(c: Context): string | undefined {
  const secret = BEARER.exec(c.req.header("authorization") ?? "")?.[1]
  return secret === undefined ? undefined : createHash("sha256").update(secret).digest("hex")
}

/** The chat of the path. 404 where it is not there, and the same where the secret does not fit. */
export async function openChat(c: Context, { store }: Pick<Deps, "store">): Promise<Chat> {
  const hash = secretHashOf(c)
  const chat = await store.chats.find(c.req.param("id") ?? "")
  if (!fits(hash, chat?.secretHash) || !chat) throw noSuchChat()
  return chat
}

/** In constant time, and as long for a chat that is not there. */
function fits(hash: string | undefined, kept: string | undefined): boolean {
  const none = "0".repeat(64)
  return timingSafeEqual(Buffer.from(hash ?? none), Buffer.from(kept ?? none.replace("0", "1")))
}

/** The moment a chat is looked at: what it was told last, else the clock's. */
export function momentOfChat(chat: Chat, deps: Pick<Deps, "now">): Temporal.ZonedDateTime {
  return momentOf(chat.toldNow ?? undefined, chat.timeZone, deps)
}

/** A turn that cannot begin as a problem. */
export function refusedTurn(refused: "wrong_secret" | "busy" | "taken" | "closing"): HttpProblem {
  switch (refused) {
    case "wrong_secret":
      return noSuchChat()
    case "busy":
      return new HttpProblem(409, "Another answer of this chat is still being written.")
    case "taken":
      return new HttpProblem(409, "This message id is taken.", { path: "message.id" })
    case "closing":
      return new HttpProblem(503, "The server is restarting. Please try again.", {}, { "retry-after": "2" })
  }
}
