/**
 * Chunks as server-sent events.
 * @module
 */
import { createUIMessageStreamResponse } from "ai"
import type { CoachChunk } from "../stream/chunk.ts"

/** Proxies drop a connection that is silent for a minute. */
const KEEP_ALIVE_MS = 15_000

export function streamed(stream: ReadableStream<CoachChunk>): Response {
  return createUIMessageStreamResponse({
    stream,
    keepAliveMs: KEEP_ALIVE_MS,
    headers: {
      "cache-control": "no-store",
      "content-type": "text/event-stream; charset=utf-8",
      // Else the adapter holds the first chunk back, to see whether the answer is short.
      "transfer-encoding": "chunked",
    },
  })
}
