/**
 * POST /v1/understand: text in, facts with the words they came from out. Keeps nothing.
 * @module
 */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Understood } from "../../shared/wire/understand.ts"
import type { Deps } from "../deps.ts"
import { agencyOf, checkLocale, checkRegion, momentOf } from "./request.ts"
import { answers, json, problems } from "./route.ts"
import * as schemas from "./schemas.ts"

const route = createRoute({
  method: "post",
  path: "/v1/understand",
  summary: "What a text tells, and the words that tell it",
  request: { body: json(schemas.UnderstandRequest) },
  responses: { 200: answers("The facts", schemas.Understood), ...problems(400, 413, 415) },
})

export function understandRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { text, now: told, timeZone, situation, asked, agency: id, locale } = c.req.valid("json")
    checkLocale(locale)
    checkRegion(situation, deps)
    const agency = agencyOf(id, deps)
    const now = momentOf(told, timeZone ?? situation?.timeZone ?? agency?.timeZone ?? "UTC", deps)
    const zone = timeZone ?? situation?.timeZone ?? now.timeZoneId
    const understood = deps.coach.understand(text, {
      now: now.withTimeZone(zone),
      timeZone: zone,
      ...(situation === undefined ? {} : { situation }),
      ...(asked === undefined ? {} : { asked }),
      ...(agency?.region === undefined ? {} : { region: agency.region }),
    })
    const borrowed = timeZone === undefined && situation?.timeZone === undefined
    const { situation: known, mentions, intent } = borrowed ? withoutZone(understood) : understood
    return c.json({ situation: known, mentions, intent }, 200)
  })
}

/** A zone that was only borrowed to read dates with is no fact, unless the text names it. */
function withoutZone({ situation, mentions, intent }: Understood): Understood {
  if (mentions.some(({ field }) => field === "timeZone")) return { situation, mentions, intent }
  const { timeZone: _, ...rest } = situation
  return { situation: rest, mentions, intent }
}
