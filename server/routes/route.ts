/**
 * What every described route shares: the problems it may answer with, the secret, the chat's path.
 * @module
 */
import { z } from "@hono/zod-openapi"
import { Problem } from "./schemas.ts"

const PROBLEMS = {
  400: "The request is not valid; `path` tells where",
  404: "No such thing; for a chat also where the secret does not fit",
  409: "Another answer of this chat is still being written",
  412: "The chat has changed since",
  413: "The body is over 64 KB",
  415: "The body is not application/json",
  428: "If-Match is missing",
  429: "Too many requests; Retry-After tells when to try again",
  503: "The server is starting, closing or out of order",
}

/** Responses of an operation that may fail in these ways; 429 and 503 go without saying. */
export function problems<const Status extends keyof typeof PROBLEMS>(...statuses: Status[]) {
  const entries = [...statuses, 429 as const, 503 as const].map((status) => [
    status,
    { description: PROBLEMS[status], content: { "application/problem+json": { schema: Problem } } },
  ])
  return Object.fromEntries(entries) as Record<
    Status | 429 | 503,
    { description: string; content: { "application/problem+json": { schema: typeof Problem } } }
  >
}

/** A JSON body that must be there. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const
}

export function answers<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } } as const
}

export const bearer = [{ secret: [] as string[] }]

/** Any text: an id that is no UUID is a chat that is not there. */
export const chatPath = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" }, format: "uuid" }) })
