/**
 * A turn about a draft taken to its end: asked first, or written for everybody it is for.
 * @module
 */
import type { WrittenDraft } from "../../../shared/wire/draft.ts"
import type { ModelSession } from "../../model/model.ts"
import type { Drafting } from "../../store/drafting.ts"
import type { DraftingTurn } from "../answers/types.ts"
import type { Coach } from "../coach.ts"
import type { WriteContext } from "../write/write.ts"
import { type DraftStep, type DraftStepInput, draftStep } from "./drafting.ts"
import { intentOf } from "./wish.ts"

/** More than a handful is no note to each of them any more. */
const MOST_READERS = 4

/** What a message about a draft is a step to: writing, asking, changing it. Null where it is about something else. */
export const stepFor = (input: DraftStepInput): DraftStep | null => draftStep({ ...input, intent: intentOf(input) })

export async function takeDraftStep(
  input: DraftStepInput,
  step: DraftStep,
  coach: Pick<Coach, "write">,
  context: WriteContext,
  session?: ModelSession,
): Promise<DraftingTurn> {
  const write = (state: Drafting) => written(input, state, coach, context, session)
  const { state, ask, changed, remark, stays, briefer } = step
  if (ask !== null || stays) return { state, ask, changed, remark, drafts: [], forbidden: false }
  if (briefer) return await shorter(step, briefer, write)
  const turn = await write(state)
  const isOut = (input.situation.messages ?? []).some(({ kind }) => kind === state.kind)
  if (changed && turn.forbidden && isOut)
    return { ...turn, state: input.state ?? state, forbidden: false, remark: "sent" }
  const isSame =
    changed &&
    input.state?.edits?.subject === state.edits?.subject &&
    turn.drafts.length > 0 &&
    turn.drafts.every((one) => isShown(state, one))
  if (isSame) return { ...turn, state: input.state ?? state, drafts: [], remark: "unchanged" }
  return { ...turn, changed, remark }
}

async function written(
  input: DraftStepInput,
  state: Drafting,
  coach: Pick<Coach, "write">,
  context: WriteContext,
  session: ModelSession | undefined,
): Promise<DraftingTurn> {
  const drafts: WrittenDraft[] = []
  const earlier = [
    ...(state.edits?.unlike ?? []),
    ...state.shown.filter(({ to }) => state.to !== null && to !== state.to).map(({ body }) => body),
  ]
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
        ...(state.edits && { edits: state.edits }),
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
    changed: false,
    remark: null,
    drafts,
    forbidden: drafts.length === 0,
  }
}

const isShown = ({ shown }: Drafting, { reader = null, body }: WrittenDraft): boolean =>
  shown.some((one) => one.to === reader && one.body === body)

/** The first version that is shorter than what stands on the card. */
async function shorter(
  { state }: DraftStep,
  versions: readonly Drafting[],
  write: (state: Drafting) => Promise<DraftingTurn>,
): Promise<DraftingTurn> {
  const length = (body: string) => body.split(/\s+/u).length
  for (const version of versions) {
    const turn = await write(version)
    const isShorter = turn.drafts.every(({ reader = null, body }) => {
      const old = state.shown.findLast(({ to }) => to === reader)
      return !old || length(body) < length(old.body)
    })
    if (isShorter) return { ...turn, changed: true }
  }
  return { state, ask: null, changed: false, remark: "shortest", drafts: [], forbidden: false }
}

/** A thank-you goes to everybody who is owed one, each their own. */
function readers({ advice }: DraftStepInput, to: string | null, kind: string): (string | null)[] {
  if (to !== null || kind !== "thank_you" || advice.message !== "thank_you" || advice.to.length < 2) return [to]
  return advice.to.slice(0, MOST_READERS)
}
