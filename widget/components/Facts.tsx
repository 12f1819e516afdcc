import { Fragment, useRef, useState } from "react"
import type { Situation } from "../../shared/wire/situation.ts"
import * as words from "../../shared/words/en/panel.ts"
import type { Fact } from "../chat/facts.ts"
import { FactEditor } from "./FactEditor.tsx"

interface Props {
  facts: Fact[]
  /** Questions that would sharpen the advice, as chips to tap. */
  open: { field: string; title: string }[]
  onAsk: (field: string) => void
  /** Resolves to true once the advice follows the change. */
  onChange: (situation: Situation, field: string) => Promise<boolean>
}

/** What the coach takes as known: chips that show the words behind a fact and open an editor. */
export function Facts({ facts, open, onAsk, onChange }: Props) {
  const [editing, setEditing] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)

  function close() {
    const chip =
      list.current?.querySelector<HTMLElement>(`[data-field="${editing}"]`) ?? list.current?.querySelector("button")
    setEditing(null)
    chip?.focus({ preventScroll: true })
  }

  if (!facts.length && !open.length) return null
  return (
    <section className="known" aria-labelledby="known">
      <h2 className="label" id="known">
        {words.factsTitle}
      </h2>
      <ul className="chips" ref={list}>
        {facts.map((fact) => (
          <Fragment key={fact.field}>
            <li>
              <button
                type="button"
                data-field={fact.field}
                className={`chip${fact.unsure ? " unsure" : ""}`}
                aria-expanded={editing === fact.field}
                title={fact.quote && `${words.youSaid}: “${fact.quote}”`}
                onClick={() => setEditing(editing === fact.field ? null : fact.field)}
              >
                <span>{fact.label}</span> {fact.text}
                {fact.unsure && <em> {words.unsure}</em>}
              </button>
            </li>
            {editing === fact.field && (
              <li className="wide">
                <FactEditor
                  fact={fact}
                  onClose={close}
                  onChange={async (situation) => {
                    if (await onChange(situation, fact.field)) close()
                  }}
                />
              </li>
            )}
          </Fragment>
        ))}
        {open.map(({ field, title }) => (
          <li key={field}>
            <button type="button" className="chip open" onClick={() => onAsk(field)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
