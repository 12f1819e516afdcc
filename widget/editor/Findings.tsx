import { type KeyboardEvent, useState } from "react"
import { isSourceId, sources } from "../../shared/sources.ts"
import * as say from "../../shared/words/en/editor.ts"
import type { Item, Reason } from "./draft.ts"
import { Sign } from "./Sign.tsx"

interface Props {
  items: Item[]
  current: string | null
  onJump: (item: Item) => void
  onApply: (item: Item) => void
  onIgnore: (item: Item, reason: Reason) => void
}

/** What was found, as buttons that lead to its place; beneath each what can be done about it. */
export function Findings({ items, current, onJump, onApply, onIgnore }: Props) {
  const [asking, setAsking] = useState<string | null>(null)

  function keyDown(event: KeyboardEvent, item: Item) {
    if (event.key !== "Escape" || asking !== item.id) return
    event.preventDefault()
    event.stopPropagation()
    setAsking(null)
    event.currentTarget.querySelector<HTMLElement>("[aria-expanded]")?.focus()
  }

  return (
    <ol className="found" aria-label={say.findingsTitle}>
      {items.map((item, i) => {
        const { finding, words } = item
        const { level, message, replacement } = finding
        const open = item.id === current || (current === null && i === 0)
        return (
          <li
            key={item.id}
            className={`finding ${level}${open ? " open" : ""}`}
            data-current={item.id === current || undefined}
            onKeyDown={(event) => keyDown(event, item)}
          >
            <button
              type="button"
              className="go"
              aria-current={item.id === current || undefined}
              onClick={() => onJump(item)}
            >
              <Sign name={level} />
              <span className="grow">
                <span className="level">
                  {say.levels[level]}
                  {words && <q dir="auto">{short(words)}</q>}
                </span>
                <span className="message">{message}</span>
              </span>
            </button>
            <div className="acts">
              {replacement !== null && (
                <button type="button" className="option" onClick={() => onApply(item)}>
                  {(words ? say.put : say.putAt)(short(replacement))}
                </button>
              )}
              {item.mayIgnore && (
                <button
                  type="button"
                  className="quiet"
                  aria-expanded={asking === item.id}
                  onClick={() => setAsking(asking === item.id ? null : item.id)}
                >
                  {say.ignore}
                </button>
              )}
              <p className="small">
                {say.from} <cite>{finding.sources.map(titleOf).join(", ")}</cite>
              </p>
            </div>
            {asking === item.id && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
              <div className="reasons-why" ref={intoView} role="group" aria-label={say.whyIgnore}>
                <p className="small">{say.whyIgnore}</p>
                <div className="row">
                  {Object.entries(say.reasons).map(([reason, text]) => (
                    <button
                      type="button"
                      className="option"
                      key={reason}
                      onClick={() => {
                        setAsking(null)
                        onIgnore(item, reason as Reason)
                      }}
                    >
                      {text}
                    </button>
                  ))}
                </div>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const intoView = (box: HTMLElement | null) => box?.scrollIntoView({ block: "nearest" })

const titleOf = (id: string) => (isSourceId(id) ? (sources[id].publisher ?? `“${sources[id].title}”`) : id)

/** A suggestion that fits on a button. */
export const short = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length > 42 ? `${line.slice(0, 40).trimEnd()} …` : line
}
