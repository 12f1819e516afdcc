/**
 * Free text in, facts with the words they came from out.
 * @module
 */
import { z } from "zod"
import { Situation } from "./situation.ts"
import { TimeZone, ZonedTime } from "./time.ts"

/** What a message is for; see practices, section 7. */
export const Intent = z.enum(["timing", "tell", "prepare", "policy", "review", "draft", "handoff", "erase", "other"])
export type Intent = z.infer<typeof Intent>

export const Mention = z.strictObject({
  /** JSON path into the situation given back: "interviews[0].at". */
  field: z.string(),
  /** UTF-16 offsets into the text, half open. */
  start: z.int(),
  end: z.int(),
  /** The words themselves. */
  text: z.string(),
  /** What was made of them. */
  value: z.unknown(),
  /** False where it is a guess the candidate should look at. */
  sure: z.boolean(),
})
export type Mention = z.infer<typeof Mention>

export const UnderstandRequest = z.strictObject({
  text: z.string(),
  now: ZonedTime.optional(),
  timeZone: TimeZone.optional(),
  situation: Situation.optional(),
  /** The field of the question that the text may answer. */
  asked: z.string().max(200).optional(),
  agency: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
})
export type UnderstandRequest = z.infer<typeof UnderstandRequest>

export const Understood = z.strictObject({ situation: Situation, mentions: z.array(Mention), intent: Intent })
export type Understood = z.infer<typeof Understood>
