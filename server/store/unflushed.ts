/**
 * Writes that need not outlive a power cut: what a running turn has streamed, and what it spends. They are on disk when the process
 * dies, for the system has them then; only the wait for the platter is spared, which may be longer than all the rest of a turn.
 * @module
 */
import { type Kysely, sql } from "kysely"
import type { Tables } from "./schema.ts"

/** Does the work on a connection of its own, whose commits are not waited for until they are flushed. The next flushed one takes them along. */
export async function unflushed<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`PRAGMA synchronous = NORMAL`.execute(connection)
    try {
      return await work(connection)
    } finally {
      await sql`PRAGMA synchronous = FULL`.execute(connection)
    }
  })
}
