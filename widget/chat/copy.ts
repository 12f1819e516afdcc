/** Puts `text` on the clipboard; false where nothing lets us. A page may deny the clipboard to frames; the old way still works then. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const box = document.createElement("textarea")
    box.value = text
    box.className = "sr"
    document.body.append(box)
    const before = document.activeElement
    box.select()
    const done = document.execCommand("copy")
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return done
  }
}
