/**
 * The queries of a turn, each compiled once.
 * @module
 */
import { type Kysely, sql } from "kysely"
import type { ChatRow, Tables, TurnRow, TurnStatus } from "./schema.ts"
import type { Sqlite } from "./sqlite.ts"
import { Statement, slot } from "./statement.ts"

export type Queries = ReturnType<typeof queriesOf>

const text = (name: string) => slot<string>(name)
const orNull = (name: string) => slot<string | null>(name)

export function queriesOf(db: Kysely<Tables>, sqlite: Sqlite) {
  const visit = {
    locale: text("locale"),
    time_zone: text("timeZone"),
    told_now: orNull("toldNow"),
    updated_at: text("at"),
  }
  const ofTurn = { chat_id: text("chatId"), message_id: text("messageId") }
  return {
    chat: new Statement<ChatRow>(sqlite, db.selectFrom("chats").selectAll().where("id", "=", text("id"))),
    turn: new Statement<TurnRow>(
      sqlite,
      db
        .selectFrom("turns")
        .selectAll()
        .where((eb) => eb.and(ofTurn)),
    ),
    messages: new Statement<{ body: string }>(
      sqlite,
      db.selectFrom("messages").select("body").where("chat_id", "=", text("chatId")).orderBy("position"),
    ),
    newChat: new Statement(
      sqlite,
      db
        .insertInto("chats")
        .values({
          id: text("id"),
          secret_hash: text("secretHash"),
          agency: orNull("agency"),
          situation: "{}",
          mentions: "[]",
          advice: null,
          asked: null,
          asked_before: "[]",
          erase_pending: 0,
          drafting: null,
          version: 1,
          created_at: text("at"),
          ...visit,
        })
        .onConflict((c) =>
          c.column("id").doUpdateSet((eb) => ({
            ...visit,
            agency: sql<string | null>`coalesce(${orNull("agency")}, ${eb.ref("chats.agency")})`,
            version: eb("chats.version", "+", 1),
          })),
        ),
    ),
    insertMessage: new Statement(
      sqlite,
      db
        .insertInto("messages")
        .values({ chat_id: text("chatId"), id: text("id"), body: text("body"), created_at: text("at") }),
    ),
    deleteMessage: new Statement(
      sqlite,
      db.deleteFrom("messages").where((eb) => eb.and({ chat_id: text("chatId"), id: text("id") })),
    ),
    newTurn: new Statement(
      sqlite,
      db.insertInto("turns").values({
        ...ofTurn,
        assistant_id: text("assistantId"),
        status: "running",
        started_at: text("at"),
        ended_at: null,
      }),
    ),
    turnAgain: new Statement(
      sqlite,
      db
        .updateTable("turns")
        .set({ status: "running", started_at: text("at"), ended_at: null })
        .where((eb) => eb.and(ofTurn)),
    ),
    endTurn: new Statement(
      sqlite,
      db
        .updateTable("turns")
        .set({ status: slot<TurnStatus>("status"), ended_at: text("at") })
        .where((eb) => eb.and(ofTurn)),
    ),
    visited: new Statement(
      sqlite,
      db
        .updateTable("chats")
        .set((eb) => ({ ...visit, version: eb("version", "+", 1) }))
        .where("id", "=", text("chatId")),
    ),
    keepFacts: new Statement(
      sqlite,
      db
        .updateTable("chats")
        .set((eb) => ({
          situation: text("situation"),
          mentions: text("mentions"),
          advice: text("advice"),
          version: eb("version", "+", 1),
          updated_at: text("at"),
          told_now: sql<
            string | null
          >`case when ${slot("keepsTold")} then ${eb.ref("told_now")} else ${orNull("toldNow")} end`,
        }))
        .where((eb) => eb.and({ id: text("id"), version: slot<number>("version") })),
    ),
    insertEvent: new Statement(
      sqlite,
      db.insertInto("events").values({ ...ofTurn, seq: slot<number>("seq"), chunk: text("chunk") }),
    ),
    deleteEvents: new Statement(
      sqlite,
      db.deleteFrom("events").where((eb) => eb.and(ofTurn)),
    ),
    /** Where a turn got as far as its answer. */
    answer: new Statement(
      sqlite,
      db
        .updateTable("chats")
        .set((eb) => ({
          version: eb("version", "+", 1),
          updated_at: text("at"),
          asked: orNull("asked"),
          asked_before: text("askedBefore"),
          erase_pending: slot<number>("erasePending"),
          drafting: orNull("drafting"),
        }))
        .where("id", "=", text("chatId")),
    ),
    changed: new Statement(
      sqlite,
      db
        .updateTable("chats")
        .set((eb) => ({ version: eb("version", "+", 1), updated_at: text("at") }))
        .where("id", "=", text("chatId")),
    ),
  }
}
