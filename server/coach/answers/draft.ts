/**
 * Somebody wants a text written: what is asked first, what stands on the card, and when it may go.
 * @module
 */
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import { FIELD, questionOf } from "../drafting/field.ts"
import { compose, type Piece } from "./compose.ts"
import { type Context, momentOf } from "./context.ts"
import { asTheyAre, endWithStep } from "./finish.ts"
import { opening } from "./heard.ts"
import { core, inShort } from "./timing.ts"
import type { Answer, DraftingTurn } from "./types.ts"

/** Null where no draft is wanted. */
export function drafted(context: Context): Answer | null {
  const { drafting, words } = context
  if (!drafting) return null
  if (drafting.ask !== null) return asking(context, drafting)
  if (drafting.forbidden) return forbidden(context, drafting)
  const [first] = drafting.drafts
  if (!first && drafting.remark) return asTheyAre(context, [{ say: words.draftRemarks[drafting.remark] }])
  return first ? shown(context, drafting, first) : asTheyAre(context, [{ say: words.pasteDraft }])
}

function asking(context: Context, { ask, state, remark }: DraftingTurn): Answer {
  const { words } = context
  const question = words.draftQuestions[questionOf(ask) ?? "topic"]
  const first = state.asked.length === 0 && remark === null
  const pieces: Piece[] = [
    ...(first ? opening(context).map((piece) => ({ ...piece, rank: 2 })) : []),
    ...(first ? [{ say: words.draftGladly({ kind: state.kind, form: state.form }) }] : []),
    ...(remark === null ? [] : [{ say: words.draftRemarks[remark] }]),
    { say: question },
  ]
  return { ...asTheyAre(context, pieces), asked: ask }
}

/** What was answered in between, then the question that the draft waits for. */
export function resumed(context: Context, answer: Answer): Answer {
  const { waiting = null, words } = context
  if (waiting === null || answer.refusal || answer.erase) return answer
  const body = answer.closing ? answer.text.slice(0, -answer.closing.length).trimEnd() : answer.text
  const question = words.draftQuestions[waiting]
  const text = compose([{ say: [body] }, { say: question }], context.said)
  const closing = question.find((way) => text.endsWith(way))
  return { ...answer, text, asked: `${FIELD}${waiting}`, ...(closing !== undefined && { closing }) }
}

/** It may not be written: what the advice says, and what to do instead. */
function forbidden(context: Context, { state }: DraftingTurn): Answer {
  const { words, advice } = context
  const [reason] = advice.reasons
  const pieces: Piece[] = [{ say: words.draftForbidden({ kind: state.kind }) }, ...core(context)]
  const refusal = reason ? { rule: reason.rule, text: reason.text } : null
  return endWithStep(context, pieces, refusal)
}

function shown(context: Context, { drafts, state, changed, remark }: DraftingTurn, first: WrittenDraft): Answer {
  const { words } = context
  const faults = first.review.findings.filter(({ level }) => level !== "hint").map(({ rule }) => rule)
  const pieces: Piece[] = [
    {
      say: remark
        ? words.draftRemarks[remark]
        : changed
          ? words.draftChanged
          : words.draftShown({ kind: state.kind, count: drafts.length }),
    },
    ...(first.left ?? []).slice(0, 1).map(({ rule }) => ({
      say: words.draftLeftOut({ issue: words.draftFaults[rule] ?? "could count against you" }),
      rank: 6,
    })),
    ...(faults.includes("no-specific-detail") ? [{ say: words.draftNeedsTopic, rank: 5 }] : []),
    ...(faults.includes("no-sign-off") ? [{ say: words.draftNeedsName, rank: 5 }] : []),
    ...when(context, first),
    { say: words.draftNext, rank: 3 },
  ]
  const lacks = faults.includes("no-sign-off")
    ? "draft.name"
    : faults.includes("no-specific-detail")
      ? "draft.topic"
      : null
  return { ...asTheyAre(context, pieces), asked: lacks }
}

function when(context: Context, { mayGo, to, kind, form }: WrittenDraft): Piece[] {
  const { words, advice, today, order } = context
  if (mayGo !== null)
    return [{ say: words.draftHold({ until: words.untilMoment(momentOf(context, mayGo), today, order) }) }]
  if (to.email === null && form === "email") return [{ say: words.draftNeedsAddress }]
  return advice.message === kind ? [{ say: inShort(context) }] : []
}
