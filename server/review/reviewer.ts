/**
 * The review with all that the server knows: the playbook's timing, the employer's day and calendar, the words of a locale.
 * @module
 */
import { type ReviewInput, review } from "../../shared/review/review.ts"
import { rules } from "../../shared/review/rules/index.ts"
import { readBody } from "../../shared/review/text.ts"
import { mayGo } from "../../shared/timing/may-go.ts"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Review } from "../../shared/wire/review.ts"
import { wordsOf } from "../../shared/words/index.ts"
import { settingOf } from "../timing-setting.ts"
import { dialectsOf } from "./grammar/dialect.ts"
import type { Grammar } from "./grammar/grammar.ts"
import { knownWords } from "./grammar/known-words.ts"
import { grammarRules } from "./grammar/rules.ts"

/** A draft as it is told; the day comes from the context. */
export type DraftToReview = Omit<ReviewInput, "today">

export interface ReviewerContext {
  /** Absent: not told, and the rules that need it are silent. */
  now?: Temporal.ZonedDateTime | undefined
  /** Absent: the agency's, else the house's. */
  playbook?: string | undefined
  agency?: Agency | undefined
  locale?: string | undefined
}

export type Reviewer = (draft: DraftToReview, context: ReviewerContext) => Promise<Review>

/**
 * A reviewer with or without spelling and grammar. It
 * @throws RangeError for a playbook or region that is not known; ask first.
 */
export function reviewer(grammar: Pick<Grammar, "check"> | null): Reviewer {
  return async (draft, context) => {
    const { situation } = draft
    const { now, agency, locale } = context
    const zone = situation?.employerTimeZone ?? situation?.timeZone ?? agency?.timeZone ?? "UTC"
    const timing = now && situation && { now, ...settingOf(situation.region, context), agency }
    const lints = grammar && (await lintsOf(draft, agency, grammar))
    return review(
      { ...draft, today: now?.withTimeZone(zone).toPlainDate().toString() },
      {
        rules: lints ? [...rules, ...grammarRules(lints)] : rules,
        words: wordsOf(locale).review,
        ...(timing && { timingOf: (kind, person) => mayGo(situation, kind, person, timing) }),
      },
    )
  }
}

/** What is read for slips: a book's length is too long for other reasons. */
const LONGEST = 12_000

async function lintsOf(draft: DraftToReview, agency: Agency | undefined, grammar: Pick<Grammar, "check">) {
  const { situation, subject = "" } = draft
  const body = readBody(draft.body)
  // A thread quoted below is not the candidate's.
  const end = Math.max(body.core.end, body.closing?.end ?? 0, body.signature?.end ?? 0)
  const checked = await grammar.check({
    texts: [draft.body.slice(0, Math.min(end, LONGEST)), subject.slice(0, LONGEST)],
    words: knownWords(body, situation),
    dialects: dialectsOf(situation?.region ?? agency?.region),
  })
  return checked && { body: checked[0] ?? [], subject: checked[1] ?? [] }
}
