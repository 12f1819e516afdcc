import * as say from "../../shared/words/en/editor.ts"
import type { DraftState } from "./draft.ts"
import { Sign } from "./Sign.tsx"

/** How much there is, and the way from one to the next. */
export function Summary({ state, onStep }: { state: DraftState; onStep: (by: 1 | -1) => void }) {
  const text = summaryOf(state)
  return (
    <div className="summary">
      <p className="grow">
        <b>{text}</b>
        {state.alone && state.status !== "empty" && <span className="small"> {say.alone}</span>}
      </p>
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

/** "2 things to mend, 1 matter of taste". */
export function summaryOf({ counts, status }: Pick<DraftState, "counts" | "status">): string {
  const mend = counts.error + counts.warning
  const taste = counts.hint ? say.ofTaste(counts.hint) : ""
  if (status === "empty") return say.nothingYet
  if (status === "checking") return say.checking
  if (mend === 0) return taste
  return taste ? say.both(say.toMend(mend), taste) : say.toMend(mend)
}
