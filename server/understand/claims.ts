/**
 * What a reader says: a claim about one fact, with the words it stands on. Merging claims into a situation is another file's work.
 * @module
 */
import type { Situation } from "../../shared/wire/situation.ts"

/** Offsets into the normalised text, half open. */
export interface Span {
  start: number
  end: number
}

type Interview = NonNullable<Situation["interviews"]>[number]
type Message = NonNullable<Situation["messages"]>[number]
type Reply = NonNullable<Situation["replies"]>[number]
export type Person = NonNullable<Situation["people"]>[number]

/** Who is meant: a name, the candidate's recruiter, or everybody met. */
export type Who = { name: string } | { kind: "recruiter" } | { everybody: true }

interface Base {
  span: Span
  /** False where it is a guess. */
  sure: boolean
}

export interface InterviewClaim extends Base {
  fact: "interview"
  /** tell: it took or takes place. move: the one ahead is put off. correct: the day told before was wrong. cancel: it is off. */
  mode: "tell" | "move" | "correct" | "cancel"
  day: string | null
  time: string | null
  minutes?: number
  format?: Interview["format"]
  round?: string
  with: { name: string; span: Span }[]
  /** "second", "final", "another": one more, not the same one told again. */
  another: boolean
  ahead: boolean
  /** "The first round was the 13th": which of those known. */
  which?: "first" | "second" | "last"
}

export interface PersonClaim extends Base {
  fact: "person"
  name: string | null
  kind: Person["kind"] | null
  title?: string
  /** Met in the interview, so that `with` may name them. */
  met: boolean
  /** The name told before was wrong: that person gets this one. */
  renames?: string
  /** Met in place of this one, who was not in the interview after all. */
  insteadOf?: string
}

export interface DetailClaim extends Base {
  fact: "detail"
  who: Who | null
  set: Partial<Pick<Person, "email" | "phone" | "postalAddress" | "contact" | "away" | "title">>
}

export interface MessageClaim extends Base {
  fact: "message"
  kind: Message["kind"]
  day: string | null
  time: string | null
  channel: Message["channel"] | null
  to: Who[]
  toSpan: Span | null
  daySpan: Span | null
  channelSpan: Span | null
  /** "The thank-you was the 19th": the one known, not a further one. */
  definite: boolean
  /** One more than those known. */
  again?: boolean
}

export interface NoMessageClaim extends Base {
  fact: "no-message"
  kind: Message["kind"] | "any"
  /** Takes back what was told before. */
  firm: boolean
}

export interface ReplyClaim extends Base {
  fact: "reply"
  kind: Reply["kind"]
  about?: Reply["about"]
  day: string | null
  /** The hour it came, where that is told with its day. */
  time?: string | null
  daySpan: Span | null
  from: string | null
  /** The day, "yes" where it is not told. */
  answered: string | null
  answeredSpan: Span | null
  decision: string | null
  decisionSpan: Span | null
}

export interface NoReplyClaim extends Base {
  fact: "no-reply"
  kind: Reply["kind"] | "any"
}

export interface AnsweredClaim extends Base {
  fact: "answered"
  day: string | null
  /** "I haven't answered yet": takes an answer back. */
  not?: boolean
}

export interface ValueClaim extends Base {
  fact: "value"
  field:
    | "company"
    | "role"
    | "viaAgency"
    | "clientContact"
    | "followUpPolicy"
    | "decisionDate"
    | "region"
    | "employerTimeZone"
  /** Null takes back what was told. */
  value: string | boolean | null
}

export interface OfferClaim extends Base {
  fact: "offer"
  answerBy: string | null
  told: boolean | null
}

/** "It was the 11th not the 12th": whatever holds the one day gets the other. */
export interface DayCorrection extends Base {
  fact: "day-correction"
  from: string | null
  to: string
  /** The hour of the right day, where the correction names one. */
  time?: string
  /** The fact itself, where it is known which. */
  path?: string
}

/** "It was a text, not an email", "that was a thank-you, not a follow-up": of the message told last. */
export interface MessageCorrection extends Base {
  fact: "message-correction"
  kind?: Message["kind"]
  /** Null where the right way is none of the channels. */
  channel?: Message["channel"] | null
}

export type Claim =
  | InterviewClaim
  | PersonClaim
  | DetailClaim
  | MessageClaim
  | NoMessageClaim
  | ReplyClaim
  | NoReplyClaim
  | AnsweredClaim
  | ValueClaim
  | OfferClaim
  | DayCorrection
  | MessageCorrection
