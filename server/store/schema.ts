/**
 * The tables. JSON stands in text columns, moments as ISO strings in UTC.
 * @module
 */
import type { Generated } from "kysely"

export interface Tables {
  chats: ChatRow
  messages: MessageRow
  turns: TurnRow
  events: EventRow
  spending: SpendingRow
  probe: { id: number; at: string }
}

export interface ChatRow {
  id: string
  /** SHA-256 of the secret, hex. The secret itself is never kept. */
  secret_hash: string
  agency: string | null
  locale: string
  /** The candidate's, as of the last message. */
  time_zone: string
  /** The `now` the last request told, where that is allowed. */
  told_now: string | null
  situation: string
  mentions: string
  /** The advice told last. */
  advice: string | null
  asked: string | null
  asked_before: string
  erase_pending: number
  /** The message that is being written; null where none is. */
  drafting: string | null
  /** Goes up with every change; the ETag. */
  version: number
  created_at: string
  updated_at: string
}

export interface MessageRow {
  position: Generated<number>
  chat_id: string
  id: string
  body: string
  created_at: string
}

export type TurnStatus = "running" | "done" | "stopped" | "interrupted"

export interface TurnRow {
  chat_id: string
  message_id: string
  assistant_id: string
  status: TurnStatus
  started_at: string
  ended_at: string | null
}

/** What a running turn has streamed so far; gone at its end. */
export interface EventRow {
  chat_id: string
  message_id: string
  seq: number
  chunk: string
}

export type SpendingScope = "chat" | "visitor" | "agency" | "server"

/** Tokens that a model was paid for. */
export interface SpendingRow {
  scope: SpendingScope
  /** The chat's or the agency's id, a hash that stands for the visitor, empty for the server. */
  owner: string
  /** A date in UTC; empty for a chat, whose count runs on from day to day. */
  day: string
  /** Of a chat, so that the count is erased with it. */
  chat_id: string | null
  /** Used, and reserved by calls that run. */
  tokens: number
}
