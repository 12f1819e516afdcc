import { type FormEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from "react"
import * as words from "../../shared/words/en/panel.ts"
import { Icon } from "./Icon.tsx"

interface Props {
  input: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  busy: boolean
  onSend: () => void
  onStop: () => void
}

/** The box to write in. Enter sends, Shift+Enter starts a line; while an answer runs, the button stops it. */
export function Composer({ input, text, onText, busy, onSend, onStop }: Props) {
  useLayoutEffect(() => {
    const box = input.current!
    box.style.height = "auto"
    if (text) box.style.height = `${box.scrollHeight + 2}px`
  }, [input, text])

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
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={keyDown}
        enterKeyHint="send"
      />
      <button type="submit" className="primary round" aria-label={busy ? words.stop : words.send}>
        <Icon name={busy ? "stop" : "send"} />
      </button>
    </form>
  )
}
