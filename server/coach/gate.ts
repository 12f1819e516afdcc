/**
 * The gate between a model's sentences and the candidate. Closed by default: what it cannot read is not shown.
 * @module
 */
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import { signsOf } from "./gate/canonical.ts"
import { factsOf } from "./gate/facts.ts"
import { judge, type Prepared, readSentence } from "./gate/judge.ts"
import { normalise } from "./gate/normalise.ts"
import { withOpinion } from "./gate/opinion/opinion.ts"

export interface GateContext {
  advice: Advice
  situation: Situation
  /** The candidate's clock; the advice's days are on the employer's. */
  now: Temporal.ZonedDateTime
  /** What the candidate said in this chat, oldest first. */
  told: readonly string[]
  /** Pages of the agency's own that may be linked to. */
  links: readonly string[]
}

/** `why` is an id such as "early", "date", "channel", "language", "unreadable"; "doubt" is the learned second opinion. */
export type Verdict = { shown: true; text: string } | { shown: false; why: string }

/** Prepares once for a turn; what it gives judges each sentence. It never throws. */
export function gate(context: GateContext): (sentence: string) => Verdict {
  let prepared: Prepared | undefined
  try {
    const facts = factsOf(context)
    prepared = { facts, signs: signsOf(facts) }
  } catch {
    prepared = undefined
  }
  return (sentence) => {
    if (!prepared) return { shown: false, why: "unreadable" }
    try {
      const text = normalise(sentence)
      const why = heldFor(text, prepared)
      return why === undefined ? { shown: true, text } : { shown: false, why }
    } catch {
      return { shown: false, why: "unreadable" }
    }
  }
}

function heldFor(text: string, prepared: Prepared): string | undefined {
  const { facts } = prepared
  const sentence = readSentence(text, prepared)
  return sentence.read ? withOpinion(sentence.read, facts, judge(sentence.read, facts)) : sentence.why
}
