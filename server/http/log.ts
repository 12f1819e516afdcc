/**
 * One JSON line a request, one a failure; nothing in them that a candidate wrote, no id of a chat, no address.
 * @module
 */
import type { Context, MiddlewareHandler } from "hono"
import { routePath } from "hono/route"

export type LogLine = Record<string, string | number | undefined>
export type Log = (line: LogLine) => void

/** Logs method, route (its pattern, not its path), status and milliseconds until the answer began. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const ms = Math.round((performance.now() - start) * 10) / 10
    log({ event: "request", method: c.req.method, route: route(c), status: c.res.status, ms })
  }
}

/** Where no route answered only middleware did, and that stands on a whole part of the tree. */
function route(c: Context): string {
  const path = routePath(c)
  return path.endsWith("*") && c.res.status === 404 ? "none" : path
}

/** An error as a line: its kind and where it was thrown. Its message may quote the candidate and stays out. */
export function failureLine(error: unknown): LogLine {
  if (!(error instanceof Error)) return { event: "failure", error: typeof error }
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  const code = "code" in error ? String(error.code) : undefined
  return {
    event: "failure",
    error: error.name,
    code,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" < "),
  }
}
