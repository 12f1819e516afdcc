/**
 * The listening socket: opened, and closed without cutting anybody off.
 * @module
 */
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"

/** How long a request may take to arrive. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const IDLE_SWEEP_MS = 100
/**
 * So many connections may wait to be accepted; the system may allow fewer. Beyond Node's own 511 a burst of visitors gets connections
 * that the system drops again seconds later.
 */
const BACKLOG = 4096

export interface Listening {
  /** The one given, or the one found for 0. */
  port: number
  /** Takes no new connections, lets answers run for `graceMs`, then closes what is left. */
  close(graceMs: number): Promise<void>
}

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/**
 * @param fetchFor told the port, gives what answers
 * @throws the system's error, such as EADDRINUSE
 */
export async function serve(
  { port, host }: { port: number; host: string | undefined },
  fetchFor: (port: number) => Fetch,
): Promise<Listening> {
  let fetch: Fetch | undefined
  const server = createAdaptorServer({
    fetch: (request, env) => fetch?.(request, env) ?? new Response(null, { status: 503 }),
    serverOptions: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
  }) as Server
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>()
  server.once("error", reject)
  server.listen({ port, backlog: BACKLOG, ...(host === undefined ? {} : { host }) }, resolve)
  await listening
  const { port: found } = server.address() as AddressInfo
  fetch = fetchFor(found)
  return { port: found, close: (graceMs) => close(server, graceMs) }
}

/** `server.close()` alone waits for connections that are merely kept alive. */
async function close(server: Server, graceMs: number): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS)
  const last = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(last)
}
