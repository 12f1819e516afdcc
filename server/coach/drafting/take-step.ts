/**
 * A turn about a draft taken to its end: asked first, or written for everybody it is for.
 * @module
 */
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import type { ModelSession } from "../../model/model.ts"
import { topicOf } from "../answers/topics.ts"
import type { DraftingTurn } from "../answers/types.ts"
import type { Coach } from "../coach.ts"
import type { WriteContext } from "../write/write.ts"
import { type DraftStepInput, draftStep } from "./drafting.ts"

/** More than a handful is no note to each of them any more. */
const MOST_READERS = 4

const stepFor = (input: DraftStepInput) => draftStep({ ...input, intent: isWish(input) ? "draft" : input.intent })

/** Whether the message is about a draft: to be written, asked about or changed. */
export const wantsDraft = (input: DraftStepInput): boolean => stepFor(input) !== null

/** Null where the message is about something else. */
export async function takeDraftStep(
  input: DraftStepInput,
  coach: Pick<Coach, "write">,
  context: WriteContext,
  session?: ModelSession,
): Promise<DraftingTurn | null> {
  const step = stepFor(input)
  if (!step) return null
  const { state, ask, changed } = step
  if (ask !== null) return { state, ask, changed, drafts: [], forbidden: false }
  const drafts: WrittenDraft[] = []
  const earlier = state.shown.filter(({ to }) => to !== state.to).map(({ body }) => body)
  for (const to of readers(input, state.to, state.kind)) {
    const written = await coach.write(
      {
        situation: input.situation,
        kind: state.kind,
        form: state.form,
        tone: state.tone,
        points: state.points,
        variant: state.variant,
        seed: state.seed,
        ...(to !== null && { to }),
        ...(state.sender && { sender: state.sender }),
        others: [...earlier, ...drafts.map(({ body }) => body)].slice(-20),
      },
      context,
      session,
    )
    if (!("forbidden" in written)) drafts.push(written)
  }
  const now = drafts.map(({ reader = null, body }) => ({ to: reader, body }))
  const kept = state.shown.filter(({ to }) => !now.some((one) => one.to === to))
  return {
    state: { ...state, shown: [...kept, ...now].slice(-8) },
    ask: null,
    changed,
    drafts,
    forbidden: drafts.length === 0,
  }
}

const WANTS_TEXT =
  /\b(?:you|u) (?:can |could |please )*(?:write|draft|compose)\b|\b(?:can|could|will|would) (?:you|u) (?:please |pls )?(?:write|draft|compose)\b|\b(?:write|draft) (?:it|one|something|that|this) for me\b|\bhelp me (?:to )?(?:write|draft|word|phrase)\b/iu

/** A question about writing is none. */
function isWish({ intent, text }: DraftStepInput): boolean {
  if (intent === "draft") return topicOf(text)?.id !== "what-to-write" || WANTS_TEXT.test(text)
  return ["policy", "other", "timing", "tell"].includes(intent) && WANTS_TEXT.test(text)
}

/** A thank-you goes to everybody who is owed one, each their own. */
function readers({ advice }: DraftStepInput, to: string | null, kind: string): (string | null)[] {
  if (to !== null || kind !== "thank_you" || advice.message !== "thank_you" || advice.to.length < 2) return [to]
  return advice.to.slice(0, MOST_READERS)
}
