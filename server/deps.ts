/**
 * All that the app is made of; `main.ts` gives the real things, a test may give others.
 * @module
 */
import type { Directory } from "./agencies.ts"
import type { Coach } from "./coach/coach.ts"
import type { Log } from "./http/log.ts"
import type { Store } from "./store/store.ts"
import type { Turns } from "./stream/turns.ts"

export interface Deps {
  store: Store
  turns: Turns
  coach: Coach
  agencies: Directory
  now(): Temporal.Instant
  log: Log
  settings: Settings
}

export interface Settings {
  /** Whether a chat may be told what time it is. */
  allowNow: boolean
  /** Requests a minute and address; 0 for no limit. */
  rateLimit: number
  trustedProxies: number
  /** Folder of the built widget, launcher and demo page. */
  site: string
}
