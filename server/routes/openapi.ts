/**
 * GET /openapi.json: the interface described, OpenAPI 3.1, from the schemas that requests are checked with.
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi"

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
