/**
 * A call that did not work, and what to say of it.
 * @module
 */
import {
  notUnderstood,
  offline,
  otherTab,
  serverTrouble,
  tooLong,
  tooMany,
  unreachable,
} from "../../shared/words/en/panel.ts"

/** The server answered, and the answer is no. */
export class Failure extends Error {
  readonly status: number
  /** Seconds to wait, where the server told. */
  readonly retryAfter: number | undefined

  constructor(status: number, retryAfter?: number) {
    super(`status ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** `fetch` that rejects with a Failure for every status that is no success, but the ones in `fine`. */
export async function call(input: RequestInfo | URL, init?: RequestInit, fine: number[] = []): Promise<Response> {
  const response = await fetch(input, init)
  if (response.ok || fine.includes(response.status)) return response
  const seconds = Number.parseInt(response.headers.get("retry-after") ?? "", 10)
  throw new Failure(response.status, Number.isNaN(seconds) ? undefined : seconds)
}

/** What to tell the visitor; `online` is the browser's opinion of its own connection. */
export function explain(error: unknown, online: boolean): string {
  const status = error instanceof Failure ? error.status : 0
  if (!status) return online ? unreachable : offline
  if (status === 409) return otherTab
  if (status === 413) return tooLong
  if (status === 429) return tooMany((error as Failure).retryAfter)
  return status < 500 ? notUnderstood : serverTrouble
}

/** True where the same message would fail again as it is: it goes back into the box to be changed. */
export function mustChange(error: unknown): boolean {
  return error instanceof Failure && [400, 413, 415].includes(error.status)
}

/** True where there is no such chat (any more). */
export function isGone(error: unknown): boolean {
  return error instanceof Failure && error.status === 404
}
