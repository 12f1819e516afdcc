import type { TimelineStep } from "../../shared/wire/advice.ts"
import * as words from "../../shared/words/en/panel.ts"
import { dayOf, type Reader, shortDay } from "../chat/moment.ts"
import { track } from "../chat/track.ts"

interface Props {
  timeline: TimelineStep[]
  now: number
  reader: Reader
}

/** The dates ahead as a line to look at. What it shows, Steps tells in words. */
export function Track({ timeline, now, reader }: Props) {
  const line = track(timeline, now, reader.timeZone)
  if (!line || line.labels.length < 2) return null
  const dayAndMonth = new Intl.DateTimeFormat(reader.locale, {
    day: "numeric",
    month: "short",
    timeZone: reader.timeZone,
  })
  return (
    <div className={line.labels.some(({ low }) => low) ? "track tall" : "track"} aria-hidden="true">
      <div className="rail">
        {line.weekends.map(({ from, to }) => (
          <i key={from} className="weekend" style={{ left: `${from}%`, width: `${to - from}%` }} />
        ))}
        {line.window && (
          <i
            className="window"
            style={{ left: `${line.window.from}%`, width: `${line.window.to - line.window.from}%` }}
          />
        )}
        <i className="now" style={{ left: `${line.now}%` }} />
        {line.labels.map(({ what, at }) => (
          <i key={what} className={`stop ${what}`} style={{ left: `${at}%` }} />
        ))}
      </div>
      {line.labels.map(({ what, at, on, low }) => (
        <span key={what} className={low ? "tick low" : "tick"} style={{ left: `${at}%` }}>
          <b>{dayAndMonth.format(on)}</b>
          {words.stops[what]}
        </span>
      ))}
    </div>
  )
}

/** The dates ahead as a list to read. */
export function Steps({ timeline, now, reader }: Props) {
  const day = (step: TimelineStep) => dayOf(step.on, reader.timeZone)
  const thisYear = dayOf(now, reader.timeZone).slice(0, 4)
  return (
    <ol className="steps">
      {timeline.map((step) => (
        <li key={step.what}>
          <time dateTime={day(step)}>{shortDay(day(step), reader.locale, thisYear)}</time>
          <span>{step.text}</span>
        </li>
      ))}
    </ol>
  )
}
