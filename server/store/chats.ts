/**
 * Everything that is read from and written to the tables of a chat.
 * @module
 */
import { type Kysely, type Selectable, sql } from "kysely"
import type { Advice } from "../../shared/wire/advice.ts"
import type { ChatMention, CoachMessage } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { Drafting } from "./drafting.ts"
import type { ChatRow, Tables, TurnRow, TurnStatus } from "./schema.ts"
import type { Sqlite } from "./sqlite.ts"
import { type Queries, queriesOf } from "./turn-queries.ts"

export interface Chat {
  id: string
  secretHash: string
  agency: string | null
  locale: string
  timeZone: string
  toldNow: string | null
  situation: Situation
  mentions: ChatMention[]
  advice: Advice | null
  asked: string | null
  askedBefore: string[]
  erasePending: boolean
  /** The message that the candidate is being helped with. */
  drafting: Drafting | null
  version: number
  createdAt: string
  updatedAt: string
}

/** What a request tells of a chat beside its message. */
export interface Visit {
  agency: string | null
  locale: string
  timeZone: string
  toldNow: string | null
}

export interface Turn {
  chatId: string
  messageId: string
  assistantId: string
  status: TurnStatus
  startedAt: string
  endedAt: string | null
}

export interface Facts {
  situation: Situation
  mentions: ChatMention[]
  advice: Advice
}

/** Chunks of a running turn; `seq` is the first one's number. */
export interface Events {
  messageId: string
  seq: number
  chunks: CoachChunk[]
}

export interface AlsoKept {
  toldNow?: string | null
  events?: Events
}

export interface TurnEnd {
  status: Exclude<TurnStatus, "running">
  message: CoachMessage
  /** Where the turn got as far as its answer. */
  answered?: { asked: string | null; erasePending: boolean; drafting: Drafting | null }
}

export class Chats {
  readonly #db: Kysely<Tables>
  readonly #sqlite: Sqlite
  readonly #queries: Queries
  readonly #now: () => Temporal.Instant

  constructor(db: Kysely<Tables>, sqlite: Sqlite, now: () => Temporal.Instant) {
    this.#db = db
    this.#sqlite = sqlite
    this.#queries = queriesOf(db, sqlite)
    this.#now = now
  }

