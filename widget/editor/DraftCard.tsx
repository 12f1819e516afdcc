import { useState, useSyncExternalStore } from "react"
import type { WrittenDraft } from "../../shared/wire/draft.ts"
import * as say from "../../shared/words/en/editor.ts"
import { instant } from "../chat/moment.ts"
import { Icon } from "../components/Icon.tsx"
import { copyDraft, gmailLink, mailLink, outlookLink } from "./carry.ts"
import type { Draft } from "./draft.ts"
import { Sign } from "./Sign.tsx"
import "./editor.css"

export interface DraftCardProps {
  written: WrittenDraft
  /** The texts as they stand now: what is changed in the editor shows here too. */
  draft: Draft
  /** Of whom it greets. */
  reader: string | undefined
  /** Milliseconds since 1970. */
  now: number
  locale: string
  timeZone: string
  onOpen: () => void
  /** Absent while the coach is writing. */
  onSay: ((sentence: string) => void) | undefined
  onCalendar: () => void
}

/** A draft the coach wrote: to read, change, carry to one's own mail, hold until its day, and tell that it is sent. */
export function DraftCard(props: DraftCardProps) {
  const { written, draft, reader, onOpen, onSay, onCalendar } = props
  const { subject, body, counts } = useSyncExternalStore(draft.subscribe, draft.get)
  const [outcome, setOutcome] = useState<string | null>(null)
  const kind = written.kind ?? written.review.kind
  const form = written.form ?? "email"
  const title = say.draftTitle(kind, form, reader)
  const holdUntil = ahead(props)
  const closed = holdUntil
    ? say.closedUntil(holdUntil)
    : form === "email" && written.to.email === null
      ? say.closedAddress
      : counts.error + counts.warning > 0
        ? say.closedFindings(counts.error + counts.warning)
        : null
  const letter = { to: written.to.email ?? "", cc: written.cc?.[0]?.email ?? "", subject, body }

  return (
    <section className="card draft" aria-label={title}>
      <h2>{title}</h2>
      {subject && <p className="subject">{subject}</p>}
      <p className="written">{body}</p>
      <div className="row">
        <button
          type="button"
          className="option"
          onClick={() =>
            void copyDraft(body, written.written).then((copied) =>
              setOutcome(copied ? say.copied : say.copyFailedShort),
            )
          }
        >
          <Icon name="copy" />
          {say.copy}
        </button>
        <button type="button" className="option" onClick={onOpen}>
          <Sign name="pen" />
          {say.edit}
        </button>
        {form === "email" && !closed && (
          <>
            <a className="option" href={mailLink(letter)}>
              {say.mail}
            </a>
            <a className="option" href={gmailLink(letter)} target="_blank" rel="noopener noreferrer">
              Gmail
            </a>
            <a className="option" href={outlookLink(letter)} target="_blank" rel="noopener noreferrer">
              Outlook
            </a>
          </>
        )}
      </div>
      {closed && (
        <p className="closed">
          <Sign name="warning" />
          {closed}
        </p>
      )}
      {holdUntil && (
        <button type="button" className="option" onClick={onCalendar}>
          <Icon name="calendar" />
          {say.hold}
        </button>
      )}
      {onSay && (
        <div className="row">
          {say.changes.map((change) => (
            <button type="button" className="quiet" key={change} onClick={() => onSay(change)}>
              {change}
            </button>
          ))}
          {!closed && (
            <button type="button" className="quiet" onClick={() => onSay(say.sentIt(kind, reader))}>
              {say.sent}
            </button>
          )}
        </div>
      )}
      <p className="sr" role="status">
        {outcome}
      </p>
      {outcome === say.copyFailedShort && <p className="closed">{outcome}</p>}
    </section>
  )
}

/** From when it may go, on the candidate's clock; null where it may go now. */
function ahead({ written, now, locale, timeZone }: DraftCardProps): string | null {
  const at = written.mayGo === null ? 0 : instant(written.mayGo)
  if (at <= now) return null
  const style = { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" } as const
  return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(at)
}
