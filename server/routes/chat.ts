/**
 * POST /v1/chat: a message in, the coach's answer out as an AI SDK UI message stream.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { CoachMessage, IncomingMessage } from "../../shared/wire/chat.ts"
import type { Deps } from "../deps.ts"
import { visitorOf } from "../http/limits.ts"
import { noSuchChat, wrongAt } from "../http/problem.ts"
import { agencyOf, agencyOfChat, checkLocale, momentOf, refusedTurn, refuseNow, secretHashOf } from "./request.ts"
import { bearer, json, problems } from "./route.ts"
import { ChatRequest } from "./schemas.ts"
import { streamed } from "./streamed.ts"

const route = createRoute({
  method: "post",
  path: "/v1/chat",
  summary: "Say something to the coach",
  description:
    "The client makes the chat's id (a UUID) and its secret (256 random bits). A message.id that came before joins that turn. " +
    "Parts: data-situation, data-advice, data-refusal, data-erased, text.",
  security: bearer,
  request: { body: json(ChatRequest) },
  responses: {
    200: { description: "A UI message stream", content: { "text/event-stream": { schema: z.string() } } },
    ...problems(400, 404, 409, 413, 415),
  },
})

export function chatRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id, message, timeZone, now: told, agency: agencyId, locale = "en" } = c.req.valid("json")
    const secretHash = secretHashOf(c)
    if (secretHash === undefined) throw noSuchChat()
    checkLocale(locale)
    refuseNow(told, deps)
    const now = momentOf(told, timeZone, deps)
    const named = agencyOf(agencyId, deps)
    const kept = readable(message)
    const agency = named ?? agencyOfChat({ agency: (await deps.store.chats.find(id))?.agency ?? null }, deps)
    const visitor = visitorOf(c, deps.settings)
    const begun = await deps.turns.begin({
      chat: { id, secretHash, agency: named?.id ?? null, locale, timeZone, toldNow: told ?? null },
      message: kept,
      input: { message: { id: kept.id, text: textOf(kept) }, now, timeZone, agency, locale, visitor },
    })
    if ("refused" in begun) throw refusedTurn(begun.refused)
    return streamed(begun.stream)
  })
}

/** The part of a message that is read, and kept. */
function readable({ id, parts }: IncomingMessage): CoachMessage {
  const texts = parts.flatMap(({ type, text }) => (type === "text" && text ? [{ type, text } as const] : []))
  if (texts.length === 0) throw wrongAt("message.parts", "must have a text")
  return { id, role: "user", parts: texts }
}

function textOf({ parts }: CoachMessage): string {
  return parts.map((part) => (part.type === "text" ? part.text : "")).join("\n")
}
