import { useState } from "react"
import type { Advice } from "../../shared/wire/advice.ts"
import type { Situation } from "../../shared/wire/situation.ts"
import * as words from "../../shared/words/en/panel.ts"
import { copy } from "../chat/copy.ts"
import { face } from "../chat/face.ts"
import { clock, countdown, dayOf, momentParts, type Reader, untilDay } from "../chat/moment.ts"
import { Icon } from "./Icon.tsx"
import { Steps, Track } from "./Timeline.tsx"
import { Why } from "./Why.tsx"

interface Props {
  advice: Advice
  situation: Situation
  now: number
  reader: Reader
  onCalendar: () => void
  /** Absent while an answer runs. */
  onSay: ((sentence: string) => void) | undefined
  onAsk: ((field: string) => void) | undefined
}

/** What to do, by when, to whom, and why. */
export function AdviceCard({ advice, situation, now, reader, onCalendar, onSay, onAsk }: Props) {
  const shown = face(advice, situation, dayOf(now, reader.timeZone))
  const { moment, who, how, route, next } = shown
  const prepares = advice.action === "prepare"
  const checklist = prepares ? advice.reasons.slice(1) : []
  const lead = leadOf(advice, moment !== null)
  const told = lead.map((reason) => <p key={reason.rule}>{reason.text}</p>)
  const [open, setOpen] = useState<"why" | "dates" | null>(null)
  const hasWhy = advice.action !== "ask" && advice.action !== "prepare"
  const hasDates = advice.timeline.length > 0
  return (
    <section className={`card advice ${shown.tone}`} aria-labelledby="do">
      <div className="top">
        {moment ? (
          <BigDate moment={moment} reader={reader} />
        ) : (
          <div className="date sign">
            <Icon name={advice.action} />
          </div>
        )}
        <div className="grow">
          <h2 id="do">{shown.headline}</h2>
          {moment && <When moment={moment} now={now} reader={reader} />}
          {!moment && told}
        </div>
      </div>
      {moment && told}
      {shown.tone === "late" && <p className="late-note">{words.lateNote}</p>}
      {(who || next) && (
        <div className="row tight">
          {who && (
            <p>
              <span className="soft">{words.toWhom}</span> {who}
              {how && <span className="soft"> {words.how} </span>}
              {how}
              {route && `, ${route}`}
            </p>
          )}
          {shown.addresses.map((address) => (
            <Copy key={address} text={address} />
          ))}
          {next && (
            <button
              type="button"
              className="option"
              disabled={!onSay}
              onClick={() => ("says" in next ? onSay?.(next.says) : onAsk?.(next.asks))}
            >
              <Icon name="check" />
              {next.label}
            </button>
          )}
        </div>
      )}
      {checklist.length > 0 && (
        <ul className="checklist" aria-label={words.checklist}>
          {checklist.map((reason) => (
            <li key={reason.rule}>
              <Icon name="check" />
              <span>{reason.text}</span>
            </li>
          ))}
        </ul>
      )}
      <Track timeline={advice.timeline} now={now} reader={reader} />
      {(hasWhy || hasDates) && (
        <div className="row tight more" aria-live="off">
          {hasWhy && <Toggle label={words.why} open={open === "why"} onToggle={(on) => setOpen(on ? "why" : null)} />}
          {hasDates && (
            <>
              <Toggle label={words.allDates} open={open === "dates"} onToggle={(on) => setOpen(on ? "dates" : null)} />
              <button type="button" className="quiet" onClick={onCalendar}>
                <Icon name="calendar" />
                {words.addToCalendar}
              </button>
            </>
          )}
        </div>
      )}
      {open === "why" && <Why reasons={advice.reasons} />}
      {open === "dates" && <Steps timeline={advice.timeline} now={now} reader={reader} />}
    </section>
  )
}

/** The reasons to read at once: where no date speaks for itself, or where it is the contact that is missing. */
function leadOf({ action, reasons }: Advice, dated: boolean): Advice["reasons"] {
  if (action === "get_contact") return reasons.filter(({ facts }) => facts.some((fact) => fact.startsWith("people")))
  return dated && action !== "prepare" ? [] : reasons.slice(0, 1)
}

function Toggle({ label, open, onToggle }: { label: string; open: boolean; onToggle: (open: boolean) => void }) {
  return (
    <button type="button" className="quiet toggle" aria-expanded={open} onClick={() => onToggle(!open)}>
      {label}
      <Icon name="down" />
    </button>
  )
}

type Moment = NonNullable<ReturnType<typeof face>["moment"]>

/** A day on the employer's clock reads like a moment without a zone. */
const parts = (moment: Moment, reader: Reader) =>
  "at" in moment
    ? momentParts(moment.at, reader)
    : momentParts(`${moment.local.slice(0, 10)}T12:00Z[UTC]`, { ...reader, timeZone: "UTC" })

function BigDate({ moment, reader }: { moment: Moment; reader: Reader }) {
  const { day, month, weekday } = parts(moment, reader)
  return (
    <div className="date">
      <span>{weekday}</span>
      <b>{day}</b>
      <span>{month}</span>
    </div>
  )
}

function When({ moment, now, reader }: { moment: Moment; now: number; reader: Reader }) {
  if ("local" in moment) {
    const [day, time] = moment.local.split("T") as [string, string?]
    return (
      <>
        <p>
          {moment.label} {time && <b>{clock(time, reader.locale)}</b>}
        </p>
        <p className="count">{untilDay(day, dayOf(now, reader.timeZone), reader.locale)}</p>
      </>
    )
  }
  const { time, there } = parts(moment, reader)
  return (
    <>
      <p>
        {moment.label} <b>{time}</b>
        {there && <span className="small"> ({words.inZone(...there)})</span>}
      </p>
      <p className="count">{countdown(moment.at, now, reader)}</p>
    </>
  )
}

function Copy({ text }: { text: string }) {
  const [done, setDone] = useState(false)
  return (
    <button
      type="button"
      className="copy"
      aria-label={words.copyAddress(text)}
      onClick={() => void copy(text).then(setDone)}
    >
      {text}
      <Icon name={done ? "check" : "copy"} />
      <span className="sr" role="status">
        {done && words.copied}
      </span>
    </button>
  )
}
