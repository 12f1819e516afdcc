/**
 * Chunks as server-sent events, the AI SDK's UI message stream. Its own helper pipes each chunk through three streams, which costs as
 * much as all the rest of an answer's way out; what has come by the time it can be sent goes out here in one piece.
 * @module
 */
import { UI_MESSAGE_STREAM_HEADERS } from "ai"
import type { CoachChunk } from "../stream/chunk.ts"

/** Proxies drop a connection that is silent for a minute. */
const KEEP_ALIVE_MS = 15_000
const KEEP_ALIVE = new TextEncoder().encode(": keep-alive\n\n")

export function streamed(stream: ReadableStream<readonly CoachChunk[]>): Response {
  return new Response(events(stream), {
    headers: {
      ...UI_MESSAGE_STREAM_HEADERS,
      "cache-control": "no-store",
      "content-type": "text/event-stream; charset=utf-8",
      // Else the adapter holds the first chunk back, to see whether the answer is short.
      "transfer-encoding": "chunked",
    },
  })
}

function events(stream: ReadableStream<readonly CoachChunk[]>): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let timer: NodeJS.Timeout | undefined
  return new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(KEEP_ALIVE)
      }, KEEP_ALIVE_MS)
    },
    async pull(controller) {
      const { value } = await reader.read()
      timer?.refresh()
      controller.enqueue(Buffer.from(value ? value.map(eventOf).join("") : "data: [DONE]\n\n"))
      if (value) return
      clearInterval(timer)
      controller.close()
    },
    cancel(reason) {
      clearInterval(timer)
      return reader.cancel(reason)
    },
  })
}

const eventOf = (chunk: CoachChunk): string => `data: ${JSON.stringify(chunk)}\n\n`
