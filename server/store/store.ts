/**
 * Where chats are kept: opening, health, closing.
 * @module
 */
import { Kysely, sql } from "kysely"
import { Chats } from "./chats.ts"
import { migrate } from "./migrations.ts"
import type { Tables } from "./schema.ts"
import { Spending } from "./spending.ts"
import { Sqlite } from "./sqlite.ts"

export interface Store {
  chats: Chats
  spending: Spending
  /** Resolves where the tables are there and can be written, else throws. */
  ready(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the database and brings its tables up to date.
 * @param file path of the SQLite file
 * @param now clock of `created_at` and `updated_at`
 */
export async function openStore(file: string, now: () => Temporal.Instant): Promise<Store> {
  const sqlite = new Sqlite(file)
  const db = new Kysely<Tables>({ dialect: sqlite.dialect })
  await migrate(db)
  return {
    chats: new Chats(db, sqlite, now),
    spending: new Spending(db, sqlite),
    async ready() {
      await db
        .insertInto("probe")
        .values({ id: 1, at: now().toString() })
        .onConflict((c) => c.column("id").doUpdateSet({ at: now().toString() }))
        .execute()
      await sql`select id from chats limit 1`.execute(db)
    },
    async close() {
      await sqlite.close()
      await db.destroy()
    },
  }
}
