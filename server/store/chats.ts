/**
 * Everything that is read from and written to the tables of a chat.
 * @module
 */
import { type Kysely, type Selectable, sql, type Transaction } from "kysely"
import type { Advice } from "../../shared/wire/advice.ts"
import type { ChatMention, CoachMessage } from "../../shared/wire/chat.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import type { CoachChunk } from "../stream/chunk.ts"
import type { Drafting } from "./drafting.ts"
import type { ChatRow, Tables, TurnRow, TurnStatus } from "./schema.ts"
import { unflushed } from "./unflushed.ts"

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
  readonly #now: () => Temporal.Instant

  constructor(db: Kysely<Tables>, now: () => Temporal.Instant) {
    this.#db = db
    this.#now = now
  }

  #at(): string {
    return this.#now().toString({ fractionalSecondDigits: 3 })
  }

  async find(id: string): Promise<Chat | undefined> {
    const row = await this.#db.selectFrom("chats").selectAll().where("id", "=", id).executeTakeFirst()
    return row && chatOf(row)
  }

  async turn(chatId: string, messageId: string): Promise<Turn | undefined> {
    const row = await this.#db
      .selectFrom("turns")
      .selectAll()
      .where("chat_id", "=", chatId)
      .where("message_id", "=", messageId)
      .executeTakeFirst()
    return row && turnOf(row)
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
  async messages(chatId: string): Promise<CoachMessage[]> {
    const rows = await this.#db
      .selectFrom("messages")
      .select("body")
      .where("chat_id", "=", chatId)
      .orderBy("position")
      .execute()
    return rows.map(({ body }) => JSON.parse(body) as CoachMessage)
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

  /**
   * Puts a message and its turn on disk, making the chat where it is new. Resolves once all is written.
   * @throws where the message's id is taken, or another turn of the chat runs (a constraint, see `isTaken`)
   */
  async begin(chat: { id: string; secretHash: string } & Visit, message: CoachMessage, assistantId: string) {
    const at = this.#at()
    await this.#db.transaction().execute(async (tx) => {
      const visit = { locale: chat.locale, time_zone: chat.timeZone, told_now: chat.toldNow, updated_at: at }
      await tx
        .insertInto("chats")
        .values({
          id: chat.id,
          secret_hash: chat.secretHash,
          agency: chat.agency,
          situation: "{}",
          mentions: "[]",
          advice: null,
          asked: null,
          asked_before: "[]",
          erase_pending: 0,
          drafting: null,
          version: 1,
          created_at: at,
          ...visit,
        })
        .onConflict((c) =>
          c.column("id").doUpdateSet((eb) => ({
            ...visit,
            agency: sql<string | null>`coalesce(${chat.agency}, ${eb.ref("chats.agency")})`,
            version: eb("chats.version", "+", 1),
          })),
        )
        .execute()
      await insertMessage(tx, chat.id, message, at)
      await tx
        .insertInto("turns")
        .values({
          chat_id: chat.id,
          message_id: message.id,
          assistant_id: assistantId,
          status: "running",
          started_at: at,
          ended_at: null,
        })
        .execute()
    })
  }

  /** Sets an interrupted turn going again: its half answer goes, its message stays. */
  async beginAgain(turn: Turn, visit: Visit): Promise<void> {
    const at = this.#at()
    await this.#db.transaction().execute(async (tx) => {
      await tx
        .updateTable("turns")
        .set({ status: "running", started_at: at, ended_at: null })
        .where("chat_id", "=", turn.chatId)
        .where("message_id", "=", turn.messageId)
        .execute()
      await tx.deleteFrom("messages").where("chat_id", "=", turn.chatId).where("id", "=", turn.assistantId).execute()
      await tx
        .updateTable("chats")
        .set((eb) => ({
          locale: visit.locale,
          time_zone: visit.timeZone,
          told_now: visit.toldNow,
          updated_at: at,
          version: eb("version", "+", 1),
        }))
        .where("id", "=", turn.chatId)
        .execute()
    })
  }

  /**
   * Writes facts over those of `version`, and in the same breath the chunks that show them.
   * @returns false where the chat has changed since, or is gone; then nothing is written
   */
  async keepFacts(id: string, version: number, facts: Facts, also: AlsoKept = {}): Promise<boolean> {
    const { events } = also
    if (!events) return this.#writeFacts(this.#db, id, version, facts, also)
    // Its message is safe already; a power cut would only have the turn taken again.
    return unflushed(this.#db, (db) =>
      db.transaction().execute(async (tx) => {
        const kept = await this.#writeFacts(tx, id, version, facts, also)
        if (kept) await insertEvents(tx, id, events)
        return kept
      }),
    )
  }

  async #writeFacts(
    db: Kysely<Tables>,
    id: string,
    version: number,
    facts: Facts,
    { toldNow }: AlsoKept,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable("chats")
      .set({
        situation: JSON.stringify(facts.situation),
        mentions: JSON.stringify(facts.mentions),
        advice: JSON.stringify(facts.advice),
        version: version + 1,
        updated_at: this.#at(),
        ...(toldNow === undefined ? {} : { told_now: toldNow }),
      })
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  /** Adds to the log of a running turn; `seq` is the first chunk's number. */
  async log(chatId: string, messageId: string, seq: number, chunks: CoachChunk[]): Promise<void> {
    await unflushed(this.#db, (db) => insertEvents(db, chatId, { messageId, seq, chunks }))
  }

  /** Keeps the answer whole and drops the turn's log. Does nothing where the chat has been erased meanwhile. */
  async end(chatId: string, messageId: string, { status, message, answered }: TurnEnd): Promise<void> {
    const at = this.#at()
    await this.#db.transaction().execute(async (tx) => {
      const row = await tx.selectFrom("chats").selectAll().where("id", "=", chatId).executeTakeFirst()
      if (!row) return
      await insertMessage(tx, chatId, message, at)
      await tx
        .updateTable("turns")
        .set({ status, ended_at: at })
        .where("chat_id", "=", chatId)
        .where("message_id", "=", messageId)
        .execute()
      await tx.deleteFrom("events").where("chat_id", "=", chatId).where("message_id", "=", messageId).execute()
      const askedBefore = new Set(JSON.parse(row.asked_before) as string[])
      if (answered?.asked) askedBefore.add(answered.asked)
      await tx
        .updateTable("chats")
        .set({
          version: row.version + 1,
          updated_at: at,
          ...(answered && {
            asked: answered.asked,
            asked_before: JSON.stringify([...askedBefore]),
            erase_pending: answered.erasePending ? 1 : 0,
            drafting: answered.drafting === null ? null : JSON.stringify(answered.drafting),
          }),
        })
        .where("id", "=", chatId)
        .execute()
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

async function insertEvents(db: Kysely<Tables>, chatId: string, { messageId, seq, chunks }: Events) {
  await db
    .insertInto("events")
    .values(
      chunks.map((chunk, index) => ({
        chat_id: chatId,
        message_id: messageId,
        seq: seq + index,
        chunk: JSON.stringify(chunk),
      })),
    )
    .execute()
}

async function insertMessage(tx: Transaction<Tables>, chatId: string, message: CoachMessage, at: string) {
  await tx
    .insertInto("messages")
    .values({ chat_id: chatId, id: message.id, body: JSON.stringify(message), created_at: at })
    .execute()
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
