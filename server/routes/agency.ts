/**
 * GET /v1/agencies/:id: what the widget may know of an agency.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { publicAgency } from "../agencies.ts"
import type { Deps } from "../deps.ts"
import { HttpProblem } from "../http/problem.ts"
import { answers, problems } from "./route.ts"
import { PublicAgency } from "./schemas.ts"

const route = createRoute({
  method: "get",
  path: "/v1/agencies/{id}",
  summary: "Name, look, languages and links of an agency",
  request: { params: z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) }) },
  responses: { 200: answers("The agency", PublicAgency), ...problems(404) },
})

export function agencyRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const agency = deps.agencies.find(c.req.valid("param").id)
    if (!agency) throw new HttpProblem(404, "There is no such agency here.")
    return c.json(publicAgency(agency), 200, { "cache-control": "public, max-age=60" })
  })
}
