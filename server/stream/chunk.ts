/**
 * The pieces of a coach's answer on their way: chunks out of a message, a message out of chunks.
 * @module
 */
import { type InferUIMessageChunk, readUIMessageStream } from "ai"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import { EventLog } from "./event-log.ts"

export type CoachChunk = InferUIMessageChunk<CoachMessage>

/** The message that these chunks amount to; one without parts where there are none. */
export async function messageOf(id: string, chunks: readonly CoachChunk[]): Promise<CoachMessage> {
  let message: CoachMessage = { id, role: "assistant", parts: [] }
  // Left open, a text would read as still being written.
  const stream = EventLog.of([...chunks, ...ends(chunks)]).read()
  for await (const state of readUIMessageStream<CoachMessage>({ message, stream })) message = state
  return message
}

function ends(chunks: readonly CoachChunk[]): CoachChunk[] {
  const open = new Set<string>()
  for (const chunk of chunks) {
    if (chunk.type === "text-start") open.add(chunk.id)
    if (chunk.type === "text-end") open.delete(chunk.id)
  }
  return Array.from(open, (id) => ({ type: "text-end", id }))
}

/** A stored answer as a stream that ends at once. */
export function* chunksOf(message: CoachMessage): Generator<CoachChunk> {
  const metadata = message.metadata ? { messageMetadata: message.metadata } : {}
  yield { type: "start", messageId: message.id, ...metadata }
  for (const [index, part] of message.parts.entries()) {
    if (part.type === "text") {
      const id = `text-${index}`
      yield { type: "text-start", id }
      yield { type: "text-delta", id, delta: part.text }
      yield { type: "text-end", id }
    } else if (part.type.startsWith("data-")) yield part as CoachChunk
  }
  yield { type: "finish", ...metadata }
}
