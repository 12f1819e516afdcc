/**
 * Errors on the wire: problem+json, RFC 9457.
 * @module
 */
import { z } from "zod"

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong and what to do; never the candidate's text. */
  detail: z.string().optional(),
  /** The first place at fault: "situation.interviews[0].at". */
  path: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
