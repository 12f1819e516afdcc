/**
 * The HTTP interface, put together. Wiring only: each route is a file of its own.
 * @module
 */
import { OpenAPIHono } from "@hono/zod-openapi"
import type { Deps } from "./deps.ts"
import { allowOrigins, everywhere, notStored } from "./http/headers.ts"
import { rateLimit, smallBodies } from "./http/limits.ts"
import { failureLine, requestLog } from "./http/log.ts"
import { answerError, HttpProblem, invalid } from "./http/problem.ts"
import { adviceRoute } from "./routes/advice.ts"
import { agencyRoute } from "./routes/agency.ts"
import { chatRoute } from "./routes/chat.ts"
import { chatCalendarRoute } from "./routes/chat-calendar.ts"
import { chatEraseRoute } from "./routes/chat-erase.ts"
import { chatExportRoute } from "./routes/chat-export.ts"
import { chatSituationRoute } from "./routes/chat-situation.ts"
import { chatSnapshotRoute } from "./routes/chat-snapshot.ts"
import { chatStopRoute } from "./routes/chat-stop.ts"
import { chatStreamRoute } from "./routes/chat-stream.ts"
import { draftRoute } from "./routes/draft.ts"
import { healthRoutes } from "./routes/health.ts"
import { openapiRoute } from "./routes/openapi.ts"
import { reviewRoute } from "./routes/review.ts"
import { siteRoutes } from "./routes/site.ts"
import { understandRoute } from "./routes/understand.ts"

export function createApp(deps: Deps): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
  const logFailure = (error: unknown) => deps.log(failureLine(error))
  app.onError((error, c) => answerError(error, c, logFailure))
  app.notFound((c) => answerError(new HttpProblem(404, "There is nothing here."), c, logFailure))
  app.use(requestLog(deps.log), everywhere)
  app.use("/v1/*", notStored, allowOrigins(deps.agencies))
  app.use(
    "/v1/*",
    rateLimit({ perMinute: deps.settings.rateLimit, proxies: deps.settings.trustedProxies }),
    smallBodies,
  )

  healthRoutes(app, deps)
  adviceRoute(app, deps)
  reviewRoute(app, deps)
  understandRoute(app, deps)
  draftRoute(app, deps)
  chatRoute(app, deps)
  chatSnapshotRoute(app, deps)
  chatStreamRoute(app, deps)
  chatStopRoute(app, deps)
  chatSituationRoute(app, deps)
  chatCalendarRoute(app, deps)
  chatExportRoute(app, deps)
  chatEraseRoute(app, deps)
  agencyRoute(app, deps)
  openapiRoute(app)
  siteRoutes(app, deps)
  return app
}
