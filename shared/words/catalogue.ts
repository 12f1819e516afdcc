/**
 * What a language's catalogue holds for the engine: every text by id, with parameters.
 * A language is one file beside this one; `index.ts` picks by locale.
 * @module
 */

import type { SourceId } from "../sources.ts"
import type { QuestionId, RuleId } from "../timing/ids.ts"
import type { Params, TimelineStep } from "../wire/advice.ts"
import type { MessageKind } from "../wire/situation.ts"

export interface TimingWords {
  /** Why: the text of a rule. Days in params are LocalDate, moments "2026-11-23T09:00". */
  reason(rule: RuleId, params: Params): string
  question(id: QuestionId, params: Params): string
  /** A step of the timeline; `on` is a moment on the employer's clock. */
  step(what: TimelineStep["what"], message: MessageKind | null, on: string): string
  /** What another source says of a parameter that the playbook followed sets otherwise. */
  dissent(source: SourceId, parameter: string): string
}

export interface ReviewWords {
  /** What a finding says: what, why, and what to do. */
  finding(rule: string, message: string, params: Params): string
}

export interface Catalogue {
  timing: TimingWords
  review: ReviewWords
}
