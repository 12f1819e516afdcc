/**
 * POST /v1/advice: a situation in, advice out. Keeps nothing.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { agencyOf, checkLocale, checkPlaybook, checkRegion, momentOf } from "./request.ts"
import { answers, json, problems } from "./route.ts"
import { Advice, AdviceRequest } from "./schemas.ts"

const route = createRoute({
  method: "post",
  path: "/v1/advice",
  summary: "What to send, to whom and when",
  request: { body: json(AdviceRequest) },
  responses: { 200: answers("The advice", Advice), ...problems(400, 413, 415) },
})

export function adviceRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { situation, now, playbook, agency: id, locale } = c.req.valid("json")
    checkLocale(locale)
    checkRegion(situation, deps)
    checkPlaybook(playbook, deps)
    const agency = agencyOf(id, deps)
    const zone = situation.timeZone ?? agency?.timeZone ?? "UTC"
    return c.json(
      deps.coach.timing.advise(situation, { now: momentOf(now, zone, deps), playbook, agency, locale }),
      200,
    )
  })
}
