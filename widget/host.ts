/**
 * The panel's side of the talk with the page that embeds it. That page sends one end of a channel, and over it go "ready" and "close"
 * out, "focus" in. Who may embed the panel at all is for the browser to enforce (frame-ancestors).
 * @module
 */
export interface Host {
  /** True inside a frame; alone in a tab there is nobody to close the panel. */
  framed: boolean
  close: () => void
}

/** Tells the embedding page that the panel is ready as soon as it asks; `focus` is called when the panel should take the focus. */
export function connectHost(focus: () => void, self: Window = window): Host {
  let line: MessagePort | undefined
  self.addEventListener("message", ({ source, data, ports: [port] }) => {
    if (source !== self.parent || data !== "afterword" || !port) return
    line = port
    line.onmessage = (event) => {
      if (event.data === "focus") focus()
    }
    line.postMessage("ready")
  })
  return { framed: self.parent !== self, close: () => line?.postMessage("close") }
}
