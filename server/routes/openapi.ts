/**
 * GET /openapi.json: the interface described, OpenAPI 3.1, from the schemas that requests are checked with.
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { Advice } from "../../shared/wire/advice.ts"
import { ChatMention } from "../../shared/wire/chat.ts"
import { Problem } from "../../shared/wire/problem.ts"
import { Situation } from "../../shared/wire/situation.ts"

// Named once, so that the document refers to them instead of repeating them.
for (const [id, schema] of Object.entries({ Advice, ChatMention, Problem, Situation })) {
  if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id })
}

export function openapiRoute(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "secret", {
    type: "http",
    scheme: "bearer",
    description: "256 random bits, made by the client with the chat's id",
  })
  app.get("/openapi.json", (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: {
          title: "Afterword",
          version: "1",
          description: "The after-interview coach. Errors are problem+json (RFC 9457) everywhere.",
        },
      }),
      200,
      { "cache-control": "public, max-age=60" },
    ),
  )
}
