/**
 * Chats that nobody has touched for as long as the setting says are erased.
 * @module
 */
import type { Log } from "./http/log.ts"
import type { Store } from "./store/store.ts"

const HOUR_MS = 3_600_000

/** Erases at once and then every hour; the result ends it. */
export function keepRetention(store: Store, days: number, now: () => Temporal.Instant, log: Log): () => void {
  const sweep = async () => {
    try {
      const erased = await store.chats.eraseOlderThan(now().subtract({ hours: 24 * days }))
      await store.spending.forgetBefore(now().toZonedDateTimeISO("UTC").toPlainDate())
      if (erased > 0) log({ event: "retention", erased })
    } catch {
      log({ event: "retention-failed" })
    }
  }
  void sweep()
  const timer = setInterval(() => void sweep(), HOUR_MS)
  timer.unref()
  return () => clearInterval(timer)
}
