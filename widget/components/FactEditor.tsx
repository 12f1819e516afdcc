import { type FormEvent, useEffect, useRef, useState } from "react"
import type { Situation } from "../../shared/wire/situation.ts"
import * as words from "../../shared/words/en/panel.ts"
import type { Fact } from "../chat/facts.ts"

interface Props {
  fact: Fact
  onClose: () => void
  onChange: (situation: Situation) => Promise<void>
}

/** One fact: the words it came from, a field to put it right, a way to take it out. */
export function FactEditor({ fact, onClose, onChange }: Props) {
  const { input } = fact
  const [day, time] = fact.value.split("T")
  const [value, setValue] = useState((input?.type === "moment" ? day : fact.value) ?? "")
  const [hour, setHour] = useState(input?.type === "moment" ? (time ?? "") : "")
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const box = form.current!
    box.scrollIntoView({ block: "nearest" })
    box.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true })
  }, [])

  async function change(situation: Situation) {
    setBusy(true)
    await onChange(situation)
    setBusy(false)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (value.trim()) void change(fact.set(hour ? `${value}T${hour}` : value.trim()))
  }

  return (
    <form
      ref={form}
      className="card editor"
      aria-label={`${fact.label}: ${fact.text}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        onClose()
      }}
    >
      <p className="quote">
        {fact.quote ? (
          <>
            {words.youSaid}: <q>{fact.quote}</q>
          </>
        ) : fact.byHand ? (
          words.byHand
        ) : (
          words.assumed
        )}
      </p>
      {input?.type === "choice" ? (
        <div className="row">
          {input.options.map(([option, label]) => (
            <button
              type="button"
              key={option}
              className="option"
              aria-pressed={option === fact.value}
              disabled={busy}
              onClick={() => void change(fact.set(option))}
            >
              {label}
            </button>
          ))}
        </div>
      ) : (
        input && (
          <div className="row">
            <label>
              <span>{input.type === "day" || input.type === "moment" ? words.dateLabel : fact.label}</span>
              <input
                type={input.type === "day" || input.type === "moment" ? "date" : input.type}
                value={value}
                required
                onChange={(event) => setValue(event.target.value)}
              />
            </label>
            {input.type === "moment" && (
              <label>
                <span>{words.timeLabel}</span>
                <input type="time" value={hour} onChange={(event) => setHour(event.target.value)} />
              </label>
            )}
          </div>
        )
      )}
      <div className="row">
        {input && input.type !== "choice" && (
          <button type="submit" className="primary" disabled={busy}>
            {words.save}
          </button>
        )}
        <button type="button" className="quiet" disabled={busy} onClick={() => void change(fact.unset())}>
          {words.remove}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
