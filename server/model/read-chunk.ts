/**
 * One event of the stream, taken apart. The types of the client say what a provider should send; this reads what it did.
 * @module
 */
import { CallFailure } from "./failure.ts"

export interface Usage {
  prompt: number
  completion: number
}

export interface Piece {
  /** What belongs to the answer. */
  text: string
  /** Characters of reasoning and tool calls: a sign of life, paid for, and no part of the answer. */
  aside: number
  finish: string | null
  /** The model declined to answer. */
  declined: boolean
  usage: Usage | null
}

/** More than any context holds; beyond it a count is noise. */
const MOST_TOKENS = 10_000_000

/** @throws CallFailure "broken" for what no reader of the format should guess at */
export function readChunk(chunk: unknown): Piece {
  if (!isRecord(chunk)) throw broken("an event that is no object")
  if (chunk.error) throw broken("an error in its answer")
  const usage = readUsage(chunk.usage)
  const nothing: Piece = { text: "", aside: 0, finish: null, declined: false, usage }
  const { choices } = chunk
  if (choices === undefined || choices === null) {
    if (usage) return nothing
    throw broken("an event without choices")
  }
  if (!Array.isArray(choices)) throw broken("choices that are no list")
  if (choices.length === 0) return nothing
  const [choice] = choices as unknown[]
  if (choices.length > 1 || !isRecord(choice)) throw broken("more or other than one choice")
  if (choice.index !== undefined && choice.index !== 0) throw broken("a second choice")
  const finish = choice.finish_reason ?? null
  if (finish !== null && typeof finish !== "string") throw broken("a finish_reason that is no text")
  const delta = choice.delta ?? (finish === null ? undefined : {})
  if (!isRecord(delta)) throw broken("a delta that is no object")
  const { text, aside } = readContent(delta.content)
  return {
    text,
    aside: aside + asideIn(delta),
    finish: finish === "" ? null : finish,
    declined: typeof delta.refusal === "string" && delta.refusal !== "",
    usage,
  }
}

/** Text, or a list of parts as some servers send; a part that thinks is no part of the answer. */
function readContent(content: unknown): { text: string; aside: number } {
  if (content === undefined || content === null) return { text: "", aside: 0 }
  if (typeof content === "string") return { text: content, aside: 0 }
  if (!Array.isArray(content)) throw broken("content that is no text")
  let text = ""
  let aside = 0
  for (const part of content as unknown[]) {
    if (!isRecord(part)) throw broken("a part of content that is no object")
    if (part.type === "text" && typeof part.text === "string") text += part.text
    else if (part.type === "thinking" || part.type === "reasoning") aside += JSON.stringify(part).length
    else throw broken("a part of content that is no text")
  }
  return { text, aside }
}

function asideIn(delta: Record<string, unknown>): number {
  let length = 0
  for (const [key, value] of Object.entries(delta)) {
    if (!/^(?:reasoning|thinking|tool_calls|function_call|refusal)/.test(key) || !value) continue
    length += typeof value === "string" ? value.length : JSON.stringify(value).length
  }
  return length
}

/** A count that cannot be is none. */
function readUsage(usage: unknown): Usage | null {
  if (!isRecord(usage)) return null
  const { prompt_tokens: prompt, completion_tokens: completion } = usage
  return isCount(prompt) && isCount(completion) ? { prompt, completion } : null
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 && value <= MOST_TOKENS
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function broken(what: string): CallFailure {
  return new CallFailure("broken", `The provider sent ${what}.`)
}
