/**
 * Some browsers of phones set the text of a text box in by a few pixels that no style sheet tells of.
 * @module
 */

/** Those pixels, on either side. */
export function hiddenInset(): number {
  const box = document.createElement("textarea")
  box.style.cssText =
    "position:absolute;visibility:hidden;box-sizing:border-box;border:0;padding:0;height:0;min-height:0;overflow:hidden;font:16px monospace;word-break:break-all;white-space:pre-wrap"
  const ruler = document.createElement("span")
  ruler.style.cssText = "position:absolute;visibility:hidden;font:16px monospace"
  ruler.textContent = box.value = "0".repeat(20)
  document.body.append(box, ruler)
  const width = ruler.getBoundingClientRect().width
  const oneLine = (room: number) => {
    box.style.width = `${width + room}px`
    return box.scrollHeight < 30
  }
  // As narrow as it gets without a second line.
  let inset = 0
  while (inset < 6 && !oneLine(2 * inset + 1)) inset++
  box.remove()
  ruler.remove()
  return inset < 6 ? inset : 0
}
