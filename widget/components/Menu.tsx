import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import type { PublicAgency } from "../../shared/wire/agency.ts"
import * as words from "../../shared/words/en/panel.ts"
import { Icon } from "./Icon.tsx"

interface Props {
  /** There is a chat to download or to erase. */
  kept: boolean
  links: PublicAgency["links"] | undefined
  onCheck: () => void
  onExport: () => void
  onErase: () => void
}

/** What the visitor can do with what is kept: take it along, or erase it. Erasing asks once. */
export function Menu({ kept, links = {}, onCheck, onExport, onErase }: Props) {
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!open) return
    const away = ({ target }: PointerEvent) => {
      if (!box.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener("pointerdown", away)
    return () => document.removeEventListener("pointerdown", away)
  }, [open])

  function toggle(next: boolean) {
    setOpen(next)
    setAsking(false)
    if (!next) box.current?.querySelector("button")?.focus()
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return
    event.stopPropagation()
    toggle(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open inside
    <div className="menu" ref={box} onKeyDown={keyDown}>
      <button
        type="button"
        className="plain"
        aria-label={words.menu}
        aria-expanded={open}
        onClick={() => toggle(!open)}
      >
        <Icon name="menu" />
      </button>
      {open && (
        <div className="card sheet">
          <p className="small">{words.privacy}</p>
          {asking ? (
            <>
              <p role="alert">{words.eraseQuestion}</p>
              <button
                type="button"
                className="option danger"
                onClick={() => {
                  toggle(false)
                  onErase()
                }}
              >
                {words.eraseYes}
              </button>
              <button type="button" className="option" onClick={() => toggle(false)}>
                {words.eraseNo}
              </button>
            </>
          ) : (
            <>
              <button
                type="button"
                className="option"
                onClick={() => {
                  toggle(false)
                  onCheck()
                }}
              >
                {words.checkDraft}
              </button>
              <button
                type="button"
                className="option"
                disabled={!kept}
                onClick={() => {
                  toggle(false)
                  onExport()
                }}
              >
                {words.menuExport}
              </button>
              {links.contact && (
                <a className="option" href={links.contact} target="_blank" rel="noreferrer">
                  {words.menuContact}
                </a>
              )}
              {links.jobs && (
                <a className="option" href={links.jobs} target="_blank" rel="noreferrer">
                  {words.menuJobs}
                </a>
              )}
              <button type="button" className="option danger" disabled={!kept} onClick={() => setAsking(true)}>
                {words.menuErase}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
