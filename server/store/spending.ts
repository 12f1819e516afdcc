/**
 * Tokens spent: a count for each chat, and for each visitor, each agency and the whole server a count a day.
 * @module
 */
import { type Kysely, sql } from "kysely"
import type { SpendingRow, Tables } from "./schema.ts"
import { unflushed } from "./unflushed.ts"

/** One count, and how far it may go. */
export interface Purse extends Pick<SpendingRow, "scope" | "owner" | "day"> {
  /** 0 for no limit. */
  limit: number
}

export class Spending {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /** Takes the tokens from all purses; false where one of them lacks them, then from none. */
  async take(purses: readonly Purse[], tokens: number): Promise<boolean> {
    const wanted = sql.join(purses.map(({ scope, owner, day, limit }) => sql`(${scope}, ${owner}, ${day}, ${limit})`))
    // One statement, so that two calls at once cannot both take the last tokens.
    const statement = sql`
      with wanted (scope, owner, day, most) as (values ${wanted})
      insert into spending (scope, owner, day, chat_id, tokens)
      select scope, owner, day, (select id from chats where scope = 'chat' and id = owner), ${tokens}
      from wanted
      where not exists (
        select 1 from wanted as w
        left join spending as s on s.scope = w.scope and s.owner = w.owner and s.day = w.day
        where w.most > 0 and coalesce(s.tokens, 0) + ${tokens} > w.most
      )
      on conflict (scope, owner, day) do update set tokens = tokens + excluded.tokens
    `
    const { numAffectedRows } = await unflushed(this.#db, (db) => statement.execute(db))
    return numAffectedRows === BigInt(purses.length)
  }

  /** Gives tokens back, or with a negative number takes some more. A purse that has been erased stays so. */
  async giveBack(purses: readonly Purse[], tokens: number): Promise<void> {
    await unflushed(this.#db, (db) =>
      db
        .updateTable("spending")
        .set({ tokens: sql<number>`max(0, tokens - ${tokens})` })
        .where((eb) => eb.or(purses.map(({ scope, owner, day }) => eb.and({ scope, owner, day }))))
        .execute(),
    )
  }

  async spent({ scope, owner, day }: Omit<Purse, "limit">): Promise<number> {
    const row = await this.#db
      .selectFrom("spending")
      .select("tokens")
      .where((eb) => eb.and({ scope, owner, day }))
      .executeTakeFirst()
    return row?.tokens ?? 0
  }

  /** Drops the counts of days before this one, those of chats aside: they go with their chat. */
  async forgetBefore(day: Temporal.PlainDate): Promise<void> {
    await this.#db.deleteFrom("spending").where("day", "<", day.toString()).where("scope", "!=", "chat").execute()
  }
}
