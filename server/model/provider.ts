/**
 * The provider: any server that speaks OpenAI's chat completions. The only importer of its client.
 * @module
 */
import { OpenAI } from "openai"
import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions"
import { eventsOf } from "./events.ts"
import { CallFailure } from "./failure.ts"
import type { ModelRequest } from "./model.ts"
import type { Options } from "./options.ts"
import { type Post, post } from "./post.ts"
import { type Piece, readChunk } from "./read-chunk.ts"

export interface Endpoint {
  baseURL: string
  /** Absent: the server asks for none. */
  apiKey: string | undefined
  model: string
}

export class Provider {
  readonly #model: string
  /** Where to, and as whom: the same for every call, so it is put together once. */
  readonly #head: Promise<Omit<Post, "body">>

  constructor({ baseURL, apiKey, model }: Endpoint) {
    this.#model = model
    // All that the client would else read from the environment is told.
    const client = new OpenAI({
      baseURL,
      apiKey: apiKey ?? "none",
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
      logLevel: "off",
    })
    this.#head = headOf(client)
  }

  /**
   * One call. Ends where the provider does, be the answer whole or not: look for `finish`.
   * @throws CallFailure, or anything at all once the signal has aborted
   */
  async *call(request: ModelRequest, options: Options, signal: AbortSignal): AsyncGenerator<Piece, void, undefined> {
    try {
      // The client would send it and read the events too, at many times the cost, and pass over what is none.
      const body = await post({ ...(await this.#head), body: JSON.stringify(this.#body(request, options)) }, signal)
      for await (const events of eventsOf(body, signal)) yield* piecesOf(events)
    } catch (error) {
      throw failureOf(error)
    }
  }

  #body({ messages, maxTokens, schema }: ModelRequest, options: Options): ChatCompletionCreateParamsStreaming {
    return {
      model: this.#model,
      messages: messages.map(({ role, content }) => ({ role, content })),
      stream: true,
      ...(options.completionTokens ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
      ...(options.usage ? { stream_options: { include_usage: true } } : {}),
      ...(schema && options.schema
        ? { response_format: { type: "json_schema", json_schema: { ...schema, strict: true } } }
        : {}),
    }
  }
}

/** A few sentences. Where more came at once than an answer may have, its beginning is still read for itself. */
const MERGED_CHARACTERS = 300

/** What came at once is one piece, up to what ends it or is enough. */
function* piecesOf(events: readonly unknown[]): Generator<Piece, void, undefined> {
  let plain: Piece | undefined
  try {
    for (const event of events) {
      const piece = readChunk(event)
      const isPlain = piece.finish === null && !piece.declined && piece.usage === null
      if (isPlain && plain && plain.text.length < MERGED_CHARACTERS) {
        plain.text += piece.text
        plain.aside += piece.aside
        continue
      }
      if (plain) yield plain
      plain = isPlain ? piece : undefined
      if (!isPlain) yield piece
    }
  } catch (error) {
    if (plain) yield plain
    plain = undefined
    throw error
  }
  if (plain) yield plain
}

function failureOf(error: unknown): CallFailure {
  // Else the connection went in the middle.
  return error instanceof CallFailure
    ? error
    : new CallFailure("broken", "The provider's answer broke off.", { passing: true })
}

async function headOf(client: OpenAI): Promise<Omit<Post, "body">> {
  const { url, req } = await client.buildRequest({ method: "post", path: "/chat/completions", body: {} })
  return {
    url: new URL(url),
    headers: { ...Object.fromEntries(req.headers), accept: "text/event-stream", "accept-encoding": "identity" },
  }
}
