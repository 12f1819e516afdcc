/**
 * SQLite through Node's own driver: for kysely, in the shape that its dialect wants, and for statements that are compiled once.
 * @module
 */
import { closeSync, fdatasync, mkdirSync, openSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite"
import { promisify } from "node:util"
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely"

const BUSY_TIMEOUT_MS = 2000
const MOST_PREPARED = 200

const sync = promisify(fdatasync)

export class Sqlite {
  readonly #file: string
  readonly #database: DatabaseSync
  readonly #begin: StatementSync
  readonly #commit: StatementSync
  readonly #rollback: StatementSync
  readonly #lazily: StatementSync
  readonly #flushed: StatementSync
  /** Of the write-ahead log. */
  #log: number | undefined
  #flushing: Promise<void> | undefined
  #nextFlush: Promise<void> | undefined

  /** Opens (and makes, with its folder) the file; `:memory:` is understood too. Throws where it cannot be opened. */
  constructor(file: string) {
    if (file !== ":memory:") {
      mkdirSync(dirname(file), { recursive: true })
      // Ours alone to read; SQLite gives the files beside it the same mode.
      closeSync(openSync(file, "a", 0o600))
    }
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true })
    database.exec("PRAGMA journal_mode = WAL")
    // A message that was acknowledged survives a power cut.
    database.exec("PRAGMA synchronous = FULL")
    // What is deleted is overwritten with zeros, not merely unlinked.
    database.exec("PRAGMA secure_delete = ON")
    this.#file = file
    this.#database = database
    this.#begin = database.prepare("BEGIN IMMEDIATE")
    this.#commit = database.prepare("COMMIT")
    this.#rollback = database.prepare("ROLLBACK")
    this.#lazily = database.prepare("PRAGMA synchronous = NORMAL")
    this.#flushed = database.prepare("PRAGMA synchronous = FULL")
  }

  get dialect(): SqliteDialect {
    return new SqliteDialect({ database: adapt(this.#database) })
  }

  prepare(sql: string): StatementSync {
    return this.#database.prepare(sql)
  }

  /** All of it or nothing. The work must not wait for anything, so nothing comes in between. */
  transaction<T>(work: () => T): T {
    this.#begin.run()
    try {
      const done = work()
      this.#commit.run()
      return done
    } catch (error) {
      if (this.#database.isTransaction) this.#rollback.run()
      throw error
    }
  }

  /**
   * Writes that need not outlive a power cut, or that `flush` makes sure of. They are with the system, and so outlive this process;
   * only the wait for the platter is spared, which may be longer than all the rest of a turn.
   */
  unflushed<T>(work: () => T): T {
    this.#lazily.run()
    try {
      return work()
    } finally {
      this.#flushed.run()
    }
  }

  /**
   * Resolves once all that has been written is on disk. SQLite itself would have this thread wait for that, and every other turn
   * with it; so a flush runs beside them, and one does for all who wait.
   */
  flush(): Promise<void> {
    if (this.#file === ":memory:") return Promise.resolve()
    if (!this.#flushing) return this.#flushNow()
    // The one that runs may have begun before the newest write.
    this.#nextFlush ??= this.#flushing
      .catch(() => undefined)
      .then(() => {
        this.#nextFlush = undefined
        return this.#flushNow()
      })
    return this.#nextFlush
  }

  async #flushNow(): Promise<void> {
    this.#log ??= openSync(`${this.#file}-wal`, "r+")
    const flushing = sync(this.#log)
    this.#flushing = flushing
    try {
      await flushing
    } finally {
      if (this.#flushing === flushing) this.#flushing = undefined
    }
  }

  /** Once nothing is written any more. */
  async close(): Promise<void> {
    await (this.#nextFlush ?? this.#flushing)?.catch(() => undefined)
    if (this.#log !== undefined) closeSync(this.#log)
  }
}

/** kysely asks each statement whether it returns rows; node:sqlite tells by its columns. */
function adapt(database: DatabaseSync): SqliteDatabase {
  // The queries are few and always the same: each is compiled once.
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const held = prepared.get(sql)
      if (held) return held
      const statement = database.prepare(sql)
      const made: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      }
      if (prepared.size < MOST_PREPARED) prepared.set(sql, made)
      return made
    },
  }
}

/** node:sqlite binds no booleans, dates or undefined. */
export function bindable(value: unknown): SQLInputValue {
  if (value === undefined) return null
  if (typeof value === "boolean") return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  return value as SQLInputValue
}
