/**
 * A draft through every rule: findings with exact spans, in the order of their places.
 * @module
 */
import type { Finding, Form, Review } from "../wire/review.ts"
import type { MessageKind, Person, Situation } from "../wire/situation.ts"
import type { ReviewWords } from "../words/catalogue.ts"
import { kindOf } from "./kind.ts"
import { recipientsOf } from "./recipients.ts"
import { type Draft, groupOf, type Hit, type Rule } from "./rule.ts"
import { readBody } from "./text.ts"

export interface ReviewInput {
  body: string
  subject?: string | undefined
  to?: { email?: string | undefined; person?: string | undefined } | undefined
  kind?: MessageKind | undefined
  form?: Form | undefined
  situation?: Situation | undefined
  /** Today on the employer's clock, "2026-11-18". */
  today?: string | undefined
  others?: readonly string[] | undefined
}

export interface ReviewContext {
  rules: readonly Rule[]
  words: ReviewWords
  /** Whether a message of this kind may go now to this person; absent in the browser, where the server's word is merged in. */
  timingOf?: (kind: MessageKind, person: string | undefined) => Draft["timing"]
}

/** Reads a draft. Pure, and linear in its length. */
export function review(input: ReviewInput, context: ReviewContext): Review {
  const draft = readDraft(input, context.timingOf)
  const found = context.rules
    .filter((rule) => appliesTo(rule, draft))
    .flatMap((rule) => [...rule.check(draft)].map((hit) => ({ rule, hit })))
  const kept = found.filter(
    ({ rule, hit }) => !found.some((other) => rule.yieldsTo?.includes(other.rule.id) && overlap(hit, other.hit)),
  )
  const findings = kept.sort(byPlace).map(({ rule, hit }, index) => finding(rule, hit, index, context.words))
  return { kind: draft.kind, passes: findings.every(({ level }) => level === "hint"), findings }
}

/** What the rules read. */
export function readDraft(input: ReviewInput, timingOf?: ReviewContext["timingOf"]): Draft {
  const body = readBody(input.body)
  const kind = input.kind ?? kindOf(body, input.subject, { to: personOf(input), thanksDue: thanksDue(input, timingOf) })
  return {
    kind,
    group: groupOf[kind],
    form: input.form ?? "email",
    subject: input.subject,
    body,
    toEmail: input.to?.email,
    recipients: recipientsOf(kind, input.to?.person, input.situation),
    situation: input.situation,
    today: input.today,
    others: (input.others ?? []).map(readBody),
    timing: timingOf?.(kind, input.to?.person),
  }
}

/** A thank-you may go now and a follow-up may not, as far as that is known. */
function thanksDue({ to }: ReviewInput, timingOf?: ReviewContext["timingOf"]): boolean {
  const timing = (kind: MessageKind) => timingOf?.(kind, to?.person)
  return timing("thank_you") === "may-go" && timing("follow_up") === "too-soon"
}

/** The one person it goes to, where that is told. */
function personOf({ to, situation }: ReviewInput): Person | undefined {
  return to?.person === undefined ? undefined : situation?.people?.find(({ id }) => id === to.person)
}

function appliesTo(rule: Rule, { group }: Draft): boolean {
  return rule.kinds === "all" || rule.kinds.includes(group)
}

function overlap(a: Hit, b: Hit): boolean {
  if (a.in !== b.in || !a.span || !b.span) return a.in === b.in && !a.span && !b.span
  // Two points at the same place count as one place.
  return a.span.start < Math.max(b.span.end, b.span.start + 1) && b.span.start < Math.max(a.span.end, a.span.start + 1)
}

const PLACES = ["to", "subject", "body", "draft"] as const

function byPlace(a: { hit: Hit }, b: { hit: Hit }): number {
  const place = PLACES.indexOf(a.hit.in) - PLACES.indexOf(b.hit.in)
  return place || (a.hit.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.hit.span?.start ?? Number.MAX_SAFE_INTEGER)
}

function finding(rule: Rule, hit: Hit, index: number, words: ReviewWords): Finding {
  const params = hit.params ?? {}
  return {
    rule: rule.id,
    level: hit.level ?? rule.level,
    id: `${rule.id}-${index + 1}`,
    params,
    message: words.finding(rule.id, hit.message, params),
    sources: [...rule.sources],
    in: hit.in,
    start: hit.span?.start ?? null,
    end: hit.span?.end ?? null,
    replacement: hit.replacement ?? null,
  }
}
