import { type RefObject, useEffect, useState } from "react"
import * as say from "../../shared/words/en/editor.ts"
import { Icon } from "../components/Icon.tsx"

interface Props {
  box: RefObject<HTMLTextAreaElement | null>
  /** What screen readers call it. */
  label: string
  /** Absent: a drawing alone. */
  text?: string
  className: string
  disabled?: boolean
}

type Outcome = "copied" | "failed" | null

/** Puts the text of a box on the clipboard, and says so for a while. */
export function CopyButton({ box, label, text, className, disabled }: Props) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  useEffect(() => {
    if (!outcome) return
    const over = setTimeout(() => setOutcome(null), 4000)
    return () => clearTimeout(over)
  }, [outcome])

  const done = outcome === "copied"
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        disabled={disabled}
        onClick={() => void copyFrom(box.current!).then((copied) => setOutcome(copied ? "copied" : "failed"))}
      >
        <Icon name={done ? "check" : "copy"} />
        {text && (done ? say.copied : text)}
      </button>
      <p className={outcome === "failed" ? "toast" : "sr"} role="status">
        {done && say.copied}
        {outcome === "failed" && say.copyFailed}
      </p>
    </>
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
