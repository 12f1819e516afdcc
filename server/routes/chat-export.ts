/**
 * GET /v1/chat/:id/export: everything held about a chat, as a file. Of the secret only a hash is held; it stays out.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { openChat } from "./request.ts"
import { answers, bearer, chatPath, problems } from "./route.ts"

const route = createRoute({
  method: "get",
  path: "/v1/chat/{id}/export",
  summary: "Everything held about the chat",
  security: bearer,
  request: { params: chatPath },
  responses: { 200: answers("The chat as it is kept", z.looseObject({})), ...problems(404) },
})

export function chatExportRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { secretHash: _, ...chat } = await openChat(c, deps)
    const { chats } = deps.store
    const everything = { ...chat, messages: await chats.messages(chat.id), turns: await chats.turns(chat.id) }
    return c.json(everything, 200, { "content-disposition": 'attachment; filename="afterword-chat.json"' })
  })
}
