/**
 * The header by which a server says when to come back.
 * @module
 */

/** Longer than this no server is believed. */
const LONGEST_MS = 10 * 60_000

/** Milliseconds from `now`; undefined where the header says nothing that can be read. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  const ms = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  // A year alone and other loose forms parse as dates long past.
  return Number.isNaN(ms) || ms < 0 ? undefined : Math.min(ms, LONGEST_MS)
}
