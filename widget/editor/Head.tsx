import type { RefObject } from "react"
import * as say from "../../shared/words/en/editor.ts"
import { CopyButton } from "./CopyButton.tsx"
import type { DraftState } from "./draft.ts"
import { Sign } from "./Sign.tsx"

interface Props {
  status: DraftState["status"]
  body: RefObject<HTMLTextAreaElement | null>
  onClose: () => void
}

/** The way back, the title, and the message on the clipboard. */
export function Head({ status, body, onClose }: Props) {
  return (
    <header>
      <button type="button" className="plain" aria-label={say.back} onClick={onClose}>
        <Sign name="back" />
      </button>
      <h2 className="grow" id="draft-title">
        {say.title}
      </h2>
      <CopyButton
        box={body}
        label={say.copyBody}
        text={say.copy}
        className={status === "passes" ? "primary" : "option"}
        disabled={status === "empty"}
      />
    </header>
  )
}
