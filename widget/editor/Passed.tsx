import type { MessageKind } from "../../shared/wire/situation.ts"
import * as say from "../../shared/words/en/editor.ts"

/** Nothing left to mend: the moment to be glad about. */
export function Passed({ kind, left }: { kind: MessageKind; left: boolean }) {
  return (
    <div className="passed">
      <svg className="seal" viewBox="0 0 64 64" aria-hidden="true">
        <circle className="ring" cx="32" cy="32" r="29" />
        <circle className="disc" cx="32" cy="32" r="23" />
        <path className="drawn" pathLength="1" d="m21.5 33 7.2 7.2L43 25.5" />
      </svg>
      <div className="grow">
        <h3>{say.ready}</h3>
        <p>{left ? say.readyOtherwise : say.readySays[kind]}</p>
      </div>
    </div>
  )
}
