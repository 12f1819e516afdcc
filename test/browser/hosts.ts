/**
 * Other people's sites that embed the coach: as unfriendly as sites get.
 * @module
 */
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** What can stand in the way, by path. */
const headers = (coach: string): Record<string, Record<string, string>> => ({
  "/plain": {},
  "/guarded": {
    "content-security-policy": `default-src 'none'; script-src ${coach}; frame-src ${coach}; connect-src ${coach}`,
  },
  "/isolated": { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
  "/strict": { "permissions-policy": "clipboard-write=(self), camera=(), microphone=()" },
})

const uglyStyles = `
  body * { display: block !important; position: static !important; font: 40px Papyrus !important; color: lime !important;
      transform: rotate(3deg); pointer-events: none; animation: none !important; }
  button, iframe, div, afterword-coach { display: none !important; visibility: hidden !important; width: 3px !important; opacity: 0 !important; }
`

const meanScripts = `
  window.heard = []
  window.onmessage = (event) => { window.heard.push(event.data); event.stopImmediatePropagation() }
  window.name = "host"
  Object.prototype.polluted = "yes"
`

/** Starts both sites; `coach` gives the server's origin once it is known. */
export async function startHosts(coach: () => string) {
  const site = async () => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://host")
      const script = `<script src="${coach()}/embed.js" data-agency="demo" async></script>`
      response.writeHead(200, { "content-type": "text/html", ...headers(coach())[pathname] })
      response.end(`<!doctype html><html lang="en"><title>A careers page</title>
        ${searchParams.has("ugly") ? `<style>${uglyStyles}</style><script>${meanScripts}</script>` : ""}
        <h1>Careers</h1><p><a href="#" data-afterword-open>Talk to the coach</a></p>
        ${script}${searchParams.has("twice") ? script : ""}`)
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return server
  }
  const [friend, stranger] = await Promise.all([site(), site()])
  const origin = (server: typeof friend) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    friend: origin(friend),
    stranger: origin(stranger),
    close: () =>
      Promise.all(
        [friend, stranger].map((server) => {
          server.closeAllConnections()
          server.close()
          return once(server, "close")
        }),
      ),
  }
}
