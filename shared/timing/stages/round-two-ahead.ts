import { rule } from "../rule.ts"
import type { Stage } from "../verdict.ts"
import { prepare } from "./interview-ahead.ts"

export const roundTwoAhead = rule("round-two-ahead", ["house"])

/** They have asked the candidate back: nothing to chase. */
export const stage: Stage = (reading) => {
  const next = reading.ahead[0]
  return next && prepare(roundTwoAhead.because([`${next.path}.at`], { on: next.item.at }))
}
