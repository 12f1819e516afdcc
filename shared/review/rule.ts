/**
 * What a review rule is: a file that reads a draft and points at places. Its examples lie beside it and are its tests.
 * @module
 */
import type { SourceId } from "../sources.ts"
import type { Params } from "../wire/advice.ts"
import type { Form, Level } from "../wire/review.ts"
import type { MessageKind, Person, Situation } from "../wire/situation.ts"
import type { Body, Span } from "./text.ts"

/** T thank_you, F follow_up and recruiter_check_in, C contact_request, R reply; notices are bound by the rules for "all" only. */
export type KindGroup = "T" | "F" | "C" | "R" | "N"

export const groupOf: Record<MessageKind, KindGroup> = {
  thank_you: "T",
  follow_up: "F",
  recruiter_check_in: "F",
  contact_request: "C",
  reply: "R",
  notice: "N",
}

/** What a rule reads. A fact that is not known is undefined, and the rules that need it are silent. */
export interface Draft {
  kind: MessageKind
  group: KindGroup
  form: Form
  /** undefined: not told; "" is an empty subject. */
  subject: string | undefined
  body: Body
  /** What stands in the To field. */
  toEmail: string | undefined
  /** Whom it goes to, as far as it is known: the one named, else those the message would go to. */
  recipients: readonly Person[]
  situation: Situation | undefined
  /** Today on the employer's clock, "2026-11-18". */
  today: string | undefined
  /** Bodies already written to other interviewers. */
  others: readonly Body[]
  /** Whether this very message may go now, as the timing engine has it; undefined where no interview is known. */
  timing: "may-go" | "not-welcome" | "too-soon" | "one-too-many" | undefined
}

export interface Hit {
  /** Id of the message, one of the rule's `messages`. */
  message: string
  in: "subject" | "body" | "to" | "draft"
  /** Absent: the whole draft is meant. */
  span?: Span
  /** What to put in its place; "" takes it out. */
  replacement?: string
  /** Where the rule has two levels. */
  level?: Level
  params?: Params
}

export interface Rule {
  /** The file's name, the flagged thing. */
  id: string
  level: Level
  kinds: readonly KindGroup[] | "all"
  /** At least one. */
  sources: readonly [SourceId, ...SourceId[]]
  /** Rules whose findings at the same place make this one's needless. */
  yieldsTo?: readonly string[]
  /** Ids of the texts in shared/words/<language>/review.ts, as `<rule>.<message>`. */
  messages: readonly string[]
  check(draft: Draft): Iterable<Hit>
}

/** A rule, as it stands in a file of its own under rules/. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule
}

/** Examples of a rule: its tests, and the ones its page shows. `[[…]]` marks the span in body or subject. */
export interface Cases {
  bad: Example[]
  good: (Example | string)[]
  /** Known limits, pinned: what the rule should find and does not. */
  missed?: (Example | string)[]
}

export interface Example {
  body: string
  subject?: string
  kind?: MessageKind
  form?: Form
  to?: { email?: string; person?: string }
  situation?: Situation
  now?: string
  others?: string[]
  message?: string
  level?: Level
  /** The text after the fix, where the rule has one. */
  fixed?: string
}

export const cases = (list: Cases): Cases => list
