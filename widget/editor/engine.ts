/**
 * Reaches the rules: in a worker, or in the page's idle moments where a worker is not allowed.
 * @module
 */
import type { ReviewInput } from "../../shared/review/review.ts"
import type { LocalReview } from "./local.ts"
import type { Job } from "./local.worker.ts"

export interface Engine {
  /** Rejects where the rules cannot be loaded. One review runs at a time; of those that wait, the newest. */
  review(input: ReviewInput): Promise<LocalReview>
  close(): void
}

export function openEngine(): Engine {
  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, { input: ReviewInput; done: (result: LocalReview | Promise<LocalReview>) => void }>()

  function fallBack() {
    worker?.terminate()
    worker = null
    for (const { input, done } of waiting.values()) done(whenIdle(input))
    waiting.clear()
  }

  try {
    worker = new Worker(new URL("./local.worker.ts", import.meta.url), { type: "module" })
    worker.addEventListener("error", fallBack)
    worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; result: LocalReview }>) => {
      waiting.get(data.id)?.done(data.result)
      waiting.delete(data.id)
    })
  } catch {}

  return {
    review(input) {
      if (!worker) return whenIdle(input)
      const id = ++count
      const result = new Promise<LocalReview>((done) => waiting.set(id, { input, done }))
      worker.postMessage({ id, input } satisfies Job)
      return result
    },
    close() {
      worker?.terminate()
      worker = null
      waiting.clear()
    },
  }
}

async function whenIdle(input: ReviewInput): Promise<LocalReview> {
  const { reviewLocally } = await import("./local.ts")
  await new Promise<void>((idle) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => idle(), { timeout: 500 })
    else setTimeout(idle, 50)
  })
  return reviewLocally(input)
}
