/**
 * Tokens of a text without a tokenizer: one for three characters. Too many for English, about right for the rest.
 * @module
 */
import type { ModelRequest } from "./model.ts"

const CHARACTERS_A_TOKEN = 3
/** Of a message: its role and the marks around it. */
const AROUND_A_MESSAGE = 4

export function tokensOf(characters: number): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN)
}

export function promptTokens({ messages, schema }: ModelRequest): number {
  const told = messages.reduce((sum, { content }) => sum + tokensOf(content.length) + AROUND_A_MESSAGE, 0)
  return told + (schema ? tokensOf(JSON.stringify(schema.schema).length) : 0)
}
