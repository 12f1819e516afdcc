import { expect, it } from "vitest"
import { retryAfterMs } from "./retry-after.ts"

const NOW = Date.parse("2026-11-24T15:00:00Z")

it.each([
  ["0", 0],
  ["2", 2000],
  [" 1.5 ", 1500],
  ["Tue, 24 Nov 2026 15:00:20 GMT", 20_000],
  // No server is believed for longer than ten minutes.
  ["86400", 600_000],
  ["Fri, 31 Dec 2999 23:59:59 GMT", 600_000],
  ["Tue, 24 Nov 2026 14:59:00 GMT", undefined],
  ["-1", undefined],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
])("reads %s as %s", (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms)
})
