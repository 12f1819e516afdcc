/**
 * The review with all that the server knows: the playbook's timing, the employer's day and calendar, the words of a locale.
 * @module
 */
import { type ReviewInput, review } from "../../shared/review/review.ts"
import { rules } from "../../shared/review/rules/index.ts"
import { calendarOf } from "../../shared/timing/holidays.ts"
import { mayGo } from "../../shared/timing/may-go.ts"
import { playbookOf } from "../../shared/timing/playbooks/index.ts"
import type { Agency } from "../../shared/wire/agency.ts"
import type { Review } from "../../shared/wire/review.ts"
import { wordsOf } from "../../shared/words/index.ts"

const USUAL_REGION = "US"
const USUAL_PLAYBOOK = "house"

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

/** @throws RangeError for a playbook or region that is not known; ask first. */
export const reviewDraft: Reviewer = async (draft, context) => {
  const { situation } = draft
  const { now, agency, locale } = context
  const zone = situation?.employerTimeZone ?? situation?.timeZone ?? agency?.timeZone ?? "UTC"
  const timing = now && situation && { now, ...timingOf(situation.region, context), agency }
  return review(
    { ...draft, today: now?.withTimeZone(zone).toPlainDate().toString() },
    {
      rules,
      words: wordsOf(locale).review,
      ...(timing && { timingOf: (kind, person) => mayGo(situation, kind, person, timing) }),
    },
  )
}

function timingOf(region: string | undefined, { playbook: id, agency }: ReviewerContext) {
  const playbook = playbookOf(id ?? agency?.playbook ?? USUAL_PLAYBOOK)
  const calendar = calendarOf(region ?? agency?.region ?? USUAL_REGION)
  if (!playbook) throw new RangeError("unknown playbook")
  if (!calendar) throw new RangeError("unknown region")
  return { playbook, calendar }
}
