import { type FormEvent, useEffect, useRef, useState } from "react"
import * as words from "../../shared/words/en/panel.ts"
import type { Ask, Card } from "../chat/cards.ts"

interface Props {
  card: Card
  locale: string
  onAnswer: (sentence: string) => void
  onSkip?: () => void
}

/** A question with its answers to tap; some ask for a day, an address or a name first. */
export function AskCard({ card, locale, onAnswer, onSkip }: Props) {
  const only = card.options.length === 1 ? card.options[0]! : null
  const [ask, setAsk] = useState<Ask | null>(only && "next" in only ? only.next : null)
  const box = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!ask || only) return
    box.current?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: "nearest" })
  }, [ask, only])

  return (
    <section className="card ask" aria-labelledby="ask" ref={box}>
      <h2 className="label" id="ask">
        {ask?.title ?? card.title}
      </h2>
      {ask ? (
        <Value ask={ask} locale={locale} onAnswer={onAnswer} />
      ) : (
        <div className="row">
          {card.options.map((option) => (
            <button
              type="button"
              className="option"
              key={option.label}
              onClick={() => ("says" in option ? onAnswer(option.says) : setAsk(option.next))}
            >
              {option.label}
            </button>
          ))}
        </div>
      )}
      {onSkip && (
        <button type="button" className="quiet" onClick={onSkip}>
          {words.skip}
        </button>
      )}
    </section>
  )
}

function Value({ ask, locale, onAnswer }: { ask: Ask; locale: string; onAnswer: (sentence: string) => void }) {
  const [value, setValue] = useState("")
  const [time, setTime] = useState("")
  const isDay = ask.type === "day"

  function submit(event: FormEvent) {
    event.preventDefault()
    if (value.trim()) onAnswer(ask.says(time ? `${value}T${time}` : value.trim()))
  }

  return (
    <form onSubmit={submit}>
      {isDay && (
        <div className="days">
          {ask.days.map((day) => (
            <button type="button" className="option" key={day} onClick={() => onAnswer(ask.says(day))}>
              <Day day={day} locale={locale} />
            </button>
          ))}
        </div>
      )}
      <div className="row">
        <label>
          <span>{isDay ? words.otherDay : ask.type === "email" ? words.emailLabel : words.nameLabel}</span>
          <input
            type={isDay ? "date" : ask.type}
            required
            value={value}
            {...(isDay
              ? { min: ask.min, max: ask.max }
              : { placeholder: ask.type === "email" ? words.emailPlaceholder : words.namePlaceholder, maxLength: 200 })}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
        {isDay && ask.time && (
          <label>
            <span>{words.timeLabel}</span>
            <input type="time" value={time} onChange={(event) => setTime(event.target.value)} />
          </label>
        )}
        <button type="submit" className="primary">
          {words.ready}
        </button>
      </div>
    </form>
  )
}

function Day({ day, locale }: { day: string; locale: string }) {
  const at = Date.parse(day)
  const read = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at)
  return (
    <>
      <span aria-hidden="true">{read({ weekday: "short" })}</span>
      <b aria-hidden="true">{read({ day: "numeric" })}</b>
      <span className="sr">{read({ weekday: "long", day: "numeric", month: "long" })}</span>
    </>
  )
}
