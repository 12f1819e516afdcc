/**
 * POST /v1/review: a draft in, findings with exact spans out. Keeps nothing.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { agencyOf, checkLocale, checkPlaybook, checkRegion, momentOf } from "./request.ts"
import { answers, json, problems } from "./route.ts"
import { Review, ReviewRequest } from "./schemas.ts"

const route = createRoute({
  method: "post",
  path: "/v1/review",
  summary: "What would hurt in a draft, where, why and by whose advice",
  request: { body: json(ReviewRequest) },
  responses: { 200: answers("The review", Review), ...problems(400, 413, 415) },
})

export function reviewRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { now, playbook, agency: id, locale, ...draft } = c.req.valid("json")
    checkLocale(locale)
    checkRegion(draft.situation, deps)
    checkPlaybook(playbook, deps)
    const agency = agencyOf(id, deps)
    // Unlike advice, a review without a moment is possible: what needs one is silent.
    const moment = now === undefined ? undefined : momentOf(now, "UTC", deps)
    return c.json(await deps.coach.review(draft, { now: moment, playbook, agency, locale }), 200)
  })
}
