/**
 * The pieces of a coach's answer on their way: chunks out of a message, a message out of chunks.
 * @module
 */
import type { InferUIMessageChunk } from "ai"
import type { CoachMessage, CoachMetadata } from "../../shared/wire/chat.ts"

export type CoachChunk = InferUIMessageChunk<CoachMessage>
type Part = CoachMessage["parts"][number]

/** The message that these chunks amount to; one without parts where there are none. A text that was cut off is over. */
export function messageOf(id: string, chunks: readonly CoachChunk[]): CoachMessage {
  const message: CoachMessage = { id, role: "assistant", parts: [] }
  const texts = new Map<string, Part & { type: "text" }>()
  for (const chunk of chunks) {
    if (chunk.type === "start" && chunk.messageId !== undefined) message.id = chunk.messageId
    if ("messageMetadata" in chunk && chunk.messageMetadata)
      message.metadata = { ...message.metadata, ...(chunk.messageMetadata as CoachMetadata) }
    if (chunk.type === "text-start") {
      const part = { type: "text", text: "", state: "done" } as const
      texts.set(chunk.id, part)
      message.parts.push(part)
    }
    if (chunk.type === "text-delta") {
      const part = texts.get(chunk.id)
      if (part) part.text += chunk.delta
    }
    if (isKept(chunk)) {
      const before = message.parts.findIndex((part) => part.type === chunk.type && "id" in part && part.id === chunk.id)
      if (before < 0 || chunk.id === undefined) message.parts.push(chunk as Part)
      else message.parts[before] = chunk as Part
    }
  }
  return message
}

type DataChunk = Extract<CoachChunk, { type: `data-${string}` }>

/** Data that does not merely pass by. */
const isKept = (chunk: CoachChunk): chunk is DataChunk =>
  chunk.type.startsWith("data-") && !("transient" in chunk && chunk.transient)

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
