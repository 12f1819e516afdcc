/**
 * The way to today's tables, oldest step first. A step that has shipped is never changed.
 * @module
 */
import { type Kysely, sql } from "kysely"
import { type Migration, Migrator } from "kysely/migration"
import type { Tables } from "./schema.ts"

const migrations: Record<string, Migration> = {
  "0001-chats": {
    async up(db) {
      await db.schema
        .createTable("chats")
        .addColumn("id", "text", (c) => c.primaryKey())
        .addColumn("secret_hash", "text", (c) => c.notNull())
        .addColumn("agency", "text")
        .addColumn("locale", "text", (c) => c.notNull())
        .addColumn("time_zone", "text", (c) => c.notNull())
        .addColumn("told_now", "text")
        .addColumn("situation", "text", (c) => c.notNull())
        .addColumn("mentions", "text", (c) => c.notNull())
        .addColumn("advice", "text")
        .addColumn("asked", "text")
        .addColumn("asked_before", "text", (c) => c.notNull())
        .addColumn("erase_pending", "integer", (c) => c.notNull())
        .addColumn("version", "integer", (c) => c.notNull())
        .addColumn("created_at", "text", (c) => c.notNull())
        .addColumn("updated_at", "text", (c) => c.notNull())
        .execute()
      await db.schema.createIndex("chats_by_age").on("chats").column("updated_at").execute()
      await db.schema
        .createTable("messages")
        .addColumn("position", "integer", (c) => c.primaryKey().autoIncrement())
        .addColumn("chat_id", "text", (c) => c.notNull().references("chats.id").onDelete("cascade"))
        .addColumn("id", "text", (c) => c.notNull())
        .addColumn("body", "text", (c) => c.notNull())
        .addColumn("created_at", "text", (c) => c.notNull())
        .addUniqueConstraint("message_once", ["chat_id", "id"])
        .execute()
      await db.schema
        .createTable("turns")
        .addColumn("chat_id", "text", (c) => c.notNull().references("chats.id").onDelete("cascade"))
        .addColumn("message_id", "text", (c) => c.notNull())
        .addColumn("assistant_id", "text", (c) => c.notNull())
        .addColumn("status", "text", (c) => c.notNull())
        .addColumn("started_at", "text", (c) => c.notNull())
        .addColumn("ended_at", "text")
        .addPrimaryKeyConstraint("turn_once", ["chat_id", "message_id"])
        .execute()
      await db.schema
        .createIndex("one_running_turn")
        .unique()
        .on("turns")
        .column("chat_id")
        .where(sql.ref("status"), "=", sql.lit("running"))
        .execute()
      await db.schema
        .createTable("events")
        .addColumn("chat_id", "text", (c) => c.notNull())
        .addColumn("message_id", "text", (c) => c.notNull())
        .addColumn("seq", "integer", (c) => c.notNull())
        .addColumn("chunk", "text", (c) => c.notNull())
        .addPrimaryKeyConstraint("event_once", ["chat_id", "message_id", "seq"])
        .addForeignKeyConstraint("event_of_turn", ["chat_id", "message_id"], "turns", ["chat_id", "message_id"], (f) =>
          f.onDelete("cascade"),
        )
        .execute()
      await db.schema
        .createTable("probe")
        .addColumn("id", "integer", (c) => c.primaryKey())
        .addColumn("at", "text", (c) => c.notNull())
        .execute()
    },
  },
  "0002-drafting": {
    async up(db) {
      await db.schema.alterTable("chats").addColumn("drafting", "text").execute()
    },
  },
  "0003-spending": {
    async up(db) {
      await db.schema
        .createTable("spending")
        .addColumn("scope", "text", (c) => c.notNull())
        .addColumn("owner", "text", (c) => c.notNull())
        .addColumn("day", "text", (c) => c.notNull())
        .addColumn("chat_id", "text", (c) => c.references("chats.id").onDelete("cascade"))
        .addColumn("tokens", "integer", (c) => c.notNull())
        .addPrimaryKeyConstraint("purse_once", ["scope", "owner", "day"])
        .execute()
      await db.schema.createIndex("spending_of_chat").on("spending").column("chat_id").execute()
    },
  },
}

/** Brings the tables up to date; throws where a step fails. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
