/**
 * PUT /v1/chat/:id/situation: the candidate puts a fact right by hand.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { mentionsByHand } from "../coach/corrections.ts"
import type { Deps } from "../deps.ts"
import { HttpProblem } from "../http/problem.ts"
import type { Chat } from "../store/chats.ts"
import { adviceOf, snapshotOf } from "./chat-snapshot.ts"
import { allowsChange, etagOf } from "./etag.ts"
import { checkRegion, momentOf, openChat, refuseNow } from "./request.ts"
import { answers, bearer, chatPath, json, problems } from "./route.ts"
import { PutSituationRequest, SituationAndAdvice } from "./schemas.ts"

const route = createRoute({
  method: "put",
  path: "/v1/chat/{id}/situation",
  summary: "Put facts right by hand",
  security: bearer,
  request: {
    params: chatPath,
    // Looked at by hand: where it is missing the answer is 428.
    headers: z.object({ "if-match": z.string().optional().openapi({ description: "An ETag of the chat, or *" }) }),
    body: json(PutSituationRequest),
  },
  responses: {
    200: answers("What is known now, and the advice; with the chat's new ETag", SituationAndAdvice),
    ...problems(400, 404, 412, 413, 415, 428),
  },
})

export function chatSituationRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { situation, now } = c.req.valid("json")
    const found = await openChat(c, deps)
    refuseNow(now, deps)
    momentOf(now, found.timeZone, deps)
    checkRegion(situation, deps)
    const ifMatch = c.req.header("if-match")
    if (!ifMatch) throw new HttpProblem(428, "Send If-Match with the chat's ETag, or *.")

    for (let chat = found; ; chat = await openChat(c, deps)) {
      if (!allowsChange(ifMatch, chat.version)) {
        throw new HttpProblem(412, "The chat has changed since; read it again.")
      }
      const mentions = mentionsByHand(chat.situation, situation, chat.mentions)
      const changed: Chat = { ...chat, situation, mentions, toldNow: now ?? null, version: chat.version + 1 }
      const advice = adviceOf(changed, deps)
      if (
        !(await deps.store.chats.keepFacts(
          chat.id,
          chat.version,
          { situation, mentions, advice },
          { toldNow: changed.toldNow },
        ))
      ) {
        continue
      }
      const etag = etagOf(changed.version, JSON.stringify(await snapshotOf(changed, deps)))
      return c.json({ situation, advice }, 200, { etag })
    }
  })
}
