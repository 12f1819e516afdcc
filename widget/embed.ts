/**
 * The one script a site embeds: a launcher in a shadow root. When the visitor reaches for it, a frame from the coach's own origin is
 * made and the rest (box.ts) is loaded beside it. The host page cannot read into the frame, and its styles cannot reach the launcher.
 *
 *     <script src="https://coach.example/embed.js" data-agency="demo" async></script>
 *
 * Any element with `data-afterword-open` opens the coach, as does `window.Afterword.open()`.
 * @module
 */
import type { Look } from "../shared/wire/agency.ts"
import * as words from "../shared/words/en/panel.ts"
import type { Box } from "./box.ts"
import styles from "./embed.css?inline"
import { inkOn } from "./look.ts"

declare global {
  interface Window {
    Afterword?: { open(): void; close(): void }
  }
}

const OPENERS = "[data-afterword-open]"

const script = (document.currentScript ?? document.querySelector("script[data-agency]")) as HTMLScriptElement | null

// A tag manager may run the script twice.
if (script && !window.Afterword) start(new URL(script.src).origin, script.dataset.agency ?? "demo")

function start(coach: string, agency: string) {
  const host = document.createElement("afterword-coach")
  const root = host.attachShadow({ mode: "open" })
  // Adopted, for a page's content security policy may forbid a style element.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  root.innerHTML =
    '<div class=box></div><button class=launch aria-expanded=false><svg width=24 fill=none stroke=currentColor stroke-width=2 stroke-linecap=round viewBox="0 0 24 24" aria-hidden=true><path d="M5 4h14q2 0 2 2v9q0 2-2 2h-7l-5 4v-4H5q-2 0-2-2V6q0-2 2-2Zm3.5 7 2.3 2 4.7-5"/></svg><span></span></button>'
  const [element, launch] = root.children as unknown as [HTMLElement, HTMLElement]
  const address = `${coach}/widget/?agency=${agency}`

  let box: Promise<Box | undefined> | undefined

  /** The frame at once, so that it loads while what opens it does. */
  function make() {
    if (box) return box
    const frame = document.createElement("iframe")
    frame.allow = "clipboard-write"
    frame.src = address
    element.append(frame)
    box = (import(/* @vite-ignore */ `${coach}/box.js`) as Promise<typeof import("./box.ts")>).then(
      (module) => module.furnish({ coach, address, host, element, launch, frame }),
      () => undefined,
    )
    return box
  }

  const reach = () => void make()

  const open = (from = launch) =>
    void make().then((made) => (made ? made.open(from) : window.open(address, "_blank", "noopener")))
  const close = () => void box?.then((made) => made?.close())

  launch.onclick = () => (launch.ariaExpanded === "true" ? close() : open())

  const openerOf = ({ target }: Event) =>
    target === host ? launch : (target as Element).closest?.<HTMLElement>(OPENERS)
  for (const type of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(type, (event) => openerOf(event) && reach())
  document.addEventListener("click", (event) => {
    const opener = openerOf(event)
    if (!opener || opener === launch) return
    event.preventDefault()
    open(opener)
  })

  // Ahead of a click, once the visitor does something on the page and it is idle: never at load, and not where data is dear.
  if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
    for (const type of ["scroll", "touchstart", "keydown"])
      addEventListener(type, () => (window.requestIdleCallback ?? setTimeout)(reach), { once: true, passive: true })

  window.Afterword = { open: () => open(), close }

  void fetch(`${coach}/v1/agencies/${agency}`)
    .then((answer) => answer.json())
    .catch(() => ({}))
    .then(({ look = {} }: { look?: Look }) => {
      const accent = (matchMedia("(prefers-color-scheme:dark)").matches && look.accentDark) || look.accent || "#1f6f5c"
      host.style.cssText = `--a:${accent};--on:${inkOn(accent)}`
      launch.lastChild!.textContent = look.label ?? words.launcherLabel
      if (look.position === "left") host.classList.add("left")
      ;(document.body ?? document.documentElement).append(host)
    })
}
