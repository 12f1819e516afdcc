/**
 * The port to a language model: text in, text out. What it says is a proposal; the gate and the checks decide what is shown.
 * @module
 */

export interface ModelMessage {
  role: "system" | "user" | "assistant"
  content: string
}

export interface ModelRequest {
  /** Which of `prompts/` it comes from; for the log and the evaluation. */
  job: "draft" | "revise" | "converse" | "extract"
  messages: readonly ModelMessage[]
  /** The answer is cut, and fails, beyond so many tokens. */
  maxTokens: number
  /** What the answer should look like, where the server can be held to it; others get it from the prompt alone. */
  schema?: { name: string; schema: Record<string, unknown> }
}

/** Who pays for a message; each has a budget of its own. */
export interface Account {
  /** Absent for a call that belongs to no chat. */
  chat?: string | undefined
  /** The visitor's address, or what stands for it. */
  visitor?: string | undefined
  agency: string
}

export interface Model {
  /**
   * For one message of a candidate: it counts its provider calls.
   * @param signal aborts whatever runs
   */
  session(account: Account, signal: AbortSignal): ModelSession
}

export interface ModelSession {
  /**
   * The answer piece by piece. It ends without an error only where it is whole.
   * Reasoning and tool calls are no part of it.
   * @param signal aborts this call alone
   * @throws ModelFailure; a signal's reason where that aborted it
   */
  stream(request: ModelRequest, signal?: AbortSignal): AsyncIterable<string>
}

/** Why the model did not answer; the built-in coach does then. */
export type FailureKind =
  /** No token left in a budget. */
  | "budget"
  /** More calls than a message may make. */
  | "calls"
  /** The circuit is open after repeated failure. */
  | "open"
  /** Refused, unreachable, or an error status. */
  | "refused"
  /** Too late: the first token, the next one, or the end. */
  | "timeout"
  /** It stopped before its end, or said what cannot be read. */
  | "broken"
  /** It reached `maxTokens`, or the provider's filter ended it. */
  | "cut"

export class ModelFailure extends Error {
  readonly kind: FailureKind

  /** @param message holds no text of a candidate or a model */
  constructor(kind: FailureKind, message: string) {
    super(message)
    this.name = "ModelFailure"
    this.kind = kind
  }
}

/** The whole answer as one text. @throws as `stream` */
export async function wholeAnswer(session: ModelSession, request: ModelRequest, signal?: AbortSignal): Promise<string> {
  let text = ""
  for await (const piece of session.stream(request, signal)) text += piece
  return text
}
