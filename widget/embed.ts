/**
 * The one script a site embeds: a launcher in a shadow root, and a frame from the coach's own origin that is made when the visitor
 * reaches for it. The host page cannot read into the frame, and its styles cannot reach the launcher.
 *
 *     <script src="https://coach.example/embed.js" data-agency="demo" async></script>
 *
 * Any element with `data-afterword-open` opens the coach, as does `window.Afterword.open()`.
 * @module
 */
import type { Look } from "../shared/wire/agency.ts"
import * as words from "../shared/words/en/panel.ts"
import styles from "./embed.css?inline"
import { inkOn } from "./look.ts"

declare global {
  interface Window {
    Afterword?: { open(): void; close(): void }
  }
}

const READY_WITHIN_MS = 8000
const OPENERS = "[data-afterword-open]"

const script = (document.currentScript ?? document.querySelector("script[data-agency]")) as HTMLScriptElement | null

// A tag manager may run the script twice.
if (script && !window.Afterword) start(new URL(script.src).origin, script.dataset.agency ?? "demo")

function start(coach: string, agency: string) {
  const page = document.documentElement
  const host = document.createElement("afterword-coach")
  const root = host.attachShadow({ mode: "open" })
  // Adopted, for a page's content security policy may forbid a style element.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  root.innerHTML = `<div class=box role=dialog aria-label="${words.coachTitle}"><div class=wait><p role=status>${words.loadingCoach}</p><button>${words.close}</button></div></div><button class=launch aria-expanded=false><svg width=24 fill=none stroke=currentColor stroke-width=2 stroke-linecap=round viewBox="0 0 24 24" aria-hidden=true><path d="M5 4h14q2 0 2 2v9q0 2-2 2h-7l-5 4v-4H5q-2 0-2-2V6q0-2 2-2Zm3.5 7 2.3 2 4.7-5"/></svg><span></span></button>`
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!
  const box = find(".box")
  const launch = find(".launch")
  const later = find(".wait button")
  const address = `${coach}/widget/?agency=${agency}`

  let frame: HTMLIFrameElement | undefined
  let line: MessagePort | undefined
  let ready = false
  let opened = false
  let opener: HTMLElement
  let overflow: string | undefined

  function make() {
    if (frame) return
    frame = document.createElement("iframe")
    frame.title = words.coachTitle
    frame.allow = "clipboard-write"
    frame.src = address
    frame.onload = connect
    box.append(frame)
  }

  /** A line of our own: the page may swallow or forge what comes by window messages. Only the coach's origin gets its other end. */
  function connect() {
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
    frame!.contentWindow!.postMessage("afterword", coach, [channel.port2])
  }

  function focusFrame() {
    frame!.focus()
    line!.postMessage("focus")
  }

  function open(from = launch) {
    make()
    show(true)
    opener = from
    if (ready) return focusFrame()
    later.focus()
    setTimeout(() => {
      if (!ready)
        find("p").innerHTML = `${words.coachUnreachable} <a target=_blank href="${address}">${words.openInTab}</a>`
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

  // The keyboard of a phone covers the frame's lower end, and the frame cannot know.
  visualViewport?.addEventListener("resize", () => box.style.setProperty("--h", `${visualViewport!.height}px`))

  launch.onclick = () => (opened ? close() : open())
  later.onclick = close
  host.onkeydown = ({ key }) => {
    if (key === "Escape") close()
  }

  const openerOf = ({ target }: Event) =>
    target === host ? launch : (target as Element).closest?.<HTMLElement>(OPENERS)
  for (const type of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(type, (event) => openerOf(event) && make())
  document.addEventListener("click", (event) => {
    const opener = openerOf(event)
    if (!opener || opener === launch) return
    event.preventDefault()
    open(opener)
  })

  // Ahead of a click, once the visitor does something on the page and it is idle: never at load, and not where data is dear.
  if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
    for (const type of ["scroll", "touchstart", "keydown"])
      addEventListener(type, () => (window.requestIdleCallback ?? setTimeout)(make), { once: true, passive: true })

  window.Afterword = { open: () => open(), close }

  void fetch(`${coach}/v1/agencies/${agency}`)
    .then((answer) => answer.json())
    .catch(() => ({}))
    .then(({ look = {} }: { look?: Look }) => {
      const accent = (matchMedia("(prefers-color-scheme:dark)").matches && look.accentDark) || look.accent || "#1f6f5c"
      host.style.cssText = `--a:${accent};--on:${inkOn(accent)}`
      find("span").textContent = look.label ?? words.launcherLabel
      for (const part of [box, launch]) part.classList.toggle("left", look.position === "left")
      ;(document.body ?? page).append(host)
    })
}
