/**
 * POST /v1/chat/:id/stop: ends the running answer. What was said so far stays.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { openChat } from "./request.ts"
import { bearer, chatPath, problems } from "./route.ts"

const route = createRoute({
  method: "post",
  path: "/v1/chat/{id}/stop",
  summary: "Stop the running answer",
  security: bearer,
  request: { params: chatPath },
  responses: { 204: { description: "No answer is being written any more" }, ...problems(404) },
})

export function chatStopRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = await openChat(c, deps)
    await deps.turns.stop(id)
    return c.body(null, 204)
  })
}
