/**
 * DELETE /v1/chat/:id: erases everything held about a chat, for good.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { openChat } from "./request.ts"
import { bearer, chatPath, problems } from "./route.ts"

const route = createRoute({
  method: "delete",
  path: "/v1/chat/{id}",
  summary: "Erase the chat for good",
  security: bearer,
  request: { params: chatPath },
  responses: { 204: { description: "Erased" }, ...problems(404) },
})

export function chatEraseRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = await openChat(c, deps)
    await deps.turns.erase(id)
    return c.body(null, 204)
  })
}