  #at(): string {
    return this.#now().toString({ fractionalSecondDigits: 3 })
  }

  find(id: string): Promise<Chat | undefined> {
    return soon(() => {
      const row = this.#queries.chat.first({ id })
      return row && chatOf(row)
    })
  }

  turn(chatId: string, messageId: string): Promise<Turn | undefined> {
    return soon(() => {
      const row = this.#queries.turn.first({ chatId, messageId })
      return row && turnOf(row)
    })
  }

  async turns(chatId: string): Promise<Turn[]> {
    const rows = await this.#db
      .selectFrom("turns")
      .selectAll()
      .where("chat_id", "=", chatId)
      .orderBy(sql`rowid`)
      .execute()
    return rows.map(turnOf)
  }

  /** Oldest first. */
  messages(chatId: string): Promise<CoachMessage[]> {
    return soon(() => this.#queries.messages.all({ chatId }).map(({ body }) => JSON.parse(body) as CoachMessage))
  }

  async message(chatId: string, id: string): Promise<CoachMessage | undefined> {
    const row = await this.#db
      .selectFrom("messages")
      .select("body")
      .where("chat_id", "=", chatId)
      .where("id", "=", id)
      .executeTakeFirst()
    return row && (JSON.parse(row.body) as CoachMessage)
  }

  /** Resolves once all that has been written is on disk. */
  flushed(): Promise<void> {
    return this.#sqlite.flush()
  }

  /**
   * Writes a message and its turn, making the chat where it is new; `flushed` tells when they are on disk.
   * @throws where the message's id is taken, or another turn of the chat runs (a constraint, see `isTaken`)
   */
  begin(chat: { id: string; secretHash: string } & Visit, message: CoachMessage, assistantId: string): Promise<void> {
    return soon(() => {
      const { newChat, insertMessage, newTurn } = this.#queries
      const at = this.#at()
      this.#write(() => {
        newChat.run({ ...chat, at })
        insertMessage.run({ chatId: chat.id, id: message.id, body: JSON.stringify(message), at })
        newTurn.run({ chatId: chat.id, messageId: message.id, assistantId, at })
      })
    })
  }

  /** Sets an interrupted turn going again: its half answer goes, its message stays. */
  beginAgain(turn: Turn, visit: Visit): Promise<void> {
    return soon(() => {
      const { turnAgain, deleteMessage, visited } = this.#queries
      const { chatId, messageId, assistantId } = turn
      const at = this.#at()
      this.#write(() => {
        turnAgain.run({ chatId, messageId, at })
        deleteMessage.run({ chatId, id: assistantId })
        visited.run({ chatId, ...visit, at })
      })
    })
  }

  /**
   * Writes facts over those of `version`, and in the same breath the chunks that show them. Facts alone are on disk when it resolves;
   * a turn's message is safe already, and a power cut would only have it taken again.
   * @returns false where the chat has changed since, or is gone; then nothing is written
   */
  async keepFacts(id: string, version: number, facts: Facts, also: AlsoKept = {}): Promise<boolean> {
    const kept = this.#writeFacts(id, version, facts, also)
    if (kept && !also.events) await this.flushed()
    return kept
  }

  #writeFacts(id: string, version: number, facts: Facts, { toldNow, events }: AlsoKept): boolean {
    return this.#write(() => {
      const kept = this.#queries.keepFacts.run({
        id,
        version,
        situation: JSON.stringify(facts.situation),
        mentions: JSON.stringify(facts.mentions),
        advice: JSON.stringify(facts.advice),
        keepsTold: toldNow === undefined,
        toldNow: toldNow ?? null,
        at: this.#at(),
      })
      if (kept === 0) return false
      if (events) this.#insert(id, events)
      return true
    })
  }

  /** Adds to the log of a running turn; `seq` is the first chunk's number. */
  log(chatId: string, messageId: string, seq: number, chunks: CoachChunk[]): Promise<void> {
    return soon(() => this.#write(() => this.#insert(chatId, { messageId, seq, chunks })))
  }

  #write<T>(work: () => T): T {
    return this.#sqlite.unflushed(() => this.#sqlite.transaction(work))
  }

  #insert(chatId: string, { messageId, seq, chunks }: Events): void {
    for (const [index, chunk] of chunks.entries())
      this.#queries.insertEvent.run({ chatId, messageId, seq: seq + index, chunk: JSON.stringify(chunk) })
  }

  /** Keeps the answer whole, on disk when it resolves, and drops the turn's log. Does nothing where the chat has been erased meanwhile. */
  async end(chatId: string, messageId: string, end: TurnEnd): Promise<void> {
    this.#writeEnd(chatId, messageId, end)
    await this.flushed()
  }

  #writeEnd(chatId: string, messageId: string, { status, message, answered }: TurnEnd): void {
    const { chat, insertMessage, endTurn, deleteEvents, answer, changed } = this.#queries
    const at = this.#at()
    this.#write(() => {
      const row = chat.first({ id: chatId })
      if (!row) return
      insertMessage.run({ chatId, id: message.id, body: JSON.stringify(message), at })
      endTurn.run({ chatId, messageId, status, at })
      deleteEvents.run({ chatId, messageId })
      if (!answered) {
        changed.run({ chatId, at })
        return
      }
      const askedBefore = new Set(JSON.parse(row.asked_before) as string[])
      if (answered.asked) askedBefore.add(answered.asked)
      answer.run({
        chatId,
        at,
        asked: answered.asked,
        askedBefore: JSON.stringify([...askedBefore]),
        erasePending: answered.erasePending,
        drafting: answered.drafting === null ? null : JSON.stringify(answered.drafting),
      })
    })
  }

  /** Turns, of one chat or of all, that the tables have as running, each with what it had streamed. */
  async leftRunning(chatId?: string): Promise<(Turn & { chunks: CoachChunk[] })[]> {
    const rows = await this.#db
      .selectFrom("turns")
      .selectAll()
      .where("status", "=", "running")
      .$if(chatId !== undefined, (query) => query.where("chat_id", "=", chatId ?? ""))
      .execute()
    return Promise.all(
      rows.map(async (row) => {
        const events = await this.#db
          .selectFrom("events")
          .select("chunk")
          .where("chat_id", "=", row.chat_id)
          .where("message_id", "=", row.message_id)
          .orderBy("seq")
          .execute()
        return { ...turnOf(row), chunks: events.map(({ chunk }) => JSON.parse(chunk) as CoachChunk) }
      }),
    )
  }

  /** Erases a chat and all that hangs on it for good, the write-ahead log included. */
  async erase(id: string): Promise<void> {
    await this.#db.deleteFrom("chats").where("id", "=", id).execute()
    await this.#forgetDeleted()
  }

  /** Erases the chats that nobody has touched since; tells how many. */
  async eraseOlderThan(moment: Temporal.Instant): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom("chats")
      .where("updated_at", "<", moment.toString({ fractionalSecondDigits: 3 }))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("turns")
              .select("turns.chat_id")
              .whereRef("turns.chat_id", "=", "chats.id")
              .where("turns.status", "=", "running"),
          ),
        ),
      )
      .executeTakeFirst()
    if (numDeletedRows > 0n) await this.#forgetDeleted()
    return Number(numDeletedRows)
  }

  /** secure_delete zeroes the pages of the file; the write-ahead log still holds their old text until it is cut. */
  async #forgetDeleted(): Promise<void> {
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#db)
  }
}

/** Whether an error says that a row with this key is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed/.test(error.message)
}

/** SQLite answers at once; whoever asks need not know. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.try(work)
}

function chatOf(row: Selectable<ChatRow>): Chat {
  return {
    id: row.id,
    secretHash: row.secret_hash,
    agency: row.agency,
    locale: row.locale,
    timeZone: row.time_zone,
    toldNow: row.told_now,
    situation: JSON.parse(row.situation) as Situation,
    mentions: JSON.parse(row.mentions) as ChatMention[],
    advice: row.advice === null ? null : (JSON.parse(row.advice) as Advice),
    asked: row.asked,
    askedBefore: JSON.parse(row.asked_before) as string[],
    erasePending: row.erase_pending === 1,
    drafting: row.drafting === null ? null : (JSON.parse(row.drafting) as Drafting),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function turnOf(row: Selectable<TurnRow>): Turn {
  return {
    chatId: row.chat_id,
    messageId: row.message_id,
    assistantId: row.assistant_id,
    status: row.status,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }
}
