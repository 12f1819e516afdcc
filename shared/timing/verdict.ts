/**
 * What a stage answers, before texts and timeline are added.
 * @module
 */
import type { Action, Params } from "../wire/advice.ts"
import type { Channel, ClientContact, MessageKind } from "../wire/situation.ts"
import type { QuestionId } from "./ids.ts"
import type { Reading } from "./reading.ts"
import type { Because } from "./rule.ts"
import type { Moment } from "./zone.ts"

/** A question before it is put into words; the id is the words', the field a JSON path into Situation. */
export interface Asked {
  id: QuestionId
  field: string
  params?: Params
}

export interface Verdict {
  action: Action
  message: MessageKind | null
  ordinal?: number
  to?: string[]
  channels?: Channel[]
  opens?: Moment | null
  by?: Moment | null
  route?: ClientContact
  reasons: Because[]
  questions?: Asked[]
  /** True where the answer shows the steps still ahead. */
  timeline?: boolean
}

/** One step of the order in practices, section 2: answers, or leaves it to the next. */
export type Stage = (reading: Reading) => Verdict | undefined

/** What the first stage that answers says. */
export function firstAnswer(order: readonly Stage[], reading: Reading): Verdict | undefined {
  for (const stage of order) {
    const verdict = stage(reading)
    if (verdict) return verdict
  }
  return undefined
}
