import type { MessageKind } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"
import type { DraftState } from "./draft.ts"
import { fitOf, likedLength } from "./length.ts"
import { lengthOf } from "./Meter.tsx"
import { Sign } from "./Sign.tsx"

interface Props {
  state: DraftState
  kind: MessageKind
  words: number
  onStep: (by: 1 | -1) => void
}

/** How much there is, how long it is, and the way from one finding to the next. */
export function Summary({ state, kind, words, onStep }: Props) {
  const liked = likedLength(kind)
  return (
    <div className="summary">
      <div className="grow">
        <p>
          <b>{summaryOf(state, say.toMendShort)}</b>
        </p>
        <p className={`small ${liked ? fitOf(words, liked) : ""}`}>
          {lengthOf(words, kind)}
          {state.alone && state.status !== "empty" && <span>. {say.alone}</span>}
        </p>
      </div>
      {state.items.length > 1 && (
        <>
          <button
            type="button"
            className="plain"
            aria-label={say.previous}
            aria-keyshortcuts="Shift+F8"
            onClick={() => onStep(-1)}
          >
            <Sign name="up" />
          </button>
          <button
            type="button"
            className="plain"
            aria-label={say.next}
            aria-keyshortcuts="F8"
            onClick={() => onStep(1)}
          >
            <Sign name="down" />
          </button>
        </>
      )}
    </div>
  )
}

/** "2 things to mend, 1 of taste". */
export function summaryOf({ counts, status }: Pick<DraftState, "counts" | "status">, toMend = say.toMend): string {
  if (status === "empty") return say.nothingYet
  if (status === "checking") return say.checking
  const mend = status === "passes" ? say.allMended : toMend(counts.error + counts.warning)
  return counts.hint ? say.both(mend, say.ofTaste(counts.hint)) : mend
}
