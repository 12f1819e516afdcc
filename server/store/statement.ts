/**
 * Queries that are built and compiled once, and then run at once, without waiting: a turn makes a dozen of them, and to build
 * one anew costs many times what SQLite takes to run it.
 * @module
 */
import type { SQLInputValue, StatementSync } from "node:sqlite"
import type { Compilable } from "kysely"
import { bindable, type Sqlite } from "./sqlite.ts"

/** The place of a value that each run fills in; `values`, `set` and `where` take it as that value. */
export function slot<Value>(name: string): Value {
  return new Slot(name) as Value
}

class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

type Values = Readonly<Record<string, unknown>>

export class Statement<Row = unknown> {
  readonly #prepared: StatementSync
  readonly #parameters: readonly unknown[]

  constructor(sqlite: Sqlite, query: Compilable<Row>) {
    const { sql, parameters } = query.compile()
    this.#prepared = sqlite.prepare(sql)
    this.#parameters = parameters
  }

  /** Tells how many rows it has changed. */
  run(values: Values): number {
    return Number(this.#prepared.run(...this.#bound(values)).changes)
  }

  first(values: Values): Row | undefined {
    return this.#prepared.get(...this.#bound(values)) as Row | undefined
  }

  all(values: Values): Row[] {
    return this.#prepared.all(...this.#bound(values)) as Row[]
  }

  #bound(values: Values): SQLInputValue[] {
    return this.#parameters.map((one) => {
      if (!(one instanceof Slot)) return bindable(one)
      if (!(one.name in values)) throw new Error(`no value for ${one.name}`)
      return bindable(values[one.name])
    })
  }
}
