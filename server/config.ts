/**
 * The environment, checked. Bad configuration stops the start with one line that names the variable.
 * @module
 */
import { fileURLToPath } from "node:url"

export interface Config {
  port: number
  /** Absent: all interfaces. */
  host: string | undefined
  databaseFile: string
  /** Path of the agencies file; absent: the demo agency. */
  agencies: string | undefined
  /** Whether a chat may be told what time it is. */
  allowNow: boolean
  retentionDays: number
  /** Requests a minute and address; 0 for no limit. */
  rateLimit: number
  /** Proxies in front of the server whose x-forwarded-for is to be believed. */
  trustedProxies: number
  /** Whether drafts are read for spelling and grammar. */
  grammar: boolean
}

export class ConfigError extends Error {
  constructor(variable: string, why: string) {
    super(`${variable}: ${why}`)
  }
}

type Environment = Record<string, string | undefined>

/** @throws ConfigError for the first variable that will not do */
export function readConfig(environment: Environment): Config {
  if (environment.REDIS_URL) throw new ConfigError("REDIS_URL", "is not supported yet; leave it out")
  return {
    port: wholeNumber(environment, "PORT", 8787, 0, 65_535),
    host: environment.HOST || undefined,
    databaseFile: databaseFile(environment.DATABASE_URL || "file:data/afterword.db"),
    agencies: environment.AGENCIES || undefined,
    allowNow: flag(environment, "ALLOW_NOW"),
    retentionDays: wholeNumber(environment, "RETENTION_DAYS", 30, 1, 36_500),
    rateLimit: wholeNumber(environment, "RATE_LIMIT", 6000, 0, 1_000_000),
    trustedProxies: wholeNumber(environment, "TRUSTED_PROXIES", 0, 0, 10),
    grammar: onUnlessOff(environment, "GRAMMAR"),
  }
}

function wholeNumber(environment: Environment, name: string, usual: number, least: number, most: number): number {
  const text = environment[name]
  if (!text) return usual
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new ConfigError(name, `must be a whole number from ${least} to ${most}`)
}

function flag(environment: Environment, name: string): boolean {
  const text = environment[name]
  if (!text || text === "0") return false
  if (text === "1") return true
  throw new ConfigError(name, "must be 1 or 0")
}

function onUnlessOff(environment: Environment, name: string): boolean {
  const text = environment[name]
  if (!text || text === "on") return true
  if (text === "off") return false
  throw new ConfigError(name, "must be on or off")
}

/** `file:data/x.db`, `file:/var/x.db` and `file:///var/x.db` are paths. */
function databaseFile(url: string): string {
  if (/^postgres(?:ql)?:/.test(url)) {
    throw new ConfigError("DATABASE_URL", "postgres is not supported yet; use file:PATH for SQLite")
  }
  if (!url.startsWith("file:") || url === "file:") throw new ConfigError("DATABASE_URL", "must be file:PATH")
  if (!url.startsWith("file://")) return url.slice("file:".length)
  try {
    return fileURLToPath(url)
  } catch {
    throw new ConfigError("DATABASE_URL", "must be file:PATH")
  }
}
