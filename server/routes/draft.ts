/**
 * POST /v1/draft: a situation and the candidate's points in, a draft out, reviewed. Keeps nothing.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "../deps.ts"
import { visitorOf } from "../http/limits.ts"
import { HttpProblem } from "../http/problem.ts"
import { agencyOf, checkLocale, checkPlaybook, checkRegion, momentOf } from "./request.ts"
import { answers, json, problems } from "./route.ts"
import { DraftRequest, ForbiddenDraft, WrittenDraft } from "./schemas.ts"

const route = createRoute({
  method: "post",
  path: "/v1/draft",
  summary: "A message in the candidate's words, where it may be written",
  request: { body: json(DraftRequest) },
  responses: {
    200: answers("The draft", WrittenDraft),
    ...problems(400, 413, 415),
    409: {
      description: "It may not be written: not welcome, a no, one too many, or nothing to reply to",
      content: { "application/problem+json": { schema: ForbiddenDraft } },
    },
  },
})

export function draftRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { now, playbook, agency: id, locale, ...request } = c.req.valid("json")
    const { situation } = request
    checkLocale(locale)
    checkRegion(situation, deps)
    checkPlaybook(playbook, deps)
    const agency = agencyOf(id, deps)
    const zone = situation.employerTimeZone ?? situation.timeZone ?? agency?.timeZone ?? "UTC"
    const account = { visitor: visitorOf(c, deps.settings), agency: (agency ?? deps.agencies.first).id }
    const session = deps.coach.model?.session(account, c.req.raw.signal)
    const context = { now: momentOf(now, zone, deps), playbook, agency, locale }
    const written = await deps.coach.write(request, context, session)
    if (!("forbidden" in written)) return c.json(written, 200)
    const { forbidden: advice } = written
    throw new HttpProblem(409, advice.reasons[0]?.text ?? "This message may not be written.", { advice })
  })
}
