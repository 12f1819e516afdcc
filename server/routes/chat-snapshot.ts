/**
 * GET /v1/chat/:id: the chat as it stands, with the advice as of now.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { Advice } from "../../shared/wire/advice.ts"
import { ChatMention, type ChatSnapshot } from "../../shared/wire/chat.ts"
import { Situation } from "../../shared/wire/situation.ts"
import type { Deps } from "../deps.ts"
import type { Chat } from "../store/chats.ts"
import { etagOf, isHeld } from "./etag.ts"
import { agencyOfChat, momentOfChat, openChat } from "./request.ts"
import { answers, bearer, chatPath, problems } from "./route.ts"

const Snapshot = z.object({
  messages: z.array(z.object({ id: z.string(), role: z.enum(["user", "assistant"]), parts: z.array(z.any()) })),
  situation: Situation,
  mentions: z.array(ChatMention),
  advice: Advice,
})

const route = createRoute({
  method: "get",
  path: "/v1/chat/{id}",
  summary: "The chat: its messages, what is known, the advice as of now",
  security: bearer,
  request: { params: chatPath },
  responses: {
    200: answers("The chat, with an ETag", Snapshot),
    304: { description: "Nothing has changed" },
    ...problems(404),
  },
})

export function chatSnapshotRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const chat = await openChat(c, deps)
    const body = JSON.stringify(await snapshotOf(chat, deps))
    const etag = etagOf(chat.version, body)
    if (isHeld(c.req.header("if-none-match"), etag)) return c.body(null, 304, { etag })
    return c.body(body, 200, { etag, "content-type": "application/json" }) as never
  })
}

export async function snapshotOf(chat: Chat, deps: Deps): Promise<ChatSnapshot> {
  return {
    messages: await deps.store.chats.messages(chat.id),
    situation: chat.situation,
    mentions: chat.mentions,
    advice: adviceOf(chat, deps),
  }
}

/** The advice as of now. */
export function adviceOf(chat: Chat, deps: Deps): Advice {
  const agency = agencyOfChat(chat, deps)
  return deps.coach.timing.advise(chat.situation, { now: momentOfChat(chat, deps), agency, locale: chat.locale })
}
