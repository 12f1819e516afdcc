import { type RefObject, useEffect, useState } from "react"
import * as say from "../../shared/words/en/editor.ts"
import { Icon } from "../components/Icon.tsx"
import type { DraftState } from "./draft.ts"
import { Sign } from "./Sign.tsx"

interface Props {
  state: DraftState
  body: RefObject<HTMLTextAreaElement | null>
  onClose: () => void
}

/** The way back, the title, and the message on the clipboard. */
export function Head({ state, body, onClose }: Props) {
  const [told, setTold] = useState("")
  useEffect(() => {
    if (!told) return
    const over = setTimeout(() => setTold(""), 4000)
    return () => clearTimeout(over)
  }, [told])

  return (
    <header>
      <button type="button" className="plain" aria-label={say.back} onClick={onClose}>
        <Sign name="back" />
      </button>
      <h2 className="grow" id="draft-title">
        {say.title}
      </h2>
      <button
        type="button"
        className={state.status === "passes" ? "primary" : "option"}
        disabled={state.status === "empty"}
        onClick={() => void copyFrom(body.current!).then((done) => setTold(done ? say.copied : say.copyFailed))}
      >
        <Icon name={told === say.copied ? "check" : "copy"} />
        {told === say.copied ? say.copied : say.copy}
      </button>
      <p className={told === say.copyFailed ? "toast" : "sr"} role="status">
        {told}
      </p>
    </header>
  )
}

/** The clipboard, or where a page denies it to frames, the old way: the box's own selection. What is selected then stays so. */
async function copyFrom(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value)
    return true
  } catch {
    box.select()
    return document.execCommand("copy")
  }
}
