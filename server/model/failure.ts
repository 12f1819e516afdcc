/**
 * What went wrong with one call to the provider, and what follows from it.
 * @module
 */
import { type FailureKind, ModelFailure } from "./model.ts"

export interface Consequences {
  /** HTTP status, where there was one. */
  status?: number
  /** The same call may go through a moment later. */
  passing?: boolean
  /** The provider's own word on how long to stay away. */
  retryAfterMs?: number
  /** It says something about this request only, nothing about the provider's health. */
  ours?: boolean
  /** What the provider said about options it does not take, to look them up in; never to be logged or shown. */
  complaint?: string
}

export class CallFailure extends ModelFailure {
  readonly status: number | undefined
  readonly passing: boolean
  readonly retryAfterMs: number | undefined
  readonly ours: boolean
  readonly complaint: string | undefined

  constructor(kind: FailureKind, message: string, consequences: Consequences = {}) {
    super(kind, message)
    this.status = consequences.status
    this.passing = consequences.passing ?? false
    this.retryAfterMs = consequences.retryAfterMs
    this.ours = consequences.ours ?? false
    this.complaint = consequences.complaint
  }
}
