/**
 * Carries the chat: sends what the contract names and nothing else, reads the answer's stream.
 * @module
 */
import { HttpChatTransport, type UIMessageChunk } from "ai"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import { call } from "./failure.ts"
import type { Reader } from "./moment.ts"
import type { Session } from "./session.ts"

export class CoachTransport extends HttpChatTransport<CoachMessage> {
  /** A reconnect gets the running answer from its start. */
  readonly resumeStreamIsReplay = true

  constructor(session: Session, agency: string, { timeZone, locale }: Reader) {
    super({
      api: "/v1/chat",
      headers: { authorization: `Bearer ${session.secret}` },
      credentials: "omit",
      fetch: call,
      prepareSendMessagesRequest: ({ id, messages }) => ({
        body: { id, message: newestOfUser(messages), timeZone, agency, locale },
      }),
    })
  }

  protected override processResponseStream(stream: ReadableStream<Uint8Array>): ReadableStream<UIMessageChunk> {
    return readEvents(stream)
  }
}

function newestOfUser(messages: CoachMessage[]) {
  const message = messages.findLast(({ role }) => role === "user")
  return message && { id: message.id, role: message.role, parts: message.parts }
}

/** Server-sent events, each a JSON chunk; comments and the closing [DONE] are passed over. */
export function readEvents(stream: ReadableStream<Uint8Array>): ReadableStream<UIMessageChunk> {
  let rest = ""
  return stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).pipeThrough(
    new TransformStream<string, UIMessageChunk>({
      transform(text, controller) {
        const events = (rest + text).split(/\r?\n\r?\n/)
        rest = events.pop() ?? ""
        for (const event of events) {
          const data = event
            .split(/\r?\n/)
            .filter((line) => line.startsWith("data:"))
            .map((line) => line.slice(5).trimStart())
            .join("\n")
          if (!data || data === "[DONE]") continue
          const chunk = JSON.parse(data) as UIMessageChunk
          if (typeof chunk?.type !== "string") throw new Error("a chunk without a type")
          controller.enqueue(chunk)
        }
      },
    }),
  )
}
