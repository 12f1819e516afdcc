/**
 * GET /, /embed.js, /box.js, /widget/…, /demo/…: the built pages and scripts, as they lie in the site's folder.
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { Deps } from "../deps.ts"
import { type Encoding, Files } from "../http/files.ts"
import { HttpProblem } from "../http/problem.ts"

const YEAR_S = 31_536_000
/** What runs in the pages of customers. */
const LAUNCHER = ["/embed.js", "/box.js"]
const isLauncher = (path: string) => LAUNCHER.includes(`/${path}`)

export function siteRoutes(app: OpenAPIHono, { agencies, settings }: Deps): void {
  const files = new Files(settings.site)

  app.get("/widget", (c) => c.redirect(`/widget/${new URL(c.req.url).search}`, 308))
  app.get("/widget/", async (c) => {
    const id = c.req.query("agency")
    const agency = id === undefined ? agencies.first : agencies.find(id)
    if (!agency) throw new HttpProblem(404, "There is no such agency here.")
    return serve(c, "widget/index.html", {
      "content-security-policy": panelPolicy(agency.origins),
      // A host page that isolates itself frames only what says this.
      "cross-origin-embedder-policy": "require-corp",
    })
  })
  app.get("/", (c) => serve(c, "demo/index.html", { "content-security-policy": "frame-ancestors 'none'" }))
  for (const path of [...LAUNCHER, "/widget/*", "/demo/*"]) app.get(path, (c) => serve(c, c.req.path.slice(1)))

  async function serve(c: Context, path: string, headers: Record<string, string> = {}): Promise<Response> {
    const file = await files.find(path)
    if (!file) throw new HttpProblem(404, "There is nothing here.")
    const { encoding, body } = await file.bodyFor(encodingsOf(c))
    const etag = encoding === "identity" ? `"${file.hash}"` : `"${file.hash}-${encoding}"`
    const described = {
      ...headers,
      etag,
      vary: "accept-encoding",
      "cache-control": cacheControl(path),
      "cross-origin-resource-policy": "cross-origin",
      // The panel's page demands of its workers what it keeps itself.
      ...(path.startsWith("widget/assets/") ? { "cross-origin-embedder-policy": "require-corp" } : {}),
      ...(isLauncher(path) ? { "access-control-allow-origin": "*" } : {}),
    }
    if (c.req.header("if-none-match")?.includes(etag)) return c.body(null, 304, described)
    return c.body(body, 200, {
      ...described,
      "content-type": file.type,
      "content-length": String(body.byteLength),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    })
  }
}

/** Who may frame the panel is the agency's list; our own demo page is always on it. */
function panelPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...origins].join(" ")}`,
  ].join("; ")
}

/** Built assets carry a hash in their names; pages are asked for anew; the launcher may be five minutes old. */
function cacheControl(path: string): string {
  if (/(?:^|\/)assets\//.test(path)) return `public, max-age=${YEAR_S}, immutable`
  return isLauncher(path) ? "public, max-age=300" : "no-cache"
}

function encodingsOf(c: Context): Encoding[] {
  const accepted = (c.req.header("accept-encoding") ?? "").split(",").map((item) => item.trim().split(/\s*;\s*/))
  const allows = (name: string) => accepted.some(([coding, q]) => coding === name && !/^q=0(?:\.0*)?$/.test(q ?? ""))
  return (["br", "gzip"] as const).filter(allows)
}
