import { type FormEvent, type KeyboardEvent, type RefObject, useEffect } from "react"
import * as words from "../../shared/words/en/panel.ts"
import { Icon } from "./Icon.tsx"

interface Props {
  input: RefObject<HTMLTextAreaElement | null>
  /** What stands in the box at first. */
  typed: string
  busy: boolean
  onSend: () => void
  onStop: () => void
}

/**
 * The box to write in. Enter sends, Shift+Enter starts a line; while an answer runs, the button stops it. The box keeps its own text, so
 * that a keystroke draws nothing else anew.
 */
export function Composer({ input, typed, busy, onSend, onStop }: Props) {
  useEffect(() => grow(input.current!), [input])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) onStop()
    else onSend()
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!busy) onSend()
  }

  return (
    <form className="composer" onSubmit={submit}>
      <textarea
        id="say"
        ref={input}
        rows={1}
        aria-label={words.composerLabel}
        placeholder={words.composerHint}
        defaultValue={typed}
        onInput={(event) => grow(event.currentTarget)}
        onKeyDown={keyDown}
        enterKeyHint="send"
      />
      <button type="submit" className="primary round" aria-label={busy ? words.stop : words.send}>
        <Icon name={busy ? "stop" : "send"} />
      </button>
    </form>
  )
}

/** Puts `text` into the box. */
export function fill(box: HTMLTextAreaElement, text: string): void {
  box.value = text
  grow(box)
}

/** As high as its text, up to what the style sheet allows. */
function grow(box: HTMLTextAreaElement): void {
  box.style.height = "auto"
  if (box.value) box.style.height = `${box.scrollHeight + 2}px`
}
