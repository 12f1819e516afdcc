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
  /** Null: the built-in coach answers alone. */
  model: ModelConfig | null
}

export interface ModelConfig {
  baseURL: string
  /** Never to be logged or shown. Absent: the server asks for none. */
  apiKey: string | undefined
  model: string
  firstTokenMs: number
  answerMs: number
  /** Tokens; 0 for no limit. */
  budgets: Budgets
}

export interface Budgets {
  /** Of a conversation, from its first message to its last. */
  chat: number
  /** Of a visitor, an agency and the whole server: a day in UTC. */
  visitor: number
  agency: number
  day: number
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
    model: modelConfig(environment),
  }
}

const OPENAI = "https://api.openai.com/v1"
/** Answers at once, without reasoning ahead, and costs little. */
const USUAL_MODEL = "gpt-4.1-mini"

function modelConfig(environment: Environment): ModelConfig | null {
  const apiKey = environment.OPENAI_API_KEY || undefined
  const baseURL = environment.OPENAI_BASE_URL || undefined
  const tokens = (name: string, usual: number) => wholeNumber(environment, name, usual, 0, Number.MAX_SAFE_INTEGER)
  const seconds = (name: string, usual: number) => 1000 * wholeNumber(environment, name, usual, 1, 600)
  const limits = {
    firstTokenMs: seconds("MODEL_FIRST_TOKEN_SECONDS", 8),
    answerMs: seconds("MODEL_ANSWER_SECONDS", 30),
    budgets: {
      chat: tokens("TOKENS_PER_CHAT", 200_000),
      visitor: tokens("TOKENS_PER_VISITOR", 4_000_000),
      agency: tokens("TOKENS_PER_AGENCY", 20_000_000),
      day: tokens("TOKENS_PER_DAY", 60_000_000),
    },
  }
  if (apiKey === undefined && baseURL === undefined) return null
  // What a header cannot carry would come up in an error, with the key in it.
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new ConfigError("OPENAI_API_KEY", "must be one word of plain characters")
  }
  if (baseURL !== undefined) checkBaseURL(baseURL)
  // A server of one model takes any name; what another one makes of it stands in the log.
  const model = environment.OPENAI_MODEL || USUAL_MODEL
  return { baseURL: baseURL ?? OPENAI, apiKey, model, ...limits }
}

/** Says what is wrong without the address, which may hold a password. */
function checkBaseURL(text: string): void {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError("OPENAI_BASE_URL", "must be an http or https address such as http://localhost:8080/v1")
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigError("OPENAI_BASE_URL", "must have no user, password, query or fragment")
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
