/**
 * GET /healthz: the process is up. GET /readyz: the store is migrated and writable, and the server not closing.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { HttpProblem } from "../http/problem.ts"
import { answers, problems } from "./route.ts"

const Status = z.object({ status: z.literal("ok") })

const healthz = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the process is up",
  responses: { 200: answers("It is", Status) },
})

const readyz = createRoute({
  method: "get",
  path: "/readyz",
  summary: "Whether requests can be served",
  responses: { 200: answers("They can", Status), ...problems(503) },
})

export function healthRoutes(app: OpenAPIHono, { store, turns, log }: Deps): void {
  app.openapi(healthz, (c) => c.json({ status: "ok" } as const, 200))
  app.openapi(readyz, async (c) => {
    if (turns.closing) throw new HttpProblem(503, "The server is closing.")
    try {
      await store.ready()
    } catch {
      log({ event: "not-ready" })
      throw new HttpProblem(503, "The store cannot be written.")
    }
    return c.json({ status: "ok" } as const, 200)
  })
}
