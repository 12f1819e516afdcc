/**
 * Changes a text box as if the candidate had typed it.
 * @module
 */

/**
 * Puts `text` in place of a span. With `focus` the browser does it as an input of the candidate's, so that its own undo takes it back;
 * without, for phones whose keyboard would come up, the text alone changes. An `input` event goes out in either case.
 */
export function replaceIn(box: HTMLTextAreaElement, start: number, end: number, text: string, focus: boolean): void {
  if (focus) {
    box.focus({ preventScroll: true })
    box.setSelectionRange(start, end)
    const command = text ? "insertText" : "delete"
    // The only way that keeps the browser's undo; there is no successor yet.
    if ((text || start < end) && document.execCommand(command, false, text)) return
  }
  box.setRangeText(text, start, end, "end")
  box.dispatchEvent(new Event("input", { bubbles: true }))
}

/** True where a tap should not bring up a keyboard. */
export const byFinger = () => !matchMedia("(pointer: fine)").matches
