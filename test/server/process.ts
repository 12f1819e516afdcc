/**
 * A server in a process of its own.
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Fetch } from "./client.ts"

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

export interface ServerProcess {
  child: ChildProcess
  port: number
  fetch: Fetch
  /** All that it printed. */
  output(): string
  /** Sends the signal and waits for the end; gives the exit code, null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), "afterword-")), "test.db")
}

/** Starts `server/main.ts` with this environment, or another script; resolves once it listens, rejects with its output where it does not. */
export async function startServer(
  environment: Record<string, string>,
  script: string[] = ["server/main.ts"],
): Promise<ServerProcess> {
  const [file = "", ...args] = script
  const child = spawn(process.execPath, [path(file), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  const ended = once(child, "exit") as Promise<[number | null]>
  const listening = Promise.withResolvers<number>()
  const hear = (data: Buffer) => {
    output += String(data)
    const port = /"event":"listening","port":(\d+)/.exec(output)?.[1]
    if (port) listening.resolve(Number(port))
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  void ended.then(() => listening.reject(new Error(output)))
  const port = await listening.promise
  return {
    child,
    port,
    fetch: (to, init) => fetch(`http://127.0.0.1:${port}${to}`, init),
    output: () => output,
    async end(signal) {
      child.kill(signal)
      const [code] = await ended
      return code
    },
  }
}
