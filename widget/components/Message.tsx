import type { ReactNode } from "react"
import type { CoachMessage } from "../../shared/wire/chat.ts"
import * as words from "../../shared/words/en/panel.ts"
import { prettySentence } from "../chat/sentences.ts"
import { Prose } from "./Prose.tsx"

interface Props {
  message: CoachMessage
  locale: string
  /** Still arriving: kept from screen readers until it is whole. */
  live: boolean
  /** A fact was put right since: what is said here may hold no more. */
  outdated?: boolean
  /** The agency's own pages. */
  links?: readonly string[] | undefined
  /** What stands before the coach's words: the advice. */
  children?: ReactNode
}

/** One turn of the talk. */
export function Message({ message, locale, live, outdated, links = [], children }: Props) {
  const mine = message.role === "user"
  const text = textOf(message)
  const shown = mine ? prettySentence(text, locale, `${new Date().getFullYear()}`) : text
  return (
    <div className={mine ? "turn mine" : "turn"} data-turn={message.role}>
      {children}
      {shown && (
        <div className={outdated ? "bubble outdated" : "bubble"} aria-hidden={live || undefined}>
          {outdated && <p className="small">{words.outdated}</p>}
          <span className="sr">{mine ? words.you : words.coach}: </span>
          {mine ? (
            shown.split(/\n{2,}/).map((paragraph, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never change places
              <p key={i}>{paragraph}</p>
            ))
          ) : (
            <Prose text={shown} links={links} />
          )}
        </div>
      )}
      {message.metadata?.interrupted && <p className="small">{words.interrupted}</p>}
    </div>
  )
}

function textOf({ parts }: CoachMessage): string {
  return parts
    .map((part) => (part.type === "text" ? part.text : part.type === "data-refusal" ? part.data.text : ""))
    .filter(Boolean)
    .join("\n\n")
    .trim()
}
