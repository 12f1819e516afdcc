import * as say from "../../shared/words/en/editor.ts"
import type { DraftState, Item } from "./draft.ts"
import { short } from "./Findings.tsx"

/** What the candidate chose to leave, each with the way back. */
export function Ignored({ ignored, onTakeBack }: Pick<DraftState, "ignored"> & { onTakeBack: (item: Item) => void }) {
  if (!ignored.length) return null
  return (
    <details className="ignored">
      <summary>{say.ignored(ignored.length)}</summary>
      <ul>
        {ignored.map(({ item, reason }) => (
          <li key={item.id}>
            <p className="small">
              {item.words && <q>{short(item.words)}</q>} {item.finding.message} <b>{say.reasons[reason]}.</b>
            </p>
            <button type="button" className="quiet" onClick={() => onTakeBack(item)}>
              {say.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
