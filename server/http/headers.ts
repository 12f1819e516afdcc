/**
 * Headers that every answer carries, and who may call from a browser.
 * @module
 */
import type { MiddlewareHandler } from "hono"
import { cors } from "hono/cors"
import type { Directory } from "../agencies.ts"

export const everywhere: MiddlewareHandler = async (c, next) => {
  await next()
  c.header("x-content-type-options", "nosniff")
  c.header("referrer-policy", "no-referrer")
}

/** Nothing of a candidate's stays in a cache. */
export const notStored: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store")
}

/** The origins of the agencies may call the API and read its answers. */
export function allowOrigins(agencies: Directory): MiddlewareHandler {
  return cors({
    origin: (origin) => (agencies.allowsOrigin(origin) ? origin : null),
    allowMethods: ["GET", "POST", "PUT", "DELETE"],
    allowHeaders: ["authorization", "content-type", "if-match", "if-none-match"],
    exposeHeaders: ["etag", "retry-after", "x-vercel-ai-ui-message-stream"],
    maxAge: 600,
  })
}
