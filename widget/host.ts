/**
 * The panel's side of the talk with the page that embeds it: "ready" and "close" go out, "focus" comes in. The embedding page's
 * origin comes with the address, and nothing is said to or heard from any other.
 * @module
 */
export interface Host {
  /** True inside a frame; alone in a tab there is nobody to close the panel. */
  framed: boolean
  ready: () => void
  close: () => void
  onFocus: (listener: () => void) => void
}

export function connectHost(origin: string | null, self: Window = window): Host {
  const framed = self.parent !== self && !!origin
  const tell = (type: string) => {
    try {
      if (framed) self.parent.postMessage({ afterword: type }, origin)
    } catch {
      // An origin that is none, such as "null": there is nobody to talk to.
    }
  }
  return {
    framed,
    ready: () => tell("ready"),
    close: () => tell("close"),
    onFocus(listener) {
      self.addEventListener("message", (event) => {
        if (framed && event.origin === origin && event.source === self.parent && event.data?.afterword === "focus")
          listener()
      })
    },
  }
}
