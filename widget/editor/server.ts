/**
 * Asks the server what only it can tell of a draft. It keeps nothing of it.
 * @module
 */
import type { Review, ReviewRequest } from "../../shared/wire/review.ts"
import { call } from "../chat/failure.ts"

/** As much of a text as goes there: it reads no more for spelling, and refuses requests over 64 KB. */
export const LONGEST = 15_000

/** Rejects as `call` does, and with an AbortError. */
export async function reviewOnServer(request: ReviewRequest, signal: AbortSignal): Promise<Review> {
  const response = await call("/v1/review", {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    signal,
  })
  return (await response.json()) as Review
}

/** The moment as it travels, "2026-11-23T14:00:00.000+00:00[UTC]". */
export const zoned = (now: number): string => new Date(now).toISOString().replace("Z", "+00:00[UTC]")
