/**
 * A draft was shown, or is to be: what is good about it, what weighs most and why, and the next step.
 * @module
 */
import { groupOf } from "../../../shared/review/rule.ts"
import { rules } from "../../../shared/review/rules/index.ts"
import type { Finding } from "../../../shared/wire/review.ts"
import type { Piece } from "./compose.ts"
import { type Context, momentOf } from "./context.ts"
import { asTheyAre, endWithQuestion, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { inShort } from "./timing.ts"
import type { Answer, Reviewed } from "./types.ts"

const MOST_NAMED = 3
const MOST_STRENGTHS = 2
/** Longer words are not read back. */
const LONGEST_QUOTE = 36

/** No draft has been seen yet. */
export function askForDraft(context: Context): Answer {
  const pieces = [
    ...opening(context).map((piece) => ({ ...piece, rank: 2 })),
    { say: inShort(context), rank: 3 },
    { say: context.words.pasteDraft },
  ]
  return { ...asTheyAre(context, pieces), asked: "draft" }
}

export function reviewed(context: Context, draft: Reviewed): Answer {
  const { words } = context
  const { review } = draft
  const grave = byGravity(review.findings.filter(({ level }) => level !== "hint"))
  const clauses = strengths(context, draft)
  if (grave.length === 0) return passed(context, draft, clauses)
  const good: Piece = { say: clauses.length > 0 ? words.goodDraft(clauses) : words.startedDraft }
  if (grave.every(({ rule }) => rule === "too-soon"))
    return asTheyAre(context, [good, { say: words.readyTooSoon }, ...day(context, draft), { say: words.keepForThen }])
  const forbidden = grave.find(({ rule }) => rule === "not-welcome" || rule === "one-too-many")
  // Nothing else matters in what is not to be sent.
  if (forbidden) return endWithStep(context, [good, { say: [sentence(context, draft, forbidden)] }])
  const named = grave.slice(0, MOST_NAMED)
  const more = grave.length - named.length
  const fixed = named.some(({ replacement }) => replacement !== null)
  const pieces: Piece[] = [
    good,
    { say: words.weighsMost({ named: named.length, more }), rank: 5 },
    ...named.map((finding, index) => ({ say: [sentence(context, draft, finding)], rank: 20 - index })),
    { say: more > 0 ? words.restMarked : [], rank: 4 },
    { say: fixed ? words.tapAndShow : words.mendAndShow },
  ]
  return { ...asTheyAre(context, pieces), asked: "draft" }
}

function passed(context: Context, draft: Reviewed, clauses: string[]): Answer {
  const { words, advice } = context
  const { review } = draft
  const [hint] = byGravity(review.findings)
  const pieces: Piece[] = [
    { say: words.finishedDraft({ kind: review.kind, clauses }) },
    ...(hint ? [{ say: words.onlyTaste.map((lead) => `${lead} ${sentence(context, draft, hint)}`), rank: 4 }] : []),
    ...day(context, draft),
  ]
  return advice.action === "ask" ? endWithQuestion(context, pieces) : endWithStep(context, pieces)
}

/** When it may go, as the advice has it. */
function day(context: Context, { review }: Reviewed): Piece[] {
  const { advice, words, today, order } = context
  if (advice.action === "ask" || advice.action === "prepare") return []
  if (advice.message !== review.kind) return review.passes ? [{ say: words.nothingAgainst }] : []
  if (advice.action !== "send" || !review.passes) return [{ say: inShort(context) }]
  const by = advice.by && !advice.late ? words.byMoment(momentOf(context, advice.by), today, order) : null
  return [{ say: words.sendDraft({ by }) }]
}

/** What the rules for this kind of draft found no fault with. */
function strengths({ words, situation }: Context, { review, body }: Reviewed): string[] {
  const group = groupOf[review.kind]
  const faulted = new Set(review.findings.map(({ rule }) => rule))
  const greeted = !faulted.has("generic-greeting") && !faulted.has("placeholder") && body.trim() !== ""
  return words.strengths
    .filter(([id]) => !faulted.has(id))
    .filter(([id]) => rules.some((rule) => rule.id === id && (rule.kinds === "all" || rule.kinds.includes(group))))
    .filter(([id]) => id !== "wrong-name" || (greeted && (situation.people ?? []).some(({ name }) => name)))
    .filter(([id]) => id !== "no-specific-detail" || !faulted.has("too-short"))
    .filter(([id]) => id !== "too-long" || (!faulted.has("too-short") && /\S+\s+\S+\s+\S+/.test(body)))
    .slice(0, MOST_STRENGTHS)
    .map(([, clause]) => clause)
}

/** What hurts most stands first. */
const GRAVITY = [
  ...["not-welcome", "one-too-many", "wrong-company", "wrong-name", "placeholder", "generic-inbox", "wrong-day"],
  ...["pressure", "negativity", "desperation", "impatience", "pay-talk", "copied-note", "too-soon"],
  ...["no-thanks", "no-interest", "no-specific-detail", "decision-demand", "gift", "casual", "shouting"],
  ...["generic-greeting", "too-long", "resume-rehash", "no-ask", "too-short", "weak-subject", "no-sign-off"],
  ...["spelling", "grammar", "apologetic", "no-value-link", "no-contact-details"],
]
const LEVELS = ["error", "warning", "hint"] as const

/** One finding a rule, the gravest first. */
function byGravity(findings: readonly Finding[]): Finding[] {
  const place = ({ rule }: Finding) => (GRAVITY.includes(rule) ? GRAVITY.indexOf(rule) : GRAVITY.length)
  return findings
    .filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index)
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || place(a) - place(b))
}

function sentence({ words }: Context, draft: Reviewed, finding: Finding): string {
  const say = words.issues[finding.rule]
  if (!say) return finding.message
  const { start, end, replacement, params } = finding
  const text = finding.in === "subject" ? draft.subject : finding.in === "body" ? draft.body : null
  const hit = start === null || end === null ? "" : (text?.slice(start, end).trim() ?? "")
  return say({ quote: quoted(hit), better: quoted(replacement ?? ""), params })
}

/** Words in quotation marks; null for none, for many, and for several lines. */
function quoted(words: string): string | null {
  const bare = words.replace(/[,.;:\s]+$/, "")
  return bare === "" || bare.length > LONGEST_QUOTE || bare.includes("\n") ? null : `“${bare}”`
}
