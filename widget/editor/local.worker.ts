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

// The patterns of the rules are costly the first time; that time is now, while nobody waits.
const sample = "Dear Dana,\n\nThank you for your time. I have seen it. Is there any news?\n\nKind regards,\nSam"
for (const kind of ["thank_you", "follow_up"] as const) reviewLocally({ body: sample, subject: sample, kind })
reviewLocally({ body: sample })

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  postMessage({ id: data.id, result: reviewLocally(data.input) })
})
