/** Puts the cursor into the box; on a phone, whose keyboard would hide what is asked, only into the panel around it. */
export function focusBox(box: HTMLTextAreaElement | null): void {
  const target = matchMedia("(pointer: fine)").matches ? box : box?.closest<HTMLElement>(".panel")
  target?.focus({ preventScroll: true })
}
