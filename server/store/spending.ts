/**
 * Tokens spent: a count for each chat, and for each visitor, each agency and the whole server a count a day.
 * @module
 */
import { type Kysely, sql } from "kysely"
import type { SpendingRow, SpendingScope, Tables } from "./schema.ts"
import type { Sqlite } from "./sqlite.ts"
import { Statement, slot } from "./statement.ts"

/** One count, and how far it may go. */
export interface Purse extends Pick<SpendingRow, "scope" | "owner" | "day"> {
  /** 0 for no limit. */
  limit: number
}

const PURSE = ["scope", "owner", "day", "limit"] as const

export class Spending {
  readonly #db: Kysely<Tables>
  readonly #sqlite: Sqlite
  readonly #take = new Map<number, Statement>()
  readonly #giveBack: Statement

  constructor(db: Kysely<Tables>, sqlite: Sqlite) {
    this.#db = db
    this.#sqlite = sqlite
    this.#giveBack = new Statement(
      sqlite,
      db
        .updateTable("spending")
        .set({ tokens: sql<number>`max(0, tokens - ${slot("tokens")})` })
        .where((eb) =>
          eb.and({ scope: slot<SpendingScope>("scope"), owner: slot<string>("owner"), day: slot<string>("day") }),
        ),
    )
  }

  /** Takes the tokens from all purses; false where one of them lacks them, then from none. */
  take(purses: readonly Purse[], tokens: number): Promise<boolean> {
    return Promise.try(() => {
      const values: Record<string, unknown> = { tokens }
      for (const [index, purse] of purses.entries()) for (const name of PURSE) values[`${name}${index}`] = purse[name]
      return this.#sqlite.unflushed(() => this.#taking(purses.length).run(values)) === purses.length
    })
  }

  /** One statement, so that two calls at once cannot both take the last tokens. */
  #taking(purses: number): Statement {
    const known = this.#take.get(purses)
    if (known) return known
    const rows = Array.from(
      { length: purses },
      (_, index) => sql`(${sql.join(PURSE.map((name) => sql`${slot(`${name}${index}`)}`))})`,
    )
    const tokens = slot<number>("tokens")
    const query = sql`
      with wanted (scope, owner, day, most) as (values ${sql.join(rows)})
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
    const statement = new Statement(this.#sqlite, { compile: () => query.compile(this.#db) })
    this.#take.set(purses, statement)
    return statement
  }

  /** Gives tokens back, or with a negative number takes some more. A purse that has been erased stays so. */
  giveBack(purses: readonly Purse[], tokens: number): Promise<void> {
    return Promise.try(() =>
      this.#sqlite.unflushed(() =>
        this.#sqlite.transaction(() => {
          for (const { scope, owner, day } of purses) this.#giveBack.run({ scope, owner, day, tokens })
        }),
      ),
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
