/**
 * A model that says what it is told to, without any network.
 * @module
 */
import { type Model, ModelFailure, type ModelRequest, type ModelSession } from "../../server/model/model.ts"

export interface Puppet extends Model, ModelSession {
  /** What it was asked, oldest first. */
  asked: ModelRequest[]
}

/** Says the texts one after another, the last one for ever; a failure in place of a text is thrown. */
export function puppet(...script: (string | Error | ((request: ModelRequest) => string))[]): Puppet {
  const asked: ModelRequest[] = []
  const self: Puppet = {
    asked,
    session: () => self,
    async *stream(request) {
      const line = script[Math.min(asked.length, script.length - 1)] ?? ""
      asked.push(request)
      if (line instanceof Error) throw line
      yield typeof line === "function" ? line(request) : line
    },
  }
  return self
}

export const BROKEN = new ModelFailure("broken", "the answer broke off")
