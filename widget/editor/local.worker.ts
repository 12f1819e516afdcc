/**
 * The rules off the page's own thread, so that no text is too long to type in.
 * @module
 */
import type { ReviewInput } from "../../shared/review/review.ts"
import { reviewLocally } from "./local.ts"

export interface Job {
  id: number
  input: ReviewInput
}

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  postMessage({ id: data.id, result: reviewLocally(data.input) })
})
