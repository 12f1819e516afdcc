/**
 * Once for the whole suite: builds the pages, starts the server on a fresh store, and beside it the pages of other people's sites.
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import type { TestProject } from "vitest/node"
import { buildAll } from "../../scripts/build.ts"
import { needChromium } from "../../scripts/chromium.ts"
import { startHosts } from "./hosts.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The server's origin. */
    coach: string
    /** Origin of a site that may embed the coach. */
    friend: string
    /** Origin of one that may not. */
    stranger: string
    chromium: string
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url))

export default async function setup({ provide }: TestProject) {
  provide("chromium", needChromium())
  await buildAll()
  const folder = mkdtempSync(join(tmpdir(), "afterword-"))
  const hosts = await startHosts(() => coach)
  const agencies = [
    {
      id: "demo",
      name: "Harbour & Finch",
      origins: [hosts.friend],
      look: { accent: "#1f6f5c", accentDark: "#6cc2a7" },
    },
  ]
  writeFileSync(join(folder, "agencies.json"), JSON.stringify(agencies))
  const server = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: `file:${join(folder, "chats.db")}`,
      AGENCIES: join(folder, "agencies.json"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const coach = `http://127.0.0.1:${await portOf(server)}`
  provide("coach", coach)
  provide("friend", hosts.friend)
  provide("stranger", hosts.stranger)

  return async () => {
    server.kill()
    await once(server, "exit")
    await hosts.close()
    rmSync(folder, { recursive: true })
  }
}

/** The port that the server says it listens on. */
async function portOf(server: ChildProcess): Promise<number> {
  for await (const line of createInterface(server.stdout!)) {
    const { event, port } = JSON.parse(line) as { event?: string; port?: number }
    if (event !== "listening" || port === undefined) continue
    server.stdout!.resume()
    return port
  }
  throw new Error("the server ended before it listened")
}
