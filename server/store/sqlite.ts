/**
 * SQLite through Node's own driver, in the shape that kysely's dialect wants.
 * @module
 */
import { closeSync, mkdirSync, openSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync, type SQLInputValue } from "node:sqlite"
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely"

const BUSY_TIMEOUT_MS = 2000
const MOST_PREPARED = 200

/** Opens (and makes, with its folder) the file; `:memory:` is understood too. Throws where it cannot be opened. */
export function sqliteDialect(file: string): SqliteDialect {
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
  return new SqliteDialect({ database: adapt(database) })
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
function bindable(value: unknown): SQLInputValue {
  if (value === undefined) return null
  if (typeof value === "boolean") return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  return value as SQLInputValue
}
