/**
 * What opens, closes and speaks with the frame. Loaded when the visitor reaches for the launcher.
 * @module
 */
import * as words from "../shared/words/en/panel.ts"
import styles from "./box.css?inline"

const READY_WITHIN_MS = 8000

export interface Box {
  /** @param opener gets the focus back when the box closes */
  open(opener: HTMLElement): void
  close(): void
}

export interface Parts {
  /** The coach's origin. */
  coach: string
  /** Of the panel, for a tab of its own. */
  address: string
  host: HTMLElement
  element: HTMLElement
  launch: HTMLElement
  frame: HTMLIFrameElement
}

export function furnish({ coach, address, host, element: box, launch, frame }: Parts): Box {
  const page = document.documentElement
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
  box.role = "dialog"
  box.ariaLabel = words.coachTitle
  frame.title = words.coachTitle
  frame.insertAdjacentHTML(
    "beforebegin",
    `<div class=wait><p role=status>${words.loadingCoach}</p><button>${words.close}</button></div>`,
  )
  const status = box.querySelector("p")!
  const later = box.querySelector("button")!

  let line: MessagePort | undefined
  let ready = false
  let opened = false
  let opener = launch
  let overflow: string | undefined

  /** A line of our own: the page may swallow or forge what comes by window messages. Only the coach's origin gets its other end. */
  function connect() {
    if (ready) return
    const channel = new MessageChannel()
    line = channel.port1
    line.onmessage = ({ data }) => {
      if (data === "ready") {
        ready = true
        box.classList.add("ready")
        if (opened) focusFrame()
      }
      if (data === "close") close()
    }
    frame.contentWindow!.postMessage("afterword", coach, [channel.port2])
  }

  function focusFrame() {
    frame.focus()
    line!.postMessage("focus")
  }

  function open(from: HTMLElement) {
    show(true)
    opener = from
    if (ready) return focusFrame()
    later.focus()
    setTimeout(() => {
      if (!ready)
        status.innerHTML = `${words.coachUnreachable} <a target=_blank href="${address}">${words.openInTab}</a>`
    }, READY_WITHIN_MS)
  }

  function close() {
    if (!opened) return
    show(false)
    opener.focus()
  }

  function show(next: boolean) {
    opened = next
    box.classList.toggle("open", opened)
    launch.setAttribute("aria-expanded", `${opened}`)
    // On a phone the panel is the whole screen: the page behind it must not scroll.
    overflow ??= page.style.overflow
    page.style.overflow = opened && box.clientWidth === innerWidth ? "hidden" : overflow
  }

  // The frame may have loaded before this did, and then says nothing more.
  frame.onload = connect
  connect()
  later.onclick = close
  host.onkeydown = ({ key }) => {
    if (key === "Escape") close()
  }
  // The keyboard of a phone covers the frame's lower end, and the frame cannot know.
  visualViewport?.addEventListener("resize", () => box.style.setProperty("--h", `${visualViewport!.height}px`))

  return { open, close }
}
