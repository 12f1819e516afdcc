/**
 * How much and how often one may ask.
 * @module
 */
import { isIPv6 } from "node:net"
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { HttpProblem } from "./problem.ts"

export const LARGEST_BODY = 64 * 1024

/** 413 over 64 KB, with or without a content-length. */
export const smallBodies: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new HttpProblem(413, "The body must be at most 64 KB.")
  },
})

export interface RateLimit {
  /** Requests a minute and address; 0 for no limit. */
  perMinute: number
  /** How many proxies of our own stand in front, each adding to x-forwarded-for. */
  proxies: number
}

/** 429 with Retry-After. */
export function rateLimit({ perMinute, proxies }: RateLimit): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: Math.max(1, perMinute), duration: 60 })
  return async (c, next) => {
    if (perMinute > 0) {
      try {
        await limiter.consume(visitorOf(c, { trustedProxies: proxies }))
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
        throw new HttpProblem(429, `Too many requests. Try again in ${seconds} s.`, {}, { "retry-after": `${seconds}` })
      }
    }
    await next()
  }
}

/** Who asks, as far as can be told: the address, or the network of one that changes. */
export function visitorOf(c: Context, { trustedProxies: proxies }: { trustedProxies: number }): string {
  const forwarded = c.req.header("x-forwarded-for")?.split(",") ?? []
  const told = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  if (told) return householdOf(told)
  // Without a socket (a test's direct request) all share one name.
  return c.env && "incoming" in c.env ? householdOf(getConnInfo(c).remote.address ?? "") : ""
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, for one client may use all the rest. */
export function householdOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address.replace(/^::ffff:/i, "")
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? []
  const groups = head === "" ? [] : head.split(":")
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length)
  const all = [...groups, ...Array<string>(missing).fill("0"), ...(tail ? tail.split(":") : [])]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")
}
