/**
 * GET /v1/chat/:id/calendar.ics: the timeline's dates ahead for the candidate's own calendar.
 * @module
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { calendarFile } from "../coach/calendar-file.ts"
import type { Deps } from "../deps.ts"
import { adviceOf } from "./chat-snapshot.ts"
import { momentOfChat, openChat } from "./request.ts"
import { bearer, chatPath, problems } from "./route.ts"

const route = createRoute({
  method: "get",
  path: "/v1/chat/{id}/calendar.ics",
  summary: "The dates ahead as an iCalendar file",
  security: bearer,
  request: { params: chatPath },
  responses: {
    200: { description: "The dates ahead", content: { "text/calendar": { schema: z.string() } } },
    ...problems(404),
  },
})

export function chatCalendarRoute(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const chat = await openChat(c, deps)
    const file = calendarFile(adviceOf(chat, deps).timeline, {
      chatId: chat.id,
      version: chat.version,
      now: momentOfChat(chat, deps).toInstant(),
      company: chat.situation.company,
    })
    return c.body(file, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="afterword.ics"',
    })
  })
}
