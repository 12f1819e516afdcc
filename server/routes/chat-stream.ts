/**
 * GET /v1/chat/:id/stream: the running answer from its start, for a client that lost its connection.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { openChat } from "./request.ts"
import { bearer, chatPath, problems } from "./route.ts"
import { streamed } from "./streamed.ts"

const route = createRoute({
  method: "get",
  path: "/v1/chat/{id}/stream",
  summary: "Follow the running answer from its start",
  security: bearer,
  request: { params: chatPath },
  responses: {
    200: { description: "A UI message stream", content: { "text/event-stream": { schema: z.string() } } },
    204: { description: "No answer is being written" },
    ...problems(404),
  },
})

export function chatStreamRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = await openChat(c, deps)
    const stream = deps.turns.follow(id)
    return stream ? streamed(stream) : c.body(null, 204)
  })
}
